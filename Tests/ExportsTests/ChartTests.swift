import Cataloguing
import LandscapeKit
import Testing

@testable import Exports

/// Where things lie in the report's pictures.
@Suite struct ChartTests {
    struct Scale: Sendable, CustomTestStringConvertible {
        let values: [Double]
        let isBars: Bool
        let low: Double
        let high: Double
        var testDescription: String { "\(isBars ? "bars" : "dots") of \(values)" }
    }

    @Test(arguments: [
        Scale(values: [32, 40], isBars: true, low: 0, high: 40), Scale(values: [5.2, 11.6, 7], isBars: true, low: 0, high: 15),
        Scale(values: [188_000, 260_000], isBars: true, low: 0, high: 300_000), Scale(values: [0, 0], isBars: true, low: 0, high: 0.5),
        Scale(values: [-3.5, 2], isBars: true, low: -4, high: 2), Scale(values: [0.004, 0.0095], isBars: true, low: 0, high: 0.01),
        Scale(values: [74.8, 77.7], isBars: false, low: 74, high: 78), Scale(values: [79.1, 79.1], isBars: false, low: 60, high: 80),
        Scale(values: [], isBars: true, low: 0, high: 0.5), Scale(values: [.infinity, 3], isBars: false, low: 3, high: 4),
    ])
    func aScaleHoldsItsValuesBetweenRoundMarks(_ test: Scale) {
        let scale = test.isBars ? ChartScale.bars(test.values) : .dots(test.values)
        #expect(abs(scale.low - test.low) < 1e-9 && abs(scale.high - test.high) < 1e-9, "\(scale.low) to \(scale.high)")
        for value in test.values where value.isFinite {
            #expect((0...1).contains(scale.place(of: value)))
            #expect(abs(scale.low + scale.place(of: value) * (scale.high - scale.low) - value) < 1e-6)
        }
        #expect(scale.marks.first == scale.low && abs((scale.marks.last ?? 0) - scale.high) < 1e-9)
    }

    @Test(
        arguments: [
            ("percent", [98.0, 99], RowChart.Form.bars), ("rank", [87, 101], .dots), ("years", [74.8, 77.7], .dots),
            ("years", [2, 9], .bars),
            ("people", [188_000, 200_000], .bars), (nil, [3, 4], .bars), ("score", [0, 1], .bars),
        ] as [(String?, [Double], RowChart.Form)])
    func barsBeginAtNought(unit: String?, values: [Double], form: RowChart.Form) {
        #expect(ComparatorCharts.form(unit: unit, values) == form)
    }

    @Test(arguments: [(0, 10, 0), (1, 10, 2), (10, 10, 5), (1, 1, 5), (3, 0, 0), (4, 100, 1), (17, 100, 3), (200, 100, 5)])
    func shadesRiseWithTheNumber(count: Int, most: Int, shade: Int) { #expect(ThemeMatrix.heat(count, of: most) == shade) }

    @Test(arguments: ["a", "Well-Being Board", String(repeating: "w", count: 90), "", "  two   words "])
    func linesAreNoWiderThanTheyMay(text: String) {
        for most in 1...4 {
            let lines = TextWidth.lines(text, width: 100, size: 12, most: most)
            #expect(lines.count <= most)
            for line in lines { #expect(TextWidth.of(line, size: 12) <= 100, "\(line)") }
        }
        #expect(TextWidth.lines(text, width: 100, size: 12, most: 99).joined().filter { $0 != " " } == text.filter { $0 != " " })
    }

    /// The charts of an area are those of its figures that the source sets beside others.
    @Test(arguments: ["luton", "oxfordshire", "hull", "leicester", "england"]) func everyComparisonIsDrawn(area: String) throws {
        let indicators = try Shipped.records([area]).filter { $0.kind == .indicator }
        let charts = ComparatorCharts.charts(indicators, register: Shipped.register, showsAreas: false)
        let compared = indicators.filter { record in
            record.fields["value"]?.figure != nil
                && (record.fields["comparators"]?.list ?? []).contains { $0.object["value"]?.figure != nil }
        }
        for record in compared { #expect(charts.contains { $0.title == record.headline }, "\(record.id)") }
        for chart in charts {
            #expect(chart.rows.count > 1 && chart.rows.contains(where: \.isOwn))
            for row in chart.rows {
                #expect(chart.description.contains(row.label) && chart.svg(id: "x").contains(SVGWriter.escape(row.shown)))
            }
        }
    }

    static let areas = Array(Set(Shipped.packs.flatMap(\.manifest.areas))).sorted()

    /// In the map of every shipped area no box lies on another, none lies outside, and each that has a parent stands to its right.
    @Test func mapsHaveRoom() throws {
        var drawn = 0
        for area in Self.areas {
            let records = try Shipped.records([area])
            let tree = PartnershipTree(
                partnerships: records.filter { $0.kind == .partnership }, organisations: records.filter { $0.kind == .organisation })
            guard let map = PartnershipMap(area, tree, isAlone: true) else { continue }
            drawn += 1
            func count(_ nodes: [PartnershipTree.Node]) -> Int { nodes.reduce(0) { $0 + 1 + count($1.children) } }
            #expect(map.boxes.count == count(tree.roots))
            for (index, box) in map.boxes.enumerated() {
                for other in map.boxes[(index + 1)...] {
                    let isApart =
                        box.x + box.width <= other.x || other.x + other.width <= box.x || box.y + box.height <= other.y
                        || other.y + other.height <= box.y
                    #expect(isApart, "\(area): \(box.lines) lies on \(other.lines)")
                }
                if let parent = box.parent { #expect(map.boxes[parent].x + map.boxes[parent].width < box.x) }
                #expect(box.x >= 0 && box.y >= 0)
            }
        }
        #expect(drawn >= 5)
    }

    @Test func aMapWithoutLinesIsNotDrawn() throws {
        let records = try Shipped.records(["hull"]).filter { $0.kind == .partnership }
        #expect(PartnershipMap("Hull", PartnershipTree(partnerships: records, organisations: []), isAlone: true) == nil)
    }
}
