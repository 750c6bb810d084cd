import Cataloguing
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
        var packs = areas.isEmpty ? session.loadedPacks : session.library.manifests.filter { !Set($0.areas).isDisjoint(with: areas.map(\.id)) }
        if packs.isEmpty { packs = session.library.manifests }
        let rows = packs.flatMap { pack in
            pack.sources.map { source in
                Table.Row([
                    StyledText(pack.id), StyledText(source.id), StyledText(source.title, .strong) + StyledText(source.partOf.map { ", in: " + $0 } ?? ""),
                    StyledText(source.publisher ?? source.author ?? ""), StyledText(source.published?.description ?? "undated"), StyledText(source.note ?? "", .dim),
                ])
            }
        }
        let table = Table(
            [
                .init("pack", "Pack"), .init("source", "Source"), .init("title", "Title", flexible: true), .init("publisher", "Publisher", flexible: true, dropOrder: 2),
                .init("published", "Published"), .init("note", "Note", flexible: true, dropOrder: 1),
            ], rows)
        return Outcome(Output([.heading(StyledText("Sources", .strong) + StyledText(" (\(rows.count))", .dim), level: 2), .table(table)]))
    }
}

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
            [.init("theme", "Theme"), .init("records", "Records", .right), .init("meaning", "Meaning", flexible: true), .init("synonyms", "Found by", flexible: true, dropOrder: 1)],
            rows)
        return Outcome(Output([.heading(StyledText("Themes", .strong) + StyledText(" (\(rows.count))", .dim), level: 2), .table(table)]))
    }
}

/// Lists the values of another vocabulary.
struct VocabularyCommand: Command {
    var name: String { "vocabulary" }
    var aliases: [String] { ["sectors", "arrangements", "units", "forms"] }
    var group: CommandGroup { .ask }
    var summary: String { "The values a qualifier takes, with what each means" }
    var usage: String { "vocabulary [qualifier]" }
    var examples: [String] { ["vocabulary basis", "vocabulary sector"] }
    var words: WordStyle { .vocabularies }

    /// The last words of the vocabularies' names, for completion: any word of a name serves.
    static var names: [String] {
        var seen: Set<String> = []
        return vocabularies.compactMap { $0.0.split(separator: " ").last.map(String.init) }.filter { seen.insert($0).inserted }
    }

    private static let vocabularies: [(String, Vocabulary)] = [
        ("sector", .sectors), ("theme", .themes), ("basis", .bases), ("level", .levels), ("arrangement", .arrangements), ("status", .opportunityStatuses),
        ("partnership form", .partnershipForms), ("organisation form", .organisationForms), ("body form", .bodyForms), ("role", .roles),
        ("process model", .processModels), ("link purpose", .linkPurposes), ("unit", .units),
    ]

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        guard let word = (call.words.first ?? (aliases.contains(call.name) ? call.name : nil)).map(Folding.key) else {
            let rows = Self.vocabularies.map { Table.Row([StyledText($0.0, .strong), StyledText("\($0.1.terms.count)"), StyledText($0.1.ids.prefix(6).joined(separator: ", ") + " ...", .dim)]) }
            return Outcome(Output([.heading("Vocabularies", level: 2), .table(Table([.init("name", "Vocabulary"), .init("values", "Values", .right), .init("for-example", "For example", flexible: true)], rows))]))
        }
        let found = Self.vocabularies.filter { name, _ in Folding.key(name) == word || Folding.key(name) + "s" == word || name.split(separator: " ").contains { $0 == word || $0 + "s" == word } }
        guard !found.isEmpty else {
            let near = NearMiss.best(for: word, among: Self.vocabularies.map(\.0), limit: 2)
            throw CommandError("there is no vocabulary '\(word)'" + (near.isEmpty ? "; `vocabulary` lists them" : Diagnostic.didYouMean(near)), .usage)
        }
        return Outcome(
            Output(
                found.flatMap { name, vocabulary -> [Block] in
                    let rows = vocabulary.terms.map { Table.Row([StyledText($0.id, .strong), StyledText($0.meaning.isEmpty ? $0.label : $0.meaning), StyledText($0.synonyms.joined(separator: ", "), .dim)]) }
                    return [.heading(StyledText(name.prefix(1).uppercased() + name.dropFirst(), .strong), level: 2), .table(Table([.init("value", "Value"), .init("meaning", "Meaning", flexible: true), .init("synonyms", "Found by", flexible: true, dropOrder: 1)], rows))]
                }))
    }
}

