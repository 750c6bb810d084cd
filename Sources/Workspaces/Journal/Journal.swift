package import LandscapeKit

/// What was done in a workspace, step by step, and which of it can be undone and done again.
package struct Journal: Sendable {
    /// The steps, oldest first.
    package private(set) var steps: [JournalStep] = []
    /// Lines that cannot be read. They stay in the file.
    package private(set) var diagnostics: [Diagnostic] = []
    /// How many steps were dropped from the beginning, when the journal had outgrown its size.
    package private(set) var dropped = 0
    /// When the newest of those was made.
    package private(set) var droppedUntil: Timestamp?
    /// The steps that are done, by when they last became so: the last is undone first.
    private(set) var done: [Int] = []
    /// The steps that are undone and can be done again: the last is done first.
    private(set) var undone: [Int] = []

    /// The step that `undo` takes back.
    package var next: JournalStep? { done.last.map { steps[$0] } }
    /// The step that `redo` does again.
    package var nextAgain: JournalStep? { undone.last.map { steps[$0] } }

    /// The step of a number.
    package func step(_ number: Int) -> JournalStep? {
        guard let first = steps.first?.number, number >= first else { return nil }
        let index = number - first
        return index < steps.count ? steps[index] : nil
    }

    /// Reads a journal.
    ///
    /// - Parameter current: the bytes of a file as it is now, nil where there is none; asked for steps that were cut off before they were marked.
    init(_ bytes: [UInt8], file: String, current: (String) -> [UInt8]?) {
        var entries: [JournalEntry] = []
        var marks: [String: Bool] = [:]
        var suspect: Diagnostic?
        for (index, line) in JournalLines(bytes).whole.enumerated() where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) {
            let before = suspect
            suspect = nil
            do throws(LineFault) {
                switch try JournalLine(line) {
                case .entry(let entry): entries.append(entry)
                case .made(let id): marks[id] = true
                case .void(let id): marks[id] = false
                case .torn: continue
                case .dropped(let count, let until):
                    dropped += count
                    droppedUntil = max(until, droppedUntil ?? until)
                }
            } catch {
                suspect = Diagnostic(
                    "journal-line", .warning, at: SourceLocation(file: file, line: index + 1, column: 1),
                    "this line of the journal cannot be read, as \(error.message); the step it stood for cannot be undone")
            }
            if let before { diagnostics.append(before) }
        }
        if let suspect { diagnostics.append(suspect) }
        for (index, entry) in entries.enumerated() {
            let isMade = entry.isMade || (marks[entry.id] ?? Self.wasMade(entry, before: entries[(index + 1)...], current))
            steps.append(JournalStep(number: dropped + index + 1, entry: entry, state: isMade ? .done : .neverMade))
        }
        replay()
    }

    /// Whether a step that was cut off before it was marked has been made: something later built on it, or the file shows it.
    private static func wasMade(_ entry: JournalEntry, before later: ArraySlice<JournalEntry>, _ current: (String) -> [UInt8]?) -> Bool {
        entry.changes.allSatisfy { change in
            later.contains { $0.changes.contains { $0.name == change.name && $0.before?.bytes == change.after?.bytes } }
                || current(change.name) == change.after?.bytes
        }
    }

    /// Goes through the steps, and finds what each has come to.
    private mutating func replay() {
        var byID: [String: Int] = [:]
        for (index, step) in steps.enumerated() where step.state == .done {
            switch step.entry.action {
            case .change:
                byID[step.entry.id] = index
                done.append(index)
                // What wrote over a file that a step would bring back: that step stays undone.
                let names = Set(step.entry.names)
                undone.removeAll { !names.isDisjoint(with: steps[$0].entry.names) }
            case .undo(let id):
                guard let target = byID[id], let place = done.lastIndex(of: target) else { continue }
                done.remove(at: place)
                undone.append(target)
                steps[target].state = .undone
                steps[index].target = steps[target].number
            case .redo(let id):
                guard let target = byID[id], steps[target].state == .undone else { continue }
                undone.removeAll { $0 == target }
                done.append(target)
                steps[target].state = .done
                steps[index].target = steps[target].number
            case .takenBack: steps[index].state = .takenBack
            }
        }
    }
}

/// A step and what has come of it.
package struct JournalStep: Sendable, Hashable {
    /// What has come of a step.
    package enum State: String, Sendable, Hashable {
        case done
        case undone
        /// Was cut short, and taken back.
        case takenBack = "taken back"
        /// Was cut off before it changed anything.
        case neverMade = "never made"
    }

    /// Counts from 1, the oldest first.
    package let number: Int
    package let entry: JournalEntry
    package internal(set) var state: State
    /// Of an undo or redo: the number of the step it is about, if that is known.
    package internal(set) var target: Int?

    init(number: Int, entry: JournalEntry, state: State) {
        self.number = number
        self.entry = entry
        self.state = state
    }
}

extension Workspace {
    /// The file of the journal.
    package var journalPath: String { path(of: "journal.jsonl") }

    /// Reads the journal; an empty one where nothing has been done yet.
    package func journal() throws(StorageError) -> Journal {
        try Journal(journalBytes(), file: journalPath) { name in (try? FileReading.read(path(of: name)))?.bytes }
    }

    func journalBytes() throws(StorageError) -> [UInt8] {
        do throws(StorageError) {
            return try FileReading.read(journalPath, limit: .max - 1).bytes
        } catch {
            if error.kind == .folderMissing { return [] }
            throw error
        }
    }
}
