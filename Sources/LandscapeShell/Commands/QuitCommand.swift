import LandscapeKit

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
