import Synchronization

/// One allowed value of a vocabulary.
public struct Term: Sendable, Hashable, Identifiable {
    /// The value as packs write it, e.g. `mental-health`.
    public let id: String
    /// The value as a person reads it, e.g. `Mental health`.
    public let label: String
    /// One line on what it stands for.
    public let meaning: String
    /// Other words people use for it; a query by any of them finds the term.
    public let synonyms: [String]

    public init(_ id: String, _ label: String, _ meaning: String = "", synonyms: [String] = []) {
        self.id = id
        self.label = label
        self.meaning = meaning
        self.synonyms = synonyms
    }
}

/// A closed list of values that a field may take, in the order a report shows them.
public struct Vocabulary: Sendable {
    /// What one value is called, in the singular, e.g. `theme`. It leads every message about a wrong value.
    public let name: String
    public let terms: [Term]
    private let positions: [String: Int]
    private let spellings = SpellingIndex()

    public init(_ name: String, _ terms: [Term]) {
        self.name = name
        self.terms = terms
        positions = Dictionary(terms.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { _, last in last })
    }

    /// The ids, in order.
    public var ids: [String] { terms.map(\.id) }

    /// The term with exactly this id: what a pack must write.
    public func term(_ id: String) -> Term? {
        positions[id].map { terms[$0] }
    }

    /// The term a person means: by id, label or synonym, whatever the case, the hyphens and the accents.
    public func resolve(_ spelling: String) -> Term? {
        if let exact = positions[spelling] { return terms[exact] }
        let key = Self.key(spelling)
        if key.isEmpty { return nil }
        let known = spellings.words { wordsByKey() }
        if let index = known[key] { return terms[index] }
        if key.hasSuffix("s"), let index = known[String(key.dropLast())] { return terms[index] }
        return nil
    }

    /// The folded word; a sign such as `%`, of which folding leaves nothing, stands for itself.
    private static func key(_ word: String) -> String {
        let key = Folding.key(word)
        return key.isEmpty ? word : key
    }

    private func wordsByKey() -> [String: Int] {
        var words: [String: Int] = [:]
        for (index, term) in terms.enumerated() {
            for word in [term.id, term.label] + term.synonyms { words[Self.key(word)] = index }
        }
        return words
    }

    /// The label of an id, or the id itself where the vocabulary lacks it.
    public func label(_ id: String) -> String { term(id)?.label ?? id }

    /// The place of an id in the vocabulary's order; unknown ids come last.
    public func rank(_ id: String) -> Int { positions[id] ?? terms.count }

    /// The ids nearest to a misspelt value, best first.
    public func suggestions(for value: String, limit: Int = 3) -> [String] {
        var candidates: [(word: String, id: String)] = []
        for term in terms {
            candidates.append((term.id, term.id))
            for synonym in term.synonyms { candidates.append((synonym, term.id)) }
        }
        var found: [String] = []
        for word in NearMiss.best(for: value, among: candidates.map(\.word), limit: limit * 2) {
            guard let id = candidates.first(where: { $0.word == word })?.id, !found.contains(id) else { continue }
            found.append(id)
        }
        return Array(found.prefix(limit))
    }
}

/// The words of a vocabulary by their folded spelling, made when a person's word is first looked up: a start that looks up none
/// does not pay for a thousand of them.
private final class SpellingIndex: Sendable {
    private let known = Mutex<[String: Int]?>(nil)

    func words(_ make: () -> [String: Int]) -> [String: Int] {
        known.withLock { known in
            if let known { return known }
            let made = make()
            known = made
            return made
        }
    }
}
