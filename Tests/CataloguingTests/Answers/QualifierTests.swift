import Cataloguing
import LandscapeKit
import Testing

/// Each qualifier finds what the packs' own records say it should: SQL against plain Swift over the same records.
@Suite struct QualifierTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let holds: @Sendable (Record) -> Bool
        var testDescription: String { line }

        init(_ line: String, _ holds: @escaping @Sendable (Record) -> Bool) {
            self.line = line
            self.holds = holds
        }
    }

    private static func says(_ text: String?, _ words: String) -> Bool {
        text.map { (" " + Folding.key($0)).contains(" " + Folding.key(words)) } ?? false
    }
    private static func first(_ age: Record.Age) -> Int { age.date?.firstDay ?? 0 }
    private static func last(_ age: Record.Age) -> Int { age.date?.lastDay ?? 0 }

    private static let closed: [Case] = [
        Case("kind:priority") { $0.kind == .priority }, Case("kind:priorities,contacts") { [.priority, .contact].contains($0.kind) },
        Case("-kind:indicator") { $0.kind != .indicator },
        Case("sector:children") { $0.sectors.contains("children") },
        Case("sector:children,health") { $0.sectors.contains("children") || $0.sectors.contains("health") },
        Case("-sector:children") { !$0.sectors.contains("children") },
        Case("sector:children sector:partnerships") { $0.sectors.contains("children") && $0.sectors.contains("partnerships") },
        Case("theme:obesity") { $0.themes.contains("obesity") },
        Case("theme:obesity,smoking") { $0.themes.contains("obesity") || $0.themes.contains("smoking") },
        Case("theme:obesity theme:physical-activity") { $0.themes.contains("obesity") && $0.themes.contains("physical-activity") },
        Case("-theme:sport") { !$0.themes.contains("sport") },
        Case("-theme:sport,play") { !$0.themes.contains("sport") && !$0.themes.contains("play") },
        Case("area:luton") { $0.areas.contains("luton") },
        Case("area:luton,hull") { $0.areas.contains("luton") || $0.areas.contains("hull") },
        Case("-area:luton") { !$0.areas.contains("luton") },
        Case("luton -area:england") { $0.areas.contains("luton") && !$0.areas.contains("england") },
        Case("luton oxfordshire") { !Set($0.areas).isDisjoint(with: ["luton", "oxfordshire"]) },
        Case("pack:humber") { $0.pack == "humber" }, Case("-pack:humber") { $0.pack != "humber" },
        Case("basis:cypp") { $0["basis"] == "cypp" }, Case("-basis:cypp kind:priority") { $0.kind == .priority && $0["basis"] != "cypp" },
        Case("status:in-place") { $0["status"] == "in-place" }, Case("status:current") { $0["status"] == "current" },
        Case("form:lsp") { $0["form"] == "local-strategic-partnership" },
        Case("level:regional") { $0["level"] == "regional" }, Case("arrangement:pooled") { $0["arrangement"] == "pooled" },
        Case("source:mapping-2010") { $0.citation.source.id == "mapping-2010" },
        Case("source:\"guide 2015\"") { $0.citation.source.id == "guide-2015" },
        Case("-source:guide-2015") { $0.citation.source.id != "guide-2015" },
        Case("unit:percent") { $0["unit"] == "percent" },
        Case("roles:umbrella") { $0.fields["roles"]?.texts.contains("umbrella") ?? false },
    ]

    private static let dated: [Case] = [
        Case("since:2012") { last($0.age) >= 20_120_101 }, Case("before:2010") { first($0.age) > 0 && first($0.age) < 20_100_101 },
        Case("since:2010-06 before:2011") { last($0.age) >= 20_100_601 && first($0.age) > 0 && first($0.age) < 20_110_101 },
        Case("-since:2012") { last($0.age) < 20_120_101 },
        Case("due:2014") { $0["due"]?.hasPrefix("2014") ?? false }, Case("due:2014-09") { $0["due"]?.hasPrefix("2014-09") ?? false },
        Case("due:2014,2016") { ["2014", "2016"].contains($0["due"]?.prefix(4)) },
        Case("kind:intention -due:2014") { $0.kind == .intention && !($0["due"]?.hasPrefix("2014") ?? false) },
    ]

    private static let worded: [Case] = [
        Case("voice:officers") { says($0.voice, "officers") },
        Case("kind:opportunity -voice:officers") { $0.kind == .opportunity && !says($0.voice, "officers") },
        Case("organisation:\"clinical commissioning\"") { says($0["organisation"], "clinical commissioning") },
        Case("organisation:CLINICAL") { says($0["organisation"], "clinical") },
        Case("kind:contact -organisation:clinical") { $0.kind == .contact && !says($0["organisation"], "clinical") },
        Case("holder:ian") { says($0["holder"], "ian") },
        Case("title:plan") { says($0.title, "plan") }, Case("text:library,museum") { says($0.text, "library") || says($0.text, "museum") },
        Case("note:odd,printed") { says($0.note, "odd") || says($0.note, "printed") },
        Case("group:male") { says($0["group"], "male") }, Case("rank:1") { $0.fields["rank"]?.integer == 1 },
        Case("kind:priority -rank:1") { $0.kind == .priority && $0.fields["rank"]?.integer != 1 },
        Case("rank:2,12") { [2, 12].contains($0.fields["rank"]?.integer) },
    ]

    private static let owned: [Case] = [
        Case("has:contact") { $0["email"] != nil || $0["phone"] != nil },
        Case("has:link") { $0["url"] != nil || ($0.kind == .link && $0.citation.source.url != nil) },
        Case("has:note") { $0.note != nil }, Case("-has:note") { $0.note == nil },
        Case("kind:indicator has:figure") { $0.kind == .indicator && $0.fields["value"]?.text == nil },
        Case("kind:indicator -has:figure") { $0.kind == .indicator && $0.fields["value"]?.text != nil },
        Case("kind:budget has:figure") { $0.kind == .budget && $0.fields["amount"] != nil },
    ]

    @Test(arguments: closed + dated + worded + owned) func finds(_ test: Case) throws {
        let expected = Set(Shipped.records.filter(test.holds).map(\.id))
        let query = try Shipped.query(test.line)
        let answer = try Shipped.three.search(query)
        #expect(Set(answer.records.map(\.id)) == expected)
        #expect(answer.records.count == expected.count)
        #expect(answer.total == expected.count)
        #expect(try Shipped.three.count(query) == expected.count)
        #expect(!expected.isEmpty && expected.count < Shipped.records.count, "the packs no longer show what this qualifier does")
    }

    /// What a qualifier's part and its negation find is everything, and nothing twice.
    @Test(arguments: [
        "theme:sport", "voice:officers", "due:2014", "rank:1", "since:2012", "before:2010", "has:figure", "organisation:clinical",
        "source:guide-2015", "title:plan", "level:regional",
    ])
    func aPartAndItsNegationDivideEverything(part: String) throws {
        let found = try Shipped.three.ids(part)
        let rest = try Shipped.three.ids("-" + part)
        #expect(!found.isEmpty)
        #expect(Set(found).isDisjoint(with: rest))
        #expect(found.count + rest.count == Shipped.records.count)
    }

    /// A record comes back from the catalogue as its pack holds it.
    @Test func recordsComeBackWhole() throws {
        let found = try Shipped.three.search(Query()).records
        #expect(Set(found) == Set(Shipped.records))
        let record = try #require(Shipped.records.first { $0.kind == .contact })
        #expect(try Shipped.three.record(id: record.id) == record)
        #expect(try Shipped.three.record(id: "luton/nothing") == nil)
    }
}
