import Cataloguing
import LandscapeKit

/// Sets areas side by side.
struct CompareCommand: Command {
    var name: String { "compare" }
    var group: CommandGroup { .ask }
    var summary: String { "Areas side by side: coverage first, then the records in line" }
    var usage: String { "compare AREA AREA ... [on KIND] [qualifier:value ...]" }
    var details: String {
        "Records stand in line by sector and shared theme, indicators by measure. Numbers refer to the records, e.g. `why 3`."
    }
    var examples: [String] { ["compare luton oxfordshire on priorities theme:mental-health", "compare luton oxfordshire"] }
    var words: WordStyle { .query(nil) }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        var tokens = call.tokens
        let kind = try KindClause.take(from: &tokens)
        let query = try session.query(tokens, kind: kind)
        var areas: [String] = []
        for area in query.areas.isEmpty ? session.loaded : query.areas where !areas.contains(area) { areas.append(area) }
        guard areas.count >= 2 else {
            throw CommandError("`compare` wants two areas or more, e.g. `compare luton oxfordshire on priorities`", .usage)
        }
        guard areas.count <= 6 else { throw CommandError("`compare` sets up to 6 areas side by side; name the ones you want") }
        if let unmapped = areas.first(where: { session.library.packs(covering: $0).isEmpty }) {
            throw CommandError("no pack covers \(session.register.name(unmapped)) yet; `areas` lists those that are mapped")
        }
        var records: [[Record]] = []
        for area in areas {
            var one = query
            one.parts.removeAll { $0.name == "area" }
            one = one.adding(Query.Part("area", [area]))
            records.append(try session.ask { try $0.search(one) }.records)
        }
        guard records.contains(where: { !$0.isEmpty }) else {
            return try EmptyAnswer.outcome(query, command: "find", kind: kind, session: session)
        }
        if !session.settings.showsNames { records = records.map { $0.map { $0.withholdingPersonalDetails() } } }
        return Outcome(output(Comparison(areas: areas, records: records), query, kind, session))
    }

    private func output(_ comparison: Comparison, _ query: Query, _ kind: RecordKind?, _ session: Session) -> Output {
        let names = comparison.areas.map(session.register.name)
        var shown = query
        shown.parts.removeAll { $0.name == "area" || $0.name == "kind" }
        let about = shown.described(register: session.register).joined(separator: " · ")
        let subject =
            names.joined(separator: " and ") + " on " + (kind?.plural.replacing("-", with: " ") ?? "everything")
            + (about.isEmpty ? "" : " · " + about)
        var blocks: [Block] = [.heading(StyledText("Compared", .strong) + StyledText(" · " + subject, .dim), level: 2)]
        let columns = zip(comparison.areas, names).map { (key: $0, title: $1) }
        blocks.append(.table(SideBySide.coverage(comparison, columns: columns)))
        guard kind != nil || !about.isEmpty else {
            session.listing = []
            blocks.append(
                .message(
                    Message(
                        StyledText(
                            "`compare \(comparison.areas.joined(separator: " ")) on priorities` sets the records themselves side by side."),
                        .hint)))
            return Output(blocks)
        }
        var listing: [Record] = []
        blocks.append(.table(SideBySide.table(comparison, columns: columns, listing: &listing)))
        session.listing = listing
        blocks.append(.message(Message("`why N` shows the record of a number in brackets whole.", .hint)))
        return Output(blocks)
    }
}
