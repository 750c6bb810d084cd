import Glibc

/// Takes down each change of a file before it is made.
protocol ChangeLog: AnyObject {
    /// Takes the change down, and then makes it.
    func record(_ change: FileChange, _ make: () throws(StorageError) -> Void) throws(StorageError)
}

/// Takes nothing down: for what takes back a step that `.step` still tells of.
final class NoLog: ChangeLog {
    func record(_ change: FileChange, _ make: () throws(StorageError) -> Void) throws(StorageError) { try make() }
}

/// Takes down a step of one new file, such as a note, straight in the journal. It needs no lock of the workspace.
final class SingleLog: ChangeLog {
    private let workspace: Workspace
    private let title: (FileChange) -> String

    init(_ workspace: Workspace, title: @escaping (FileChange) -> String) {
        self.workspace = workspace
        self.title = title
    }

    func record(_ change: FileChange, _ make: () throws(StorageError) -> Void) throws(StorageError) {
        let entry = JournalEntry(
            id: workspace.suffix(), when: workspace.clock.now, title: title(change), session: workspace.session, action: .change,
            changes: [change], isMade: false)
        let journal = try JournalFile(workspace.journalPath, patience: workspace.patience)
        try journal.append(.entry(entry.limited))
        do throws(StorageError) {
            try make()
        } catch {
            journal.mark(error.kind == .notFlushed ? .made(entry.id) : .void(entry.id))
            throw error
        }
        journal.mark(.made(entry.id))
    }
}

/// Takes down a step of any number of changes, under the workspace's lock, in the hidden file `.step`: first what is about to change, then
/// the change. When the step is whole it goes to the journal as one entry, and `.step` is emptied. A step that fails half-way, or whose
/// program is killed, is taken back by what `.step` says.
final class StepLog: ChangeLog {
    private let workspace: Workspace
    private let id: String
    private let when: Timestamp
    var title: String
    var action = JournalEntry.Action.change
    /// Whether the step has one change and no more.
    var isSingle = false
    /// Whether the step counts even where no file had to be changed for it.
    var countsWithoutChanges = false
    /// What was made, in order.
    private(set) var made: [FileChange] = []
    private var hasBegun = false

    init(_ workspace: Workspace, title: String) {
        self.workspace = workspace
        self.title = title
        id = workspace.suffix()
        when = workspace.clock.now
    }

    func record(_ change: FileChange, _ make: () throws(StorageError) -> Void) throws(StorageError) {
        let head = hasBegun ? [] : JournalLine.entry(entry([])).bytes
        try StepFile(workspace).append(head + StepFile.line(of: change))
        hasBegun = true
        do throws(StorageError) {
            try make()
        } catch {
            if error.kind == .notFlushed { made.append(change) }
            throw error
        }
        made.append(change)
    }

    /// Puts the step into the journal, or takes it back where that cannot be done.
    func finish() throws(StorageError) {
        let changes = FileChange.merged(made)
        guard !changes.isEmpty || countsWithoutChanges else { return clear() }
        do throws(StorageError) {
            let size = try JournalFile(workspace.journalPath, patience: workspace.patience).append(.entry(entry(changes).limited))
            clear()
            if size > workspace.journalLimit { workspace.compactJournal() }
        } catch {
            throw abandon(because: error)
        }
    }

    /// Takes back what was made, because the step cannot be finished.
    ///
    /// - Returns: what the person is told.
    func abandon(because error: StorageError) -> StorageError {
        let changes = FileChange.merged(made)
        if error.kind == .notFlushed, isSingle, !changes.isEmpty, (try? keep(changes)) != nil { return error }
        let outcome = workspace.takeBack(made)
        if let failure = outcome.failure {
            return .unfinished(title, because: error, failure, error.path)
        }
        clear()
        guard !changes.isEmpty, error.kind == .notFlushed else { return error }
        return .takenBack(title, because: error)
    }

    /// A single file that was written, though perhaps not yet safe from a power cut, stays written.
    private func keep(_ changes: [FileChange]) throws(StorageError) {
        try JournalFile(workspace.journalPath, patience: workspace.patience).append(.entry(entry(changes).limited))
        clear()
    }

    private func entry(_ changes: [FileChange]) -> JournalEntry {
        JournalEntry(
            id: id, when: when, title: title, session: workspace.session, action: action, changes: changes, isMade: true)
    }

    private func clear() {
        if hasBegun { StepFile(workspace).clear() }
        hasBegun = false
        made = []
    }
}
