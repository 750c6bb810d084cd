extension RecordKind {
    /// The fields that records of this kind may carry beside the common ones, in the order they are shown.
    public var fields: [Field] { Self.fieldTables[self] ?? [] }

    /// The field with this YAML key, among the kind's own.
    public func field(_ key: String) -> Field? { fields.first { $0.key == key } }

    /// The field with this key in the JSON form, among the kind's own.
    func field(jsonKey: String) -> Field? { fields.first { $0.jsonKey == jsonKey } }

    /// Whether the kind holds opinions, which should say whose.
    public var isOpinion: Bool { self == .opportunity || self == .barrier || self == .advice }

    private static let fieldTables: [RecordKind: [Field]] = [
        .indicator: indicatorFields, .partnership: partnershipFields, .organisation: organisationFields, .contact: contactFields,
        .priority: [
            Field("rank", .integer, "Its place where the source numbers its priorities"),
            Field("basis", .term(.bases), "The document or policy that sets it"),
            Field("group", .line, "The heading or outcome it stands under"),
            Field("target", .line, "The figure or date aimed at"),
        ],
        .strategy: [
            Field("audience", .line, "Whom the strategy serves"),
            Field("period", period, "The years it covers"),
            Field("status", .term(.strategyStatuses), "Where it stood when the source was written"),
            Field("objectives", .list(.line), "Its objectives or outcomes"),
            Field("owner", .line, "The body that issued it"),
            Field("url", .url, "Where it was published"),
        ],
        .intention: [
            Field("strategy", .reference([.strategy]), "The strategy it belongs to, by title"),
            Field("heading", .line, "The heading it stands under"),
            Field("actions", .list(.line), "What will be done"),
            Field("due", .date, "When"),
            Field("when", .line, "When, in words, where the source gives no date"),
            Field("lead", .line, "The role or body responsible"),
        ],
        .process: [
            Field("model", .term(.processModels), "The model it follows"),
            Field("stages", .list(.line), "Its stages, in order"),
        ],
        .level: [Field("level", .term(.levels), "Where the decision sits", required: true)],
        .budget: [
            Field("arrangement", .term(.arrangements), "How the money is arranged", required: true),
            Field("amount", .figure, "How much"),
            Field("qualifier", .term(.qualifiers), "How exactly the amount is meant"),
            Field("unit", .term(.units), "What the amount counts"),
            Field("period", .line, "The year or years, as printed"),
            Field("partners", .list(.line), "Whose money it is"),
        ],
        .engagement: [
            Field("organisations", .list(.line), "The organisations meant, by name"),
            Field("role", .line, "Their part: provider, voice, partner ..."),
        ],
        .opportunity: [Field("status", .term(.opportunityStatuses), "In place already, or potential", required: true)],
        .barrier: [],
        .advice: [],
        .principle: [Field("set", .line, "The set of principles it belongs to"), Field("number", .line, "Its number in the set")],
        .implication: [Field("number", .line, "Its number in the source's summary")],
        .finding: [Field("heading", .line, "The heading a researcher would look under")],
        .change: [
            Field("actions", .list(.line), "What will be done"),
            Field("responsible", .list(.line), "The roles or bodies responsible"),
            Field("due", .date, "When"),
            Field("when", .line, "When, in words, where the source gives no date"),
            Field("group", .line, "The heading it stands under"),
        ],
        .programme: [
            Field("lead", .line, "Who leads it"),
            Field("from", .date, "When it began"),
            Field("to", .date, "When it ended or will"),
            Field("scope", .line, "National, regional or local, and for whom"),
            Field("amount", .figure, "Its money"),
            Field("unit", .term(.units), "What the amount counts"),
            Field("url", .url, "Its address"),
        ],
        .caseStudy: caseStudyFields,
        .link: [
            Field("purpose", .term(.linkPurposes), "What it leads to", required: true),
            Field("url", .url, "The address", required: true),
            Field("live", .term(.linkStates), "Whether it still works"),
            Field("publisher", .line, "Whose page it is"),
        ],
        .guide: [
            Field(
                "steps",
                .list(
                    .object([
                        Field("title", .line, "The step", required: true), Field("text", .prose, "What to do"),
                        Field("links", .list(.url), "Where to look"),
                    ])), "The steps, in order", required: true)
        ],
        .checklist: [
            Field(
                "groups",
                .list(
                    .object([
                        Field("title", .line, "The group", required: true),
                        Field("questions", .list(.prose), "Its questions", required: true),
                    ])),
                "Groups of questions", required: true),
            Field("verdicts", .list(.line), "What the answers may come to"),
        ],
        .tender: tenderFields, .workshop: workshopFields,
        .cycle: [
            Field(
                "stages", .list(.object([Field("name", .line, "The stage", required: true), Field("text", .prose, "What happens in it")])),
                "The stages, in order", required: true),
            Field("origin", .line, "Whose cycle it is"),
        ],
        .term: [
            Field("expansion", .line, "What the letters stand for"),
            Field("replaced-by", .line, "What took its place"),
        ],
        .body: bodyFields,
        .gap: [
            Field("kind", .term(gapHeadings), "The heading, by the kind's plural", required: true, jsonKey: "missing"),
            Field("state", .term(.gapStates), "Why there is nothing", required: true),
        ],
    ]

    /// The plurals of all kinds, as the heading of a recorded absence.
    public static let gapHeadings = Vocabulary(
        "heading", allCases.filter { $0 != .gap }.map { Term($0.plural, $0.heading, $0.summary) })

    private static let period = FieldType.object([Field("from", .date, "First year or date"), Field("to", .date, "Last year or date")])
}

extension RecordKind {
    /// The headings under which a sector of a landscape is mapped, in the order of a report. Governance is its partnerships.
    public static let landscapeHeadings: [RecordKind] = [
        .partnership, .priority, .process, .level, .engagement, .opportunity, .barrier, .advice,
    ]
}
