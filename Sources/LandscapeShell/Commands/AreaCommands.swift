import Cataloguing
import LandscapeKit

/// Lists the areas there are.
struct AreasCommand: Command {
    var name: String { "areas" }
    var aliases: [String] { ["area"] }
    var group: CommandGroup { .start }
    var summary: String { "The areas there are: packs, editions, records, age" }
    var usage: String { "areas [words ...] [region:NAME] [kind:unitary-authority]" }
    var examples: [String] { ["areas", "areas region:east-of-england"] }
    var options: [CommandOption] {
        [
            CommandOption("region", Area.englishRegions, "Of one region"),
            CommandOption("kind", Area.Kind.allCases.map(\.rawValue), "Of one kind of council"),
        ]
    }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        try session.bringInAll()
        let counts = try session.ask { try $0.facetCounts("area") }
        let words = Folding.key(call.words.joined(separator: " "))
        let covered = session.library.areas.compactMap(session.register.area).filter { area in
            let names = ([area.id, area.name] + area.otherNames + [area.gss, area.code, area.officialName].compactMap { $0 }).map(Folding.key)
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
                StyledText(area.region.map(session.register.name) ?? ""), StyledText(packs.map(\.title).joined(separator: ", ")),
                StyledText(editions.joined(separator: ", ")), StyledText("\(counts[area.id] ?? 0)"), age(packs, session),
                StyledText(area.gss ?? "", .dim),
            ])
        }
        return Table(
            [
                .init("area", "Area"), .init("kind", "Kind", dropOrder: 4), .init("region", "Region", dropOrder: 2), .init("packs", "Packs", dropOrder: 5),
                .init("editions", "Editions", flexible: true, dropOrder: 1), .init("records", "Records", .right), .init("age", "Newest", .right),
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
        if !text.isEmpty, case .one(let area) = session.register.resolve(text) {
            return .message("\(area.name) (\(area.gss ?? "no code")) is in the register, but no pack covers it yet.")
        }
        return .message("No pack covers such an area; `areas` lists all there are.")
    }
}

extension Area {
    static let englishRegions = AreaRegister.standard.areas.filter { $0.kind == .region }.map(\.id)
}

/// Loads areas.
struct LoadCommand: Command {
    var name: String { "load" }
    var group: CommandGroup { .start }
    var summary: String { "Load areas: what is asked without an area is asked of these" }
    var usage: String { "load AREA ... | all" }
    var details: String { "An area goes by any of its names or codes, past or present: `luton`, `Kingston upon Hull`, `KHL`, `E06000032`. Every pack that covers it is loaded." }
    var examples: [String] { ["load luton", "load oxfordshire E06000032", "load all"] }
    var words: WordStyle { .areas }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        guard !call.words.isEmpty else {
            throw CommandError("`load` wants an area, e.g. `load luton`; `areas` lists them, `load all` loads everything", .usage)
        }
        if call.words == ["all"] {
            try session.loadAll()
            return Outcome(Output([.message(Message(StyledText("Loaded all: \(session.library.manifests.count) packs, \(session.library.authorityCount(in: session.register)) areas, \(records(session.library.manifests)) records.")))]))
        }
        let areas = try AreaWords.resolve(call, in: session)
        try session.load(areas.map(\.id))
        var blocks: [Block] = []
        for area in areas { blocks += try self.blocks(area, session) }
        return Outcome(Output(blocks))
    }

    /// Each pack with what it holds of the area, the fullest first.
    private func blocks(_ area: Area, _ session: Session) throws(CommandError) -> [Block] {
        let counts = try session.ask { try $0.facetCounts("pack", Query(parts: [Query.Part("area", [area.id])])) }
        let packs = session.library.packs(covering: area.id).sorted { (counts[$0.id] ?? 0) > (counts[$1.id] ?? 0) }
        let editions = packs.map { pack in
            let sources = pack.sources.map { [$0.name, $0.published?.description].compactMap { $0 }.joined(separator: ", ") }.joined(separator: "; ")
            let count = counts[pack.id] ?? 0
            return "\(pack.profile.label) (\(sources); \(count) record\(count == 1 ? "" : "s"))"
        }
        var blocks: [Block] = [.message(Message(StyledText("Loaded ") + StyledText(area.name, .strong) + StyledText(": " + editions.joined(separator: ", ") + ".")))]
        if let newest = packs.compactMap(\.newest).max() {
            let years = newest.age(on: session.surroundings.today)
            if years >= 3 { blocks.append(.message(Message(StyledText("Historical: the newest source on \(area.name) is \(years) years old."), .hint))) }
        }
        if let end = area.end {
            blocks.append(.message(Message(StyledText("\(area.name) ended on \(end); followed by \(area.successors.map(session.register.name).joined(separator: " and "))."), .hint)))
        }
        return blocks
    }

    private func records(_ packs: [PackManifest]) -> Int { packs.map(\.recordCount).reduce(0, +) }
}

