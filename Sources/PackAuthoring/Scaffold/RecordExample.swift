import LandscapeKit

/// An example of each kind of record for the comments of a new pack. It says what belongs in each key and states no fact.
enum RecordExample {
    /// The YAML lines of a list with one example, from its key on.
    static func lines(of kind: RecordKind, area: String) -> [String] {
        ["\(kind.plural):"]
            + (records[kind] ?? []).enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }.map { $0.replacing("AREA", with: area) }
    }

    /// What else the kind takes, as comments: nobody need look it up.
    static func furtherKeys(of kind: RecordKind) -> [String] {
        let shown = Set((records[kind] ?? []).compactMap { $0.split(separator: ":").first.map(String.init) })
        let further = kind.fields.filter { !shown.contains($0.key) }.map { "\($0.key) (\(lowercasedFirst($0.summary)))" }
        guard !further.isEmpty else { return [] }
        var lines: [String] = []
        var line = "## It also takes"
        for (index, word) in further.joined(separator: ", ").split(separator: " ").enumerated() {
            if index > 0, line.count + word.count > 130 {
                lines.append(line)
                line = "##  "
            }
            line += " " + word
        }
        return lines + [line + "."]
    }

    static func lowercasedFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

    private static let records: [RecordKind: [String]] = [
        .indicator: [
            "measure: What was counted, in the words other packs use", "value: 12.3", "unit: percent", "group: whom it speaks of",
            "period: the year or years as printed", "as-of: 2023", "comparators: [{area: england, value: 10.1}]", "themes: [deprivation]",
            "note: what is odd about the printed figure, if anything",
        ],
        .partnership: [
            "name: The board's own name", "form: health-and-wellbeing-board", "chair: the role that chairs it",
            "members: [a body, a role]", "remit: What the board is for, in your own words.", "sectors: [public-health]",
        ],
        .organisation: ["name: An organisation's own name", "form: voluntary", "roles: [provider]"],
        .contact: [
            "post: The post, which comes first", "organisation: The organisation it belongs to", "team: the team or directorate",
            "as-of: 2024-09",
        ],
        .priority: [
            "title: The priority, word for word, because it is official wording", "rank: 1", "basis: jsna",
            "themes: [mental-health, carers]",
        ],
        .strategy: [
            "title: The strategy's exact title", "status: current", "period: {from: 2024, to: 2028}",
            "objectives: [the first objective, the second objective]", "themes: [prevention]",
        ],
        .intention: ["text: What will be done, in your own words.", "due: 2027-04", "lead: the role or body responsible"],
        .process: [
            "model: corporate-framework", "text: How services are commissioned, in your own words.", "themes: [joint-commissioning]",
        ],
        .level: ["level: locality", "text: What is decided at this level, and by whom."],
        .budget: ["arrangement: pooled", "text: Whose money is pooled, and for what.", "themes: [joint-commissioning]"],
        .engagement: ["text: The part that voluntary and community organisations play.", "role: provider", "themes: [capacity-building]"],
        .opportunity: [
            "text: What a cultural or sport organisation does here already.", "status: in-place",
            "voice: the role or body whose view it is",
            "themes: [culture]",
        ],
        .barrier: ["text: What stands in the way.", "voice: the role or body whose view it is"],
        .advice: ["text: What officers advise a provider to do.", "voice: the role or body whose advice it is"],
        .principle: ["title: The principle's own words", "set: the name of the set of principles"],
        .implication: ["number: \"1\"", "text: A conclusion that the source draws."],
        .finding: ["heading: what a researcher would look under", "text: A statement that fits no other kind."],
        .change: ["text: A change that is to be made.", "responsible: [the role or body]"],
        .programme: ["title: The programme's exact title", "lead: the body that leads it", "from: 2024", "scope: national"],
        .caseStudy: [
            "title: The project's name", "provider: who delivered it", "commissioner: who commissioned it",
            "outcomes: [{measure: what was counted, value: 12, of: 20, unit: people}]", "themes: [culture]",
        ],
        .link: ["title: The page's own title", "purpose: procurement", "url: https://www.gov.uk/the-page", "live: \"yes\""],
        .guide: ["title: What the steps lead to", "steps: [{title: The first step, text: What to do.}]"],
        .checklist: ["title: What the questions are for", "groups: [{title: A group of questions, questions: [The first question?]}]"],
        .tender: ["title: The tender's own title", "criteria: [{name: Price, weight: 40}, {name: Quality, weight: 60}]", "pass-mark: 50"],
        .workshop: ["title: The workshop's title", "date: 2024-09-14", "sessions: [{title: The first session, minutes: 30}]"],
        .cycle: ["title: The cycle's name", "stages: [{name: Analyse}, {name: Plan}, {name: Do}, {name: Review}]"],
        .term: ["term: the word or letters", "expansion: what the letters stand for", "text: What it means here."],
        .body: ["name: The body's own name", "form: integrated-care-board", "start: 2022-07-01", "basis: published"],
        .gap: ["kind: budgets", "state: recorded-as-none"],
    ]
}
