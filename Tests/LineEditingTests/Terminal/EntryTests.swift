import TestSupport
import Testing

@Suite(.enabled(if: Demo.program != nil, "linedemo is not part of this package"))
struct EntryTests {
    @Test func pastedTabsAndNewlinesAreText() throws {
        let demo = try Demo()
        try demo.terminal.wait("bracketed paste") { demo.terminal.screen.modes.contains(2004) }
        try demo.terminal.send(Keys.paste("one\ttwo\nthree lo\t\nfour"))
        try demo.terminal.waitUntil("the last row") { $0.cursorRow == "four" }
        #expect(!demo.terminal.screen.text.contains("got:"))
        try demo.terminal.send("!")
        try demo.enter(expecting: "one\ttwo\nthree lo\t\nfour!")
        try demo.quit()
    }

    @Test func aPasteDropsControlsAndAFinalNewline() throws {
        let demo = try Demo()
        try demo.terminal.send("\u{1B}[200~a\u{07}b\u{1B}[31mc\u{0B}d\r\u{1B}[201~")
        try demo.terminal.waitUntil("the fresh row") { $0.cursor.row == 2 }
        try demo.enter(expecting: "ab[31mcd")
        try demo.quit()
    }

    @Test func aLongPasteArrivesWhole() throws {
        let demo = try Demo()
        let text = (0..<400).map { "line \($0) é" }.joined(separator: "\n")
        try demo.terminal.send(Keys.paste(text))
        try demo.enter(expecting: text)
        try demo.quit()
    }

    @Test func bracketedPasteIsOffWhileACommandRuns() throws {
        let demo = try Demo()
        try demo.terminal.send("work\r")
        try demo.terminal.waitFor("working")
        #expect(!demo.terminal.screen.modes.contains(2004))
        try demo.terminal.send(Keys.control("c"))
        try demo.terminal.waitFor("> ")
        #expect(demo.terminal.screen.modes.contains(2004))
        try demo.quit()
        #expect(!demo.terminal.screen.modes.contains(2004))
    }

    @Test func anUnfinishedPasteIsLeftByCtrlC() throws {
        let demo = try Demo()
        try demo.terminal.send("\u{1B}[200~stuck")
        try demo.terminal.send(Keys.control("c"))
        try demo.terminal.waitFor("interrupted")
        try demo.terminal.waitFor("> ")
        try demo.type("free")
        try demo.enter(expecting: "free")
        try demo.quit()
    }

    @Test func anIncompleteEntryGoesOnAndIsRecalledWhole() throws {
        let home = try TemporaryFolder()
        let demo = try Demo(["DEMO_HISTORY": home.path("history")], columns: 60, home: home)
        try demo.type("say \"one")
        try demo.terminal.send(Keys.enter)
        try demo.terminal.waitUntil("a second row") { $0.cursor.row == 2 && $0.cursor.column == 0 }
        try demo.type("two\"")
        try demo.enter(expecting: "say \"one\ntwo\"")
        try demo.type("x")
        try demo.enter(expecting: "x")
        try demo.terminal.send(Keys.up + Keys.up)
        try demo.terminal.waitUntil("both rows") { $0.cursorRow == "two\"" && $0.rows[$0.cursor.row - 1] == "démo> say \"one" }
        try demo.enter(expecting: "say \"one\ntwo\"")
        try demo.quit()
        #expect(home.text("history") == "\"say \\\"one\\ntwo\\\"\"\n\"x\"\n\"say \\\"one\\ntwo\\\"\"\n\"quit\"\n")
    }

    @Test func anEntryTallerThanTheWindowIsKept() throws {
        let demo = try Demo(columns: 20, rows: 6)
        let text = (0..<12).map { "row \($0)" }.joined(separator: "\n")
        try demo.terminal.send(Keys.paste(text))
        try demo.terminal.waitUntil("the last row") { $0.cursorRow == "row 11" }
        try demo.enter(expecting: text)
        try demo.quit()
    }
}