/// Forgets areas.
struct UnloadCommand: Command {
    var name: String { "unload" }
    var group: CommandGroup { .start }
    var summary: String { "Take areas out again" }
    var usage: String { "unload AREA ... | all" }
    var examples: [String] { ["unload luton", "unload all"] }
    var words: WordStyle { .areas }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        guard !call.words.isEmpty else { throw CommandError("`unload` wants an area or `all`", .usage) }
        if call.words == ["all"] {
            session.unloadAll()
            return .message("Nothing is loaded now.")
        }
        let areas = try AreaWords.resolve(call, in: session)
        let absent = areas.filter { !session.hasLoadedAll && !session.loaded.contains($0.id) }
        if let first = absent.first { throw CommandError("\(first.name) is not loaded" + (session.loaded.isEmpty ? "" : "; loaded are \(session.loaded.joined(separator: ", "))")) }
        session.unload(areas.map(\.id))
        let left = session.loaded.map(session.register.name)
        return .message(StyledText("Unloaded \(areas.map(\.name).joined(separator: ", ")). " + (left.isEmpty ? "Nothing is loaded now." : "Loaded: \(left.joined(separator: ", ")).")))
    }
}

/// Areas among a command's words.
enum AreaWords {
    /// The areas that the words name, each of which a pack covers.
    ///
    /// - Throws: `CommandError` with the nearest names for a word that is none.
    static func resolve(_ call: Call, in session: Session) throws(CommandError) -> [Area] {
        var areas: [Area] = []
        var index = 0
        var tokens: [Token] = []
        for token in call.tokens {
            switch token.content {
            case .word(let text, _):
                // `luton,oxfordshire` and quoted names serve too.
                let names = text.split(separator: ",").map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
                for name in names { tokens += name.split(separator: " ").map { Token(.word(String($0), isQuoted: false), range: token.range) } }
            case .qualifier("area", let values):
                for value in values { tokens += value.split(separator: " ").map { Token(.word(String($0), isQuoted: false), range: token.range) } }
            case .qualifier(let key, _):
                throw CommandError("areas are named without qualifiers; '\(key):' has no place here", .usage)
            }
        }
        while index < tokens.count {
            guard let run = session.parser.areaRun(tokens[index...]) ?? lowerCaseCode(tokens[index], session) else {
                throw unknown(tokens[index...].map(\.typed).joined(separator: " "), session)
            }
            if let area = session.register.area(run.area), !areas.contains(area) { areas.append(area) }
            index += run.count
        }
        for area in areas where session.library.packs(covering: area.id).isEmpty {
            let inRegion = session.library.areas.filter { session.register.area($0)?.region == area.id }
            if !inRegion.isEmpty {
                throw CommandError("\(area.name) is a region; of its areas \(inRegion.map(session.register.name).joined(separator: ", ")) are mapped")
            }
            throw CommandError("no pack covers \(area.name) yet; `areas` lists those that are mapped")
        }
        return areas
    }

    /// In `load`, nothing but areas can be meant: a code counts in small letters too.
    private static func lowerCaseCode(_ token: Token, _ session: Session) -> (area: String, count: Int)? {
        guard case .word(let text, _) = token.content, let area = session.register.exact(text) else { return nil }
        return (area.id, 1)
    }

    private static func unknown(_ text: String, _ session: Session) -> CommandError {
        let near: [Area] =
            switch session.register.resolve(text) {
            case .one(let area): [area]
            case .several(let areas): areas
            case .none(let nearest): nearest
            }
        let covered = near.filter { !session.library.packs(covering: $0.id).isEmpty }
        let best = covered.isEmpty ? near : covered
        return CommandError("there is no area '\(text)'" + (best.isEmpty ? "; `areas` lists them" : Diagnostic.didYouMean(best.prefix(3).map(\.id))))
    }
}
