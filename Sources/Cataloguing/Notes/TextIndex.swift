import GRDB
package import LandscapeKit

/// Texts that are no records, answering to the records' query language: an index in memory, made for one question.
///
///     let index = try TextIndex(notes.map(\.document))
///     try index.search(query)   // ["2026-11-21-health-modeller"]
package final class TextIndex {
    /// One text, and what it can be narrowed by.
    package struct Document: Sendable {
        package var id: String
        package var title: String
        package var text: String
        /// Closed values by qualifier: `tag`, `area`, `sector` ...
        package var facets: [String: [String]]
        /// Themes: the words that name one find it.
        package var themes: [String]
        /// When it was made.
        package var day: PartialDate?

        /// A document with all that is known of it.
        package init(id: String, title: String, text: String, facets: [String: [String]], themes: [String], day: PartialDate?) {
            self.id = id
            self.title = title
            self.text = text
            self.facets = facets
            self.themes = themes
            self.day = day
        }
    }

    private let database: DatabaseQueue
    private let ids: [String]
    private let words: Set<String>
    /// How a tag is written, by what tells it from others.
    private let spellings: [String: String]

    /// - Parameter documents: in the order that an answer without words has.
    /// - Throws: `CatalogueError` when this SQLite lacks FTS5.
    package init(_ documents: [Document]) throws(CatalogueError) {
        ids = documents.map(\.id)
        spellings = Dictionary(
            documents.flatMap { $0.facets["tag"] ?? [] }.map { (Folding.key($0), $0) }, uniquingKeysWith: { first, _ in first })
        words = Set(documents.flatMap { ($0.title + " " + $0.text).split { !$0.isLetter }.filter { $0.count > 3 }.map { $0.lowercased() } })
        do {
            database = try DatabaseQueue()
            try database.write { db in
                try db.execute(sql: Self.schema)
                for (number, document) in documents.enumerated() { try Self.add(document, number, db) }
            }
        } catch {
            throw CatalogueError("the notes could not be indexed; this program needs SQLite with FTS5 (\(error))")
        }
    }

    private static let schema = """
        CREATE TABLE document (number INTEGER PRIMARY KEY, title TEXT NOT NULL, day INTEGER NOT NULL);
        CREATE TABLE facet (key TEXT NOT NULL, value TEXT NOT NULL, document INTEGER NOT NULL);
        CREATE VIRTUAL TABLE document_text USING fts5 (
            title, body, words, themes, content='', columnsize=1, tokenize='porter unicode61 remove_diacritics 2');
        """

    private static func add(_ document: Document, _ number: Int, _ db: Database) throws {
        try db.execute(
            sql: "INSERT INTO document VALUES (?, ?, ?)", arguments: [number, document.title, document.day?.firstDay ?? 0])
        for (key, values) in document.facets {
            for value in Set(values.map { folded($0, key) }) {
                try db.execute(sql: "INSERT INTO facet VALUES (?, ?, ?)", arguments: [key, value, number])
            }
        }
        try db.execute(
            sql: "INSERT INTO document_text (rowid, title, body, words, themes) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                number, document.title, document.text, (document.facets["tag"] ?? []).joined(separator: "\n"),
                document.themes.map(TextExpression.themeToken).joined(separator: " "),
            ])
    }

    /// A person's own words are one however they are written; ids are what they are.
    private static func folded(_ value: String, _ key: String) -> String { key == "tag" ? Folding.key(value) : value }

    // MARK: Asking

    /// The ids of the documents that a query finds: by rank where words are sought, else in the order given or the one asked for.
    package func search(_ query: Query) throws(CatalogueError) -> [String] {
        let compiled = compile(query)
        let numbers = try read { db in
            try Int.fetchAll(
                db, sql: "SELECT d.number FROM document d\(compiled.join) WHERE \(compiled.condition) ORDER BY \(order(query))",
                arguments: StatementArguments(compiled.values))
        }
        return numbers.prefix(query.limit ?? .max).map { ids[$0] }
    }

    private func count(_ query: Query) throws(CatalogueError) -> Int {
        let compiled = compile(query)
        return try read { db in
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM document d\(compiled.join) WHERE \(compiled.condition)",
                arguments: StatementArguments(compiled.values)) ?? 0
        }
    }

    /// How many of the found documents hold each value of a facet.
    package func facetCounts(_ key: String, _ query: Query = Query()) throws(CatalogueError) -> [String: Int] {
        let compiled = compile(query)
        return try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: "SELECT f.value, count(*) FROM document d\(compiled.join) JOIN facet f ON f.document = d.number AND f.key = ? "
                    + "WHERE \(compiled.condition) GROUP BY f.value",
                arguments: StatementArguments([key.databaseValue] + compiled.values))
            let counts: [(String, Int)] = rows.map { ($0[0], $0[1]) }
            return Dictionary(counts.map { (key == "tag" ? spellings[$0] ?? $0 : $0, $1) }, uniquingKeysWith: +)
        }
    }

    /// Explains an empty answer: what each part of the query takes away, and which words are nowhere.
    package func explain(_ query: Query) throws(CatalogueError) -> Explanation {
        var explanation = Explanation(obstacles: [], elsewhere: [], suggestions: [], theme: nil, values: [])
        var unlimited = query
        unlimited.limit = nil
        for (index, part) in query.parts.enumerated() {
            var rest = unlimited
            rest.parts.remove(at: index)
            let remaining = try count(rest)
            guard remaining > 0 else { continue }
            explanation.obstacles.append(.init(part: part.typed, remaining: remaining, without: rest.typed()))
            guard !part.isNegated, ["tag", "theme", "area", "sector"].contains(part.name) else { continue }
            let counts = try facetCounts(part.name, rest).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            explanation.values.append((part.name, counts.prefix(6).map { ($0.key, $0.value) }))
        }
        if let text = query.text {
            var rest = unlimited
            rest.text = nil
            let remaining = try count(rest)
            if remaining > 0 {
                let part = text.typed.contains("\"") ? text.typed : "‘\(text.typed)’"
                explanation.obstacles.append(.init(part: part, remaining: remaining, without: rest.typed()))
            }
            for word in text.words.prefix(6)
            where try count(Query(text: TextExpression([Token(.word(word, isQuoted: true), range: 0..<0)]))) == 0 {
                let near = NearMiss.best(for: word, among: words.sorted(), limit: 3).filter { Folding.key($0) != Folding.key(word) }
                if !near.isEmpty { explanation.suggestions.append((word, near)) }
            }
        }
        return explanation
    }

    // MARK: SQL

    /// A query as SQL. Values go in as arguments, never as text.
    private func compile(_ query: Query) -> (join: String, condition: String, values: [DatabaseValue]) {
        var conditions: [String] = []
        var values: [DatabaseValue] = []
        var join = ""
        if let expression = query.text?.fts5 {
            join = " JOIN document_text ON document_text.rowid = d.number"
            conditions.append("document_text MATCH ?")
            values.append(expression.databaseValue)
        } else if let excluded = query.text?.excludedOnly {
            conditions.append("d.number NOT IN (SELECT rowid FROM document_text WHERE document_text MATCH ?)")
            values.append(excluded.databaseValue)
        }
        for part in query.parts {
            let positive: String
            if let qualifier = Qualifier.named(part.name), [.since, .before].contains(qualifier.dateOrder) {
                values.append((part.values.first.flatMap { PartialDate($0) }?.firstDay ?? 0).databaseValue)
                positive = qualifier.dateOrder == .since ? "d.day >= ?" : "(d.day > 0 AND d.day < ?)"
            } else {
                values.append(part.name.databaseValue)
                values += part.values.map { Self.folded($0, part.name).databaseValue }
                let marks = part.values.map { _ in "?" }.joined(separator: ", ")
                positive = "d.number IN (SELECT document FROM facet WHERE key = ? AND value IN (\(marks)))"
            }
            conditions.append(part.isNegated ? "NOT (" + positive + ")" : positive)
        }
        return (join, conditions.isEmpty ? "1" : conditions.joined(separator: " AND "), values)
    }

    private func order(_ query: Query) -> String {
        switch query.sort {
        case "date": "d.day DESC, d.number DESC"
        case "oldest": "d.day, d.number"
        case "title": "d.title COLLATE NOCASE, d.number"
        default: query.text?.fts5 == nil ? "d.number" : "bm25(document_text, 8.0, 3.0, 2.0, 2.0), d.number"
        }
    }

    private func read<T>(_ body: (Database) throws -> T) throws(CatalogueError) -> T {
        do {
            return try database.read(body)
        } catch {
            throw CatalogueError("the notes could not be searched: \(error)")
        }
    }
}

extension Qualifier {
    fileprivate enum DateOrder { case since, before, none }

    fileprivate var dateOrder: DateOrder {
        switch matching {
        case .since: .since
        case .before: .before
        default: .none
        }
    }
}
