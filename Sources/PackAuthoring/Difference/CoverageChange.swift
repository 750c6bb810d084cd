package import LandscapeKit

/// What an area's records tell, sector by heading, before and after.
package struct CoverageChange: Sendable {
    package struct Cell: Sendable, Hashable {
        /// A number of records, `none`, `n/a`, or `-` where nothing is recorded.
        package let old: String
        package let new: String

        package var isChanged: Bool { old != new }
    }

    package let area: String
    package let headings: [RecordKind]
    /// The sectors that have a heading before or after, in the vocabulary's order, with a cell for each heading.
    package let rows: [(sector: String, cells: [Cell])]

    package var isChanged: Bool { rows.contains { $0.cells.contains(where: \.isChanged) } }

    init(area: String, old: [Record], new: [Record]) {
        self.area = area
        let headings = RecordKind.landscapeHeadings
        self.headings = headings
        rows = Vocabulary.sectors.ids.compactMap { sector in
            func here(_ records: [Record]) -> [Record] { records.filter { $0.areas.contains(area) && $0.sectors.contains(sector) } }
            let (before, after) = (here(old), here(new))
            let cells = headings.map { Cell(old: Self.text($0, before), new: Self.text($0, after)) }
            return cells.allSatisfy { $0.old == "-" && $0.new == "-" } ? nil : (sector, cells)
        }
    }

    private static func text(_ heading: RecordKind, _ records: [Record]) -> String {
        let count = records.count { $0.kind == heading }
        if count > 0 { return String(count) }
        let absence = records.first { $0.kind == .gap && $0["kind"] == heading.plural }
        return switch absence?["state"] {
        case "recorded-as-none": "none"
        case "not-applicable": "n/a"
        default: "-"
        }
    }
}
