package import LandscapeKit

/// A note as exports see it: the words, and what they are about.
package struct NoteDocument: Sendable, Hashable {
    package var id: String
    package var text: String
    package var re: [String]
    package var cites: [String]
    package var tags: [String]
    package var themes: [String]
    package var created: String

    package init(id: String, text: String, re: [String], cites: [String], tags: [String], themes: [String], created: String) {
        self.id = id
        self.text = text
        self.re = re
        self.cites = cites
        self.tags = tags
        self.themes = themes
        self.created = created
    }
}

/// Notes as a table, one row a note.
package enum NotesDocument {
    package static func table(_ notes: [NoteDocument]) -> Table {
        let columns: [Table.Column] = [
            .init("id", "Id"), .init("created", "Made"), .init("re", "About"), .init("tags", "Tags"), .init("themes", "Themes"),
            .init("cites", "Cites", flexible: true),
            .init("text", "Note", flexible: true),
        ]
        let rows = notes.enumerated().map { index, note in
            Table.Row(
                [
                    note.id, note.created, note.re.joined(separator: "; "), note.tags.joined(separator: "; "),
                    note.themes.joined(separator: "; "), note.cites.joined(separator: "; "), note.text,
                ].map { StyledText($0) }, number: index + 1)
        }
        return Table(columns, rows)
    }
}
