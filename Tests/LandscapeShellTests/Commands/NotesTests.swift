import LandscapeKit
import LandscapeShell
import TestSupport
import Testing

@Suite struct NotesTests {
    @Test func theTranscriptsNote() throws {
        let sitting = try Sitting("load luton")
        let messages = try sitting.messages("note \"Ask about the health modeller\" re:luton/public-health")
        #expect(messages.count == 1)
        #expect(messages[0].hasPrefix("Noted, about luton/public-health: \(sitting.folder.path)/workspace/notes/"))
        #expect(messages[0].hasSuffix("-ask-health-modeller.md"))
        let path = try #require(messages[0].split(separator: ": ").last?.split(separator: sitting.folder.path + "/").first)
        #expect(sitting.folder.text(String(path)).contains("Ask about the health modeller"))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let message: String
        var testDescription: String { line }
    }

    @Test(arguments: [
        Case(line: "note \"  \"", message: "the note's text is empty; `note` alone takes several lines"),
        Case(line: "note \"x\" re:lutn", message: "there is no area 'lutn' for the note to be about; did you mean 'luton'?"),
        Case(
            line: "note \"x\" re:xyzzy",
            message: "there is no area 'xyzzy' for the note to be about; `areas` lists them. A place that no pack covers is named by its "
                + "first interview: `interview xyzzy children area-name:\"xyzzy\"`"),
        Case(line: "note \"x\" re:luton/healht", message: "unknown sector 'healht'; did you mean 'health'?"),
        Case(
            line: "note \"x\" re:luton/children/priority/nothing",
            message: "there is no record 'luton/children/priority/nothing' for the note to be about"),
        Case(
            line: "note \"x\" re:",
            message: "'re:' wants a value right after the colon: what it is about: luton, luton/public-health, a record's id"),
        Case(line: "note \"x\" theme:obesty", message: "unknown theme 'obesty'; did you mean 'obesity'?"),
        Case(line: "note \"x\" cite:99", message: "there is no 99 in the last list; it runs from 1 to 12"),
        Case(line: "note \"x\" cite:", message: "'cite:' wants a value right after the colon: records of the last list, by number, or ids"),
        Case(
            line: "note \"x\" cite:luton/nothing",
            message: "there is no record 'luton/nothing'; `find` lists records, and `why 1` shows the first whole with its id"),
        Case(line: "note \"x\" colour:red", message: "a note takes re:, cite:, tag: and theme:, not 'colour:'; put the text in quotes"),
        Case(line: "note \"x\" tags:red", message: "a note takes re:, cite:, tag: and theme:, not 'tags:'; did you mean 'tag'?"),
        Case(line: "notes since:soon", message: "'soon' is no date for 'since:'; write 2010, 2010-09 or 2010-09-14"),
        Case(line: "notes re:lutn", message: "there is no area 'lutn' for the note to be about; did you mean 'luton'?"),
        Case(line: "note \"x\" tag:\"!\"", message: "'!' holds no word for a tag"),
        Case(line: "note \"x\" re:note:3", message: "there is no list to number yet; `notes` makes one"),
        Case(line: "note \"x\" re:99", message: "there is no 99 in the last list; it runs from 1 to 12"),
    ])
    func isRefused(_ test: Case) throws {
        let sitting = try Sitting("load luton", "priorities sector:children")
        #expect(sitting.refusal(test.line).message == test.message)
        #expect(sitting.refusal(test.line).status != .done)
        #expect(
            try sitting.messages("notes") == ["There are no notes yet in \(sitting.folder.path("workspace")). note \"text\" takes one."])
    }

    /// Three notes; each filter finds its own.
    private static func threeNotes() throws -> Sitting {
        try Sitting(
            "load luton", "priorities sector:children",
            "note \"Obesity first\" re:luton/children tag:follow-up,ring theme:NEETs,obesity cite:1-2,4",
            "note “The museum's café” re:luton/children/priority/infant-mortality,oxfordshire tag:Follow-Up", "note a note without quotes")
    }

    @Test(arguments: [
        ("notes", 3), ("notes tag:follow-up", 2), ("notes tag:FOLLOW-UP", 2), ("notes tag:follow-up,ring", 2),
        ("notes tag:follow-up tag:ring", 1), ("notes -tag:ring", 2), ("notes tag:nothing", 0),
        ("notes theme:obesity", 1), ("notes theme:neet", 1), ("notes theme:sport", 0),
        ("notes re:luton", 2), ("notes re:luton/children", 2), ("notes re:oxfordshire", 1), ("notes re:hull", 0), ("notes obesity", 1),
        ("notes OBESITY first", 1), ("notes \"first obesity\"", 0), ("notes cafe", 1),
        ("notes since:2020", 3), ("notes since:2090", 0), ("notes tag:follow-up obesity", 1),
    ])
    func areFiltered(line: String, count: Int) throws {
        let sitting = try Self.threeNotes()
        let outcome = try sitting.expect(line)
        #expect((outcome.tables.first?.rows.count ?? 0) == count)
        if count == 0 {
            let query = line.split(separator: " ", maxSplits: 1)[1]
            #expect(outcome.messages.first == "Nothing found: none of the 3 notes matches \(query).")
        } else {
            #expect(outcome.headings.first?.hasPrefix("Notes") == true && outcome.headings.first?.hasSuffix("(\(count))") == true)
        }
    }

    @Test func areShownWhole() throws {
        let sitting = try Self.threeNotes()
        let table = try #require(try sitting.expect("notes obesity").tables.first)
        #expect(table.cells[0].dropFirst() == ["Obesity first", "luton/children", "follow-up, ring", "3"])
        let card = try #require(try sitting.expect("notes 1").cards.first)
        #expect(card.lines["Text"] == "Obesity first")
        #expect(card.lines["About"] == "luton/children")
        #expect(
            card.lines["Cites"]
                == "luton/children/priority/halt-childhood-obesity, luton/children/priority/children-with-disabilities, "
                + "luton/children/priority/under-18-conceptions"
        )
        #expect(card.lines["Themes"] == "neet, obesity")
        #expect(sitting.refusal("notes 2").message == "there is no 2 in the last list; it runs from 1 to 1")
        #expect(try sitting.expect("notes 1-1").cards.count == 1)
    }

    /// A text over several lines is one note.
    @Test func keepItsLines() throws {
        let sitting = try Sitting()
        for line in Interpreter.lines(of: "note \"One\n\nTwo\"\nnotes\n") { try sitting.expect(line) }
        #expect(try sitting.expect("notes 1").cards.first?.lines["Text"] == "One\n\nTwo")
    }
}
