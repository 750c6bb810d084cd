import LandscapeKit
import PackReading

extension JudgementRule {
    /// Opportunities, barriers and advice are opinions by their kind, and the reader of packs asks for their voice. Here it is about
    /// statements of other kinds that read like one.
    static let unvoicedOpinions = JudgementRule("opinion-without-voice", "A statement reads like an opinion and says not whose") {
        material in
        material.drafts.compactMap { draft in
            let record = draft.record
            guard statements.contains(record.kind), record.voice == nil, let text = record.text else { return nil }
            guard let word = Folding.key(text).spacedWords.first(where: opinionWords.contains) else { return nil }
            return Finding(
                "opinion-without-voice", .note, at: draft.place("text"),
                "'\(word)' makes this \(record.kind.singular) read like an opinion",
                suggestion: "say whose it is under `voice:`, or say what is the case")
        }
    }

    private static let statements: Set<RecordKind> = [
        .finding, .process, .level, .budget, .engagement, .partnership, .organisation, .indicator,
    ]

    private static let opinionWords: Set<Substring> = [
        "feel", "feels", "felt", "believe", "believes", "believed", "think", "thinks", "thought", "unfortunately", "sadly", "hopefully",
        "frustrating", "frustrated", "disappointing", "disappointed", "sceptical", "excellent", "fantastic", "obviously",
        "worried", "worries", "fear", "fears", "wish", "wishes", "should", "ought",
    ]
}
