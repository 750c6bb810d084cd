import Cataloguing
import LandscapeKit

/// Sets a place's sources side by side, oldest first.
struct EditionsCommand: Command {
    var name: String { "editions" }
    var group: CommandGroup { .ask }
    var summary: String { "A place's sources side by side, oldest first: what changed between them" }
    var usage: String { "editions AREA [on KIND | on everything] [qualifier:value ...]" }
    var examples: [String] { ["editions oxfordshire", "editions oxfordshire on priorities theme:mental-health"] }
    var words: WordStyle { .query(nil) }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        var tokens = call.tokens
        let clause = try KindClause.take(from: &tokens)
        let kind: RecordKind? = if case .kind(let kind) = clause { kind } else { nil }
        let query = try session.query(tokens, kind: kind)
        guard let area = query.areas.first ?? session.loaded.first else {
            throw CommandError("`editions` wants an area, e.g. `editions oxfordshire`", .usage)
        }
        var one = query
        one.parts.removeAll { $0.name == "area" }
        try session.bringIn(areas: [area])
        // What other packs say of the place in passing, such as its health bodies, is no edition of it.
        let packs = Set(session.library.packs(covering: area).map(\.id))
        let records = try session.ask { try $0.search(one.adding(Query.Part("area", [area]))) }.records.filter { packs.contains($0.pack) }
        guard !records.isEmpty else { return try EmptyAnswer.outcome(query, command: "find", kind: kind, session: session) }
        let bySource = Dictionary(grouping: records, by: \.citation.source)
        let sources = bySource.keys.sorted { ($0.published?.firstDay ?? 0, $0.title) < ($1.published?.firstDay ?? 0, $1.title) }
        let titles = sources.map { $0.name + ($0.published.map { " (\($0))" } ?? "") }
        let comparison = Comparison(areas: sources.map(\.id), records: sources.map { bySource[$0] ?? [] })
        let heading =
            StyledText("Editions", .strong)
            + StyledText(" · \(session.register.name(area)) · \(clause?.words ?? "everything")", .dim)
        var sides = SideBySide(comparison, titles: titles)
        var blocks: [Block] = [.heading(heading, level: 2)] + sides.coverage
        guard clause != nil || query.parts.contains(where: { $0.name != "area" && $0.name != "kind" }) || query.text != nil else {
            blocks.append(
                .message(Message(StyledText("`editions \(area) on priorities` sets the records themselves side by side."), .hint)))
            return Outcome(Output(blocks))
        }
        blocks += sides.records()
        blocks.append(.message(Message("`why N` shows the record of a number in brackets whole.", .hint)))
        session.listing = sides.listing
        return Outcome(Output(blocks))
    }
}
