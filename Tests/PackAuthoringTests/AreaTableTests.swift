import LandscapeKit
import PackAuthoring
import Testing

/// Rows written as the public table writes them: quoted cells, names with commas, codes of other nations.
@Suite struct AreaTableTests {
    private static let head =
        "local-authority-code,official-name,nice-name,gss-code,start-date,end-date,replaced-by,nation,region,local-authority-type,county-la,alt-names\n"

    private func table(_ rows: String) throws -> AreaTable { try AreaTable(Self.head + rows) }

    @Test func readsAnAuthority() throws {
        let table = try table(
            "DUR,Durham County Council,County Durham,E06000047,2009-04-01,,,England,North East,UA,,\"County Durham,durham,durham county council\"\n"
        )
        let area = try #require(table.areas.first)
        #expect(area.id == "county-durham" && area.name == "County Durham" && area.officialName == "Durham County Council")
        #expect(area.gss == "E06000047" && area.code == "DUR" && area.kind == .unitary && area.region == "north-east")
        #expect(area.start == PartialDate("2009-04-01") && area.end == nil)
        #expect(area.otherNames == ["durham", "durham county council"])
        #expect(table.refusals.isEmpty && table.elsewhere == 0)
    }

    /// An ended authority of the same name gives way, and its successors are known by their ids.
    @Test func toldApartByTheirCodes() throws {
        let table = try table(
            """
            XOL,Exampleford District Council,Exampleford,E07009998,,2019-03-31,XNE,England,South East,NMD,KEN,
            XNE,Exampleford Council,Exampleford,E06009999,2019-04-01,,,England,South East,UA,,

            """)
        #expect(table.areas.map(\.id) == ["exampleford", "exampleford-xol"])
        #expect(table.areas[1].successors == ["exampleford"] && table.areas[1].kind == .district)
    }

    /// What ships with the program stays as it is; the table adds names.
    @Test func theShippedRegisterWins() throws {
        let table = try table(
            "KHL,Something Else,\"Hull, City of\",E06000010,1999-01-01,,,England,London,CTY,,\"Kingston upon Hull,hull ua\"\n")
        let area = try #require(table.areas.first)
        let shipped = try #require(AreaRegister.standard.area("hull"))
        #expect(area.id == "hull" && area.officialName == shipped.officialName && area.start == shipped.start && area.kind == shipped.kind)
        #expect(area.otherNames.contains("hull ua") && area.otherNames.contains("Hull, City of"))
        #expect(Set(area.otherNames).isSuperset(of: shipped.otherNames))
    }

    /// The table joins names by bare commas; a comma with a space behind it belongs to a name.
    @Test func namesWithCommasStayWhole() throws {
        let table = try table(
            """
            HEF,Herefordshire Council,Herefordshire,E06000019,1998-04-01,,,England,West Midlands,UA,,"Herefordshire UA,county of herefordshire,herefordshire, county of"
            BPC,"Bournemouth, Christchurch and Poole Council","Bournemouth, Christchurch and Poole",E06000058,2019-04-01,,,England,South West,UA,,"Bournemouth, Christchurch and Poole,Bournemouth Christchurch and Poole,bournemouth, christchurch and poole borough council"

            """)
        #expect(
            table.areas.map(\.otherNames) == [
                ["Herefordshire UA", "county of herefordshire", "herefordshire, county of"],
                ["bournemouth, christchurch and poole borough council"],
            ])
    }

    struct Bad: Sendable, CustomTestStringConvertible {
        let row: String
        let reason: String
        var testDescription: String { reason }
    }

    @Test(arguments: [
        Bad(row: ",A,A,E06000099,,,,England,London,UA,,", reason: "2: the local-authority-code is missing"),
        Bad(row: "AAA,A,,E06000099,,,,England,London,UA,,", reason: "2: 'AAA' has no nice-name"),
        Bad(
            row: "AAA,A,A,E0600009,,,,England,London,UA,,",
            reason: "2: 'E0600009' is no GSS code; it is a letter and eight digits, e.g. E06000047"),
        Bad(
            row: "AAA,A,A,E06000099,,,,England,London,XX,,",
            reason: "2: 'XX' is no type of authority; it is one of CC, COMB, CTY, DIS, LBO, MD, MTD, NMD, SRA, UA, UTA"),
        Bad(
            row: "AAA,A,A,E06000099,2009-13-01,,,England,London,UA,,",
            reason: "2: '2009-13-01' is no date for start-date; it is written 2009-04-01"),
        Bad(
            row: "AAA,A,A,E06000099,2019-04-01,2009-03-31,,England,London,UA,,",
            reason: "2: the end-date (31 Mar 2009) comes before the start-date (1 Apr 2019)"),
        Bad(row: "AAA,A,A,E06000099,,,,,London,UA,,", reason: "2: the nation is missing"),
        Bad(row: "AAA,A,A", reason: "2: the row has 3 cells, the head 12"),
    ]) func refusesARow(_ bad: Bad) throws {
        let table = try table(bad.row + "\n\"B\nBB\",B,B,E06000098,,,,England,London,UA,,\n")
        #expect(table.refusals.map(\.description) == [bad.reason])
        #expect(table.areas.map(\.name) == ["B"])
    }

    @Test func otherNationsAndTwins() throws {
        let table = try table(
            """
            GLG,Glasgow City Council,Glasgow City,S12000049,,,,Scotland,Scotland,SCO,,
            AAA,A,A,E06000099,,,,England,London,UA,,
            AAA,B,B,E06000098,,,,England,London,UA,,

            """)
        #expect(table.elsewhere == 1 && table.areas.count == 1)
        #expect(table.refusals.map(\.description) == ["4: the code 'AAA' stands in line 3 already"])
    }

    @Test func refusesWhatIsNoSuchTable() {
        #expect(
            throws: CSVError(
                message:
                    "the first line names no column 'local-authority-code', 'nice-name', 'gss-code', 'nation', 'local-authority-type'; "
                    + "this is not mySociety's table of UK local authorities", line: 1)
        ) { try AreaTable("name,region\nLuton,East\n") }
        #expect(throws: CSVError(message: "the table is empty", line: 1)) { try AreaTable("") }
    }

    /// What is kept reads back as the same areas.
    @Test func whatIsKeptIsWhole() throws {
        let table = try table(
            "BPC,\"Bournemouth, Christchurch and Poole Council\",\"Bournemouth, Christchurch and Poole\",E06000058,2019-04-01,,,England,South West,UA,,\"BCP\"\n"
        )
        #expect(try AreaTable(CSVText.text(table.kept)).areas == table.areas)
        #expect(table.areas[0].id == "bournemouth-christchurch-and-poole" && table.areas[0].region == "south-west")
    }
}
