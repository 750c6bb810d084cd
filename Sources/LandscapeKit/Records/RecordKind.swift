/// What a record is. The raw value stands in record ids and in the JSON form.
public enum RecordKind: String, Sendable, CaseIterable, Hashable {
    case indicator, partnership, organisation, contact, priority, strategy, intention, process, level, budget
    case engagement, opportunity, barrier, advice, principle, implication, finding, change, programme
    case caseStudy = "case-study"
    case link, guide, checklist, tender, workshop, cycle, term, body, gap

    /// The key that lists such records in a pack's YAML, and the shell's command for them, e.g. `priorities`.
    public var plural: String {
        switch self {
        case .priority: "priorities"
        case .strategy: "strategies"
        case .process: "processes"
        case .engagement: "third-sector"
        case .opportunity: "opportunities"
        case .advice: "advice"
        case .caseStudy: "case-studies"
        case .body: "bodies"
        default: rawValue + "s"
        }
    }

    /// The kind as a heading in reports and lists, e.g. `Voluntary and community sector`.
    public var heading: String {
        switch self {
        case .engagement: "Voluntary and community sector"
        case .process: "Process"
        case .level: "Levels of commissioning"
        case .caseStudy: "Case studies"
        case .advice: "Advice"
        case .gap: "Recorded absences"
        default: plural.prefix(1).uppercased() + plural.dropFirst().replacing("-", with: " ")
        }
    }

    /// The kind in the singular as a person reads it, e.g. `case study`.
    public var singular: String {
        switch self {
        case .engagement: "third sector engagement"
        case .gap: "recorded absence"
        default: rawValue.replacing("-", with: " ")
        }
    }

    /// The singular with its article, e.g. `an indicator`, `advice`.
    public var singularWithArticle: String {
        if self == .advice { return singular }
        return ("aeio".contains(singular.prefix(1)) ? "an " : "a ") + singular
    }

    /// The key that holds a record's title in YAML where `title:` is not the natural word.
    public var titleKey: String {
        switch self {
        case .indicator: "measure"
        case .partnership, .organisation, .body: "name"
        case .contact: "post"
        case .term: "term"
        default: "title"
        }
    }

    /// One line on what the kind holds.
    public var summary: String {
        switch self {
        case .indicator: "A figure about people, places, services or money"
        case .partnership: "A board, group, forum or trust in which bodies decide or meet"
        case .organisation: "A named council department, NHS body, charity, provider or umbrella body"
        case .contact: "A post, the organisation it belongs to, and who held it"
        case .priority: "What the place puts first, and the document that says so"
        case .strategy: "A plan, strategy, framework or policy document that counts here"
        case .intention: "A dated thing that commissioners mean to do"
        case .process: "How commissioning is done"
        case .level: "Where decisions sit: region, authority, locality, person"
        case .budget: "Money: aligned, pooled, devolved, indicative, personal"
        case .engagement: "The voluntary and community sector's part"
        case .opportunity: "Where a cultural or sport organisation contributes or could"
        case .barrier: "What stands in the way"
        case .advice: "What officers advise"
        case .principle: "A value or principle that was agreed"
        case .implication: "A conclusion the source draws"
        case .finding: "A statement that fits no other kind"
        case .change: "A change to be made, its actions and who is responsible"
        case .programme: "A national, regional or local programme"
        case .caseStudy: "A project, who paid, and what came of it"
        case .link: "An address on the web and what it is for"
        case .guide: "Steps to follow"
        case .checklist: "Questions to ask oneself, in groups"
        case .tender: "The criteria and pass mark of a tender"
        case .workshop: "A workshop's sessions, ratings and attendance"
        case .cycle: "The named stages of a commissioning cycle"
        case .term: "What a word or abbreviation means"
        case .body: "A statutory or health body, its dates and successors"
        case .gap: "A heading under which the source says there is nothing"
        }
    }

    /// The kind that YAML lists under `plural`.
    public init?(plural: String) {
        guard let kind = Self.byPlural[plural] else { return nil }
        self = kind
    }

    /// The kind a person means by a word: singular, plural, or a near relative such as `vcs`.
    public init?(spelling: String) {
        let key = Folding.key(spelling)
        if let kind = Self.bySpelling[key] { self = kind } else { return nil }
    }

    private static let byPlural = Dictionary(uniqueKeysWithValues: allCases.map { ($0.plural, $0) })
    private static let bySpelling: [String: RecordKind] = {
        var table: [String: RecordKind] = [
            "engagements": .engagement, "vcs": .engagement, "voluntary sector": .engagement, "organization": .organisation,
            "organizations": .organisation, "orgs": .organisation, "process": .process, "figures": .indicator, "figure": .indicator,
            "people": .contact, "posts": .contact, "plans": .strategy, "plan": .strategy, "glossary": .term, "urls": .link,
        ]
        for kind in allCases {
            for word in [kind.rawValue, kind.plural, kind.singular] { table[Folding.key(word)] = kind }
        }
        return table
    }()
}
