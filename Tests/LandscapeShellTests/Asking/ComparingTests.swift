import LandscapeKit
import LandscapeShell
import Rendering
import Testing

/// Areas side by side, in any number.
@Suite struct ComparingTests {
    @Test func theWholeLandscapeIsCountedWithNumbersForEachRecord() throws {
        let sitting = try Sitting()
        let outcome = try sitting.expect("compare luton oxfordshire")
        #expect(outcome.headings == ["Compared · Luton and Oxfordshire on everything"])
        #expect(outcome.tables.count == 2)
        let row = try #require(outcome.tables[1].cells.first { $0[0].hasPrefix("Children: Obesity") })
        #expect(row[0] == "Children: Obesity · both")
        let numbers = row[1].matches(of: /\[(\d+)(?:-\d+)?\]/).compactMap { Int($0.1) }
        let first = try #require(numbers.first)
        let record = sitting.session.listing[first - 1]
        #expect(record.areas.contains("luton") && record.themes.contains("obesity"))
        #expect(
            outcome.messages.last == "`compare area:luton,oxfordshire on priorities` sets the records themselves side by side, "
                + "`on everything` all of them.")
        #expect(sitting.interpreter.run("compare area:luton,oxfordshire on priorities").status == .done)
    }

    /// A limit shortens what is shown: what is recorded is counted whole, and nobody seems to lack what was cut off.
    @Test func aLimitShortensAndHidesNoAgreement() throws {
        let sitting = try Sitting()
        let whole = try sitting.expect("compare luton leicester on indicators")
        let short = try sitting.expect("compare luton leicester on indicators limit:4")
        #expect(short.tables[0].cells == whole.tables[0].cells)
        #expect(short.tables[1].cells == Array(whole.tables[1].cells.prefix(4)))
        #expect(short.messages.first == "4 of \(whole.tables[1].rows.count) lines shown; raise `limit:` for more.")
    }

    @Test func everythingSetsEveryRecordInLine() throws {
        let sitting = try Sitting()
        let outcome = try sitting.expect("compare luton thurrock on everything")
        let found = try sitting.expect("find luton").output.records.count + sitting.expect("find thurrock").output.records.count
        try sitting.expect("compare luton thurrock on everything")
        #expect(sitting.session.listing.count == found)
        #expect(outcome.headings == ["Compared · Luton and Thurrock on everything"])
    }

    struct Mark: Sendable, CustomTestStringConvertible {
        let line: String
        let label: String
        var testDescription: String { line }
    }

    /// What differs is said in words.
    @Test(arguments: [
        Mark(line: "compare luton oxfordshire on priorities theme:obesity", label: "Children: Obesity · both"),
        Mark(line: "compare luton oxfordshire on priorities theme:cancer", label: "Health: Long-term conditions · only Oxfordshire"),
        Mark(
            line: "compare hull north-lincolnshire north-east-lincolnshire on indicators theme:life-expectancy",
            label: "Life expectancy at birth, male · 3 of 3; years not told"),
    ])
    func marks(_ mark: Mark) throws {
        let outcome = try Sitting().expect(mark.line)
        let labels = outcome.tables.last?.column("In line by") ?? []
        #expect(labels.contains(mark.label), "\(labels)")
    }

    @Test func moreThanThreeAreasStandUnderEachOther() throws {
        let sitting = try Sitting()
        let outcome = try sitting.expect("compare luton leicester manchester hull oxfordshire on priorities theme:obesity")
        #expect(outcome.tables.count == 1, "the coverage alone")
        #expect(outcome.tables[0].columns.map(\.title) == ["Recorded", "LUT", "LCE", "MAN", "KHL", "OXF"])
        let text = outcome.text(.terminal, width: 80)
        #expect(text.contains("LUT Luton, LCE Leicester"))
        #expect(text.contains("Children: Obesity · "))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        let number = try #require(text.firstMatch(of: /(\d+) +[├└]─ Luton: 1\. Halt the rise/)?.1)
        let card = try #require(try sitting.expect("why \(number)").cards.first)
        #expect(card.title.hasPrefix("Priority · Halt the rise in childhood obesity") && card.lines["Area"] == "Luton")
    }

    @Test func manyAreasAreListedByHeading() throws {
        let outcome = try Sitting().expect("compare region:east-of-england on links")
        #expect(outcome.headings[0].hasPrefix("Compared · region:east-of-england: 11 areas on links"))
        #expect(outcome.tables[0].columns.map(\.title) == ["Recorded", "Of", "Where"])
        #expect(outcome.tables[0].cells.first?[1] == "11 of 11")
    }

    /// Every table of a comparison is legible in a window of 80 columns.
    @Test(arguments: [
        "compare luton oxfordshire", "compare luton oxfordshire on priorities theme:mental-health",
        "compare hull north-lincolnshire north-east-lincolnshire on indicators", "compare group:all on barriers",
        "compare luton leicester hull manchester", "editions oxfordshire on priorities theme:mental-health",
    ])
    func fitsEightyColumns(line: String) throws {
        let text = try Sitting().expect(line).text(.terminal, width: 80)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(!text.contains("Not shown for want of room"))
    }

    @Test(arguments: [
        ("compare luton xyzzyborough on priorities", "`compare` wants two areas or more"),
        ("compare group:costal on priorities", "there is no group of areas 'costal'"),
        ("compare region:east-of-englnd on priorities", "there is no region 'east-of-englnd'; did you mean 'east-of-england'?"),
        ("compare region:london luton", "no area of the group 'london' is mapped"),
        ("compare luton london on priorities", "no pack covers London yet"),
    ])
    func refuses(line: String, message: String) throws {
        let refusal = try Sitting().refusal(line)
        #expect(refusal.message.contains(message) && refusal.status != .done, "\(refusal.message)")
    }
}
