import AreaPacks
import LandscapeKit
import Testing

/// Facts typed from each source by someone who did not write its pack.
@Suite struct FactTests {
    /// Each table is held against its own pack: what a pack must not say, another may.
    static let packs: [String: [Record]] = Dictionary(
        uniqueKeysWithValues: AreaPacks.all.compactMap { try? $0.payload.pack() }.map { ($0.id, $0.records) })

    @Test("Luton", arguments: lutonFacts) func luton(_ fact: Fact) { check(fact, "luton") }
    @Test("Oxfordshire, framework", arguments: oxfordshireFrameworkFacts) func framework(_ fact: Fact) { check(fact, "oxfordshire") }
    @Test("Oxfordshire, guide", arguments: oxfordshireGuideFacts) func guide(_ fact: Fact) { check(fact, "oxfordshire") }
    @Test("East Riding", arguments: eastRidingFacts) func eastRiding(_ fact: Fact) { check(fact, "east-riding") }
    @Test("Leicester", arguments: leicesterFacts) func leicester(_ fact: Fact) { check(fact, "leicester") }
    @Test("Manchester", arguments: manchesterFacts) func manchester(_ fact: Fact) { check(fact, "manchester") }
    @Test("Humber", arguments: humberFacts) func humber(_ fact: Fact) { check(fact, "humber") }
    @Test("North Tyneside", arguments: northTynesideFacts) func northTyneside(_ fact: Fact) { check(fact, "north-tyneside") }
    @Test("Four regions", arguments: fourRegionsFacts) func fourRegions(_ fact: Fact) { check(fact, "four-regions") }
    @Test("England", arguments: englandFacts) func england(_ fact: Fact) { check(fact, "england") }
    @Test("Eastern region", arguments: easternRegionFacts) func easternRegion(_ fact: Fact) { check(fact, "eastern-region") }

    func check(_ fact: Fact, _ pack: String) {
        let found = (Self.packs[pack] ?? []).contains(where: fact.matches)
        #expect(found == fact.isClaimed, "\(fact.testDescription)")
    }

    struct Table: Sendable, CustomTestStringConvertible {
        let name: String
        let facts: [Fact]
        var testDescription: String { name }
    }

    /// A table that lost its facts would pass whatever the packs say.
    @Test(arguments: [
        Table(name: "Luton", facts: lutonFacts), Table(name: "framework", facts: oxfordshireFrameworkFacts),
        Table(name: "guide", facts: oxfordshireGuideFacts), Table(name: "East Riding", facts: eastRidingFacts),
        Table(name: "Leicester", facts: leicesterFacts), Table(name: "Manchester", facts: manchesterFacts),
        Table(name: "Humber", facts: humberFacts), Table(name: "North Tyneside", facts: northTynesideFacts),
        Table(name: "Four regions", facts: fourRegionsFacts), Table(name: "Eastern region", facts: easternRegionFacts),
        Table(name: "England", facts: englandFacts),
    ]) func tableIsLongEnough(_ table: Table) {
        #expect(table.facts.count(where: \.isClaimed) >= 30)
        #expect(table.facts.count { !$0.isClaimed } >= 5)
    }
}
