import LandscapeKit
import Testing
import Workspaces

@testable import Workshops

/// A day run without a clock.
@Suite struct RunningTests {
    /// 10 + 40 + break 20 + 60 + break 10 + 30 = 170 minutes.
    private static let agenda = Agenda(
        WorkshopPlan(
            title: "x", start: ClockTime(minutes: 570),
            sessions: [
                .init("Welcome", minutes: 10), .init("Markets", minutes: 40), .init("Meet", minutes: 60),
                .init("Ahead", minutes: 30, least: 25),
            ],
            breaks: [.init("Coffee", after: 2, minutes: 20), .init("Stretch", after: 3, minutes: 10)]))

    private static func begun(at now: Int = 0) -> RunningWorkshop {
        RunningWorkshop(agenda.items, at: now, due: now + agenda.minutes * 60)
    }

    @Test func theAgendaHasItsTimes() {
        #expect(
            Self.agenda.slots.map { "\($0.from)-\($0.to) \($0.item.title)" } == [
                "09:30-09:40 Welcome", "09:40-10:20 Markets", "10:20-10:40 Coffee", "10:40-11:40 Meet", "11:40-11:50 Stretch",
                "11:50-12:20 Ahead",
            ])
        #expect(Self.agenda.items.map(\.least) == [5, 20, 5, 30, 5, 25])
    }

    /// Minutes of the items to come, by what is available for them.
    @Test(arguments: [
        (170, [10, 40, 20, 60, 10, 30], 0), (200, [10, 40, 20, 60, 10, 30], 0),
        // Breaks first, each in proportion, down to five minutes.
        (160, [10, 40, 13, 60, 7, 30], 0), (150, [10, 40, 5, 60, 5, 30], 0),
        // Then the sessions; the one that asks for 25 stops there.
        (136, [9, 36, 5, 54, 5, 27], 0), (90, [5, 20, 5, 30, 5, 25], 0), (80, [5, 20, 5, 30, 5, 25], 10), (-5, [5, 20, 5, 30, 5, 25], 90),
    ])
    func gives(available: Int, minutes: [Int], missing: Int) {
        let fitted = Retiming.fit(Self.agenda.items, into: available)
        #expect(fitted.minutes == minutes)
        #expect(fitted.missing == missing)
    }

    @Test func aDayOnTimeChangesNothing() {
        var run = Self.begun()
        var now = 0
        for item in Self.agenda.items {
            #expect(run.current == item)
            #expect(run.left(at: now) == item.minutes * 60)
            now += item.minutes * 60
            #expect(run.left(at: now) == 0)
            #expect(run.next(at: now) == .init())
        }
        #expect(run.isOver && run.current == nil && run.finish(at: now) == now)
        #expect(run.next(at: now + 5) == .init())
    }

    @Test func anOverrunIsGivenByTheBreaks() {
        var run = Self.begun()
        run.next(at: 600)
        let retimed = run.extend(by: 10, at: 1_200)
        #expect(retimed.changes.map { "\($0.item.title) \($0.from)>\($0.to)" } == ["Coffee 20>13", "Stretch 10>7"])
        #expect(retimed.late == 0)
        #expect(run.left(at: 1_200) == 40 * 60)
        #expect(run.finish(at: 1_200) == 170 * 60)
        // The ten minutes were not needed after all: the breaks have their time again.
        let back = run.next(at: 3_000)
        #expect(back.changes.map { "\($0.item.title) \($0.from)>\($0.to)" } == ["Coffee 13>20", "Stretch 7>10"])
    }

    @Test func whatCannotBeGivenIsLate() {
        var run = Self.begun()
        // Two hours of welcome: 50 minutes are left for 160.
        let retimed = run.next(at: 120 * 60)
        #expect(run.minutes == [10, 20, 5, 30, 5, 25])
        #expect(retimed.late == 35)
        #expect(run.finish(at: 120 * 60) == (170 + 35) * 60)
    }

    @Test func aPauseStopsTheItemAndNotTheDay() {
        var run = Self.begun()
        run.pause(at: 120)
        run.pause(at: 180)
        #expect(run.left(at: 300) == 480)
        let retimed = run.resume(at: 120 + 600)
        #expect(run.left(at: 720) == 480)
        #expect(retimed.changes.map(\.item.title) == ["Coffee", "Stretch"])
        #expect(run.finish(at: 720) == 170 * 60)
        #expect(run.resume(at: 900) == .init())
    }

    @Test func backGoesOnWhereItWasLeft() {
        var run = Self.begun()
        #expect(run.back(at: 10) == .init())
        run.next(at: 300)
        run.back(at: 310)
        #expect(run.current?.title == "Welcome")
        #expect(run.left(at: 310) == 300)
        for _ in 0..<6 { run.next(at: 400) }
        #expect(run.isOver)
        run.back(at: 410)
        #expect(run.current?.title == "Ahead")
    }

    /// A state that was put down is taken up as it was, whatever was done.
    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64]) func itIsKept(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var run = Self.begun(at: 1_795_266_000)
        var now = 1_795_266_000
        for _ in 0..<60 {
            now += random.below(900)
            switch random.below(6) {
            case 0, 1: run.next(at: now)
            case 2: run.back(at: now)
            case 3: run.pause(at: now)
            case 4: run.resume(at: now)
            default: run.extend(by: random.below(31) - 15, at: now)
            }
            #expect(zip(run.minutes, run.items).allSatisfy { $0 >= min($1.least, 1) })
            let text = RunLog.text(run)
            #expect(try RunLog.read(text, file: "run.jsonl") == run)
        }
    }

    @Test(arguments: [
        ("{}\n", 1), ("x\n", 1), ("{\"at\":1,\"do\":\"begin\",\"due\":5,\"items\":[]}\n", 1), ("\n{\"at\":1,\"do\":\"jump\"}\n", 2),
        ("{\"at\":1,\"do\":\"next\"}\n{\"at\":2,\"do\":\"extend\",\"minutes\":99999999999}\n", 2),
        ("{\"at\":99999999999999999999,\"do\":\"next\"}\n", 1),
    ])
    func aLineThatIsNoStepIsRefused(text: String, line: Int) throws {
        do {
            _ = try RunLog.read(text, file: "run.jsonl")
            Issue.record("it was read")
        } catch {
            #expect(error.location == SourceLocation(file: "run.jsonl", line: line, column: 1))
        }
        #expect(try RunLog.read("", file: "run.jsonl") == nil)
    }
}
