import LandscapeKit

/// Why a query found nothing, and what would.
package struct Explanation: Sendable, Hashable {
    /// A part of the query and how many records there would be without it.
    package struct Obstacle: Sendable, Hashable {
        /// As typed: `theme:heritage`, `‘obesety’`.
        package var part: String
        package var remaining: Int
        /// The query without the part, to type after the command.
        package var without: String
    }

    package var obstacles: [Obstacle]
    /// Areas outside the scope where the same query finds records, most first.
    package var elsewhere: [(area: String, count: Int)]
    /// Known words near to a word that is nowhere in the records.
    package var suggestions: [(word: String, near: [String])]
    /// The theme that the words may mean, with how many records it has here.
    package var theme: (id: String, count: Int)?
    /// The values that the excluding qualifier does have among the rest, most first: `theme:` and its counts.
    package var values: [(part: String, counts: [(value: String, count: Int)])]

    package static func == (a: Explanation, b: Explanation) -> Bool { a.obstacles == b.obstacles }
    package func hash(into hasher: inout Hasher) { hasher.combine(obstacles) }
}

extension Catalogue {
    /// Explains an empty answer. The catalogue should hold every pack there is, so that matches elsewhere are seen.
    package func explain(_ query: Query, in scope: Scope) throws(CatalogueError) -> Explanation {
        var explanation = Explanation(obstacles: [], elsewhere: [], suggestions: [], theme: nil, values: [])
        var unlimited = query
        unlimited.limit = nil
        for (index, part) in query.parts.enumerated() where part.name != "area" {
            var rest = unlimited
            rest.parts.remove(at: index)
            let remaining = try count(rest, in: scope)
            guard remaining > 0 else { continue }
            explanation.obstacles.append(.init(part: part.typed, remaining: remaining, without: rest.typed()))
            if !part.isNegated, let qualifier = Qualifier.named(part.name), case .term(let vocabulary) = qualifier.matching {
                let counts = try facetCounts(part.name, rest, in: scope).sorted {
                    ($1.value, vocabulary.rank($0.key)) < ($0.value, vocabulary.rank($1.key))
                }
                explanation.values.append((part.name, counts.prefix(6).map { ($0.key, $0.value) }))
            }
        }
        if let text = query.text {
            var rest = unlimited
            rest.text = nil
            let remaining = try count(rest, in: scope)
            if remaining > 0 {
                explanation.obstacles.append(
                    .init(part: text.typed.contains("\"") ? text.typed : "‘\(text.typed)’", remaining: remaining, without: rest.typed()))
            }
            try suggest(for: text, unlimited, scope, &explanation)
        }
        var anywhere = unlimited
        anywhere.parts.removeAll { $0.name == "area" }
        explanation.elsewhere = try facetCounts("area", anywhere, in: .everything).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { (area: $0.key, count: $0.value) }
        return explanation
    }

    private func suggest(for text: TextExpression, _ query: Query, _ scope: Scope, _ explanation: inout Explanation) throws(CatalogueError)
    {
        if let theme = Vocabulary.themes.resolve(text.typed.replacing("\"", with: "")) {
            var rest = query
            rest.text = nil
            let found = try count(rest.adding(Query.Part("theme", [theme.id])), in: scope)
            if found > 0 { explanation.theme = (theme.id, found) }
        }
        // Gathered when a word is nowhere, and not before.
        var known: [String] = []
        // A pasted page is not spelt out: its first words will do.
        var seen: Set<String> = []
        for word in text.words.filter({ seen.insert(Folding.key($0)).inserted }).prefix(6) {
            let single = Query(text: TextExpression([Token(.word(word, isQuoted: true), range: 0..<0)]))
            guard try count(single) == 0 else { continue }
            if known.isEmpty {
                known = Vocabulary.themes.terms.flatMap { [$0.id.replacing("-", with: " ")] + $0.synonyms } + (try words(in: .everything))
            }
            let near = NearMiss.best(for: word, among: known, limit: 3).filter { Folding.key($0) != Folding.key(word) }
            if !near.isEmpty { explanation.suggestions.append((word, near)) }
        }
    }
}
