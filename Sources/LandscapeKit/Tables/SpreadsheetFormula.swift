/// What a spreadsheet might run when it opens a table.
package enum SpreadsheetFormula {
    /// Whether a cell's text begins as a formula does, perhaps after what has no width: with `=`, `+`, `-` or `@`, plain or full-width,
    /// or with a tab or a line end at all.
    package static func mayBegin(_ text: some StringProtocol) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        if first == "\t" || first == "\r" || first == "\n" { return true }
        return text.unicodeScalars.first { !isBlank($0) }.map(signs.contains) ?? false
    }

    private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

    /// Whether a program may skip the character: white space, and what has no width, such as a byte order mark.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .format || scalar.properties.generalCategory == .control
    }
}
