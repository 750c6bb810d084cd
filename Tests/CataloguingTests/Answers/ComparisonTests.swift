import Cataloguing
import LandscapeKit
import Testing

@Suite struct ComparisonTests {
    private static func comparison(_ areas: [String], _ line: String) throws -> Comparison {
        Comparison(areas: areas, records: try areas.map { try Shipped.three.search(Shipped.query(line + " area:\($0)")).records })
    }

    @Test(arguments: ["sort:area", "kind:priority", "kind:indicator", "theme:mental-health", "kind:opportunity theme:sport"])
    func everyRecordStandsInOneCellOfItsArea(line: String) throws {
        let areas = ["luton", "oxfordshire", "hull"]
        let comparison = try Self.comparison(areas, line)
        #expect(comparison.areas == areas)
        for (column, area) in areas.enumerated() {
            let shown = comparison.rows.flatMap { $0.cells[column] }
            let found = try Shipped.three.ids(line + " area:\(area)")
            #expect(Set(shown.map(\.id)) == Set(found) && shown.count == found.count, "\(area)")
            #expect(comparison.coverage.map { $0.counts[column] }.reduce(0, +) == found.count)
        }
        #expect(comparison.rows.allSatisfy { row in row.cells.count == 3 && row.cells.contains { !$0.isEmpty } })
        #expect(comparison.coverage.allSatisfy { $0.counts.contains { $0 > 0 } })
    }

    /// Figures of one measure, and of one group, stand side by side.
    @Test func indicatorsStandInLineByMeasure() throws {
        let areas = ["hull", "north-lincolnshire", "north-east-lincolnshire"]
        let comparison = try Self.comparison(areas, "kind:indicator")
        for row in comparison.rows {
            let names = Set(row.cells.flatMap { $0 }.map { ($0.title ?? "") + ($0["group"].map { ", " + $0 } ?? "") })
            #expect(names == [row.label])
            #expect(row.sector == nil)
        }
        #expect(Set(comparison.rows.map(\.label)).count == comparison.rows.count, "a measure has two rows")
        let whole = comparison.rows.filter { row in row.cells.allSatisfy { !$0.isEmpty } }
        #expect(!whole.isEmpty, "no measure is told of all three")
    }

    /// Everything else stands in line by sector and a theme that the records share.
    @Test func otherRecordsStandInLineBySectorAndTheme() throws {
        let comparison = try Self.comparison(["luton", "oxfordshire"], "kind:priority")
        for row in comparison.rows {
            for record in row.cells.flatMap({ $0 }) {
                #expect(record.sectors.first == row.sector)
                #expect(row.label.map { record.themes.contains($0) } ?? record.themes.isEmpty, "\(record.id)")
            }
        }
        let ranks = comparison.rows.map { $0.sector.map(Vocabulary.sectors.rank) ?? -1 }
        #expect(ranks == ranks.sorted())
        let obesity = try #require(comparison.rows.first { $0.sector == "children" && $0.label == "obesity" })
        #expect(
            obesity.cells.map { $0.map(\.headline).first } == [
                OrderTests.childrensPriorities[0], "Halting the increase in childhood obesity",
            ])
    }

    /// The theme that more of the areas have is the one that lines a record up.
    @Test func aSharedThemeComesBeforeTheFirst() throws {
        func record(_ id: String, _ themes: [String]) -> Record {
            var record = Record.made(id, .priority)
            record.themes = themes
            return record
        }
        let comparison = Comparison(
            areas: ["luton", "hull"],
            records: [[record("a", ["sport", "obesity"])], [record("b", ["obesity"]), record("c", ["play", "museums"])]])
        #expect(comparison.rows.map(\.label) == ["obesity", "play"])
        #expect(comparison.rows.map { $0.cells.map { $0.map(\.id.last) } } == [[["a"], ["b"]], [[], ["c"]]])
    }

    @Test func coverageFollowsTheOrderOfKinds() throws {
        let comparison = try Self.comparison(["luton", "oxfordshire"], "sort:area")
        let order = comparison.coverage.map { RecordKind.allCases.firstIndex(of: $0.kind) ?? 0 }
        #expect(order == order.sorted() && order.count > 15)
        #expect(
            comparison.coverage.first { $0.kind == .implication }?.counts == [try Shipped.three.ids("luton kind:implication").count, 0])
    }
}
