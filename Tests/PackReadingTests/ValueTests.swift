import LandscapeKit
import PackReading
import Testing

/// Values of the wrong sort, out of range, or out of no vocabulary.
@Suite struct ValueTests {
    @Test(arguments: cases)
    func diagnostics(_ one: DiagnosticCase) throws { try one.check() }

    @Test(arguments: [
        ("Two posts, café", "Two posts, café"), ("\" Two  posts \"", "Two posts"), ("\"Two\\tposts\\n\"", "Two posts"),
        ("Two\u{A0}posts\u{2003}\u{2009}vacant", "Two posts vacant"), (">\n      Two\n      posts\n", "Two posts"),
        ("|\n      Two\n\n      posts", "Two posts"),
    ])
    func runsOfSpaceAreOne(yaml: String, text: String) throws {
        let result = try Sample.read(["case.yaml": Sample.head + "findings:\n  - text: \(yaml)\n"])
        #expect(result.drafts.compactMap(\.record.text) == [text])
    }

    static let cases: [DiagnosticCase] = [
        .records(
            "a list where one value goes",
            """
            findings:
              - text: [Two, posts]

            """,
            [
                "case.yaml:4:11: error: 'text' takes one value and holds a list"
            ]),
        .records(
            "keys where one value goes",
            """
            findings:
              - text: {two: posts}

            """,
            [
                "case.yaml:4:11: error: 'text' takes one value and holds keys and values"
            ]),
        .records(
            "one value where a list goes",
            """
            strategies:
              - title: Plan
                objectives: Grow

            """,
            [
                "case.yaml:5:17: error: 'objectives' takes a list; write it as [one, two] or as lines that begin with '- '"
            ]),
        .records(
            "one value where keys go",
            """
            indicators:
              - measure: Pupils
                range: 1 to 2
                as-of: 2010
                themes: [attainment]

            """,
            [
                "case.yaml:5:12: error: 'range' takes keys and values: low, high"
            ]),
        .records(
            "an empty value",
            """
            findings:
              - text:
              - text: ""
              - text: ~
              - text: NULL
              - text: "  "

            """,
            [
                "case.yaml:4:10: error: 'text' is empty; give it a value or leave the key out",
                "case.yaml:5:11: error: 'text' is empty; give it a value or leave the key out",
                "case.yaml:6:11: error: 'text' is empty; give it a value or leave the key out",
                "case.yaml:7:11: error: 'text' is empty; give it a value or leave the key out",
                "case.yaml:8:11: error: 'text' is empty; give it a value or leave the key out",
            ]),
        .records(
            "an empty list",
            """
            findings:
              - text: Two posts are vacant.
                themes: []

            """,
            [
                "case.yaml:5:13: error: 'themes' is empty; give it a value or leave the key out"
            ]),
        .records(
            "a theme twice",
            """
            findings:
              - text: Two posts are vacant.
                themes: [workforce, finance, workforce]

            """,
            [
                "case.yaml:5:34: error: 'workforce' stands twice in 'themes'; once is enough"
            ]),
        .records(
            "words where a whole number goes",
            """
            priorities:
              - title: Halt obesity
                rank: first
                basis: cypp
                themes: [obesity]

            """,
            [
                "case.yaml:5:11: error: 'rank' takes a whole number of at least 0, not 'first'"
            ]),
        .records(
            "a fraction, a minus and a quoted number where a whole number goes",
            """
            priorities:
              - {title: A, rank: 1.5, basis: cypp, themes: [obesity]}
              - {title: B, rank: -1, basis: cypp, themes: [obesity]}
              - {title: C, rank: "1", basis: cypp, themes: [obesity]}
              - {title: D, rank: 5000000000, basis: cypp, themes: [obesity]}
              - {title: E, rank: 99999999999999999999, basis: cypp, themes: [obesity]}

            """,
            [
                "case.yaml:4:22: error: 'rank' takes a whole number of at least 0, not '1.5'",
                "case.yaml:5:22: error: 'rank' takes a whole number of at least 0, not '-1'",
                "case.yaml:6:22: error: 'rank' holds a figure as text, '1'; write `rank: 1`",
                "case.yaml:7:22: error: 'rank' takes a whole number below 1,000,000,000, not '5000000000'",
                "case.yaml:8:22: error: 'rank' takes a whole number below 1,000,000,000, not '99999999999999999999'",
            ]),
    ]
}
