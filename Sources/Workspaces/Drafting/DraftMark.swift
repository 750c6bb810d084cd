import LandscapeKit

/// The first line of a drafted file, by which it is known whether anybody has worked on it since.
package enum DraftMark {
    private static let start = "# Drafted from a workspace by `draft pack`, which writes it anew while nobody has edited it. Digest "

    /// A file's text below its mark.
    static func marked(_ text: String) -> String { start + digest(text) + "\n" + text }

    /// Whether a file is as `draft pack` wrote it.
    package static func isUntouched(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.hasPrefix(start), let end = text.unicodeScalars.firstIndex(of: "\n") else { return false }
        let rest = String(text.unicodeScalars[text.unicodeScalars.index(after: end)...])
        return text.unicodeScalars[..<end].elementsEqual((start + digest(rest)).unicodeScalars)
    }

    private static func digest(_ text: String) -> String {
        var digest = Digest()
        digest.add(text.utf8)
        return digest.description
    }
}
