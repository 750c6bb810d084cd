import LandscapeKit
import Testing

@testable import Workspaces

/// What an answer says beyond its words.
@Suite struct AnswerShapeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let answer: String
        let part: InterviewPart
        let shape: AnswerShape
        var testDescription: String { "\(part.rawValue): \(answer)" }
    }

    static let cases: [Case] = [
        Case(
            answer: "Health and Wellbeing Board: decides on public health", part: .governance,
            shape: .body("Health and Wellbeing Board", remit: "decides on public health")),
        Case(answer: "Note: the board meets monthly", part: .governance, shape: .plain("Note: the board meets monthly")),
        Case(answer: "the board: meets monthly", part: .governance, shape: .plain("the board: meets monthly")),
        Case(
            answer: "We saw that. The Board: it decides", part: .governance, shape: .plain("We saw that. The Board: it decides")),
        Case(answer: "1. Halve obesity", part: .priorities, shape: .priority(rank: 1, basis: nil, text: "Halve obesity")),
        Case(
            answer: "2) CYPP: keep children safe", part: .priorities, shape: .priority(rank: 2, basis: "cypp", text: "keep children safe")),
        Case(answer: "Needs assessment: smoking", part: .priorities, shape: .priority(rank: nil, basis: "jsna", text: "smoking")),
        Case(answer: "2026 was hard: money", part: .priorities, shape: .priority(rank: nil, basis: nil, text: "2026 was hard: money")),
        Case(answer: "1.", part: .priorities, shape: .priority(rank: nil, basis: nil, text: "1.")),
        Case(answer: "neighbourhood: five teams", part: .levels, shape: .level("locality", text: "five teams")),
        Case(answer: "Sub-regional: autism", part: .levels, shape: .level("sub-regional", text: "autism")),
        Case(answer: "pooled: equipment", part: .levels, shape: .budget("pooled", text: "equipment")),
        Case(answer: "everything sits with the county", part: .levels, shape: .plain("everything sits with the county")),
        Case(answer: "locality:", part: .levels, shape: .plain("locality:")),
        Case(
            answer: "joint commissioning: with the ICB", part: .process, shape: .process(model: "joint-commissioning", text: "with the ICB")
        ),
        Case(answer: "None.", part: .thirdSector, shape: .absence("recorded-as-none")),
        Case(answer: "n/a", part: .levels, shape: .absence("not-applicable")),
        Case(answer: "None", part: .summary, shape: .plain("None")),
        Case(answer: "None of them", part: .barriers, shape: .plain("None of them")),
        Case(answer: "Three things\n- cost\n- time\n\nand scale", part: .barriers, shape: .plain("Three things; cost; time and scale")),
    ]

    @Test(arguments: cases) func isRead(_ sample: Case) { #expect(AnswerShape(sample.answer, to: sample.part) == sample.shape) }

    @Test(arguments: [
        ("Halve obesity and smoking", ["obesity", "smoking"]), ("Young carers, not carers", ["young-carers", "carers"]),
        ("They play a part", []), ("", []), ("NEETs and self-directed support", ["neet", "personalisation"]),
        ("obese", []), ("Museums, libraries, heritage and sport", ["museums", "libraries", "heritage"]),
    ])
    func themesAreNamedWordForWord(text: String, themes: [String]) { #expect(NamedThemes.found(in: text) == themes) }

    @Test func aMarkTellsAnEditedFile() {
        let marked = DraftMark.marked("id: x\n")
        #expect(DraftMark.isUntouched(Array(marked.utf8)))
        for edited in [marked + " ", marked.replacing("id", with: "ID"), "id: x\n", "", String(marked.dropLast())] {
            #expect(!DraftMark.isUntouched(Array(edited.utf8)))
        }
    }
}
