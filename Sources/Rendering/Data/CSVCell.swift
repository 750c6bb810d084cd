import LandscapeKit

/// A cell of a CSV file.
package struct CSVCell {
    /// The text as the file holds it: neutralised, and quoted where RFC 4180 asks for it.
    package let encoded: String

    package init(_ text: String) {
        // The sign of a formula is looked for in the text as it came, with the tab or line end before it.
        let isFormula = CSVCell.isFormula(text)
        let safe = (isFormula ? "'" : "") + SafeText.visible(text)
        encoded = CSVCell.needsQuotes(safe) ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
    }

    /// Whether a spreadsheet might run the text: it begins, perhaps after spaces, with `=`, `+`, `-` or `@`, plain or full-width, or
    /// with a tab or a line end at all. A plain number such as -3.5 is none.
    package static func isFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        if first == "\t" || first == "\r" || first == "\n" { return true }
        guard let sign = text.unicodeScalars.first(where: { !isBlank($0) }), signs.contains(sign) else { return false }
        return Figure(text) == nil
    }

    private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

    /// Whether a program may skip the character: white space, and what has no width, such as a byte order mark.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .format || scalar.properties.generalCategory == .control
    }

    private static func needsQuotes(_ text: String) -> Bool {
        text.contains { $0 == "\"" || $0 == "," || $0 == ";" || $0.isNewline } || text.first == " " || text.last == " "
    }
}
