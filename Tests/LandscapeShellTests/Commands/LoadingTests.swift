import Cataloguing
import LandscapeKit
import LandscapeShell
import Testing

@Suite struct LoadingTests {
    @Test(arguments: [
        ("load luton", ["luton"]), ("load LUTON hull", ["luton", "hull"]), ("load luton,oxfordshire", ["luton", "oxfordshire"]),
        ("load Kingston upon Hull", ["hull"]), ("load \"north lincolnshire\"", ["north-lincolnshire"]),
        ("load north east lincolnshire north lincolnshire", ["north-east-lincolnshire", "north-lincolnshire"]), ("load KHL", ["hull"]),
        ("load man", ["manchester"]), ("load E06000032", ["luton"]), ("load area:luton", ["luton"]),
        ("load luton luton", ["luton"]), ("load east-of-england", ["east-of-england"]),
        ("load oxfordshire E06000032", ["oxfordshire", "luton"]),
    ])
    func loads(line: String, areas: [String]) throws { #expect(try Sitting(line).session.loaded == areas) }

    @Test func everyMappedAreaLoadsWithItsCountAndAge() throws {
        let sitting = try Sitting()
        for id in sitting.session.library.areas {
            let area = try #require(sitting.session.register.area(id))
            let messages = try sitting.messages("load \(id)")
            #expect(messages[0].hasPrefix("Loaded \(area.name): "))
            // A pack that was only begun may hold none.
            let isBegun = sitting.session.library.packs(covering: id).contains { $0.recordCount == 0 }
            #expect(isBegun || !messages[0].contains("; 0 records"), "\(messages[0])")
        }
        #expect(
            try sitting.expect("find limit:1").headings.first?.hasPrefix("Found · \(sitting.session.library.areas.count) areas (") ?? false)
    }

    @Test func everything() throws {
        let sitting = try Sitting()
        let packs = sitting.session.library.manifests
        let count = packs.map(\.recordCount).reduce(0, +)
        let places = sitting.session.library.authorityCount(in: sitting.session.register)
        #expect(places >= 31)
        #expect(try sitting.messages("load all") == ["Loaded all: \(packs.count) packs, \(places) areas, \(count) records."])
        #expect(try sitting.expect("find limit:1").headings == ["Found · all areas (\(count))"])
        #expect(try sitting.messages("unload luton").first?.hasPrefix("Unloaded Luton. Loaded: ") ?? false)
        #expect(try sitting.expect("priorities limit:1000").output.records.allSatisfy { !$0.areas.contains("luton") })
    }

    @Test func unloading() throws {
        let sitting = try Sitting("load luton oxfordshire hull")
        #expect(try sitting.messages("unload oxfordshire") == ["Unloaded Oxfordshire. Loaded: Luton, Hull."])
        #expect(try sitting.expect("priorities").output.records.allSatisfy { !$0.areas.contains("oxfordshire") })
        #expect(try sitting.messages("unload KHL luton") == ["Unloaded Hull, Luton. Nothing is loaded now."])
        #expect(sitting.refusal("priorities").status == .failed)
        try sitting.expect("load luton")
        #expect(try sitting.messages("unload all") == ["Nothing is loaded now."])
        #expect(sitting.session.loaded.isEmpty)
    }

    /// An area that is named is asked about, loaded or not; what is loaded stays as it is.
    @Test func aNamedAreaNeedsNoLoading() throws {
        let sitting = try Sitting()
        #expect(try sitting.headlines("priorities luton sector:children").count == 12)
        #expect(sitting.session.loaded.isEmpty)
        #expect(try !sitting.headlines("find pack:humber obesity").isEmpty)
    }

    /// The same question has the same answer, whatever was asked in between.
    @Test(arguments: ["bodies", "bodies luton", "find", "find primary care", "organisations", "themes", "gaps"])
    func whatIsAskedInBetweenChangesNothing(line: String) throws {
        let sitting = try Sitting("load luton")
        let before = try sitting.expect(line).text()
        for between in ["now luton", "find obesety", "priorities oxfordshire", "areas", "term CAMHS"] {
            _ = sitting.interpreter.run(between)
        }
        #expect(try sitting.expect(line).text() == before)
    }

    @Test func areas() throws {
        let sitting = try Sitting("load luton")
        let all = try sitting.expect("areas")
        let places = sitting.session.library.authorityCount(in: sitting.session.register)
        let wider = sitting.session.library.areas.count - places
        #expect(places >= 31 && wider >= 6)
        #expect(all.headings == ["Areas (\(places))", "Regions and nation (\(wider))"])
        #expect(all.tables[0].cells.count == places && all.tables[1].cells.count == wider)
        let luton = try #require(all.tables[0].rows.first { $0.cells[0].plain.hasPrefix("Luton") })
        #expect(
            luton.cells.map(\.plain) == [
                "Luton (loaded)", "Unitary authority", "East of England", "Eastern region, Luton", "Sep 2010, 8 Feb 2018",
                luton.cells[5].plain, "8 y ago", "E06000032",
            ])
        #expect(try sitting.expect("areas region:east-of-england").tables[0].cells.count == 11)
        #expect(
            try sitting.expect("areas kind:metropolitan-district").tables[0].column("Area") == ["Manchester", "North Tyneside", "Salford"])
        #expect(try sitting.expect("areas kingston").tables[0].column("Area") == ["Hull"])
        #expect(try sitting.messages("areas xyzzy") == ["No pack covers such an area; `areas` lists all there are."])
    }

    @Test func sourcesAndThemesAndVocabularies() throws {
        let sitting = try Sitting("load oxfordshire")
        #expect(try sitting.expect("sources").tables[0].column("Source") == ["framework-2010", "guide-2015"])
        #expect(try sitting.expect("sources luton").tables[0].column("Pack") == ["eastern-region", "luton"])
        let themes = try sitting.expect("themes")
        #expect(themes.tables[0].column("Theme") == Vocabulary.themes.ids)
        for (theme, count) in zip(try #require(themes.tables[0].column("Theme")), try #require(themes.tables[0].column("Records"))).prefix(
            5)
        {
            #expect(try sitting.expect("find theme:\(theme) limit:1").headings.first?.hasSuffix("(\(count))") ?? (count == "0"), "\(theme)")
        }
        for (line, ids) in [
            ("vocabulary basis", Vocabulary.bases.ids), ("sectors", Vocabulary.sectors.ids), ("arrangements", Vocabulary.arrangements.ids),
            ("units", Vocabulary.units.ids), ("vocabulary level", Vocabulary.levels.ids),
        ] {
            #expect(try sitting.expect(line).tables[0].column("Value") == ids, "\(line)")
        }
        #expect(try sitting.expect("forms").headings == ["Partnership form", "Organisation form", "Body form"])
        #expect(try sitting.expect("vocabulary").tables[0].cells.count == 13)
        #expect(try sitting.expect("levels").headings.first?.hasPrefix("Levels of commissioning · Oxfordshire") ?? false)
    }
}
