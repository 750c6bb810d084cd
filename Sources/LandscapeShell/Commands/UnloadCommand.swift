import LandscapeKit

/// Forgets areas.
struct UnloadCommand: Command {
    var name: String { "unload" }
    var group: CommandGroup { .start }
    var summary: String { "Take areas out again" }
    var usage: String { "unload AREA ... | all | PATH" }
    var details: String { "A path, or the id of a loose pack, lets that pack go: what `load PATH` read is out again." }
    var examples: [String] { ["unload luton", "unload all"] }
    var words: WordStyle { .areas }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        guard !call.tokens.isEmpty else { throw CommandError("`unload` wants an area or `all`", .usage) }
        if call.words == ["all"] {
            session.unloadAll()
            return .message("Nothing is loaded now.")
        }
        if call.words.count == 1, let id = try Self.loose(call.words[0], session) {
            try session.letGo(loose: id)
            return .message("The loose pack '\(id)' is out again.")
        }
        let areas = try AreaWords.resolve(call, in: session)
        let absent = areas.filter { !session.hasLoadedAll && !session.loaded.contains($0.id) }
        if let first = absent.first {
            throw CommandError(
                "\(first.name) is not loaded" + (session.loaded.isEmpty ? "" : "; loaded are \(session.loaded.joined(separator: ", "))"))
        }
        session.unload(areas.map(\.id))
        let left = session.loaded.map(session.register.name)
        return .message(
            StyledText(
                "Unloaded \(areas.map(\.name).joined(separator: ", ")). "
                    + (left.isEmpty ? "Nothing is loaded now." : "Loaded: \(left.joined(separator: ", ")).")))
    }

    /// The loose pack that a word means, by its id or its folder.
    private static func loose(_ word: String, _ session: Session) throws(CommandError) -> String? {
        if session.library.folder(ofLoose: word) != nil { return word }
        guard word.contains("/"), let folder = try LooseFolder.find(word, in: session) else { return nil }
        guard let id = session.library.looseIDs.first(where: { session.library.folder(ofLoose: $0) == folder }) else {
            throw CommandError("no loose pack was read from \(folder); `sources` lists the packs, loose ones marked")
        }
        return id
    }
}
