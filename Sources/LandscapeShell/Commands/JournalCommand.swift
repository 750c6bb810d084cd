import LandscapeKit
import Workspaces

/// Lists what was done in the workspace.
struct JournalCommand: Command {
    var name: String { "journal" }
    var group: CommandGroup { .desk }
    var summary: String { "What was changed in the workspace, newest first; `undo` takes it back" }
    var usage: String { "journal [COUNT | all] [step:NUMBER]" }
    var details: String {
        "Each step has a number, what it did, its files, and whether it is done or undone. step: shows what one step changed, line by line."
    }
    var examples: [String] { ["journal", "journal 5"] }
    var options: [CommandOption] { [CommandOption("step", [], "Show one step, line by line")] }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let count = try count(call)
        let number = try Self.step(call, name)
        let workspace = try session.workspace()
        let journal: Journal
        do throws(StorageError) {
            journal = try workspace.journal()
        } catch {
            throw CommandError("the journal cannot be read: \(error)")
        }
        var blocks: [Block] = []
        if let number {
            guard let step = journal.step(number) else {
                let numbers =
                    journal.steps.first.map { "; it has \($0.number) to \($0.number + journal.steps.count - 1)" } ?? "; it is empty"
                throw CommandError("the journal has no step \(number)" + numbers)
            }
            blocks = Self.whole(step)
        } else if journal.steps.isEmpty {
            blocks.append(
                .message(
                    Message(
                        StyledText(
                            "Nothing was changed yet in \(workspace.path). Whatever changes the workspace makes a step here, such as taking a note; `undo` takes it back."
                        ))))
        } else {
            blocks = Self.list(journal, count)
        }
        blocks += journal.diagnostics.map { .message(Message(StyledText("\($0)"), .warning)) }
        return Outcome(Output(blocks))
    }

    private func count(_ call: Call) throws(CommandError) -> Int {
        if call.tokens.isEmpty { return 20 }
        if call.words == ["all"] { return .max }
        guard call.tokens.count == 1, let word = call.words.first, let count = Int(word), count > 0 else {
            throw CommandError("`journal` takes a number of steps to list, e.g. `journal 50`, `all`, or step:NUMBER", .usage)
        }
        return count
    }

    /// The number given by `step:`.
    static func step(_ call: Call, _ verb: String) throws(CommandError) -> Int? {
        guard let values = call.options["step"] else { return nil }
        guard values.count == 1, let number = values.first.flatMap({ Int($0) }), number > 0 else {
            throw CommandError("'step:' takes the number of one step, e.g. `\(verb) step:12`; `journal` lists them", .usage)
        }
        return number
    }

    private static func list(_ journal: Journal, _ count: Int) -> [Block] {
        let shown = journal.steps.suffix(count)
        let columns: [Table.Column] = [
            .init("step", "Step", .right), .init("when", "When"), .init("what", "What", flexible: true),
            .init("files", "Files", dropOrder: 1), .init("state", "State"),
        ]
        let rows = shown.reversed().map { step in
            Table.Row([
                StyledText(String(step.number)), StyledText(step.entry.when.spoken), StyledText(what(step)), StyledText(files(step)),
                StyledText(step.state.rawValue),
            ])
        }
        var blocks: [Block] = [
            .heading(StyledText("Journal", .strong) + StyledText(" (\(journal.steps.count))", .dim), level: 2),
            .table(Table(columns, rows)),
        ]
        if shown.count < journal.steps.count {
            blocks.append(
                .message(Message(StyledText("The newest \(shown.count) of \(journal.steps.count); `journal all` lists them all."), .hint)))
        }
        if journal.dropped > 0, let until = journal.droppedUntil {
            blocks.append(
                .message(
                    Message(
                        StyledText(
                            "\(journal.dropped) older step\(journal.dropped == 1 ? "" : "s"), up to \(until.spoken), were dropped when the journal had grown too large. The files are as they were left."
                        ))))
        }
        return blocks
    }

    private static func what(_ step: JournalStep) -> String {
        switch step.entry.action {
        case .change, .takenBack: step.entry.title
        case .undo: "Undo of \(step.target.map(String.init) ?? "an older step"): \(step.entry.title)"
        case .redo: "Redo of \(step.target.map(String.init) ?? "an older step"): \(step.entry.title)"
        }
    }

    private static func files(_ step: JournalStep) -> String {
        step.entry.names.count == 1 ? step.entry.names[0] : step.entry.names.isEmpty ? "" : StepText.count(step.entry.names)
    }

    private static func whole(_ step: JournalStep) -> [Block] {
        let lines: [Card.Line] = [
            .init("When", StyledText(step.entry.when.spoken)), .init("State", StyledText(step.state.rawValue)),
            .init("Files", StyledText(step.entry.names.joined(separator: ", "))),
        ]
        var blocks: [Block] = [.card(Card(StyledText("Step \(step.number): \(what(step))", .strong), lines))]
        guard step.entry.hasContents else {
            blocks.append(
                .message(
                    Message(
                        "The journal has the names of its files alone: \(step.state == .takenBack ? "it was taken back" : "it was too large")."
                    )))
            return blocks
        }
        blocks += step.entry.changes.map { change in
            .code(StepText.difference(change.before, "\(change.name), before", change.after, "\(change.name), after"))
        }
        return blocks
    }
}
