import Cataloguing
import LandscapeKit

/// Sets areas side by side.
struct CompareCommand: Command {
    var name: String { "compare" }
    var group: CommandGroup { .ask }
    var summary: String { "Areas side by side: coverage first, then the records in line" }
    var usage: String { "compare AREA AREA ... [on KIND | on everything] [qualifier:value ...]" }
    var details: String {
        "Without `on`, the whole landscape: what each area has by sector and theme, counted. `on KIND` and `on everything` set the records "
            + "themselves in line, by sector and shared theme, indicators by measure. Each row says which areas have it; figures of "
            + "different years or units are told to be so. Up to three areas stand beside each other, more under each other. A group or a "
            + "region stands for its areas: `compare group:coastal on priorities`. Numbers refer to the records, e.g. `why 3`."
    }
    var examples: [String] {
        [
            "compare luton oxfordshire on priorities theme:mental-health", "compare luton oxfordshire",
            "compare region:yorkshire-and-the-humber on indicators theme:life-expectancy",
        ]
    }
    var words: WordStyle { .query(nil) }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        var tokens = call.tokens
        let clause = try KindClause.take(from: &tokens)
        let kind: RecordKind? = if case .kind(let kind) = clause { kind } else { nil }
        var query = try session.query(tokens, kind: kind)
        // A limit shortens what is shown and not what is compared: else one side would seem to lack what was only cut off.
        let limit = query.limit
        query.limit = nil
        if query.areas.isEmpty || kind?.field("group") == nil { try session.requireGroups(query) }
        let areas = try areas(query, session)
        var records: [[Record]] = []
        var gaps: [[Record]] = []
        for area in areas {
            var one = query
            one.parts.removeAll { $0.name == "area" && !$0.isNegated }
            one = one.adding(Query.Part("area", [area]))
            records.append(try session.ask { try $0.search(one) }.records)
            var absences = Query(parts: one.parts.filter { ["area", "sector", "pack"].contains($0.name) })
            absences.parts.append(Query.Part("kind", ["gap"]))
            gaps.append(try session.ask { try $0.search(absences) }.records.filter { kind == nil || $0["kind"] == kind?.plural })
        }
        guard records.contains(where: { !$0.isEmpty }) else {
            return try EmptyAnswer.outcome(query, command: "find", kind: kind, session: session)
        }
        if !session.settings.showsNames { records = records.map { $0.map { $0.withholdingPersonalDetails() } } }
        let comparison = Comparison(areas: areas, records: records, gaps: gaps)
        return Outcome(output(comparison, query, clause, limit, session))
    }

    private func areas(_ query: Query, _ session: Session) throws(CommandError) -> [String] {
        var areas: [String] = []
        let leftOut = Set(query.parts.filter { $0.name == "area" && $0.isNegated }.flatMap(\.values))
        let named =
            query.areas.isEmpty ? (session.hasLoadedAll ? try session.areaGroups().named("all")?.areas ?? [] : session.loaded) : query.areas
        for area in named where !areas.contains(area) && !leftOut.contains(area) { areas.append(area) }
        guard areas.count >= 2 else {
            let one = areas.first.map { "; this names \(session.register.name($0)) alone" } ?? ""
            throw CommandError("`compare` wants two areas or more, e.g. `compare luton oxfordshire on priorities`" + one, .usage)
        }
        if let unmapped = areas.first(where: { session.library.packs(covering: $0).isEmpty }) {
            throw CommandError("no pack covers \(session.register.name(unmapped)) yet; `areas` lists those that are mapped")
        }
        try session.bringIn(areas: areas)
        return areas
    }

    private func output(_ comparison: Comparison, _ query: Query, _ clause: KindClause?, _ limit: Int?, _ session: Session) -> Output {
        let names = comparison.areas.map(session.register.name)
        var shown = query
        shown.parts.removeAll { $0.name == "area" || $0.name == "kind" }
        let about = shown.described(register: session.register).joined(separator: " · ")
        let subject = subject(query, names, session) + " on " + (clause?.words ?? "everything") + (about.isEmpty ? "" : " · " + about)
        var blocks: [Block] = [.heading(StyledText("Compared", .strong) + StyledText(" · " + subject, .dim), level: 2)]
        var sides = SideBySide(
            comparison, titles: names,
            codes: comparison.areas.map { session.register.area($0)?.code ?? session.register.name($0) })
        blocks += sides.coverage
        let lines = comparison.rows.count
        if let limit, limit < lines {
            sides.shorten(to: limit)
            blocks.append(.message(Message("\(limit) of \(lines) lines shown; raise `limit:` for more.", .hint)))
        }
        let isOverview = clause == nil && about.isEmpty && query.text == nil
        blocks += isOverview ? sides.overview() : sides.records()
        session.listing = sides.listing
        blocks.append(.message(Message("`why N` shows the record of a number in brackets whole.", .hint)))
        if isOverview {
            let areas = query.areas.isEmpty ? "" : " " + (query.parts.first { $0.name == "area" && !$0.isNegated }?.typed ?? "")
            blocks.append(
                .message(
                    Message(
                        StyledText(
                            "`compare\(areas) on priorities` sets the records themselves side by side, `on everything` all of them."),
                        .hint)))
        }
        return Output(blocks)
    }

    /// `Luton and Oxfordshire`, or the group as it was named.
    private func subject(_ query: Query, _ names: [String], _ session: Session) -> String {
        let groups = query.parts.filter { $0.name == "area" && !$0.isNegated && !$0.typed.hasPrefix("area:") }.map(\.typed)
        let list = names.count > 6 ? "\(names.count) areas" : names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
        return groups.isEmpty ? list : groups.joined(separator: " ") + ": " + list
    }
}
