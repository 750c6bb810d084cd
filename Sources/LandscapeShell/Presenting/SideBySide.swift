import Cataloguing
import LandscapeKit

/// A comparison as tables: what is recorded, and the records in line. What differs is said in words.
struct SideBySide {
    private(set) var comparison: Comparison
    /// The names of the sides.
    let titles: [String]
    /// Short names, for many sides; nil where they have none.
    var codes: [String]?
    /// The records that carry a number.
    private(set) var listing: [Record] = []

    /// As many sides as stand beside each other in a window of 80 columns; more stand under each other.
    private static let mostColumns = 3
    private static let mostCoverageColumns = 10

    init(_ comparison: Comparison, titles: [String], codes: [String]? = nil) {
        self.comparison = comparison
        self.titles = titles
        self.codes = codes
    }

    /// Leaves out all but the first lines. What is recorded is counted whole all the same.
    mutating func shorten(to lines: Int) { comparison.rows = Array(comparison.rows.prefix(lines)) }

    // MARK: Coverage

    /// Each heading with what each side has of it.
    var coverage: [Block] {
        let sides = comparison.areas.indices
        guard sides.count <= Self.mostCoverageColumns else { return [.table(coverageList)] }
        let heads = sides.count > Self.mostColumns ? codes ?? titles : titles
        let table = Table(
            [.init("kind", "Recorded", flexible: true)] + sides.map { .init(comparison.areas[$0], heads[$0], .right) },
            comparison.kinds.map { kind in
                Table.Row([StyledText(kind.heading)] + sides.map { Self.text(comparison.state(kind, of: $0)) })
            })
        var blocks: [Block] = [.table(table)]
        if sides.count > Self.mostColumns, codes != nil {
            let legend = zip(heads, titles).filter { $0 != $1 }.map { "\($0) \($1)" }
            if !legend.isEmpty { blocks.append(.text(StyledText(legend.joined(separator: ", ") + ".", .dim))) }
        }
        let states = comparison.kinds.flatMap { kind in sides.map { comparison.state(kind, of: $0) } }
        let words = [
            (Coverage.Cell.notRecorded, "`-` is not recorded: nobody has said"), (.none, "`none` is what the source says"),
            (.notApplicable, "`n/a` does not apply"),
        ].filter { states.contains($0.0) }.map(\.1)
        if !words.isEmpty { blocks.append(.message(Message(StyledText(words.joined(separator: ". ") + "."), .hint))) }
        return blocks
    }

    /// For many sides: each heading names those that have it.
    private var coverageList: Table {
        let rows = comparison.kinds.map { kind -> Table.Row in
            let found = comparison.areas.indices.compactMap { column -> String? in
                if case .recorded(let count, _) = comparison.state(kind, of: column) { "\(titles[column]) \(count)" } else { nil }
            }
            return Table.Row([
                StyledText(kind.heading), StyledText("\(found.count) of \(comparison.areas.count)"),
                StyledText(found.joined(separator: ", ")),
            ])
        }
        return Table([.init("kind", "Recorded"), .init("share", "Of", .right), .init("where", "Where", flexible: true)], rows)
    }

    private static func text(_ cell: Coverage.Cell) -> StyledText {
        switch cell {
        case .recorded(let count, _): StyledText("\(count)")
        case .none: "none"
        case .notApplicable: "n/a"
        case .notRecorded: StyledText("-", .warning)
        }
    }

    // MARK: Records in line

    /// Records in line by sector and theme, or by measure. Each carries its number for the next command.
    mutating func records() -> [Block] {
        if comparison.areas.count > Self.mostColumns { return [.tree(Tree(comparison.rows.map { branch($0) }))] }
        let rows = comparison.rows.map { row in
            Table.Row(
                [label(row)]
                    + row.cells.map { records in
                        var cell = StyledText(records.isEmpty ? "-" : "", .dim)
                        for (index, record) in records.enumerated() {
                            listing.append(record)
                            cell += StyledText((index == 0 ? "" : "; ") + "[\(listing.count)] ", .dim) + StyledText(Self.text(record))
                        }
                        return cell
                    })
        }
        return [.table(table(rows))]
    }

