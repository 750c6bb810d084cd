import LandscapeKit

/// Lists the documents behind what is loaded.
struct SourcesCommand: Command {
    var name: String { "sources" }
    var aliases: [String] { ["packs"] }
    var group: CommandGroup { .ask }
    var summary: String { "The documents behind the records, with their dates" }
    var usage: String { "sources [area]" }
    var examples: [String] { ["sources oxfordshire"] }
    var words: WordStyle { .areas }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let areas = try AreaWords.resolve(call, in: session)
        var packs =
            areas.isEmpty ? session.loadedPacks : session.library.manifests.filter { !Set($0.areas).isDisjoint(with: areas.map(\.id)) }
        if packs.isEmpty { packs = session.library.manifests }
        let rows = packs.flatMap { pack in
            pack.sources.map { source in
                Table.Row([
                    StyledText(pack.id) + LooseMark.after(pack.id, session), StyledText(source.id),
                    StyledText(source.title, .strong) + StyledText(source.partOf.map { ", in: " + $0 } ?? ""),
                    StyledText(source.publisher ?? source.author ?? ""), StyledText(source.published?.description ?? "undated"),
                    StyledText(source.note ?? "", .dim),
                ])
            }
        }
        let table = Table(
            [
                .init("pack", "Pack"), .init("source", "Source"), .init("title", "Title", flexible: true),
                .init("publisher", "Publisher", flexible: true, dropOrder: 2),
                .init("published", "Published"), .init("note", "Note", flexible: true, dropOrder: 1),
            ], rows)
        return Outcome(Output([.heading(StyledText("Sources", .strong) + StyledText(" (\(rows.count))", .dim), level: 2), .table(table)]))
    }
}
