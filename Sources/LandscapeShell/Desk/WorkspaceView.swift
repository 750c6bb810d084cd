import LandscapeKit
import Workspaces

/// Workspaces as a person sees them: one whole, and the list of all.
enum WorkspaceView {
    static func info(_ session: Session) throws(CommandError) -> Outcome {
        guard let workspace = try session.existingWorkspace() else {
            return .message(
                StyledText("There is nothing yet in ") + StyledText(try session.workspacePath(), .code)
                    + StyledText(": the first note makes it a workspace, and `workspace new NAME` makes another."))
        }
        let (description, diagnostics) = workspace.description()
        let book = try NoteBook(session)
        var lines: [Card.Line] = []
        func add(_ label: String, _ text: String?) {
            if let text, !text.isEmpty { lines.append(Card.Line(label, StyledText(text))) }
        }
        add("Purpose", description.purpose)
        lines.append(Card.Line("Folder", StyledText(workspace.path, .code)))
        add("Areas", description.areas.map(session.register.name).joined(separator: ", "))
        add("Settings", description.settings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        let tags = Tag.counts(in: book.notes)
        add(
            "Notes",
            "\(book.notes.count)"
                + (book.notes.last.map { ", the latest of \($0.created.day)" } ?? "")
                + (tags.isEmpty ? "" : "; tags: " + tags.prefix(6).map { "\($0.tag) (\($0.notes))" }.joined(separator: ", ")))
        let interviews = (try? workspace.files(in: "interviews", ending: ".md").count) ?? 0
        add("Interviews", interviews == 0 ? nil : "\(interviews)")
        add("Made", description.created?.description)
        let next =
            book.notes.isEmpty ? "`note \"text\"` takes the first note." : "`notes` lists the notes, `workspace check` reads everything."
        let faults = diagnostics.map { Block.message(Message(StyledText("\($0)"), $0.severity == .error ? .failure : .warning)) }
        let failed = diagnostics.contains { $0.severity == .error } || book.status != .done
        return Outcome(
            Output(
                [.card(Card(StyledText(description.title, .strong), lines))] + faults + book.faults + [
                    .message(Message(StyledText(next), .hint))
                ]),
            status: failed ? .failed : .done)
    }

    static func list(_ session: Session) throws(CommandError) -> Outcome {
        let here = try session.workspacePath()
        let entries: [WorkspaceShelf.Entry]
        do {
            entries = try session.shelf.all()
        } catch {
            throw CommandError("\(error)")
        }
        let isListed = entries.contains { $0.path == here }
        let shown = isListed ? entries : [WorkspaceShelf.Entry(name: "", path: here)] + entries
        var rows: [Table.Row] = []
        for entry in shown {
            let isMade = WorkspaceShelf.isWorkspace(entry.path)
            let workspace = isMade ? try? Workspace.open(at: entry.path, environment: session.surroundings.variables) : nil
            let description = workspace?.description().description
            let notes = workspace.flatMap { try? $0.notes().notes.count }
            rows.append(
                Table.Row([
                    StyledText(entry.name, .strong), StyledText(entry.path == here ? "open" : isMade ? "" : "empty"),
                    StyledText(description?.title ?? ""), StyledText((description?.areas ?? []).joined(separator: ", ")),
                    StyledText(notes.map(String.init) ?? ""), StyledText(entry.path, .dim),
                ]))
        }
        let columns: [Table.Column] = [
            .init("name", "Name"), .init("state", ""), .init("title", "Title", flexible: true), .init("areas", "Areas", dropOrder: 2),
            .init("notes", "Notes", .right, dropOrder: 1), .init("path", "Folder", flexible: true, dropOrder: 3),
        ]
        return Outcome(
            Output([
                .table(Table(columns, rows)),
                .message(Message("`workspace open NAME` goes over to one, `workspace new NAME` makes one.", .hint)),
            ]))
    }
}
