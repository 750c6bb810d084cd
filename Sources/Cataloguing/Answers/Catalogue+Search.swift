import GRDB
package import LandscapeKit

/// The records a query found.
package struct Answer: Sendable {
    package var records: [LandscapeKit.Record]
    /// How many there are, where a limit cut the list.
    package var total: Int
}

extension Catalogue {
    /// The records that a query finds, in a stable order.
    package func search(_ query: Query, in scope: Scope = .everything) throws(CatalogueError) -> Answer {
        if query.text != nil { try ensureFullText() }
        let compiled = CompiledQuery(query, scope: scope, register: register)
        return try read { db in
            let json = try String.fetchAll(db, sql: compiled.select, arguments: compiled.arguments)
            let records = try json.map { try record(json: $0) }
            let isCut = compiled.limit.map { records.count >= $0 } ?? false
            let total = isCut ? try Int.fetchOne(db, sql: compiled.count, arguments: compiled.arguments) ?? records.count : records.count
            return Answer(records: records, total: total)
        }
    }

    /// How many records a query finds, whatever its limit.
    package func count(_ query: Query, in scope: Scope = .everything) throws(CatalogueError) -> Int {
        if query.text != nil { try ensureFullText() }
        let compiled = CompiledQuery(query, scope: scope, register: register)
        return try read { db in try Int.fetchOne(db, sql: compiled.count, arguments: compiled.arguments) ?? 0 }
    }

    /// How many of the found records hold each value of a facet: `theme`, `sector`, `area`, `basis` ...
    package func facetCounts(_ key: String, _ query: Query = Query(), in scope: Scope = .everything) throws(CatalogueError) -> [String: Int]
    {
        if query.text != nil { try ensureFullText() }
        let compiled = CompiledQuery(query, scope: scope, register: register)
        return try read { db in
            let rows = try Row.fetchAll(db, sql: compiled.facetCounts, arguments: [key] + compiled.arguments)
            return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// How many of the found records are of each kind.
    package func kindCounts(_ query: Query = Query(), in scope: Scope = .everything) throws(CatalogueError) -> [RecordKind: Int] {
        if query.text != nil { try ensureFullText() }
        let compiled = CompiledQuery(query, scope: scope, register: register)
        return try read { db in
            let sql = "SELECT r.kind, count(*) FROM record r" + compiled.join + " WHERE " + compiled.condition + " GROUP BY r.kind"
            var counts: [RecordKind: Int] = [:]
            for row in try Row.fetchAll(db, sql: sql, arguments: compiled.arguments) {
                if let kind = RecordKind(rawValue: row[0]) { counts[kind] = row[1] }
            }
            return counts
        }
    }

    /// The distinct words of titles and texts, lower case, for suggestions.
    package func words(in scope: Scope = .everything) throws(CatalogueError) -> [String] {
        let compiled = CompiledQuery(Query(), scope: scope, register: register)
        return try read { db in
            var words: Set<String> = []
            let rows = try Row.fetchCursor(
                db, sql: "SELECT coalesce(r.title, ''), coalesce(r.text, '') FROM record r WHERE " + compiled.condition + " LIMIT 20000",
                arguments: compiled.arguments)
            while let row = try rows.next() {
                for column in 0..<2 {
                    let text: String = row[column]
                    for word in text.split(whereSeparator: { !$0.isLetter }) where word.count > 3 { words.insert(word.lowercased()) }
                }
            }
            return words.sorted()
        }
    }
}
