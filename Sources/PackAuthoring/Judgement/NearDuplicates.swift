import LandscapeKit
import PackReading

extension JudgementRule {
    /// One statement is one record, citing both sections where the source says it twice.
    static let nearDuplicates = JudgementRule("near-duplicate", "Two records of one kind and area say nearly the same") { material in
        var findings: [Finding] = []
        for (_, drafts) in Dictionary(grouping: material.drafts, by: \.record.kind).sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let shingled = drafts.map { Shingles(of: $0.record) }
            for index in drafts.indices where shingled[index].count >= 6 {
                let areas = Set(drafts[index].record.areas)
                let twin = drafts[..<index].indices.first { other in
                    // Records of one id are told so already.
                    drafts[other].record.id != drafts[index].record.id && drafts[other].record.sector == drafts[index].record.sector
                        && drafts[other].record.citation.source.id == drafts[index].record.citation.source.id
                        && !areas.isDisjoint(with: drafts[other].record.areas)
                        && shingled[index].likeness(to: shingled[other]) >= 0.6
                }
                guard let twin else { continue }
                let (draft, other) = (drafts[index], drafts[twin])
                let place = other.location.file == draft.location.file ? "line \(other.location.line)" : "\(other.location)"
                findings.append(
                    Finding(
                        "near-duplicate", .warning, at: draft.location,
                        "this \(draft.record.kind.singular) says nearly what the one at \(place) says",
                        suggestion: "keep one; where the source says it twice, cite both: `section: [\"2\", \"5\"]`"))
            }
        }
        return findings
    }
}

/// The runs of three words in a record's statement: two texts that share most of them say the same, unless a name or a figure in
/// them differs.
private struct Shingles {
    private let runs: Set<[Substring]>
    private let title: Set<Substring>
    /// Figures, years and words that name something: what tells one statement from its like.
    private let tokens: Set<Substring>

    var count: Int { runs.count }

    init(of record: Record) {
        // A figure's group, period and value tell it from its neighbour more than its words do.
        let own = record.kind == .indicator ? ["group", "period", "value", "qualifier"].compactMap { record[$0] } : []
        let text = ([record.title, record.text].compactMap { $0 } + own).joined(separator: " ")
        let words = Folding.key(text).split(separator: " ")
        runs = words.count < 3 ? [] : Set((0...(words.count - 3)).map { Array(words[$0..<($0 + 3)]) })
        title = Set(Folding.key(record.title ?? "").split(separator: " "))
        let marked = text.split(whereSeparator: \.isWhitespace).dropFirst().filter {
            $0.contains { $0.isNumber } || $0.first?.isUppercase == true
        }
        // So does what its kind is divided by: a level, an arrangement, a status.
        let divisions = record.kind.fields.filter(\.isRequired).compactMap { field -> Substring? in
            guard case .term = field.type else { return nil }
            return record[field.key].map { Substring($0) }
        }
        // Two documents may set the same priority, and each setting is a fact of its own.
        let basis = record["basis"].map { [Substring($0)] } ?? []
        tokens = Set(marked + divisions + basis)
    }

    /// The share of runs that both have, among all that either has; 0 where title, names or figures differ.
    func likeness(to other: Shingles) -> Double {
        let (small, large) = (min(runs.count, other.runs.count), max(runs.count, other.runs.count))
        // Sets so unequal in size cannot be alike: no need to compare them.
        guard small > 0, Double(small) / Double(large) >= 0.6, title == other.title, tokens == other.tokens else { return 0 }
        let common = runs.intersection(other.runs).count
        return Double(common) / Double(runs.count + other.runs.count - common)
    }
}
