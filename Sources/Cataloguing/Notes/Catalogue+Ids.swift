import GRDB
package import LandscapeKit

extension Catalogue {
    /// The ids of all records.
    package func recordIDs() throws(CatalogueError) -> Set<String> {
        try read { db in try String.fetchSet(db, sql: "SELECT id FROM record") }
    }

    /// The records of some ids, by id; an id that no record has is left out.
    package func records(ids: Set<String>) throws(CatalogueError) -> [String: LandscapeKit.Record] {
        var found: [String: LandscapeKit.Record] = [:]
        let all = ids.sorted()
        // SQLite takes so many arguments and no more.
        for start in stride(from: 0, to: all.count, by: 500) {
            let some = all[start..<min(start + 500, all.count)]
            let records = try read { db in
                try String.fetchAll(
                    db, sql: "SELECT json FROM record WHERE id IN (\(some.map { _ in "?" }.joined(separator: ", ")))",
                    arguments: StatementArguments(some)
                ).map { try record(json: $0) }
            }
            for record in records { found[record.id] = record }
        }
        return found
    }
}
