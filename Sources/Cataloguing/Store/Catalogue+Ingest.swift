import GRDB
package import LandscapeKit

extension Catalogue {
    /// Adds packs. A pack that is there already is replaced.
    ///
    /// - Throws: `CatalogueError` when two packs hold a record of one id, or the disk is full.
    package func add(_ packs: [Pack]) throws(CatalogueError) {
        guard !packs.isEmpty else { return }
        do {
            try database.write { db in
                for pack in packs { try Self.remove(pack.id, from: db) }
                var next = (try Int64.fetchOne(db, sql: "SELECT max(number) FROM record") ?? 0) + 1
                let hasText = try db.tableExists("record_text")
                let insert = try Insertion(db, withText: hasText)
                for pack in packs {
                    try db.execute(sql: "INSERT INTO pack VALUES (?, ?, ?)", arguments: [pack.id, pack.manifest.title, pack.manifest.version])
                    for record in pack.records {
                        try insert.record(record, number: next, register: register)
                        next += 1
                    }
                }
                try db.execute(sql: Schema.indexes)
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw CatalogueError("two packs hold a record of the same id; rename one of the packs (\(error.message ?? ""))")
        } catch {
            throw CatalogueError("the records could not be added: \(error)")
        }
    }

    /// Takes a pack's records out.
    package func remove(pack id: String) throws(CatalogueError) {
        do {
            try database.write { db in try Self.remove(id, from: db) }
        } catch {
            throw CatalogueError("the pack could not be removed: \(error)")
        }
    }

    private static func remove(_ pack: String, from db: Database) throws {
        guard try Bool.fetchOne(db, sql: "SELECT 1 FROM pack WHERE id = ?", arguments: [pack]) != nil else { return }
        // A full text without stored words cannot forget a row: it is made anew when it is next asked for.
        try db.execute(sql: "DROP TABLE IF EXISTS record_text")
        try db.execute(sql: "DELETE FROM facet WHERE record IN (SELECT number FROM record WHERE pack = ?)", arguments: [pack])
        try db.execute(sql: "DELETE FROM record WHERE pack = ?", arguments: [pack])
        try db.execute(sql: "DELETE FROM pack WHERE id = ?", arguments: [pack])
    }

    /// Makes the full text when it is first asked for: a session that only lists never pays for it.
    func ensureFullText() throws(CatalogueError) {
        do {
            try database.write { db in
                guard try !db.tableExists("record_text") else { return }
                try db.execute(sql: Schema.fullText)
                let insert = try TextInsertion(db)
                let rows = try Row.fetchCursor(db, sql: "SELECT number, json FROM record")
                while let row = try rows.next() {
                    try insert.record(try Self.record(json: row[1]), number: row[0])
                }
            }
        } catch {
            throw CatalogueError("the full text could not be built; this program needs SQLite with FTS5 (\(error))")
        }
    }
}

/// The statements that add records, prepared once.
private struct Insertion {
    private let record: Statement
    private let facet: Statement
    private let text: TextInsertion?
    private let kindRanks = Dictionary(uniqueKeysWithValues: RecordKind.allCases.enumerated().map { ($1, $0) })

    init(_ db: Database, withText: Bool) throws {
        record = try db.makeStatement(sql: "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        facet = try db.makeStatement(sql: "INSERT OR IGNORE INTO facet VALUES (?, ?, ?)")
        text = withText ? try TextInsertion(db) : nil
    }

    func record(_ record: LandscapeKit.Record, number: Int64, register: AreaRegister) throws {
        let age = record.age.date
        let rank = record.fields["rank"]?.integer ?? Int(record["number"] ?? "") ?? 1_000_000
        try self.record.execute(arguments: [
            number, record.id, record.pack, record.kind.rawValue, record.title, record.text, record.voice,
            record.citation.source.id + " " + record.citation.source.title + " " + (record.citation.source.short ?? ""),
            Self.rank(of: record.areas.first, in: register),
            record.sectors.first.map(Vocabulary.sectors.rank) ?? -1, kindRanks[record.kind] ?? 0, rank, age?.firstDay ?? 0, age?.lastDay ?? 0,
            record.citation.source.published?.firstDay ?? 0, JSONWriter.text(RecordJSON.encode(record)),
        ])
        for (key, value) in Facets.of(record) { try facet.execute(arguments: [key, value, number]) }
        try text?.record(record, number: number)
    }

    /// The register's order, with regions and the nation after the places that lie in them.
    private static func rank(of area: String?, in register: AreaRegister) -> Int {
        guard let area, let index = register.areas.firstIndex(where: { $0.id == area }) else { return 100_000 }
        let isWider = [.region, .country].contains(register.areas[index].kind)
        return isWider ? 10_000 - index : index
    }
}

/// The statement that adds a record's words to the full text.
private struct TextInsertion {
    private let statement: Statement

    init(_ db: Database) throws {
        statement = try db.makeStatement(sql: "INSERT INTO record_text (rowid, title, aliases, body, more, themes) VALUES (?, ?, ?, ?, ?, ?)")
    }

    func record(_ record: LandscapeKit.Record, number: Int64) throws {
        var more: [String] = [record.note, record.voice].compactMap { $0 }
        for entry in record.fields { Facets.words(of: entry.value, into: &more) }
        try statement.execute(arguments: [
            number, record.title, record.aliases.joined(separator: "\n"), record.text, more.joined(separator: "\n"),
            record.themes.map(TextExpression.themeToken).joined(separator: " "),
        ])
    }
}

/// The closed values that a record can be narrowed by.
enum Facets {
    static func of(_ record: LandscapeKit.Record) -> [(key: String, value: String)] {
        var found: [(String, String)] = record.areas.map { ("area", $0) }
        found += record.themes.map { ("theme", $0) }
        found += record.sectors.map { ("sector", $0) }
        found.append(("pack", record.pack))
        for field in record.kind.fields {
            guard let value = record.fields[field.key] else { continue }
            switch field.type {
            case .term where field.key != "kind": found += [value.text].compactMap { $0 }.map { (field.key, $0) }
            case .list(.term): found += value.texts.map { (field.key, $0) }
            default: break
            }
        }
        found += possessions(record).map { ("has", $0) }
        return found
    }

    private static func possessions(_ record: LandscapeKit.Record) -> [String] {
        var found: [String] = []
        let figures = ["value", "range", "amount", "outcomes", "ratings", "target"]
        if figures.contains(where: { record.fields[$0] != nil }) && !(record.fields["value"]?.text != nil) { found.append("figure") }
        if record["email"] != nil || record["phone"] != nil { found.append("contact") }
        if record["url"] != nil || record.citation.source.url != nil && record.kind == .link { found.append("link") }
        if record.note != nil { found.append("note") }
        return found
    }

    static func words(of value: FieldValue, into words: inout [String]) {
        switch value {
        case .text(let text): words.append(text)
        case .number(let figure): words.append(figure.literal)
        case .list(let list): for value in list { Self.words(of: value, into: &words) }
        case .object(let fields): for entry in fields { Self.words(of: entry.value, into: &words) }
        case .null, .flag: break
        }
    }
}