/// Shows what is recorded of an area and what is not, sector by heading.
struct GapsCommand: Command {
    var name: String { "gaps" }
    var aliases: [String] { ["coverage"] }
    var group: CommandGroup { .ask }
    var summary: String { "What is recorded and what is missing, sector by heading" }
    var usage: String { "gaps [area ...]" }
    var details: String { "A number is how many records; `none` is a thing the source says there is none of; `n/a` does not apply; `-` is not recorded: nobody has said." }
    var examples: [String] { ["gaps luton", "gaps"] }
    var words: WordStyle { .areas }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        var areas = try AreaWords.resolve(call, in: session).map(\.id)
        if areas.isEmpty { areas = session.hasLoadedAll ? session.library.areas : session.loaded }
        guard !areas.isEmpty else { throw CommandError("no area is loaded; `gaps luton` shows one, `load luton` loads it") }
        try session.bringIn(areas: areas)
        var blocks: [Block] = []
        for area in areas {
            let records = try session.ask { try $0.search(Query(parts: [Query.Part("area", [area])])) }.records
            blocks += Self.blocks(Coverage(area: area, records: records), session)
        }
        blocks.append(.message(Message("A number: records and the year of the newest. none: the source says there is none. n/a: does not apply. -: not recorded.", .hint)))
        return Outcome(Output(blocks))
    }

    private static func blocks(_ coverage: Coverage, _ session: Session) -> [Block] {
        let area = session.register.name(coverage.area)
        let heading = Block.heading(StyledText("Coverage", .strong) + StyledText(" · \(area)", .dim), level: 2)
        func recorded(_ sector: String) -> Int { coverage.cells[sector]?.count { $0 != .notRecorded } ?? 0 }
        let touched = coverage.sectors.filter { recorded($0) > 0 }
        guard !touched.isEmpty else {
            return [heading, .message(Message(StyledText("No sector of \(area) is mapped by the usual headings; its packs hold other records, which `find \(coverage.area)` lists.")))]
        }
        // A sector with a heading or two was mentioned, not mapped: what it lacks is no hole worth a line each.
        let mapped = touched.filter { recorded($0) >= 3 }
        let columns = [Table.Column("sector", "Sector")] + coverage.headings.map { Table.Column($0.plural, title(of: $0), .right) }
        let rows = touched.map { sector in
            Table.Row([StyledText(SectorName.short(sector), .strong)] + (coverage.cells[sector] ?? []).map(text))
        }
        var blocks: [Block] = [heading, .table(Table(columns, rows))]
        let missing = mapped.compactMap { sector -> String? in
            let headings = zip(coverage.headings, coverage.cells[sector] ?? []).filter { $0.1 == .notRecorded }.map { $0.0.heading.lowercased() }
            return headings.isEmpty ? nil : "\(SectorName.short(sector)): \(headings.joined(separator: ", "))"
        }
        if !missing.isEmpty { blocks.append(.text(StyledText("Not recorded. ", .strong) + StyledText(missing.joined(separator: ". ") + "."))) }
        let mentioned = touched.filter { recorded($0) < 3 }
        if !mentioned.isEmpty { blocks.append(.text(StyledText("Mentioned, not mapped: " + mentioned.map { SectorName.short($0).lowercased() }.joined(separator: ", ") + "."))) }
        if !coverage.unmapped.isEmpty { blocks.append(.text(StyledText("No records at all: " + coverage.unmapped.map { SectorName.short($0).lowercased() }.joined(separator: ", ") + "."))) }
        return blocks
    }

    private static func text(_ cell: Coverage.Cell) -> StyledText {
        switch cell {
        case .recorded(let count, let newest): StyledText("\(count)") + StyledText(newest.map { " '\($0.year % 100 < 10 ? "0" : "")\($0.year % 100)" } ?? "", .dim)
        case .none: "none"
        case .notApplicable: "n/a"
        case .notRecorded: StyledText("-", .warning)
        }
    }

    private static func title(of kind: RecordKind) -> String {
        switch kind {
        case .partnership: "Govern."
        case .priority: "Prior."
        case .process: "Proc."
        case .level: "Levels"
        case .engagement: "Vol."
        case .opportunity: "Opport."
        case .barrier: "Barr."
        default: kind.heading
        }
    }
}
