import AreaPacks
import LandscapeKit
import Testing

/// Facts typed from each source by someone who did not write its pack.
@Suite struct FactTests {
    static let records: [Record] = AreaPacks.all.flatMap { (try? $0.payload.pack().records) ?? [] }

    @Test("Luton", arguments: lutonFacts) func luton(_ fact: Fact) { check(fact) }
    @Test("Oxfordshire, framework", arguments: oxfordshireFrameworkFacts) func framework(_ fact: Fact) { check(fact) }
    @Test("Oxfordshire, guide", arguments: oxfordshireGuideFacts) func guide(_ fact: Fact) { check(fact) }
    @Test("East Riding", arguments: eastRidingFacts) func eastRiding(_ fact: Fact) { check(fact) }
    @Test("Leicester", arguments: leicesterFacts) func leicester(_ fact: Fact) { check(fact) }
    @Test("Manchester", arguments: manchesterFacts) func manchester(_ fact: Fact) { check(fact) }
    @Test("Humber", arguments: humberFacts) func humber(_ fact: Fact) { check(fact) }
    @Test("North Tyneside", arguments: northTynesideFacts) func northTyneside(_ fact: Fact) { check(fact) }
    @Test("Four regions", arguments: fourRegionsFacts) func fourRegions(_ fact: Fact) { check(fact) }
    @Test("Eastern region", arguments: easternRegionFacts) func easternRegion(_ fact: Fact) { check(fact) }

    private func check(_ fact: Fact) {
        let found = Self.records.contains(where: fact.matches)
        #expect(found == fact.isClaimed, "\(fact.testDescription)")
    }

    /// A table that lost its facts would pass whatever the packs say.
    @Test(arguments: [
        ("Luton", lutonFacts), ("framework", oxfordshireFrameworkFacts), ("guide", oxfordshireGuideFacts), ("East Riding", eastRidingFacts), ("Leicester", leicesterFacts),
        ("Manchester", manchesterFacts), ("Humber", humberFacts), ("North Tyneside", northTynesideFacts), ("Four regions", fourRegionsFacts),
        ("Eastern region", easternRegionFacts),
    ]) func tableIsLongEnough(_ name: String, _ facts: [Fact]) {
        #expect(facts.count(where: \.isClaimed) >= 30, "\(name)")
        #expect(facts.count { !$0.isClaimed } >= 5, "\(name)")
    }
}
