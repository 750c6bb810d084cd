import Exports
import Foundation
import LandscapeKit
import Rendering
import Testing

/// Records and notes as other programs read them: written, read back, counted.
@Suite struct RecordsAndNotesTests {
    private static func table(_ records: [Record]) -> Output {
        Output([
            .table(
                Table(
                    [.init("record", "Record", flexible: true)],
                    records.enumerated().map { Table.Row([StyledText($1.headline)], record: $1, number: $0 + 1) }))
        ])
    }

    private static func write(_ output: Output, _ format: OutputFormat) -> String { format.renderer().render(output) }

    static let areas = ["luton", "oxfordshire", "hull"]

    @Test(arguments: areas) func recordsInCSV(area: String) throws {
        let records = try Shipped.records([area])
        let rows = CSVText.rows(Self.write(Self.table(records), .csv))
        let header = try #require(rows.first)
        #expect(rows.count == records.count + 1)
        #expect(rows.allSatisfy { $0.count == header.count })
        let id = try #require(header.firstIndex(of: "id"))
        #expect(rows.dropFirst().map { $0[id] } == records.map(\.id))
        let title = try #require(header.firstIndex(of: "title"))
        let text = try #require(header.firstIndex(of: "text"))
        for (row, record) in zip(rows.dropFirst(), records) {
            #expect(row[title] == Self.harmless(record.title ?? ""))
            #expect(row[text] == Self.harmless(record.text ?? ""))
        }
    }

    /// A cell that a spreadsheet would run begins with an apostrophe.
    private static func harmless(_ text: String) -> String { text.first.map { "=+-@".contains($0) } ?? false ? "'" + text : text }

    @Test(arguments: areas) func recordsInJSON(area: String) throws {
        let records = try Shipped.records([area])
        let list = try #require(JSONSerialization.jsonObject(with: Data(Self.write(Self.table(records), .json).utf8)) as? [[String: Any]])
        #expect(list.count == records.count)
        for (object, record) in zip(list, records) { Self.expect(object, record) }
    }

    @Test(arguments: areas) func recordsInJSONLines(area: String) throws {
        let records = try Shipped.records([area])
        let lines = Self.write(Self.table(records), .jsonLines).split(separator: "\n")
        #expect(lines.count == records.count)
        for (line, record) in zip(lines, records) {
            Self.expect(try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]), record)
        }
    }

    private static func expect(_ object: [String: Any], _ record: Record) {
        #expect(object["id"] as? String == record.id)
        #expect(object["kind"] as? String == record.kind.rawValue)
        #expect(object["title"] as? String == record.title)
        #expect(object["text"] as? String == record.text)
        #expect(object["areas"] as? [String] == record.areas)
        #expect(object["themes"] as? [String] ?? [] == record.themes)
        #expect(object["holder"] as? String == record["holder"])
    }

    @Test(arguments: areas) func recordsInMarkdown(area: String) throws {
        let records = try Shipped.records([area])
        let rows = Self.write(Self.table(records), .markdown).split(separator: "\n").filter { $0.hasPrefix("| ") }
        #expect(rows.count == records.count + 2, "a heading, a rule, and a row a record")
    }
}

/// A reader of CSV (RFC 4180) of its own, so that the writer is not its own witness.
enum CSVText {
    static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var characters = Array(text.unicodeScalars)[...]
        while let scalar = characters.popFirst() {
            if isQuoted {
                guard scalar == "\"" else {
                    cell.unicodeScalars.append(scalar)
                    continue
                }
                if characters.first == "\"" {
                    cell.unicodeScalars.append("\"")
                    characters.removeFirst()
                } else {
                    isQuoted = false
                }
                continue
            }
            switch scalar {
            case "\"": isQuoted = true
            case ",":
                row.append(cell)
                cell = ""
            case "\r": break
            case "\n":
                rows.append(row + [cell])
                row = []
                cell = ""
            default: cell.unicodeScalars.append(scalar)
            }
        }
        if !cell.isEmpty || !row.isEmpty { rows.append(row + [cell]) }
        return rows
    }
}
