import TestSupport
import Testing

@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct PagerTests {
    /// A pager that leaves a trace.
    private func deskWithPager() throws -> (Desk, [String: String]) {
        let desk = try Desk()
        try desk.folder.write("#!/bin/sh\necho ran >> \"$HOME/trace\"\nexec cat\n", to: "pager")
        return (desk, ["LANDSCAPE_PAGER": "sh \"$HOME/pager\""])
    }

    @Test func onlyWhatIsTallerThanTheScreenIsPaged() throws {
        let (desk, environment) = try deskWithPager()
        let sitting = try Sitting(["--areas", "luton"], environment, rows: 24, desk: desk)
        try sitting.answer(to: "priorities theme:smoking")
        #expect(desk.folder.text("trace") == "")
        let rows = try sitting.answer(to: "priorities")
        #expect(desk.folder.text("trace") == "ran\n")
        #expect(rows.first?.hasPrefix("Priorities · Luton (") == true && rows.count > 24)
        // What is short in a taller window is not paged there.
        sitting.terminal.resize(columns: 80, rows: 200)
        try sitting.answer(to: "priorities")
        #expect(desk.folder.text("trace") == "ran\n")
        sitting.terminal.resize(columns: 80, rows: 10)
        try sitting.answer(to: "set pager off")
        try sitting.answer(to: "priorities")
        #expect(desk.folder.text("trace") == "ran\n")
        try sitting.answer(to: "set pager on")
        try sitting.answer(to: "priorities | head -2")
        try sitting.answer(to: "priorities > p.txt")
        #expect(desk.folder.text("trace") == "ran\n")
        try sitting.quit()
    }

    @Test func neverInAPipeNorWhereNobodyTypes() throws {
        let (desk, environment) = try deskWithPager()
        #expect(try desk.run("--areas", "luton", "find", environment: environment).lines.count > 100)
        // A script's answers are for whoever runs it, wherever they go.
        let script = try PseudoTerminal(
            "/bin/sh", ["-c", "echo find | \"$LANDSCAPE\" --areas luton"], environment: desk.environment(environment),
            workingFolder: desk.folder.path)
        #expect(try script.waitForEnd() == .exited(0))
        let sitting = try Sitting(["--areas", "luton", "--no-pager"], environment, rows: 10, desk: desk)
        try sitting.answer(to: "priorities")
        try sitting.quit()
        let dumb = try Sitting(["--areas", "luton"], environment.merging(["TERM": "dumb"]) { $1 }, rows: 10, desk: desk)
        try dumb.answer(to: "priorities")
        try dumb.quit()
        #expect(desk.folder.text("trace") == "")
    }

    /// One command typed at the system's shell, with a person before the screen.
    @Test func oneCommandOnATerminalIsPaged() throws {
        let (desk, environment) = try deskWithPager()
        let terminal = try PseudoTerminal(
            try #require(Desk.program), ["--areas", "luton", "find"], environment: desk.environment(environment),
            workingFolder: desk.folder.path)
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(desk.folder.text("trace") == "ran\n")
        #expect(terminal.screen.text.contains("Found · Luton ("))
    }

    @Test func aPagerThatIsMissingIsNoLoss() throws {
        let sitting = try Sitting(["--areas", "luton"], ["LANDSCAPE_PAGER": "no-such-pager"], rows: 10)
        let rows = try sitting.answer(to: "priorities")
        #expect(rows.contains { $0.hasPrefix("Priorities · Luton (") } && rows.count > 30)
        try sitting.quit()
    }

    @Test func ctrlCInThePagerIsThePagers() throws {
        let (desk, environment) = try deskWithPager()
        try desk.folder.write(
            "#!/bin/sh\ntrap 'echo interrupted; exit 0' INT\ncat >/dev/null\necho paging\nwhile :; do sleep 0.1; done\n", to: "pager")
        let sitting = try Sitting(["--areas", "luton"], environment, rows: 10, desk: desk)
        let before = sitting.terminal.screen.prompts
        try sitting.terminal.send("priorities" + Keys.enter)
        try sitting.terminal.waitFor("paging")
        try sitting.terminal.send(Keys.control("c"))
        try sitting.terminal.waitFor("interrupted")
        try sitting.waitForPrompt(after: before)
        try sitting.answer(to: "priorities limit:1")
        try sitting.quit()
    }

    /// The one that everybody has: `less` with what `LESS` should hold.
    @Test func lessQuits() throws {
        let sitting = try Sitting(["--areas", "luton"], ["LANDSCAPE_PAGER": "less"], rows: 12)
        let before = sitting.terminal.screen.prompts
        try sitting.terminal.send("priorities" + Keys.enter)
        try sitting.terminal.waitUntil("a page") { $0.rows.contains { $0.hasPrefix(" 1  ") } }
        try sitting.terminal.send("q")
        try sitting.waitForPrompt(after: before)
        #expect(try sitting.answer(to: "set pager") == ["pager is on; it takes on or off."])
        try sitting.quit()
    }
}
