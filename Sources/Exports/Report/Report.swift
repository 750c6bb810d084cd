import LandscapeKit

/// A commissioning landscape paper: key facts, contents, introduction, the landscape at a glance, context, corporate approach, a chapter
/// a sector, implications, contacts, notes, references.
///
/// It is a structure, decided once: Markdown, plain text, HTML and everything converted from them are made of it.
package struct Report: Sendable {
    /// E.g. `The commissioning landscape: Luton`.
    package let title: String
    /// When it was made, of how many records, and how old they are.
    let summary: String
    let cards: [FactCard]
    let chapters: [Chapter]
    /// When and of what it was made, and what was withheld: the last words of the paper.
    let colophon: [String]
    /// How many records and notes it tells of.
    let recordCount: Int
    let noteCount: Int

    /// The paper on the material.
    package init(_ material: ExportMaterial) {
        let builder = ReportBuilder(material)
        title = "The commissioning landscape: \(material.areas.isEmpty ? "all areas" : material.areas.map(\.name).joined(separator: ", "))"
        summary = builder.summary
        cards = builder.cards
        chapters = builder.chapters
        colophon = builder.colophon
        recordCount = Set(material.records.map(\.id)).count
        noteCount = material.notes.count
    }

    /// A chapter; its number is its place.
    struct Chapter: Sendable {
        /// The anchor's name, e.g. `children`.
        let id: String
        let title: String
        var items: [Item]
    }

    /// What stands in a chapter, in order.
    enum Item: Sendable {
        /// A section's heading.
        case heading(String)
        case paragraph(String)
        case statements([Statement])
        case table(ReportTable)
        case charts(Charts)
        case notes([Aside])
        case references([Reference])
        /// Lines kept as they are.
        case code(String)
    }

    /// Pictures that belong together, and what stands in their place where there are no pictures.
    struct Charts: Sendable {
        let caption: String
        let charts: [any Chart]
        /// Whether they are drawn at their own size, and scrolled where the page is narrower.
        var isWide = false
        /// In words; nothing where a table beside them says the same.
        var fallback: [Item] = []
    }
}

/// The short facts about an area at the head of the paper.
struct FactCard: Sendable {
    let title: String
    let facts: [(label: String, value: String)]
}

/// One record as the paper tells it: what it says, its short fields, whose view it is, how old, and where it stands.
struct Statement: Sendable {
    /// A short field with its name.
    struct Detail: Sendable, Hashable {
        let label: String
        let value: String
        var isAddress = false

        /// `Basis: Community strategy`
        var text: String { label.isEmpty ? value : label + ": " + value }
    }

    /// The record's id; nil for a line that is no record.
    var record: String?
    /// The areas it is true of, where the paper is about several.
    var area: String?
    /// Its place or number in the source's order, e.g. `3.`.
    var rank: String?
    var title: String?
    var text: String?
    var details: [Detail] = []
    /// E.g. `as of 2007, 19 years old`.
    var age: String?
    var mark: Mark?
    /// Longer fields, a line each.
    var items: [String] = []
    /// What is odd about the source's figure or wording.
    var remark: String?
    var notes: [Aside] = []
    /// Notes that stand elsewhere and cite this record too.
    var pointers: [NotePointer] = []
    var children: [Statement] = []
}

/// Where a statement comes from: a source's number and the place in it.
struct Mark: Sendable, Hashable {
    let number: Int
    let place: String?
    /// The source's title and date.
    let source: String

    /// `[1, §6]`
    var text: String { "[" + [String(number), place].compactMap { $0 }.joined(separator: ", ") + "]" }
}

/// A note of the researcher, set beside what it is about.
struct Aside: Sendable, Hashable {
    let id: String
    /// E.g. `21 Nov 2026`.
    let date: String
    let paragraphs: [String]
    /// What it is about, its tags, what it cites: `about Luton, Public health; tagged follow-up`.
    let about: String
}

/// The way to a note that stands elsewhere.
struct NotePointer: Sendable, Hashable {
    let id: String
    let date: String
}

/// A source in the list at the end.
struct Reference: Sendable {
    let number: Int
    let title: String
    let detail: String
    let url: String?
}

/// A table of the paper.
struct ReportTable: Sendable {
    struct Column: Sendable {
        let key: String
        let title: String
        var isNumber = false
        /// Its part of the width, of 100; 0 leaves it to the reader's program.
        var share = 0
        var isFlexible = false
    }

    struct Cell: Sendable {
        var text: String
        /// A second line, smaller.
        var remark: String?
        var mark: Mark?
        /// How strongly it is shaded, 0 to 5.
        var heat = 0

        init(_ text: String, remark: String? = nil, mark: Mark? = nil, heat: Int = 0) {
            self.text = text
            self.remark = remark
            self.mark = mark
            self.heat = heat
        }
    }

    struct Row: Sendable {
        var cells: [Cell]
        var record: String?
        var pointers: [NotePointer] = []
    }

    let caption: String
    let columns: [Column]
    let rows: [Row]
    /// Whether the heads of the columns stand upright, for many narrow ones.
    var isMatrix = false
}

extension ReportTable {
    /// A table of many narrow columns as a list, for pages that are too narrow for it: `Obesity. Public health 5, Children 4`.
    var asStatements: [Statement] {
        rows.map { row in
            let counts = zip(columns, row.cells).dropFirst().filter { !$1.text.isEmpty }.map { $0.title.asMidSentence + " " + $1.text }
            return Statement(title: row.cells.first?.text, text: counts.joined(separator: ", "))
        }
    }
}