    /// What each side has by sector and theme: how many of which kind, with their numbers.
    mutating func overview() -> [Block] {
        let rows = comparison.rows.filter { !$0.isMeasure && $0.cells.contains { $0.contains { $0.kind != .gap } } }
        if comparison.areas.count > Self.mostColumns {
            let roots = rows.map { row -> Tree.Node in
                let children = row.cells.enumerated().filter { !$0.element.isEmpty }.map { column, records in
                    Tree.Node(StyledText(titles[column], .strong), detail: counts(records))
                }
                return Tree.Node(title(row), detail: StyledText(mark(row), .dim), children: children)
            }
            return [.tree(Tree(roots))]
        }
        return [
            .table(table(rows.map { row in Table.Row([label(row)] + row.cells.map { $0.isEmpty ? StyledText("-", .dim) : counts($0) }) }))
        ]
    }

    private func table(_ rows: [Table.Row]) -> Table {
        Table([.init("in-line", "In line by", flexible: true)] + zip(comparison.areas, titles).map { .init($0, $1, flexible: true) }, rows)
    }

    private mutating func branch(_ row: Comparison.Row) -> Tree.Node {
        var children: [Tree.Node] = []
        for (column, records) in row.cells.enumerated() {
            for record in records {
                listing.append(record)
                children.append(
                    Tree.Node(StyledText(titles[column] + ": ", .strong) + StyledText(Self.text(record)), number: listing.count))
            }
        }
        return Tree.Node(title(row), detail: StyledText(([mark(row)] + row.hindrances).joined(separator: "; "), .dim), children: children)
    }

    /// `2 priorities [1-2]; 1 barrier [3]`
    private mutating func counts(_ records: [Record]) -> StyledText {
        var text = StyledText("")
        for kind in RecordKind.allCases where kind != .gap {
            let found = records.filter { $0.kind == kind }
            guard !found.isEmpty else { continue }
            let first = listing.count + 1
            listing += found
            let numbers = found.count == 1 ? "[\(first)]" : "[\(first)-\(listing.count)]"
            let name = found.count == 1 ? kind.singular : kind.plural.replacing("-", with: " ")
            text += StyledText((text.isEmpty ? "" : "; ") + "\(found.count) \(name) ") + StyledText(numbers, .dim)
        }
        return text
    }

    // MARK: Words

    private func title(_ row: Comparison.Row) -> StyledText {
        let parts = [row.sector.map { SectorName.short($0) }, row.label.map { row.isMeasure ? $0 : Vocabulary.themes.label($0) }]
        let text = parts.compactMap { $0 }.joined(separator: ": ")
        return StyledText(text.isEmpty ? "No sector or theme" : text, .strong)
    }

    private func label(_ row: Comparison.Row) -> StyledText {
        let marks = (titles.count > 1 ? [mark(row)] : []) + row.hindrances
        return title(row) + StyledText(marks.isEmpty ? "" : " · " + marks.joined(separator: "; "), .dim)
    }

    /// `both`, `only Luton`, `3 of 3`, `2 of 3, not Hull`.
    private func mark(_ row: Comparison.Row) -> String {
        let missing = row.cells.indices.filter { row.cells[$0].isEmpty }
        let present = row.cells.indices.filter { !row.cells[$0].isEmpty }
        if present.count == 1 { return "only \(titles[present[0]])" }
        if missing.isEmpty { return titles.count == 2 ? "both" : "\(titles.count) of \(titles.count)" }
        let share = "\(present.count) of \(titles.count)"
        return missing.count <= 3 ? share + ", not " + missing.map { titles[$0] }.joined(separator: ", ") : share
    }

    private static func text(_ record: Record) -> String {
        guard record.kind == .indicator, let figure = IndicatorFigure(record.fields) else {
            return (record.fields["rank"]?.integer.map { "\($0). " } ?? "") + FieldText.headline(record)
        }
        let beside = FieldText.comparators(record)
        return figure.shown + (Measure.period(record).map { " (\($0))" } ?? "")
            + (beside.isEmpty ? "" : beside.hasPrefix("before: ") ? ", " + beside : ", beside " + beside)
    }
}
