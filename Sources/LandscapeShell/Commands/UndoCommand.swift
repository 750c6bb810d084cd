import LandscapeKit
import Workspaces

/// Takes back the latest steps of the workspace.
struct UndoCommand: Command {
    var name: String { "undo" }
    var group: CommandGroup { .desk }
    var summary: String { "Take back the latest change of the workspace; `undo 3` the latest three" }
    var usage: String { "undo [COUNT] [step:NUMBER]" }
    var details: String {
        "Every change of the workspace is a step of its journal, across sessions: `undo` takes back the latest that is done, whoever made it, "
            + "and `redo` does it again. step: takes back one step by its number in `journal`. A file that was edited since is never written over: "
            + "nothing is changed then, and the difference is shown."
    }
    var examples: [String] { ["undo"] }
    var options: [CommandOption] { [CommandOption("step", [], "One step, by its number in `journal`")] }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        try Turning(verb: "undo", done: "Undone", opposite: "redo") { workspace, number throws(StorageError) in
            try workspace.undo(step: number)
        }.run(call, in: session)
    }
}
