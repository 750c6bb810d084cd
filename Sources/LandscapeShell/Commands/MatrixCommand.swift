import Cataloguing
import LandscapeKit

/// Themes by areas: how much is recorded where, then the passages of a theme.
struct MatrixCommand: Command {
    var name: String { "matrix" }
    var group: CommandGroup { .ask }
    var summary: String { "Themes by areas: how many records, then the passages" }
    var usage: String { "matrix [area ...] [THEME] [kind:KIND] [qualifier:value ...]" }
    var details: String {
        "Up to ten areas stand as columns; of more, each theme lists its areas. With a theme (`matrix obesity`, `matrix theme:obesity`) "
            + "the passages follow: the records of the theme's row, numbered for `why`."
    }
    var examples: [String] {
        ["matrix kind:priority luton oxfordshire", "matrix mental-health luton leicester", "matrix theme:obesity kind:priority"]
    }
    var words: WordStyle { .query(nil) }

    private static let mostColumns = 10

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let query = Self.readingThemes(try session.query(call.tokens))
        try session.requireScope(for: query)
        let scope = session.scope(for: query)
        let records = try session.ask { try $0.search(query, in: scope) }.records
        guard !records.isEmpty else { return try EmptyAnswer.outcome(query, command: "find", kind: nil, session: session) }
        var areas = query.areas
        if areas.isEmpty { areas = session.hasLoadedAll ? session.library.areas : session.loaded }
        areas = areas.filter { area in records.contains { $0.areas.contains(area) } }
        let wanted = query.values(of: "theme")
        var counts: [String: [String: Int]] = [:]
        for record in records {
            for theme in record.themes where wanted.isEmpty || wanted.contains(theme) {
                for area in record.areas where areas.contains(area) { counts[theme, default: [:]][area, default: 0] += 1 }
            }
        }
        var blocks: [Block] = [.heading(Listing.heading("Themes by areas", query, total: records.count, session: session), level: 2)]
        blocks.append(.table(areas.count <= Self.mostColumns ? grid(counts, areas, session) : list(counts, session)))
        if wanted.isEmpty {
            let most = themes(counts).max { total($0, counts) < total($1, counts) }
            let line = typed(call, most?.id ?? "obesity")
            blocks.append(.message(Message(StyledText("`\(line)` lists the passages of a row, numbered for `why`."), .hint)))
        } else {
            let shown = session.settings.showsNames ? records : records.map { $0.withholdingPersonalDetails() }
            session.listing = shown
            blocks.append(.heading(StyledText("Passages", .strong) + StyledText(" (\(shown.count))", .dim), level: 3))
            blocks.append(.table(Listing.table(shown, session: session)))
            blocks.append(.message(Message("`why N` shows one whole.", .hint)))
        }
        return Outcome(Output(blocks))
    }

    /// `matrix obesity` means the theme, as `matrix theme:obesity` does, where every word names one.
    private static func readingThemes(_ query: Query) -> Query {
        guard let text = query.text else { return query }
        let themes = text.groups.map { group in group.compactMap { $0.isNegated ? nil : $0.theme } }
        guard zip(themes, text.groups).allSatisfy({ $0.count == $1.count }) else { return query }
        var read = query
        read.text = nil
        for values in themes { read.parts.append(Query.Part("theme", values)) }
        return read
    }

    /// The line that lists the passages of a theme.
    private func typed(_ call: Call, _ theme: String) -> String {
        ([name, theme] + call.tokens.map(\.typed)).joined(separator: " ")
    }

    private func total(_ term: Term, _ counts: [String: [String: Int]]) -> Int { counts[term.id]?.values.reduce(0, +) ?? 0 }

    private func themes(_ counts: [String: [String: Int]]) -> [Term] { Vocabulary.themes.terms.filter { counts[$0.id] != nil } }

    private func grid(_ counts: [String: [String: Int]], _ areas: [String], _ session: Session) -> Table {
        let rows = themes(counts).map { term -> Table.Row in
            let cells = areas.map { area in counts[term.id]?[area].map { StyledText("\($0)") } ?? StyledText("-", .dim) }
            return Table.Row([StyledText(term.label)] + cells)
        }
        return Table(
            [.init("theme", "Theme", flexible: true)] + areas.map { .init($0, heading($0, of: areas.count, session), .right) }, rows)
    }

    /// Many columns are headed by three-letter codes.
    private func heading(_ area: String, of count: Int, _ session: Session) -> String {
        count > 4 ? session.register.area(area)?.code ?? session.register.name(area) : session.register.name(area)
    }

    private func list(_ counts: [String: [String: Int]], _ session: Session) -> Table {
        let rows = themes(counts).map { term -> Table.Row in
            let found = (counts[term.id] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            let text = found.map { "\(session.register.name($0.key)) \($0.value)" }.joined(separator: ", ")
            return Table.Row([
                StyledText(term.label), StyledText("\(found.count)"), StyledText("\(found.map(\.value).reduce(0, +))"), StyledText(text),
            ])
        }
        return Table(
            [
                .init("theme", "Theme"), .init("areas", "Areas", .right), .init("records", "Records", .right),
                .init("where", "Where", flexible: true),
            ], rows)
    }
}
