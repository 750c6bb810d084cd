import Foundation
import LandscapeKit
import LandscapeShell
import Rendering
import Synchronization
import TestSupport
import Testing
import Workspaces

/// A clock that a test moves on.
final class Hand: Sendable {
    private let time: Mutex<Int>

    /// 21 November 2026, 09:30, in Greenwich.
    init(_ start: Int = 1_795_253_400) { time = Mutex(start) }

    func move(minutes: Int) { time.withLock { $0 += minutes * 60 } }

    var clock: WallClock { WallClock(seconds: { self.time.withLock { $0 } }, offset: { _ in 0 }) }
}

extension Sitting {
    /// A file of the workspace.
    func file(_ name: String) throws -> String { try String(contentsOfFile: folder.path("workspace/" + name), encoding: .utf8) }

    func write(_ text: String, _ name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path("workspace/" + name)))
    }
}

/// Making, checking and printing workshops.
@Suite struct WorkshopMakingTests {
    @Test(arguments: ["2009", "half-day", "one-hour"]) func aNewOneIsInOrderAtOnce(template: String) throws {
        let sitting = try Sitting("load hull", "workshop new banbury from \(template)")
        let check = try sitting.expect("workshop check")
        #expect(check.messages.count == 1 && check.messages[0].hasPrefix("banbury: in order, "))
        #expect(try sitting.file("workshops/banbury/workshop.yaml").contains("areas: [hull]"))
        let agenda = try sitting.expect("workshop agenda banbury")
        #expect(agenda.tables[0].rows.count >= 3)
        #expect(agenda.headings == ["How commissioning works in Hull"])
        #expect(try sitting.expect("workshop").tables[0].cells.map { $0[0] } == ["banbury"])
    }

    @Test func checkTellsThePlaceOfEachFault() throws {
        let sitting = try Sitting("load hull", "workshop new banbury")
        let path = sitting.folder.path("workspace/workshops/banbury/workshop.yaml")
        let text = try sitting.file("workshops/banbury/workshop.yaml").replacing("end: \"13:00\"", with: "end: \"12:00\"")
        try sitting.write(text, "workshops/banbury/workshop.yaml")
        let outcome = sitting.interpreter.run("workshop check banbury")
        #expect(outcome.status == .failed)
        let line = try #require(text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("end:") }) + 1
        #expect(
            outcome.text(.plain, width: 400).contains(
                "\(path):\(line):6: error: the sessions and breaks take 3 h 30 min and end at 13:00, 60 minutes after 12:00"))
    }

    @Test(arguments: [
        ("workshop new", "`workshop new` wants a name, e.g. `workshop new banbury from half-day`"),
        (
            "workshop new \"Ban bury\"",
            "'Ban bury' cannot name a workshop: a name is small letters, digits and hyphens; `workshop new ban-bury title:\"Ban bury\"` would do"
        ),
        (
            "workshop new ../x",
            "'../x' cannot name a workshop: a name is small letters, digits and hyphens; `workshop new x title:../x` would do"
        ),
        ("workshop new x from 2010", "there is no template '2010'; it is one of 2009, half-day, one-hour"),
        ("workshop new x half-day", "after the name comes `from` and a template: 2009, half-day, one-hour"),
        ("workshop new x area:hul", "there is no area 'hul'; did you mean 'hull' or 'halton'?"),
        (
            "workshop new x aera:hull",
            "`workshop` takes title:, area:, place:, date:, start:, people:, for:, speed:, large:, pdf:, only:, force:, screen:, again:, not 'aera:'; did you mean 'area'?"
        ),
        ("workshop chek", "`workshop` does not know 'chek'; did you mean 'check'?"),
        ("workshop run x speed:fast", "there is no workshop yet in WORKSPACE; `workshop new NAME` makes one"),
        ("workshop check for:banbry", "there is no workshop 'banbry' in WORKSPACE; `workshop new banbry` makes it"),
        ("answer", "type `answer TEAM \"text\" card:1`, `answer score TEAM card:1`, `answer totals` or `answer rubric`"),
        ("deal 0", "'0' is no number of cards; write one from 1 to 200"),
        ("deal 3 seed:x", "'x' is no seed; write a whole number, e.g. seed:42"),
        ("deal show", "there is no workshop yet in WORKSPACE; `workshop new NAME` makes one"),
        ("tender moderat", "`tender` does not know 'moderat'; did you mean 'moderate'?"),
        (
            "tender criteria from:luton/children/priority/infant-mortality",
            "'luton/children/priority/infant-mortality' is a priority, not a tender"
        ),
        ("readiness atlantis", "there is no area 'atlantis'; `areas` lists them"),
        ("evaluate sumary", "`evaluate` does not know 'sumary'; did you mean 'summary'?"),
        ("evaluate import", "`evaluate import` wants a file, e.g. `evaluate import forms.csv`"),
    ])
    func isRefused(line: String, message: String) throws {
        let sitting = try Sitting("load luton")
        let refusal = sitting.refusal(line)
        #expect(refusal.message == message.replacing("WORKSPACE", with: sitting.folder.path("workspace")))
        #expect(refusal.status != .done)
    }

    /// Another workshop is never taken for the one that was named.
    @Test(arguments: ["run", "agenda", "check", "edit"]) func aNameThatIsNoneIsTold(verb: String) throws {
        let sitting = try Sitting("load luton", "workshop new banbury")
        let place = sitting.folder.path("workspace")
        #expect(sitting.refusal("workshop \(verb) hull").message == "there is no workshop 'hull' in \(place); `workshop new hull` makes it")
    }

    @Test func severalWorkshopsWantAName() throws {
        let sitting = try Sitting("load luton", "workshop new a", "workshop new b")
        #expect(sitting.refusal("workshop agenda").message == "there are 2 workshops: a, b; say which with for:a")
        try sitting.expect("workshop agenda for:b")
        #expect(sitting.refusal("workshop new a").message.hasPrefix("there is a workshop 'a' already: "))
    }
}

