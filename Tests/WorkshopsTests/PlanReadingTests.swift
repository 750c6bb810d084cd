import Foundation
import LandscapeKit
import Testing
import Workspaces

@testable import Workshops

/// `workshop.yaml`, read back and checked.
@Suite struct PlanReadingTests {
    private static func file(_ text: String) -> WorkshopFile { WorkshopFile(Array(text.utf8), file: "w.yaml") }

    /// Knows the register and counts the shipped records.
    private static let knowledge = WorkshopCheck.Knowledge(
        area: { name in
            if let area = Shipped.register.exact(name) { return (area.id, []) }
            if case .none(let nearest) = Shipped.register.resolve(name) { return (nil, nearest.prefix(1).map(\.id)) }
            return (nil, [])
        },
        count: { kind, area in Shipped.records.count { $0.kind == kind && $0.areas.contains(area) } },
        hasFile: { $0 == "map.pdf" })

    private static func faults(_ text: String) -> [String] {
        WorkshopCheck.diagnostics(of: file(text), knowledge).map(\.description)
    }

    @Test(arguments: WorkshopTemplate.allCases) func aNewOneIsValidAtOnce(_ template: WorkshopTemplate) throws {
        let plan = try #require(template.plan(title: "Hull: “half-day”", areas: ["hull"], record: Shipped.workshops2009()))
        let text = WorkshopText.text(of: plan, remarks: ["A workshop."])
        let file = Self.file(text)
        #expect(file.plan == plan)
        let faults = Self.faults(text)
        #expect(faults.allSatisfy { $0.contains(": warning: ") })
        #expect(faults.count { $0.contains("still says FIXME") } == 2, "place and date are the trainer's to tell")
        for field in WorkshopField.all { #expect(text.contains("# " + field.summary)) }
        #expect(Agenda(plan).overrun == 0)
    }

    @Test func theOneOf2009HasTheRecordsSessions() throws {
        let record = try Shipped.workshops2009()
        let plan = try #require(WorkshopTemplate.programme2009.plan(title: "x", areas: [], record: record))
        #expect(
            plan.sessions.map(\.title) == [
                "Introductions", "Session 1: Markets", "Session 2: Opportunities and Challenges", "Session 3: Meet the Commissioner",
                "Session 4: The journey ahead",
            ])
        #expect(plan.sessions[1].purpose == "To see commissioning from several points of view.")
        #expect(plan.sessions[1].notes?.contains(record.id) == true)
        #expect(WorkshopTemplate.programme2009.plan(title: "x", areas: [], record: nil) == nil)
    }

    @Test func textsOfAllSortsComeBack() {
        let plan = WorkshopPlan(
            title: "# no comment: \"yes\"", place: "yes", date: PartialDate("2026-12-03"), start: ClockTime(minutes: 545), areas: ["hull"],
            attended: 0,
            sessions: [
                WorkshopPlan.Session(
                    "- a\u{0}b", minutes: 10, purpose: "line one\nline two\n\nline four", activity: "ends in a break\n",
                    handouts: ["map.pdf"],
                    notes: "  indented\n\ttab")
            ], breaks: [WorkshopPlan.Break("Tea, {hot}", after: 1, minutes: 5)], handouts: ["map.pdf"], questions: ["Is it: so?"])
        #expect(Self.file(WorkshopText.text(of: plan)).plan == plan)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let change: (from: String, to: String)
        let faults: [String]
        var testDescription: String { change.to }
        init(_ from: String, _ to: String, _ faults: String...) {
            change = (from, to)
            self.faults = faults.map { "w.yaml:" + $0 }
        }
    }

    private static let good = """
        title: Half-day
        place: The library
        date: 2026-12-03
        start: 09:30
        end: 10:45
        areas: [hull]
        sessions:
          - title: One
            purpose: To begin.
            minutes: 30
            handouts: [cards, map.pdf]
          - title: Two
            purpose: To end.
            minutes: 30
        breaks:
          - {after: 1, minutes: 15}

        """

