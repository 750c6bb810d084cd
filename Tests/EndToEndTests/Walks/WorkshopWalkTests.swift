import Foundation
import TestSupport
import Testing

/// A trainer's half-day for Hull, from nothing to a page for the organiser, on the built program.
@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct WorkshopWalkTests {
    /// Five commands, and everything is printed.
    static let prepare = """
        load hull
        workshop new hull-half-day from half-day date:2026-12-03 place:"Central hall" people:24
        deal 8 seed:7
        tender new price:40
        workshop print to handouts pdf:off
        """

    /// The day in fast time, with one overrun; then the marks and the tender.
    static let hold = """
        workshop run speed:60
        next
        next
        extend 70
        plan
        next
        stop
        workshop run
        next
        next
        next
        next
        answer Red "Handling circles in the hubs, with a wellbeing scale before and after" card:1
        answer Blue "A company that visits partner schools" card:2
        answer Green "Walking groups, and the nurse refers" card:3
        answer score Red 3 3 2 2 3 card:1
        answer score Blue 2 3 3 1 2 card:2
        answer score Green 3 2 1 2 2 card:3
        answer totals
        tender bid "Museum service" price:38500
        tender bid "Youth theatre" price:31000
        tender bid "Dance collective" fails:3 price:9000
        """

    /// Two bids are in, six criteria are scored: the museum service better, the youth theatre cheaper.
    static let score = "tender score Red\n" + String(repeating: "5\n3\n", count: 6)

    static let decide = """
        tender moderate
        tender agree "Youth theatre" 6 4
        tender result
        tender weight 7 70
        """

    static let forms =
        "evaluate add\n"
        + (1...12).map { "3434\(1 + $0 % 4)4 343 33\(1 + $0 % 3)\nForm \($0): <i>more time</i>, =1+1\n\($0 % 3 == 0 ? "kite\($0)" : "")\n" }
        .joined()
        + "q\n"

    static let sum = """
        evaluate import rest.csv
        evaluate summary attended:22
        evaluate summary attended:22 to summary.html
        export calendar for:hull-half-day to day.ics
        workshop check
        journal
        """

    @Test func aHalfDayForHull() throws {
        let desk = try Desk()
        let first = try desk.run(["--workspace", "trainer"], input: Self.prepare)
        #expect(first.ending == .exited(0), "\(first.error)")
        #expect(first.output.contains("Wrote handouts (10 handouts; names of people are on none of them)"))
        #expect(desk.folder.text("handouts/cards.html").components(separatedBy: " data-card=\"").count == 9)
        #expect(desk.folder.text("handouts/agenda.html").contains("Central hall"))

        let rest = "moment,overall,venue,comments\n" + (0..<6).map { "after,\(2 + $0 % 3),3,\"row \($0), quoted\"\n" }.joined()
        try Data(rest.utf8).write(to: URL(fileURLWithPath: desk.folder.path + "/rest.csv"))
        let second = try desk.run(
            ["--workspace", "trainer"], input: [Self.hold, Self.score + Self.decide, Self.forms + Self.sum].joined(separator: "\n"))
        #expect(second.ending == .exited(0), "\(second.error)")
        for text in [
            "The rest of the day: Coffee 15 to 5 min", "Going on where it was left.", "The workshop is over", "Teams' answers",
            "Museum service wins by", "Out: Dance collective, by Insurance documents.", "The smallest change that turns it: Price from 40",
            "Youth theatre wins by", "Form 12 is kept.", "Took 6 forms; 18 in all.", "18 forms · response 81.8% of 22",
            "Wrote summary.html (18 forms, 1 chart;", "Wrote day.ics (7 events, 3 Dec 2026, 09:30 to 13:00).", "hull-half-day: in order",
        ] {
            #expect(second.output.contains(text), "\(text)")
        }
        let page = desk.folder.text("summary.html")
        #expect(page.contains("&lt;i&gt;more time&lt;/i&gt;, =1+1") && !page.contains("<i>") && !page.contains("kite3"))
        #expect(desk.folder.text("trainer/workshops/hull-half-day/evaluations.csv").contains("kite12"))
        #expect(desk.folder.text("day.ics").components(separatedBy: "BEGIN:VEVENT").count == 8)

        // The last step is taken back, and what was printed stays as it is.
        let third = try desk.run("--workspace", "trainer", "-c", "undo", "-c", "evaluate summary")
        #expect(third.output.contains("12 forms") && third.ending == .exited(0), "\(third.output)\(third.error)")
        let again = try desk.run("--workspace", "trainer", "-c", "workshop print to handouts pdf:off")
        #expect(again.ending == .exited(1) && again.error.contains("was not changed"))
    }
}
