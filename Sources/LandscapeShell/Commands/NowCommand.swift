import Cataloguing
import LandscapeKit

/// Then and now: what became of an area's council, partnerships and health bodies.
struct NowCommand: Command {
    var name: String { "now" }
    var group: CommandGroup { .ask }
    var summary: String { "Then and now: the council, its partnerships and its health bodies" }
    var usage: String { "now AREA" }
    var details: String {
        "Each hop carries code, dates and source. Which health bodies belong to a council is derived from codes and dates, not "
            + "published, and says so."
    }
    var examples: [String] { ["now luton"] }
    var words: WordStyle { .areas }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        var areas = try AreaWords.resolve(call, in: session)
        if areas.isEmpty { areas = session.loaded.compactMap(session.register.area) }
        guard !areas.isEmpty else { throw CommandError("`now` wants an area, e.g. `now luton`", .usage) }
        try session.bringInAll()
        var blocks: [Block] = []
        var listing: [Record] = []
        for area in areas { blocks += try self.blocks(area, &listing, session) }
        session.listing = listing
        return Outcome(Output(blocks))
    }

    private func blocks(_ area: Area, _ listing: inout [Record], _ session: Session) throws(CommandError) -> [Block] {
        var blocks: [Block] = [.heading(StyledText("Then and now", .strong) + StyledText(" · \(area.name)", .dim), level: 2)]
        blocks.append(.heading("Council", level: 3))
        blocks.append(.tree(Tree([Self.council(area, session.register)])))
        if area.isReorganising {
            blocks.append(.message(Message("The reorganisation of local government planned for 2026 to 2028 touches this council.", .hint)))
        }
        let bodies = try session.ask { try $0.search(Query(parts: [Query.Part("kind", ["body"]), Query.Part("area", [area.id])])) }.records
            .filter { $0["form"] != "local-authority" }
        blocks.append(.heading("Health bodies", level: 3))
        if bodies.isEmpty {
            blocks.append(.text(StyledText("None is recorded for \(area.name).")))
        } else {
            blocks.append(.tree(Tree(Lineage(bodies).roots.map { Self.node($0, &listing) })))
        }
        let partnerships = try session.ask {
            try $0.search(Query(parts: [Query.Part("kind", ["partnership"]), Query.Part("area", [area.id])]))
        }.records
        blocks.append(.heading("Partnerships", level: 3))
        blocks += Self.partnerships(partnerships, area, &listing, session)
        return blocks
    }

    private static func council(_ area: Area, _ register: AreaRegister) -> Tree.Node {
        var detail = [area.kind.label.lowercased(), area.gss].compactMap { $0 }
        if let end = area.end { detail.append("until \(end)") } else { detail.append("still so") }
        if let combined = area.combinedAuthority { detail.append("in \(combined)") }
        let followers = area.successors.compactMap(register.area).map { council($0, register) }
        return Tree.Node(
            StyledText(area.officialName ?? area.name, .strong), detail: StyledText(detail.joined(separator: " · "), .dim),
            children: followers)
    }

    private static func node(_ node: Lineage.Node, _ listing: inout [Record]) -> Tree.Node {
        let record = node.record
        listing.append(record)
        let number = listing.count
        var detail: [String] = []
        if let form = record["form"] { detail.append(Vocabulary.bodyForms.label(form).lowercased()) }
        if let code = record["code"] { detail.append(code) }
        let start = record["start"].flatMap { PartialDate($0) }
        let end = record["end"].flatMap { PartialDate($0) }
        if let start { detail.append("since \(start)") }
        if let end { detail.append("until \(end)") }
        if record["basis"] == "derived" { detail.append("pairing derived") }
        detail.append(record.citation.source.name)
        let children = node.successors.map { self.node($0, &listing) }
        return Tree.Node(
            StyledText(record.headline, .strong), detail: StyledText(detail.joined(separator: " · "), .dim), record: record, number: number,
            children: children)
    }

    private static func partnerships(_ records: [Record], _ area: Area, _ listing: inout [Record], _ session: Session) -> [Block] {
        guard !records.isEmpty else { return [.text(StyledText("None is recorded for \(area.name)."))] }
        let known = records.filter { $0["end"] != nil || $0["successor"] != nil || $0.until != nil }
        var nodes: [Tree.Node] = []
        for record in known {
            listing.append(record)
            let end = record["end"].flatMap { PartialDate($0) } ?? record.until
            let detail = [end.map { "ended \($0)" }, record["successor"].map { "followed by \($0)" }, record.citation.description]
                .compactMap { $0 }
            nodes.append(
                Tree.Node(
                    StyledText(record.headline, .strong), detail: StyledText(detail.joined(separator: " · "), .dim), record: record,
                    number: listing.count))
        }
        var blocks: [Block] = nodes.isEmpty ? [] : [.tree(Tree(nodes))]
        let rest = records.count - known.count
        if rest > 0, let newest = records.compactMap(\.age.date).max() {
            let years = newest.age(on: session.surroundings.today)
            blocks.append(
                .text(
                    StyledText(
                        "What became of \(known.isEmpty ? "" : "the other ")\(rest) recorded \(rest == 1 ? "body is" : "bodies is") "
                            + "not recorded; the newest record is of \(newest), \(years) years old. `partnerships \(area.id)` lists them."
                    )))
        }
        return blocks
    }
}
