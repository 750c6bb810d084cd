import Cataloguing
import LandscapeKit
import Workspaces

/// Saves a line under a name.
struct SaveCommand: Command {
    var name: String { "save" }
    var group: CommandGroup { .ask }
    var isQuestion: Bool { false }
    var summary: String { "Save a question under a name: the name then asks it" }
    var usage: String { "save NAME LINE ... | save NAME none" }
    var details: String {
        "The line is kept in the workspace (queries.yaml) as it was typed. `NAME` runs it, `NAME more words` adds to it, `saved` lists them "
            + "all, `forget NAME` takes one out."
    }
    var examples: [String] { ["save young-minds priorities theme:mental-health sector:children"] }
    var words: WordStyle { .savedQueries }
    var reading: LineReading { .whole }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let parts = call.rest.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
        guard let typed = parts.first else {
            throw CommandError("`save` wants a name and a line, e.g. `save q1 priorities theme:obesity`; `saved` lists them", .usage)
        }
        let name = try SavedName.check(typed, of: "query")
        guard parts.count == 2 else {
            if let line = try session.savedQuery(name) { return .message(StyledText("\(name) is `\(line)`.")) }
            throw CommandError("`save \(name)` wants the line after the name, e.g. `save \(name) priorities theme:obesity`", .usage)
        }
        let line = parts[1].trimmingSpaces
        if line == "none" { return try ForgetCommand.forget(name, session) }
        let commands = CommandList(packCommands: session.library.commands)
        if let command = commands.named(name) {
            throw CommandError("'\(name)' is a command (\(command.summary.lowercasingFirst)); choose another name", .usage)
        }
        if session.register.isSpelling(name) || SmallWords.openings.contains(name) {
            throw CommandError("'\(name)' means something already; choose another name", .usage)
        }
        try Self.check(line, name, commands, session)
        let old = try session.savedQuery(name)
        let workspace = try session.workspace()
        do {
            try workspace.save(SavedQuery(name, line))
        } catch {
            throw CommandError("the query was not saved: \(error)")
        }
        let before = old.map { $0 == line ? "" : " Before, it was `\($0)`." } ?? ""
        return .message(StyledText("Saved ") + StyledText(name, .strong) + StyledText(": `\(line)`." + before))
    }

    /// Refuses a line that could not run: its first word is neither a command, nor a question, nor another saved query.
    private static func check(_ line: String, _ name: String, _ commands: CommandList, _ session: Session) throws(CommandError) {
        let tokens: [Token]
        do {
            tokens = try Tokenizer.tokens(in: line)
        } catch {
            throw CommandError(error.message, .usage)
        }
        guard case .word(let first, false)? = tokens.first?.content, !NumberList.isNumber(first) else { return }
        if first.lowercased() == name { throw CommandError("a saved query that calls itself would never end", .usage) }
        guard commands.named(first) == nil, !Question.isQuestion(tokens, commands), try session.savedQuery(first) == nil else { return }
        let near = commands.suggestions(for: first)
        throw CommandError(
            "there is no command '\(first)' to save"
                + (near.isEmpty ? "; `find \(line)` searches for the words" : Diagnostic.didYouMean(near)),
            .usage)
    }
}
