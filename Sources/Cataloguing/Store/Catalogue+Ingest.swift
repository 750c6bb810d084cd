import GRDB
import GRDBSQLite
package import LandscapeKit

extension Catalogue {
    /// Adds packs. A pack that is there already is replaced.
    ///
    /// - Throws: `CatalogueError` when two of the packs have one id, or the disk is full.
    package func add(_ packs: [Pack]) throws(CatalogueError) {
        guard !packs.isEmpty else { return }
        // Seen to before anything is written: a catalogue in memory keeps no journal to go back by.
        var ids: Set<String> = []
        if let twice = packs.first(where: { !ids.insert($0.id).inserted }) {
            throw CatalogueError("two packs are called '\(twice.id)'; rename one of them")
        }
        remember(packs.map(\.manifest))
        let screen = screen
        do {
            try database.write { db in
                for pack in packs { try Self.remove(pack.id, from: db) }
                var next = (try Int.fetchOne(db, sql: "SELECT max(number) FROM record") ?? 0) + 1
                let hasText = try db.tableExists("record_text")
                let insert = try Insertion(db, withText: hasText, register: register)
                for pack in packs {
                    try db.execute(
                        sql: "INSERT INTO pack VALUES (?, ?, ?)",
                        arguments: [pack.id, pack.manifest.title, PackPayloadCoding.encode(pack.manifest)])
                    for record in pack.records {
                        try insert.record(screen(record), number: next)
                        next += 1
                    }
                }
                // A few hundred records are looked through faster than an index of them is made.
                if next > Self.indexedSize { try db.execute(sql: Schema.indexes) }
            }
        } catch {
            throw CatalogueError("the records could not be added: \(error)")
        }
    }

    /// From this many records on there are indexes.
    private static let indexedSize = 1_000

    /// Passes the records of a pack through the screen again, for a pack that is nowhere else. What a former screen took out does
    /// not come back: that takes the pack itself.
    package func screenAgain(pack id: String) throws(CatalogueError) {
        let found = try read { db -> Pack? in
            guard let text = try String.fetchOne(db, sql: "SELECT manifest FROM pack WHERE id = ?", arguments: [id]) else { return nil }
            let rows = try String.fetchAll(db, sql: "SELECT json FROM record WHERE pack = ? ORDER BY number", arguments: [id])
            return Pack(manifest: try PackPayloadCoding.manifest(text: text), records: try rows.map { try record(json: $0) })
        }
        if let found { try add([found]) }
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
            guard try !database.read({ db in try db.tableExists("record_text") }) else { return }
            try database.write { db in
                // Another thread may have made it since.
                guard try !db.tableExists("record_text") else { return }
                try db.execute(sql: Schema.fullText)
                let insert = try TextInsertion(db)
                let rows = try Row.fetchCursor(db, sql: "SELECT number, json FROM record")
                while let row = try rows.next() {
                    try insert.record(try self.record(json: row[1]), number: row[0])
                }
            }
        } catch {
            throw CatalogueError("the full text could not be built; this program needs SQLite with FTS5 (\(error))")
        }
    }
}

/// The statements that add records, prepared once.
private struct Insertion {
    private let record: RawStatement
    private let facet: RawStatement
    private let text: TextInsertion?
    private let kindRanks = Dictionary(uniqueKeysWithValues: RecordKind.allCases.enumerated().map { ($1, $0) })
    private let areaRanks: [String: Int]

