import LandscapeKit
import Testing

@testable import Workspaces

/// An interview's file as it is written, and as people edit it.
@Suite struct InterviewFileTests {
    private static let head = """
        ---
        id: one
        area: luton
        sector: children
        role: "Head of children's commissioning"
        date: 2026-11-24
        ---

        """

    private static func read(_ text: String) throws -> (interview: Interview, warnings: [String], file: InterviewFile) {
        var warnings: [String] = []
        let bytes = Array(text.utf8)
        let file = try InterviewFile(bytes, file: "one.md")
        let now = try #require(Timestamp("2026-11-21T14:05+00:00"))
        let interview = try file.interview(id: "one", fingerprint: Fingerprint(of: bytes), modified: now) { warnings.append("\($0)") }
        return (interview, warnings, file)
    }

    @Test func aNewFileHoldsNineHeadingsAndTheirQuestions() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        let draft = InterviewDraft(
            area: "luton", sector: "adult-social-care", role: "Head of service", organisation: "Luton Borough Council",
            date: try #require(PartialDate("2026-11-24")))
        let interview = try workspace.change("Begin") { writer throws(StorageError) in
            try writer.add(draft, title: "Interview: Luton, adult social care")
        }
        #expect(interview.id == "2026-11-24-adult-social-care")
        let text = try folder.text("interviews/2026-11-24-adult-social-care.md")
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
        #expect(
            headings == [
                "Governance", "Priorities", "Process", "Levels", "Third sector", "Opportunities", "Barriers", "Advice", "Summary",
            ])
        for part in InterviewPart.allCases { #expect(text.contains("\n> \(part.question)\n")) }
        #expect(text.contains("\n### In place\n") && text.contains("\n### Further\n"))
        #expect(interview.voice == "Head of service, Luton Borough Council")
        #expect(interview.count == 0 && interview.status == .open && interview.resumesAt == .governance)
        // Another of the same day and sector has a name of its own.
        let second = try workspace.change("Begin") { writer throws(StorageError) in try writer.add(draft, title: "Interview") }
        #expect(second.id == "2026-11-24-adult-social-care-2")
        #expect(try workspace.interviews().interviews.map(\.id) == [interview.id, second.id])
        #expect(try workspace.interviews().diagnostics == [])
    }

    /// Answers as people give them, each read back to the last code point, whatever was answered before.
    @Test(arguments: [
        "Plain", "Two\nlines", "A list:\n- one\n- two\n\nand a paragraph", "1. Halve obesity", "## Governance", "> quoted", "_Skipped_",
        "- stop", "   blanks around   ", "tab\tinside", "naïve Ōwen 🏛️ \u{2028} separator", "\u{301}combining", "\\escaped \"quotes\"",
        "---",
        "one\r\ntwo\rthree", "#", "trailing hash #", "a\n\n\n\nb", "* star\n\t tabbed", "null", "...",
    ])
    func anAnswerIsReadBackAsGiven(answer: String) throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        let draft = InterviewDraft(area: "luton", sector: "children", role: "Head", date: try #require(PartialDate("2026-11-24")))
        let id = try workspace.change("Begin") { writer throws(StorageError) in try writer.add(draft, title: "T") }.id
        for part in InterviewPart.allCases {
            for _ in 0..<2 {
                let before = try #require(try workspace.interview(id))
                let after = try workspace.change("Answer") { writer throws(StorageError) in try writer.change(id, .answer(answer, part)) }
                #expect(after[part].count == before[part].count + 1)
                #expect(after[part].last == InterviewFile.tidied(answer))
            }
        }
        let read = try #require(try workspace.interview(id))
        #expect(read.count == InterviewPart.allCases.count * 2)
        // Taken out again one by one, the file is as it was, but for its times and place.
        for part in InterviewPart.allCases {
            for _ in 0..<2 { _ = try workspace.change("Drop") { writer throws(StorageError) in try writer.change(id, .drop(part)) } }
        }
        #expect(try workspace.interview(id)?.count == 0)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: String
        var answers: [InterviewPart: [String]] = [:]
        var warnings: [String] = []
    }

