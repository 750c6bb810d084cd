import LandscapeKit
import Workspaces

/// Lists the tags.
struct TagsCommand: Command {
    var name: String { "tags" }
    var group: CommandGroup { .desk }
    var summary: String { "The tags of the notes, with how many notes bear each" }
    var usage: String { "tags" }
    var examples: [String] { ["tags"] }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let book = try NoteBook(session)
        let counts = Tag.counts(in: book.notes)
        guard !counts.isEmpty else {
            let why = book.notes.isEmpty ? "There are no notes yet" : "None of the \(book.notes.count) notes bears a tag"
            return .message(
                StyledText(why + "; note \"text\" tag:follow-up gives one, `tag 2 follow-up` gives one to a note that is there."))
        }
        let rows = counts.map { tag, count in
            let latest = book.notes.last { $0.tags.contains { Tag.areSame($0, tag) } }
            return Table.Row([
                StyledText(tag, .strong), StyledText("\(count)"), StyledText(latest?.created.day ?? ""), StyledText(latest?.title ?? ""),
            ])
        }
        let columns: [Table.Column] = [
            .init("tag", "Tag"), .init("notes", "Notes", .right), .init("latest", "Latest", dropOrder: 1),
            .init("note", "Its latest note", flexible: true, dropOrder: 2),
        ]
        return Outcome(Output([.table(Table(columns, rows))] + book.faults), status: book.status)
    }
}

/// Gives notes tags, or takes tags from them.
struct TagCommand: Command {
    /// Whether tags are taken away.
    let removes: Bool

    var name: String { removes ? "untag" : "tag" }
    var group: CommandGroup { .desk }
    var summary: String { removes ? "Take tags from notes" : "Give notes tags" }
    var usage: String { name + " NUMBER ... | ID ... WORD ..." }
    var details: String {
        "The numbers are those of the last list of notes: `\(name) 1-3 follow-up`. A tag of several words goes in quotes. "
            + "Capitals do not tell one tag from another, nor does a hyphen in place of a space."
    }
    var examples: [String] { [] }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let book = try NoteBook(session)
        let ids = Set(book.notes.map(\.id))
        let named = call.words.prefix { NumberList.isNumber($0) || ids.contains($0) }
        let tags = try TagWords.tidied(call.words.dropFirst(named.count))
        guard !named.isEmpty, !tags.isEmpty else {
            throw CommandError("`\(name)` wants notes and then tags, e.g. `\(name) 2 follow-up`; `notes` lists the notes", .usage)
        }
        let notes = try NoteNumbers.notes(Array(named), session)
        let what = tags.joined(separator: ", ")
        let changed = try TagWords.retag(
            (removes ? "Take tag \(what) from " : "Tag ") + TagWords.count(notes) + (removes ? "" : " \(what)"), session,
            ids: notes.map(\.id)
        ) { old in
            removes
                ? old.filter { tag in !tags.contains { Tag.areSame($0, tag) } }
                : old + tags.filter { tag in !old.contains { Tag.areSame($0, tag) } }
        }
        guard !changed.isEmpty else {
            let each = notes.count == 1 ? "The note" : "Each of the \(notes.count) notes"
            return .message(StyledText(removes ? "\(each) is without \(what) already." : "\(each) bears \(what) already."))
        }
        return .message(
            StyledText(removes ? "Took \(what) from \(TagWords.count(changed))." : "Tagged \(TagWords.count(changed)) \(what)."))
    }

    func choices(after words: [String], piece: String, in session: Session) -> [CompletionChoice] {
        words.isEmpty ? NoteChoices.numbers(piece, session) : NoteChoices.tags(piece, session)
    }
}

/// Renames a tag in every note.
struct RenameTagCommand: Command {
    var name: String { "rename-tag" }
    var group: CommandGroup { .desk }
    var summary: String { "Write a tag otherwise in every note" }
    var usage: String { "rename-tag OLD NEW" }
    var details: String { "Where the new tag is in use already the two become one, and the answer says so." }
    var examples: [String] { [] }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let tags = try TagWords.tidied(call.words[...])
        guard tags.count == 2, call.words.count == 2 else {
            throw CommandError("`rename-tag` wants the old tag and the new one, e.g. `rename-tag museum museums`", .usage)
        }
        let (old, new) = (tags[0], tags[1])
        try TagWords.require([old], session)
        let before = Tag.areSame(old, new) ? 0 : try TagWords.bearing(new, session)
        let changed = try TagWords.retag("Rename tag \(old) to \(new)", session) { TagWords.replacing([old], by: new, in: $0) }
        guard !changed.isEmpty else { return .message(StyledText("'\(new)' is how it is written already.")) }
        let merged = before > 0 ? " \(before == 1 ? "1 note" : "\(before) notes") had \(new) before: the two tags are one now." : ""
        return .message(StyledText("Renamed \(old) to \(new) in \(TagWords.count(changed)).\(merged)"))
    }

    func choices(after words: [String], piece: String, in session: Session) -> [CompletionChoice] { NoteChoices.tags(piece, session) }
}

/// Makes several tags one.
struct MergeTagsCommand: Command {
    var name: String { "merge-tags" }
    var group: CommandGroup { .desk }
    var summary: String { "Make several tags one, in every note" }
    var usage: String { "merge-tags A B ... into C" }
    var examples: [String] { [] }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        guard let into = call.words.lastIndex(of: "into"), into > 0, into == call.words.count - 2,
            let target = try TagWords.tidied(call.words[(into + 1)...]).first
        else {
            throw CommandError("`merge-tags` wants the tags and the one they become, e.g. `merge-tags museum musuem into museums`", .usage)
        }
        let tags = try TagWords.tidied(call.words[..<into])
        try TagWords.require(tags, session)
        let changed = try TagWords.retag("Merge tags \(tags.joined(separator: ", ")) into \(target)", session) {
            TagWords.replacing(tags, by: target, in: $0)
        }
        guard !changed.isEmpty else { return .message(StyledText("They are \(target) already.")) }
        return .message(StyledText("Merged \(tags.joined(separator: ", ")) into \(target) in \(TagWords.count(changed))."))
    }

    func choices(after words: [String], piece: String, in session: Session) -> [CompletionChoice] {
        NoteChoices.tags(piece, session)
            + ("into".hasPrefix(piece) && !words.isEmpty && !words.contains("into")
                ? [CompletionChoice(text: "into", meaning: "The tag they become comes next", suffix: " ")] : [])
    }
}
