import TestSupport
import Testing

@Suite(.enabled(if: Demo.program != nil, "linedemo is not part of this package"))
struct CompletionTerminalTests {
    @Test func tabInsertsTheOnlyCandidateWithItsSuffix() throws {
        let demo = try Demo()
        try demo.type("lo")
        try demo.terminal.send(Keys.tab)
        try demo.terminal.waitUntil("the completion") { $0.textBeforeCursor == "démo> load " }
        try demo.terminal.send("th" + Keys.tab + "x")
        try demo.enter(expecting: "load theme:x")
        try demo.quit()
    }

    @Test func tabInsertsTheCommonPrefixAndListsTheRest() throws {
        let demo = try Demo()
        try demo.type("p")
        try demo.terminal.send(Keys.tab)
        try demo.terminal.waitUntil("the list") { $0.textBeforeCursor == "démo> pri" }
        #expect(
            demo.terminal.screen.rows.prefix(5) == [
                "reader: editor", "démo> p", "priorities  what an area wants to achieve",
                "primary     schools for ages 5 to 11", "démo> pri",
            ])
        try demo.terminal.send("o" + Keys.tab)
        try demo.enter(expecting: "priorities ")
        try demo.quit()
    }

    @Test func theListIsClippedToTheWindow() throws {
        let demo = try Demo(columns: 24)
        try demo.type("p")
        try demo.terminal.send(Keys.tab)
        try demo.terminal.waitUntil("the list") { $0.textBeforeCursor == "démo> pri" }
        #expect(demo.terminal.screen.rows[2] == "priorities  what an ar…")
        try demo.quit(clearing: true)
    }

    @Test func longListsAreCapped() throws {
        let demo = try Demo(rows: 40)
        try demo.type("n")
        try demo.terminal.send(Keys.tab)
        try demo.terminal.waitFor("... and 12 more")
        try demo.terminal.waitUntil("the prompt") { $0.textBeforeCursor == "démo> n" }
        #expect(demo.terminal.screen.text.contains("n59"))
        #expect(!demo.terminal.screen.text.contains("n60"))
        try demo.quit(clearing: true)
    }

    @Test(arguments: [false, true])
    func theListGoesBelowALineOfSeveralRows(atStart: Bool) throws {
        let demo = try Demo(columns: 30)
        let words = "one two three four five six seven eight nine ten"
        let text = atStart ? "p \(words)" : "\(words) p"
        try demo.terminal.send(text)
        try demo.terminal.waitUntil("the text") { $0.text.split(separator: "\n").dropFirst().joined().hasSuffix(String(text.suffix(3))) }
        if atStart { try demo.terminal.send(Keys.home + Keys.right) }
        try demo.terminal.send(Keys.tab)
        try demo.terminal.waitFor("primary")
        let expected = atStart ? "pri \(words)" : "\(words) pri"
        try demo.terminal.waitUntil("the line again") { screen in
            screen.rows.filter { $0.hasPrefix("démo> ") }.count == 2
                && screen.unwrapped(from: "démo> ", occurrence: 2).hasPrefix("démo> \(expected)")
        }
        let rows = demo.terminal.screen.rows
        let list = try #require(rows.firstIndex { $0.hasPrefix("priorities") })
        #expect(rows[list + 1].hasPrefix("primary"))
        #expect(rows[list + 2].hasPrefix("démo> "))
        #expect(rows[list - 2].hasPrefix("démo> "))
        try demo.enter(expecting: expected)
        try demo.quit()
    }

    @Test func withoutCandidatesNothingChanges() throws {
        let demo = try Demo()
        try demo.type("zz")
        try demo.terminal.send(Keys.tab)
        try demo.terminal.waitUntil("the bell") { $0.bells == 1 }
        try demo.enter(expecting: "zz")
        try demo.quit()
    }

    @Test func wideWordsComplete() throws {
        let demo = try Demo()
        try demo.type("日")
        try demo.terminal.send(Keys.tab)
        try demo.terminal.waitUntil("the completion") { $0.cursorRow == "démo> 日本" && $0.cursor.column == 11 }
        try demo.enter(expecting: "日本 ")
        try demo.quit()
    }
}

@Suite(.enabled(if: Demo.program != nil, "linedemo is not part of this package"))
struct HintTerminalTests {
    @Test(arguments: [Keys.right, Keys.end, Keys.control("f"), Keys.control("e"), "\u{1B}OC", "\u{1B}OF"])
    func aHintIsAccepted(by key: String) throws {
        let demo = try Demo()
        try demo.type("hin")
        try demo.terminal.waitUntil("the hint") { $0.cursorRow == "démo> hint me" }
        #expect(demo.terminal.screen.cursor.column == 9)
        #expect(String(decoding: demo.terminal.output, as: UTF8.self).contains("\u{1B}[2mt me\u{1B}[0m"))
        try demo.terminal.send(key)
        try demo.terminal.waitUntil("acceptance") { $0.cursor.column == 13 }
        try demo.enter(expecting: "hint me")
        try demo.quit()
    }

    @Test func aHintIsNoPartOfTheLine() throws {
        let demo = try Demo()
        try demo.type("hin")
        try demo.terminal.waitUntil("the hint") { $0.cursorRow == "démo> hint me" }
        try demo.enter(expecting: "hin")
        #expect(!demo.terminal.screen.text.contains("hint me"))
        try demo.type("hint")
        try demo.terminal.waitUntil("the hint") { $0.cursorRow == "démo> hint me" }
        try demo.terminal.send("x")
        try demo.terminal.waitUntil("no hint") { $0.cursorRow == "démo> hintx" }
        try demo.terminal.send(Keys.left + Keys.right + Keys.right)
        try demo.enter(expecting: "hintx")
        try demo.quit()
    }

    @Test(arguments: [["NO_COLOR": "1"], ["DEMO_NO_HINTS": "1"]])
    func hintsCanBeOff(environment: [String: String]) throws {
        let demo = try Demo(environment)
        try demo.type("hin")
        try demo.terminal.send(Keys.right + "!")
        try demo.terminal.waitUntil("the mark") { $0.textBeforeCursor == "démo> hin!" }
        #expect(demo.terminal.screen.cursorRow == "démo> hin!")
        try demo.quit(clearing: true)
        let output = String(decoding: demo.terminal.output, as: UTF8.self)
        #expect(!output.contains("\u{1B}[2m"))
        #expect(output.contains("\u{1B}[0;1;32m") == (environment["NO_COLOR"] == nil))
    }

    @Test func aLongHintIsClippedToTheRow() throws {
        let home = try TemporaryFolder()
        try home.write("\"hx and a rather long entry that does not fit in the row\"\n", to: "history")
        let demo = try Demo(["DEMO_HISTORY": home.path("history")], columns: 30, home: home)
        try demo.type("hx")
        try demo.terminal.waitUntil("the hint") { $0.cursorRow == "démo> hx and a rather long en…" || $0.cursorRow.hasSuffix("…") }
        #expect(demo.terminal.screen.cursorRow.count <= 29)
        try demo.terminal.send(Keys.right)
        try demo.enter(expecting: "hx and a rather long entry that does not fit in the row")
        try demo.quit()
    }
}

extension Screen {
    /// The rows from the nth one with a start to the end, put together.
    func unwrapped(from start: String, occurrence: Int) -> String {
        let matches = rows.indices.filter { rows[$0].hasPrefix(start) }
        guard matches.count >= occurrence else { return "" }
        return rows[matches[occurrence - 1]...].map { $0.padding(to: columns) }.joined()
    }
}
