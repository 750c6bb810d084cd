import Testing

/// What is refused before or beside the parser: twice the same key, anchors, nesting.
@Suite struct GuardTests {
    @Test(arguments: cases)
    func diagnostics(_ one: DiagnosticCase) throws { try one.check() }

    static let cases: [DiagnosticCase] = [
        .records(
            "a key twice in a record",
            """
            findings:
              - text: Two posts are vacant.
                heading: Staff
                text: Three posts are vacant.

            """,
            [
                "case.yaml:6:5: error: the key 'text' stands in line 4 already; merge the two or rename one"
            ]),
        .file(
            "a key twice in a file",
            """
            source: guide
            section: "2"
            findings:
              - text: One.
            findings:
              - text: Two.

            """,
            [
                "case.yaml:5:1: error: the key 'findings' stands in line 3 already; merge the two or rename one"
            ]),
        .records(
            "a key twice in an object",
            """
            indicators:
              - measure: Pupils
                range: {low: 1, high: 2, low: 3}
                as-of: 2010
                themes: [attainment]

            """,
            [
                "case.yaml:5:13: error: the key 'low' stands twice here; merge the two or rename one"
            ]),
        .manifest(
            "a key twice in pack.yaml",
            """
            id: sample
            id: other

            """,
            [
                "pack.yaml:2:1: error: the key 'id' stands in line 1 already; merge the two or rename one"
            ]),
        .records(
            "an anchor",
            """
            findings:
              - text: &vacant Two posts are vacant.

            """,
            [
                "case.yaml:4:11: error: an anchor or alias ('&vacant'); packs write values out, or put the text in quotes"
            ]),
        .records(
            "an alias",
            """
            findings:
              - text: *vacant

            """,
            [
                "case.yaml:4:11: error: an anchor or alias ('*vacant'); packs write values out, or put the text in quotes"
            ]),
        .records(
            "an alias in a list",
            """
            findings:
              - text: Staff.
                themes: [workforce, *more]

            """,
            [
                "case.yaml:5:25: error: an anchor or alias ('*more'); packs write values out, or put the text in quotes"
            ]),
        .file(
            "an anchor after text that is not ASCII",
            """
            source: guide
            section: "2"
            findings:
              - {heading: Café, text: &a Staff}

            """,
            [
                "case.yaml:4:27: error: an anchor or alias ('&a'); packs write values out, or put the text in quotes"
            ]),
        .file(
            "an alias bomb",
            """
            a: &a [x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]

            """,
            [
                "case.yaml:1:4: error: an anchor or alias ('&a'); packs write values out, or put the text in quotes"
            ]),
        .file(
            "an alias bomb behind carriage returns", "# a comment\ra: &a [x, x]\rb: &b [*a, *a]\r",
            [
                "case.yaml:2:4: error: an anchor or alias ('&a'); packs write values out, or put the text in quotes"
            ]),
        .file(
            "an anchor behind a quotation mark that opens a line before",
            """
            source: "gu
              ide"
            section: {a: &x 1}

            """,
            [
                "case.yaml:3:14: error: an anchor or alias ('&x'); packs write values out, or put the text in quotes"
            ]),
        .records(
            "ampersands and asterisks within text are no anchors",
            """
            findings:
              - text: R&D and arts & culture, 5 *stars*, - *not a list
              - text: "Aims: &c. and *so on"
              - text: 'See: *note'
              - text: Plain. # a comment: &anchor

            """,
            []),
        .records(
            "brackets within text are no nesting", "findings:\n" + (0..<70).map { "  - text: Item \($0) [see the annex {p. 3\n" }.joined(),
            []),
        .records(
            "lists nested too deep", "findings:\n  - text: " + String(repeating: "[", count: 61),
            [
                "case.yaml:4:1: error: values are nested more than 60 deep; a record needs three or four levels"
            ]),
        .file(
            "lists nested too deep over lines", "section:\n" + String(repeating: "  [\n", count: 61),
            [
                "case.yaml:62:1: error: values are nested more than 60 deep; a record needs three or four levels"
            ]),
        .file(
            "lists nested too deep behind tags", "section: " + String(repeating: "!t [", count: 61),
            [
                "case.yaml:1:1: error: values are nested more than 60 deep; a record needs three or four levels"
            ]),
        .file(
            "mappings nested too deep", "section: " + String(repeating: "{a: ", count: 61),
            [
                "case.yaml:1:1: error: values are nested more than 60 deep; a record needs three or four levels"
            ]),
        .file(
            "dashes nested too deep", String(repeating: "- ", count: 61) + "x\n",
            [
                "case.yaml:1:1: error: values are nested more than 60 deep; a record needs three or four levels"
            ]),
        .file(
            "complex keys nested too deep", String(repeating: "? ", count: 61) + "x\n",
            [
                "case.yaml:1:1: error: values are nested more than 60 deep; a record needs three or four levels"
            ]),
        .file(
            "indented too deep", "section:\n" + String(repeating: " ", count: 241) + "- x\n",
            [
                "case.yaml:2:1: error: values are nested more than 60 deep; a record needs three or four levels"
            ]),
    ]
}
