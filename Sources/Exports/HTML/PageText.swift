import Rendering

/// Text as a page may hold it.
enum PageText {
    /// The text without characters that HTML and XML forbid or that would turn its direction: they become visible.
    static func legal(_ text: String) -> String {
        let safe = SafeText.visible(text)
        guard safe.unicodeScalars.contains(where: isForbidden) else { return safe }
        var result = String.UnicodeScalarView()
        for scalar in safe.unicodeScalars { result.append(isForbidden(scalar) ? "\u{FFFD}" : scalar) }
        return String(result)
    }

    /// The names that Unicode keeps for no character.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
    }

    /// The text as the name of an anchor: no white space.
    static func anchor(_ text: String) -> String {
        String(legal(text).map { $0.isWhitespace ? "-" : $0 })
    }

    /// An address that a page may lead to; nil for any other scheme, `javascript:` above all.
    static func address(_ text: String) -> String? {
        let lower = text.lowercased()
        return lower.hasPrefix("https://") || lower.hasPrefix("http://") ? text : nil
    }
}
