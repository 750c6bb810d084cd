import Foundation
import LandscapeKit
import Testing
import Workspaces

@testable import Exports

/// Handouts as pages: whole, closed in themselves, and with data as data.
@Suite struct HandoutPageTests {
    private static let hostile = "<script>alert('x')</script> & \"quotes\" \u{202E}turned"

    private static func card(_ number: Int, _ text: String = "A need, told in a sentence.") -> HandoutCard {
        HandoutCard(
            number: number, title: "Commissioner for public health, Hull",
            lines: ["The priority", "The figure", "The money"].map { .init($0, text) }, remark: "From Mapping 2010 §5.")
    }

    /// One of each item.
    private static func sheet(_ text: String) -> HandoutSheet {
        HandoutSheet(
            "agenda", text, for: text, lead: text,
            items: [
                .heading(text), .subheading(text), .paragraph(text), .remark(text), .facts([.init(text, text)]), .points([text]),
                .quotes([text]), .lines(3), .entries([.init(text, text, address: "https://example.org/?a=1&b=2", remark: text)]),
                .table(HandoutTable([.init(text), .init(text, .box)], [.init([text + "\n" + text, ""])], caption: text)),
                .bars(HandoutBars(text, parts: ["Blank", text], rows: [.init(text, [1, 3], shown: text)])), .pageBreak,
                .cards([card(1, text)]),
            ], remarks: [text])
    }

    @Test func dataIsNeverMarkup() throws {
        let page = try Page(Array(HandoutPage(title: Self.hostile).html([Self.sheet(Self.hostile)]).utf8))
        #expect(!page.text.contains("<script") && !page.text.contains("\u{202E}"))
        #expect(!page.elements.contains { $0.name == "script" || $0.attributes.keys.contains { $0.hasPrefix("on") } })
        // Title, audience, lead, and each item that holds it.
        #expect(page.text.components(separatedBy: "&lt;script&gt;").count > 18)
    }

    @Test func nothingIsLoadedFromElsewhere() throws {
        let page = try Page(Array(HandoutPage(title: "Hull").html([Self.sheet("Plain")]).utf8))
        #expect(!page.elements.contains { $0.name == "link" || $0.name == "img" || $0.attributes["src"] != nil })
        #expect(!page.text.contains("@import") && !page.text.contains("url("))
        #expect(page.elements.filter { $0.name == "a" }.map { $0.attributes["href"] } == ["https://example.org/?a=1&b=2"])
        #expect(page.text.contains("size: A4"))
    }

    @Test func whatIsNoAddressLeadsNowhere() throws {
        let sheet = HandoutSheet("a", "A", for: "B", items: [.entries([.init("Head", "Text.", address: "javascript:alert(1)")])])
        let page = try Page(Array(HandoutPage(title: "Hull").html([sheet]).utf8))
        #expect(!page.elements.contains { $0.name == "a" })
        #expect(page.holds("Text. javascript:alert(1)"))
    }

    @Test(arguments: [(false, [4, 4, 1]), (true, [1, 1, 1, 1, 1, 1, 1, 1, 1])])
    func cardsStandFourToAPageOrOneInLargePrint(isLarge: Bool, pages: [Int]) throws {
        let sheet = HandoutSheet("cards", "Cards", for: "All", items: [.cards((1...9).map { Self.card($0) })])
        let text = try HandoutPage(title: "Hull", isLarge: isLarge).html([sheet])
        let found = text.components(separatedBy: "<div class=\"cards\">").dropFirst().map {
            $0.components(separatedBy: " data-card=\"").count - 1
        }
        #expect(found == pages)
    }

    /// In large print no size is below 16 points, whatever is printed.
    @Test func largePrintIsLarge() throws {
        let text = try HandoutPage(title: "Hull", isLarge: true).html([Self.sheet("Plain")])
        #expect(text.contains("<html lang=\"en-GB\" class=\"large\">") && text.contains("font: 16pt"))
        let large = try #require(text.firstRange(of: ".large {").map { text[$0.upperBound...].prefix { $0 != "}" } })
        let sizes = large.components(separatedBy: "pt").compactMap {
            Int($0.reversed().prefix { $0.isNumber }.reversed().map(String.init).joined())
        }
        #expect(sizes.count == 5 && sizes.allSatisfy { $0 >= 16 })
    }

    @Test func aLongCardHasSmallerWordsAndAVeryLongOneFewer() {
        let sentence = "Work with children is commissioned through the trust, which meets each month. "
        let steps = [1, 4, 8, 14].map { CardFit(Self.card(1, String(repeating: sentence, count: $0))).step }
        #expect(steps == steps.sorted() && steps[0] == 1 && steps[3] == CardFit.sizes.count)
        let cut = CardFit(Self.card(1, String(repeating: sentence, count: 14))).card
        #expect(cut.lines.contains { $0.value.hasSuffix("…") })
        #expect(!CardFit(Self.card(1, sentence)).card.lines.contains { $0.value.hasSuffix("…") })
    }
}

