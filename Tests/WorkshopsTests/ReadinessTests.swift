import LandscapeKit
import Testing

@testable import Workshops

/// The Oxfordshire questions and steps.
@Suite struct ReadinessTests {
    private static func walk() throws -> ReadinessWalk {
        try ReadinessWalk([Shipped.only(.checklist, pack: "oxfordshire"), Shipped.only(.guide, pack: "oxfordshire")])
    }

    @Test func itHoldsTheQuestionsAndTheTenSteps() throws {
        let walk = try Self.walk()
        #expect(walk.items.count == 13 + 10)
        #expect(walk.items.first?.text == "Can you spare what it takes to go after this without harming your mission?")
        #expect(walk.items.last?.text == "Advertise" && walk.items.last?.detail != nil)
        #expect(walk.items.contains { $0.links == ["https://www.businessportal.southeastiep.gov.uk/"] })
        #expect(walk.verdicts.count == 2)
    }

    @Test func answersGoOneByOneAndBack() throws {
        var walk = try Self.walk()
        walk.back()
        #expect(walk.position == 0)
        walk.answer(.yes)
        walk.answer(.skipped)
        walk.back()
        walk.answer(.no)
        #expect(walk.position == 2 && walk.answers[1] == .no)
        var again = try Self.walk()
        again.resume(Dictionary(walk.kept.map { ($0.text, $0.answer) }, uniquingKeysWith: { $1 }))
        #expect(again == walk)
        for _ in 0..<40 { walk.answer(.partly) }
        #expect(walk.isOver && walk.current == nil)
    }

    @Test(
        arguments: [
            ([.yes, .yes, .yes, .no], ["Mostly yes: worth pursuing commissioning, though you may have to adapt somewhat"]),
            ([.no, .no, .yes], ["Mostly no: commissioning is probably not for you"]),
            ([.no, .partly, .partly], ["Mostly no: commissioning is probably not for you"]),
        ] as [([ReadinessWalk.Answer], [String])])
    func theVerdictIsTheRecords(answers: [ReadinessWalk.Answer], verdicts: [String]) throws {
        var walk = try Self.walk()
        for answer in answers { walk.answer(answer) }
        #expect(ReadinessResult(walk).verdicts == verdicts)
    }

    @Test func evenlyMatchedAnswersShowBothVerdicts() throws {
        var walk = try Self.walk()
        #expect(ReadinessResult(walk).verdicts == [])
        walk.answer(.yes)
        walk.answer(.no)
        #expect(ReadinessResult(walk).verdicts == walk.verdicts)
    }

    @Test func groupsAreCounted() throws {
        var walk = try Self.walk()
        for answer in [ReadinessWalk.Answer.yes, .partly, .skipped, .no, .no, .yes] { walk.answer(answer) }
        let result = ReadinessResult(walk)
        let first = result.groups[0]
        #expect(
            result.groups.map(\.title) == [
                "Capacity", "Mission", "The opportunity", "Chances of success", "Ten key steps to getting commissioning ready",
            ])
        #expect([first.yes, first.partly, first.no, first.open] == [1, 1, 0, 1])
        #expect(first.share == Fraction(3, 4) && result.groups[2].share == nil)
        #expect(result.next.map(\.text) == [walk.items[3].text, walk.items[4].text, walk.items[1].text])
        #expect(result.open.count == 23 - 5)
    }

    @Test func helpNamesPostsAndNobody() throws {
        let help = ReadinessHelp(Shipped.records.filter { $0.areas.contains("oxfordshire") })
        #expect(!help.portals.isEmpty && !help.posts.isEmpty && !help.strategies.isEmpty)
        #expect(help.portals.first?["purpose"] == "procurement")
        #expect(help.posts.allSatisfy { !$0.hasPersonalDetails })
        #expect(ReadinessHelp([]).isEmpty)
    }
}
