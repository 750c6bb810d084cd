import Cataloguing
import LandscapeKit
import Testing

@Suite struct QueryParserTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let text: String?
        let parts: [String]
        var testDescription: String { line }

        init(_ line: String, text: String? = nil, _ parts: String...) {
            self.line = line
            self.text = text
            self.parts = parts
        }
    }

    @Test(arguments: [
        Case("obesity", text: "obesity"),
        // Areas among the words, the longest run first.
        Case("obesity luton", text: "obesity", "area:luton"), Case("luton obesity hull", text: "obesity", "area:luton,hull"),
        Case("north lincolnshire", "area:north-lincolnshire"), Case("north east lincolnshire", "area:north-east-lincolnshire"),
        Case("Kingston upon Hull obesity", text: "obesity", "area:hull"), Case("E06000010", "area:hull"), Case("e06000032", "area:luton"),
        Case("East Riding of Yorkshire", "area:east-riding"), Case("LUTON", "area:luton"), Case("north obesity", text: "north obesity"),
        // Codes of three letters in capitals only.
        Case("KHL", "area:hull"), Case("MAN", "area:manchester"), Case("man", text: "man"), Case("Man", text: "Man"),
        Case("khl", text: "khl"),
        // In quotes and behind a minus an area is text.
        Case("\"luton\"", text: "\"luton\""), Case("“north lincolnshire”", text: "\"north lincolnshire\""),
        Case("-luton obesity", text: "-luton obesity"),
        Case("luton \"luton\"", text: "\"luton\"", "area:luton"),
        // Two ways to name areas are one question.
        Case("area:luton oxfordshire", "area:luton,oxfordshire"), Case("luton area:luton", "area:luton"),
        Case("area:luton area:hull", "area:luton,hull"),
        Case("luton -area:hull", "-area:hull", "area:luton"),
        // Values by any of their names.
        Case("theme:NEETs", "theme:neet"), Case("theme:\"Mental Health\"", "theme:mental-health"),
        Case("theme:LAC", "theme:looked-after-children"),
        Case("sector:cyp", "sector:children"), Case("kind:priorities,plans", "kind:priority,strategy"),
        Case("area:KHL,\"North Lincolnshire\"", "area:hull,north-lincolnshire"),
        Case("themes:obesity", "theme:obesity"), Case("has:number", "has:figure"), Case("pack:Oxfordshire", "pack:oxfordshire"),
        Case("source:framework", "source:framework"), Case("form:lsp", "form:local-strategic-partnership"),
        Case("since:2010-09", "since:2010-09"), Case("-theme:sport,play x", text: "x", "-theme:sport,play"),
        Case("--theme obesity", "theme:obesity"),
        // The free words as typed.
        Case("smok* OR tobacco", text: "smok* OR tobacco"), Case("OR smoking", text: "smoking"), Case("smoking OR", text: "smoking"),
    ])
    func understands(_ test: Case) throws {
        let query = try Shipped.query(test.line)
        #expect(query.text?.typed == test.text)
        #expect(query.parts.map(\.typed) == test.parts)
    }

    @Test func sortAndLimitAreNoConditions() throws {
        let query = try Shipped.query("obesity sort:newest limit:5")
        #expect(query.sort == "date")
        #expect(query.limit == 5)
        #expect(query.parts.isEmpty)
    }

    /// Several packs may cite one document: it is one source to whoever asks.
    @Test func aSourceIsThatOfEveryPack() throws {
        let query = try Shipped.query("source:framework-2010 -source:\"guide 2015\"")
        let framework = Shipped.packs.filter { $0.manifest.sources.contains { $0.id == "framework-2010" } }.map {
            $0.id + "/framework-2010"
        }
        #expect(framework.count > 1)
        #expect(query.values(of: "source") == framework)
        #expect(query.parts.map(\.typed) == ["source:framework-2010", "-source:\"guide 2015\""])
        #expect(query.described(register: Shipped.register) == ["source framework-2010", "not source \"guide 2015\""])
    }

    @Test(arguments: [
        "obesity luton sort:date limit:5", "\"personal budgets\" -kind:indicator", "smok* OR tobacco -sport theme:housing",
        "voice:\"a, b\" has:figure",
    ])
    func typedAgainIsTheSameQuery(line: String) throws {
        let query = try Shipped.query(line)
        #expect(try Shipped.query(query.typed()) == query)
    }

    @Test func describesItselfForAHeading() throws {
        let query = try Shipped.query("smoking sector:children theme:obesity -theme:sport,play area:hull,luton")
        #expect(
            query.described(register: Shipped.register) == [
                "‘smoking’", "Children and young people", "theme obesity", "not theme sport or play", "Hull or Luton",
            ])
        #expect(try Shipped.query("\"a plan\" luton").described(register: Shipped.register) == ["\"a plan\"", "Luton"])
    }

    /// Every area a pack covers goes by its name, its id and its code.
    @Test(arguments: Set(Shipped.packs.flatMap(\.manifest.areas)).sorted())
    func everyMappedAreaIsFoundByEachOfItsNames(id: String) throws {
        let area = try #require(Shipped.register.area(id))
        for name in [area.id, area.name] + [area.gss, area.code].compactMap({ $0 }) {
            #expect(try Shipped.query(name).areas == [id], "\(name)")
        }
    }
}
