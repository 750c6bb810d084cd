import Foundation
import LandscapeKit
import LandscapeShell
import TestSupport
import Testing

/// `workshop print`, `export calendar for:`, `evaluate summary to`.
@Suite struct PrintingTests {
    private func page(_ sitting: Sitting, _ name: String) throws -> String {
        try String(contentsOfFile: sitting.folder.path(name), encoding: .utf8)
    }

    @Test func aHalfDayIsPrintedWhole() throws {
        let sitting = try Sitting("load hull", "workshop new hull-half-day from half-day date:2026-12-03", "deal 8 seed:42")
        let outcome = try sitting.expect("workshop print hull-half-day to handouts pdf:off")
        #expect(outcome.messages[0].hasPrefix("Wrote handouts (10 handouts; names of people are on none of them): agenda, room, cards,"))
        let names = try FileManager.default.contentsOfDirectory(atPath: sitting.folder.path("handouts")).sorted()
        #expect(
            names == [
                "agenda.html", "cards.html", "crib.html", "evaluation.html", "glossary.html", "manifest.json", "readiness.html",
                "room.html",
                "rubric.html", "score-sheets.html", "where-to-look.html",
            ])
        let cards = try page(sitting, "handouts/cards.html")
        #expect(cards.components(separatedBy: " data-card=\"").count == 9)
        #expect(!cards.contains("Press on") && !cards.contains("Who exactly would be better off"))
        #expect(try page(sitting, "handouts/crib.html").contains("Who exactly would be better off"))
        // What is the trainer's own is on the trainer's sheet alone.
        #expect(try page(sitting, "handouts/room.html").contains("Hand out the forms for before the day"))
        #expect(try !page(sitting, "handouts/agenda.html").contains("Hand out the forms"))
        #expect(try page(sitting, "handouts/glossary.html").contains("Direct payment"))
        #expect(try page(sitting, "handouts/where-to-look.html").contains("years ago"))
    }

    @Test func whatIsThereIsNotOverwritten() throws {
        let sitting = try Sitting("load hull", "workshop new banbury from one-hour", "workshop print to h only:agenda pdf:off")
        #expect(
            sitting.refusal("workshop print to h only:agenda pdf:off").message
                == "h is there already and was not changed; add `force` to overwrite it")
        try sitting.expect("workshop print to h only:agenda,rubric pdf:off force")
        #expect(try page(sitting, "h/rubric.html").contains("Need understood"))
        try Data("mine".utf8).write(to: URL(fileURLWithPath: sitting.folder.path("h/mine.txt")))
        #expect(sitting.refusal("workshop print to h only:agenda pdf:off force").message.contains("it also holds mine.txt"))
    }

    @Test func cardsAreDealtWhereNoneWere() throws {
        let sitting = try Sitting("load hull", "workshop new banbury from one-hour")
        let messages = try sitting.messages("workshop print to h only:cards pdf:off")
        #expect(
            messages[0].hasPrefix("No cards had been dealt: dealt 8, seed ") && messages[0].hasSuffix("`deal 8 for:banbury` deals others."))
        let first = try page(sitting, "h/cards.html")
        #expect(try sitting.messages("workshop print to h2 only:cards pdf:off").count == 1)
        #expect(try page(sitting, "h2/cards.html") == first)
    }

    /// A trainer's own file goes along, and names of people stay away.
    @Test func ownFilesAndNoNames() throws {
        let sitting = try Sitting("workshop new oxford from one-hour area:oxfordshire")
        let file = "workshops/oxford/workshop.yaml"
        try sitting.write(
            sitting.file(file).replacing("handouts: [agenda, where-to-look]", with: "handouts: [agenda, where-to-look, map.txt]"), file)
        #expect(sitting.refusal("workshop print to h pdf:off").message.contains("`workshop check oxford` says where it is named"))
        try sitting.write("a map", "workshops/oxford/map.txt")
        let outcome = try sitting.expect("workshop print to h pdf:off")
        #expect(outcome.messages.contains { $0.contains("1 file") })
        #expect(try page(sitting, "h/map.txt") == "a map")
        let contacts = try sitting.expect("contacts oxfordshire").output.records
        let holders = contacts.compactMap { $0["holder"] }.filter { $0.contains(" ") }
        #expect(!holders.isEmpty)
        for name in ["where-to-look", "cards", "crib", "agenda"] {
            let text = try page(sitting, "h/\(name).html")
            #expect(!holders.contains { text.contains($0) } && !text.contains("@oxfordshire"), "\(name)")
        }
    }

    @Test(arguments: [
        ("workshop print", "say where to: `to` and a name at the end, e.g. `workshop print banbury to handouts`"),
        ("workshop print to", "say where to: `to` and a name at the end, e.g. `workshop print banbury to handouts`"),
        ("workshop print to a b", "'b' stands after the name; a name with spaces goes in quotes"),
        ("workshop print to h only:rubrik", "there is no handout 'rubrik'; did you mean 'rubric'?"),
        ("export calendar for:banbury to day.ics", "banbury has no day yet, so nothing was written; `workshop edit banbury` sets its date"),
        (
            "export report for:banbury to day.ics",
            "'for:' names a workshop, and a workshop is exported as a calendar: export calendar for:banbury to day.ics"
        ),
        (
            "export calendar for:banbury to day.txt",
            "a calendar is a file that ends in .ics, e.g. `export calendar for:banbury to banbury.ics`"
        ),
        ("workshop new oban date:2026-13-01", "'2026-13-01' is no day; write it as 2026-12-03"),
        ("workshop new oban start:25:00", "'25:00' is no time; write it as 09:30"),
        ("workshop new oban people:many", "'many' is no number of people; write one from 1 to 500"),
    ])
    func refusals(line: String, message: String) throws {
        let sitting = try Sitting("load hull", "workshop new banbury from one-hour")
        #expect(sitting.refusal(line).message == message)
        #expect(!FileManager.default.fileExists(atPath: sitting.folder.path("day.ics")))
    }

    @Test func theDayIsSetAsItIsMade() throws {
        let sitting = try Sitting("load hull", "workshop new banbury date:2026-12-03 start:14:00 place:\"Hall, North\" people:18")
        let text = try sitting.file("workshops/banbury/workshop.yaml")
        for line in ["date: 2026-12-03", "start: \"14:00\"", "end: \"17:30\"", "place: \"Hall, North\"", "group-size: 18"] {
            #expect(text.contains("\n" + line + "\n"), "\(line)")
        }
        try sitting.expect("workshop check")
        #expect(try sitting.messages("export calendar for:banbury to day.ics") == ["Wrote day.ics (7 events, 3 Dec 2026, 14:00 to 17:30)."])
    }

    @Test func theSummaryIsAPageForTheOrganiser() throws {
        let sitting = try Sitting("load hull", "workshop new banbury from one-hour", "evaluate add")
        for line in ["343434 434", "<b>bold</b> =cmd()", "AB1", "q"] { try sitting.expect(line) }
        #expect(try sitting.messages("evaluate summary to sum.html")[0].hasPrefix("Wrote sum.html (1 form, 1 chart;"))
        let text = try page(sitting, "sum.html")
        #expect(text.contains("&lt;b&gt;bold&lt;/b&gt; =cmd()") && !text.contains("<b>") && text.contains("<svg "))
        #expect(!text.contains("AB1"))
        #expect(sitting.refusal("evaluate summary to sum.html").message.contains("was not changed"))
        #expect(sitting.refusal("evaluate summary to sum.docx").message.hasPrefix("a summary is a file that ends in .html or .pdf"))
    }
}

