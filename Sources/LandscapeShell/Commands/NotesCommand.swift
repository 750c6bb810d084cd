import LandscapeKit
import Workspaces

/// Lists notes by the query language, or shows some whole.
struct NotesCommand: Command {
    var name: String { "notes" }
    var group: CommandGroup { .desk }
    var summary: String { "The notes of the workspace; `notes 2` shows one whole" }
    var usage: String { "notes [NUMBER ... | ID] [words ...] [tag:WORD] [re:SUBJECT] [area:] [sector:] [theme:] [since:] [sort:]" }
    var details: String {
        "They answer to the same questions as records: words in any form, \"exact phrases\", word*, OR, -without, lists and "
            + "excluded values (`-tag:done`). An area and a sector are those that a note is about, cites or links to; "
            + "`cite:` finds what cites a record, `kind:` what cites one of a kind. Without words they come oldest first, "
            + "with words the best match first; `sort:date` brings the newest first."
    }
    var examples: [String] { ["notes", "notes tag:follow-up", "notes luton sector:public-health since:2026-11"] }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        if let first = call.words.first {
            if NumberList.isNumber(first) { return try cards(try NoteNumbers.notes(numbered: call.words, session), session) }
            if call.tokens.count == 1, let note = try NoteBook(session).notes.first(where: { $0.id == first }) {
                return try cards([note], session)
            }
        }
        return try NoteQuery.run(call.tokens, command: name, in: session)
    }

    private func cards(_ notes: [Note], _ session: Session) throws(CommandError) -> Outcome {
        let book = try NoteBook(session)
        // As it is now, not as it was when the list was made.
        return Outcome(
            Output(
                notes.map { note in
                    guard let now = book.notes.first(where: { $0.id == note.id }) else {
                        return .message(Message(StyledText("The note \(note.id) is gone since it was listed."), .warning))
                    }
                    return .card(NoteView.card(now, book))
                }))
    }

    func choices(after words: [String], piece: String, in session: Session) -> [CompletionChoice] {
        NoteChoices.qualifiers(piece, session) + NoteChoices.numbers(piece, session)
    }
}
