package import LandscapeKit

/// What is known of an area, sector by heading: the grid behind `gaps`.
package struct Coverage: Sendable {
    /// What stands in one cell.
    package enum Cell: Sendable, Hashable {
        /// So many records; the newest is of this age.
        case recorded(Int, newest: PartialDate?)
        /// The source says there is none.
        case none
        case notApplicable
        /// Nobody has looked, or nothing was said.
        case notRecorded
    }

    package var area: String
    /// The sectors that have records, in the vocabulary's order.
    package var sectors: [String]
    /// The sectors that have none at all.
    package var unmapped: [String]
    package var headings: [RecordKind]
    /// Cells by sector, in the order of `headings`.
    package var cells: [String: [Cell]]

    /// The grid of an area's records.
    package init(area: String, records: [LandscapeKit.Record], headings: [RecordKind] = RecordKind.landscapeHeadings) {
        self.area = area
        self.headings = headings
        var bySector: [String: [LandscapeKit.Record]] = [:]
        for record in records { for sector in record.sectors { bySector[sector, default: []].append(record) } }
        sectors = Vocabulary.sectors.ids.filter { bySector[$0] != nil }
        unmapped = Vocabulary.sectors.ids.filter { bySector[$0] == nil }
        cells = bySector.mapValues { records in headings.map { Self.cell($0, records) } }
    }

    /// The sectors of which any heading tells something.
    package var touched: [String] { sectors.filter { told($0) > 0 } }

    /// The sectors that were mapped: one with a heading or two was mentioned, and what it lacks is no hole worth a line each.
    package var mapped: [String] { sectors.filter { told($0) >= 3 } }

    private func told(_ sector: String) -> Int { cells[sector]?.count { $0 != .notRecorded } ?? 0 }

    /// Leaves other sectors out.
    package mutating func narrow(to wanted: [String]) {
        sectors.removeAll { !wanted.contains($0) }
        unmapped.removeAll { !wanted.contains($0) }
        cells = cells.filter { wanted.contains($0.key) }
    }

    private static func cell(_ heading: RecordKind, _ records: [LandscapeKit.Record]) -> Cell {
        let found = records.filter { $0.kind == heading }
        if !found.isEmpty { return .recorded(found.count, newest: found.compactMap(\.age.date).max()) }
        let absence = records.first { $0.kind == .gap && $0["kind"] == heading.plural }
        return switch absence?["state"] {
        case "recorded-as-none": .none
        case "not-applicable": .notApplicable
        default: .notRecorded
        }
    }
}
