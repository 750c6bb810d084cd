import AreaPacks
import Glibc
import LandscapeKit
import LandscapeShell
import Rendering
import TestSupport
import Testing

/// Packs read from their folders while the program runs.
@Suite struct LooseTests {
    private static let pack = """
        id: barchester
        title: Barchester
        profile: interviews
        areas: [{id: barchester, name: Barchester, kind: unitary-authority}, luton]
        sources: [{id: guide, title: A guide, published: 2025-01}]
        """
    private static let records = """
        source: guide
        section: "1"
        areas: [barchester]
        sector: children
        priorities:
          - {title: Mend the cathedral roof, basis: budget, themes: [heritage]}
        """

    private static func write(_ sitting: Sitting, pack: String = pack, records: String = records) throws {
        for folder in ["loose", "home"] { _ = mkdir(sitting.folder.path(folder), 0o755) }
        try sitting.folder.write(pack, to: "loose/pack.yaml")
        try sitting.folder.write(records, to: "loose/children.yaml")
    }

    @Test func standBesideTheShipped() throws {
        let sitting = try Sitting("load luton")
        let before = try sitting.headlines("priorities luton sector:children")
        try Self.write(sitting)
        let messages = try sitting.messages("load ./loose")
        #expect(messages[0] == "Loaded Barchester: interviews (A guide, Jan 2025; 1 record) (loose).")
        #expect(messages[1].contains("Loaded Luton: ") && messages[1].contains("(A guide, Jan 2025; 0 records) (loose)"))
        #expect(sitting.session.loaded == ["luton", "barchester"])
        #expect(try sitting.headlines("priorities barchester") == ["Mend the cathedral roof"])
        #expect(try sitting.headlines("priorities luton sector:children") == before)
        #expect(try sitting.headlines("find cathedral") == ["Mend the cathedral roof"])
        #expect(try sitting.messages("load barchester")[0].hasPrefix("Loaded Barchester: "))
        #expect(try sitting.messages("unload ./loose") == ["The loose pack 'barchester' is out again."])
        #expect(sitting.session.loaded == ["luton"])
        #expect(sitting.refusal("load barchester").message == "there is no area 'barchester'; did you mean 'manchester'?")
        #expect(try sitting.headlines("priorities luton sector:children") == before)
    }

    @Test func areReadAgain() throws {
        let sitting = try Sitting()
        #expect(
            try sitting.messages("reload") == [
                "No loose pack is loaded, so there is nothing to read again; `load PATH` reads one from its folder."
            ])
        try Self.write(sitting)
        try sitting.expect("load loose")
        try Self.write(sitting, records: Self.records.replacing("roof", with: "tower"))
        #expect(try sitting.messages("reload") == ["Read again: barchester, 1 record."])
        #expect(try sitting.headlines("priorities barchester") == ["Mend the cathedral tower"])
        #expect(try sitting.headlines("find roof barchester").isEmpty)
        try Self.write(sitting, records: Self.records.replacing("heritage", with: "heritge"))
        let outcome = sitting.interpreter.run("reload")
        #expect(outcome.status == .failed)
        #expect(outcome.text().contains("loose/children.yaml:6:62: error: unknown theme 'heritge'; did you mean 'heritage'?"))
        #expect(outcome.messages == ["'barchester' stays as it was: 1 error in \(sitting.folder.path("loose"))."])
        #expect(try sitting.headlines("priorities barchester") == ["Mend the cathedral tower"])
    }

    @Test func errorsAreToldWithTheirPlace() throws {
        let sitting = try Sitting()
        try Self.write(sitting, pack: Self.pack.replacing("interviews", with: "interview"))
        let outcome = sitting.interpreter.run("load loose")
        #expect(outcome.status == .failed)
        #expect(outcome.text().contains("loose/pack.yaml:3:10: error: unknown profile 'interview'; did you mean 'interviews'?"))
        #expect(sitting.session.loaded.isEmpty && sitting.session.library.looseIDs.isEmpty)
        #expect(
            sitting.refusal("load nowhere/at/all").message
                == "there is no folder 'nowhere/at/all'; `load` takes an area (`areas` lists them) or the folder of a pack, which holds its pack.yaml"
        )
    }

    /// A contributor looks at a shipped pack before it is compiled.
    @Test func takeThePlaceOfAShippedPackOfTheirID() throws {
        let sitting = try Sitting("load luton")
        try Self.write(sitting, pack: Self.pack.replacing("id: barchester\n", with: "id: luton\n"))
        #expect(try sitting.messages("load loose").last?.contains("It takes the place of the shipped pack of its id.") ?? false)
        #expect(try sitting.headlines("priorities luton sector:children").isEmpty)
        #expect(try sitting.messages("unload ./loose") == ["The loose pack 'luton' is out again."])
        #expect(try sitting.headlines("priorities luton sector:children").count == 12)
    }

    /// The kept catalogue of the shipped packs is only read: with a loose pack the session has one of its own.
    @Test func leaveTheKeptCatalogueAlone() throws {
        let sitting = try Sitting()
        try Self.write(sitting)
        var surroundings = sitting.session.surroundings
        surroundings.keepsCatalogue = true
        let packs = AreaPacks.all.count
        let shipped = try Session(packs: AreaPacks.all, surroundings: surroundings)
        let places = shipped.library.authorityCount(in: shipped.register)
        for _ in 0..<2 {
            let interpreter = Interpreter(session: try Session(packs: AreaPacks.all, surroundings: surroundings))
            _ = interpreter.run("load luton")
            let count = interpreter.run("priorities").output.records.count
            #expect(interpreter.run("load loose").status == .done)
            #expect(interpreter.run("priorities luton").output.records.count == count)
            #expect(interpreter.run("find cathedral").output.records.map(\.headline) == ["Mend the cathedral roof"])
            #expect(interpreter.run("load all").messages[0].hasPrefix("Loaded all: \(packs + 1) packs, \(places + 1) areas, "))
        }
        let fresh = Interpreter(session: try Session(packs: AreaPacks.all, surroundings: surroundings))
        #expect(fresh.run("load all").messages[0].hasPrefix("Loaded all: \(packs) packs, \(places) areas, "))
    }
}
