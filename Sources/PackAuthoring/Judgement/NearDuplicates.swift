import LandscapeKit
import PackReading

extension JudgementRule {
    /// One statement is one record, citing both sections where the source says it twice.
    static let nearDuplicates = JudgementRule("near-duplicate", "Two records of one kind and area say nearly the same") { material in
        let drafts = material.drafts
        let alike = Dictionary(grouping: drafts.indices) { Subject(of: drafts[$0].record) }.values.filter { $0.count > 1 }
        let marked = alike.flatMap { Dictionary(grouping: $0) { Marks(of: drafts[$0].record) }.values.filter { $0.count > 1 } }
        return marked.flatMap { indices in findings(among: indices.map { drafts[$0] }) }
    }

    /// What is found among records that only their words could tell apart, in the order of the files.
    private static func findings(among drafts: [DraftRecord]) -> [Finding] {
        let shingled = drafts.map { Shingles(of: $0.record) }
        return drafts.indices.compactMap { index in
            let draft = drafts[index]
            guard shingled[index].count >= 6 else { return nil }
            let areas = Set(draft.record.areas)
            let twin = drafts[..<index].indices.first { other in
                // Records of one id are told so already.
                drafts[other].record.id != draft.record.id && !areas.isDisjoint(with: drafts[other].record.areas)
                    && shingled[index].likeness(to: shingled[other]) >= 0.6
            }
            guard let other = twin.map({ drafts[$0] }) else { return nil }
            let place = other.location.file == draft.location.file ? "line \(other.location.line)" : "\(other.location)"
            return Finding(
                "near-duplicate", .warning, at: draft.location,
                "this \(draft.record.kind.singular) says nearly what the one at \(place) says",
                suggestion: "keep one; where the source says it twice, cite both: `section: [\"2\", \"5\"]`")
        }
    }
}

/// What two records share before their statements are looked at: most records are alone with theirs.
private struct Subject: Hashable {
    let kind: RecordKind
    let sector: String?
    let source: String
    let title: Set<Substring>

    init(of record: Record) {
        kind = record.kind
        sector = record.sector
        source = record.citation.source.id
        title = Set(Folding.key(record.title ?? "").spacedWords)
    }
}

/// Figures, years and words that name something: what tells one statement from its like.
private struct Marks: Hashable {
    private let words: Set<Substring>

    init(of record: Record) {
        let named = record.statement.spacedWords.dropFirst().filter(Self.tells)
        // So does what its kind is divided by: a level, an arrangement, a status.
        let divisions = record.kind.fields.filter(\.isRequired).compactMap { field -> Substring? in
            guard case .term = field.type else { return nil }
            return record[field.key].map { Substring($0) }
        }
        // Two documents may set the same priority, and each setting is a fact of its own.
        let basis = record["basis"].map { [Substring($0)] } ?? []
        words = Set(named + divisions + basis)
    }

    private static func tells(_ word: Substring) -> Bool {
        if word.utf8.contains(where: { $0 >= 0x80 }) { return word.contains(where: \.isNumber) || word.first?.isUppercase == true }
        return word.utf8.contains { (0x30...0x39).contains($0) } || word.utf8.first.map { (0x41...0x5A).contains($0) } == true
    }
}

/// The runs of three words in a record's statement: two texts that share most of them say the same.
private struct Shingles {
    private let runs: Set<[Substring]>

    var count: Int { runs.count }

    init(of record: Record) {
        let words = Folding.key(record.statement).spacedWords
        runs = words.count < 3 ? [] : Set((0...(words.count - 3)).map { Array(words[$0..<($0 + 3)]) })
    }

    /// The share of runs that both have, among all that either has.
    func likeness(to other: Shingles) -> Double {
        let (small, large) = (min(runs.count, other.runs.count), max(runs.count, other.runs.count))
        // Sets so unequal in size cannot be alike: no need to compare them.
        guard small > 0, Double(small) / Double(large) >= 0.6 else { return 0 }
        let common = runs.intersection(other.runs).count
        return Double(common) / Double(runs.count + other.runs.count - common)
    }
}

extension Record {
    /// All that it states. A figure's group, period and value tell it from its neighbour more than its words do.
    fileprivate var statement: String {
        let own = kind == .indicator ? ["group", "period", "value", "qualifier"].compactMap { self[$0] } : []
        return ([title, text].compactMap { $0 } + own).joined(separator: " ")
    }
}
