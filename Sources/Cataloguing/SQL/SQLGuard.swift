import GRDBSQLite
import LandscapeKit

/// Holds a statement against the views before it is run: on a database of its own that has their names and columns and nothing
/// else. What is understood there reads the views alone, for there is nothing else to be read: no table of the catalogue's, no file.
final class SQLGuard {
    private var database: OpaquePointer?
    /// The tables that SQLite brings along.
    private let modules: Set<String>
    /// What the statement wanted and may not have.
    private var refusal: String?

    init() throws(SQLError) {
        var opened: OpaquePointer?
        let isOpen = sqlite3_open(":memory:", &opened) == SQLITE_OK
        modules = Self.modules(of: opened)
        database = opened
        guard isOpen else { throw SQLError("SQLite could not be opened") }
        for view in SQLView.all {
            guard sqlite3_exec(database, view.shape, nil, nil, nil) == SQLITE_OK else {
                throw SQLError("the view \(view.name) cannot be made: \(String(cString: sqlite3_errmsg(database)))")
            }
        }
        sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 1_000_000)
        sqlite3_set_authorizer(
            database,
            { context, action, first, second, _, _ in
                guard let context else { return SQLITE_DENY }
                let me = Unmanaged<SQLGuard>.fromOpaque(context).takeUnretainedValue()
                return me.allows(action, first.map { String(cString: $0) }, second.map { String(cString: $0) }) ? SQLITE_OK : SQLITE_DENY
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    /// All that SQLite has, but for the two that take JSON apart: they read nothing but what they are given.
    private static func modules(of database: OpaquePointer?) -> Set<String> {
        var prepared: OpaquePointer?
        defer { sqlite3_finalize(prepared) }
        guard sqlite3_prepare_v2(database, "SELECT name FROM pragma_module_list", -1, &prepared, nil) == SQLITE_OK else { return [] }
        var names: Set<String> = []
        while sqlite3_step(prepared) == SQLITE_ROW {
            if let name = sqlite3_column_text(prepared, 0) { names.insert(String(cString: name).lowercased()) }
        }
        return names.subtracting(["json_each", "json_tree"])
    }

    deinit { sqlite3_close(database) }

    /// SQLite's own tables, among them functions that are read like tables. Of other names there are only the views here, and
    /// those that the statement itself makes with WITH.
    private func isHidden(_ name: String) -> Bool {
        !Self.views.contains(name) && (name.hasPrefix("sqlite_") || name.hasPrefix("pragma_") || modules.contains(name))
    }

    private static let views = Set(SQLView.all.map(\.name))
    private static let refusedFunctions: Set<String> = ["load_extension", "fts3_tokenizer", "folded"]

    private func allows(_ action: Int32, _ first: String?, _ second: String?) -> Bool {
        switch action {
        case SQLITE_SELECT, SQLITE_RECURSIVE: return true
        case SQLITE_READ:
            if let first, isHidden(first.lowercased()) {
                refusal = "'\(first)' is not among the views; `help sql` lists them"
                return false
            }
            return true
        case SQLITE_FUNCTION:
            if let second, Self.refusedFunctions.contains(second.lowercased()) {
                refusal = "the function '\(second)' is not offered here"
                return false
            }
            return true
        default:
            refusal = Self.readsOnly
            return false
        }
    }

    /// - Throws: `SQLError` with the place and what may have been meant.
    func check(_ statement: String) throws(SQLError) {
        var prepared: OpaquePointer?
        var rest = ""
        refusal = nil
        let code = statement.withCString { text in
            var tail: UnsafePointer<CChar>?
            let code = sqlite3_prepare_v2(database, text, -1, &prepared, &tail)
            rest = tail.map { String(cString: $0) } ?? ""
            return code
        }
        defer { sqlite3_finalize(prepared) }
        guard code == SQLITE_OK else { throw fault(statement) }
        guard prepared != nil else { throw SQLError("`sql` wants a statement, e.g. `sql SELECT * FROM priorities LIMIT 5`") }
        guard sqlite3_stmt_isexplain(prepared) == 0 else { throw SQLError("EXPLAIN is not offered: `sql` takes one SELECT") }
        guard sqlite3_stmt_readonly(prepared) != 0 else { throw SQLError(Self.readsOnly) }
        guard sqlite3_bind_parameter_count(prepared) == 0 else {
            throw SQLError("a value stands in for '?' or ':name' in a program, not here; write it out, texts in 'single quotes'")
        }
        guard try isEmpty(rest) else { throw SQLError("one statement at a time: leave out what follows the first ';'") }
    }

    /// Whether a text holds no statement but spaces, remarks and semicolons.
    private func isEmpty(_ text: String) throws(SQLError) -> Bool {
        let text = String(text.drop { $0.isWhitespace || $0 == ";" })
        var prepared: OpaquePointer?
        defer { sqlite3_finalize(prepared) }
        return text.isEmpty || (sqlite3_prepare_v2(database, text, -1, &prepared, nil) == SQLITE_OK && prepared == nil)
    }

    private func fault(_ statement: String) -> SQLError {
        let message = String(cString: sqlite3_errmsg(database))
        let byte = sqlite3_error_offset(database)
        let offset = byte < 0 ? nil : String(decoding: statement.utf8.prefix(Int(byte)), as: UTF8.self).unicodeScalars.count
        if let refusal { return SQLError(refusal, at: offset) }
        return SQLError(Self.worded(message, statement), at: offset)
    }

    private static let readsOnly = "`sql` only reads: it takes one SELECT, or WITH ... SELECT"

    private static func worded(_ message: String, _ statement: String) -> String {
        func name(after prefix: String) -> String? {
            message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)).split(separator: ".").last.map(String.init) : nil
        }
        if let table = name(after: "no such table: ") {
            let near = NearMiss.best(for: table.replacing("_", with: " "), among: SQLView.all.map(\.name), limit: 2)
            return "there is no view '\(table)'" + (near.isEmpty ? "; `help sql` lists them" : Diagnostic.didYouMean(near))
        }
        if let column = name(after: "no such column: ") {
            let words = Set(statement.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
            let used = SQLView.all.filter { words.contains($0.name) }
            let near = NearMiss.best(for: column.replacing("_", with: " "), among: used.flatMap { $0.columns.map(\.name) }, limit: 2)
            let places = used.map { $0.name }.joined(separator: ", ")
            let tail =
                if !near.isEmpty { Diagnostic.didYouMean(near) } else if used.count == 1 {
                    "; \(places) has \(used[0].columns.map(\.name).joined(separator: ", "))"
                } else { "; `help sql` lists the columns" }
            return "there is no column '\(column)'" + (places.isEmpty ? "" : " in \(places)") + tail
        }
        if let function = name(after: "no such function: ") { return "there is no function '\(function)'; SQLite's own serve" }
        if message.hasPrefix("cannot modify") { return readsOnly }
        if message.hasPrefix("incomplete input") { return "the statement is not whole: it ends too soon" }
        return message
    }
}