    static let handEdited: [Case] = [
        Case(testDescription: "items of any mark", body: "## Process\n* a\n+ b\n1. c\n- d", answers: [.process: ["a", "b", "1. c", "d"]]),
        Case(
            testDescription: "nested lists and paragraphs", body: "## Advice\n\n- First\n  - below\n\n  more\n- Second\nlazy line\n",
            answers: [.advice: ["First\n- below\n\nmore", "Second\nlazy line"]]),
        Case(
            testDescription: "headings by other names, in any order",
            body: "## Barriers ##\n- b\n## Levels of commissioning\n- l\n## Voluntary sector\n- v\n## governance\n- g",
            answers: [.barriers: ["b"], .levels: ["l"], .thirdSector: ["v"], .governance: ["g"]]),
        Case(
            testDescription: "opportunities as headings of their own",
            body: "## Opportunities (in place)\n- i\n## Further opportunities\n- f", answers: [.inPlace: ["i"], .further: ["f"]]),
        Case(
            testDescription: "an unknown heading", body: "## Governence\n- lost?\n## Advice\n- a", answers: [.advice: ["a"]],
            warnings: [
                "one.md:8:1: warning: unknown heading 'Governence'; did you mean 'Governance'?; what stands under it is kept and answers no question"
            ]),
        Case(
            testDescription: "free text under a heading", body: "## Advice\n\nShe was in a hurry.\n\n- Call first",
            answers: [.advice: ["Call first"]],
            warnings: ["one.md:10:1: warning: this text is kept and is no answer; begin its line with '- ' to make it one"]),
        Case(
            testDescription: "answers between the two questions of opportunities", body: "## Opportunities\n- which?\n### Further\n- f",
            answers: [.further: ["f"]],
            warnings: ["one.md:9:1: warning: this text is kept and is no answer; put it below '### In place' or '### Further'"]),
        Case(
            testDescription: "a heading that stands twice", body: "## Advice\n- a\n## Levels\n- l\n## Advice\n- b",
            answers: [.advice: ["a", "b"], .levels: ["l"]],
            warnings: ["one.md:12:1: warning: 'Advice' stands twice; the answers of both count"]),
        Case(testDescription: "lines of Windows", body: "## Advice\r\n\r\n- a\r\n  b\r\n- c\r\n", answers: [.advice: ["a\nb", "c"]]),
        Case(testDescription: "nothing", body: ""),
    ]

    @Test(arguments: handEdited) func readsWhatPeopleWrite(_ sample: Case) throws {
        let text = Self.head + sample.body
        let (interview, warnings, file) = try Self.read(text)
        #expect(interview.answers == sample.answers)
        #expect(warnings == sample.warnings)
        #expect(file.bytes == Array(text.utf8), "what is not changed stays as it is")
    }

    /// A change touches its own lines; each other line stays, in its order.
    @Test(arguments: handEdited) func aChangeKeepsEveryOtherLine(_ sample: Case) throws {
        let text = Self.head.replacing("date:", with: "mine: {a: 1} # keep\ndate:") + sample.body
        let now = try #require(Timestamp("2026-11-22T09:00+00:00"))
        for part in InterviewPart.allCases {
            var (before, _, file) = try Self.read(text)
            file.make(.answer("New\nanswer", part), at: now, created: now)
            let after = try Self.read(String(decoding: file.bytes, as: UTF8.self)).interview
            var expected = before.answers
            expected[part, default: []].append("New\nanswer")
            #expect(after.answers == expected, "\(part)")
            #expect(after.otherKeys == ["mine"])
            var rest = String(decoding: file.bytes, as: UTF8.self).unicodeScalars.split(separator: "\n").map { String($0) }[...]
            for line in text.unicodeScalars.split(separator: "\n").map({ String($0) }) where !line.isEmpty {
                let found = rest.firstIndex { $0.filter { $0 != "\r" } == line.filter { $0 != "\r" } }
                let index = try #require(found, "\(part): lost \(line)")
                rest = rest[(index + 1)...]
            }
            before = after
        }
    }

