import Glibc
import TestSupport
import Testing

@Suite(.enabled(if: Demo.program != nil, "linedemo is not part of this package"))
struct SignalTests {
    @Test func stopAndContinueByAnotherProgram() throws {
        let demo = try Demo()
        try demo.type("kept")
        demo.terminal.signal(SIGSTOP)
        try demo.terminal.wait("the stop") { demo.terminal.isStopped }
        demo.terminal.makeOrdinary()
        #expect(!demo.terminal.isRaw)
        demo.terminal.signal(SIGCONT)
        try demo.terminal.wait("editing mode") { demo.terminal.isRaw }
        try demo.type("!")
        try demo.enter(expecting: "kept!")
        try demo.quit()
    }

    /// The demo under a shell with job control, since a program without one cannot be suspended.
    private func underAShell() throws -> PseudoTerminal {
        let home = try TemporaryFolder()
        let terminal = try PseudoTerminal(
            "/bin/bash", ["--norc", "--noprofile", "-i"],
            environment: Demo.environment(home: home, ["PS1": "shell$ ", "HISTFILE": "/dev/null", "EDITRC": "/dev/null"]))
        try terminal.waitFor("shell$ ")
        try terminal.send(try #require(Demo.program) + "\r")
        try terminal.waitFor("démo> ")
        return terminal
    }

    @Test func ctrlZAndForeground() throws {
        let terminal = try underAShell()
        try terminal.send("before")
        try terminal.waitUntil("the text") { $0.cursorRow == "démo> before" }
        try terminal.send(Keys.control("z"))
        try terminal.waitFor("Stopped")
        try terminal.waitFor("shell$ ")
        try terminal.send("echo $((6*7))\r")
        try terminal.waitFor("42")
        try terminal.waitFor("shell$ ")
        try terminal.send("fg\r")
        try terminal.waitUntil("the line again") { $0.cursorRow == "démo> before" }
        try terminal.wait("editing mode") { terminal.isRaw }
        try terminal.send(" after\r")
        try terminal.waitFor("got: \"before after\"")
        try terminal.waitFor("> ")
        // A second time, on an empty line.
        try terminal.send(Keys.control("z"))
        try terminal.waitFor("shell$ ")
        try terminal.send("fg\r")
        try terminal.waitUntil("the prompt again") { $0.cursorRow == "démo>" }
        try terminal.send("quit\r")
        try terminal.waitFor("bye")
        try terminal.waitFor("shell$ ")
        try terminal.send("exit\r")
        #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test func ctrlZStopsACommand() throws {
        let terminal = try underAShell()
        try terminal.send("work\r")
        try terminal.waitFor("working")
        let job = terminal.foregroundGroup
        try terminal.send(Keys.control("z"))
        try terminal.waitFor("shell$ ")
        #expect(terminal.foregroundGroup != job)
        try terminal.send("fg\r")
        try terminal.wait("the job in front") { terminal.foregroundGroup == job }
        try terminal.send(Keys.control("c"))
        try terminal.waitFor("stopped: true")
        try terminal.waitFor("démo> ")
        try terminal.send("quit\r")
        try terminal.waitFor("bye")
    }

    @Test func hangUpEndsTheProgram() throws {
        let demo = try Demo()
        try demo.type("lost")
        demo.terminal.hangUp()
        #expect(try demo.terminal.waitForEnd() == .exited(0))
    }

    @Test func hangUpWhileACommandRunsEndsTheProgram() throws {
        let demo = try Demo()
        try demo.terminal.send("work\r")
        try demo.terminal.waitFor("working")
        demo.terminal.hangUp()
        #expect(try demo.terminal.waitForEnd() == .exited(0))
    }

    @Test func terminationLeavesTheTerminalInOrder() throws {
        let demo = try Demo()
        try demo.type("some")
        demo.terminal.signal(SIGTERM)
        try demo.terminal.waitFor("end")
        #expect(try demo.terminal.waitForEnd() == .exited(0))
        #expect(!demo.terminal.screen.modes.contains(2004))
    }

    @Test(arguments: [(80, 40), (40, 80), (40, 23), (30, 61)])
    func resizeWrapsTheLineAnew(from: Int, to: Int) throws {
        let demo = try Demo(["DEMO_NO_HINTS": "1"], columns: from)
        let text = "abcdefghij klmnopqrst uvwxyzabcd efghijklmn opqrstuvwx yzabcde"
        try demo.terminal.send(text)
        try demo.terminal.waitUntil("the text") { $0.text.hasSuffix("abcde") }
        try demo.terminal.send(Keys.left)
        let size = (6 + text.count - 1)
        try demo.terminal.waitUntil("the cursor") { $0.cursor.column == size % from }
        demo.terminal.resize(columns: to, rows: 24)
        try demo.terminal.waitUntil("the new wrap") {
            $0.cursor.column == size % to && $0.unwrapped(from: "démo> ", occurrence: 1).hasPrefix("démo> \(text)")
        }
        #expect(demo.terminal.screen.rows.filter { $0.hasPrefix("démo>") }.count == 1)
        try demo.terminal.send("X")
        let expected = String(text.dropLast()) + "Xe"
        try demo.terminal.waitUntil("the insertion") { $0.unwrapped(from: "démo> ", occurrence: 1).hasPrefix("démo> \(expected)") }
        try demo.enter(expecting: expected)
        try demo.quit()
    }

    @Test func aResizeDuringACommandIsSeenByTheNextLine() throws {
        let demo = try Demo()
        try demo.terminal.send("work\r")
        try demo.terminal.waitFor("working")
        demo.terminal.resize(columns: 20, rows: 10)
        try demo.terminal.send(Keys.control("c"))
        try demo.terminal.waitFor("> ")
        try demo.terminal.send("abcdefghijklmnopqrstuvwxyz")
        try demo.terminal.waitUntil("two rows") { $0.cursorRow == "opqrstuvwxyz" }
        try demo.enter(expecting: "abcdefghijklmnopqrstuvwxyz")
        try demo.quit()
    }
}
