import LandscapeKit
import Workspaces

/// Notes as tables and cards.
enum NoteView {
    /// The table of notes, numbered from where the list begins.
    static func table(_ notes: [Note], from first: Int = 1) -> Table {
        let rows = notes.enumerated().map { index, note in
            Table.Row(
                [
                    StyledText(note.created.day), StyledText(note.title), StyledText(note.re.joined(separator: ", ")),
                    StyledText(note.tags.joined(separator: ", ")), StyledText(note.cites.isEmpty ? "" : "\(note.cites.count)"),
                ], number: first + index)
        }
        let columns: [Table.Column] = [
            .init("created", "Made"), .init("note", "Note", flexible: true), .init("re", "About"), .init("tags", "Tags", dropOrder: 1),
            .init("cites", "Cites", .right, dropOrder: 2),
        ]
        return Table(columns, rows)
    }

    /// A note whole, with what it links to and what links to it.
    static func card(_ note: Note, _ book: NoteBook) -> Card {
        var lines = [Card.Line("Made", StyledText(note.created.description))]
        if note.changed != note.created { lines.append(.init("Changed", StyledText(note.changed.description))) }
        for (label, values) in [("About", note.re), ("Cites", note.cites), ("Tags", note.tags), ("Themes", note.themes)]
        where !values.isEmpty {
            lines.append(.init(label, StyledText(values.joined(separator: ", "))))
        }
        var seen: Set<String> = []
        let links = note.links.map(\.target).filter { seen.insert($0).inserted }
        if !links.isEmpty {
            lines.append(
                .init(
                    "Links to", StyledText(links.map { book.reader.read($0) == nil ? $0 + " (nothing there)" : $0 }.joined(separator: ", "))
                ))
        }
        for (index, other) in book.notes(pointingTo: .note(note.id)).enumerated() {
            lines.append(.init(index == 0 ? "Linked from" : "", StyledText(other.title) + StyledText(" (\(other.id))", .dim)))
        }
        lines.append(.init("File", StyledText(book.workspace.path(ofNote: note.id), .code)))
        lines.append(.init("Text", StyledText(note.text)))
        return Card(StyledText(note.id, .strong), lines)
    }

    /// The notes that cite a record or link to it, for the record's card, each with the number that shows it.
    static func backlinks(_ notes: [Note], from first: Int) -> [Card.Line] {
        notes.enumerated().map { index, note in
            Card.Line(
                index == 0 ? "Your notes" : "",
                StyledText("\(note.created.day) \(note.title)") + StyledText(" (`notes \(first + index)`)", .dim))
        }
    }
}
