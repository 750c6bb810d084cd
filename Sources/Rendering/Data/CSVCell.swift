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

    /// Whether a spreadsheet might run the text. A plain number such as -3.5 is no formula.
    package static func isFormula(_ text: String) -> Bool { SpreadsheetFormula.mayBegin(text) && Figure(text) == nil }

    private static func needsQuotes(_ text: String) -> Bool {
        text.contains { $0 == "\"" || $0 == "," || $0 == ";" || $0.isNewline } || text.first == " " || text.last == " "
    }
}
