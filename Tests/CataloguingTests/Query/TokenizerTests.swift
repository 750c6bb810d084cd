import Cataloguing
import Testing

@Suite struct TokenizerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        /// Words bare, quoted texts between `‹ ›`, qualifiers as `key[value|value]`, each after its `-`.
        let shapes: [String]
        var testDescription: String { line.prefix(60) + " -> " + shapes.joined(separator: " ").prefix(60) }

        init(_ line: String, _ shapes: String...) {
            self.line = line
            self.shapes = shapes
        }
    }

    @Test(arguments: [
        Case(""), Case("   \t "),
        Case("find obesity luton", "find", "obesity", "luton"),
        Case("  find\tobesity\u{00A0}luton  ", "find", "obesity", "luton"),
        // Quotes.
        Case("find \"personal budgets\"", "find", "‹personal budgets›"),
        Case("find “personal budgets”", "find", "‹personal budgets›"),
        Case("find “the \"inner\" text”", "find", "‹the \"inner\" text›"),
        Case(#"find "a \"b\" c""#, "find", #"‹a "b" c›"#),
        Case(#"find "C:\\plans""#, "find", #"‹C:\plans›"#),
        Case(#"find "a\b""#, "find", #"‹a\b›"#),
        Case("\"\"", "‹›"),
        Case("\"a\"b", "‹a›", "b"),
        Case("12\" pipe", "12\"", "pipe"),
        Case("find carer’s don't", "find", "carer’s", "don't"),
        // Qualifiers.
        Case("theme:obesity", "theme[obesity]"), Case("THEME:Obesity", "theme[Obesity]"),
        Case("area:luton,hull", "area[luton|hull]"),
        Case("area:luton,\"north lincolnshire\",hull", "area[luton|north lincolnshire|hull]"),
        Case("source:\"needs, wishes\"", "source[needs, wishes]"),
        Case("source:“needs, wishes”,plan", "source[needs, wishes|plan]"),
        Case("theme:", "theme[]"), Case("theme: obesity", "theme[]", "obesity"), Case("area:,,luton,", "area[luton]"),
        Case("due:2014-09", "due[2014-09]"), Case("third-sector:x", "third-sector[x]"), Case("a:b:c", "a[b:c]"),
        Case("note:12:30", "note[12:30]"),
        // What looks like a qualifier and is none.
        Case("https://www.luton.gov.uk/a?b=c,d", "https://www.luton.gov.uk/a?b=c,d"), Case("12:30", "12:30"), Case(":obesity", ":obesity"),
        Case("-http://a.uk", "-http://a.uk"),
        // Negation.
        Case("-sport", "-sport"), Case("-\"positive activities\"", "-‹positive activities›"),
        Case("-theme:sport,play", "-theme[sport|play]"),
        Case("- sport", "-", "sport"), Case("-", "-"), Case("-5", "-5"), Case("2009-10", "2009-10"), Case("--", "--"),
        Case("a -- b", "a", "--", "b"),
        Case("---x", "---x"),
        // Options.
        Case("--theme obesity", "theme[obesity]"), Case("--theme=obesity", "theme[obesity]"),
        Case("--theme   obesity,play x", "theme[obesity|play]", "x"),
        Case("--theme=\"mental health\"", "theme[mental health]"), Case("--theme \"mental health\" x", "theme[mental health]", "x"),
        Case("--theme", "theme[]"), Case("--Theme=x", "theme[x]"),
        Case("--json", "as[json]"), Case("--csv luton", "as[csv]", "luton"), Case("--md", "as[markdown]"), Case("--names", "names[on]"),
        Case("--no-names", "names[off]"), Case("--force", "force[on]"), Case("--table", "view[table]"), Case("--9", "--9"),
        // Anything else is a word.
        Case("smok* (a) {b} ^c; 100% _", "smok*", "(a)", "{b}", "^c;", "100%", "_"),
        Case("NEAR AND NOT OR", "NEAR", "AND", "NOT", "OR"),
        Case("👩‍👧 שלום a\u{0}b", "👩‍👧", "שלום", "a\u{0}b"),
    ])
    func readsALine(_ test: Case) throws {
        let tokens = try Tokenizer.tokens(in: test.line)
        #expect(tokens.map(\.shape) == test.shapes)
    }

    @Test(arguments: [
        ("find \"personal budgets", 6), ("\"", 1), ("find “personal budgets\"", 6), ("theme:\"obesity", 7), ("é👍 \"x", 4),
        ("--theme=\"x", 9), (#"find "a\""#, 6),
    ])
    func anUnclosedQuotationMarkHasItsColumn(line: String, column: Int) {
        let error = #expect(throws: LineError.self) { try Tokenizer.tokens(in: line) }
        #expect(error?.message == "a quotation mark opens at column \(column) and never closes; close it, or leave it out")
        #expect(error?.offset == column - 1)
    }

    @Test func knowsWhereEachTokenStands() throws {
        let line = "find é👍 -theme:\"a b\" --json x"
        let scalars = Array(line.unicodeScalars)
        let tokens = try Tokenizer.tokens(in: line)
        #expect(tokens.map { String(String.UnicodeScalarView(scalars[$0.range])) } == ["find", "é👍", "-theme:\"a b\"", "--json", "x"])
    }

    /// What a token says of itself is what a person may type to get it again.
    @Test(arguments: [
        "find", "-sport", "\"personal budgets\"", #""a \"b\" c""#, #""C:\\plans""#, "-\"a b\"", "theme:obesity",
        "-area:luton,\"north lincolnshire\"", #"title:"a \"b\", c""#,
        "voice:\"a|b\"", "\"\"",
    ])
    func typedIsReadAsTheSame(line: String) throws {
        let token = try #require(Tokenizer.tokens(in: line).first)
        let again = try #require(Tokenizer.tokens(in: token.typed).first)
        #expect(token.shape == again.shape)
        #expect(token.typed == line)
    }
}

extension Token {
    /// A token in short, for tables.
    var shape: String {
        let sign = isNegated ? "-" : ""
        return switch content {
        case .word(let text, let isQuoted): sign + (isQuoted ? "‹\(text)›" : text)
        case .qualifier(let key, let values): sign + key + "[" + values.joined(separator: "|") + "]"
        }
    }
}
