import Cataloguing
import LandscapeKit
import Testing

/// Nothing found is an answer: what stood in the way, where there is something, what was meant.
@Suite struct ExplanationTests {
    private static func explain(_ line: String, areas: [String] = ["luton"]) throws -> Explanation {
        let query = try Shipped.query(line)
        let scope = Scope(areas: areas)
        #expect(
            try ScopeTests.all.search(query, in: query.areas.isEmpty ? scope : .everything).records.isEmpty,
            "something is found, so there is nothing to explain")
        return try ScopeTests.all.explain(query, in: query.areas.isEmpty ? scope : .everything)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        /// The parts of the line without which something is found, and the line that is left then.
        let without: [String: String]
        var testDescription: String { line }
    }

    @Test(arguments: [
        Case(line: "kind:priority theme:heritage", without: ["theme:heritage": "kind:priority"]),
        Case(line: "kind:priority theme:heritage sector:children", without: ["theme:heritage": "kind:priority sector:children"]),
        Case(line: "\"brass band\"", without: ["\"brass band\"": ""]),
        Case(
            line: "luton kind:contact theme:museums",
            without: ["theme:museums": "kind:contact area:luton", "kind:contact": "theme:museums area:luton"]),
        Case(
            line: "theme:obesity -sector:adult-social-care,public-health,children",
            without: [
                "theme:obesity": "-sector:adult-social-care,public-health,children",
                "-sector:adult-social-care,public-health,children": "theme:obesity",
            ]),
        Case(line: "zeppelin limit:3 sort:date", without: ["‘zeppelin’": "sort:date"]),
        Case(line: "zeppelin kind:contact theme:sport", without: [:]),
    ])
    func namesEachObstacle(_ test: Case) throws {
        let explanation = try Self.explain(test.line)
        #expect(Dictionary(uniqueKeysWithValues: explanation.obstacles.map { ($0.part, $0.without) }) == test.without)
        for obstacle in explanation.obstacles {
            let found = try ScopeTests.all.ids(obstacle.without.isEmpty ? "sort:area" : obstacle.without, in: Scope(areas: ["luton"]))
            #expect(found.count == obstacle.remaining && obstacle.remaining > 0, "\(obstacle)")
        }
    }

    @Test func tellsTheValuesThereAre() throws {
        let explanation = try Self.explain("kind:priority theme:heritage")
        let values = try #require(explanation.values.first)
        #expect(values.part == "theme")
        #expect(values.counts.count == 6)
        #expect(zip(values.counts, values.counts.dropFirst()).allSatisfy { $0.count >= $1.count })
        for (value, count) in values.counts {
            #expect(try ScopeTests.all.ids("kind:priority theme:\(value)", in: Scope(areas: ["luton"])).count == count)
        }
    }

    @Test func tellsWhereElse() throws {
        let explanation = try Self.explain("kind:priority theme:heritage")
        #expect(!explanation.elsewhere.isEmpty)
        #expect(zip(explanation.elsewhere, explanation.elsewhere.dropFirst()).allSatisfy { $0.count >= $1.count })
        for (area, count) in explanation.elsewhere {
            #expect(try ScopeTests.all.ids("kind:priority theme:heritage area:\(area)").count == count)
        }
    }

    @Test(arguments: [
        ("obesety", "obesety", "obesity"), ("childhood obesety", "obesety", "obesity"), ("safegaurding", "safegaurding", "safeguarding"),
        ("musuems", "musuems", "museums"),
        ("\"personal bugdets\"", "bugdets", "budgets"),
    ])
    func suggestsForAMisspeltWord(line: String, word: String, meant: String) throws {
        let explanation = try Self.explain(line)
        #expect(explanation.suggestions.map(\.word) == [word])
        #expect(explanation.suggestions.first?.near.first == meant)
    }

    @Test func suggestsNothingForAWordThatIsThere() throws {
        #expect(try Self.explain("stockwood kind:contact").suggestions.isEmpty)
    }

    /// Words that name a theme find it where they are no words of a record, so nothing is left to say but the theme's count.
    @Test func namesTheThemeThatTheWordsMay() throws {
        let query = try Shipped.query("\"looked after children\" since:2030")
        let explanation = try ScopeTests.all.explain(query, in: Scope(areas: ["luton"]))
        #expect(explanation.theme == nil)
        let found = try ScopeTests.all.explain(Shipped.query("LAC"), in: Scope(areas: ["luton"]))
        #expect(found.theme?.id == "looked-after-children")
        #expect(found.theme?.count == (try ScopeTests.all.ids("theme:looked-after-children", in: Scope(areas: ["luton"])).count))
    }

    @Test func saysNothingWhereThereIsNothing() throws {
        let explanation = try Self.explain("xqzzyx kind:contact since:2090")
        #expect(
            explanation.obstacles.isEmpty && explanation.elsewhere.isEmpty && explanation.suggestions.isEmpty && explanation.theme == nil)
    }
}
