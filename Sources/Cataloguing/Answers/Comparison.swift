package import LandscapeKit

/// Areas side by side: how much is recorded of each, then the records in line with each other.
package struct Comparison: Sendable {
    /// Records of each area that belong beside one another.
    package struct Row: Sendable {
        package var sector: String?
        /// What they share: a measure, or a theme's id; nil where they share the sector alone.
        package var label: String?
        /// Whether the label is a measure, and the records its figures.
        package var isMeasure = false
        /// One list an area, in the order of `areas`.
        package var cells: [[LandscapeKit.Record]]
    }

    package var areas: [String]
    /// Counts of each kind, one an area. Kinds that nobody has are left out.
    package var coverage: [(kind: RecordKind, counts: [Int])]
    package var rows: [Row]
    private var absences: [RecordKind: [Coverage.Cell]] = [:]

    /// - Parameters:
    ///   - records: the records of each area, in the order of `areas`.
    ///   - gaps: the recorded absences of each area, where they are not among the records.
    package init(areas: [String], records: [[LandscapeKit.Record]], gaps: [[LandscapeKit.Record]] = []) {
        self.areas = areas
        coverage = RecordKind.allCases.compactMap { kind in
            let counts = records.map { list in list.count { $0.kind == kind } }
            return counts.contains { $0 > 0 } ? (kind, counts) : nil
        }
        rows = Self.align(records)
        for (column, list) in (gaps.isEmpty ? records : gaps).enumerated() {
            for gap in list where gap.kind == .gap {
                guard let kind = gap["kind"].flatMap(RecordKind.init(plural:)) else { continue }
                let state: Coverage.Cell = gap["state"] == "not-applicable" ? .notApplicable : .none
                if absences[kind] == nil { absences[kind] = Array(repeating: .notRecorded, count: areas.count) }
                // A source that says there is none tells more than one that says it does not apply.
                if absences[kind]?[column] != Coverage.Cell.none { absences[kind]?[column] = state }
            }
        }
    }

    /// What an area has of a kind: so many records, a recorded absence, or nothing at all.
    package func state(_ kind: RecordKind, of column: Int) -> Coverage.Cell {
        let count = coverage.first { $0.kind == kind }?.counts[column] ?? 0
        if count > 0 { return .recorded(count, newest: nil) }
        return absences[kind]?[column] ?? .notRecorded
    }

    /// The kinds of which any area has records, or records that there are none, in the order of kinds.
    package var kinds: [RecordKind] {
        let found = Set(coverage.map(\.kind)).union(absences.keys)
        return RecordKind.allCases.filter { $0 != .gap && found.contains($0) }
    }

    /// Indicators stand in line by measure and group; everything else by sector and first shared theme.
    private static func align(_ records: [[LandscapeKit.Record]]) -> [Row] {
        var order: [Key] = []
        var cells: [Key: [[LandscapeKit.Record]]] = [:]
        var labels: [Key: String] = [:]
        let themeUse = themeCounts(records)
        for (column, list) in records.enumerated() {
            for record in list {
                let (key, label) = key(of: record, themeUse)
                if cells[key] == nil {
                    cells[key] = Array(repeating: [], count: records.count)
                    labels[key] = label
                    order.append(key)
                }
                cells[key]?[column].append(record)
            }
        }
        let sorted = order.enumerated().sorted { a, b in
            let (x, y) = (a.element, b.element)
            let rankX = (x.sector.map(Vocabulary.sectors.rank) ?? -1, x.isMeasure ? 0 : 1, x.label == nil ? 1 : 0)
            let rankY = (y.sector.map(Vocabulary.sectors.rank) ?? -1, y.isMeasure ? 0 : 1, y.label == nil ? 1 : 0)
            return rankX == rankY ? a.offset < b.offset : rankX < rankY
        }
        return sorted.map {
            Row(sector: $0.element.sector, label: labels[$0.element], isMeasure: $0.element.isMeasure, cells: cells[$0.element] ?? [])
        }
    }

    private struct Key: Hashable {
        var sector: String?
        var label: String?
        var isMeasure: Bool
    }

    private static func key(of record: LandscapeKit.Record, _ themeUse: [String: Int]) -> (Key, label: String?) {
        if record.kind == .indicator {
            let label = (record.title ?? "") + (record["group"].map { ", " + $0 } ?? "")
            return (Key(sector: nil, label: Measure.key(label), isMeasure: true), label)
        }
        // The theme that most areas have is the one that lines records up; of equals, the record's own first.
        let theme = record.themes.enumerated().max { a, b in
            (themeUse[a.element] ?? 0, -a.offset) < (themeUse[b.element] ?? 0, -b.offset)
        }?.element
        return (Key(sector: record.sectors.first, label: theme, isMeasure: false), theme)
    }

    /// In how many areas each theme occurs.
    private static func themeCounts(_ records: [[LandscapeKit.Record]]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for list in records { for theme in Set(list.flatMap(\.themes)) { counts[theme, default: 0] += 1 } }
        return counts
    }
}
