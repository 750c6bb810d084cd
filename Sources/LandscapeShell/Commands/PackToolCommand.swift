import LandscapeKit
import PackReading

/// Checks a pack's folder.
struct PackToolCommand: Command {
    var name: String { "pack" }
    var group: CommandGroup { .program }
    var summary: String { "An author's tools: check a pack's YAML, preview it, say what changed" }
    var usage: String { "pack check FOLDER ... | preview FOLDER | diff FOLDER FOLDER | diff FOLDER [REVISION[..REVISION]] | schema" }
    var details: String {
        "`check` says what `swift build` would say; exit status 1 when there is an error. `preview` loads the pack as a loose one and "
            + "shows its coverage, its partnerships and what is odd. `diff` says what changed between two folders, or since a revision of "
            + "git, as a reviewer asks; `as:markdown` for a pull request. `schema` prints the JSON Schema that editors complete pack files "
            + "by."
    }
    var examples: [String] { ["pack check Plugins/Luton", "pack preview Plugins/Luton", "pack diff Plugins/Luton Plugins/Leicester"] }
    var words: WordStyle { .paths }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        if call.words == ["schema"] { return Outcome(Output([.code(PackSchema.text())])) }
        if call.words.first == "diff" { return try PackDiff.run(call, in: session) }
        if call.words.first == "preview" { return try PackPreview.run(call, in: session) }
        guard call.words.first == "check", call.words.count > 1 else {
            throw CommandError("type `pack check FOLDER`, e.g. `pack check Plugins/Luton`", .usage)
        }
        var blocks: [Block] = []
        var hasErrors = false
        for folder in call.words.dropFirst() {
            // A draft in the workspace goes by its short name too, as `load` has it.
            let path = (try? LooseFolder.find(folder, in: session)) ?? session.surroundings.absolute(folder)
            let result = PackReader.read(folder: path, displayRoot: session.surroundings.folder)
            if !result.diagnostics.isEmpty { blocks.append(.code(result.diagnostics.map(\.description).joined(separator: "\n"))) }
            hasErrors = hasErrors || !result.errors.isEmpty
            let count = result.pack.map { "\($0.records.count) records, " } ?? ""
            let verdict = result.errors.isEmpty ? "in order" : "\(result.errors.count) error\(result.errors.count == 1 ? "" : "s")"
            blocks.append(
                .message(
                    Message(
                        StyledText(
                            "\(folder): \(count)\(verdict), \(result.warnings.count) warning\(result.warnings.count == 1 ? "" : "s")."),
                        result.errors.isEmpty ? .info : .failure)))
        }
        return Outcome(Output(blocks), status: hasErrors ? .failed : .done)
    }
}
