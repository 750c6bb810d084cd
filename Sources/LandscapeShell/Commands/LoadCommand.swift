import Cataloguing
import LandscapeKit
import PackReading

/// Loads areas.
struct LoadCommand: Command {
    var name: String { "load" }
    var group: CommandGroup { .start }
    var summary: String { "Load areas: what is asked without an area is asked of these" }
    var usage: String { "load AREA ... | all | PATH" }
    var details: String {
        "An area goes by any of its names or codes, past or present: `luton`, `Kingston upon Hull`, `KHL`, `E06000032`. Every pack "
            + "that covers it is loaded. A path is the folder of a pack, read without compiling: `load packs/durham`. In this session it "
            + "stands beside the shipped packs, marked as loose, or takes the place of the one with its id; `reload` reads it again."
    }
    var examples: [String] { ["load luton", "load oxfordshire E06000032", "load all", "load Plugins/Luton"] }
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
        var call = call
        var folders: [String] = []
        for (index, token) in call.tokens.enumerated().reversed() {
            guard case .word(let word, _) = token.content, let folder = try LooseFolder.find(word, in: session) else { continue }
            call.tokens.remove(at: index)
            folders.insert(folder, at: 0)
        }
        let areas = try AreaWords.resolve(call, in: session)
        var outcome = Outcome()
        for folder in folders { try load(loose: folder, session, &outcome) }
        try session.load(areas.map(\.id))
        outcome.output.blocks += areas.flatMap { blocks($0, session) }
        return outcome
    }

    private func load(loose folder: String, _ session: Session, _ outcome: inout Outcome) throws(CommandError) {
        let result = try session.takeIn(loose: folder)
        guard let pack = result.pack else {
            let errors = LooseFolder.count(result.errors.count, "error")
            outcome.output.blocks += LooseFolder.faults(result.diagnostics)
            outcome.output.blocks.append(
                .message(Message(StyledText("\(folder) was not loaded: \(errors). Mend the file and load it again."), .failure)))
            outcome.status = .failed
            return
        }
        try session.load(pack.manifest.areas)
        let areas = pack.manifest.areas.compactMap(session.register.area)
        if areas.count <= 3 {
            outcome.output.blocks += areas.flatMap { blocks($0, session) }
        } else {
            outcome.output.blocks.append(
                .message(
                    Message("Loaded \(pack.manifest.title): \(areas.count) areas, \(LooseFolder.count(pack.records.count, "record")).")))
        }
        var remark = "The pack '\(pack.id)' is loose: read from \(folder), for this session. `reload` reads it again."
        if session.library.isShipped(pack.id) { remark += " It takes the place of the shipped pack of its id." }
        if !result.warnings.isEmpty {
            remark += " \(LooseFolder.count(result.warnings.count, "warning")): `pack check \(Token.quotedIfNeeded(folder))`."
        }
        outcome.output.blocks.append(.message(Message(StyledText(remark), .hint)))
    }

    /// Each pack with what it holds of the area, the fullest first.
    private func blocks(_ area: Area, _ session: Session) -> [Block] {
        let packs = session.library.packs(covering: area.id).sorted { ($0.areaCounts[area.id] ?? 0) > ($1.areaCounts[area.id] ?? 0) }
        let editions = packs.map { pack in
            let sources = pack.sources.map { [$0.name, $0.published?.description].compactMap { $0 }.joined(separator: ", ") }.joined(
                separator: "; ")
            let count = pack.areaCounts[area.id] ?? 0
            return "\(pack.profile.label) (\(sources); \(count) record\(count == 1 ? "" : "s"))" + LooseMark.after(pack.id, session).plain
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
