import LandscapeKit
import Testing

@Suite struct AreaRegisterTests {
    private let register = AreaRegister.standard

    @Test func theRegisterIsTheFactsAndEngland() {
        #expect(AreaFact.all.count == 48)
        #expect(Set(register.areas.map(\.id)) == Set(AreaFact.all.map(\.id) + ["england"]))
        #expect(register.areas.count == 49)
        #expect(Set(register.areas.compactMap(\.gss)).count == 49)
        let codes = register.areas.compactMap(\.code)
        #expect(Set(codes).count == codes.count)
    }

    @Test(arguments: AreaFact.all)
    func facts(_ fact: AreaFact) throws {
        let area = try #require(register.area(fact.id))
        #expect(area.gss == fact.gss)
        #expect(area.code == fact.code)
        #expect(area.kind == fact.kind)
        #expect(area.region == fact.region)
        #expect(area.officialName == fact.official)
        #expect(area.start?.iso == fact.start)
        #expect(area.end?.iso == fact.end)
        #expect(area.predecessors == fact.predecessors)
        #expect(area.successors == fact.successors)
        #expect(area.combinedAuthority == fact.combinedAuthority)
        #expect(area.isReorganising == fact.isReorganising)
        for spelling in [fact.id, fact.name, fact.gss, fact.code, fact.official].compactMap({ $0 }) {
            #expect(register.resolve(spelling) == .one(area), "\(spelling)")
        }
    }

    @Test(arguments: AreaRegister.standard.areas)
    func everySpellingMeansOneArea(_ area: Area) throws {
        #expect(Folding.slug(area.id) == area.id)
        let words = [area.id, area.name, area.officialName, area.gss, area.code].compactMap { $0 } + area.otherNames
        for word in words {
            for spelling in [word, word.uppercased(), word.lowercased(), " " + word + " ", word.replacing("-", with: " ")] {
                #expect(register.resolve(spelling) == .one(area), "\(spelling)")
                #expect(register.exact(spelling) == area && register.isSpelling(spelling), "\(spelling)")
            }
        }
        if let region = area.region { #expect([.region, .country].contains(try #require(register.area(region)).kind)) }
    }

    @Test(arguments: AreaRegister.standard.areas)
    func linesOfDescentAgree(_ area: Area) throws {
        for id in area.successors {
            let heir = try #require(register.area(id))
            #expect(heir.predecessors.contains(area.id))
            #expect(try #require(area.end) < #require(heir.start))
        }
        for id in area.predecessors { #expect(try #require(register.area(id)).successors.contains(area.id)) }
        #expect((area.end != nil) == !area.successors.isEmpty)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let word: String
        let id: String
        var testDescription: String { word }
    }

    @Test(arguments: [
        Case(word: "Kingston upon Hull", id: "hull"), Case(word: "KHL", id: "hull"), Case(word: "khl", id: "hull"),
        Case(word: "E06000010", id: "hull"),
        Case(word: "e06000010", id: "hull"), Case(word: "Kingston upon Hull, City of", id: "hull"),
        Case(word: "Telford & Wrekin", id: "telford-and-wrekin"),
        Case(word: "southend on sea", id: "southend"), Case(word: "east yorkshire", id: "east-riding"),
        Case(word: "Oxon", id: "oxfordshire"),
        Case(word: "eastern region", id: "east-of-england"), Case(word: "Yorkshire & the Humber", id: "yorkshire-and-the-humber"),
        Case(word: "E92000001", id: "england"), Case(word: "Northants", id: "northamptonshire"), Case(word: "Beds", id: "bedfordshire"),
    ])
    func resolving(_ one: Case) { #expect(register.exact(one.word)?.id == one.id) }

    @Test func lineage() {
        #expect(register.area("northamptonshire")?.successors == ["north-northamptonshire", "west-northamptonshire"])
        #expect(register.area("bedfordshire")?.successors == ["bedford", "central-bedfordshire"])
    }

    struct Near: Sendable, CustomTestStringConvertible {
        let word: String
        let nearest: [String]
        var testDescription: String { word }
    }

    @Test(arguments: [
        Near(word: "lutn", nearest: ["luton"]), Near(word: "Oxfordshrie", nearest: ["oxfordshire"]),
        Near(word: "manchster", nearest: ["manchester"]),
        Near(word: "xylophonia", nearest: []), Near(word: "", nearest: []), Near(word: "tyneside", nearest: ["north-tyneside"]),
        Near(word: "'; drop table", nearest: []),
    ])
    func nearest(_ one: Near) {
        guard case .none(let nearest) = register.resolve(one.word) else {
            Issue.record("'\(one.word)' means an area")
            return
        }
        #expect(nearest.map(\.id) == one.nearest)
        #expect(register.exact(one.word) == nil && !register.isSpelling(one.word))
    }

    @Test func aPackMayAddAreas() {
        var register = AreaRegister.standard
        let vale = Area(id: "marston-vale", name: "Marston Vale", otherNames: ["Luton"], kind: .other)
        let added = [vale, Area(id: "marston-vale", name: "Another", kind: .other), Area(id: "luton", name: "Another", kind: .other)]
            .map { register.add($0) }
        #expect(added == [true, false, false])
        #expect(register.exact("MARSTON VALE") == vale)
        #expect(register.name("marston-vale") == "Marston Vale" && register.name("atlantis") == "atlantis")
        #expect(register.exact("luton")?.id == "luton", "an id goes before another's name")
        guard case .several(let both) = register.resolve("LUTON") else {
            Issue.record("two areas go by that name now")
            return
        }
        #expect(both.map(\.id) == ["luton", "marston-vale"])
    }

    @Test func ofSeveralThoseOfTodayComeFirst() {
        let old = Area(id: "old", name: "Place", kind: .county, end: PartialDate("1974"))
        let new = Area(id: "new", name: "Place", kind: .county)
        #expect(AreaRegister([old, new]).resolve("place") == .several([new, old]))
    }
}
