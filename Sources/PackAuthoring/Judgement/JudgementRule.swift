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

extension DraftRecord {
    /// Every text of the record with the key it stands under.
    var texts: [(key: String, text: String)] {
        var texts: [(String, String)] = []
        let common = [(record.kind.titleKey, record.title), ("text", record.text), ("note", record.note), ("voice", record.voice)]
        for (key, text) in common { if let text { texts.append((key, text)) } }
        texts += record.aliases.map { ("aliases", $0) }
        for entry in record.fields { texts += Self.strings(entry.value).map { (entry.key, $0) } }
        return texts
    }

    private static func strings(_ value: FieldValue) -> [String] {
        switch value {
        case .text(let text): [text]
        case .list(let list): list.flatMap(strings)
        case .object(let fields): fields.flatMap { strings($0.value) }
        case .null, .number, .flag: []
        }
    }
}
