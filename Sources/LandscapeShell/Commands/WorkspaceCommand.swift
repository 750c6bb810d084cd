import Cataloguing
import LandscapeKit
import Workspaces

/// Makes, opens, lists and checks workspaces.
struct WorkspaceCommand: Command {
    var name: String { "workspace" }
    var aliases: [String] { ["workspaces", "ws"] }
    var group: CommandGroup { .desk }
    var summary: String { "The folder of your notes: make one, open one, list them, check one" }
    var usage: String { "workspace [info | list | new NAME [area ...] [title:] [purpose:] | open NAME | check [NAME]]" }
    var details: String {
        "A workspace is any folder with a file workspace.yaml. A plain name means one in your data folder; a name with a slash or a "
            + "full stop is a path. `open` loads the areas that its workspace.yaml names, takes over its settings and its history. "
            + "`check` reads every file and reports what is wrong with file, line and column: front matter that cannot be read, citations "
            + "of records that are no more, links that lead nowhere, ids used twice."
    }
    var examples: [String] {
        ["workspace", "workspace list", "workspace new luton-museums luton title:\"Museums for Luton\"", "workspace check"]
    }
    var options: [CommandOption] {
        [CommandOption("title", [], "What a new workspace is called"), CommandOption("purpose", [], "What a new workspace is for")]
    }
    var words: WordStyle { .text }

    private static let actions = [
        ("info", "What the open workspace is and holds"), ("list", "Every workspace there is"), ("new", "Make one"),
        ("open", "Go over to another"), ("check", "Read everything and say what is wrong"),
        ("schema", "The JSON Schema of workspace.yaml, for editors"),
    ]

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let words = call.words
        guard let action = words.first else { return try WorkspaceView.info(session) }
        switch action.lowercased() {
        case "info", "show": return try WorkspaceView.info(session)
        case "list": return try WorkspaceView.list(session)
        case "new": return try NewWorkspace.run(call, in: session)
        case "open": return try open(words, session)
        case "check": return try check(words, session)
        case "schema": return Outcome(Output([.code(WorkspaceSchema.text())]))
        default:
            let near = NearMiss.best(for: action, among: Self.actions.map(\.0), limit: 1)
            throw CommandError(
                "`workspace` takes info, list, new, open or check, not '\(action)'"
                    + (near.isEmpty ? "; `workspace open \(action)` opens one" : Diagnostic.didYouMean(near)), .usage)
        }
    }

    private func open(_ words: [String], _ session: Session) throws(CommandError) -> Outcome {
        guard words.count == 2 else {
            throw CommandError(
                "`workspace open` wants a name or path, e.g. `workspace open luton-museums`; `workspace list` lists them", .usage)
        }
        let entry = try Self.find(words[1], session)
        let said = try session.open(workspaceAt: entry.path)
        let book = try NoteBook(session)
        let title = book.workspace.description().description.title
        let notes = book.notes.count == 1 ? "1 note" : "\(book.notes.count) notes"
        let opened = Message(
            StyledText("Opened ") + StyledText(title, .strong) + StyledText(" (\(notes)): ") + StyledText(entry.path, .code))
        return Outcome(Output([.message(opened)]) + said)
    }

    private func check(_ words: [String], _ session: Session) throws(CommandError) -> Outcome {
        guard words.count <= 2 else { throw CommandError("`workspace check` takes one name or path", .usage) }
        guard words.count == 2 else { return try WorkspaceReport.run(try session.workspace(), session) }
        let entry = try Self.find(words[1], session)
        do {
            return try WorkspaceReport.run(
                try Workspace.open(at: entry.path, environment: session.surroundings.variables), session)
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError("\(error)")
        }
    }

    /// The workspace of a name or path that a person typed.
    private static func find(_ word: String, _ session: Session) throws(CommandError) -> WorkspaceShelf.Entry {
        let shelf = session.shelf
        do {
            if let entry = try shelf.find(word) { return entry }
            if WorkspaceShelf.isPath(word) {
                throw CommandError(
                    "\(shelf.path(of: word)) is no workspace: it has no workspace.yaml; `workspace new \(word)` makes it one")
            }
            let near = NearMiss.best(for: word, among: try shelf.all().map(\.name), limit: 2)
            throw CommandError(
                "there is no workspace '\(word)'"
                    + (near.isEmpty ? "; `workspace list` lists them, `workspace new \(word)` makes it" : Diagnostic.didYouMean(near)))
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError("\(error)")
        }
    }

    func choices(after words: [String], piece: String, in session: Session) -> [CompletionChoice] {
        guard let action = words.first else {
            return Self.actions.filter { $0.0.hasPrefix(piece) }.map { CompletionChoice(text: $0.0, meaning: $0.1, suffix: " ") }
        }
        guard ["open", "check"].contains(action), words.count == 1, let entries = try? session.shelf.all() else { return [] }
        return entries.filter { $0.name.hasPrefix(piece) }.map { CompletionChoice(text: $0.name, meaning: $0.path, suffix: " ") }
    }
}
