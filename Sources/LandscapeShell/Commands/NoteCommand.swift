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
        if let stray = call.tokens.first(where: { if case .qualifier = $0.content { true } else { false } }),
            case .qualifier(let key, _) = stray.content
        {
            let near = NearMiss.best(for: key, among: options.map(\.name), limit: 1)
            throw CommandError(
                "a note takes re:, cite:, tag: and theme:, not '\(key):'"
                    + (near.isEmpty ? "; put the text in quotes" : Diagnostic.didYouMean(near)), .usage)
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
                throw CommandError(
                    "unknown theme '\(theme)'" + Diagnostic.didYouMean(Vocabulary.themes.suggestions(for: theme, limit: 2)), .usage)
            }
            themes.append(term.id)
        }
        let cites = try Self.cited(call.options["cite"] ?? [], session)
        let workspace = try session.workspace()
        do {
            let note = try workspace.add(NoteDraft(text, re: re, cites: cites, tags: call.options["tag"] ?? [], themes: themes))
            let about = [
                re.isEmpty ? nil : "about \(re.joined(separator: ", "))",
                cites.isEmpty ? nil : "citing \(cites.count) record\(cites.count == 1 ? "" : "s")",
            ].compactMap { $0 }
            return .message(
                StyledText("Noted") + StyledText(about.isEmpty ? "" : ", " + about.joined(separator: ", ")) + StyledText(": ")
                    + StyledText(workspace.path(ofNote: note.id), .code))
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
            guard try session.ask({ try $0.record(id: text) }) != nil else {
                throw CommandError("there is no record '\(text)' for the note to be about")
            }
            return text
        }
        guard let area = session.register.exact(first) else {
            if parts.count == 1, let sector = Vocabulary.sectors.resolve(first) { return sector.id }
            if case .none(let nearest) = session.register.resolve(first), !nearest.isEmpty {
                throw CommandError(
                    "there is no area '\(first)' for the note to be about" + Diagnostic.didYouMean(nearest.prefix(2).map(\.id)))
            }
            throw CommandError("there is no area '\(first)' for the note to be about; `areas` lists them")
        }
        guard parts.count == 2 else { return area.id }
        guard let sector = Vocabulary.sectors.resolve(parts[1]) else {
            throw CommandError(
                "unknown sector '\(parts[1])'" + Diagnostic.didYouMean(Vocabulary.sectors.suggestions(for: parts[1], limit: 2)))
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