/// A day in no time.
@Suite struct WorkshopRunTests {
    private static func running(_ hand: Hand, _ lines: String...) throws -> Sitting {
        let sitting = try Sitting("load hull", "workshop new banbury")
        sitting.session.surroundings.clock = hand.clock
        for line in lines { try sitting.expect(line) }
        return sitting
    }

    @Test func aDayWithOneOverrun() throws {
        let hand = Hand()
        let sitting = try Self.running(hand, "workshop run")
        #expect(sitting.session.dialogue?.prompt == "workshop 1/7, 10 min left")
        hand.move(minutes: 10)
        try sitting.expect("next")
        hand.move(minutes: 30)
        #expect(sitting.session.dialogue?.prompt == "workshop 2/7, 5 min left")
        #expect(try sitting.messages("extend 10") == ["The rest of the day: Coffee 15 to 5 min."])
        let plan = try sitting.expect("plan").tables[0]
        #expect(plan.column("From") == ["09:40", "10:25", "11:15", "11:20", "12:20", "12:45"])
        hand.move(minutes: 20)
        #expect(sitting.session.dialogue?.prompt == "workshop 2/7, 5 min over")
        for _ in 0..<4 {
            try sitting.expect("next")
            hand.move(minutes: 20)
        }
        try sitting.expect("next")
        #expect(try sitting.messages("next") == ["The workshop is over. `evaluate add` takes the forms, `evaluate summary` adds them up."])
        #expect(sitting.session.dialogue == nil)
    }

    @Test func leavingAndComingBack() throws {
        let hand = Hand()
        let sitting = try Self.running(hand, "workshop run", "next")
        hand.move(minutes: 5)
        #expect(sitting.interpreter.leaveDialogue().messages == ["Paused at 2 of 7. `workshop run banbury` goes on."])
        #expect(sitting.session.dialogue == nil)
        hand.move(minutes: 10)
        let outcome = try sitting.expect("workshop run banbury")
        #expect(outcome.messages.first == "Going on where it was left.")
        #expect(sitting.session.dialogue?.prompt == "workshop 2/7, 30 min left")
        // A colon lets a command through.
        #expect(try sitting.expect(":priorities sector:children").tables.count == 1)
        try sitting.expect("stop")
        try sitting.expect("workshop run again:on")
        #expect(sitting.session.dialogue?.prompt == "workshop 1/7, 10 min left")
    }

    @Test func aRehearsalRunsFaster() throws {
        let hand = Hand()
        let sitting = try Self.running(hand, "workshop run speed:60")
        hand.move(minutes: 1)
        #expect(sitting.session.dialogue?.prompt == "workshop 1/7, 50 min over")
        let outcome = try sitting.expect("next")
        #expect(
            outcome.messages == [
                "The rest of the day: Coffee 15 to 5 min, How commissioning works here 35 to 28 min, Meet the commissioner 50 to 40 min, The tender exercise 60 to 47 min, Are you ready? 25 to 20 min."
            ] || outcome.messages.first?.hasPrefix("The rest of the day: ") == true)
        try sitting.expect("stop")
        try sitting.expect("workshop run speed:60")
        #expect(sitting.session.dialogue?.prompt.hasPrefix("workshop 2/7") == true)
    }

    @Test func wrongStepsAreSaid() throws {
        let sitting = try Self.running(Hand(), "workshop run")
        #expect(sitting.refusal("nxt").message == "'nxt' is no step of a workshop; did you mean 'next'?")
        #expect(
            sitting.refusal("extend").message == "`extend` wants minutes, at most 240, e.g. `extend 10`, or `extend -5` to give some back")
        #expect(sitting.refusal("back").message == "this is the first; there is nothing to go back to")
        #expect(sitting.session.dialogue != nil)
    }

    @Test func onItsDayTheEndStands() throws {
        let hand = Hand()
        let sitting = try Self.running(hand)
        let text = try sitting.file("workshops/banbury/workshop.yaml").replacing("date: FIXME", with: "date: 2026-11-21")
        try sitting.write(text, "workshops/banbury/workshop.yaml")
        hand.move(minutes: 10)
        #expect(try sitting.messages("workshop run").first == "It begins late: 13:00 stands, and the day gives what is missing.")
        let plan = try sitting.expect("plan").tables[0]
        #expect(plan.column("To")?.last == "13:00")
    }

    @Test func aBrokenLogIsLeftAsItIs() throws {
        let sitting = try Self.running(Hand())
        try sitting.write("rubbish\n", "workshops/banbury/run.jsonl")
        let path = sitting.folder.path("workspace/workshops/banbury/run.jsonl")
        #expect(
            sitting.refusal("workshop run").message
                == "\(path):1:1: error: this line is no step of a run; take it out, or move the file away to begin anew; `workshop run banbury again:on` begins anew"
        )
        #expect(try sitting.file("workshops/banbury/run.jsonl") == "rubbish\n")
    }
}
