import Cataloguing
import LandscapeKit

/// Lists the areas there are.
struct AreasCommand: Command {
    var name: String { "areas" }
    var aliases: [String] { ["area"] }
    var group: CommandGroup { .start }
    var summary: String { "The areas there are: packs, editions, records, age" }
    var usage: String { "areas [words ...] [region:NAME] [kind:unitary-authority] | areas import FILE.csv" }
    var details: String { AreasImport.details }
    var examples: [String] { ["areas", "areas region:east-of-england"] }
    var options: [CommandOption] {
        [
            CommandOption("region", Area.englishRegions, "Of one region"),
            CommandOption("kind", Area.Kind.allCases.map(\.rawValue), "Of one kind of council"),
        ]
    }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        if call.words.first?.lowercased() == "import" { return try AreasImport.run(call, in: session) }
        try session.bringInAll()
        let counts = try session.ask { try $0.facetCounts("area") }
        let words = Folding.key(call.words.joined(separator: " "))
        let covered = session.library.areas.compactMap(session.register.area).filter { area in
            let names = ([area.id, area.name] + area.otherNames + [area.gss, area.code, area.officialName].compactMap { $0 }).map(
                Folding.key)
            return (words.isEmpty || names.contains { $0.contains(words) })
                && (call.options["region"].map { $0.contains(area.region ?? "") } ?? true)
                && (call.options["kind"].map { $0.contains(area.kind.rawValue) } ?? true)
        }
        guard !covered.isEmpty else { return Outcome(Self.nothing(call, session)) }
        let places = covered.filter { ![.region, .country].contains($0.kind) }.sorted { $0.name < $1.name }
        let wider = covered.filter { [.region, .country].contains($0.kind) }.sorted { $0.name < $1.name }
        var blocks: [Block] = []
        for (title, areas) in [("Areas", places), ("Regions and nation", wider)] where !areas.isEmpty {
            blocks.append(.heading(StyledText(title, .strong) + StyledText(" (\(areas.count))", .dim), level: 2))
            blocks.append(.table(Self.table(areas, counts, session)))
        }
        let example = (places + wider)[0].id
        blocks.append(.message(Message(StyledText("`load \(example)` loads one; an area is found by any of its names or codes."), .hint)))
        return Outcome(Output(blocks))
    }

    private static func table(_ areas: [Area], _ counts: [String: Int], _ session: Session) -> Table {
        let rows = areas.map { area -> Table.Row in
            let packs = session.library.packs(covering: area.id)
            let editions = packs.flatMap(\.sources).compactMap(\.published).sorted().map(\.description)
            let isLoaded = session.hasLoadedAll || session.loaded.contains(area.id)
            return Table.Row([
                StyledText(area.name, .strong) + StyledText(isLoaded ? " (loaded)" : ""), StyledText(area.kind.label),
                StyledText(area.region.map(session.register.name) ?? ""),
                StyledText(packs.map { $0.title + LooseMark.after($0.id, session).plain }.joined(separator: ", ")),
                StyledText(editions.joined(separator: ", ")), StyledText("\(counts[area.id] ?? 0)"), age(packs, session),
                StyledText(area.gss ?? "", .dim),
            ])
        }
        return Table(
            [
                .init("area", "Area"), .init("kind", "Kind", dropOrder: 4), .init("region", "Region", dropOrder: 2),
                .init("packs", "Packs", dropOrder: 5),
                .init("editions", "Editions", flexible: true, dropOrder: 1), .init("records", "Records", .right),
                .init("age", "Newest", .right),
                .init("gss", "GSS code", dropOrder: 6),
            ], rows)
    }

    private static func age(_ packs: [PackManifest], _ session: Session) -> StyledText {
        guard let newest = packs.compactMap(\.newest).max() else { return "undated" }
        let years = newest.age(on: session.surroundings.today)
        return StyledText(years == 0 ? "this year" : "\(years) y ago")
    }

    private static func nothing(_ call: Call, _ session: Session) -> Output {
        let text = call.words.joined(separator: " ")
        if !text.isEmpty, let area = session.register.exact(text) ?? session.importedAreas.area(text) {
            return .message(
                "\(area.name) (\(area.gss ?? "no code")) is in the register, but no pack covers it yet; `pack new \(area.id)` begins one.")
        }
        if !text.isEmpty, case .several(let areas) = session.importedAreas.resolve(text) {
            return .message(
                "The register has \(areas.toldApart), but no pack covers them yet; `pack new \(areas[0].code ?? areas[0].id)` begins one.")
        }
        return .message("No pack covers such an area; `areas` lists all there are.")
    }
}

extension Area {
    static let englishRegions = AreaRegister.standard.areas.filter { $0.kind == .region }.map(\.id)
}
