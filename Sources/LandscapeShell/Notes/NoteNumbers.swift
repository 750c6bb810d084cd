import LandscapeKit
import Workspaces

/// Something of the last answer, by its number.
enum NumberedItem {
    case record(LandscapeKit.Record)
    case note(Note)
}

/// Notes by the numbers and ids that a person types.
enum NoteNumbers {
    private static let ask = "`notes` makes one"

    /// The notes that numbers stand for. Before any list was asked for they count through all notes, as `notes` would list them.
    static func notes(numbered words: [String], _ session: Session) throws(CommandError) -> [Note] {
        if session.numbered == .both, session.notesListing.isEmpty {
            throw CommandError("the last list holds no note; \(ask)")
        }
        if session.notesListing.isEmpty { session.list(try NoteBook(session).notes, .notes) }
        let first = session.firstNote
        let count = session.notesListing.count
        let numbers = try NumberList.parse(words, count: count == 0 ? 0 : first - 1 + count, ask: ask)
        if let wrong = numbers.first(where: { $0 < first }) {
            throw CommandError("\(wrong) is a record of the last list; its notes run from \(first) to \(first - 1 + count)")
        }
        return numbers.map { session.notesListing[$0 - first] }
    }

    /// What numbers of the last answer stand for: records, notes, or records and then notes.
    static func items(_ words: [String], _ session: Session) throws(CommandError) -> [NumberedItem] {
        switch session.numbered {
        case .records: return try session.records(numbered: words).map { .record($0) }
        case .notes: return try notes(numbered: words, session).map { .note($0) }
        case .both:
            let numbers = try NumberList.parse(words, count: session.listing.count + session.notesListing.count)
            return numbers.map { number in
                number <= session.listing.count
                    ? .record(session.listing[number - 1]) : .note(session.notesListing[number - session.firstNote])
            }
        }
    }

    /// One note by number or id, as it is on the disk now.
    static func note(_ word: String, _ session: Session) throws(CommandError) -> Note {
        var id = word
        if NumberList.isNumber(word) {
            let found = try notes(numbered: [word], session)
            guard found.count == 1 else { throw CommandError("one note at a time; '\(word)' is \(found.count)", .usage) }
            id = found[0].id
        }
        do {
            return try session.workspace().note(id)
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError("\(error)")
        }
    }

    /// Several notes by numbers, ranges and ids, each once.
    static func notes(_ words: [String], _ session: Session) throws(CommandError) -> [Note] {
        var found: [Note] = []
        for word in words {
            let notes = NumberList.isNumber(word) ? try self.notes(numbered: [word], session) : [try note(word, session)]
            for note in notes where !found.contains(where: { $0.id == note.id }) { found.append(note) }
        }
        return found
    }
}
