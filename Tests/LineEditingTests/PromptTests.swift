import Testing

@testable import LineEditing

@Suite struct PromptTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var prompt: Prompt
        var coloured: String
        var plain: String
        var testDescription: String { prompt.plainText.debugDescription }
    }

    static let green = PromptStyle(.green)
    static let bold = PromptStyle(bold: true)

    @Test(arguments: [
        Case(prompt: "> ", coloured: "> ", plain: "> "),
        Case(
            prompt: Prompt([.init("area", green), .init("> ")]), coloured: "\u{1}\u{1B}[0;32m\u{1}area\u{1}\u{1B}[0m\u{1}> ",
            plain: "area> "),
        // Adjacent looks share one escape; the return to plain takes the last space.
        Case(
            prompt: Prompt([.init("a", green), .init("b ", bold)]),
            coloured: "\u{1}\u{1B}[0;32m\u{1}a\u{1}\u{1B}[0;1m\u{1}b\u{1}\u{1B}[0m\u{1} ", plain: "ab "),
        // Without a space at the end one is added for the escape to stand before.
        Case(prompt: Prompt([.init("a", green)]), coloured: "\u{1}\u{1B}[0;32m\u{1}a\u{1}\u{1B}[0m\u{1} ", plain: "a"),
        // An empty segment leaves no escape behind.
        Case(prompt: Prompt([.init("a"), .init("", green), .init("> ")]), coloured: "a> ", plain: "a> "),
        Case(prompt: Prompt([.init("a", green), .init(" ", bold)]), coloured: "\u{1}\u{1B}[0;32m\u{1}a\u{1}\u{1B}[0m\u{1} ", plain: "a "),
        Case(prompt: Prompt([Prompt.Segment]()), coloured: "", plain: ""),
        // Controls never reach the terminal; \u{1} would end a literal.
        Case(prompt: "a\u{1}b\u{1B}[31m> ", coloured: "a?b?[31m> ", plain: "a?b?[31m> "),
    ])
    func escapesStandBeforePrintingCharacters(_ test: Case) {
        #expect(test.prompt.row(colours: true, unicode: true) == test.coloured)
        #expect(test.prompt.row(colours: false, unicode: true) == test.plain)
    }

    @Test func rowsBeforeTheLastAreTheLead() {
        let prompt = Prompt([.init("one\ntw", PromptTests.green), .init("o\nthree> ")])
        #expect(prompt.lead(colours: false, unicode: true) == "one\ntwo\n")
        #expect(prompt.lead(colours: true, unicode: true) == "\u{1B}[0;32mone\u{1B}[0m\n\u{1B}[0;32mtw\u{1B}[0mo\n")
        #expect(prompt.row(colours: true, unicode: true) == "three> ")
        #expect(Prompt("x> ").lead(colours: true, unicode: true) == "")
    }

    @Test func theVisiblePartIsWhatIsMeasured() {
        let row = Prompt([.init("日本", PromptTests.green), .init("a", PromptTests.bold)]).row(colours: true, unicode: true)
        #expect(Prompt.visible(row) == "日本a ")
    }

    @Test func withoutUTF8ThePromptIsASCII() {
        #expect(Prompt("démo › ").row(colours: false, unicode: false) == "d?mo > ")
    }
}

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("abc", 3), ("é", 1), ("e\u{301}", 1),
        ("日本", 4), ("한", 2), ("👍", 2), ("👩‍👧", 2), ("❤️", 2), ("", 0), ("ａ", 2), ("…", 1),
    ])
    func columns(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test(arguments: [
        ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("日本語", 5, "日本…"),
        ("日本語", 4, "日…"), ("ab", 0, ""), ("ab", 1, "…"),
    ])
    func clipping(text: String, columns: Int, expected: String) {
        #expect(DisplayWidth.clip(text, to: columns) == expected)
    }
}

@Suite struct LineLayoutTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var cursor: Int
        var columns = 10
        var row: Int
        var column: Int
        var last: Int
        var testDescription: String { text.debugDescription + " at \(cursor)" }
    }

    @Test(arguments: [
        Case(text: "", cursor: 0, row: 0, column: 2, last: 0),
        Case(text: "abc", cursor: 3, row: 0, column: 5, last: 0),
        // A full row wraps at once, as libedit has it.
        Case(text: "abcdefgh", cursor: 8, row: 1, column: 0, last: 1),
        Case(text: "abcdefghij", cursor: 0, row: 0, column: 2, last: 1),
        Case(text: "a\nb", cursor: 2, row: 1, column: 0, last: 1),
        Case(text: "\tx", cursor: 1, row: 0, column: 8, last: 0),
        Case(text: "abcdefg日", cursor: 7, row: 1, column: 0, last: 1),
        Case(text: "日本", cursor: 1, row: 0, column: 4, last: 0),
        Case(text: "\u{1}b", cursor: 1, row: 0, column: 4, last: 0),
        Case(text: "e\u{301}x", cursor: 2, row: 0, column: 3, last: 0),
    ])
    func place(_ test: Case) {
        #expect(LineReaderTestLocale.isUTF8)
        let layout = LineLayout(prompt: "> ", buffer: Array(test.text.unicodeScalars), cursor: test.cursor, columns: test.columns)
        #expect(layout.cursorRow == test.row)
        #expect(layout.cursorColumn == test.column)
        #expect(layout.lastRow == test.last)
    }

    @Test func rowsAreClampedToTheWindow() {
        let layout = LineLayout(prompt: "", buffer: Array("1\n2\n3\n4".unicodeScalars), cursor: 7, columns: 10).clamped(toRows: 3)
        #expect(layout.cursorRow == 2)
        #expect(layout.lastRow == 2)
    }
}
