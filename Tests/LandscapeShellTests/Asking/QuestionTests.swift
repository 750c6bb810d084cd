import LandscapeKit
import LandscapeShell
import Testing

/// Questions in plain English, and the small words in them.
@Suite struct QuestionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let same: String
        let heading: String
        var testDescription: String { line }
    }

    @Test(arguments: [
        Case(
            line: "priorities about housing", same: "priorities housing", heading: "Priorities · Luton · ‘housing’, without ‘about’ (1)"),
        Case(
            line: "what are the priorities for children", same: "priorities children",
            heading: "Priorities · Luton · ‘children’, without ‘what are the for’ (8)"),
        Case(
            line: "who are the contacts in luton", same: "contacts luton", heading: "Contacts · Luton (4)"),
        Case(
            line: "find the cost of care", same: "find cost care", heading: "Found · Luton · ‘cost care’, without ‘the of’ (1)"),
    ])
    func smallWordsAreNotLookedFor(_ test: Case) throws {
        let sitting = try Sitting("load luton")
        let outcome = try sitting.expect(test.line)
        let plain = try sitting.expect(test.same)
        #expect(!outcome.isAnswer)
        #expect(Set(outcome.output.records.map(\.id)) == Set(plain.output.records.map(\.id)))
        #expect(outcome.headings.first?.replacing(/\(\d+\)/, with: "") == test.heading.replacing(/\(\d+\)/, with: ""))
    }

    /// In quotes, and alone, a small word is a word. A theme's name keeps its own.
    @Test(arguments: [
        ("find \"of the\" luton", "Found · \"of the\" · Luton"), ("find \"the\" luton", "Found · \"the\" · Luton"),
        ("find looked after children oxfordshire", "Found · ‘looked after children’ · Oxfordshire"),
        ("find health OR the luton", "Found · ‘health OR the’ · Luton"),
    ])
    func smallWordsThatAreMeant(line: String, heading: String) throws {
        let outcome = try Sitting().expect(line)
        #expect(outcome.headings.first?.hasPrefix(heading) ?? false, "\(outcome.headings)")
    }

    @Test func aWordAloneIsNoQuestion() throws {
        #expect(try Sitting().refusal("what").message.hasPrefix("there is no command 'what'"))
    }
}
