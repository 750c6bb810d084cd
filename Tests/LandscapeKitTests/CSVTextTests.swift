import LandscapeKit
import Testing

/// Comma-separated values, read strictly and with their lines.
@Suite struct CSVTextTests {
    @Test(
        arguments: [
            ("a,b\nc,d", [(1, ["a", "b"]), (2, ["c", "d"])]), ("a,\r\n,b\r\n", [(1, ["a", ""]), (2, ["", "b"])]),
            ("\u{FEFF}a\r\r\rb", [(1, ["a"]), (4, ["b"])]), ("\"a,\"\"b\"\"\n c\",d\ne", [(1, ["a,\"b\"\n c", "d"]), (3, ["e"])]),
            ("\"\"\n\n\"x\"", [(1, [""]), (3, ["x"])]), ("", []), ("\n\n", []), ("é,😀\u{301}", [(1, ["é", "😀\u{301}"])]),
            ("\"a\r\nb\"\nc", [(1, ["a\r\nb"]), (3, ["c"])]),
        ] as [(String, [(Int, [String])])])
    func reads(text: String, rows: [(Int, [String])]) throws {
        #expect(try CSVText.rows(text) == rows.map { CSVText.Row(line: $0, cells: $1) })
    }

    @Test(arguments: [
        ("a\n\"b", "line 2: a quotation mark opens a cell here and never closes"),
        ("a\n\n\"b\"c", "line 3: text goes on after a closing quotation mark; write quotes inside a cell twice"),
        ("a b\"c\"", "line 1: a quotation mark inside a cell that does not begin with one; put the whole cell in quotes"),
    ])
    func refuses(text: String, message: String) {
        #expect {
            try CSVText.rows(text)
        } throws: {
            "\($0)" == message
        }
    }

    @Test(arguments: [
        [["a", ""], ["", ""]], [["x,y", "\"", "a\nb", "\r", " lead", "trail ", "\u{FEFF}mark"]], [[""], ["a"]],
        [["'=", "=1", "+x", "''-"]], [[" =1", "\u{200B}@x", "＝1", "' =1", "'plain"]],
    ])
    func whatIsWrittenIsRead(rows: [[String]]) throws {
        #expect(try CSVText.rows(CSVText.text(rows)).map(\.cells) == rows)
        let guarded = rows.map { $0.map(CSVText.guarded) }
        #expect(guarded.allSatisfy { $0.allSatisfy { !"=+-@".contains($0.first ?? " ") } })
        #expect(guarded.allSatisfy { $0.allSatisfy { !SpreadsheetFormula.mayBegin($0) } })
        #expect(guarded.map { $0.map(CSVText.plain) } == rows)
    }
}
