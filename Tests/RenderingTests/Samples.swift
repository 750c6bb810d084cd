import LandscapeKit

/// Records and tables as the shell shows them, with texts of the Luton pack.
enum Samples {
    static let source = Source(
        id: "mapping-2010", title: "The Commissioning Landscape in Luton: Initial findings and implications", short: "Mapping 2010",
        published: PartialDate("2010-09"))

    static func record(
        _ slug: String, _ kind: RecordKind = .priority, title: String? = nil, text: String? = nil, themes: [String] = [],
        section: String = "6",
        fields: Fields = Fields()
    ) -> Record {
        Record(
            id: "luton/children/\(kind.rawValue)/\(slug)", pack: "luton", areas: ["luton"], kind: kind, sector: "children", title: title,
            text: text,
            themes: themes, citation: Citation(source: source, sections: [section]), fields: fields)
    }

    static func priority(_ slug: String, _ rank: Int, _ title: String, _ themes: [String]) -> Record {
        record(slug, title: title, themes: themes, fields: Fields([("rank", .number(Figure(rank))), ("basis", .text("cypp"))]))
    }

    static let priorities = [
        priority(
            "halt-childhood-obesity", 1,
            "Halt the rise in childhood obesity and then seek to reduce it and increase the rates of participation in PE, sports and play",
            ["obesity", "physical-activity", "play"]),
        priority("children-with-disabilities", 2, "Improve outcomes for children and young people with disabilities", ["disability"]),
        priority("infant-mortality", 3, "Reduce infant mortality", ["maternity", "early-years"]),
    ]

    static let prioritiesTable = Table(
        [
            Table.Column("area", "Area"), Table.Column("sector", "Sector", dropOrder: 1),
            Table.Column("priority", "Priority", flexible: true),
            Table.Column("basis", "Basis", dropOrder: 2), Table.Column("as-of", "As of"), Table.Column("source", "Source", dropOrder: 3),
        ],
        priorities.enumerated().map { index, record in
            Table.Row(
                ["Luton", "Children", StyledText(record.headline), "CYPP", "Sep 2010", StyledText(record.citation.description, .dim)],
                record: record,
                number: index + 1)
        }, caption: "3 priorities of Luton")

    /// A table without records: figures on the right.
    static let coverage = Table(
        [Table.Column("sector", "Sector"), Table.Column("records", "Records", .right), Table.Column("as-of", "Newest")],
        [
            Table.Row(["Adult social care", "48", "Sep 2010"]), Table.Row(["Children", "1,204", "Sep 2010"]),
            Table.Row(["Housing", "–", ""]),
        ])

    static let tree = Tree([
        Tree.Node(
            "Luton Forum (local strategic partnership)", number: 1,
            children: [
                Tree.Node(
                    "Health and Well-Being Board", detail: "adult social care, public health", number: 2,
                    children: [Tree.Node("Management Team", number: 3), Tree.Node("Commissioning Group", number: 4)]),
                Tree.Node(
                    "Children's Trust Board",
                    detail: "governs children's services; restructured on the principles of the national Commissioning Support Programme",
                    number: 5,
                    children: [Tree.Node("Joint Planning and Executive Group", detail: "main vehicle for commissioning", number: 6)]),
            ])
    ])

    static let card = Card(
        StyledText(priorities[1].headline),
        [
            Card.Line("Area", "Luton"), Card.Line("Themes", "disability"),
            Card.Line("Source", "The Commissioning Landscape in Luton: Initial findings and implications, §6"),
            Card.Line("Record", StyledText(priorities[1].id, .code)),
        ])
}

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
