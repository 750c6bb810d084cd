import Cataloguing
import LandscapeKit
import Testing

/// The four states of a cell: recorded, recorded as none, not applicable, not recorded.
@Suite struct CoverageTests {
    /// One area's grid against a plain count of its records.
    @Test(arguments: ["luton", "oxfordshire", "hull", "north-lincolnshire", "north-east-lincolnshire"]) func countsEachHeadingOfEachSector(
        area: String
    ) throws {
        let records = Shipped.records.filter { $0.areas.contains(area) }
        let coverage = Coverage(area: area, records: records)
        #expect(coverage.headings == RecordKind.landscapeHeadings)
        #expect(coverage.sectors == Vocabulary.sectors.ids.filter { sector in records.contains { $0.sectors.contains(sector) } })
        #expect(coverage.unmapped == Vocabulary.sectors.ids.filter { !coverage.sectors.contains($0) })
        for sector in coverage.sectors {
            for (heading, cell) in zip(coverage.headings, try #require(coverage.cells[sector])) {
                let found = records.filter { $0.kind == heading && $0.sectors.contains(sector) }
                guard case .recorded(let count, let newest) = cell else {
                    #expect(found.isEmpty, "\(sector) \(heading)")
                    continue
                }
                #expect(count == found.count, "\(sector) \(heading)")
                #expect(newest == found.compactMap(\.age.date).max())
            }
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let records: [Record]
        let cell: Coverage.Cell
        var testDescription: String { name }
    }

    @Test(arguments: [
        Case(name: "recorded", records: [.made("a", .barrier)], cell: .recorded(1, newest: PartialDate("2010-09"))),
        Case(name: "recorded as none", records: [.made("a", .gap, ["kind": "barriers", "state": "recorded-as-none"])], cell: .none),
        Case(name: "not applicable", records: [.made("a", .gap, ["kind": "barriers", "state": "not-applicable"])], cell: .notApplicable),
        Case(name: "not recorded", records: [.made("a", .priority)], cell: .notRecorded),
        Case(
            name: "none of something else", records: [.made("a", .gap, ["kind": "advice", "state": "recorded-as-none"])], cell: .notRecorded
        ),
        Case(
            name: "a record outweighs what was said of none",
            records: [.made("a", .gap, ["kind": "barriers", "state": "recorded-as-none"]), .made("b", .barrier)],
            cell: .recorded(1, newest: PartialDate("2010-09"))),
    ])
    func aCellIs(_ test: Case) throws {
        let coverage = Coverage(area: "luton", records: test.records, headings: [.barrier])
        #expect(coverage.cells["children"] == [test.cell])
        #expect(coverage.sectors == ["children"])
    }
}

extension Record {
    /// A record by hand, for what no shipped pack may hold: circles, and cells alone.
    static func made(
        _ id: String, _ kind: RecordKind, _ fields: [String: String] = [:], title: String? = nil, pack: String = "made",
        aliases: [String] = []
    ) -> Record {
        let source = Source(id: "mapping", title: "A mapping", published: PartialDate("2010-09"))
        let own = Fields(fields.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })
        return Record(
            id: "\(pack)/children/\(kind.rawValue)/\(id)", pack: pack, areas: ["luton"], kind: kind, sector: "children", title: title,
            aliases: aliases,
            citation: Citation(source: source, sections: ["6"]), fields: own)
    }
}
