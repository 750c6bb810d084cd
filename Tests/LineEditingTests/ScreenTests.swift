import TestSupport
import Testing

/// The interpreter is itself tested: what it gets wrong, every terminal test gets wrong.
@Suite struct ScreenTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var output: String
        var rows: [String]
        var row: Int
        var column: Int
        var testDescription: String { output.debugDescription }
    }

    @Test(arguments: [
        Case(output: "ab\r\nc", rows: ["ab", "c", ""], row: 1, column: 1),
        Case(output: "abc\rX", rows: ["Xbc", "", ""], row: 0, column: 1),
        Case(output: "0123456789", rows: ["0123456789", "", ""], row: 0, column: 9),
        Case(output: "0123456789a\u{8}b", rows: ["0123456789", "b", ""], row: 1, column: 1),
        Case(output: "日本語中文x", rows: ["日本語中文", "x", ""], row: 1, column: 1),
        Case(output: "e\u{301}x", rows: ["e\u{301}x", "", ""], row: 0, column: 2),
        Case(output: "abc\u{1B}[2DX\u{1B}[K", rows: ["aX", "", ""], row: 0, column: 2),
        Case(output: "a\r\nb\r\nc\u{1B}[A\u{1B}[J", rows: ["a", "b", ""], row: 1, column: 1),
        Case(output: "1\r\n2\r\n3\r\n4", rows: ["2", "3", "4"], row: 2, column: 1),
        Case(output: "\u{1B}[2;3Hx\u{1B}7\u{1B}[Hy\u{1B}8z", rows: ["y", "  xz", ""], row: 1, column: 4),
        Case(output: "abcd\u{1B}[3G\u{1B}[P", rows: ["abd", "", ""], row: 0, column: 2),
        Case(output: "\u{1B}]0;title\u{7}a\u{1B}(Bb\u{1B}[0;1;32mc", rows: ["abc", "", ""], row: 0, column: 3),
        Case(output: "a\tb", rows: ["a       b", "", ""], row: 0, column: 9),
    ])
    func shows(_ test: Case) {
        var screen = Screen(columns: 10, rows: 3)
        // Byte by byte: an escape may come in pieces.
        for byte in test.output.utf8 { screen.feed([byte]) }
        #expect(screen.rows == test.rows)
        #expect(screen.cursor.row == test.row)
        #expect(screen.cursor.column == test.column)
    }

    @Test func modesAndBells() {
        var screen = Screen(columns: 10, rows: 3)
        screen.feed("\u{1B}[?2004h\u{7}\u{7}".utf8)
        #expect(screen.modes == [2004])
        #expect(screen.bells == 2)
        screen.feed("\u{1B}[?2004l".utf8)
        #expect(screen.modes.isEmpty)
    }

    @Test func resizeWrapsAnew() {
        var screen = Screen(columns: 10, rows: 4)
        screen.feed("first\r\n0123456789abcde\u{1B}[2D".utf8)
        screen.resize(columns: 5, rows: 4)
        #expect(screen.rows == ["first", "01234", "56789", "abcde"])
        #expect(screen.cursor.row == 3 && screen.cursor.column == 3)
        screen.resize(columns: 20, rows: 4)
        #expect(screen.rows == ["first", "0123456789abcde", "", ""])
        #expect(screen.cursor.row == 1 && screen.cursor.column == 13)
    }
}
