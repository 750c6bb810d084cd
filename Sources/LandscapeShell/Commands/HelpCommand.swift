import Cataloguing
import LandscapeKit
import Workspaces

/// Explains commands, qualifiers and everything else.
struct HelpCommand: Command {
    var name: String { "help" }
    var aliases: [String] { ["?", "h"] }
    var group: CommandGroup { .start }
    var summary: String { "This list, or more on a command or topic" }
    var usage: String { "help [COMMAND | TOPIC]" }
    var details: String { "Topics: " + HelpTopic.all.map(\.name).joined(separator: ", ") + "." }
    var examples: [String] { ["help", "help find", "help qualifiers"] }
    var words: WordStyle { .topics }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let commands = CommandList(packCommands: session.library.commands)
        let saved = try session.savedQueries()
        guard let word = Self.subject(call)?.lowercased() else { return Outcome(Self.overview(commands, saved)) }
        if let topic = HelpTopic.named(word) { return Outcome(topic.output()) }
        if let command = commands.named(word) { return Outcome(Self.page(command)) }
        if let qualifier = Qualifier.named(word.hasSuffix(":") ? String(word.dropLast()) : word) {
            return Outcome(Output([.card(Card(StyledText(qualifier.name + ":", .strong), [.init("", StyledText(qualifier.summary))]))]))
        }
        if let query = saved.first(where: { $0.name.lowercased() == word }) {
            return .message(StyledText(query.name, .strong) + StyledText(" is a saved query: `\(query.line)`. `saved` lists them all."))
        }
        let near = NearMiss.best(for: word, among: commands.all.map(\.name) + HelpTopic.all.map(\.name), limit: 2)
        throw CommandError(
            "there is no help on '\(word)'" + (near.isEmpty ? "; `help` lists commands and topics" : Diagnostic.didYouMean(near)), .usage)
    }

    /// What help is wanted on: `help theme:` is about the qualifier, as `help theme` is.
    private static func subject(_ call: Call) -> String? {
        switch call.tokens.first?.content {
        case .word(let word, _): word
        case .qualifier(let key, _): key + ":"
        case nil: nil
        }
    }

    private static func overview(_ commands: CommandList, _ saved: [SavedQuery]) -> Output {
        var blocks: [Block] = [
            .text("Type a command, then words and qualifiers: `priorities luton theme:obesity`. Tab completes, `help COMMAND` tells more.")
        ]
        for group in CommandGroup.allCases {
            let rows = commands.all.filter { $0.group == group }.map { Table.Row([StyledText($0.name, .strong), StyledText($0.summary)]) }
            guard !rows.isEmpty else { continue }
            blocks.append(.heading(StyledText(group.rawValue, .strong), level: 3))
            blocks.append(.table(Table([.init("command", "Command"), .init("summary", "What it does", flexible: true)], rows)))
        }
        if !saved.isEmpty { blocks += [.heading(StyledText("Saved queries", .strong), level: 3), SavedCommand.table(saved)] }
        blocks.append(.text(StyledText("Topics for `help`: " + HelpTopic.all.map(\.name).joined(separator: ", ") + ".")))
        return Output(blocks)
    }

    private static func page(_ command: any Command) -> Output {
        var blocks: [Block] = [
            .heading(StyledText(command.name, .strong) + StyledText(" · " + command.summary, .dim), level: 2), .code(command.usage),
        ]
        if !command.details.isEmpty { blocks.append(.text(StyledText(command.details))) }
        if !command.aliases.isEmpty { blocks.append(.text(StyledText("Also: " + command.aliases.joined(separator: ", ")))) }
        if !command.options.isEmpty {
            let rows = command.options.map {
                Table.Row([StyledText($0.name + ":", .strong), StyledText($0.values.joined(separator: ", ")), StyledText($0.summary)])
            }
            blocks.append(
                .table(
                    Table(
                        [
                            .init("option", "Option"), .init("values", "Takes", flexible: true),
                            .init("summary", "What it does", flexible: true),
                        ], rows)))
        }
        if !command.examples.isEmpty {
            blocks.append(.heading("Examples", level: 3))
            blocks.append(.code(command.examples.joined(separator: "\n")))
        }
        blocks += command.pages
        return Output(blocks)
    }
}
