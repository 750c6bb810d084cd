/// What is refused before a YAML parser sees the text, because it would cost a parser too much or a pack has no use for it.
enum YAMLShape {
    struct Fault: Equatable {
        var id: String
        var line: Int
        var column: Int
        var message: String
    }

    /// Records nest three or four levels; this is far beyond.
    static let deepest = 60

    /// The first fault: an anchor or alias, or nesting too deep.
    static func fault(in text: String) -> Fault? {
        var depth = 0
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let bytes = Array(line.utf8)
            let indent = bytes.prefix { $0 == 0x20 }.count
            if indent < bytes.count, bytes[indent] == UInt8(ascii: "#") { continue }
            var dashes = indent
            while dashes + 1 < bytes.count, bytes[dashes] == UInt8(ascii: "-"), bytes[dashes + 1] == 0x20 { dashes += 2 }
            for byte in bytes {
                if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
                if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth = max(0, depth - 1) }
            }
            if depth > deepest || indent > 4 * deepest || dashes - indent > 2 * deepest {
                return Fault(id: "nested-too-deep", line: index + 1, column: 1, message: "values are nested more than \(deepest) deep; a record needs three or four levels")
            }
            if let column = anchorColumn(bytes) {
                return Fault(
                    id: "anchor", line: index + 1, column: column,
                    message: "an anchor or alias ('\(word(bytes, from: column - 1))'); packs write values out, or put the text in quotes")
            }
        }
        return nil
    }

    /// The column of `&name` or `*name` where a value begins.
    private static func anchorColumn(_ bytes: [UInt8]) -> Int? {
        var previous = UInt8(ascii: "\n")
        var before = previous
        for (index, byte) in bytes.enumerated() {
            let startsValue = previous == UInt8(ascii: "\n") || ((previous == 0x20 || previous == UInt8(ascii: "[") || previous == UInt8(ascii: "{")) && isIntroducer(before))
            if startsValue, byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"), index + 1 < bytes.count, isNameByte(bytes[index + 1]) {
                return index + 1
            }
            if byte != 0x20 { before = byte }
            previous = byte
        }
        return nil
    }

    private static func isIntroducer(_ byte: UInt8) -> Bool {
        [UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "?"), UInt8(ascii: "\n")].contains(byte)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "_")
    }

    private static func word(_ bytes: [UInt8], from start: Int) -> String {
        String(decoding: bytes[start...].prefix { $0 != 0x20 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "]") }, as: UTF8.self)
    }
}
