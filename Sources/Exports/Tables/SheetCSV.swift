import LandscapeKit
import Rendering

/// A sheet as CSV (RFC 4180), UTF-8, lines that end in CR LF.
enum SheetCSV {
    /// How several values stand in one cell.
    enum Lists {
        /// Joined by `; `, for a person at a spreadsheet.
        case joined
        /// As JSON, for a program.
        case json
    }

    /// - Parameter byteOrderMark: U+FEFF at the start, by which Excel knows UTF-8 when a file is opened with a double click.
    static func bytes(_ sheet: Sheet, lists: Lists = .joined, byteOrderMark: Bool = false) -> [UInt8] {
        var text = byteOrderMark ? "\u{FEFF}" : ""
        text += line(sheet.columns.map(\.name))
        for row in sheet.rows { text += line(row.map { cell($0, lists) }) }
        return Array(text.utf8)
    }

    /// How many cells a spreadsheet would have run, and so begin with an apostrophe.
    static func neutralised(_ sheet: Sheet) -> Int {
        sheet.rows.reduce(0) { sum, row in sum + row.count { CSVCell.isFormula(cell($0, .joined)) } }
    }

    static func cell(_ value: FieldValue, _ lists: Lists) -> String {
        switch value {
        case .null: ""
        case .text(let text): text
        case .number(let figure): figure.literal
        case .flag(let flag): flag ? "true" : "false"
        case .list(let values) where lists == .joined && values.allSatisfy(isSimple):
            values.map { cell($0, lists) }.joined(separator: "; ")
        case .list, .object: JSONText.text(value)
        }
    }

    private static func isSimple(_ value: FieldValue) -> Bool {
        switch value {
        case .list, .object: false
        case .null, .text, .number, .flag: true
        }
    }

    private static func line(_ cells: [String]) -> String { cells.map { CSVCell($0).encoded }.joined(separator: ",") + "\r\n" }
}
