import Glibc
import TestSupport
import Testing

@Suite(.enabled(if: Demo.program != nil, "linedemo is not part of this package"))
struct EditingTests {
    @Test func readsALine() throws {
        let demo = try Demo()
        try demo.type("hello")
        try demo.enter(expecting: "hello")
        #expect(demo.terminal.screen.rows[0] == "reader: editor")
        try demo.quit()
    }

    @Test(arguments: ["C", "POSIX", "en_US.UTF-8", "nowhere", ""])
    func promptAndTextAreUTF8UnderAnyLocale(locale: String) throws {
        let demo = try Demo(["LC_ALL": locale])
        #expect(demo.terminal.screen.cursorRow == "démo>")
        try demo.type("héllo 日本 x")
        try demo.terminal.send(Keys.left + Keys.left + Keys.backspace)
        try demo.terminal.waitUntil("the deletion") { $0.cursorRow == "démo> héllo 日 x" }
        try demo.type("ü")
        try demo.enter(expecting: "héllo 日ü x")
        try demo.quit()
    }

    @Test func keepsEveryLatinLetter() throws {
        for keys in ["emacs", "vi"] {
            let demo = try Demo(["DEMO_KEYS": keys], columns: 120)
            let letters = String((0xA1...0xFF).compactMap { $0 == 0xAD ? nil : Unicode.Scalar($0).map(Character.init) })
            try demo.terminal.send(letters)
            try demo.enter(expecting: letters)
            try demo.quit()
        }
    }

    @Test func dropsInvalidBytes() throws {
        let demo = try Demo()
        try demo.terminal.send(bytes: Array("a".utf8) + [0xFF, 0xC3, 0x28, 0xE2, 0x82, 0xC2, 0x9B] + Array("z".utf8))
        try demo.enter(expecting: "a(z")
        try demo.quit()
    }

    struct WrappedCase: Sendable, CustomTestStringConvertible {
        var text: String
        var typed: String
        var testDescription: String { typed + text }
    }

    /// Each of these loses text when libedit uses the terminal's insert and delete capabilities.
    @Test(arguments: [
        WrappedCase(text: "cbbadddccbccddb c ad bcaba ddddbcb da aacbda", typed: "hello "),
        WrappedCase(text: "dacbaba cbcdadbabc bcbabddcbbaabbbb  bdbbbc a cbb a  ddad a   c bcc", typed: "X"),
        WrappedCase(text: "dbb ccbba adaaaddcbccc adadcabcbaacbbdc b  d ccb  c daddbbcaaaabbbacc ac", typed: "XY"),
        WrappedCase(
            text: "d   c d    c bc  dbdbb c acbdddc dd abbdcdbbbacbbaba bcbdacc cdadbb a c cad add a dd d  bccdd cb", typed: "hello "),
    ])
    func typingAtTheStartOfAWrappedLineKeepsTheOtherRows(_ test: WrappedCase) throws {
        let demo = try Demo(["DEMO_NO_HINTS": "1"], columns: 40)
        try demo.terminal.send(test.text + Keys.control("a") + test.typed)
        let expected = "démo> \(test.typed)\(test.text)"
        try demo.terminal.waitUntil("the insertion") { $0.unwrapped(from: "démo> ", occurrence: 1).hasPrefix(expected) }
        try demo.enter(expecting: test.typed + test.text)
        try demo.quit()
    }

    @Test func movesByWordAndToTheEnds() throws {
        let demo = try Demo()
        try demo.type("one two three")
        try demo.terminal.send(Keys.wordLeft + Keys.wordLeft + "A" + Keys.home + "B" + Keys.wordRight + "C" + Keys.end + "D")
        try demo.terminal.send(Keys.home + Keys.delete)
        try demo.enter(expecting: "oneC Atwo threeD")
        try demo.type("one two")
        try demo.terminal.send(Keys.control("w") + "x" + Keys.control("a") + Keys.control("k") + Keys.control("y") + Keys.control("t"))
        try demo.enter(expecting: "one x".withSwappedEnd)
        try demo.quit()
    }

