import LandscapeKit

/// What came of an `undo` or a `redo`.
package enum UndoResult: Sendable {
    /// The step is taken back, or done again.
    case done(JournalStep, changed: Int)
    /// Some of its files are no longer as the step left them, so nothing was changed.
    case refused(JournalStep, [OutsideChange])
    /// The journal has names of the step's files and not their texts.
    case notKept(JournalStep)
    /// There is no such step left; or the step of that number is in no state for it.
    case nothing(JournalStep?)
}

/// A file that is in the way of an `undo`.
package struct OutsideChange: Sendable {
    /// Inside the workspace.
    package let name: String
    /// What it holds now; nil where it is gone.
    package let now: FileState?
    /// What `undo` would have written; nil where it would have taken the file away.
    package let wanted: FileState?
    /// The number of the latest other step that changed the file, where it is that step's doing; nil where another program did it.
    package let by: Int?
}

extension Workspace {
    /// Whether a step was made since this workspace was opened here.
    package func isOwn(_ step: JournalStep) -> Bool { step.entry.session == session }

    /// Takes back the latest step that is done, or the step of a number, whoever made it. It is a step of its own, so that nothing ever
    /// leaves the journal.
    ///
    /// A file that is not as the step left it was changed by another step or another program; nothing is changed then. A file that is
    /// already as it was before the step counts as taken back.
    ///
    /// - Throws: `noSuchStep` where the journal has no step of that number.
    package func undo(step number: Int? = nil) throws(StorageError) -> UndoResult {
        try turn(number, .done) { journal in journal.next }
    }

    /// Does the step again that was undone last, or the step of a number. It is a step of its own.
    ///
    /// - Throws: `noSuchStep` where the journal has no step of that number.
    package func redo(step number: Int? = nil) throws(StorageError) -> UndoResult {
        try turn(number, .undone) { journal in journal.nextAgain }
    }

    private func turn(
        _ number: Int?, _ state: JournalStep.State, _ latest: (Journal) -> JournalStep?
    ) throws(StorageError) -> UndoResult {
        // Most workspaces that are asked have a journal; one that has none need not get a lock's file for it.
        if FileStatus.isMissing(journalPath), FileStatus.isMissing(lockPath), number == nil { return .nothing(nil) }
        return try step("") { writer, log throws(StorageError) in
            let journal = try self.journal()
            let chosen: JournalStep?
            if let number {
                guard let step = journal.step(number) else {
                    let numbers = journal.steps.first.map { $0.number...($0.number + journal.steps.count - 1) }
                    throw .noSuchStep(number, in: journalPath, among: numbers)
                }
                guard step.entry.action == .change, step.state == state else { return .nothing(step) }
                chosen = step
            } else {
                chosen = latest(journal)
            }
            guard let chosen else { return .nothing(nil) }
            guard chosen.entry.hasContents else { return .notKept(chosen) }
            log.title = chosen.entry.title
            log.action = state == .done ? .undo(of: chosen.entry.id) : .redo(of: chosen.entry.id)
            let changes = state == .done ? chosen.entry.changes.map(\.reversed) : chosen.entry.changes
            var open: [(change: FileChange, now: FileState?)] = []
            var inTheWay: [OutsideChange] = []
            for change in changes {
                let now = try contents(change.name)
                if now?.bytes == change.after?.bytes { continue }
                if now?.bytes == change.before?.bytes {
                    open.append((change, now))
                } else {
                    let by = journal.steps.last { other in
                        other.number != chosen.number && other.state == .done
                            && other.entry.changes.contains { $0.name == change.name && $0.after?.bytes == now?.bytes }
                    }
                    inTheWay.append(OutsideChange(name: change.name, now: now, wanted: change.after, by: by?.number))
                }
            }
            guard inTheWay.isEmpty else { return .refused(chosen, inTheWay) }
            for (change, now) in open { try writer.set(change.name, to: change.after, from: now) }
            log.countsWithoutChanges = true
            return .done(chosen, changed: open.count)
        }
    }
}
