import LandscapeKit
import LandscapeShell
import Rendering
import Testing

@Suite struct MatrixAndGapsTests {
    @Test(arguments: ["matrix obesity luton hull", "matrix theme:obesity luton hull"]) func aThemesRowListsItsPassages(line: String) throws
    {
        let sitting = try Sitting()
        let outcome = try sitting.expect(line)
        #expect(outcome.tables[0].column("Theme") == ["Obesity"])
        let found = try sitting.expect("find theme:obesity area:luton,hull").output.records.map(\.id)
        try sitting.expect(line)
        #expect(Set(sitting.session.listing.map(\.id)) == Set(found))
        #expect(outcome.messages.last == "`why N` shows one whole.")
    }

    @Test func theGridSaysHowToSeeThePassages() throws {
        let sitting = try Sitting()
        let hint = try #require(try sitting.messages("matrix luton oxfordshire kind:priority").last)
        let line = try #require(hint.firstMatch(of: /`([^`]+)`/)?.1)
        #expect(try !sitting.expect(String(line)).output.records.isEmpty)
    }

    @Test func wordsThatAreNoThemeAreSearchedFor() throws {
        let outcome = try Sitting().expect("matrix stockwood luton")
        #expect(
            outcome.headings == [
                "Themes by areas · ‘stockwood’ · Luton (\(try Sitting().expect("find stockwood luton").output.records.count))"
            ])
    }

    @Test func gapsOfSeveralAreasBeginWithASummary() throws {
        let outcome = try Sitting().expect("gaps luton leicester")
        #expect(outcome.headings == ["Coverage · 2 areas", "Coverage · Luton", "Coverage · Leicester"])
        #expect(outcome.tables[0].columns.map(\.title) == ["Area", "Sectors", "Recorded", "None", "n/a", "Not recorded", "Newest"])
        #expect(outcome.tables[0].cells[0] == ["Luton", "4", "31", "-", "-", "1", "2010"])
    }

    @Test func gapsOfASector() throws {
        let outcome = try Sitting().expect("gaps luton sector:children")
        #expect(outcome.tables[0].column("Sector") == ["Children"])
        #expect(
            try Sitting().messages("gaps luton sector:adult-education").first
                == "Nothing of this sector is recorded for Luton; `gaps luton` shows the rest.")
    }

    /// The states are told apart in words, each count with its year.
    @Test func cellsTellTheirState() throws {
        let sitting = try Sitting("load all")
        let cells = try sitting.expect("gaps").tables.dropFirst().flatMap(\.cells).flatMap { $0.dropFirst() }
        #expect(cells.allSatisfy { $0.wholeMatch(of: /-|none|n\/a|\d+(·\d{4})?/) != nil })
        #expect(cells.contains("-") && cells.contains { $0.contains("·") })
    }

    @Test(arguments: ["gaps luton", "gaps oxfordshire", "gaps luton leicester hull", "indicators luton", "matrix obesity luton hull"])
    func fitsEightyColumns(line: String) throws {
        let text = try Sitting().expect(line).text(.terminal, width: 80)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    /// At 80 columns figures keep what stands beside them, and an e-mail address breaks at its sign alone.
    @Test func eightyColumnsKeepWhatCounts() throws {
        let sitting = try Sitting()
        let indicators = try sitting.expect("indicators luton").text(.terminal, width: 80)
        let header = indicators.split(separator: "\n").first { $0.contains("Measure") } ?? ""
        #expect(header.contains("Beside") && header.contains("Sector") && header.contains("Value"), "\(header)")
        let contacts = try sitting.expect("contacts oxfordshire").text(.terminal, width: 80)
        #expect(contacts.contains("Lisa.Gregory@") && contacts.contains("Oxfordshire.gov.uk"))
    }
}
