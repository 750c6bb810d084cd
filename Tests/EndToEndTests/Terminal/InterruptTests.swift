import Glibc
import TestSupport
import Testing

@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct InterruptTests {
    @Test func ctrlCClearsTheLineAndNeverLeaves() throws {
        let sitting = try Sitting()
        try sitting.type("priorities half a line")
        #expect(try sitting.answer(toKeys: Keys.control("c")) == ["^C"])
        for _ in 0..<4 { #expect(try sitting.answer(toKeys: Keys.control("c")) == ["^C", "Ctrl-D or `quit` leaves."]) }
        try sitting.answer(to: "load luton")
        #expect(sitting.terminal.screen.cursorRow == "landscape luton>")
        try sitting.quit()
    }

    @Test func ctrlCInASearchOfTheHistoryLeavesTheSearchAlone() throws {
        let sitting = try Sitting()
        try sitting.answer(to: "load luton")
        try sitting.terminal.send(Keys.control("r"))
        try sitting.terminal.waitFor("bck:")
        try sitting.terminal.send("loa")
        try sitting.terminal.waitFor("loa")
        let before = sitting.terminal.screen.prompts
        try sitting.terminal.send(Keys.control("c"))
        try sitting.waitForPrompt(after: before)
        let rows = try sitting.answer(to: "priorities theme:smoking")
        #expect(rows.first?.hasPrefix("Priorities · Luton") == true)
        try sitting.quit()
    }

    @Test func ctrlCInAnOpenQuoteClearsTheWholeEntry() throws {
        let sitting = try Sitting()
        try sitting.terminal.send("note \"one\r")
        try sitting.terminal.waitUntil("the second row") { $0.cursorRow == "" && $0.cursor.column == 0 }
        try sitting.answer(toKeys: Keys.control("c"))
        #expect(try sitting.answer(to: "notes")[0].hasPrefix("There are no notes yet"))
        try sitting.quit()
    }

    @Test func ctrlDLeaves() throws {
        let sitting = try Sitting()
        try sitting.answer(to: "load luton")
        try sitting.terminal.send(Keys.control("d"))
        #expect(try sitting.terminal.waitForEnd() == .exited(0))
        // The shell's prompt begins on a row of its own.
        #expect(sitting.terminal.screen.cursor.column == 0)
    }

    @Test func ctrlDOnTextDeletes() throws {
        let sitting = try Sitting()
        try sitting.type("load lutonX")
        try sitting.terminal.send(Keys.left + Keys.control("d"))
        try sitting.terminal.waitUntil("the deletion") {
            $0.textBeforeCursor == "landscape> load luton" && $0.cursorRow == "landscape> load luton"
        }
        try sitting.answer(toKeys: Keys.enter)
        #expect(sitting.terminal.screen.cursorRow == "landscape luton>")
        try sitting.quit()
    }

    @Test(arguments: ["quit", "exit", "q", "bye"])
    func wordsThatLeave(word: String) throws {
        let sitting = try Sitting()
        try sitting.terminal.send(word + Keys.enter)
        #expect(try sitting.terminal.waitForEnd() == .exited(0))
    }

    @Test func theTerminalIsLeftAsItWas() throws {
        let sitting = try Sitting()
        #expect(sitting.terminal.isRaw)
        try sitting.terminal.send(Keys.control("d"))
        try sitting.terminal.wait("the ordinary mode") { !sitting.terminal.isRaw }
        #expect(try sitting.terminal.waitForEnd() == .exited(0))
    }

    @Test func aClosedWindowEndsTheProgram() throws {
        let sitting = try Sitting()
        try sitting.type("load")
        sitting.terminal.hangUp()
        #expect(try sitting.terminal.waitForEnd() == .exited(0))
    }

    @Test func ctrlZAndForeground() throws {
        let desk = try Desk()
        let terminal = try PseudoTerminal(
            "/bin/bash", ["--norc", "--noprofile", "-i"],
            environment: desk.environment(["PS1": "shell$ ", "HISTFILE": "/dev/null", "EDITRC": "/dev/null"]),
            workingFolder: desk.folder.path)
        try terminal.waitFor("shell$ ")
        try terminal.send("\"$LANDSCAPE\" --areas luton\r")
        try terminal.waitFor("landscape luton> ")
        try terminal.send("priorities theme:smo")
        try terminal.waitFor("smo")
        try terminal.send(Keys.control("z"))
        try terminal.waitFor("Stopped")
        try terminal.waitFor("shell$ ")
        try terminal.send("echo $((6*7))\r")
        try terminal.waitFor("42")
        try terminal.waitFor("shell$ ")
        try terminal.send("fg\r")
        try terminal.waitUntil("the line again") { $0.cursorRow.hasPrefix("landscape luton> priorities theme:smo") }
        try terminal.wait("editing mode") { terminal.isRaw }
        try terminal.send("king\r")
        try terminal.waitFor("Priorities · Luton · theme smoking")
        try terminal.waitFor("landscape luton> ")
        try terminal.send("quit\r")
        try terminal.waitFor("shell$ ")
        try terminal.send("exit\r")
        #expect(try terminal.waitForEnd() == .exited(0))
    }
}
