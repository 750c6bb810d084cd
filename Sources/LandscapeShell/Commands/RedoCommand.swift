import LandscapeKit
import Workspaces

/// Does undone steps of the workspace again.
struct RedoCommand: Command {
    var name: String { "redo" }
    var group: CommandGroup { .desk }
    var summary: String { "Do again what was undone last; `redo 3` the last three" }
    var usage: String { "redo [COUNT] [step:NUMBER]" }
    var details: String {
        "It works across sessions, and after other changes too, as long as those left the step's files alone. A file that was edited since is never "
            + "written over: nothing is changed then, and the difference is shown."
    }
    var examples: [String] { ["redo"] }
    var options: [CommandOption] { [CommandOption("step", [], "One undone step, by its number in `journal`")] }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        try Turning(verb: "redo", done: "Redone", opposite: "undo") { workspace, number throws(StorageError) in
            try workspace.redo(step: number)
        }.run(call, in: session)
    }
}