    @Test func skippingIsMarkedAndAnAnswerTakesItsPlace() throws {
        var (interview, _, file) = try Self.read(Self.head + "## Advice\n\n> What?\n\n## Summary\n")
        let now = try #require(Timestamp("2026-11-22T09:00+00:00"))
        file.make(.skip(.advice), at: now, created: now)
        let skipped = String(decoding: file.bytes, as: UTF8.self)
        #expect(skipped.contains("## Advice\n\n> What?\n\n_Skipped_\n\n## Summary\n"))
        (interview, _, file) = try Self.read(skipped)
        #expect(interview.skipped == [.advice] && interview.resumesAt == .summary)
        file.make(.answer("After all", .advice), at: now, created: now)
        #expect(String(decoding: file.bytes, as: UTF8.self).contains("> What?\n\n- After all\n\n## Summary\n"))
        #expect(try Self.read(String(decoding: file.bytes, as: UTF8.self)).interview.skipped == [])
    }

    @Test(arguments: [
        (
            "no front matter",
            "one.md:1:1: error: the interview has no front matter; begin the file with a line '---', then its keys, then another '---'"
        ),
        ("---\narea: luton\n", "one.md:1:1: error: the front matter that begins here never ends; put a line '---' between it and the text"),
        ("---\nsector: children\n---\n", "one.md:1:1: error: the interview does not say its area; add a line such as 'area: luton'"),
        (
            "---\narea: Luton Borough\nsector: children\n---\n",
            "one.md:2:1: error: 'Luton Borough' is no area's id; write lower-case words joined by hyphens"
        ),
        ("---\narea: luton\nsector: chidren\n---\n", "one.md:3:1: error: unknown sector 'chidren'; did you mean 'children'?"),
    ])
    func whatCannotBeReadIsSaid(text: String, message: String) {
        do {
            _ = try Self.read(text)
            Issue.record("it was read")
        } catch {
            #expect("\(error)" == message)
        }
    }

    /// A file that cannot be read is reported, left as it is, and keeps no other from being read.
    @Test func oneBadFileHidesNoOther() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.head.replacing("one", with: "good") + "## Advice\n- a\n", to: "interviews/good.md")
        try folder.write("---\nrole: x\n---\n", to: "interviews/bad.md")
        let listing = try folder.workspace().interviews()
        #expect(listing.interviews.map(\.id) == ["good"])
        #expect(listing.diagnostics.map(\.severity) == [.error])
        #expect(try folder.text("interviews/bad.md") == "---\nrole: x\n---\n")
    }

    /// What a person saves in an editor between two answers stays.
    @Test func anEditBetweenTwoAnswersStays() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        let draft = InterviewDraft(area: "luton", sector: "children", role: "Head", date: try #require(PartialDate("2026-11-24")))
        let id = try workspace.change("Begin") { writer throws(StorageError) in try writer.add(draft, title: "T") }.id
        _ = try workspace.change("A") { writer throws(StorageError) in try writer.change(id, .answer("one", .advice)) }
        let name = "interviews/\(id).md"
        try folder.write(try folder.text(name).replacing("- one", with: "- one, edited\n- by hand") + "\nA remark.\n", to: name)
        let after = try workspace.change("A") { writer throws(StorageError) in try writer.change(id, .answer("two", .advice)) }
        #expect(after[.advice] == ["one, edited", "by hand", "two"])
        #expect(try folder.text(name).hasSuffix("\nA remark.\n"))
        try folder.write("---\nbroken", to: name)
        #expect(
            thrown { try workspace.change("A") { writer throws(StorageError) in try writer.change(id, .answer("three", .advice)) } } != nil)
        #expect(try folder.text(name) == "---\nbroken")
    }
}