/// The projector's view.
@Suite struct ScreenTests {
    private func slides(_ outcome: Outcome) -> [Slide] {
        outcome.output.blocks.compactMap { if case .slide(let slide) = $0 { slide } else { nil } }
    }

    @Test func aRunHasNoNotesOnIt() throws {
        let hand = Hand()
        let sitting = try Sitting("load hull", "workshop new banbury")
        sitting.session.surroundings.clock = hand.clock
        let first = try #require(slides(try sitting.expect("workshop run screen:on")).first)
        #expect(first.title.plain == "Welcome" && first.figure == "10" && first.unit == "minutes left, until 09:40")
        #expect(!first.lines.contains { $0.plain.contains("Hand out the forms") })
        hand.move(minutes: 12)
        #expect(slides(try sitting.expect("")).first?.unit == "minutes over")
        #expect(try sitting.expect("notes").cards[0].lines["Notes"]?.hasPrefix("Hand out the forms") == true)
        #expect(slides(try sitting.expect("screen")).count == 1)
        #expect(slides(try sitting.expect("next")).first?.foot.plain.hasPrefix("Next: Meet the commissioner") == true)
    }

    @Test func slidesGoOneByOne() throws {
        let sitting = try Sitting("load hull", "workshop new banbury", isInteractive: true)
        let first = slides(try sitting.expect("deal 3 seed:42 screen:on"))
        #expect(first.count == 1 && first[0].top.plain == "Meet the commissioner · card 1 of 3 · a role played")
        #expect(sitting.session.dialogue?.prompt == "slide 1/3")
        #expect(sitting.refusal("b").message == "this is the first slide; there is nothing to go back to")
        #expect(sitting.refusal("9").message == "'9' is no slide; Enter goes on, b goes back, 1 to 3 goes to one, q leaves")
        try sitting.expect("")
        try sitting.expect("3")
        #expect(try sitting.messages("") == ["That was the last slide."])
        #expect(sitting.session.dialogue == nil)
    }

    @Test func oneOfTheDealKeepsItsNumber() throws {
        let sitting = try Sitting("load hull", "workshop new banbury", "deal 3 seed:42")
        #expect(
            slides(try sitting.expect("deal show 2 screen:on")).map(\.top.plain) == ["Meet the commissioner · card 2 · a role played"])
    }

    /// Where nobody presses Enter all come at once; the last place comes first.
    @Test func theWinnerComesLast() throws {
        let sitting = try Sitting("load hull", "workshop new banbury", "tender new", "tender bid A", "tender bid B", "tender bid C fails:1")
        for line in ["tender score Red"] + Array(repeating: ["4", "3"], count: 6).flatMap({ $0 }) { try sitting.expect(line) }
        let shown = slides(try sitting.expect("tender result screen:on"))
        #expect(shown.map(\.title.plain) == ["C", "B", "A"])
        #expect(shown.last?.lines.map(\.plain) == ["The winner"] && shown.last?.figure == "80.00")
    }
}
