import Cataloguing
import LandscapeKit

/// Shows what is old: how much, from where, and what has come out since.
struct StaleCommand: Command {
    var name: String { "stale" }
    var aliases: [String] { ["old"] }
    var group: CommandGroup { .ask }
    var summary: String { "Records older than so many years, and what has come out since" }
    var usage: String { "stale [YEARS] [area ...] [qualifier:value ...]" }
    var details: String {
        "Without a number, five years. A record's age is its own date, or else its source's. Records that somebody checked since are left "
            + "out. The oldest are listed, numbered for `why` and `cite:`; `limit:` shows more."
    }
    var examples: [String] { ["stale luton", "stale 10 oxfordshire kind:contact"] }
    var words: WordStyle { .query(nil) }

    private static let usual = 5
    private static let shown = 20
    private static let mostKinds = 4

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        var tokens = call.tokens
        let years = try Self.years(&tokens)
        var query = try session.query(tokens)
        try session.requireScope(for: query)
        let limit = query.limit ?? Self.shown
        query.limit = nil
        let scope = session.scope(for: query)
        var found = try session.ask { try $0.search(query, in: scope) }.records
        guard !found.isEmpty else { return try EmptyAnswer.outcome(query, command: name, kind: nil, session: session) }
        if !session.settings.showsNames { found = found.map { $0.withholdingPersonalDetails() } }
        var around = query
        around.parts.removeAll { $0.name != "area" }
        around.text = nil
        let others = try session.ask { try $0.search(around, in: scope) }.records
        let staleness = Staleness(found, among: others, years: years, today: session.surroundings.today)
        return Outcome(output(staleness, years, limit, query, session))
    }

    private func output(_ staleness: Staleness, _ years: Int, _ limit: Int, _ query: Query, _ session: Session) -> Output {
        let old = staleness.records
        let heading = Listing.heading("Older than \(years) year\(years == 1 ? "" : "s")", query, total: old.count, session: session)
        var blocks: [Block] = [.heading(heading, level: 2)]
        func hint(_ text: String) { blocks.append(.message(Message(StyledText(text), .hint))) }
        session.listing = []
        guard !old.isEmpty else {
            blocks.append(
                .message(Message(StyledText("None of \(staleness.total) records is older than \(years) years." + aside(staleness)))))
            hint("`stale 1` asks for those older than a year.")
            return Output(blocks)
        }
        let share = "\(old.count) of \(staleness.total) records are older than \(years) year\(years == 1 ? "" : "s")."
        blocks.append(.text(StyledText(share + aside(staleness))))
        blocks.append(.table(Self.editions(staleness, session)))
        let oldest = Array(old.prefix(limit))
        session.listing = oldest
        blocks.append(.heading(StyledText("The oldest", .strong) + StyledText(" (\(oldest.count) of \(old.count))", .dim), level: 3))
        blocks.append(.table(Self.list(oldest, session)))
        if old.count > oldest.count { hint("`limit:\(min(old.count, limit * 5))` shows more.") }
        let areas = query.areas.isEmpty ? session.loaded : query.areas
        if let area = areas.first {
            hint("`now \(area)` shows which bodies are there today; `note \"Still so?\" cite:1` marks one to be checked.")
        }
        return Output(blocks)
    }

    private func aside(_ staleness: Staleness) -> String {
        (staleness.verified > 0 ? " Left out: \(staleness.verified) that somebody checked since." : "")
            + (staleness.undated > 0 ? " Undated, so not counted: \(staleness.undated)." : "")
    }

    private static func editions(_ staleness: Staleness, _ session: Session) -> Table {
        let names = staleness.editions.map(\.source.name)
        let rows = staleness.editions.map { edition -> Table.Row in
            let kinds = kinds(edition.records)
            let name = edition.source.name + (names.count { $0 == edition.source.name } > 1 ? " (\(edition.pack))" : "")
            let followers = edition.followers.prefix(2).map { "\($0.source.name) (\($0.count))" }
            let published = edition.source.published
            return Table.Row([
                StyledText(name, .strong) + StyledText(published.map { ", \($0)" } ?? ", undated", .dim),
                StyledText(published.map { "\($0.age(on: session.surroundings.today)) y" } ?? "-"), StyledText("\(edition.records.count)"),
                StyledText(kinds),
                followers.isEmpty ? StyledText("nothing newer here", .dim) : StyledText(followers.joined(separator: ", ")),
            ])
        }
        return Table(
            [
                .init("source", "Source", flexible: true), .init("age", "Age", .right), .init("records", "Old", .right),
                .init("kinds", "Of kind", flexible: true), .init("newer", "Newer on the same", flexible: true),
            ], rows)
    }

    /// How many of each kind, the most first: `171 findings, 112 priorities ... and 74 of 9 other kinds`.
    private static func kinds(_ records: [Record]) -> String {
        let counts = RecordKind.allCases.map { kind in (kind: kind, count: records.count { $0.kind == kind }) }.filter { $0.count > 0 }
        let sorted = counts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
        let shown = sorted.count <= mostKinds + 1 ? sorted[...] : sorted.prefix(mostKinds)
        let rest = sorted.dropFirst(shown.count)
        let words = shown.map { "\($0.count) " + ($0.count == 1 ? $0.kind.singular : $0.kind.plural.replacing("-", with: " ")) }
        return words.joined(separator: ", ") + (rest.isEmpty ? "" : ", \(rest.map(\.count).reduce(0, +)) of \(rest.count) other kinds")
    }

    private static func list(_ records: [Record], _ session: Session) -> Table {
        let hasAreas = Set(records.flatMap(\.areas)).count > 1
        let rows = records.enumerated().map { index, record -> Table.Row in
            let age = record.age.date.map { "\($0.age(on: session.surroundings.today)) y" } ?? "-"
            var cells = [StyledText(age), StyledText(record.kind.singular), Listing.mixed(record), record.age.brief]
            if hasAreas { cells.insert(RecordColumn.area(session.register).cell(record), at: 1) }
            return Table.Row(cells, record: record, number: index + 1)
        }
        var columns: [Table.Column] = [
            .init("age", "Age", .right), .init("kind", "Kind"), .init("record", "Record", flexible: true),
            .init("as-of", "As of", dropOrder: 1),
        ]
        if hasAreas { columns.insert(.init("area", "Area", flexible: true), at: 1) }
        return Table(columns, rows)
    }

    /// Takes the number of years out of the words.
    private static func years(_ tokens: inout [Token]) throws(CommandError) -> Int {
        guard let index = tokens.firstIndex(where: { if case .word(let text, false) = $0.content { Int(text) != nil } else { false } }),
            case .word(let text, _) = tokens[index].content
        else { return usual }
        guard let years = Int(text), (1...200).contains(years) else {
            throw CommandError("`stale` takes a number of years from 1 to 200, not '\(text)'", .usage)
        }
        tokens.remove(at: index)
        if index < tokens.count, case .word(let word, false) = tokens[index].content, ["year", "years"].contains(word.lowercased()) {
            tokens.remove(at: index)
        }
        return years
    }
}
