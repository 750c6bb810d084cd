import TestSupport
import Testing

@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct EntryTests {
    @Test func pastedLinesRunAfterEnter() throws {
        let sitting = try Sitting()
        let before = sitting.terminal.screen.prompts
        try sitting.terminal.send(Keys.paste("load luton\npriorities\ttheme:smoking\n\n# a remark\npriorities sector:children limit:1"))
        try sitting.terminal.waitUntil("the last pasted row") { $0.cursorRow == "priorities sector:children limit:1" }
        // Nothing runs, and no Tab completes, before Enter.
        #expect(!sitting.terminal.screen.text.contains("Loaded"))
        try sitting.terminal.send(Keys.enter)
        try sitting.waitForPrompt(after: before)
        let text = sitting.terminal.screen.text
        let places = ["Loaded Luton", "Priorities · Luton · theme smoking", "Priorities · Luton · Children and young people"].map {
            text.firstRange(of: $0)?.lowerBound
        }
        #expect(places.allSatisfy { $0 != nil } && places.compactMap { $0 }.sorted() == places.compactMap { $0 })
        #expect(!text.contains("no command"))
        try sitting.quit()
    }

    @Test func aPastedNoteKeepsItsLines() throws {
        let sitting = try Sitting()
        try sitting.terminal.send(Keys.paste("note \"first | line\n\tsecond > line\" tag:pasted"))
        try sitting.terminal.waitUntil("the paste") { $0.cursorRow.hasSuffix("tag:pasted") }
        try sitting.answer(toKeys: Keys.enter)
        #expect(sitting.terminal.screen.text.contains("\nNoted:"))
        try sitting.answer(to: "notes")
        let note = try sitting.answer(to: "notes 1").joined(separator: "\n")
        #expect(note.contains("first | line") && note.contains("second > line") && note.contains("pasted"))
        try sitting.quit()
    }

    @Test func anOpenQuoteGoesOnAndIsRecalledWhole() throws {
        let desk = try Desk()
        let sitting = try Sitting(["--workspace", "ws"], desk: desk)
        try sitting.type("note \"one")
        try sitting.terminal.send(Keys.enter)
        try sitting.terminal.waitUntil("a second row") { $0.cursorRow == "" && $0.cursor.column == 0 }
        try sitting.type("two\" tag:lines")
        let rows = try sitting.answer(toKeys: Keys.enter)
        #expect(rows.joined().contains("Noted: "))
        try sitting.terminal.send(Keys.up)
        try sitting.terminal.waitUntil("both rows") { screen in
            screen.cursorRow == "two\" tag:lines" && screen.rows[screen.cursor.row - 1] == "landscape> note \"one"
        }
        try sitting.dropLine()
        try sitting.quit()
        // In another run too.
        let again = try Sitting(["--workspace", "ws"], desk: desk)
        try again.terminal.send(Keys.up + Keys.up)
        try again.terminal.waitUntil("both rows") { screen in
            screen.cursorRow == "two\" tag:lines" && screen.rows[screen.cursor.row - 1] == "landscape> note \"one"
        }
        try again.dropLine()
        try again.quit()
    }

    /// A mark within a word is an inch; in a remark it is nothing.
    @Test(arguments: ["find 12\" OR budgets", "# the 12\" map", "find children's"])
    func aMarkThatOpensNothingDoesNotHoldTheLine(line: String) throws {
        let sitting = try Sitting(["--areas", "luton"])
        try sitting.answer(to: line)
        #expect(try sitting.answer(to: "set hints") == ["hints is on; it takes on or off."])
        try sitting.quit()
    }

    @Test func controlCharactersOfANoteAreShownAndNotObeyed() throws {
        let desk = try Desk()
        let evil = "bad \u{1B}[31mred\u{7} \u{9B}2J end"
        #expect(try desk.run("--workspace", "ws", "note", evil).ending == .exited(0))
        let sitting = try Sitting(["--workspace", "ws"], desk: desk)
        let start = sitting.terminal.output.count
        let list = try sitting.answer(to: "notes").joined()
        let whole = try sitting.answer(to: "notes 1").joined()
        for text in [list, whole] { #expect(text.contains("bad \\u{1B}[31mred\\u{7} \\u{9B}2J end")) }
        let raw = String(decoding: sitting.terminal.output[start...], as: UTF8.self)
        #expect(!raw.contains("\u{1B}[31m") && !raw.contains("\u{7}") && !raw.contains("\u{9B}"))
        try sitting.quit()
        let piped = try desk.run("--workspace", "ws", "notes")
        #expect(!piped.output.utf8.contains(0x1B) && !piped.output.utf8.contains(7))
    }
}
