package import LandscapeKit

/// Areas side by side: how much is recorded of each, then the records in line with each other.
package struct Comparison: Sendable {
    /// Records of each area that belong beside one another.
    package struct Row: Sendable {
        package var sector: String?
        /// What they share: a measure, or a theme's id; nil where they share the sector alone.
        package var label: String?
        /// One list an area, in the order of `areas`.
        package var cells: [[LandscapeKit.Record]]
    }

    package var areas: [String]
    /// Counts of each kind, one an area. Kinds that nobody has are left out.
    package var coverage: [(kind: RecordKind, counts: [Int])]
    package var rows: [Row]

    /// - Parameter records: the records of each area, in the order of `areas`.
    package init(areas: [String], records: [[LandscapeKit.Record]]) {
        self.areas = areas
        coverage = RecordKind.allCases.compactMap { kind in
            let counts = records.map { list in list.count { $0.kind == kind } }
            return counts.contains { $0 > 0 } ? (kind, counts) : nil
        }
        rows = Self.align(records)
    }

    /// Indicators stand in line by measure and group; everything else by sector and first shared theme.
    private static func align(_ records: [[LandscapeKit.Record]]) -> [Row] {
        var order: [Key] = []
        var cells: [Key: [[LandscapeKit.Record]]] = [:]
        let themeUse = themeCounts(records)
        for (column, list) in records.enumerated() {
            for record in list {
                let key = key(of: record, themeUse)
                if cells[key] == nil {
                    cells[key] = Array(repeating: [], count: records.count)
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
        return sorted.map { Row(sector: $0.element.sector, label: $0.element.label, cells: cells[$0.element] ?? []) }
    }

    private struct Key: Hashable {
        var sector: String?
        var label: String?
        var isMeasure: Bool
    }

    private static func key(of record: LandscapeKit.Record, _ themeUse: [String: Int]) -> Key {
        if record.kind == .indicator {
            let group = record["group"].map { ", " + $0 } ?? ""
            return Key(sector: nil, label: (record.title ?? "") + group, isMeasure: true)
        }
        // The theme that most areas have is the one that lines records up; of equals, the record's own first.
        let theme = record.themes.enumerated().max { a, b in
            (themeUse[a.element] ?? 0, -a.offset) < (themeUse[b.element] ?? 0, -b.offset)
        }?.element
        return Key(sector: record.sectors.first, label: theme, isMeasure: false)
    }

    /// In how many areas each theme occurs.
    private static func themeCounts(_ records: [[LandscapeKit.Record]]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for list in records { for theme in Set(list.flatMap(\.themes)) { counts[theme, default: 0] += 1 } }
        return counts
    }
}
