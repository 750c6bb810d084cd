import Cataloguing
import LandscapeKit

/// Lists the themes, with what each means and how many records it has.
struct ThemesCommand: Command {
    var name: String { "themes" }
    var aliases: [String] { ["theme"] }
    var group: CommandGroup { .ask }
    var summary: String { "The themes, what each means, and how many records each has" }
    var usage: String { "themes [area]" }
    var examples: [String] { ["themes luton"] }
    var words: WordStyle { .areas }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let query = try session.query(call.tokens)
        let hasScope = session.hasLoadedAll || !session.loaded.isEmpty || !query.areas.isEmpty
        if !hasScope { try session.bringInAll() }
        let scope: Scope = hasScope && query.areas.isEmpty ? session.scope : .everything
        let counts = try session.ask { try $0.facetCounts("theme", query, in: scope) }
        let rows = Vocabulary.themes.terms.map { term in
            Table.Row([
                StyledText(term.id, .strong), StyledText("\(counts[term.id] ?? 0)"), StyledText(term.meaning),
                StyledText(term.synonyms.joined(separator: ", "), .dim),
            ])
        }
        let table = Table(
            [
                .init("theme", "Theme"), .init("records", "Records", .right), .init("meaning", "Meaning", flexible: true),
                .init("synonyms", "Found by", flexible: true, dropOrder: 1),
            ],
            rows)
        return Outcome(Output([.heading(StyledText("Themes", .strong) + StyledText(" (\(rows.count))", .dim), level: 2), .table(table)]))
    }
}
