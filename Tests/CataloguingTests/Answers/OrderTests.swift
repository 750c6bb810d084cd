import Cataloguing
import LandscapeKit
import Testing

@Suite struct OrderTests {
    /// Luton's children's priorities, as the plan of 2010 ranks them.
    static let childrensPriorities = [
        "Halt the rise in childhood obesity and then seek to reduce it and increase the rates of participation in PE, sports and play",
        "Improve outcomes for children and young people with disabilities",
        "Reduce infant mortality",
        "Reduce the under 18s conception rate",
        "Improve the emotional health and wellbeing of children and young people",
        "Reduce bullying and help children and young people stay safe",
        "Improve the stability of placements for children in care",
        "Improve outcomes for vulnerable children and young people using a targeted and integrated approach",
        "Improve educational attainment",
        "Increase the number of children and young people engaged in positive activities",
        "Reduce offending and re-offending by young people aged 10-17 years",
        "Reduce the number of young people aged 16-18 who are Not in Education, Employment or Training (NEET)",
    ]

    @Test func ranksComeInOrder() throws {
        #expect(try Shipped.three.headlines("kind:priority luton sector:children") == Self.childrensPriorities)
        #expect(try Shipped.three.headlines("kind:priority luton sector:children sort:rank") == Self.childrensPriorities)
    }

    @Test(arguments: [
        "", "obesity", "children OR health", "-sport", "kind:priority", "sort:title", "sort:date obesity", "sort:kind", "sort:oldest",
        "sort:rank health", "sort:area health",
    ])
    func theSameQuestionHasTheSameAnswer(line: String) throws {
        let first = try Shipped.three.ids(line)
        #expect(first.count > 1)
        #expect(try Shipped.three.ids(line) == first)
        #expect(try Shipped.catalogue(["luton", "oxfordshire", "humber"]).ids(line) == first)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let isOrdered: @Sendable (Record, Record) -> Bool
        var testDescription: String { line }

        init(_ line: String, _ isOrdered: @escaping @Sendable (Record, Record) -> Bool) {
            self.line = line
            self.isOrdered = isOrdered
        }
    }

    private static func day(_ record: Record, undated: Int) -> Int { record.age.date?.firstDay ?? undated }
    private static func rank(_ record: Record) -> Int { record.fields["rank"]?.integer ?? Int(record["number"] ?? "") ?? .max }
    private static func place(_ record: Record) -> Int { RecordKind.allCases.firstIndex(of: record.kind) ?? 0 }
    /// Small letters as SQLite has them: ASCII alone.
    private static func lower(_ record: Record) -> [UInt8] { record.headline.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 } }

    @Test(arguments: [
        Case("sort:date") { day($0, undated: 0) >= day($1, undated: 0) },
        Case("sort:oldest") { day($0, undated: .max) <= day($1, undated: .max) },
        Case("sort:title") { !lower($1).lexicographicallyPrecedes(lower($0)) }, Case("sort:kind") { place($0) <= place($1) },
        Case("kind:priority sort:rank") { rank($0) <= rank($1) }, Case("obesity sort:date") { day($0, undated: 0) >= day($1, undated: 0) },
        Case("luton hull oxfordshire sort:area") { areaRank($0) <= areaRank($1) },
    ])
    func isSorted(_ test: Case) throws {
        let found = try Shipped.three.search(Shipped.query(test.line)).records
        #expect(found.count > 10)
        let wrong = zip(found, found.dropFirst()).first { !test.isOrdered($0, $1) }
        #expect(wrong == nil, "\(wrong.map { "\($0.0.id) stands before \($0.1.id)" } ?? "")")
    }

    private static func areaRank(_ record: Record) -> Int {
        Shipped.register.areas.firstIndex { $0.id == record.areas[0] && ![.region, .country].contains($0.kind) } ?? .max
    }

    /// A word in the title counts before the same word in the text.
    @Test(arguments: ["personalisation", "safeguarding", "housing", "sport"]) func titleBeforeText(word: String) throws {
        let found = try Shipped.three.search(Shipped.query(word)).records
        func says(_ text: String?) -> Bool { Folding.key(text ?? "").split(separator: " ").contains(Substring(word)) }
        let title = try #require(found.firstIndex { says($0.title) })
        let text = try #require(found.firstIndex { $0.title != nil && !says($0.title) && says($0.text) })
        #expect(title < text)
    }

    @Test(arguments: [1, 3, 10, 100_000]) func aLimitCutsTheListAndTellsTheTotal(limit: Int) throws {
        let all = try Shipped.three.search(Shipped.query("obesity"))
        let cut = try Shipped.three.search(Shipped.query("obesity limit:\(limit)"))
        #expect(cut.records == Array(all.records.prefix(limit)))
        #expect(cut.total == all.records.count)
        #expect(all.total == all.records.count)
    }

    /// What completion and explanations count is what a search for the value finds.
    @Test(
        arguments: ["theme", "sector", "area", "pack", "kind", "level", "has"],
        ["sort:area", "obesity", "kind:priority,level", "pack:luton -theme:sport"])
    func facetCountsAreWhatSearchesFind(key: String, line: String) throws {
        let counts = try Shipped.three.facetCounts(key, Shipped.query(line))
        #expect(!counts.isEmpty || key == "level")
        for (value, count) in counts { #expect(try Shipped.three.ids(line + " \(key):\(value)").count == count, "\(value)") }
    }

    @Test func kindCountsAreWhatSearchesFind() throws {
        let counts = try Shipped.three.kindCounts(Shipped.query("obesity"))
        #expect(counts.values.reduce(0, +) == (try Shipped.three.count(Shipped.query("obesity"))))
        for (kind, count) in counts { #expect(try Shipped.three.ids("obesity kind:\(kind.rawValue)").count == count) }
    }
}
