import Cataloguing
import LandscapeKit

/// Partnerships as a tree, or as a table.
struct PartnershipsCommand: Command {
    var name: String { "partnerships" }
    var aliases: [String] { ["partnership", "governance"] }
    var group: CommandGroup { .kinds }
    var summary: String { "Who decides: boards, trusts and groups under the bodies they report to" }
    var usage: String { "partnerships [area] [words ...] [qualifier:value ...] [view:table]" }
    var details: String {
        "Numbers work as in a table: `why 2` shows a body whole, with its members. A body without a parent in the source stands by itself."
    }
    var examples: [String] { ["partnerships luton", "partnerships oxfordshire view:table"] }
    var options: [CommandOption] { [CommandOption("view", ["tree", "table"], "As a tree, or as a table with form and parent")] }
    var words: WordStyle { .query(.partnership) }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        if call.options["view"]?.first == "table" { return try RecordQuery.run(call, command: name, kind: .partnership, in: session) }
        let query = try session.query(call.tokens, kind: .partnership)
        try session.requireScope(for: query)
        let scope = session.scope(for: query)
        let found = try session.ask { try $0.search(query, in: scope) }.records
        guard !found.isEmpty else {
            return try EmptyAnswer.outcome(query, command: name, kind: .partnership, session: session)
        }
        var parents = Query(parts: [Query.Part("kind", [RecordKind.organisation.rawValue])])
        if !query.areas.isEmpty { parents = parents.adding(Query.Part("area", query.areas)) }
        let organisations = try session.ask { try $0.search(parents, in: scope) }.records

        var listing: [Record] = []
        var blocks: [Block] = []
        var shown = query
        shown.parts.removeAll { $0.name == "kind" }
        blocks.append(.heading(Listing.heading("Partnerships", shown, total: found.count, session: session), level: 2))
        let areas = Self.areas(of: found)
        for area in areas {
            let tree = PartnershipTree(partnerships: found.filter { $0.areas.first == area }, organisations: organisations)
            if areas.count > 1 { blocks.append(.heading(StyledText(session.register.name(area), .strong), level: 3)) }
            blocks.append(.tree(Tree(tree.roots.map { Self.node($0, &listing) })))
        }
        session.listing = listing
        return Outcome(Output(blocks))
    }

    static func areas(of records: [Record]) -> [String] {
        var seen: Set<String> = []
        return records.compactMap(\.areas.first).filter { seen.insert($0).inserted }
    }

    static func node(_ node: PartnershipTree.Node, _ listing: inout [Record]) -> Tree.Node {
        let record = node.record
        listing.append(record)
        let number = listing.count
        let children = node.children.map { self.node($0, &listing) }
        return Tree.Node(
            StyledText(record.headline, .strong), detail: StyledText(detail(record), .dim), record: record, number: number,
            children: children)
    }

    /// `adult social care, public health · chaired by the director · ended 2013`
    private static func detail(_ record: Record) -> String {
        var parts: [String] = []
        if let form = record["form"], form != "other", record["parent"] == nil {
            let vocabulary = record.kind == .partnership ? Vocabulary.partnershipForms : Vocabulary.organisationForms
            parts.append(vocabulary.label(form).lowercased())
        }
        if !record.sectors.isEmpty {
            parts.append(record.sectors.map { Vocabulary.sectors.label($0).lowercased() }.joined(separator: ", "))
        }
        if let chair = record["chair"] { parts.append("chair: \(chair)") }
        if let members = record.fields["members"]?.texts, !members.isEmpty {
            parts.append("\(members.count) member\(members.count == 1 ? "" : "s") named")
        }
        if let end = record["end"].flatMap({ PartialDate($0) }) {
            parts.append("ended \(end)" + (record["successor"].map { ", followed by \($0)" } ?? ""))
        }
        return parts.joined(separator: " · ")
    }
}
