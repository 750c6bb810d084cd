package import Cataloguing
package import LandscapeKit

/// A command of the shell: its words for help and completion, and what it does. One command is one file.
package protocol Command: Sendable {
    var name: String { get }
    var aliases: [String] { get }
    var group: CommandGroup { get }
    /// One line for the list of commands.
    var summary: String { get }
    /// How it is typed, e.g. `load AREA ... | all`.
    var usage: String { get }
    /// More, where one line does not say it all.
    var details: String { get }
    /// Lines that run on the shipped packs as they stand; tests run them.
    var examples: [String] { get }
    /// The options it takes beside a query's qualifiers.
    var options: [CommandOption] { get }
    /// What its words are, for completion.
    var words: WordStyle { get }
    /// How its line is read.
    var reading: LineReading { get }
    /// Whether it asks and changes nothing, so that its answer may stand in a report.
    var isQuestion: Bool { get }
    /// What stands at the end of its page of help.
    var pages: [Block] { get }

    /// What may stand in the place of `piece`, after these words of the line, where the style of its words does not say it all.
    func choices(after words: [String], piece: String, in session: Session) -> [CompletionChoice]

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome
}

extension Command {
    package var aliases: [String] { [] }
    package var details: String { "" }
    package var options: [CommandOption] { [] }
    package var words: WordStyle { .none }
    package var reading: LineReading { .words }
    package var isQuestion: Bool { group == .ask || group == .kinds }
    package var pages: [Block] { [] }

    package func choices(after words: [String], piece: String, in session: Session) -> [CompletionChoice] { [] }
}

/// Where a command stands in the list of commands.
package enum CommandGroup: String, Sendable, CaseIterable {
    case start = "Start"
    case ask = "Ask"
    case kinds = "List by kind"
    case desk = "Notes and exports"
    case workshops = "Workshops"
    case program = "The program"
}

/// An option of one command: `view:table`.
package struct CommandOption: Sendable, Hashable {
    package let name: String
    package let values: [String]
    package let summary: String

    package init(_ name: String, _ values: [String], _ summary: String) {
        self.name = name
        self.values = values
        self.summary = summary
    }
}

/// What stands after a command's name.
package enum WordStyle: Sendable, Hashable {
    case none
    /// Words and qualifiers; of one kind of record when given.
    case query(RecordKind?)
    case areas
    case numbers
    case topics
    case vocabularies
    case paths
    case settings
    case exports
    case text
    case packs
    case contacts
    /// Names of groups of areas, and of saved queries.
    case groups, savedQueries
    /// A statement over the views of `sql`.
    case sql
}

/// How much of a line is the command's own to read.
package enum LineReading: Sendable, Hashable {
    /// Words, qualifiers, `as:` and where the output goes: what nearly every command takes.
    case words
    /// A statement in another language: `>` and `|` may be a part of it.
    case statement
    /// The whole line, as it was typed.
    case whole
}

/// A line, read as a command.
package struct Call: Sendable {
    /// The command as it was typed: its name or one of its other names.
    package var name: String
    /// The words and qualifiers after the name, without the command's own options.
    package var tokens: [Token]
    /// The command's own options.
    package var options: [String: [String]]
    /// The line after the command's name, as typed.
    package var rest: String

    package init(name: String = "", tokens: [Token], options: [String: [String]] = [:], rest: String = "") {
        self.name = name
        self.tokens = tokens
        self.options = options
        self.rest = rest
    }

    /// The words that are no qualifiers, unquoted.
    package var words: [String] {
        tokens.compactMap { if case .word(let text, _) = $0.content { text } else { nil } }
    }

    package func isOn(_ option: String) -> Bool { options[option]?.first == "on" }
}
