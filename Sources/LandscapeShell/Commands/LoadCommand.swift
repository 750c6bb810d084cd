import LandscapeKit

/// Loads areas.
struct LoadCommand: Command {
    var name: String { "load" }
    var group: CommandGroup { .start }
    var summary: String { "Load areas: what is asked without an area is asked of these" }
    var usage: String { "load AREA ... | all" }
    var details: String {
        "An area goes by any of its names or codes, past or present: `luton`, `Kingston upon Hull`, `KHL`, `E06000032`. Every pack "
            + "that covers it is loaded."
    }
    var examples: [String] { ["load luton", "load oxfordshire E06000032", "load all"] }
    var words: WordStyle { .areas }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        guard !call.tokens.isEmpty else {
            throw CommandError("`load` wants an area, e.g. `load luton`; `areas` lists them, `load all` loads everything", .usage)
        }
        if call.words == ["all"] {
            try session.loadAll()
            return Outcome(
                Output([
                    .message(
                        Message(
                            StyledText(
                                "Loaded all: \(session.library.manifests.count) packs, "
                                    + "\(session.library.authorityCount(in: session.register)) areas, "
                                    + "\(records(session.library.manifests)) records."
                            )))
                ]))
        }
        let areas = try AreaWords.resolve(call, in: session)
        try session.load(areas.map(\.id))
        return Outcome(Output(areas.flatMap { blocks($0, session) }))
    }

    /// Each pack with what it holds of the area, the fullest first.
    private func blocks(_ area: Area, _ session: Session) -> [Block] {
        let packs = session.library.packs(covering: area.id).sorted { ($0.areaCounts[area.id] ?? 0) > ($1.areaCounts[area.id] ?? 0) }
        let editions = packs.map { pack in
            let sources = pack.sources.map { [$0.name, $0.published?.description].compactMap { $0 }.joined(separator: ", ") }.joined(
                separator: "; ")
            let count = pack.areaCounts[area.id] ?? 0
            return "\(pack.profile.label) (\(sources); \(count) record\(count == 1 ? "" : "s"))"
        }
        var blocks: [Block] = [
            .message(
                Message(StyledText("Loaded ") + StyledText(area.name, .strong) + StyledText(": " + editions.joined(separator: ", ") + ".")))
        ]
        if let newest = packs.compactMap(\.newest).max() {
            let years = newest.age(on: session.surroundings.today)
            if years >= 3 {
                blocks.append(.message(Message(StyledText("Historical: the newest source on \(area.name) is \(years) years old."), .hint)))
            }
        }
        if let end = area.end {
            blocks.append(
                .message(
                    Message(
                        StyledText(
                            "\(area.name) ended on \(end); followed by "
                                + "\(area.successors.map(session.register.name).joined(separator: " and "))."
                        ), .hint)))
        }
        return blocks
    }

    private func records(_ packs: [PackManifest]) -> Int { packs.map(\.recordCount).reduce(0, +) }
}
