import TestSupport
import Testing

@Suite(.enabled(if: Demo.program != nil, "linedemo is not part of this package"))
struct HistoryTerminalTests {
    /// A demo with entries in its history.
    static func demo(_ entries: [String], _ environment: [String: String] = [:]) throws -> Demo {
        let home = try TemporaryFolder()
        try home.write(entries.map { "\($0.debugDescription)\n" }.joined(), to: "history")
        let all = environment.merging(["DEMO_HISTORY": home.path("history")]) { $1 }
        return try Demo(all, home: home)
    }

    @Test func lastsAcrossTwoRuns() throws {
        let home = try TemporaryFolder()
        let environment = ["DEMO_HISTORY": home.path("new/folder/history")]
        let first = try Demo(environment, home: home)
        try first.type("première 日本")
        try first.enter(expecting: "première 日本")
        try first.quit()
        let second = try Demo(environment, home: home)
        try second.terminal.send(Keys.up + Keys.up)
        try second.terminal.waitUntil("the entry") { $0.cursorRow == "démo> première 日本" }
        try second.enter(expecting: "première 日本")
        try second.quit()
    }

    @Test func twoSessionsShareOneFile() throws {
        let home = try TemporaryFolder()
        let environment = ["DEMO_HISTORY": home.path("history")]
        let one = try Demo(environment, home: home)
        let other = try Demo(environment, home: home)
        for number in 0..<5 {
            try one.type("one \(number)")
            try other.type("other \(number)")
            try one.enter(expecting: "one \(number)")
            try other.enter(expecting: "other \(number)")
        }
        // What the other session typed does not get in the way of Up.
        try one.terminal.send(Keys.up)
        try one.terminal.waitUntil("its own entry") { $0.cursorRow == "démo> one 4" }
        try one.quit(clearing: true)
        try other.quit()
        let lines = Set(home.text("history").split(separator: "\n"))
        for number in 0..<5 { #expect(lines.isSuperset(of: ["\"one \(number)\"", "\"other \(number)\""])) }
    }

    @Test func upWalksTheEntriesWithTheSameStart() throws {
        let demo = try HistoryTerminalTests.demo(["priorities luton", "load hull", "say priorities", "prior.*", "gaps"])
        try demo.type("prio")
        try demo.terminal.send(Keys.up)
        try demo.terminal.waitUntil("the newest") { $0.cursorRow == "démo> prior.*" }
        try demo.terminal.send(Keys.up)
        try demo.terminal.waitUntil("the older") { $0.cursorRow == "démo> priorities luton" }
        try demo.terminal.send(Keys.up)
        try demo.terminal.waitUntil("the bell") { $0.bells == 1 }
        try demo.terminal.send(Keys.down)
        try demo.terminal.waitUntil("the newer") { $0.cursorRow == "démo> prior.*" }
        try demo.terminal.send(Keys.down)
        try demo.terminal.waitUntil("what was typed") { $0.textBeforeCursor == "démo> prio" }
        try demo.terminal.send(Keys.control("p"))
        try demo.terminal.waitUntil("the newest of all") { $0.cursorRow == "démo> gaps" }
        try demo.terminal.send(Keys.control("n") + "!")
        try demo.enter(expecting: "prio!")
        try demo.quit()
    }

    @Test(arguments: ["emacs", "vi"])
    func ctrlRSearches(keys: String) throws {
        let demo = try HistoryTerminalTests.demo(["priorities luton", "load hull", "find priorities"], ["DEMO_KEYS": keys])
        try demo.terminal.send(Keys.control("r") + "luton")
        try demo.terminal.waitUntil("the match") { $0.text.contains("démo> priorities luton") && $0.text.contains("bck:luton") }
        try demo.enter(expecting: "priorities luton")
        try demo.quit()
    }

    @Test(arguments: ["emacs", "vi"])
    func ctrlCInASearchClearsTheLine(keys: String) throws {
        let demo = try HistoryTerminalTests.demo(["priorities luton"], ["DEMO_KEYS": keys])
        try demo.terminal.send(Keys.control("r") + "lut")
        try demo.terminal.waitUntil("the match") { $0.text.contains("bck:lut") }
        try demo.terminal.send(Keys.control("c"))
        try demo.terminal.waitFor("interrupted: \"priorities luton\"")
        try demo.terminal.waitFor("> ")
        try demo.terminal.send(Keys.control("r"))
        try demo.terminal.waitUntil("an empty search") { $0.text.contains("bck:") }
        try demo.terminal.send(Keys.control("c"))
        try demo.terminal.waitFor("interrupted: ")
        try demo.terminal.waitFor("> ")
        try demo.type("alive")
        try demo.enter(expecting: "alive")
        try demo.quit()
    }

    @Test(arguments: ["emacs", "vi"])
    func anArrowEndsASearchAndActs(keys: String) throws {
        let demo = try HistoryTerminalTests.demo(["priorities luton"], ["DEMO_KEYS": keys, "DEMO_NO_HINTS": "1"])
        try demo.terminal.send(Keys.control("r") + "luton")
        try demo.terminal.waitUntil("the match") { $0.text.contains("bck:luton") }
        try demo.terminal.send(Keys.end)
        try demo.terminal.waitUntil("the end of the search") { $0.textBeforeCursor == "démo> priorities luton" }
        try demo.terminal.send("!")
        try demo.enter(expecting: "priorities luton!")
        try demo.quit()
    }

    @Test func aSpaceOrOffKeepsAnEntryOut() throws {
        let home = try TemporaryFolder()
        let demo = try Demo(["DEMO_HISTORY": home.path("history")], home: home)
        for text in [" private", "public", "ask", "off", "late"] {
            try demo.terminal.send(text + Keys.enter)
            try demo.terminal.waitFor("> ")
            if text == "ask" {
                try demo.terminal.waitUntil("the question") { $0.cursorRow.hasSuffix("given") }
                try demo.terminal.send(Keys.enter)
                try demo.terminal.waitFor("got: \"given\"")
            }
        }
        try demo.quit()
        #expect(home.text("history") == "\"public\"\n\"ask\"\n\"off\"\n")
    }

    @Test func aFileThatCannotBeWrittenIsToldOnce() throws {
        let home = try TemporaryFolder()
        let demo = try Demo(["DEMO_HISTORY": "/proc/landscape/history"], home: home)
        try demo.terminal.send("a\r")
        try demo.terminal.waitFor("warning: The history could not be written to /proc/landscape/history: No such file or directory")
        try demo.terminal.waitFor("> ")
        try demo.terminal.send("b\r")
        try demo.terminal.waitFor("> ")
        try demo.terminal.send(Keys.up + Keys.up)
        try demo.enter(expecting: "a")
        #expect(demo.terminal.screen.text.components(of: "warning") == 1)
        try demo.quit()
    }
}

extension String {
    /// How often a text occurs.
    func components(of text: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: text) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
