import Cataloguing
import LandscapeKit
import Workspaces

/// What a person gives a note beside its text: what it is about, what it cites, its tags and themes.
struct NoteKeys {
    var re: [String] = []
    var cites: [String] = []
    var tags: [String] = []
    var themes: [String] = []

    static let options = [
        CommandOption("re", [], "What it is about: luton, luton/public-health, a record's id"),
        CommandOption("cite", [], "Records of the last list, by number, or ids"),
        CommandOption("tag", [], "A word of your own to find it by"),
        CommandOption("theme", [], "A theme"),
    ]

    /// - Throws: for a key that notes lack, and for what names nothing.
    init(_ call: Call, _ session: Session) throws(CommandError) {
        if let stray = call.tokens.first(where: { if case .qualifier = $0.content { true } else { false } }),
            case .qualifier(let key, _) = stray.content
        {
            let near = NearMiss.best(for: key, among: Self.options.map(\.name), limit: 1)
            throw CommandError(
                "a note takes re:, cite:, tag: and theme:, not '\(key):'"
                    + (near.isEmpty ? "; put the text in quotes" : Diagnostic.didYouMean(near)), .usage)
        }
        for subject in call.options["re"] ?? [] { re.append(try NoteSubject.resolve(subject, session)) }
        for theme in call.options["theme"] ?? [] {
            guard let term = Vocabulary.themes.resolve(theme) else {
                throw CommandError(
                    "unknown theme '\(theme)'" + Diagnostic.didYouMean(Vocabulary.themes.suggestions(for: theme, limit: 2)), .usage)
            }
            themes.append(term.id)
        }
        for tag in call.options["tag"] ?? [] {
            guard let tidy = Tag.tidied(tag) else { throw CommandError("'\(tag)' holds no word for a tag", .usage) }
            tags.append(tidy)
        }
        cites = try Self.cited(call.options["cite"] ?? [], session)
    }

    private static func cited(_ values: [String], _ session: Session) throws(CommandError) -> [String] {
        var ids: [String] = []
        for value in values {
            let found = value.contains("/") ? try WhyCommand.byID([value], session) : try session.records(numbered: [value])
            for record in found where !ids.contains(record.id) { ids.append(record.id) }
        }
        return ids
    }

    /// A note with these keys.
    func draft(_ text: String) -> NoteDraft { NoteDraft(text, re: re, cites: cites, tags: tags, themes: themes) }

    // MARK: Taking

    /// Writes a note, and says where it is.
    static func take(_ draft: NoteDraft, _ session: Session) throws(CommandError) -> Outcome {
        let workspace = try session.workspace()
        let note: Note
        do {
            note = try workspace.add(draft)
        } catch {
            throw CommandError("the note was not taken: \(error)")
        }
        let cites = draft.cites.count
        let about = [
            draft.re.isEmpty ? nil : "about \(draft.re.joined(separator: ", "))",
            cites == 0 ? nil : "citing \(cites) record\(cites == 1 ? "" : "s")",
        ].compactMap { $0 }
        let said = Message(
            StyledText("Noted") + StyledText(about.isEmpty ? "" : ", " + about.joined(separator: ", ")) + StyledText(": ")
                + StyledText(workspace.path(ofNote: note.id), .code))
        return Outcome(Output([.message(said)] + (try brokenLinks(of: note, session))))
    }

    /// A warning for each link that leads nowhere, said while the person still knows what was meant.
    private static func brokenLinks(of note: Note, _ session: Session) throws(CommandError) -> [Block] {
        guard !note.links.isEmpty else { return [] }
        let book = try NoteBook(session)
        var blocks: [Block] = []
        for link in note.links {
            var isBroken = false
            switch book.reader.read(link.target) {
            case nil: isBroken = true
            case .record(let id):
                try session.bringInAll()
                isBroken = try session.ask { try $0.record(id: id) } == nil
            default: break
            }
            guard isBroken else { continue }
            blocks.append(
                .message(
                    Message(StyledText("The link [[\(link.target)]] points to nothing there is; `workspace check` says more."), .warning)))
        }
        return blocks
    }
}
