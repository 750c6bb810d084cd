/// One thing to hand out: an agenda, a set of cards, a form. It is what is said, not how it looks: `HandoutPage` lays it out.
package struct HandoutSheet: Sendable {
    /// The file's name without its ending, e.g. `agenda`.
    package let name: String
    package let title: String
    /// Who gets it, e.g. `One for each person`.
    package let audience: String
    /// What stands below the title.
    package let lead: String?
    package let items: [Item]
    /// What its facts rest on and how old that is.
    package let remarks: [String]

    package init(
        _ name: String, _ title: String, for audience: String, lead: String? = nil, items: [Item], remarks: [String] = []
    ) {
        self.name = name
        self.title = title
        self.audience = audience
        self.lead = lead
        self.items = items
        self.remarks = remarks
    }

    /// One part of a sheet, from top to bottom.
    package enum Item: Sendable {
        case heading(String)
        /// Above a list within a part.
        case subheading(String)
        case paragraph(String)
        /// Small: what only the trainer or a checker reads.
        case remark(String)
        /// Labelled facts, one a line.
        case facts([Fact])
        case table(HandoutTable)
        /// Cards to cut out.
        case cards([HandoutCard])
        /// Words of somebody, or a list of short points.
        case points([String])
        case quotes([String])
        /// Empty lines to write on.
        case lines(Int)
        /// Glossary entries, links: a term, what it means, and a line of where and when.
        case entries([Entry])
        /// Bars in parts, one a row, and what each part stands for.
        case bars(HandoutBars)
        /// The rest begins on a new page.
        case pageBreak
    }

    package struct Fact: Sendable, Hashable {
        package let label: String
        package let value: String

        package init(_ label: String, _ value: String) {
            self.label = label
            self.value = value
        }
    }

    package struct Entry: Sendable, Hashable {
        package let head: String
        package let text: String
        /// A web address, made a link where it is one.
        package let address: String?
        /// The source and its age.
        package let remark: String?

        package init(_ head: String, _ text: String, address: String? = nil, remark: String? = nil) {
            self.head = head
            self.text = text
            self.address = address
            self.remark = remark
        }
    }
}

/// A table of a handout. An empty cell of a `box` column is a box to tick or to write a mark into.
package struct HandoutTable: Sendable {
    package enum Kind: String, Sendable {
        case words, strong, number, box
    }

    package struct Column: Sendable {
        package let title: String
        package let kind: Kind
        /// In per cent of the page; 0 leaves it to the words.
        package let width: Int

        package init(_ title: String, _ kind: Kind = .words, width: Int = 0) {
            self.title = title
            self.kind = kind
            self.width = width
        }
    }

    package struct Row: Sendable {
        /// A cell may hold several lines; those after the first are printed softer.
        package let cells: [String]
        /// Whether it stands back and needs no box: a break, the name of a group.
        package let isQuiet: Bool

        package init(_ cells: [String], isQuiet: Bool = false) {
            self.cells = cells
            self.isQuiet = isQuiet
        }
    }

    package let columns: [Column]
    package let rows: [Row]
    package let caption: String?
    /// Whether its words are many and may be smaller.
    package let isDense: Bool

    package init(_ columns: [Column], _ rows: [Row], caption: String? = nil, isDense: Bool = false) {
        self.isDense = isDense
        self.columns = columns
        self.rows = rows
        self.caption = caption
    }
}

/// A card to cut out: four to a page, or one in large print.
package struct HandoutCard: Sendable {
    package let number: Int
    package let title: String
    package let lines: [HandoutSheet.Fact]
    /// What it rests on.
    package let remark: String

    package init(number: Int, title: String, lines: [HandoutSheet.Fact], remark: String) {
        self.number = number
        self.title = title
        self.lines = lines
        self.remark = remark
    }
}

/// Rows of bars, each in parts that make one whole.
package struct HandoutBars: Sendable {
    package struct Row: Sendable {
        package let label: String
        /// One number for each part.
        package let counts: [Int]
        /// What is said beside the bar.
        package let shown: String

        package init(_ label: String, _ counts: [Int], shown: String) {
            self.label = label
            self.counts = counts
            self.shown = shown
        }
    }

    package let title: String
    /// What the parts stand for.
    package let parts: [String]
    package let rows: [Row]

    package init(_ title: String, parts: [String], rows: [Row]) {
        self.title = title
        self.parts = parts
        self.rows = rows
    }
}
