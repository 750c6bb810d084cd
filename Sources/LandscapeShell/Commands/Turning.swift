import LandscapeKit
import Workspaces

/// What `undo` and `redo` share.
struct Turning {
    let verb: String
    /// Begins the line that says what was done.
    let done: String
    let opposite: String
    let turn: (Workspace, Int?) throws(StorageError) -> UndoResult

    init(
        verb: String, done: String, opposite: String, _ turn: @escaping (Workspace, Int?) throws(StorageError) -> UndoResult
    ) {
        self.verb = verb
        self.done = done
        self.opposite = opposite
        self.turn = turn
    }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let count = try count(call)
        let number = try JournalCommand.step(call, verb)
        let workspace = try session.workspace()
        var blocks: [Block] = []
        for index in 0..<count {
            let result: UndoResult
            do throws(StorageError) {
                result = try turn(workspace, number)
            } catch {
                return Outcome(Output(blocks + [.message(Message(StyledText(error.message), .failure))]), status: .failed)
            }
            switch result {
            case .done(let step, let changed): blocks.append(.message(Message(said(step, changed, workspace))))
            case .nothing(let step):
                if let step { throw CommandError(unfit(step)) }
                blocks.append(.message(Message(StyledText(nothing(after: index, workspace)))))
                return Outcome(Output(blocks))
            case .notKept(let step):
                let text =
                    "Cannot \(verb) step \(step.number), \(StepText.whole(step)): it was larger than the journal keeps, which has the names of its files alone."
                return Outcome(Output(blocks + [.message(Message(StyledText(text), .failure))]), status: .failed)
            case .refused(let step, let changes):
                return Outcome(Output(blocks + refusal(step, changes)), status: .failed)
            }
        }
        return Outcome(Output(blocks))
    }

    private func count(_ call: Call) throws(CommandError) -> Int {
        if call.tokens.isEmpty { return 1 }
        guard call.tokens.count == 1, let word = call.words.first, let count = Int(word), (1...1_000).contains(count),
            call.options["step"] == nil
        else {
            throw CommandError(
                "`\(verb)` takes a number of steps, e.g. `\(verb) 3`, or one step by its number, e.g. `\(verb) step:12`", .usage)
        }
        return count
    }

    private func said(_ step: JournalStep, _ changed: Int, _ workspace: Workspace) -> StyledText {
        var text = ": \(StepText.whole(step))"
        if !workspace.isOwn(step) { text += ", made \(step.entry.when.spoken) in another session" }
        text += changed == 0 ? ". Its files were so already." : "."
        return StyledText(done, .strong) + StyledText(text)
    }

    private func nothing(after count: Int, _ workspace: Workspace) -> String {
        if count > 0 { return "That was all: nothing is left to \(verb)." }
        let steps = (try? workspace.journal().steps) ?? []
        if verb == "redo" {
            return steps.contains { $0.state == .undone }
                ? "Nothing to redo: the files of what is undone were changed again since. `journal` lists the steps."
                : "Nothing to redo: no step of \(workspace.path) is undone."
        }
        return steps.isEmpty
            ? "Nothing to undo in \(workspace.path). Whatever changes the workspace makes a step, such as taking a note; `journal` lists them."
            : "Nothing is left to undo in \(workspace.path); `journal` lists the steps\(steps.contains { $0.state == .undone } ? ", `redo` does the last again" : "")."
    }

    private func unfit(_ step: JournalStep) -> String {
        switch step.entry.action {
        case .undo, .redo:
            return "step \(step.number) is itself an \(step.entry.action.isUndo ? "undo" : "redo"); "
                + (step.target.map { "`\(step.entry.action.isUndo ? "redo" : "undo") step:\($0)` turns it round" }
                    ?? "`journal` lists the steps")
        default:
            let state = step.state == .done ? "done, not undone" : step.state.rawValue
            return "step \(step.number) is \(state); `journal` lists the steps"
        }
    }

    private func refusal(_ step: JournalStep, _ changes: [OutsideChange]) -> [Block] {
        var blocks: [Block] = []
        let names = changes.map(\.name).joined(separator: ", ")
        let verbDone = verb == "undo" ? "Not undone" : "Not redone"
        let others = Set(changes.compactMap(\.by)).sorted()
        let why =
            "\(names) \(changes.count == 1 ? "was" : "were") changed "
            + (others.isEmpty ? "outside Landscape" : "by step \(others.map(String.init).joined(separator: ", "))")
            + " since. Nothing was changed."
        blocks.append(.message(Message(StyledText("\(verbDone): \(StepText.whole(step)). \(why)"), .failure)))
        for change in changes {
            blocks.append(
                .code(StepText.difference(change.now, "\(change.name), now", change.wanted, "\(change.name), as `\(verb)` would leave it")))
        }
        let next =
            others.isEmpty
            ? "Take over by hand what is wanted of this difference. `journal` lists the steps; `\(verb) step:NUMBER` turns to another one."
            : "`undo step:\(others[others.count - 1])` takes that step back first; `journal step:\(others[others.count - 1])` shows it."
        blocks.append(.message(Message(StyledText(next), .hint)))
        return blocks
    }
}

extension JournalEntry.Action {
    fileprivate var isUndo: Bool { if case .undo = self { true } else { false } }
}

/// Steps in words.
enum StepText {
    /// The title and how many files: `Merge tag museum into museums (3 notes)`.
    static func whole(_ step: JournalStep) -> String {
        step.entry.names.isEmpty ? step.entry.title : "\(step.entry.title) (\(count(step.entry.names)))"
    }

    /// `3 notes`, or `2 files` where not all are notes.
    static func count(_ names: [String]) -> String {
        let what = names.allSatisfy { $0.hasPrefix("notes/") } ? "note" : "file"
        return "\(names.count) \(what)\(names.count == 1 ? "" : "s")"
    }

    /// How two states of a file differ; a file that is not there counts as empty.
    static func difference(_ old: FileState?, _ oldName: String, _ new: FileState?, _ newName: String) -> String {
        let names = (oldName + (old == nil ? ": no such file" : ""), newName + (new == nil ? ": no such file" : ""))
        guard let before = String(validating: old?.bytes ?? [], as: UTF8.self),
            let after = String(validating: new?.bytes ?? [], as: UTF8.self)
        else {
            return
                "--- \(names.0) (\(old?.bytes.count ?? 0) bytes)\n+++ \(names.1) (\(new?.bytes.count ?? 0) bytes)\nNot text, so the lines are not shown."
        }
        let text = LineDifference(from: before, to: after).unified(old: names.0, new: names.1)
        return text.isEmpty ? "--- \(names.0)\n+++ \(names.1)" : text
    }
}
