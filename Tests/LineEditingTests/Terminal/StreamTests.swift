import Glibc
import TestSupport
import Testing

@Suite(.enabled(if: Demo.program != nil, "linedemo is not part of this package"))
struct StreamTests {
    @Test(arguments: ["dumb", "", "xterm-ghostty-unknown", "../x", "emacs"])
    func aTerminalThatCannotBeEditedOnGetsAPlainPrompt(term: String) throws {
        let demo = try Demo(["TERM": term])
        try plainSession(demo)
    }

    @Test func withoutTermThereIsAPlainPrompt() throws {
        try plainSession(try Demo(without: ["TERM"]))
    }

    private func plainSession(_ demo: Demo) throws {
        #expect(demo.terminal.screen.rows[0] == "reader: plain(promptsOnError: false)")
        try demo.terminal.send("héllo\r")
        try demo.terminal.waitFor("got: \"héllo\"")
        try demo.terminal.waitFor("> ")
        try demo.terminal.send("say \"a\r")
        try demo.terminal.waitFor("... ")
        try demo.terminal.send("b\"\r")
        try demo.terminal.waitFor("got: \"say \\\"a\\nb\\\"\"")
        try demo.terminal.waitFor("> ")
        try demo.terminal.send("half")
        try demo.terminal.waitFor("half")
        try demo.terminal.send(Keys.control("c"))
        try demo.terminal.waitFor("interrupted")
        try demo.terminal.waitFor("> ")
        try demo.terminal.send(Keys.control("d"))
        try demo.terminal.waitFor("end")
        #expect(try demo.terminal.waitForEnd() == .exited(0))
        #expect(!demo.terminal.output.contains(0x1B))
    }

    @Test func outputInAPipeGetsNoPrompt() throws {
        let home = try TemporaryFolder()
        let demo = try Demo(home: home, redirections: [.output(1, to: home.path("out"))])
        #expect(demo.terminal.screen.cursorRow == "démo>")
        try demo.terminal.send("text\rquit\r")
        #expect(try demo.terminal.waitForEnd() == .exited(0))
        #expect(home.text("out") == "reader: plain(promptsOnError: true)\ngot: \"text\"\nbye\n")
        #expect(!demo.terminal.output.contains(0x1B))
    }

    @Test func aPipeIsReadAsAScript() throws {
        let home = try TemporaryFolder()
        let input = Array("\u{FEFF}x\r\nsay \"a\r\nb\"\n".utf8) + [0x68, 0xFF, 0x69, 0x0A] + Array("last".utf8)
        let result = try ChildProcess.run(
            try #require(Demo.program), environment: Demo.environment(home: home), input: input, folder: home)
        #expect(result.output == "got: \"x\"\ngot: \"say \\\"a\\nb\\\"\"\ngot: \"h\u{FFFD}i\"\ngot: \"last\"\nend\n")
        #expect(result.error == "")
        #expect(result.ending == .exited(0))
    }

    @Test func aLongScriptIsReadWhole() throws {
        let home = try TemporaryFolder()
        let input = Array((0..<20_000).map { "line \($0)\n" }.joined().utf8)
        let result = try ChildProcess.run(
            try #require(Demo.program), environment: Demo.environment(home: home), input: input, folder: home)
        #expect(result.output.components(of: "got: ") == 20_000)
        #expect(result.output.hasSuffix("got: \"line 19999\"\nend\n"))
    }
}
