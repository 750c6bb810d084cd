import Cataloguing
import LandscapeKit
import Testing

/// What a question sees that names no area of its own.
@Suite struct ScopeTests {
    static let all: Catalogue = {
        do { return try Shipped.catalogue(Shipped.packs.map(\.id)) } catch { fatalError("\(error)") }
    }()

    struct Case: Sendable, CustomTestStringConvertible {
        let areas: [String]
        let packs: [String]
        /// The areas beyond the loaded ones of which something is seen.
        let wider: [String]
        var testDescription: String { areas.joined(separator: ", ") + " of " + packs.joined(separator: ", ") }
    }

    /// The records of the loaded areas, whoever wrote them; and what the loaded packs say of the region and the nation.
    @Test(arguments: [
        Case(areas: ["luton"], packs: ["luton", "eastern-region"], wider: ["east-of-england", "england"]),
        Case(areas: ["luton"], packs: ["luton"], wider: ["east-of-england", "england"]),
        Case(areas: ["luton"], packs: [], wider: []),
        Case(areas: ["oxfordshire"], packs: ["oxfordshire"], wider: ["south-east", "england"]),
        Case(areas: ["hull"], packs: ["humber"], wider: ["yorkshire-and-the-humber", "england"]),
        Case(
            areas: ["luton", "oxfordshire"], packs: ["luton", "eastern-region", "oxfordshire"],
            wider: ["east-of-england", "south-east", "england"]),
        Case(areas: ["east-of-england"], packs: ["eastern-region"], wider: ["england"]),
        Case(areas: ["derby"], packs: ["four-regions"], wider: ["east-midlands", "england"]),
    ])
    func sees(_ test: Case) throws {
        let scope = Scope(areas: test.areas, packs: test.packs)
        let found = try Self.all.search(Query(), in: scope).records
        let expected = Shipped.packs.flatMap(\.records).filter { record in
            !Set(record.areas).isDisjoint(with: test.areas)
                || (test.packs.contains(record.pack) && !Set(record.areas).isDisjoint(with: test.wider))
        }
        #expect(Set(found.map(\.id)) == Set(expected.map(\.id)))
        #expect(found.count == expected.count)
        #expect(try Self.all.count(Query(), in: scope) == expected.count)
        #expect(try Self.all.kindCounts(Query(), in: scope).values.reduce(0, +) == expected.count)
    }

    @Test func anotherPacksEnglandIsNotSeen() throws {
        let scope = Scope(areas: ["luton"], packs: ["luton"])
        let found = try Self.all.search(Query(), in: scope).records
        #expect(!found.contains { $0.areas == ["england"] && $0.pack != "luton" })
        #expect(try Self.all.search(Shipped.query("area:england")).records.contains { $0.pack == "oxfordshire" })
    }

    /// The aims of short breaks hold for the nation; they are no priorities of a place.
    @Test func theNationsAimsArePrinciples() throws {
        let scope = Scope(areas: ["luton"], packs: ["luton", "eastern-region"])
        #expect(try Self.all.headlines("kind:priority sector:children", in: scope) == OrderTests.childrensPriorities)
        #expect(try Self.all.ids("kind:principle set:\"aims of short breaks\"", in: scope).count == 3)
    }

    /// An area in the line says where to look, whatever is loaded.
    @Test func aNamedAreaComesBeforeTheScope() throws {
        let scope = Scope(areas: ["luton"], packs: ["luton"])
        let named = try Self.all.search(Shipped.query("hull obesity"), in: scope).records
        #expect(!named.isEmpty)
        #expect(named.allSatisfy { $0.areas.contains("hull") })
        #expect(try Self.all.ids("hull obesity", in: .everything) == named.map(\.id))
    }

    /// An area that is left out does not say where to look.
    @Test func anAreaLeftOutKeepsTheScope() throws {
        let scope = Scope(areas: ["luton", "hull"], packs: [])
        let found = try Self.all.search(Shipped.query("-area:hull"), in: scope).records
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.areas.contains("luton") && !$0.areas.contains("hull") })
    }

    @Test func wordsForSuggestionsComeFromTheScope() throws {
        let luton = try Self.all.words(in: Scope(areas: ["luton"]))
        #expect(luton == luton.sorted() && luton.contains("stockwood"))
        #expect(luton.allSatisfy { $0.count > 3 && $0 == $0.lowercased() })
        #expect(try !Self.all.words(in: Scope(areas: ["hull"])).contains("stockwood"))
    }
}
