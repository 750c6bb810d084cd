import LandscapeKit
import Workspaces

/// Opens a note in the person's editor, and takes over what came back.
struct EditCommand: Command {
    /// The line that the program runs when the editor is closed.
    private static let followUp = "edited"

    var name: String { "edit" }
    var aliases: [String] { [Self.followUp] }
    var group: CommandGroup { .desk }
    var summary: String { "A note in your own editor ($VISUAL, $EDITOR)" }
    var usage: String { "edit NUMBER | ID" }
    var details: String {
        "The number is that of the last list of notes; an id works without one, also for a file that cannot be read. What the editor "
            + "saves is taken over when it closes, as one change; front matter that cannot be read is reported with file and line. "
            + "`edited ID` does the same for a note whose editor was still open when the program ended."
    }
    var examples: [String] { [] }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        guard let word = call.words.first, call.words.count == 1 else {
            throw CommandError("`edit` wants one note, by its number or id, e.g. `edit 2`; `notes` lists them", .usage)
        }
        let workspace = try session.workspace()
        let name = try Self.file(word, workspace, session)
        if call.name == Self.followUp { return try finish(name, workspace, session) }
        guard session.surroundings.isInteractive else {
            throw CommandError(
                "`edit` opens an editor, which wants the prompt on a terminal; the file is \(workspace.path(of: name)), "
                    + "and what another program writes there is read at once")
        }
        return try begin(name, workspace, session)
    }

    /// The file of a note's number or id, or of another text in the workspace.
    private static func file(_ word: String, _ workspace: Workspace, _ session: Session) throws(CommandError) -> String {
        if NumberList.isNumber(word) { return "notes/" + (try NoteNumbers.note(word, session)).id + ".md" }
        let name = (word.hasPrefix("interviews/") ? word : "notes/" + word) + (word.hasSuffix(".md") ? "" : ".md")
        do {
            // A file that cannot be read as a note can be mended.
            if !name.contains("/."), try workspace.file(name) != nil { return name }
            return "notes/" + (try workspace.note(word)).id + ".md"
        } catch {
            throw CommandError("\(error)")
        }
    }

    private func begin(_ name: String, _ workspace: Workspace, _ session: Session) throws(CommandError) -> Outcome {
        let editing: Editing?
        do {
            editing = try workspace.beginEditing(name)
        } catch {
            throw CommandError("\(error)")
        }
        guard let editing else { throw CommandError("\(workspace.path(of: name)) is gone; `notes` lists those there are") }
        session.editing = editing
        let said = editing.isResumed ? "An earlier editing of it was never finished: what was typed then is taken up again." : nil
        let blocks = said.map { [Block.message(Message(StyledText($0), .hint))] } ?? []
        let id = name.split(separator: "/").last.map { String($0.dropLast(".md".count)) } ?? name
        let follow = name.hasPrefix("notes/") ? id : name
        // Inside quotes an id of any name is one word.
        let quoted = "\"" + follow.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        return Outcome(Output(blocks), effect: .edit(path: editing.path, then: Self.followUp + " " + quoted))
    }

    private func finish(_ name: String, _ workspace: Workspace, _ session: Session) throws(CommandError) -> Outcome {
        defer { session.editing = nil }
        do {
            var editing = session.editing.flatMap { $0.name == name ? $0 : nil }
            if editing == nil { editing = try workspace.leftEditing(name) }
            guard let editing else { return .message(StyledText("\(name) is not being edited; `edit` opens it.")) }
            switch try workspace.finish(editing) {
            case .unchanged: return .message(StyledText("Nothing was changed in \(name)."))
            case .changed(let diagnostics):
                let blocks: [Block] = diagnostics.map {
                    .message(Message(StyledText("\($0)"), $0.severity == .error ? .failure : .warning))
                }
                let failed = diagnostics.contains { $0.severity == .error }
                let said = failed ? "Saved \(name), but it cannot be read as it is:" : "Changed \(name)."
                return Outcome(
                    Output([.message(Message(StyledText(said), failed ? .warning : .info))] + blocks), status: failed ? .failed : .done)
            }
        } catch {
            throw CommandError("\(error)")
        }
    }

    func choices(after words: [String], piece: String, in session: Session) -> [CompletionChoice] {
        NoteChoices.numbers(piece, session) + NoteChoices.ids(piece, session)
    }
}
