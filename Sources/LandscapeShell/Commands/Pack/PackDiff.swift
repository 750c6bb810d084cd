import LandscapeKit
import PackAuthoring
import PackReading
import Workspaces

/// `pack diff`: what a reviewer of a pack wants to know.
enum PackDiff {
    static func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let states = try PackStates(Array(call.words.dropFirst()), in: session)
        guard let new = states.new.pack, states.old == nil || states.old?.pack != nil else {
            var blocks: [Block] = []
            let both = [(states.names.old, states.old), (states.names.new, states.new)]
            for case (let name, let result?) in both where result.pack == nil {
                blocks += LooseFolder.faults(result.errors)
                let errors = LooseFolder.count(result.errors.count, "error")
                blocks.append(.message(Message(StyledText("\(name) cannot be compared: \(errors). Mend the files first."), .failure)))
            }
            return Outcome(Output(blocks), status: .failed)
        }
        let difference = states.old?.pack.map { PackDifference(from: $0, to: new) } ?? PackDifference(ofNew: new)
        let page = DifferencePage(difference, register: session.register)
        guard !difference.isEmpty else {
            return Outcome(
                Output([
                    .message(
                        Message(
                            StyledText(
                                "No difference: \(states.names.old) and \(states.names.new) hold the same "
                                    + "\(LooseFolder.count(new.records.count, "record")) and the same sources.")))
                ]))
        }
        var blocks = page.blocks(from: states.names.old, to: states.names.new)
        let book = try NoteBook.existing(session)
        if let book { blocks += notes(broken: difference, book) }
        let warnings = states.new.warnings.count
        if warnings > 0 {
            blocks.append(
                .message(
                    Message(StyledText("\(states.names.new): \(LooseFolder.count(warnings, "warning")); `pack check` shows them."), .hint)))
        }
        return Outcome(Output(blocks))
    }

    /// The notes of the workspace that point to records which are gone.
    private static func notes(broken difference: PackDifference, _ book: NoteBook) -> [Block] {
        let broken = difference.brokenIDs
        guard !broken.isEmpty else { return [] }
        var rows: [Table.Row] = []
        for note in book.notes {
            for case .record(let id) in book.reader.references(of: note) {
                guard let successor = broken[id] else { continue }
                rows.append(
                    Table.Row([StyledText(note.id), StyledText(id), StyledText(successor ?? "nothing: the record is gone")]))
            }
        }
        guard !rows.isEmpty else {
            return [.message(Message("No note of this workspace points to a record that is gone."))]
        }
        let columns: [Table.Column] = [
            .init("note", "Note"), .init("old", "Points to", flexible: true), .init("new", "Now", flexible: true),
        ]
        return [
            .heading("Notes of this workspace that would break", level: 3), .table(Table(columns, rows)),
            .message(Message("Change the id in each, or keep the old id in the pack with `id:`.", .hint)),
        ]
    }
}