    @Test func aGoodOneHasNoFault() { #expect(Self.faults(Self.good) == []) }

    @Test(arguments: [
        Case(
            "title: Half-day", "titel: Half-day",
            "1:1: error: unknown key 'titel' in workshop.yaml; did you mean 'title'?",
            "1:1: error: workshop.yaml lacks 'title': what the workshop is called, as the agenda prints it"),
        Case("place: The library", "place: FIXME which room", "2:8: warning: 'place' still says FIXME: where it is held"),
        Case("place: The library\n", "", "1:1: warning: the workshop has no 'place': the agenda and the calendar go without it"),
        Case("2026-12-03", "2026-02-30", "3:7: error: '2026-02-30' is no day of the calendar; write it as 2026-12-03"),
        Case("2026-12-03", "2026-12", "3:7: error: '2026-12' is no day of the calendar; write it as 2026-12-03"),
        Case("start: 09:30", "start: half nine", "4:8: error: 'half nine' is no time of day for 'start'; write it as 09:30"),
        Case(
            "end: 10:45", "end: 10:40",
            "5:6: error: the sessions and breaks take 1 h 15 min and end at 10:45, 5 minutes after 10:40; shorten some, or end later"),
        Case(
            "end: 10:45", "end: 11:00",
            "5:6: warning: the sessions and breaks end at 10:45, 15 minutes before 11:00; lengthen some, or end earlier"),
        Case("end: 10:45", "end: 09:00", "5:6: error: the day ends at 09:00, before it begins at 09:30; write both as 24-hour times"),
        Case("areas: [hull]", "areas: [hul]", "6:9: error: unknown area 'hul'; did you mean 'hull'?"),
        Case(
            "areas: [hull]", "areas: [hull, cambridgeshire]",
            "6:15: error: no priorities are recorded for 'cambridgeshire', and cards are dealt from them; `areas` tells what each area has"),
        Case("areas: [hull]\n", "", "1:1: error: no area is named, and cards are dealt from an area's records; write areas: [hull]"),
        Case(
            "minutes: 30\n    handouts", "minutes: lots\n    handouts",
            "10:14: error: 'minutes' takes a whole number from 1 to 600, not 'lots'"),
        Case("[cards, map.pdf]", "[card, map.pdf]", "11:16: error: unknown handout 'card'; did you mean 'cards'?"),
        Case(
            "[cards, map.pdf]", "[cards, plan.pdf]",
            "11:23: error: there is no file 'plan.pdf' in the workshop's folder; put it there, or take it out here"),
        Case(
            "areas: [hull]", "areas: [hull]\nhandouts: [cards, map.pdf, rubric]",
            "7:28: error: no session uses the handout 'rubric'; name it in a session, or take it out here"),
        Case(
            "areas: [hull]", "areas: [hull]\nhandouts: [cards]",
            "12:23: error: session 1 uses the handout 'map.pdf', which 'handouts' does not list"),
        Case(
            "purpose: To end.", "purpoze: To end.", "12:5: warning: session 2, 'Two', has no 'purpose'; the agenda prints it",
            "13:5: error: unknown key 'purpoze' in session 2; did you mean 'purpose'?"),
        Case("after: 1", "after: 3", "16:13: error: a break after session 3, and there are 2 sessions"),
        Case(
            "after: 1, ", "", "5:6: warning: the sessions and breaks end at 10:30, 15 minutes before 10:45; lengthen some, or end earlier",
            "16:5: error: break 1 lacks 'after': the number of the session it follows"),
        Case(
            "minutes: 30\n    handouts", "minutes: 30\n    least: 40\n    handouts",
            "11:12: error: session 1 lasts 30 minutes and its least is 40; the least is no more than the whole"),
        Case("title: Half-day", "title: [a, b]", "1:8: error: 'title' takes one value here, not a list"),
        Case(
            "title: Half-day", "title: \"",
            "17:1: error: a quotation mark opens a text that never closes; close it, or write quotes inside it as \\\""),
        Case(Self.good, "", "1:1: error: the file is empty; `workshop new` writes one with every key explained"),
        Case(Self.good, "- a\n", "1:1: error: workshop.yaml takes keys and values, such as 'title: ...', not a list"),
        Case(Self.good, "title: x\nstart: 9:00\nsessions: []\n", "3:11: error: 'sessions' is empty; a workshop has at least one"),
        Case(
            Self.good, "title: x\nstart: 9:00\nsessions: many\n",
            "3:11: error: 'sessions' takes a list, each entry after '- ', not one value"),
    ])
    func saysWhatIsWrong(_ test: Case) {
        #expect(Self.faults(Self.good.replacing(test.change.from, with: test.change.to, maxReplacements: 1)) == test.faults)
    }

    /// A day that cannot be read does not hide what is wrong elsewhere, and nothing is said of times that are not known.
    @Test func everythingIsToldAtOnce() {
        let text = Self.good.replacing("start: 09:30", with: "start: nine").replacing("areas: [hull]", with: "areas: [hul]")
            .replacing("minutes: 30\n    handouts: [cards", with: "minutes: x\n    handouts: [card")
        #expect(Self.file(text).plan == nil)
        #expect(
            Self.faults(text) == [
                "w.yaml:4:8: error: 'nine' is no time of day for 'start'; write it as 09:30",
                "w.yaml:6:9: error: unknown area 'hul'; did you mean 'hull'?",
                "w.yaml:10:14: error: 'minutes' takes a whole number from 1 to 600, not 'x'",
                "w.yaml:11:16: error: unknown handout 'card'; did you mean 'cards'?",
            ])
    }

    @Test func theSchemaInTheProjectIsTheTable() throws {
        let root = String(#filePath.split(separator: "/Tests/")[0])
        let text = try String(
            contentsOfFile: (root.hasPrefix("/") ? root : "/" + root) + "/Sources/Workspaces/Schema/workshop.schema.json", encoding: .utf8)
        #expect(
            text == WorkshopSchema.text(), "out of date: landscape -c 'workshop schema' > Sources/Workspaces/Schema/workshop.schema.json")
    }
}
