import LandscapeKit
import Workspaces

/// Moves notes to the workspace's trash.
struct DeleteCommand: Command {
    var name: String { "delete" }
    var group: CommandGroup { .desk }
    var summary: String { "Delete notes by number or id; the trash keeps them" }
    var usage: String { "delete NUMBER ... | ID ..." }
    var details: String { "The numbers are those of the last list of notes. Several notes go in one step." }
    var examples: [String] { [] }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        guard !call.words.isEmpty else {
            throw CommandError("`delete` wants notes, by number or id, e.g. `delete 2`; `notes` lists them", .usage)
        }
        var notes: [Note] = []
        for note in try NoteNumbers.notes(call.words, session) { notes.append(try NoteNumbers.note(note.id, session)) }
        let workspace = try session.workspace()
        let title = notes.count == 1 ? "Delete note \(notes[0].id)" : "Delete \(notes.count) notes"
        let doomed = notes
        do {
            let places = try workspace.change(title) { writer throws(StorageError) in
                var places: [String] = []
                for note in doomed { places.append(try writer.delete(note)) }
                return places
            }
            var blocks: [Block] = zip(notes, places).map { note, place in
                .message(Message(StyledText("Deleted “\(note.title)”; it lies in ") + StyledText(place, .code)))
            }
            blocks.append(.message(Message("`undo` puts \(notes.count == 1 ? "it" : "them") back.", .hint)))
            blocks += try linked(notes, session)
            return Outcome(Output(blocks))
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError("\(error)")
        }
    }

    /// Notes whose links lead nowhere now.
    private func linked(_ notes: [Note], _ session: Session) throws(CommandError) -> [Block] {
        let book = try NoteBook(session)
        let gone = Set(notes.map(\.id))
        let left = book.notes.filter { note in (note.re + note.links.map(\.target)).contains { gone.contains($0) } }
        guard !left.isEmpty else { return [] }
        let titles = left.map { "“\($0.title)”" }.joined(separator: ", ")
        return [.message(Message(StyledText("Links in \(titles) lead nowhere now; `workspace check` shows where."), .hint))]
    }

    func choices(after words: [String], piece: String, in session: Session) -> [CompletionChoice] {
        NoteChoices.numbers(piece, session) + NoteChoices.ids(piece, session)
    }
}
