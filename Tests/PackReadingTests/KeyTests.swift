import Testing

/// Keys that nobody knows, that are missing, or that hold the wrong sort of thing.
@Suite struct KeyTests {
    @Test(arguments: cases)
    func diagnostics(_ one: DiagnosticCase) throws { try one.check() }

    static let cases: [DiagnosticCase] = [
        .records(
            "a kind misspelt",
            """
            prioritys:
              - title: Halt obesity

            """,
            [
                "case.yaml:3:1: error: unknown key 'prioritys'; did you mean 'priorities'?"
            ]),
        .records(
            "a kind in the singular",
            """
            priority:
              - title: Halt obesity

            """,
            [
                "case.yaml:3:1: error: unknown key 'priority'; did you mean 'priorities'?"
            ]),
        .records(
            "a kind by a near relative",
            """
            vcs:
              - text: Charities deliver.

            """,
            [
                "case.yaml:3:1: error: unknown key 'vcs'; did you mean 'third-sector'?"
            ]),
        .records(
            "a kind that nobody knows",
            """
            xylophones:
              - text: Ding.

            """,
            [
                "case.yaml:3:1: error: unknown key 'xylophones'; a file holds defaults and lists such as `priorities:`"
            ]),
        .file(
            "a file default misspelt",
            """
            sorce: guide
            source: guide
            section: "2"

            """,
            [
                "case.yaml:1:1: error: unknown key 'sorce'; did you mean 'source'?"
            ]),
        .records(
            "a key that is no text",
            """
            ? [a, b]
            : 1

            """,
            [
                "case.yaml:3:3: error: unknown key '[...]'; a file holds defaults and lists such as `priorities:`"
            ]),
        .records(
            "a key misspelt in a record",
            """
            findings:
              - text: Two posts are vacant.
                headin: Staff

            """,
            [
                "case.yaml:5:5: error: unknown key 'headin' in a finding; did you mean 'heading'?"
            ]),
        .records(
            "a key that nobody knows in a record",
            """
            findings:
              - text: Two posts are vacant.
                xylophone: Ding

            """,
            [
                "case.yaml:5:5: error: unknown key 'xylophone' in a finding; it takes title, heading and the common keys"
            ]),
        .records(
            "a key that nobody knows, after a vowel",
            """
            organisations:
              - name: Luton Council
                xylophone: Ding

            """,
            [
                "case.yaml:5:5: error: unknown key 'xylophone' in an organisation; it takes name, form, roles, parent, start, end, "
                    + "successor, url and the common keys"
            ]),
        .records(
            "title in place of the kind's own word",
            """
            indicators:
              - title: Pupils
                value: 3
                as-of: 2010
                themes: [attainment]

            """,
            [
                "case.yaml:4:5: error: unknown key 'title' in an indicator; did you mean 'measure'?"
            ]),
        .records(
            "a key misspelt in an object",
            """
            indicators:
              - measure: Pupils
                range: {low: 1, hihg: 2}
                as-of: 2010
                themes: [attainment]

            """,
            [
                "case.yaml:5:21: error: unknown key 'hihg' in 'range'; did you mean 'high'?"
            ]),
        .records(
            "a key that nobody knows in an object",
            """
            case-studies:
              - title: Kick Arts
                outcomes:
                  - measure: Confidence
                    xylophone: 7

            """,
            [
                "case.yaml:7:9: error: unknown key 'xylophone' in one of 'outcomes'; it takes measure, value, range, of, unit, "
                    + "qualifier, group, period, note, previous"
            ]),
    ]
}
