package import LandscapeKit

/// Rows of comma-separated values by the names of their columns.
struct NamedTable {
    /// One row and where it stands.
    struct Row {
        let line: Int
        fileprivate let cells: [String: (text: String, column: Int)]

        /// The cell under a name, without spaces at its ends; empty where there is none.
        subscript(_ name: String) -> String { cells[name]?.text ?? "" }
    }

    let file: String
    private(set) var rows: [Row] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Reads a table whose first row names its columns, in any order.
    init(_ text: String, file: String, required: [String], optional: [String] = []) {
        self.file = file
        let read: [CSVText.Row]
        do throws(CSVError) {
            read = try CSVText.rows(text)
        } catch {
            diagnostics = [Diagnostic("csv", at: SourceLocation(file: file, line: error.line, column: 1), error.message)]
            return
        }
        let known = required + optional
        guard let header = read.first else {
            report("empty-file", 1, 1, "the file is empty; its first row names the columns: \(known.joined(separator: ", "))")
            return
        }
        var names: [String] = []
        for (index, cell) in header.cells.enumerated() {
            let name = Self.trimmed(CSVText.plain(cell)).lowercased()
            if !known.contains(name) {
                let near = NearMiss.best(for: name, among: known, limit: 1)
                let tail = near.isEmpty ? "; the columns are \(known.joined(separator: ", "))" : Diagnostic.didYouMean(near)
                report("unknown-column", header.line, index + 1, "unknown column '\(name)'" + tail)
            } else if names.contains(name) {
                report("duplicate-column", header.line, index + 1, "the column '\(name)' stands twice; keep one")
            }
            names.append(name)
        }
        for name in required where !names.contains(name) {
            report("missing-column", header.line, 1, "the column '\(name)' is missing; the first row names it")
        }
        guard diagnostics.isEmpty else { return }
        for row in read.dropFirst() where !row.cells.allSatisfy(\.isEmpty) {
            guard row.cells.count == names.count else {
                report(
                    "wrong-width", row.line, 1,
                    "\(row.cells.count) cells, and the first row names \(names.count) columns; a comma inside a cell wants the cell in quotes"
                )
                continue
            }
            var cells: [String: (text: String, column: Int)] = [:]
            for (index, name) in names.enumerated() { cells[name] = (Self.trimmed(CSVText.plain(row.cells[index])), index + 1) }
            rows.append(Row(line: row.line, cells: cells))
        }
    }

    /// Notes a fault of a cell.
    mutating func report(_ id: String, _ row: Row, _ column: String, _ message: String) {
        report(id, row.line, row.cells[column]?.column ?? 1, message)
    }

    private mutating func report(_ id: String, _ line: Int, _ column: Int, _ message: String) {
        diagnostics.append(Diagnostic(id, at: SourceLocation(file: file, line: line, column: column), message))
    }

    /// A table as text, guarded so that no spreadsheet runs a cell.
    static func text(_ columns: [String], _ rows: [[String]]) -> String {
        CSVText.text(([columns] + rows).map { $0.map(CSVText.guarded) })
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? start
        return start < end ? String(text[start..<end]) : ""
    }
}

/// What a table of a workshop's folder held, and what is wrong in it.
package struct TableReading<Element: Sendable>: Sendable {
    package var elements: [Element] = []
    /// Each with file and line; a row with an error gives no element.
    package var diagnostics: [Diagnostic] = []
}
