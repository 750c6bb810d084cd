import LandscapeKit
import PackReading

/// Shows and changes settings.
struct SetCommand: Command {
    var name: String { "set" }
    var group: CommandGroup { .program }
    var summary: String { "Show or change a setting of this session" }
    var usage: String { "set [NAME [VALUE]]" }
    var examples: [String] { ["set", "set names off"] }
    var words: WordStyle { .settings }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let words = call.words
        guard let name = words.first else {
            let rows = Settings.options.map { option in
                Table.Row([StyledText(option.name, .strong), StyledText(option.get(session.settings)), StyledText(option.values.joined(separator: ", ")), StyledText(option.summary)])
            }
            return Outcome(Output([.table(Table([.init("setting", "Setting"), .init("value", "Is"), .init("values", "Takes"), .init("summary", "What it does", flexible: true)], rows))]))
        }
        guard let option = Settings.options.first(where: { $0.name == name || (name == "color" && $0.name == "colour") }) else {
            let near = NearMiss.best(for: name, among: Settings.options.map(\.name), limit: 1)
            throw CommandError("there is no setting '\(name)'" + (near.isEmpty ? "; `set` lists them" : Diagnostic.didYouMean(near)), .usage)
        }
        guard words.count > 1 else { return .message(StyledText("\(option.name) is \(option.get(session.settings)); it takes \(option.values.joined(separator: " or ")).")) }
        guard option.values.contains(words[1]) else {
            throw CommandError("'\(option.name)' takes \(option.values.joined(separator: " or ")), not '\(words[1])'", .usage)
        }
        option.set(&session.settings, words[1])
        return .message(StyledText("\(option.name) is \(words[1]) now."))
    }
}

/// Lists what was typed.
struct HistoryCommand: Command {
    var name: String { "history" }
    var group: CommandGroup { .program }
    var summary: String { "What was typed, in this session and earlier ones" }
    var usage: String { "history [COUNT] [words ...]" }
    var examples: [String] { ["history 5"] }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        var words = call.words
        var count = 30
        if let first = words.first, let number = Int(first) {
            count = max(1, number)
            words.removeFirst()
        }
        let wanted = Folding.key(words.joined(separator: " "))
        let entries = session.history().filter { wanted.isEmpty || Folding.key($0).contains(wanted) }
        guard !entries.isEmpty else {
            return .message(wanted.isEmpty ? "The history is empty: it fills on a terminal, as lines are typed." : StyledText("No line in the history holds '\(words.joined(separator: " "))'."))
        }
        return Outcome(Output([.code(entries.suffix(count).joined(separator: "\n"))]))
    }
}

/// Checks a pack's folder.
struct PackToolCommand: Command {
    var name: String { "pack" }
    var group: CommandGroup { .program }
    var summary: String { "Check a pack's YAML: every error and warning with file, line and column" }
    var usage: String { "pack check FOLDER ... | pack schema" }
    var details: String {
        "It says what `swift build` would say. Exit status 1 when there is an error. `pack schema` prints the JSON Schema that editors complete pack files by."
    }
    var examples: [String] { ["pack check Plugins/Luton"] }
    var words: WordStyle { .paths }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        if call.words == ["schema"] { return Outcome(Output([.code(PackSchema.text())])) }
        guard call.words.first == "check", call.words.count > 1 else { throw CommandError("type `pack check FOLDER`, e.g. `pack check Plugins/Luton`", .usage) }
        var blocks: [Block] = []
        var hasErrors = false
        for folder in call.words.dropFirst() {
            let path = session.surroundings.absolute(folder)
            let result = PackReader.read(folder: path, displayRoot: session.surroundings.folder)
            if !result.diagnostics.isEmpty { blocks.append(.code(result.diagnostics.map(\.description).joined(separator: "\n"))) }
            hasErrors = hasErrors || !result.errors.isEmpty
            let count = result.pack.map { "\($0.records.count) records, " } ?? ""
            let verdict = result.errors.isEmpty ? "in order" : "\(result.errors.count) error\(result.errors.count == 1 ? "" : "s")"
            blocks.append(.message(Message(StyledText("\(folder): \(count)\(verdict), \(result.warnings.count) warning\(result.warnings.count == 1 ? "" : "s")."), result.errors.isEmpty ? .info : .failure)))
        }
        return Outcome(Output(blocks), status: hasErrors ? .failed : .done)
    }
}

/// Leaves.
struct QuitCommand: Command {
    var name: String { "quit" }
    var aliases: [String] { ["exit", "q", "bye"] }
    var group: CommandGroup { .program }
    var summary: String { "Leave (Ctrl-D does the same)" }
    var usage: String { "quit" }
    var examples: [String] { ["quit"] }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome { Outcome(effect: .quit) }
}
