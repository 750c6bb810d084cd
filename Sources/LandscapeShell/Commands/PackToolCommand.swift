import LandscapeKit
import PackReading

/// Checks a pack's folder.
struct PackToolCommand: Command {
    var name: String { "pack" }
    var group: CommandGroup { .program }
    var summary: String { "Check a pack's YAML: every error and warning with file, line and column" }
    var usage: String { "pack check FOLDER ... | pack schema" }
    var details: String {
        "It says what `swift build` would say. Exit status 1 when there is an error. `pack schema` prints the JSON Schema that "
            + "editors complete pack files by."
    }
    var examples: [String] { ["pack check Plugins/Luton"] }
    var words: WordStyle { .paths }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        if call.words == ["schema"] { return Outcome(Output([.code(PackSchema.text())])) }
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
