import LandscapeKit
import Workspaces

/// Takes a note, in one line or in many.
struct NoteCommand: Command {
    var name: String { "note" }
    var group: CommandGroup { .desk }
    var summary: String { "Take a note, kept as a Markdown file in the workspace" }
    var usage: String { "note [\"text\"] [re:SUBJECT] [cite:NUMBERS] [tag:WORD] [theme:THEME]" }
    var details: String {
        "Without text it takes several lines, to a line that holds nothing but a full stop. "
            + "`re:` says what it is about: an area, an area with a sector, a sector, a record's id or number, or another note (`re:note:2`). "
            + "`cite:1-3` cites records of the last list. [[luton/public-health]], or the id of a record or note in such brackets, is a link. "
            + "The note is on disk, flushed, before the answer comes."
    }
    var examples: [String] { ["note \"Ask about the health modeller\" re:luton/public-health tag:follow-up"] }
    var options: [CommandOption] { NoteKeys.options }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let keys = try NoteKeys(call, session)
        let text = call.words.joined(separator: " ")
        guard text.trimmingSpaces.isEmpty else { return try NoteKeys.take(keys.draft(text), session) }
        guard call.words.isEmpty else {
            throw CommandError("the note's text is empty; `note` alone takes several lines", .usage)
        }
        guard session.dialogue == nil else {
            throw CommandError("a conversation is open; a note in between wants its text on the line: `:note \"text\"`", .usage)
        }
        let recovered = try Self.recovered(session)
        session.dialogue = try NoteDialogue(keys, session)
        return Outcome(
            Output(
                recovered + [
                    .message(
                        Message("Type the note. A line with a full stop and nothing else ends it; `:` before a line runs a command.", .hint)
                    )
                ]))
    }

    /// What a terminal that died left behind is a note now.
    private static func recovered(_ session: Session) throws(CommandError) -> [Block] {
        do {
            return try session.workspace().recoverNotesInProgress(tag: NoteDialogue.draftTag).map { note in
                .message(
                    Message(
                        StyledText("A note that was never finished was found and kept: “\(note.title)”, tagged `\(NoteDialogue.draftTag)`.")
                    ))
            }
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError("\(error)")
        }
    }
}
