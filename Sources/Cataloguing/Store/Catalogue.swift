import GRDB
package import LandscapeKit
import Synchronization

/// Loaded packs in SQLite. In memory for a session; in a file for a library too large for that.
///
/// A catalogue may hold more packs than a person has loaded: what a query sees is its `Scope`.
package final class Catalogue: Sendable {
    let database: DatabaseQueue
    /// The areas that records may name: the register's and those that packs declare.
    package let register: AreaRegister
    /// The sources of the packs it holds: records name theirs by id.
    private let sources = Mutex<[String: [String: Source]]>([:])
    /// What the packs it holds, or held, say of themselves.
    private let known = Mutex<[String: PackManifest]>([:])
    /// What every record passes on its way in.
    private let screening = Mutex<(@Sendable (LandscapeKit.Record) -> LandscapeKit.Record)?>(nil)
    /// Whether it is a file that is only read, which no screen can change.
    package let isReadOnly: Bool

    /// - Parameters:
    ///   - path: a file to keep the catalogue in; nil keeps it in memory.
    ///   - isReadOnly: whether the file is only read: it must be there, and whole.
    /// - Throws: `CatalogueError` when the file cannot be opened or is no catalogue, or when this SQLite lacks FTS5.
    package init(path: String? = nil, isReadOnly: Bool = false, register: AreaRegister = .standard) throws(CatalogueError) {
        self.register = register
        self.isReadOnly = isReadOnly
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.prepareDatabase { db in
            db.add(function: Self.foldedFunction)
            // In memory there is nothing to save; a file is read through the page cache itself.
            let pragmas = path == nil ? "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF" : "PRAGMA mmap_size = 1073741824"
            try db.execute(sql: pragmas + "; PRAGMA temp_store = MEMORY")
        }
        do {
            database =
                try path.map { try DatabaseQueue(path: $0, configuration: configuration) } ?? DatabaseQueue(configuration: configuration)
            if !isReadOnly {
                try database.write { db in
                    if try path == nil || !db.tableExists("record") { try db.execute(sql: Schema.sql) }
                }
            }
            if path != nil {
                let texts = try database.read { db in try String.fetchAll(db, sql: "SELECT manifest FROM pack") }
                remember(try texts.map { try PackPayloadCoding.manifest(text: $0) })
            }
        } catch {
            throw CatalogueError("the catalogue cannot be opened\(path.map { " at " + $0 } ?? ""): \(error)")
        }
    }

    /// `folded(text)`: the text without case and accents, for `LIKE`-free matching of field values.
    private static let foldedFunction = DatabaseFunction("folded", argumentCount: 1, pure: true) { values in
        String.fromDatabaseValue(values[0]).map(Folding.key)
    }

    /// Runs a read, its errors turned into the catalogue's own.
    func read<T>(_ body: (Database) throws -> T) throws(CatalogueError) -> T {
        do {
            return try database.read(body)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
            throw .interrupted
        } catch {
            throw CatalogueError("the catalogue could not answer: \(error)")
        }
    }

    /// Sets what every record passes on its way in, before anything of it is written: what is withheld here is in no table, no
    /// index and no answer. Records that are in already stay as they are until their pack is added again.
    package func screen(_ screen: (@Sendable (LandscapeKit.Record) -> LandscapeKit.Record)?) { screening.withLock { $0 = screen } }

    /// A record as it goes in.
    var screen: @Sendable (LandscapeKit.Record) -> LandscapeKit.Record {
        let screen = screening.withLock { $0 }
        return screen ?? { record in record }
    }

    /// Stops the query that is running, if one is. Safe from another thread.
    package func interrupt() { database.interrupt() }

    /// The record of an id.
    package func record(id: String) throws(CatalogueError) -> LandscapeKit.Record? {
        try read { db in
            try String.fetchOne(db, sql: "SELECT json FROM record WHERE id = ?", arguments: [id]).map { try record(json: $0) }
        }
    }

    /// The ids of the packs it holds.
    package func packs() throws(CatalogueError) -> [String] {
        try read { db in try String.fetchAll(db, sql: "SELECT id FROM pack ORDER BY id") }
    }

    /// Makes everything that is otherwise made when it is first asked for: the full text and the indexes. For a catalogue that is
    /// to be kept in a file and only read from then on.
    package func finish() throws(CatalogueError) {
        try ensureFullText()
        do {
            try database.write { db in try db.execute(sql: Schema.indexes) }
        } catch {
            throw CatalogueError("the catalogue could not be finished: \(error)")
        }
    }

    /// Closes the file.
    package func close() throws(CatalogueError) {
        do {
            try database.close()
        } catch {
            throw CatalogueError("the catalogue could not be closed: \(error)")
        }
    }

    /// What the packs say of themselves, by id.
    var manifests: [PackManifest] { known.withLock { $0.values.sorted { $0.id < $1.id } } }

    /// Keeps the sources of packs, for the records that name them.
    func remember(_ manifests: [PackManifest]) {
        known.withLock { known in for manifest in manifests { known[manifest.id] = manifest } }
        sources.withLock { sources in
            for manifest in manifests {
                sources[manifest.id] = Dictionary(manifest.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            }
        }
    }

    /// The record of a row's JSON.
    func record(json: String) throws -> LandscapeKit.Record {
        let value = try JSONReader.read(json)
        let pack = value.object["pack"]?.text ?? ""
        return try RecordJSON.decode(value, sources: sources.withLock { $0[pack] ?? [:] })
    }
}

/// Why the catalogue cannot do what was asked.
package struct CatalogueError: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }

    /// The person stopped it.
    package static let interrupted = CatalogueError("stopped")
}
