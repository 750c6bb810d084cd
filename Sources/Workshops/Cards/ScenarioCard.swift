package import LandscapeKit

/// What a record says, with what one needs to find and judge it.
package struct CitedText: Sendable, Hashable {
    package let text: String
    /// The record's id.
    package let id: String
    /// Where the source says it, e.g. `Mapping 2010 §6`.
    package let source: String
    /// Of when it is, e.g. `as of Sep 2010`.
    package let dated: String
    /// Where it holds, when that is not the card's own place and sector.
    package let elsewhere: String?

    init(_ text: String, _ record: LandscapeKit.Record, elsewhere: String? = nil) {
        self.text = text
        id = record.id
        source = record.citation.description
        dated =
            switch record.age {
            case .asOf(let date): "as of \(date)"
            case .published(let date): "undated; published \(date)"
            case .undated: "undated"
            }
        self.elsewhere = elsewhere
    }

    fileprivate init?(_ fields: Fields) {
        guard let text = fields["text"]?.text, let id = fields["id"]?.text, let source = fields["source"]?.text,
            let dated = fields["dated"]?.text
        else { return nil }
        self.text = text
        self.id = id
        self.source = source
        self.dated = dated
        elsewhere = fields["elsewhere"]?.text
    }

    fileprivate var value: FieldValue {
        var fields = Fields([("text", .text(text)), ("id", .text(id)), ("source", .text(source)), ("dated", .text(dated))])
        if let elsewhere { fields["elsewhere"] = .text(elsewhere) }
        return .object(fields)
    }
}

/// A commissioner to meet: one need from a real landscape, and what a team must know to answer it.
package struct ScenarioCard: Sendable, Hashable {
    /// What stands on a card beside the priority.
    package enum Part: String, Sendable, CaseIterable {
        case figure, process, level, budget, advice, barrier

        /// The words before it on the card.
        package var label: String {
            switch self {
            case .figure: "The figure"
            case .process: "How it is commissioned"
            case .level: "At which level"
            case .budget: "The money"
            case .advice: "What officers advise"
            case .barrier: "A barrier to get over"
            }
        }

        /// What the card says where the landscape says nothing.
        package var absence: String { "not recorded here; ask" }
    }

    /// Its number in the deal, from 1.
    package let number: Int
    package let area: String
    package let sector: String
    /// Who is played: a role and a service, never a person.
    package let role: String
    package let priority: CitedText
    package let parts: [Part: CitedText]
    /// For the trainer: what the sources say worked.
    package let worked: [CitedText]
    /// For the trainer: what to press a team on.
    package let questions: [String]

    init(
        number: Int, area: String, sector: String, role: String, priority: CitedText, parts: [Part: CitedText], worked: [CitedText],
        questions: [String]
    ) {
        self.number = number
        self.area = area
        self.sector = sector
        self.role = role
        self.priority = priority
        self.parts = parts
        self.worked = worked
        self.questions = questions
    }

    /// The ids of every record it rests on.
    package var records: [String] {
        var seen: Set<String> = []
        let ids = [priority.id] + Part.allCases.compactMap { parts[$0]?.id } + worked.map(\.id)
        return ids.filter { seen.insert($0).inserted }
    }
}

extension ScenarioCard {
    /// The card as JSON, for keeping a deal.
    package var value: FieldValue {
        var fields = Fields([
            ("number", .number(Figure(number))), ("area", .text(area)), ("sector", .text(sector)), ("role", .text(role)),
            ("priority", priority.value),
        ])
        for part in Part.allCases { if let said = parts[part] { fields[part.rawValue] = said.value } }
        fields["worked"] = .list(worked.map(\.value))
        fields["questions"] = .list(questions.map(FieldValue.text))
        return .object(fields)
    }

    /// The card that a value holds; nil when it holds none.
    package init?(_ value: FieldValue) {
        let fields = value.object
        guard let number = fields["number"]?.integer, let area = fields["area"]?.text, let sector = fields["sector"]?.text,
            let role = fields["role"]?.text, let priority = CitedText(fields["priority"]?.object ?? Fields())
        else { return nil }
        var parts: [Part: CitedText] = [:]
        for part in Part.allCases { parts[part] = fields[part.rawValue].flatMap { CitedText($0.object) } }
        self.init(
            number: number, area: area, sector: sector, role: role, priority: priority, parts: parts,
            worked: (fields["worked"]?.list ?? []).compactMap { CitedText($0.object) }, questions: fields["questions"]?.texts ?? [])
    }
}