    @Test func ctrlCClearsTheLine() throws {
        let demo = try Demo()
        try demo.type("half a li")
        try demo.terminal.send(Keys.control("c"))
        try demo.terminal.waitFor("interrupted: \"half a li\"")
        try demo.terminal.waitFor("> ")
        for _ in 0..<4 {
            try demo.terminal.send(Keys.control("c"))
            try demo.terminal.waitFor("interrupted: \"\"")
            try demo.terminal.waitFor("> ")
        }
        #expect(demo.terminal.screen.text.contains("\n^C\n"))
        try demo.type("ok")
        try demo.enter(expecting: "ok")
        try demo.quit()
    }

    @Test func ctrlCStepsBelowAWrappedLine() throws {
        let demo = try Demo(["DEMO_NO_HINTS": "1"], columns: 20)
        try demo.terminal.send("0123456789abcdefghijklmnopqrstuvw" + Keys.control("a"))
        try demo.terminal.waitUntil("the start") { $0.cursor.column == 6 && $0.text.hasSuffix("w") }
        try demo.terminal.send(Keys.control("c"))
        try demo.terminal.waitFor("interrupted")
        #expect(demo.terminal.screen.text.hasPrefix("reader: editor\ndémo> 0123456789abcd\nefghijklmnopqrstuvw\n^C\ninterr"))
    }

    @Test func ctrlCWhileACommandRunsStopsTheCommand() throws {
        let demo = try Demo()
        try demo.terminal.send("work\r")
        try demo.terminal.waitFor("working")
        try demo.terminal.send(Keys.control("c"))
        try demo.terminal.waitFor("stopped: true")
        try demo.terminal.waitFor("> ")
        try demo.quit()
    }

    @Test func ctrlDEndsOnlyOnAnEmptyLine() throws {
        let demo = try Demo()
        try demo.type("ab")
        try demo.terminal.send(Keys.control("a") + Keys.control("d") + Keys.end)
        try demo.enter(expecting: "b")
        try demo.terminal.send(Keys.control("d"))
        try demo.terminal.waitFor("end")
        #expect(try demo.terminal.waitForEnd() == .exited(0))
    }

    @Test func typeAheadSurvivesACommand() throws {
        let demo = try Demo()
        try demo.terminal.send("work\r")
        try demo.terminal.waitFor("working")
        try demo.terminal.send("ahead\rpart")
        demo.terminal.signal(SIGINT)
        try demo.terminal.waitFor("got: \"ahead\"")
        try demo.terminal.send("ly\r")
        try demo.terminal.waitFor("got: \"partly\"")
        try demo.quit()
    }

    @Test func aChildUsesTheTerminalBetweenReads() throws {
        let demo = try Demo()
        try demo.terminal.send("child\r")
        try demo.terminal.waitFor("child starts")
        #expect(!demo.terminal.isRaw)
        try demo.terminal.send("to the child\n")
        try demo.terminal.waitFor("to the child\r\nto the child")
        try demo.terminal.send(Keys.control("c"))
        try demo.terminal.waitFor("child ends")
        try demo.terminal.waitFor("> ")
        try demo.type("after")
        try demo.enter(expecting: "after")
        try demo.quit()
    }

    @Test func anAnswerStartsWithTheTextGiven() throws {
        let demo = try Demo()
        try demo.terminal.send("ask\r")
        try demo.terminal.waitUntil("the initial text") { $0.cursorRow == "démo> given" }
        try demo.terminal.send("!")
        try demo.enter(expecting: "given!")
        try demo.quit()
    }
}

extension String {
    /// The text with spaces up to a width.
    func padding(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(width - count, 0))
    }

    /// The text with its last two characters swapped, as Ctrl-T does at the end.
    var withSwappedEnd: String {
        String(dropLast(2)) + String(suffix(2).reversed())
    }
}
