import LandscapeKit

/// Forgets areas.
struct UnloadCommand: Command {
    var name: String { "unload" }
    var group: CommandGroup { .start }
    var summary: String { "Take areas out again" }
    var usage: String { "unload AREA ... | all" }
    var examples: [String] { ["unload luton", "unload all"] }
    var words: WordStyle { .areas }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        guard !call.tokens.isEmpty else { throw CommandError("`unload` wants an area or `all`", .usage) }
        if call.words == ["all"] {
            session.unloadAll()
            return .message("Nothing is loaded now.")
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
}
