import LandscapeKit

/// One file of a new pack: its name, its sector, and the kinds of record it is for.
struct NewPackFile: Sendable {
    let name: String
    let sector: String?
    let about: String
    let kinds: [RecordKind]

    /// The files of a profile. Together they hold every heading that it promises.
    static func files(of profile: PackProfile) -> [NewPackFile] {
        switch profile {
        case .landscapeMapping: mapping
        case .commissioningGuide:
            [
                NewPackFile(
                    name: "strategies.yaml", sector: "children", about: "Strategies, and what commissioners mean to do by them.",
                    kinds: [.strategy, .intention, .priority, .principle]),
                NewPackFile(
                    name: "guidance.yaml", sector: "culture-sport",
                    about: "What a provider needs: steps, questions to ask oneself, addresses.",
                    kinds: [.guide, .checklist, .link, .advice]),
                NewPackFile(
                    name: "case-studies.yaml", sector: "culture-sport", about: "Projects that were commissioned, and what came of them.",
                    kinds: [.caseStudy]),
            ] + [organisations, contacts]
        case .directory:
            [
                NewPackFile(
                    name: "links.yaml", sector: "corporate", about: "Where the area tells of its services, its tenders, its commissioning.",
                    kinds: [.link]),
                NewPackFile(
                    name: "tenders.yaml", sector: "corporate", about: "How bids are judged, and projects that won.",
                    kinds: [.tender, .caseStudy]),
            ] + [organisations, contacts]
        case .study:
            [
                NewPackFile(
                    name: "findings.yaml", sector: nil, about: "What the study found, by its questions.",
                    kinds: [.finding, .barrier, .advice, .implication]),
                NewPackFile(name: "workshops.yaml", sector: nil, about: "Workshops: sessions, ratings, attendance.", kinds: [.workshop]),
            ] + [organisations, contacts]
        case .reference:
            [
                NewPackFile(name: "terms.yaml", sector: nil, about: "What words and letters mean.", kinds: [.term]),
                NewPackFile(
                    name: "programmes.yaml", sector: nil, about: "Programmes and commissioning cycles.", kinds: [.programme, .cycle]),
                NewPackFile(
                    name: "bodies.yaml", sector: "health", about: "Statutory and health bodies, their dates and successors.", kinds: [.body]
                ),
                organisations,
            ]
        case .interviews:
            [
                NewPackFile(
                    name: "heard.yaml", sector: nil, about: "What was heard, by the headings of a landscape.",
                    kinds: RecordKind.landscapeHeadings + [.finding, .gap]),
                organisations, contacts,
            ]
        }
    }

    private static let mapping: [NewPackFile] =
        [
            NewPackFile(
                name: "context.yaml", sector: nil, about: "The place: people, health, money, in figures.", kinds: [.indicator, .finding]),
            NewPackFile(
                name: "corporate.yaml", sector: "corporate", about: "The council as a whole: who decides, what comes first, how it buys.",
                kinds: RecordKind.landscapeHeadings + [.strategy, .budget, .principle, .change]),
        ]
        + [
            ("adult-social-care", "Care and support for adults."), ("public-health", "The health of the whole population."),
            ("children", "Children, young people and families."),
        ].map { sector, about in
            NewPackFile(
                name: sector + ".yaml", sector: sector, about: about + " Each heading has records, or a gap that says the source has none.",
                kinds: RecordKind.landscapeHeadings + [.strategy, .intention, .budget, .gap])
        }
        + [
            organisations, contacts,
            NewPackFile(
                name: "implications.yaml", sector: nil, about: "What the source concludes, and what else a reader looks for.",
                kinds: [.implication, .programme, .caseStudy, .link, .term]),
        ]

    private static let organisations = NewPackFile(
        name: "organisations.yaml", sector: nil, about: "Named councils, departments, NHS bodies, charities, providers.",
        kinds: [.organisation])
    private static let contacts = NewPackFile(
        name: "contacts.yaml", sector: nil,
        about: "Posts, and who held them. Names of people, e-mail addresses and telephone numbers stand here and nowhere else.",
        kinds: [.contact])
}
