import Testing

/// A file that is no YAML: one error, at the place a person would look at.
@Suite struct MalformedYAMLTests {
    @Test(arguments: cases)
    func diagnostics(_ one: DiagnosticCase) throws { try one.check() }

    static let cases: [DiagnosticCase] = [
        .records(
            "a tab indents a line",
            """
            findings:
              - heading: Staff
            \t  text: Two posts are vacant.

            """,
            [
                "case.yaml:5:1: error: a tab indents this line; YAML wants spaces, two for each level"
            ]),
        .records(
            "a tab after spaces",
            """
            findings:
              - heading: Staff
              \ttext: Two posts are vacant.

            """,
            [
                "case.yaml:5:3: error: a tab indents this line; YAML wants spaces, two for each level"
            ]),
        .records(
            "a colon in plain text",
            """
            findings:
              - text: Two posts are vacant: both are senior.

            """,
            [
                "case.yaml:4:31: error: a colon and a space inside plain text; put the whole text in double quotes"
            ]),
        .records(
            "a quotation mark never closes",
            """
            findings:
              - text: "Two posts are vacant.
                heading: Staff

            """,
            [
                "case.yaml:4:11: error: a quotation mark opens a text that never closes; close it, or write quotes inside it as \\\""
            ]),
        .records(
            "a quotation mark closes too early",
            """
            findings:
              - text: "Staff" are few.

            """,
            [
                "case.yaml:4:19: error: text goes on after its closing quotation mark; quote the whole text, and write quotes "
                    + "inside it as \\\""
            ]),
        .records(
            "a key stands left of its neighbours",
            """
            findings:
              - heading: Staff
               text: Two posts are vacant.

            """,
            [
                "case.yaml:5:4: error: this line is indented unlike its neighbours; align it with the lines above"
            ]),
        .records(
            "a key stands right of its neighbours",
            """
            findings:
              - heading: Staff
                  text: Two posts are vacant.

            """,
            [
                "case.yaml:5:11: error: a key indented unlike its neighbours, or a colon inside plain text; align the key, or "
                    + "quote the whole text"
            ]),
        .records(
            "a key without its colon",
            """
            findings:
              - heading: Staff
                text

            """,
            [
                "case.yaml:5:5: error: this key has no colon after it; write `key: value`"
            ]),
        .records(
            "a list without its closing bracket",
            """
            findings:
              - text: Two posts are vacant.
                themes: [workforce, finance
              - text: A third is frozen.

            """,
            [
                "case.yaml:5:13: error: a list that opens with '[' is not closed; close it with ']'"
            ]),
        .records(
            "text begins with a percent sign",
            """
            findings:
              - text: %age of posts filled

            """,
            [
                "case.yaml:4:11: error: plain text cannot begin with '%'; put the whole text in double quotes"
            ]),
        .records(
            "text begins with an at sign",
            """
            findings:
              - text: @home is a service.

            """,
            [
                "case.yaml:4:11: error: plain text cannot begin with '@'; put the whole text in double quotes"
            ]),
        .records(
            "text begins with a backquote",
            """
            findings:
              - text: `code`

            """,
            [
                "case.yaml:4:11: error: plain text cannot begin with '`'; put the whole text in double quotes"
            ]),
        .records(
            "an unknown escape",
            #"""
            findings:
              - text: "C:\path"

            """#,
            [
                "case.yaml:4:14: error: a backslash inside double quotes; write it twice, or put the text in single quotes"
            ]),
        .records(
            "a control character", "findings:\n  - text: Two \u{7}posts are vacant.\n",
            [
                "case.yaml:4:15: error: a character that YAML does not allow: control characters are not allowed"
            ]),
        .file(
            "two documents in one file",
            """
            source: guide
            section: "2"
            ---
            source: guide

            """,
            [
                "case.yaml:3:1: error: a second document begins here; take out the line of hyphens"
            ]),
        .file(
            "Windows line ends do not move a place", "source: guide\r\nsection: \"2\"\r\nfindings:\r\n  - text: Vacant: both.\r\n",
            [
                "case.yaml:4:17: error: a colon and a space inside plain text; put the whole text in double quotes"
            ]),
        .file(
            "the whole file is a list",
            """
            - text: Two posts are vacant.

            """,
            [
                "case.yaml:1:1: error: a pack file begins with keys such as `sector:`, `source:` and `priorities:`"
            ]),
        .file(
            "the whole file is a sentence",
            """
            Two posts are vacant.

            """,
            [
                "case.yaml:1:1: error: a pack file begins with keys such as `sector:`, `source:` and `priorities:`"
            ]),
        .records(
            "keys and values without their closing brace",
            """
            indicators:
              - measure: Pupils
                range: {low: 1, high: 2
                as-of: 2010

            """,
            [
                "case.yaml:5:12: error: keys and values that open with '{' are not closed; close them with '}'"
            ]),
        .records(
            "a quoted text that runs into the next key",
            """
            findings:
              - text: 'Staff's posts
                heading: Staff

            """,
            [
                "case.yaml:4:18: error: text goes on after its closing quotation mark; quote the whole text, and write quotes "
                    + "inside it as \\\""
            ]),
        .records(
            "something after the closing bracket",
            """
            findings:
              - text: Staff.
                themes: [workforce] and more

            """,
            [
                "case.yaml:5:25: error: text goes on after its closing bracket; put the whole text in double quotes"
            ]),
        .records(
            "a tag that nobody knows",
            """
            findings:
              - text: !<unfinished Staff.

            """,
            [
                "case.yaml:4:23: error: the YAML stops making sense here: did not find the expected '>' (while scanning a tag)"
            ]),
    ]
}