/// The folder and the PDF.
@Suite struct HandoutFolderTests {
    private static let sheets = ["agenda", "rubric"].map { HandoutSheet($0, $0, for: "All", items: [.paragraph("Text")]) }

    private func folder(_ path: String?) -> HandoutFolder { HandoutFolder(HandoutPage(title: "Hull"), searchPath: path) }

    @Test func withoutAPrintEngineThePagesAreWrittenAndThatIsSaid() throws {
        let product = try folder("/nowhere").make(
            Self.sheets, own: [ExportFile("plan.txt", text: "own")], pdf: .ifPossible, program: "Landscape", made: "2026-11-21T09:30+00:00")
        #expect(product.files.map(\.path) == ["agenda.html", "rubric.html", "plan.txt", "manifest.json"])
        #expect(product.counts == [ExportCount(2, "handout"), ExportCount(1, "file")])
        #expect(product.remarks.count == 1 && product.remarks[0].contains("apt-get install chromium"))
        let manifest = try JSONReader.read(String(decoding: try #require(product.files.last).bytes, as: UTF8.self))
        #expect(manifest.object["export"]?.object["files"]?.texts == ["agenda.html", "rubric.html", "plan.txt"])
    }

    @Test func aPDFThatIsAskedForAndCannotBeMadeIsAnError() {
        let error = #expect(throws: ExportError.self) {
            try folder("/nowhere").make(Self.sheets, own: [], pdf: .always, program: "", made: "")
        }
        #expect(error?.description.contains("Nothing was written; pdf:off writes the pages alone") == true)
    }

    /// A program that stands in for Chromium: it is given one page with all sheets, and what it writes is counted.
    @Test func allSheetsGoToThePrintEngineAtOnce() throws {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("engine-\(UInt64.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let file = place.appendingPathComponent("weasyprint")
        let script =
            "#!/bin/sh\nn=$(grep -c 'data-sheet=' \"$1\")\nprintf '%%PDF-1.4\\n<</Type /Pages /Count %s>>\\n%%%%EOF\\n' \"$n\" > \"$2\"\n"
        try Data(script.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        let product = try folder(place.path + ":/usr/bin:/bin-without-chromium").make(
            Self.sheets, own: [], pdf: .always, program: "", made: "")
        // Where Chromium is installed beside it, that prints; two sheets are two pages with either.
        #expect(product.counts == [ExportCount(2, "handout"), ExportCount(2, "page")])
    }

    @Test func aPageThatIsCutShortIsFound() throws {
        let product = try folder("/nowhere").make(Self.sheets, own: [], pdf: .never, program: "", made: "")
        var files = product.files
        files[0].bytes.removeLast(20)
        #expect(throws: ExportError.self) { try HandoutFolder.count(files) }
    }
}

/// A day as a calendar.
@Suite struct DayCalendarTests {
    private func make(_ entries: [DayCalendar.Entry]) throws -> ExportProduct {
        let date = try #require(PartialDate("2026-06-03"))
        return try DayCalendar(name: "banbury", title: "Banbury; a day", date: date, place: "Hall, North", entries: entries).make(
            program: "Landscape", made: "2026-05-01T09:00+01:00")
    }

    private func time(_ text: String) throws -> ClockTime { try #require(ClockTime(text)) }

    @Test func sessionsStandInEnglishTime() throws {
        let product = try make([
            .init("Welcome", from: time("9:30"), to: time("9:40"), text: "To begin."),
            .init("Coffee", from: time("9:40"), to: time("10:00"), text: "", isFree: true),
        ])
        #expect(product.counts == [ExportCount(2, "event")])
        let text = String(decoding: try #require(product.files.first).bytes, as: UTF8.self)
        for line in [
            "TZID:Europe/London", "UID:workshop/banbury/20260603/1@landscape", "DTSTAMP:20260501T080000Z",
            "DTSTART;TZID=Europe/London:20260603T093000", "DTEND;TZID=Europe/London:20260603T094000", "LOCATION:Hall\\, North",
            "DESCRIPTION:To begin.\\nBanbury\\; a day", "TRANSP:TRANSPARENT",
        ] {
            #expect(text.contains(line + "\r\n"), "\(line)")
        }
    }

    @Test func pastMidnightIsRefused() throws {
        let error = #expect(throws: ExportError.self) {
            try make([.init("Late", from: time("23:30"), to: ClockTime(minutes: 1_450), text: "")])
        }
        #expect(error?.description.contains("'Late' goes on past midnight") == true)
    }
}
