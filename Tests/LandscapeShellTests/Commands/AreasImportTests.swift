import Foundation
import LandscapeKit
import LandscapeShell
import Rendering
import TestSupport
import Testing

/// The public table of authorities, as a person brings it in, and what knows them then.
@Suite struct AreasImportTests {
    private static let table = """
        local-authority-code,official-name,nice-name,gss-code,start-date,end-date,replaced-by,nation,region,local-authority-type,county-la,alt-names
        BAC,Barchester County Council,County Barchester,E06009947,2009-04-01,,,England,North East,UA,,"County Barchester,barchester"
        GLG,Glasgow City Council,Glasgow City,S12000049,,,,Scotland,Scotland,SCO,,
        LUT,Luton Borough Council,Luton,E06000032,,,,England,East of England,UA,,"Luton,county borough of luton"
        XXX,,,E06000999,,,,England,London,UA,,

        """

    private func sitting() throws -> Sitting {
        let sitting = try Sitting()
        try Data(Self.table.utf8).write(to: URL(fileURLWithPath: sitting.folder.path("table.csv")))
        return sitting
    }

    @Test func readsTheTable() throws {
        let sitting = try sitting()
        let outcome = try sitting.expect("areas import table.csv")
        #expect(
            outcome.messages == [
                "Imported 2 authorities of England; 1 in the register already, which learns their other names; 1 of other nations left out; "
                    + "1 row refused.", "`pack new \"County Barchester\"` begins a pack for one of them.",
            ])
        #expect(outcome.text(.plain).contains("table.csv:5: 'XXX' has no nice-name"))
        #expect(FileManager.default.fileExists(atPath: sitting.folder.path("home/.local/share/landscape/areas.csv")))
    }

    @Test func isKnownWhereAnAreaIsMeant() throws {
        let sitting = try sitting()
        #expect(sitting.refusal("load county barchester").message.contains("there is no area"))
        try sitting.expect("areas import table.csv")
        #expect(sitting.refusal("load county barchester").message.hasPrefix("no pack covers County Barchester yet"))
        #expect(sitting.refusal("load E06009947").message.hasPrefix("no pack covers County Barchester yet"))
        #expect(try sitting.messages("load county borough of luton").first?.hasPrefix("Loaded Luton") == true)
        #expect(
            try sitting.messages("areas barchester") == [
                "County Barchester (E06009947) is in the register, but no pack covers it yet; `pack new county-barchester` begins one."
            ])
        try sitting.expect("pack new barchester loose:barchester")
        let manifest = try String(contentsOfFile: sitting.folder.path("barchester/pack.yaml"), encoding: .utf8)
        #expect(manifest.contains("    official-name: \"Barchester County Council\"\n"))
        #expect(try sitting.messages("pack check barchester").last?.hasPrefix("barchester: 1 record, in order") == true)
        #expect(try sitting.messages("load ./barchester").first?.contains("County Barchester") == true)
    }

    @Test func areasOfOneNameAreToldApart() throws {
        let sitting = try Sitting()
        let table =
            String(Self.table.prefix { $0 != "\n" }) + """

                NYE,North Yorkshire Council,North Yorkshire,E06000065,2023-04-01,,,England,Yorkshire and The Humber,UA,,
                NYK,North Yorkshire County Council,North Yorkshire,E10000023,,2023-04-01,NYE,England,Yorkshire and The Humber,CTY,,

                """
        try Data(table.utf8).write(to: URL(fileURLWithPath: sitting.folder.path("table.csv")))
        try sitting.expect("areas import table.csv")
        let both = "North Yorkshire (E06000065, unitary authority), North Yorkshire (E10000023, county, until 1 Apr 2023)"
        #expect(
            try sitting.messages("areas north yorkshire") == [
                "The register has \(both), but no pack covers them yet; `pack new NYE` begins one."
            ])
        #expect(
            sitting.refusal("load north yorkshire").message == "no pack covers \(both) yet; `areas` lists those that are mapped")
        #expect(
            sitting.refusal("pack new \"north yorkshire\" loose:ny").message
                == "'north yorkshire' may be one of several: `pack new NYE` (North Yorkshire, unitary authority), "
                + "`pack new NYK` (North Yorkshire, county, until 1 Apr 2023)")
    }

    @Test func aNewPackSaysWhatIsNotExpectedOfItsArea() throws {
        let sitting = try Sitting()
        let table =
            String(Self.table.prefix { $0 != "\n" }) + """

                BAC,,Barchester,E06009947,2009-04-01,,,England,North East,UTA,,County Barchester
                PLU,,Plumstead,E07009956,,2009-03-31,BAC,England,North East,NMD,,

                """
        try Data(table.utf8).write(to: URL(fileURLWithPath: sitting.folder.path("table.csv")))
        try sitting.expect("areas import table.csv")
        #expect(
            try sitting.messages("pack new \"County Barchester\" loose:one") == [
                "Began Barchester: 9 files in one.", "'County Barchester' goes by the name of Barchester in the register.",
            ])
        #expect(
            try sitting.messages("pack new Plumstead loose:two") == [
                "Began Plumstead: 9 files in two.", "Plumstead ended on 31 Mar 2009; Barchester took its place.",
            ])
        #expect(try sitting.messages("pack new E06009947 loose:three") == ["Began Barchester: 9 files in three."])
    }

    /// A word of a question means what it meant before: the table changes no answer.
    @Test func changesNoQuestion() throws {
        let sitting = try sitting()
        let before = try sitting.expect("load luton").messages + (try sitting.expect("find barchester").headings)
        try sitting.expect("areas import table.csv")
        #expect(try sitting.expect("load luton").messages.count > 0)
        #expect(
            try sitting.expect("find barchester").headings == Array(before.suffix(try sitting.expect("find barchester").headings.count)))
    }

    @Test(arguments: [
        ("areas import", "type `areas import FILE.csv`"), ("areas import nowhere.csv", "nowhere.csv cannot be read; is the path right?"),
        ("areas import bad.csv", "bad.csv:1: the first line names no column"),
        ("areas import quote.csv", "quote.csv:2: a quotation mark opens a cell here and never closes"),
        ("areas import abroad.csv", "abroad.csv holds no authority of England; nothing was imported"),
    ]) func refuses(_ line: String, _ part: String) throws {
        let sitting = try sitting()
        let head = String(Self.table.prefix { $0 != "\n" })
        for (name, text) in [
            ("bad.csv", "name,region\nLuton,East\n"), ("quote.csv", head + "\n\"A,b\n"),
            ("abroad.csv", head + "\nGLG,Glasgow City Council,Glasgow City,S12000049,,,,Scotland,Scotland,SCO,,\n"),
        ] { try Data(text.utf8).write(to: URL(fileURLWithPath: sitting.folder.path(name))) }
        #expect(sitting.refusal(line).message.contains(part))
        #expect(!FileManager.default.fileExists(atPath: sitting.folder.path("home/.local/share/landscape/areas.csv")))
    }

    /// A table that was damaged since counts as none; nothing fails.
    @Test func aDamagedTableIsNoHindrance() throws {
        let sitting = try sitting()
        try sitting.expect("areas import table.csv")
        try Data("garbage".utf8).write(to: URL(fileURLWithPath: sitting.folder.path("home/.local/share/landscape/areas.csv")))
        let interpreter = Interpreter(session: try Session(packs: sitting.packs, surroundings: sitting.session.surroundings))
        #expect(interpreter.run("load luton").status == .done)
        #expect(interpreter.run("load county barchester").messages[0].contains("there is no area"))
    }
}
