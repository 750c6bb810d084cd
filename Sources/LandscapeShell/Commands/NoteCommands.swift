import Cataloguing
import LandscapeKit
import Workspaces

/// Takes a note.
struct NoteCommand: Command {
    var name: String { "note" }
    var group: CommandGroup { .desk }
    var summary: String { "Take a note, kept as a Markdown file in the workspace" }
    var usage: String { "note \"text\" [re:AREA/SECTOR] [cite:NUMBERS] [tag:WORD] [theme:THEME]" }
    var details: String {
        "`re:` says what it is about: an area, an area with a sector, or a record's id. `cite:1-3` cites records of the last list. "
            + "The note is on disk, flushed, before the answer comes."
    }
    var examples: [String] { ["note \"Ask about the health modeller\" re:luton/public-health tag:follow-up"] }
    var options: [CommandOption] {
        [
            CommandOption("re", [], "What it is about: luton, luton/public-health, a record's id"),
            CommandOption("cite", [], "Records of the last list, by number, or ids"),
            CommandOption("tag", [], "A word of your own to find it by"),
            CommandOption("theme", [], "A theme"),
        ]
    }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        if let stray = call.tokens.first(where: { if case .qualifier = $0.content { true } else { false } }), case .qualifier(let key, _) = stray.content {
            let near = NearMiss.best(for: key, among: options.map(\.name), limit: 1)
            throw CommandError("a note takes re:, cite:, tag: and theme:, not '\(key):'" + (near.isEmpty ? "; put the text in quotes" : Diagnostic.didYouMean(near)), .usage)
        }
        let text = call.words.joined(separator: " ")
        guard !text.trimmingSpaces.isEmpty else {
            throw CommandError("`note` wants its text, e.g. note \"Ask about the health modeller\" re:luton/public-health", .usage)
        }
        var re: [String] = []
        for subject in call.options["re"] ?? [] { re.append(try Self.subject(subject, session)) }
        var themes: [String] = []
        for theme in call.options["theme"] ?? [] {
            guard let term = Vocabulary.themes.resolve(theme) else {
                throw CommandError("unknown theme '\(theme)'" + Diagnostic.didYouMean(Vocabulary.themes.suggestions(for: theme, limit: 2)), .usage)
            }
            themes.append(term.id)
        }
        let cites = try Self.cited(call.options["cite"] ?? [], session)
        let workspace = try session.workspace()
        do {
            let note = try workspace.add(NoteDraft(text, re: re, cites: cites, tags: call.options["tag"] ?? [], themes: themes))
            let about = [re.isEmpty ? nil : "about \(re.joined(separator: ", "))", cites.isEmpty ? nil : "citing \(cites.count) record\(cites.count == 1 ? "" : "s")"].compactMap { $0 }
            return .message(StyledText("Noted") + StyledText(about.isEmpty ? "" : ", " + about.joined(separator: ", ")) + StyledText(": ") + StyledText(workspace.path(ofNote: note.id), .code))
        } catch {
            throw CommandError("the note was not taken: \(error)")
        }
    }

    /// What a note is about, in its plain form.
    static func subject(_ text: String, _ session: Session) throws(CommandError) -> String {
        let parts = text.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        guard let first = parts.first else { throw CommandError("`re:` wants an area, e.g. re:luton/public-health", .usage) }
        if parts.count > 2 {
            try session.bringInAll()
            guard try session.ask({ try $0.record(id: text) }) != nil else { throw CommandError("there is no record '\(text)' for the note to be about") }
            return text
        }
        guard let area = session.register.exact(first) else {
            if parts.count == 1, let sector = Vocabulary.sectors.resolve(first) { return sector.id }
            if case .none(let nearest) = session.register.resolve(first), !nearest.isEmpty {
                throw CommandError("there is no area '\(first)' for the note to be about" + Diagnostic.didYouMean(nearest.prefix(2).map(\.id)))
            }
            throw CommandError("there is no area '\(first)' for the note to be about; `areas` lists them")
        }
        guard parts.count == 2 else { return area.id }
        guard let sector = Vocabulary.sectors.resolve(parts[1]) else {
            throw CommandError("unknown sector '\(parts[1])'" + Diagnostic.didYouMean(Vocabulary.sectors.suggestions(for: parts[1], limit: 2)))
        }
        return area.id + "/" + sector.id
    }

    private static func cited(_ values: [String], _ session: Session) throws(CommandError) -> [String] {
        let ids = values.filter { $0.contains("/") }
        let numbers = values.filter { !$0.contains("/") }
        let byID = ids.isEmpty ? [] : try WhyCommand.byID(ids, session).map(\.id)
        return try session.records(numbered: numbers).map(\.id) + byID
    }
}

