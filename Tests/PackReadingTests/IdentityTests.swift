import LandscapeKit
import PackReading
import Testing

/// Ids, defaults, and what else a record gets from where it stands.
@Suite struct IdentityTests {
    struct IDCase: Sendable, CustomTestStringConvertible {
        let yaml: String
        let id: String
        var testDescription: String { id }
    }

    @Test(arguments: idCases)
    func ids(_ one: IDCase) throws {
        let result = try Sample.read(["case.yaml": Sample.head + one.yaml])
        #expect(result.errors.map(\.description) == [])
        #expect(result.pack?.records.map(\.id).filter { !$0.contains("/base-") } == [one.id])
    }

    static let idCases: [IDCase] = [
        IDCase(yaml: "findings:\n  - title: A plan\n    sector: children\n", id: "sample/children/finding/a-plan"),
        IDCase(yaml: "findings:\n  - title: A plan\n", id: "sample/finding/a-plan"),
        IDCase(yaml: "findings:\n  - title: A plan\n    id: The PLAN\n", id: "sample/finding/the-plan"),
        IDCase(
            yaml: "findings:\n  - text: One two three four five six seven eight nine ten.\n",
            id: "sample/finding/one-two-three-four-five-six-seven-eight"),
        IDCase(yaml: "findings:\n  - title: A plan\n    areas: [hull]\n", id: "sample/finding/a-plan-hull"),
        IDCase(yaml: "findings:\n  - title: A plan\n    areas: [luton]\n", id: "sample/finding/a-plan"),
        IDCase(yaml: "findings:\n  - title: A plan\n    areas: [hull, luton]\n", id: "sample/finding/a-plan"),
        IDCase(
            yaml: "indicators:\n  - {measure: Life expectancy, group: male, value: 71.1, as-of: 2007, themes: [life-expectancy]}\n",
            id: "sample/indicator/life-expectancy-male"),
        IDCase(
            yaml: "contacts:\n  - {post: Director, organisation: Luton Council, holder: Jane Smith}\n",
            id: "sample/contact/director-luton-council"),
        IDCase(yaml: "gaps:\n  - {kind: barriers, state: recorded-as-none, sector: health}\n", id: "sample/health/gap/barriers"),
        IDCase(yaml: "third-sector:\n  - text: Charities’ café & Welsh Tŷ.\n", id: "sample/engagement/charities-cafe-and-welsh-ty"),
    ]

    @Test func theOrderOfRecordsAndFilesNeverChangesAnID() throws {
        let records = ["  - text: Alpha is first.\n", "  - title: Beta\n", "  - {id: gamma, text: Third.}\n", "  - text: Delta.\n"]
        let one = try Sample.read(["case.yaml": Sample.head + "findings:\n" + records.joined()])
        let other = try Sample.read([
            "a.yaml": Sample.head + "findings:\n" + records[3] + records[1],
            "z.yaml": Sample.head + "findings:\n" + records[2] + records[0],
        ])
        let ids = try #require(one.pack).records.map(\.id)
        #expect(ids.count == 7)
        #expect(ids.sorted() == other.pack?.records.map(\.id).sorted())
    }

    @Test func aFilesDefaultsHoldUntilARecordSaysOtherwise() throws {
        let yaml = """
            sector: children
            areas: [hull]
            source: guide
            section: ["2", "7.1"]
            page: 9
            as-of: 2010-09
            verified: 2018
            voice: Officers
            themes: [play]
            findings:
              - text: By default.
              - text: Otherwise.
                sector: health
                areas: [luton, hull]
                section: "5"
                page: 11
                as-of: 2009
                verified: 2019
                voice: A nurse
                themes: [sport]
            """
        let records = try #require(try Sample.read(["case.yaml": yaml]).pack).records.filter { $0.kind == .finding }
        let given = try #require(records.first { $0.text == "By default." })
        let own = try #require(records.first { $0.text == "Otherwise." })
        #expect(
            (given.sector, given.areas, given.themes, given.voice) as (String?, [String], [String], String?) == (
                "children", ["hull"], ["play"], "Officers"
            ))
        #expect(given.citation.description == "A guide §2, §7.1, p. 9")
        #expect(given.asOf?.iso == "2010-09" && given.verified?.iso == "2018")
        #expect(
            (own.sector, own.areas, own.themes, own.voice) as (String?, [String], [String], String?) == (
                "health", ["luton", "hull"], ["sport"], "A nurse"
            ))
        #expect(own.citation.description == "A guide §5, p. 11")
        #expect(own.asOf?.iso == "2009" && own.verified?.iso == "2019")
        #expect(own.citation.source.published?.iso == "2010-09", "an as-of never becomes its source's date")
    }

    @Test func recordsStandBySectorKindAndRank() throws {
        let yaml =
            Sample.head + """
                sector: children
                barriers:
                  - {text: Last., voice: Officers}
                priorities:
                  - {title: Unranked, basis: cypp, themes: [play]}
                  - {title: Tenth, rank: 10, basis: cypp, themes: [play]}
                  - {title: Second, rank: 2, basis: cypp, themes: [play]}
                  - {title: First of all, sector: corporate, basis: cypp, themes: [play]}
                """
        let records = try #require(try Sample.read(["case.yaml": yaml]).pack).records.filter { $0.sector != nil }
        #expect(records.map(\.headline) == ["First of all", "Second", "Tenth", "Unranked", "Last."])
    }

    @Test func figuresAndTextsAreKeptAsWritten() throws {
        let yaml =
            Sample.head + """
                indicators:
                  - {measure: A, value: 7.0, unit: years, as-of: 2010, themes: [play]}
                  - {measure: B, value: few, as-of: 2010, themes: [play]}
                  - measure: "  Folded
                      over   lines "
                    range: {low: 0.50, high: 1000}
                    as-of: 2010
                    themes: [play]
                """
        let records = try #require(try Sample.read(["case.yaml": yaml]).pack).records.filter { $0.kind == .indicator }
        #expect(records.map { IndicatorFigure($0.fields)?.shown } == ["7.0 years", "few", "0.50 to 1,000"])
        #expect(records[2].title == "Folded over lines")
    }

    @Test func aDeclaredAreaMayBeCited() throws {
        let pack = Sample.pack.replacing(
            "areas: [luton]", with: "areas: [luton, {id: marston-vale, name: Marston Vale, kind: other, region: east-of-england}]")
        let result = try Sample.read(["pack.yaml": pack, "case.yaml": Sample.head + "findings:\n  - {text: A., areas: [marston-vale]}\n"])
        #expect(result.diagnostics.map(\.description) == [])
        #expect(result.pack?.manifest.areas == ["luton", "marston-vale"])
        #expect(result.pack?.manifest.declaredAreas.map(\.name) == ["Marston Vale"])
        #expect(result.pack?.manifest.counts == [.link: 1, .tender: 1, .caseStudy: 1, .finding: 1])
    }
}
