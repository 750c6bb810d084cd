import LandscapeKit
import Workspaces

/// Lists notes, or shows one whole.
struct NotesCommand: Command {
    var name: String { "notes" }
    var group: CommandGroup { .desk }
    var summary: String { "The notes of the workspace; `notes 2` shows one whole" }
    var usage: String { "notes [NUMBER | words ...] [tag:WORD] [theme:THEME] [re:AREA] [since:DATE]" }
    var examples: [String] { ["notes", "notes tag:follow-up"] }
    var options: [CommandOption] {
        [
            CommandOption("tag", [], "With this tag"), CommandOption("theme", [], "With this theme"),
            CommandOption("re", [], "About this area, sector or record"),
            CommandOption("since", [], "Made on or after a date"),
        ]
    }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let workspace = try session.workspace()
        let listing: NoteListing
        do {
            listing = try workspace.notes()
        } catch {
            throw CommandError("the notes cannot be read: \(error)")
        }
        let faults = listing.diagnostics.map { Block.message(Message(StyledText("\($0)"), $0.severity == .error ? .failure : .warning)) }
        if let first = call.words.first, NumberList.isNumber(first) {
            // Before any list was asked for, a number counts through all notes, as `notes` would list them.
            if session.notesListing.isEmpty { session.notesListing = listing.notes }
            let numbers = try NumberList.parse(call.words, count: session.notesListing.count, ask: "`notes` makes one")
            return Outcome(Output(numbers.map { .card(Self.card(session.notesListing[$0 - 1], workspace)) }))
        }
        let filter = try NoteFilter(call)
        let found = listing.notes.filter(filter.matches)
        session.notesListing = found
        var blocks: [Block] = []
        if found.isEmpty {
            let why =
                listing.notes.isEmpty
                ? "There are no notes yet in \(workspace.path). note \"text\" takes one."
                : "None of the \(listing.notes.count) notes matches; `notes` lists them all."
            blocks.append(.message(Message(StyledText(why))))
        } else {
            let rows = found.enumerated().map { index, note in
                Table.Row(
                    [
                        StyledText(String(note.created.description.prefix(10))), StyledText(Self.firstLine(note.text)),
                        StyledText(note.re.joined(separator: ", ")),
                        StyledText(note.tags.joined(separator: ", ")), StyledText(note.cites.isEmpty ? "" : "\(note.cites.count)"),
                    ], number: index + 1)
            }
            let columns: [Table.Column] = [
                .init("created", "Made"), .init("note", "Note", flexible: true), .init("re", "About"), .init("tags", "Tags", dropOrder: 1),
                .init("cites", "Cites", .right, dropOrder: 2),
            ]
            blocks += [
                .heading(StyledText("Notes", .strong) + StyledText(" (\(found.count))", .dim), level: 2), .table(Table(columns, rows)),
            ]
        }
        return Outcome(Output(blocks + faults), status: listing.diagnostics.contains { $0.severity == .error } ? .failed : .done)
    }

    private static func firstLine(_ text: String) -> String { text.split(separator: "\n").first.map(String.init) ?? "" }

    private static func card(_ note: Note, _ workspace: Workspace) -> Card {
        var lines = [Card.Line("Made", StyledText(note.created.description))]
        if note.changed != note.created { lines.append(.init("Changed", StyledText(note.changed.description))) }
        for (label, values) in [("About", note.re), ("Cites", note.cites), ("Tags", note.tags), ("Themes", note.themes)]
        where !values.isEmpty {
            lines.append(.init(label, StyledText(values.joined(separator: ", "))))
        }
        lines.append(.init("File", StyledText(workspace.path(ofNote: note.id), .code)))
        lines.append(.init("Text", StyledText(note.text)))
        return Card(StyledText(note.id, .strong), lines)
    }
}

/// Which notes are wanted.
struct NoteFilter {
    private let words: [String]
    private let tags: [String]
    private let themes: [String]
    private let subjects: [String]
    private let since: PartialDate?

    init(_ call: Call) throws(CommandError) {
        words = call.words.map(Folding.key)
        tags = (call.options["tag"] ?? []).map(Folding.key)
        themes = (call.options["theme"] ?? []).map { Vocabulary.themes.resolve($0)?.id ?? $0 }
        subjects = call.options["re"] ?? []
        if let text = call.options["since"]?.first {
            guard let date = PartialDate(text) else {
                throw CommandError("'\(text)' is no date for 'since:'; write 2026, 2026-11 or 2026-11-21", .usage)
            }
            since = date
        } else {
            since = nil
        }
    }

    func matches(_ note: Note) -> Bool {
        let text = Folding.key(note.text)
        return words.allSatisfy { text.contains($0) } && tags.allSatisfy { note.tags.map(Folding.key).contains($0) }
            && themes.allSatisfy { note.themes.contains($0) }
            && subjects.allSatisfy { subject in note.re.contains { $0 == subject || $0.hasPrefix(subject + "/") } }
            && (since.map { $0.firstDay <= (PartialDate(String(note.created.description.prefix(10)))?.firstDay ?? 0) } ?? true)
    }
}
