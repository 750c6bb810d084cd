import GRDB
import GRDBSQLite
package import LandscapeKit

/// A SQLite database as the bytes of its file: made in memory from tables, and read back from bytes to count them.
package enum SQLiteFile {
    /// A table to write: its columns in order, and its rows.
    package struct Table: Sendable {
        package var name: String
        /// Each with the type that SQL declares, e.g. `TEXT NOT NULL`; empty for none.
        package var columns: [(name: String, type: String)]
        package var primaryKey: [String]
        package var rows: [[FieldValue]]

        package init(_ name: String, columns: [(name: String, type: String)], primaryKey: [String] = [], rows: [[FieldValue]]) {
            self.name = name
            self.columns = columns
            self.primaryKey = primaryKey
            self.rows = rows
        }
    }

    /// A full text index: its first column is stored and not searched, the others are searched by English word stems.
    package struct Index: Sendable {
        package var name: String
        package var columns: [String]
        package var rows: [[String]]

        package init(_ name: String, columns: [String], rows: [[String]]) {
            self.name = name
            self.columns = columns
            self.rows = rows
        }
    }

    /// The bytes of a database file.
    package static func make(tables: [Table], views: [(name: String, select: String)] = [], index: Index?) throws(CatalogueError) -> [UInt8]
    {
        do {
            let queue = try DatabaseQueue()
            try queue.write { db in
                for table in tables { try add(table, to: db) }
                for view in views { try db.execute(sql: "CREATE VIEW \(view.name.quotedDatabaseIdentifier) AS \(view.select)") }
                if let index { try add(index, to: db) }
            }
            try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA user_version = 1; VACUUM") }
            return try queue.writeWithoutTransaction { db in
                var size: sqlite3_int64 = 0
                guard let memory = sqlite3_serialize(db.sqliteConnection, "main", &size, 0) else {
                    throw CatalogueError("SQLite gave no copy of its memory")
                }
                defer { sqlite3_free(memory) }
                return [UInt8](UnsafeBufferPointer(start: memory, count: Int(size)))
            }
        } catch {
            throw CatalogueError("the SQLite file could not be made: \(error)")
        }
    }

    /// How many rows each table of a database file has, and each full text index, once SQLite has found the file whole.
    ///
    /// - Throws: `CatalogueError` when the bytes are no database, or SQLite's own check finds a fault.
    package static func count(_ bytes: [UInt8], tables: [String]) throws(CatalogueError) -> [String: Int] {
        do {
            let queue = try DatabaseQueue()
            return try queue.writeWithoutTransaction { db in
                try load(bytes, into: db)
                let check = try String.fetchAll(db, sql: "PRAGMA integrity_check")
                guard check == ["ok"] else { throw CatalogueError(check.prefix(3).joined(separator: "; ")) }
                var counts: [String: Int] = [:]
                for table in tables where try db.tableExists(table) {
                    counts[table] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table.quotedDatabaseIdentifier)")
                }
                return counts
            }
        } catch {
            throw CatalogueError("the SQLite file cannot be read back: \(error)")
        }
    }

    private static func load(_ bytes: [UInt8], into db: Database) throws {
        let size = sqlite3_int64(bytes.count)
        guard !bytes.isEmpty, let memory = sqlite3_malloc64(sqlite3_uint64(size)) else { throw CatalogueError("it is empty") }
        memory.copyMemory(from: bytes, byteCount: bytes.count)
        // SQLite frees the memory, also when this fails.
        let code = sqlite3_deserialize(
            db.sqliteConnection, "main", memory.assumingMemoryBound(to: UInt8.self), size, size,
            UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY))
        guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
        db.clearSchemaCache()
    }

    private static func add(_ table: Table, to db: Database) throws {
        var parts = table.columns.map { column in
            column.name.quotedDatabaseIdentifier + (column.type.isEmpty ? "" : " " + column.type)
        }
        if !table.primaryKey.isEmpty {
            parts.append("PRIMARY KEY (" + table.primaryKey.map(\.quotedDatabaseIdentifier).joined(separator: ", ") + ")")
        }
        try db.execute(sql: "CREATE TABLE \(table.name.quotedDatabaseIdentifier) (\(parts.joined(separator: ", ")))")
        let marks = table.columns.map { _ in "?" }.joined(separator: ", ")
        let insert = try db.makeStatement(sql: "INSERT INTO \(table.name.quotedDatabaseIdentifier) VALUES (\(marks))")
        for row in table.rows { try insert.execute(arguments: StatementArguments(row.map(databaseValue))) }
    }

    private static func add(_ index: Index, to db: Database) throws {
        let columns = index.columns.enumerated().map { $0 == 0 ? "\($1) UNINDEXED" : $1 }.joined(separator: ", ")
        try db.execute(
            sql: "CREATE VIRTUAL TABLE \(index.name) USING fts5 (\(columns), tokenize='porter unicode61 remove_diacritics 2')")
        let marks = index.columns.map { _ in "?" }.joined(separator: ", ")
        let insert = try db.makeStatement(sql: "INSERT INTO \(index.name) VALUES (\(marks))")
        for row in index.rows { try insert.execute(arguments: StatementArguments(row)) }
    }

    /// Numbers become numbers; what has parts becomes JSON, which SQLite's own functions take apart.
    private static func databaseValue(_ value: FieldValue) -> DatabaseValue {
        switch value {
        case .null: .null
        case .text(let text): text.databaseValue
        case .number(let figure): Int(figure.literal)?.databaseValue ?? figure.number.databaseValue
        case .flag(let flag): (flag ? 1 : 0).databaseValue
        case .list, .object: JSONWriter.text(value).databaseValue
        }
    }
}
