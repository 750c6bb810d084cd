import Cataloguing
import LandscapeKit

/// A SQLite file: `records` with what all kinds share, a table for each kind with its own columns, areas, packs, sources and notes,
/// `search` for the full text (`WHERE search MATCH 'obesity'`), and `export` with where it comes from.
package struct SQLiteDatabase: ExportFormat {
    package init() {}

    package var name: String { "sqlite" }
    package var summary: String { "A SQLite file with a table a kind and full text, for queries" }
    package var fileExtensions: [String] { ["sqlite", "sqlite3", "db"] }
    package var subjects: Set<ExportSubject> { [.data, .records] }

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        let kinds = RecordSheets.byKind(material.records, material.register)
        let counts = ExportCount.some([(material.records.count, "record"), (material.notes.count, "note")])
        let manifest = ExportManifest(material, format: name, counts: counts).value.object
        var tables = [Self.records(material.records), Self.pairs("record_areas", "area", material.records, \.areas)]
        tables.append(Self.pairs("record_themes", "theme", material.records, \.themes))
        tables += (kinds + ReferenceSheets.all(material)).map(Self.table)
        tables.append(
            SQLiteFile.Table(
                "export", columns: [("key", "TEXT NOT NULL"), ("value", "")], primaryKey: ["key"],
                rows: manifest.map { [.text($0.key), $0.value] }))
        do {
            let bytes = try SQLiteFile.make(tables: tables, index: Self.index(material))
            return ExportProduct(files: [ExportFile("", bytes)], counts: counts)
        } catch {
            throw ExportError("\(error)")
        }
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        guard let file = files.first, files.count == 1 else { throw ExportError("the SQLite file is missing") }
        do {
            let kinds = RecordKind.allCases.map(\.plural)
            let counts = try SQLiteFile.count(file.bytes, tables: ["records", "notes", "search"] + kinds)
            let records = counts["records"] ?? 0
            let notes = counts["notes"] ?? 0
            guard kinds.reduce(0, { $0 + (counts[$1] ?? 0) }) == records, counts["search"] == records + notes else {
                throw ExportError("the tables of the SQLite file disagree on how many records there are")
            }
            return ExportCount.some([(records, "record"), (notes, "note")])
        } catch let error as ExportError {
            throw error
        } catch {
            throw ExportError("\(error)")
        }
    }

    /// What all kinds share, and the whole record as JSON.
    private static func records(_ records: [LandscapeKit.Record]) -> SQLiteFile.Table {
        let columns = ["id", "pack", "kind", "sector", "title", "text", "as_of", "source", "section", "json"]
        return SQLiteFile.Table(
            "records", columns: columns.map { ($0, $0 == "id" || $0 == "kind" || $0 == "json" ? "TEXT NOT NULL" : "TEXT") },
            primaryKey: ["id"],
            rows: records.map { record in
                let citation = record.citation
                let text = RecordSheets.text
                return [
                    .text(record.id), .text(record.pack), .text(record.kind.rawValue), text(record.sector), text(record.title),
                    text(record.text), text(record.asOf?.iso), .text(citation.source.id), text(citation.place),
                    .text(JSONWriter.text(RecordJSON.encode(record))),
                ]
            })
    }

    /// Which records have which of several values.
    private static func pairs(
        _ name: String, _ column: String, _ records: [LandscapeKit.Record], _ values: KeyPath<LandscapeKit.Record, [String]>
    ) -> SQLiteFile.Table {
        var rows: [[FieldValue]] = []
        for record in records {
            var seen: Set<String> = []
            for value in record[keyPath: values] where seen.insert(value).inserted { rows.append([.text(record.id), .text(value)]) }
        }
        return SQLiteFile.Table(
            name, columns: [("record", "TEXT NOT NULL"), (column, "TEXT NOT NULL")], primaryKey: ["record", column], rows: rows)
    }

    private static func table(_ sheet: Sheet) -> SQLiteFile.Table {
        SQLiteFile.Table(
            sheet.name,
            columns: sheet.columns.map { column in
                let type =
                    switch column.kind {
                    case .text, .date, .url, .email: "TEXT"
                    case .integer, .flag: "INTEGER"
                    case .number, .figure: ""
                    case .list, .objects, .object: "TEXT"
                    }
                return (column.name, type + (column.isRequired ? " NOT NULL" : ""))
            }, primaryKey: sheet.key, rows: sheet.rows)
    }

    private static func index(_ material: ExportMaterial) -> SQLiteFile.Index {
        let records = material.records.map { record -> [String] in
            var more = [record.note, record.voice].compactMap { $0 } + record.aliases
            for entry in record.fields { words(of: entry.value, into: &more) }
            return [record.id, record.title ?? "", record.text ?? "", more.joined(separator: "\n")]
        }
        return SQLiteFile.Index(
            "search", columns: ["id", "title", "text", "more"],
            rows: records + material.notes.map { [$0.id, "", $0.text, $0.tags.joined(separator: "\n")] })
    }

    private static func words(of value: FieldValue, into words: inout [String]) {
        switch value {
        case .text(let text): words.append(text)
        case .list(let list): for value in list { Self.words(of: value, into: &words) }
        case .object(let fields): for entry in fields { Self.words(of: entry.value, into: &words) }
        case .null, .flag, .number: break
        }
    }
}
