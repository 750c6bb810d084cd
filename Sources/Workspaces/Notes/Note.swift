/// A note as it was read from its file.
///
/// Change the fields that are `var`, and hand it to `Workspace.replace(_:)`: what the file holds besides stays as it is.
package struct Note: Sendable, Hashable, Identifiable {
    /// A short name that stays, e.g. `2026-11-21-health-modeller`: the name of the file without `.md`.
    package let id: String
    /// What it is about: areas, areas with a sector (`luton/public-health`), ids of records or of notes.
    package var re: [String]
    /// The ids of the records it cites.
    package var cites: [String]
    /// The person's own words for finding it again.
    package var tags: [String]
    /// Ids of `Vocabulary.themes`; a word that is none is kept, and reported when the note is read.
    package var themes: [String]
    /// When it was made.
    package let created: Timestamp
    /// When it was last changed through Landscape, or else when it was made.
    package let changed: Timestamp
    /// Whether the file says nothing of when it was made, so that `created` is when the file was last modified.
    package let isCreatedFromFile: Bool
    /// The Markdown text, control characters and all.
    package var text: String
    /// The names of keys in the front matter that Landscape does not know; it keeps them, word for word.
    package let otherKeys: [String]
    /// The links `[[...]]` of the text, and of the keys that Landscape does not know, as they were read.
    package let links: [NoteLink]
    /// The bytes it was read from, to tell later whether another program changed the file.
    package let fingerprint: Fingerprint

    /// The first line, without what Markdown marks a heading by.
    package var title: String {
        let line = text.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) } ?? ""
        let words = line.drop { $0 == "#" || $0 == " " }
        return String(words.isEmpty ? line : words)
    }
}

/// What a person gives for a new note; the workspace adds the id and the time.
///
/// Everything is kept to the last code point, but for a byte order mark that begins a value other than the text: nobody sees or
/// types one, it comes along when text is pasted, and YAML readers drop it.
package struct NoteDraft: Sendable, Hashable {
    /// The Markdown text.
    package var text: String
    /// What it is about: areas, areas with a sector, ids of records or of notes.
    package var re: [String]
    /// The ids of the records it cites.
    package var cites: [String]
    /// The person's own words for finding it again.
    package var tags: [String]
    /// Ids of `Vocabulary.themes`.
    package var themes: [String]
    /// What the id is made of, after the day; nil for the first words of the text.
    package var name: String?

    /// A draft with its text, and whatever else the person gave.
    package init(
        _ text: String, re: [String] = [], cites: [String] = [], tags: [String] = [], themes: [String] = [], name: String? = nil
    ) {
        self.text = text
        self.re = re
        self.cites = cites
        self.tags = tags
        self.themes = themes
        self.name = name
    }

    /// As it is written.
    var tidied: NoteDraft {
        func tidy(_ values: [String]) -> [String] {
            values.map { String($0.unicodeScalars.drop { $0 == "\u{FEFF}" }) }
        }
        var draft = self
        (draft.re, draft.cites, draft.tags, draft.themes) = (tidy(re), tidy(cites), tidy(tags), tidy(themes))
        return draft
    }
}
