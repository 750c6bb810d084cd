import Cataloguing
import LandscapeKit

/// Sets areas side by side.
struct CompareCommand: Command {
    var name: String { "compare" }
    var group: CommandGroup { .ask }
    var summary: String { "Areas side by side: coverage first, then the records in line" }
    var usage: String { "compare AREA AREA ... [on KIND] [qualifier:value ...]" }
    var details: String { "Records stand in line by sector and shared theme, indicators by measure. Numbers refer to the records, e.g. `why 3`." }
    var examples: [String] { ["compare luton oxfordshire on priorities theme:mental-health", "compare luton oxfordshire"] }
    var words: WordStyle { .query(nil) }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        var tokens = call.tokens
        var kind: RecordKind?
        if let on = tokens.firstIndex(where: { $0.content == .word("on", isQuoted: false) }) {
            guard on + 1 < tokens.count, case .word(let word, _) = tokens[on + 1].content else {
                throw CommandError("`on` wants a kind of record after it, e.g. `on priorities`", .usage)
            }
            guard let named = RecordKind(spelling: word) else {
                let near = NearMiss.best(for: word, among: RecordKind.allCases.map(\.plural), limit: 1)
                throw CommandError("there is no kind '\(word)' to compare on" + (near.isEmpty ? "; `help kinds` lists them" : Diagnostic.didYouMean(near)), .usage)
            }
            kind = named
            tokens.removeSubrange(on...(on + 1))
        }
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
        let subject = names.joined(separator: " and ") + " on " + (kind?.plural.replacing("-", with: " ") ?? "everything") + (about.isEmpty ? "" : " · " + about)
        var blocks: [Block] = [.heading(StyledText("Compared", .strong) + StyledText(" · " + subject, .dim), level: 2)]
        let coverage = Table(
            [.init("kind", "Recorded")] + zip(comparison.areas, names).map { .init($0, $1, .right) },
            comparison.coverage.map { kind, counts in Table.Row([StyledText(kind.heading)] + counts.map { StyledText($0 == 0 ? "none recorded" : "\($0)", $0 == 0 ? .warning : .plain) }) })
        blocks.append(.table(coverage))
        guard kind != nil || !about.isEmpty else {
            session.listing = []
            blocks.append(.message(Message(StyledText("`compare \(comparison.areas.joined(separator: " ")) on priorities` sets the records themselves side by side."), .hint)))
            return Output(blocks)
        }
        var listing: [Record] = []
        let rows = comparison.rows.map { row -> Table.Row in
            let label = [row.sector.map { SectorName.short($0) }, row.label.map { Vocabulary.themes.term($0)?.label ?? $0 }].compactMap { $0 }.joined(separator: ": ")
            let cells = row.cells.map { records -> StyledText in
                guard !records.isEmpty else { return StyledText("-", .dim) }
                var cell = StyledText("")
                for (index, record) in records.enumerated() {
                    listing.append(record)
                    cell += StyledText((index == 0 ? "" : "; ") + "[\(listing.count)] ", .dim) + StyledText(Self.text(record))
                }
                return cell
            }
            return Table.Row([StyledText(label.isEmpty ? "-" : label)] + cells)
        }
        session.listing = listing
        blocks.append(.table(Table([.init("in-line", "In line by", flexible: true)] + zip(comparison.areas, names).map { .init($0, $1, flexible: true) }, rows)))
        blocks.append(.message(Message("`why N` shows the record of a number in brackets whole.", .hint)))
        return Output(blocks)
    }

    private static func text(_ record: Record) -> String {
        guard record.kind == .indicator, let figure = IndicatorFigure(record.fields) else {
            return (record.fields["rank"]?.integer.map { "\($0). " } ?? "") + FieldText.headline(record)
        }
        let beside = FieldText.comparators(record)
        return figure.shown + (record["period"].map { " (\($0))" } ?? "") + (beside.isEmpty ? "" : ", beside " + beside)
    }
}