/// Lists notes, or shows one whole.
struct NotesCommand: Command {
    var name: String { "notes" }
    var group: CommandGroup { .desk }
    var summary: String { "The notes of the workspace; `notes 2` shows one whole" }
    var usage: String { "notes [NUMBER | words ...] [tag:WORD] [theme:THEME] [re:AREA] [since:DATE]" }
    var examples: [String] { ["notes", "notes tag:follow-up"] }
    var options: [CommandOption] {
        [
            CommandOption("tag", [], "With this tag"), CommandOption("theme", [], "With this theme"), CommandOption("re", [], "About this area, sector or record"),
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
            let numbers = try NumberList.parse(call.words, count: session.notesListing.count, ask: "`notes` makes one")
            return Outcome(Output(numbers.map { .card(Self.card(session.notesListing[$0 - 1], workspace)) }))
        }
        let filter = try NoteFilter(call)
        let found = listing.notes.filter(filter.matches)
        session.notesListing = found
        var blocks: [Block] = []
        if found.isEmpty {
            let why = listing.notes.isEmpty ? "There are no notes yet in \(workspace.path). note \"text\" takes one." : "None of the \(listing.notes.count) notes matches; `notes` lists them all."
            blocks.append(.message(Message(StyledText(why))))
        } else {
            let rows = found.enumerated().map { index, note in
                Table.Row(
                    [
                        StyledText(String(note.created.description.prefix(10))), StyledText(Self.firstLine(note.text)), StyledText(note.re.joined(separator: ", ")),
                        StyledText(note.tags.joined(separator: ", ")), StyledText(note.cites.isEmpty ? "" : "\(note.cites.count)"),
                    ], number: index + 1)
            }
            let columns: [Table.Column] = [
                .init("created", "Made"), .init("note", "Note", flexible: true), .init("re", "About"), .init("tags", "Tags", dropOrder: 1), .init("cites", "Cites", .right, dropOrder: 2),
            ]
            blocks += [.heading(StyledText("Notes", .strong) + StyledText(" (\(found.count))", .dim), level: 2), .table(Table(columns, rows))]
        }
        return Outcome(Output(blocks + faults), status: listing.diagnostics.contains { $0.severity == .error } ? .failed : .done)
    }

    private static func firstLine(_ text: String) -> String { text.split(separator: "\n").first.map(String.init) ?? "" }

    private static func card(_ note: Note, _ workspace: Workspace) -> Card {
        var lines = [Card.Line("Made", StyledText(note.created.description))]
        if note.changed != note.created { lines.append(.init("Changed", StyledText(note.changed.description))) }
        for (label, values) in [("About", note.re), ("Cites", note.cites), ("Tags", note.tags), ("Themes", note.themes)] where !values.isEmpty {
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
            guard let date = PartialDate(text) else { throw CommandError("'\(text)' is no date for 'since:'; write 2026, 2026-11 or 2026-11-21", .usage) }
            since = date
        } else {
            since = nil
        }
    }

    func matches(_ note: Note) -> Bool {
        let text = Folding.key(note.text)
        return words.allSatisfy { text.contains($0) } && tags.allSatisfy { note.tags.map(Folding.key).contains($0) }
            && themes.allSatisfy { note.themes.contains($0) } && subjects.allSatisfy { subject in note.re.contains { $0 == subject || $0.hasPrefix(subject + "/") } }
            && (since.map { $0.firstDay <= (PartialDate(String(note.created.description.prefix(10)))?.firstDay ?? 0) } ?? true)
    }
}
