/// Why a text is not CSV, and where.
package struct CSVError: Error, Sendable, Hashable, CustomStringConvertible {
    package let message: String
    /// From 1.
    package let line: Int

    package var description: String { "line \(line): \(message)" }

    /// A fault at a line, also of what a row means.
    package init(message: String, line: Int) {
        self.message = message
        self.line = line
    }
}

/// Reads and writes comma-separated values (RFC 4180): cells in quotes may hold commas, line breaks and doubled quotes.
///
/// It exists because a person mends a file by line and column: each row tells the line it began on, also after cells that hold
/// line breaks. It is strict where another reader would guess: a quote inside an unquoted cell, text after a closing quote and a
/// quote that never closes are errors.
package enum CSVText {
    /// One row, and where it stands.
    package struct Row: Sendable, Hashable {
        /// The line on which it begins, from 1.
        package let line: Int
        package let cells: [String]

        /// A row of cells.
        package init(line: Int, cells: [String]) {
            self.line = line
            self.cells = cells
        }
    }

    /// The rows of a text; lines that hold nothing at all are left out. Line endings may be of any system, a byte order mark may lead.
    package static func rows(_ text: String) throws(CSVError) -> [Row] {
        var reader = CSVReader(text)
        return try reader.rows()
    }

    /// Rows as text, each ending in a line break.
    package static func text(_ rows: [[String]]) -> String {
        rows.map { row in
            // A single empty cell would be a line with nothing on it.
            row == [""] ? "\"\"\n" : row.map(cell).joined(separator: ",") + "\n"
        }.joined()
    }

    private static func cell(_ text: String) -> String {
        let needsQuotes =
            text.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
            || text.first?.isWhitespace == true || text.last?.isWhitespace == true || text.hasPrefix("\u{FEFF}")
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }

    // MARK: Cells that a spreadsheet would run

    /// A text as a cell that no spreadsheet takes for a formula: an apostrophe leads where one could. `plain(_:)` undoes it.
    package static func guarded(_ text: String) -> String { isRisky(text) ? "'" + text : text }

    /// What was given to `guarded(_:)`.
    package static func plain(_ cell: String) -> String { cell.hasPrefix("'") && isRisky(cell) ? String(cell.dropFirst()) : cell }

    /// Also where apostrophes lead: else one that a person wrote would be taken for ours.
    private static func isRisky(_ text: String) -> Bool { SpreadsheetFormula.mayBegin(text.drop { $0 == "'" }) }
}

private struct CSVReader {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var line = 1

    init(_ text: String) {
        var scalars = Array(text.unicodeScalars)
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        self.scalars = scalars
    }

    mutating func rows() throws(CSVError) -> [CSVText.Row] {
        var rows: [CSVText.Row] = []
        while position < scalars.count {
            let first = line
            let start = position
            var cells = [try cell()]
            while position < scalars.count, scalars[position] == "," {
                position += 1
                cells.append(try cell())
            }
            let isBlank = position == start
            endLine()
            if !isBlank { rows.append(CSVText.Row(line: first, cells: cells)) }
        }
        return rows
    }

    private mutating func endLine() {
        guard position < scalars.count else { return }
        if scalars[position] == "\r", position + 1 < scalars.count, scalars[position + 1] == "\n" { position += 1 }
        position += 1
        line += 1
    }

    private mutating func cell() throws(CSVError) -> String {
        guard position < scalars.count, scalars[position] == "\"" else { return try bareCell() }
        let opened = line
        position += 1
        var text = String.UnicodeScalarView()
        while position < scalars.count {
            let scalar = scalars[position]
            position += 1
            if scalar == "\"" {
                guard position < scalars.count, scalars[position] == "\"" else {
                    if position < scalars.count, ![",", "\n", "\r"].contains(scalars[position]) {
                        throw CSVError(message: "text goes on after a closing quotation mark; write quotes inside a cell twice", line: line)
                    }
                    return String(text)
                }
                position += 1
            } else if scalar == "\n" || scalar == "\r" && (position >= scalars.count || scalars[position] != "\n") {
                line += 1
            }
            text.append(scalar)
        }
        throw CSVError(message: "a quotation mark opens a cell here and never closes", line: opened)
    }

    private mutating func bareCell() throws(CSVError) -> String {
        var text = String.UnicodeScalarView()
        while position < scalars.count {
            let scalar = scalars[position]
            if scalar == "," || scalar == "\n" || scalar == "\r" { break }
            if scalar == "\"" {
                throw CSVError(
                    message: "a quotation mark inside a cell that does not begin with one; put the whole cell in quotes", line: line)
            }
            text.append(scalar)
            position += 1
        }
        return String(text)
    }
}
