import LandscapeKit

/// The Swift file of a compiled pack.
enum CompiledSource {
    /// One raw string of JSON: Swift compiles it in a blink, where literals of records take minutes.
    static func text(of pack: Pack, type: String) -> String {
        let json = PackPayloadCoding.encode(pack)
        var digest = Digest()
        digest.add(json.utf8)
        let fence = String(repeating: "#", count: fenceLength(for: json))
        return """
            // Written by packc from the pack's YAML. Changes made here are lost.
            public import LandscapeKit

            extension \(type) {
                public static let payload = PackPayload(\(fence)"\(json)"\(fence), digest: "\(digest)")

                /// The pack's profile, held to by the compiler.
                private static var profile: any \(pack.manifest.profile.protocolName).Type { Self.self }
            }

            """
    }

    /// One more than the longest run of `#` that follows a quotation mark or a backslash in the text.
    private static func fenceLength(for json: String) -> Int {
        var longest = 0
        var run = -1
        for byte in json.utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                run = 0
            } else if byte == UInt8(ascii: "#"), run >= 0 {
                run += 1
                longest = max(longest, run)
            } else {
                run = -1
            }
        }
        return longest + 1
    }
}

/// The Swift file that lists every linked pack.
enum LinkedSource {
    static func text(packs: [String]) -> String {
        let names = packs.sorted()
        return """
            // Written by packc from the dependencies of the target. Changes made here are lost.
            public import LandscapeKit
            \(names.map { "import \($0)" }.joined(separator: "\n"))

            /// Every shipped pack, in alphabetical order.
            public let all: [any AreaPack.Type] = [
            \(names.map { "    \($0)Pack.self," }.joined(separator: "\n"))
            ]

            """
    }
}
