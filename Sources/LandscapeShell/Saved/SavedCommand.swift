import LandscapeKit
import Workspaces

/// Lists the saved lines.
struct SavedCommand: Command {
    var name: String { "saved" }
    var aliases: [String] { ["queries"] }
    var group: CommandGroup { .ask }
    var summary: String { "The saved questions and the names that ask them" }
    var usage: String { "saved" }
    var examples: [String] { ["saved"] }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let saved = try session.savedQueries()
        guard !saved.isEmpty else {
            return .message("Nothing is saved yet; `save q1 priorities theme:obesity` saves a question, and `q1` then asks it.")
        }
        return Outcome(
            Output([.heading(StyledText("Saved", .strong) + StyledText(" (\(saved.count))", .dim), level: 2), Self.table(saved)]))
    }

    static func table(_ saved: [SavedQuery]) -> Block {
        .table(
            Table(
                [.init("name", "Name"), .init("line", "Asks", flexible: true)],
                saved.map { Table.Row([StyledText($0.name, .strong), StyledText($0.line, .code)]) }))
    }
}
