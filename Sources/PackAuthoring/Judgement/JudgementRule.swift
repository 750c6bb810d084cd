import LandscapeKit
import PackReading

/// What a rule of judgement looks at.
struct JudgementMaterial: Sendable {
    let manifest: PackManifest?
    let drafts: [DraftRecord]
    let texts: [PackText]
    /// The paths, as findings show them, of YAML files that the pack does not hold.
    let strayFiles: [String]
    let today: PartialDate
}

/// A question that a careful reader asks of a pack and a compiler does not: its answer is never an error.
package struct JudgementRule: Sendable {
    /// Its stable name, e.g. `near-duplicate`.
    package let id: String
    /// What it looks for, in one line.
    package let summary: String
    let run: @Sendable (JudgementMaterial) -> [Finding]

    init(_ id: String, _ summary: String, _ run: @escaping @Sendable (JudgementMaterial) -> [Finding]) {
        self.id = id
        self.summary = summary
        self.run = run
    }

    /// Every rule.
    package static let all: [JudgementRule] = [
        undatedIndicators, unvoicedOpinions, missingSectors, nearDuplicates, deadLinks, futureDates, peopleOutsideContacts, fixmes,
        strayFiles,
    ]
}
