import LandscapeKit
import Testing

@Suite struct RecordTests {
    @Test(arguments: RecordKind.allCases)
    func withholdingTakesNameAndAddressOfContactsOnly(_ kind: RecordKind) {
        let record = SampleRecords.full(kind)
        let withheld = record.withholdingPersonalDetails()
        #expect(record.hasPersonalDetails == (kind == .contact))
        #expect(!withheld.hasPersonalDetails)
        guard kind == .contact else {
            #expect(withheld == record)
            return
        }
        #expect(withheld.fields.map(\.key) == ["organisation", "team", "address", "responsibilities", "interviewed"])
        var rest = record
        rest.fields = withheld.fields
        #expect(withheld == rest, "nothing else is touched")
        #expect(withheld.withholdingPersonalDetails() == withheld)
        let json = JSONWriter.text(RecordJSON.encode(withheld))
        #expect(!json.contains("Some holder") && !json.contains("@") && !json.contains("01582"))
    }

    @Test(arguments: ["holder", "email", "phone"])
    func anyOneDetailCounts(_ key: String) {
        var record = SampleRecords.bare(.contact)
        #expect(!record.hasPersonalDetails)
        record.fields[key] = .text("a")
        #expect(record.hasPersonalDetails)
        #expect(record.withholdingPersonalDetails() == SampleRecords.bare(.contact))
    }

    @Test func ageIsByTheFactsOwnDateOrElseBySource() throws {
        var record = SampleRecords.full(.finding)
        #expect(record.age == .asOf(try #require(PartialDate("2009"))))
        record.asOf = nil
        #expect(record.age == .published(try #require(PartialDate("2010-09"))))
        #expect(record.age.date?.iso == "2010-09")
        #expect(SampleRecords.bare(.finding).age == .undated)
        #expect(SampleRecords.bare(.finding).age.date == nil)
    }

    @Test func sectorsOfAPartnershipAreItsOwnAndThoseItGoverns() {
        var record = SampleRecords.bare(.partnership)
        record.fields["sectors"] = .list([.text("health"), .text("children")])
        #expect(record.sectors == ["health", "children"])
        record.sector = "partnerships"
        #expect(record.sectors == ["partnerships", "health", "children"])
        record.sector = "children"
        #expect(record.sectors == ["health", "children"])
        var other = SampleRecords.bare(.organisation)
        other.sector = "health"
        #expect(other.sectors == ["health"])
    }

    @Test func headlines() {
        var record = SampleRecords.bare(.finding)
        #expect(record.headline == record.id)
        record.text = "A text"
        #expect(record.headline == "A text")
        record.title = "A title"
        #expect(record.headline == "A title")
    }

    @Test func citations() {
        let source = SampleRecords.source
        #expect(Citation(source: source, sections: ["6"]).description == "Guide §6")
        #expect(Citation(source: source, sections: ["3.3", "Resources"], page: "12").description == "Guide §3.3, ‘Resources’, p. 12")
        #expect(Citation(source: source, page: "4").place == "p. 4")
        #expect(Citation(source: Source(id: "a", title: "Whole title")).description == "Whole title")
        #expect(Citation(source: source).place == nil)
    }

    @Test func fieldsKeepTheirOrder() {
        var fields = Fields([("b", .text("1")), ("a", .flag(false))])
        fields["c"] = .null
        fields["b"] = .text("2")
        #expect(fields.map(\.key) == ["b", "a", "c"])
        #expect(fields["b"]?.text == "2" && fields["a"]?.shown == "no" && fields["c"]?.shown == nil)
        fields["a"] = nil
        fields["x"] = nil
        #expect(fields.map(\.key) == ["b", "c"])
        #expect(!fields.isEmpty && Fields().isEmpty)
    }
}
