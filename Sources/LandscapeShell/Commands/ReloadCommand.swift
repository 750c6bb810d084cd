import LandscapeKit
import PackReading

/// Reads loose packs again.
struct ReloadCommand: Command {
    var name: String { "reload" }
    var group: CommandGroup { .start }
    var summary: String { "Read loose packs again, after an edit" }
    var usage: String { "reload" }
    var details: String {
        "Every pack that `load PATH` read is read from its folder anew. Where a file has an error, that is said with file, line and "
            + "column, and the pack stays as it was."
    }
    var examples: [String] { ["reload"] }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        guard call.tokens.isEmpty else {
            throw CommandError("`reload` takes no words: it reads every loose pack again; `load PATH` reads one", .usage)
        }
        let ids = session.library.looseIDs
        guard !ids.isEmpty else {
            return .message("No loose pack is loaded, so there is nothing to read again; `load PATH` reads one from its folder.")
        }
        var blocks: [Block] = []
        var hasFailed = false
        for id in ids {
            guard let folder = session.library.folder(ofLoose: id) else { continue }
            let known = session.library.areas
            let result = try session.takeIn(loose: folder)
            blocks += LooseFolder.faults(result.diagnostics)
            guard let pack = result.pack else {
                hasFailed = true
                blocks.append(
                    .message(
                        Message(
                            StyledText("'\(id)' stays as it was: \(LooseFolder.count(result.errors.count, "error")) in \(folder)."),
                            .failure)))
                continue
            }
            // Whoever renames a pack and reads it again means this one, and not the two side by side.
            if pack.id != id { try session.letGo(loose: id) }
            try session.load(pack.manifest.areas.filter { !known.contains($0) })
            blocks.append(
                .message(
                    Message(
                        StyledText("Read again: \(pack.id), \(LooseFolder.count(pack.records.count, "record"))")
                            + StyledText(result.warnings.isEmpty ? "." : ", \(LooseFolder.count(result.warnings.count, "warning")).")))
            )
        }
        return Outcome(Output(blocks), status: hasFailed ? .failed : .done)
    }
}
