import Cataloguing
import Foundation
import LandscapeKit
import Testing

/// Packs come, are replaced and go; the answers follow.
@Suite struct CatalogueTests {
    @Test func beginsEmpty() throws {
        let catalogue = try Catalogue(register: Shipped.register)
        #expect(try catalogue.packs().isEmpty)
        #expect(try catalogue.ids("obesity").isEmpty)
        #expect(try catalogue.count(Query()) == 0)
    }

    @Test(arguments: Shipped.packs.map(\.id)) func holdsEachPackWhole(id: String) throws {
        let pack = try Shipped.pack(id)
        let catalogue = try Shipped.catalogue([id])
        #expect(try catalogue.packs() == [id])
        #expect(try Set(catalogue.search(Query()).records) == Set(pack.records))
        for (kind, count) in pack.manifest.counts where count > 0 { #expect(try catalogue.kindCounts()[kind] == count, "\(kind)") }
    }

    /// The full text is made at the first question; what comes after it is found too.
    @Test func aPackAddedAfterAQuestionIsFound() throws {
        let catalogue = try Shipped.catalogue(["luton"])
        let before = try catalogue.ids("obesity")
        try catalogue.add([Shipped.pack("humber")])
        let after = try catalogue.ids("obesity")
        #expect(!before.isEmpty && Set(before).isStrictSubset(of: after))
        #expect(try after == Shipped.catalogue(["luton", "humber"]).ids("obesity"))
    }

    @Test func aPackAddedTwiceIsThereOnce() throws {
        let catalogue = try Shipped.catalogue(["luton", "humber"])
        let before = try (catalogue.ids("obesity"), catalogue.count(Query()))
        try catalogue.add([Shipped.pack("luton")])
        #expect(try Set(catalogue.ids("obesity")) == Set(before.0))
        #expect(try catalogue.count(Query()) == before.1)
        #expect(try catalogue.packs() == ["humber", "luton"])
    }

    @Test func twoPacksOfOneNameAreRefusedBeforeAnythingIsWritten() throws {
        let catalogue = try Shipped.catalogue(["luton"])
        let before = try catalogue.ids("obesity")
        let error = #expect(throws: CatalogueError.self) {
            try catalogue.add([Shipped.pack("humber"), Shipped.pack("luton"), Shipped.pack("luton")])
        }
        #expect(error?.description == "two packs are called 'luton'; rename one of them")
        #expect(try catalogue.ids("obesity") == before)
        #expect(try catalogue.packs() == ["luton"])
    }

    @Test func aPackIsReplacedByItsNewEdition() throws {
        let catalogue = try Shipped.catalogue(["luton", "humber"])
        _ = try catalogue.ids("obesity")
        var edition = try Shipped.pack("luton")
        edition.records = edition.records.filter { $0.kind == .priority }
        edition.records[0].title = "Zeppelins over the town"
        try catalogue.add([edition])
        #expect(try catalogue.ids("zeppelin") == [edition.records[0].id])
        #expect(try Set(catalogue.search(Shipped.query("pack:luton")).records) == Set(edition.records))
        #expect(try catalogue.facetCounts("kind", Shipped.query("pack:luton")) == ["priority": edition.records.count])
        #expect(try Set(catalogue.ids("pack:humber")) == Set(Shipped.pack("humber").records.map(\.id)))
    }

    @Test func aPackThatIsTakenOutIsGone() throws {
        let catalogue = try Shipped.catalogue(["luton", "humber"])
        _ = try catalogue.ids("obesity")
        try catalogue.remove(pack: "luton")
        try catalogue.remove(pack: "no-such-pack")
        #expect(try catalogue.packs() == ["humber"])
        #expect(try catalogue.ids("luton").isEmpty)
        #expect(try Set(catalogue.ids("obesity")) == Set(Shipped.catalogue(["humber"]).ids("obesity")))
        #expect(try catalogue.facetCounts("pack").keys.sorted() == ["humber"])
    }

    @Test func aCatalogueInAFileIsThereAgain() throws {
        let folder = NSTemporaryDirectory() + "cataloguing-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/catalogue.sqlite"
        let lines = ["obesity", "kind:priority luton", "self-directed support", "-sport limit:5"]
        var answers: [[Record]] = []
        do {
            let catalogue = try Catalogue(path: path, register: Shipped.register)
            try catalogue.add([Shipped.pack("luton"), Shipped.pack("oxfordshire")])
            answers = try lines.map { try catalogue.search(Shipped.query($0)).records }
        }
        let again = try Catalogue(path: path, register: Shipped.register)
        #expect(try again.packs() == ["luton", "oxfordshire"])
        #expect(try lines.map { try again.search(Shipped.query($0)).records } == answers)
        #expect(answers.allSatisfy { !$0.isEmpty })
        try again.add([Shipped.pack("humber")])
        #expect(try again.ids("hull").count == Shipped.catalogue(["humber"]).ids("hull").count)
    }

    @Test func aFileThatIsNoCatalogueIsRefused() throws {
        let path = NSTemporaryDirectory() + "cataloguing-\(UUID().uuidString).sqlite"
        try String(repeating: "This is a letter, not a catalogue. ", count: 200).write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let error = #expect(throws: CatalogueError.self) { try Catalogue(path: path, register: Shipped.register) }
        #expect(error?.description.hasPrefix("the catalogue cannot be opened at \(path): ") ?? false)
    }

    /// The first question makes the full text, whichever thread asks it.
    @Test func isReadFromManyThreadsAtOnce() async throws {
        let expected = try Shipped.catalogue(["luton"]).ids("obesity")
        let catalogue = try Shipped.catalogue(["luton"])
        let answers = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<16 { group.addTask { try catalogue.ids("obesity") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers == Array(repeating: expected, count: 16))
    }
}