    init(_ db: Database, withText: Bool, register: AreaRegister) throws {
        record = RawStatement(try db.makeStatement(sql: "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        facet = RawStatement(try db.makeStatement(sql: "INSERT INTO facet VALUES (?, ?, ?)"))
        text = withText ? try TextInsertion(db) : nil
        // The register's order, with regions and the nation after the places that lie in them.
        areaRanks = Dictionary(
            register.areas.enumerated().map { ($1.id, [.region, .country].contains($1.kind) ? 10_000 - $0 : $0) },
            uniquingKeysWith: { first, _ in first })
    }

    func record(_ record: LandscapeKit.Record, number: Int) throws {
        let age = record.age.date
        let statement = self.record
        statement.bind(1, number)
        statement.bind(2, record.id)
        statement.bind(3, record.pack)
        statement.bind(4, record.kind.rawValue)
        statement.bind(5, record.title)
        statement.bind(6, record.text)
        statement.bind(7, record.voice)
        statement.bind(8, record.pack + "/" + record.citation.source.id)
        statement.bind(9, record.areas.first.flatMap { areaRanks[$0] } ?? 100_000)
        statement.bind(10, record.sectors.first.map(Vocabulary.sectors.rank) ?? -1)
        statement.bind(11, kindRanks[record.kind] ?? 0)
        statement.bind(12, record.fields["rank"]?.integer ?? Int(record["number"] ?? "") ?? 1_000_000)
        statement.bind(13, age?.firstDay ?? 0)
        statement.bind(14, age?.lastDay ?? 0)
        statement.bind(15, record.citation.source.published?.firstDay ?? 0)
        statement.bind(16, JSONWriter.text(RecordJSON.encode(record, source: .byID)))
        try statement.run()
        for (key, value) in Facets.of(record) {
            facet.bind(1, key)
            facet.bind(2, value)
            facet.bind(3, number)
            try facet.run()
        }
        try text?.record(record, number: number)
    }
}

/// The statement that adds a record's words to the full text.
private struct TextInsertion {
    private let statement: RawStatement

    init(_ db: Database) throws {
        statement = RawStatement(
            try db.makeStatement(sql: "INSERT INTO record_text (rowid, title, aliases, body, more, themes) VALUES (?, ?, ?, ?, ?, ?)"))
    }

    func record(_ record: LandscapeKit.Record, number: Int) throws {
        var more: [String] = [record.note, record.voice].compactMap { $0 }
        for entry in record.fields { Facets.words(of: entry.value, into: &more) }
        statement.bind(1, number)
        statement.bind(2, record.title)
        statement.bind(3, record.aliases.joined(separator: "\n"))
        statement.bind(4, record.text)
        statement.bind(5, more.joined(separator: "\n"))
        statement.bind(6, record.themes.map(TextExpression.themeToken).joined(separator: " "))
        try statement.run()
    }
}

/// A prepared statement that is bound and run many times. GRDB's own binding boxes each value, which is most of the time that
/// adding a pack would take.
private struct RawStatement {
    private let statement: Statement

    init(_ statement: Statement) { self.statement = statement }

    func bind(_ index: Int32, _ value: Int) { sqlite3_bind_int64(statement.sqliteStatement, index, Int64(value)) }

    func bind(_ index: Int32, _ value: String?) {
        guard var value else {
            sqlite3_bind_null(statement.sqliteStatement, index)
            return
        }
        // SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        value.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                _ = sqlite3_bind_text(statement.sqliteStatement, index, $0.baseAddress, Int32($0.count), transient)
            }
        }
    }

    /// - Throws: `DatabaseError` with SQLite's own code and message.
    func run() throws {
        let code = sqlite3_step(statement.sqliteStatement)
        sqlite3_reset(statement.sqliteStatement)
        guard code == SQLITE_DONE else {
            let message = sqlite3_errmsg(sqlite3_db_handle(statement.sqliteStatement)).map { String(cString: $0) }
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
        }
    }
}

/// The closed values that a record can be narrowed by.
enum Facets {
    static func of(_ record: LandscapeKit.Record) -> [(key: String, value: String)] {
        var found: [(String, String)] = []
        func add(_ key: String, _ values: [String]) {
            for (index, value) in values.enumerated() where !values[..<index].contains(value) { found.append((key, value)) }
        }
        add("area", record.areas)
        add("theme", record.themes)
        add("sector", record.sectors)
        add("pack", [record.pack])
        add("kind", [record.kind.rawValue])
        for field in record.kind.fields {
            guard let value = record.fields[field.key] else { continue }
            switch field.type {
            case .term where field.key != "kind": add(field.key, [value.text].compactMap { $0 })
            case .list(.term) where field.key != "sectors": add(field.key, value.texts)
            default: break
            }
        }
        add("has", possessions(record))
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
