import GRDB
import GRDBSQLite
import LandscapeKit

extension Catalogue {
    /// Answers one statement that reads the documented views.
    ///
    /// It is checked against the views before it is run, runs on a connection that refuses to write, and is stopped when it takes
    /// longer than it may.
    ///
    /// - Throws: `SQLError`, with the place where there is one, or `CatalogueError` when it was stopped by the person.
    package func sql(_ statement: String, _ context: SQLContext, limits: SQLLimits = SQLLimits()) throws -> SQLAnswer {
        guard !statement.unicodeScalars.contains("\0") else { throw SQLError("a statement holds no NUL character") }
        try SQLGuard().check(statement)
        let sources = manifests
        return try database.inDatabase { db in
            do {
                // Whole or not at all: Ctrl-C in the middle must not leave some of the views for the next statement.
                try db.inSavepoint {
                    try SQLViews(db).make(context, register: register, manifests: sources)
                    return .commit
                }
            } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
                throw CatalogueError.interrupted
            }
            try db.execute(sql: "PRAGMA query_only = 1")
            defer { try? db.execute(sql: "PRAGMA query_only = 0") }
            return try SQLRun(db, limits).run(statement)
        }
    }
}

/// The views, made anew for each statement: what is loaded and what is shown may have changed since the last.
private struct SQLViews {
    private let db: Database

    init(_ db: Database) { self.db = db }

    func make(_ context: SQLContext, register: AreaRegister, manifests: [PackManifest]) throws {
        if try !db.viewExists(SQLView.all[0].name) {
            try db.execute(
                sql: """
                    CREATE TEMP TABLE listed_area (
                        id, name, kind, region, gss, code, started, ended, successors, mapped INTEGER, loaded INTEGER);
                    CREATE TEMP TABLE listed_theme (id, label, meaning);
                    CREATE TEMP TABLE listed_sector (id, label, meaning);
                    CREATE TEMP TABLE listed_source (pack, id, title, short, author, publisher, published, url);
                    CREATE TEMP TABLE listed_pack (id, title, profile, version, summary);
                    CREATE TEMP TABLE listed_names (hidden INTEGER);
                    """)
            for view in SQLView.all { try db.execute(sql: view.creation) }
            for (table, vocabulary) in [("theme", Vocabulary.themes), ("sector", Vocabulary.sectors)] {
                for term in vocabulary.terms {
                    try insert(table, [term.id, term.label, term.meaning])
                }
            }
        }
        for table in ["area", "source", "pack", "names"] { try db.execute(sql: "DELETE FROM temp.listed_\(table)") }
        for area in register.areas {
            try insert(
                "area",
                [
                    area.id, area.name, area.kind.rawValue, area.region, area.gss, area.code, area.start?.iso, area.end?.iso,
                    area.successors.isEmpty ? nil : area.successors.joined(separator: "; "), context.mapped.contains(area.id) ? 1 : 0,
                    context.loaded.contains(area.id) ? 1 : 0,
                ])
        }
        for manifest in manifests {
            try insert("pack", [manifest.id, manifest.title, manifest.profile.rawValue, manifest.version, manifest.summary])
            for source in manifest.sources {
                try insert(
                    "source",
                    [
                        manifest.id, source.id, source.title, source.short, source.author, source.publisher, source.published?.iso,
                        source.url,
                    ])
            }
        }
        try insert("names", [context.showsNames ? 0 : 1])
    }

    private func insert(_ table: String, _ values: [(any DatabaseValueConvertible)?]) throws {
        let marks = values.map { _ in "?" }.joined(separator: ", ")
        try db.cachedStatement(sql: "INSERT INTO temp.listed_\(table) VALUES (\(marks))").execute(arguments: StatementArguments(values))
    }
}

/// One statement, run within its limits.
private struct SQLRun {
    private let connection: OpaquePointer?
    private let limits: SQLLimits

    init(_ db: Database, _ limits: SQLLimits) {
        connection = db.sqliteConnection
        self.limits = limits
    }

    /// When the time is up.
    private final class Deadline {
        let end: ContinuousClock.Instant
        var hasPassed = false

        init(_ time: Duration) { end = ContinuousClock.now + time }
    }

    func run(_ statement: String) throws -> SQLAnswer {
        let deadline = Deadline(limits.time)
        let longest = sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, Int32(clamping: limits.bytes))
        // Every thousand steps of the engine the clock is looked at.
        sqlite3_progress_handler(
            connection, 1_000,
            { context in
                guard let context else { return 0 }
                let deadline = Unmanaged<Deadline>.fromOpaque(context).takeUnretainedValue()
                if ContinuousClock.now >= deadline.end { deadline.hasPassed = true }
                return deadline.hasPassed ? 1 : 0
            }, Unmanaged.passUnretained(deadline).toOpaque())
        defer {
            sqlite3_progress_handler(connection, 0, nil, nil)
            sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, longest)
        }
        return try withExtendedLifetime(deadline) { try rows(of: statement, deadline) }
    }

    private func rows(of statement: String, _ deadline: Deadline) throws -> SQLAnswer {
        var prepared: OpaquePointer?
        let code = sqlite3_prepare_v2(connection, statement, -1, &prepared, nil)
        defer { sqlite3_finalize(prepared) }
        guard code == SQLITE_OK, let prepared else { throw fault(code, deadline) }
        let count = sqlite3_column_count(prepared)
        let columns = (0..<count).map { index in sqlite3_column_name(prepared, index).map { String(cString: $0) } ?? "column \(index + 1)" }
        var answer = SQLAnswer(columns: columns, rows: [], isCut: false)
        var bytes = 0
        while true {
            let code = sqlite3_step(prepared)
            if code == SQLITE_DONE { return answer }
            guard code == SQLITE_ROW else { throw fault(code, deadline) }
            guard answer.rows.count < limits.rows, bytes < limits.bytes else {
                answer.isCut = true
                return answer
            }
            answer.rows.append(
                (0..<count).map { index in
                    bytes += Int(sqlite3_column_bytes(prepared, index))
                    return value(prepared, index)
                })
        }
    }

    private func value(_ statement: OpaquePointer, _ index: Int32) -> SQLAnswer.Value {
        switch sqlite3_column_type(statement, index) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, index))
        case SQLITE_FLOAT: .real(sqlite3_column_double(statement, index))
        case SQLITE_BLOB: .bytes(Int(sqlite3_column_bytes(statement, index)))
        default: .text(sqlite3_column_text(statement, index).map { String(cString: $0) } ?? "")
        }
    }

    private func fault(_ code: Int32, _ deadline: Deadline) -> any Error {
        if code == SQLITE_INTERRUPT {
            guard deadline.hasPassed else { return CatalogueError.interrupted }
            return SQLError("stopped after \(limits.time.components.seconds) seconds; ask for less, e.g. with WHERE or LIMIT")
        }
        if code == SQLITE_TOOBIG { return SQLError("a value grew too long; ask for less of it") }
        if code == SQLITE_NOMEM { return SQLError("the statement wants more memory than there is; ask for less") }
        return SQLError(String(cString: sqlite3_errmsg(connection)))
    }
}
