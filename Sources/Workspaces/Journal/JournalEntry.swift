/// What a file held at a moment.
package struct FileState: Sendable, Hashable {
    package let bytes: [UInt8]
    /// The nine permission bits.
    package let permissions: UInt32

    package init(_ bytes: [UInt8], permissions: UInt32 = 0o600) {
        self.bytes = bytes
        self.permissions = permissions
    }
}

/// What a step did to one file; nil on either side where there was none.
package struct FileChange: Sendable, Hashable {
    /// Inside the workspace, e.g. `notes/2026-11-21-ask.md`.
    package let name: String
    package let before: FileState?
    package let after: FileState?

    var size: Int { (before?.bytes.count ?? 0) + (after?.bytes.count ?? 0) }

    /// Whether the file is as it was; permissions alone are no change of a step.
    var isNone: Bool { before?.bytes == after?.bytes }

    /// The same, back to front.
    var reversed: FileChange { FileChange(name: name, before: after, after: before) }

    /// Several changes of files, one after the other, as one change for each file.
    static func merged(_ changes: [FileChange]) -> [FileChange] {
        var names: [String] = []
        var merged: [String: FileChange] = [:]
        for change in changes {
            if let earlier = merged[change.name] {
                merged[change.name] = FileChange(name: change.name, before: earlier.before, after: change.after)
            } else {
                names.append(change.name)
                merged[change.name] = change
            }
        }
        return names.compactMap { merged[$0] }.filter { !$0.isNone }
    }

    /// Whether a name leads to a file of the workspace that steps may change, and nowhere else. The journal is a file that others may
    /// have written: what it names is checked as a stranger's.
    static func isSafe(_ name: String) -> Bool {
        // The one hidden file that is the person's and git's, and not the program's own.
        name == ".gitignore"
            || !name.isEmpty
                && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
                    !part.isEmpty && !part.hasPrefix(".") && !part.utf8.contains(0)
                }
    }
}

/// A step of a workspace, as the journal has it.
package struct JournalEntry: Sendable, Hashable {
    /// What a step did.
    package enum Action: Sendable, Hashable {
        case change
        /// Took back the step of an id.
        case undo(of: String)
        /// Did the step of an id again.
        case redo(of: String)
        /// Was cut short, and was taken back when that was found.
        case takenBack
    }

    /// Unlike any other, also in another journal: teams merge theirs.
    package let id: String
    package let when: Timestamp
    /// What the step does, e.g. `Merge tag museum into museums`.
    package let title: String
    /// Stands for the opening of the workspace that made the step.
    package let session: String
    package let action: Action
    package let changes: [FileChange]
    /// Whether the journal has the texts of the files; of too large a step it has the names alone.
    package let hasContents: Bool
    /// Whether the step was made for certain when the entry was written. One that is written ahead is marked afterwards.
    let isMade: Bool

    /// The names of its files.
    package var names: [String] { changes.map(\.name) }

    init(
        id: String, when: Timestamp, title: String, session: String, action: Action, changes: [FileChange], isMade: Bool,
        hasContents: Bool = true
    ) {
        self.id = id
        self.when = when
        self.title = title
        self.session = session
        self.action = action
        self.changes = changes
        self.isMade = isMade
        self.hasContents = hasContents
    }

    /// Texts beyond this are not kept: the journal must not outgrow the workspace.
    static let largest = 8 << 20

    /// The entry as the journal keeps it.
    var limited: JournalEntry {
        guard hasContents, changes.reduce(0, { $0 + $1.size }) > Self.largest else { return self }
        return withoutContents
    }

    /// The names alone.
    var withoutContents: JournalEntry {
        JournalEntry(
            id: id, when: when, title: title, session: session, action: action,
            changes: names.map { FileChange(name: $0, before: nil, after: nil) }, isMade: isMade, hasContents: false)
    }
}
