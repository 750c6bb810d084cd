import TestSupport
import Testing

@Suite(.enabled(if: Demo.program != nil, "linedemo is not part of this package"))
struct KeyTests {
    @Test func viEscapeActsAtOnce() throws {
        let demo = try Demo(["DEMO_KEYS": "vi"])
        try demo.type("one two")
        try demo.terminal.send(Keys.escape)
        try demo.terminal.waitUntil("command mode") { $0.cursor.column == 12 }
        try demo.terminal.send("0x")
        try demo.terminal.waitUntil("the deletion") { $0.cursorRow == "démo> ne two" }
        try demo.terminal.send("iO" + Keys.escape)
        try demo.terminal.waitUntil("command mode again") { $0.cursor.column == 6 }
        try demo.terminal.send("A three")
        try demo.enter(expecting: "One two three")
        try demo.quit()
    }

    @Test func viHasArrowsAndHistoryInBothModes() throws {
        let demo = try HistoryTerminalTests.demo(["alpha", "beta"], ["DEMO_KEYS": "vi", "DEMO_NO_HINTS": "1"])
        try demo.terminal.send(Keys.up)
        try demo.terminal.waitUntil("the newest") { $0.cursorRow == "démo> beta" }
        try demo.terminal.send(Keys.left + Keys.left + "X" + Keys.end + "Y" + Keys.home + Keys.right + Keys.delete)
        try demo.terminal.waitUntil("the edits") { $0.cursorRow == "démo> bXtaY" }
        try demo.enter(expecting: "bXtaY")
        try demo.terminal.send(Keys.escape)
        try demo.terminal.send("k")
        try demo.terminal.waitUntil("the entry before") { $0.cursorRow == "démo> bXtaY" }
        try demo.terminal.send("kk" + Keys.down)
        try demo.terminal.waitUntil("two further") { $0.cursorRow == "démo> beta" }
        try demo.enter(expecting: "beta")
        try demo.quit()
    }

    @Test func viCompletesPastesAndEnds() throws {
        let demo = try Demo(["DEMO_KEYS": "vi"])
        try demo.terminal.send("lo" + Keys.tab + Keys.paste("a\tb\nc"))
        try demo.enter(expecting: "load a\tb\nc")
        try demo.type("hin")
        try demo.terminal.waitUntil("the hint") { $0.cursorRow == "démo> hint me" }
        try demo.terminal.send(Keys.right)
        try demo.enter(expecting: "hint me")
        try demo.terminal.send("abc" + Keys.escape)
        try demo.terminal.send(Keys.enter)
        try demo.terminal.waitFor("got: \"abc\"")
        try demo.terminal.waitFor("> ")
        try demo.terminal.send(Keys.control("d"))
        try demo.terminal.waitFor("end")
        #expect(try demo.terminal.waitForEnd() == .exited(0))
    }

    @Test func theEditorCanBeChosenWhileTheProgramRuns() throws {
        let demo = try Demo()
        try demo.terminal.send("vi\r")
        try demo.terminal.waitFor("vi: true")
        try demo.terminal.waitFor("> ")
        try demo.type("abc")
        try demo.terminal.send(Keys.escape)
        try demo.terminal.waitUntil("command mode") { $0.cursor.column == 8 }
        try demo.terminal.send("0iX")
        try demo.enter(expecting: "Xabc")
        try demo.terminal.send("lo" + Keys.tab + "y")
        try demo.enter(expecting: "load y")
        try demo.quit()
    }

    @Test func editrcChangesDefaultsButNotWhatTheProgramNeeds() throws {
        let home = try TemporaryFolder()
        try home.write("linedemo:bind \"^A\" ed-move-to-end\nbind \"^I\" ed-move-to-beg\nbind nonsense no-such-command\n", to: ".editrc")
        let demo = try Demo(["DEMO_NO_HINTS": "1"], home: home)
        try demo.type("lo")
        try demo.terminal.send(Keys.left + Keys.control("a") + Keys.tab + "x")
        try demo.enter(expecting: "load x")
        try demo.quit()
    }

    @Test func editrcMayChooseVi() throws {
        let home = try TemporaryFolder()
        try home.write("bind -v\n", to: ".editrc")
        let demo = try Demo(home: home)
        try demo.type("abc")
        try demo.terminal.send(Keys.escape)
        try demo.terminal.waitUntil("command mode") { $0.cursor.column == 8 }
        try demo.terminal.send("0iX" + Keys.end + Keys.paste("\ty"))
        try demo.enter(expecting: "Xabc\ty")
        try demo.quit()
    }

    @Test func editrcMaySwitchEditingOff() throws {
        let home = try TemporaryFolder()
        try home.write("edit off\n", to: ".editrc")
        let demo = try Demo(home: home)
        try demo.terminal.send("plæin\r")
        try demo.terminal.waitFor("got: \"plæin\"")
        try demo.terminal.waitFor("> ")
        try demo.terminal.send("x" + Keys.control("c"))
        try demo.terminal.waitFor("interrupted")
        try demo.terminal.waitFor("> ")
        try demo.terminal.send(Keys.control("d"))
        try demo.terminal.waitFor("end")
        #expect(try demo.terminal.waitForEnd() == .exited(0))
    }

    @Test func clearingTheScreenKeepsTheLine() throws {
        let demo = try Demo()
        try demo.type("kept")
        try demo.terminal.send(Keys.control("l"))
        try demo.terminal.waitUntil("the clear screen") { $0.rows[0] == "démo> kept" }
        try demo.enter(expecting: "kept")
        try demo.quit()
    }
}
