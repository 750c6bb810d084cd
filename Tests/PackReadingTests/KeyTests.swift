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
                "case.yaml:3:1: error: unknown key 'prioritys'; did you mean 'priorities'?",
            ]),
        .records(
            "a kind in the singular",
            """
            priority:
              - title: Halt obesity

            """,
            [
                "case.yaml:3:1: error: unknown key 'priority'; did you mean 'priorities'?",
            ]),
        .records(
            "a kind by a near relative",
            """
            vcs:
              - text: Charities deliver.

            """,
            [
                "case.yaml:3:1: error: unknown key 'vcs'; did you mean 'third-sector'?",
            ]),
        .records(
            "a kind that nobody knows",
            """
            xylophones:
              - text: Ding.

            """,
            [
                "case.yaml:3:1: error: unknown key 'xylophones'; a file holds defaults and lists such as `priorities:`",
            ]),
        .file(
            "a file default misspelt",
            """
            sorce: guide
            source: guide
            section: "2"

            """,
            [
                "case.yaml:1:1: error: unknown key 'sorce'; did you mean 'source'?",
            ]),
        .records(
            "a key that is no text",
            """
            ? [a, b]
            : 1

            """,
            [
                "case.yaml:3:3: error: unknown key '[...]'; a file holds defaults and lists such as `priorities:`",
            ]),
        .records(
            "a key misspelt in a record",
            """
            findings:
              - text: Two posts are vacant.
                headin: Staff

            """,
            [
                "case.yaml:5:5: error: unknown key 'headin' in a finding; did you mean 'heading'?",
            ]),
        .records(
            "a key that nobody knows in a record",
            """
            findings:
              - text: Two posts are vacant.
                xylophone: Ding

            """,
            [
                "case.yaml:5:5: error: unknown key 'xylophone' in a finding; it takes title, heading and the common keys",
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
                    + "successor, url and the common keys",
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
                "case.yaml:4:5: error: unknown key 'title' in an indicator; did you mean 'measure'?",
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
                "case.yaml:5:21: error: unknown key 'hihg' in 'range'; did you mean 'high'?",
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
                    + "qualifier, group, period, note, previous",
            ]),
        .records(
            "a required key missing in an object",
            """
            cycles:
              - title: Our cycle
                stages:
                  - text: Look at need.

            """,
            [
                "case.yaml:6:9: error: one of 'stages' lacks 'name': the stage",
            ]),
        .records(
            "a required key missing in a record",
            """
            links:
              - title: Local offer
                purpose: local-offer

            """,
            [
                "case.yaml:4:5: error: this link lacks 'url': the address",
            ]),
        .records(
            "several required keys missing",
            """
            links:
              - title: Local offer
              - text: Nothing more.

            """,
            [
                "case.yaml:4:5: error: this link lacks 'purpose': what it leads to",
                "case.yaml:4:5: error: this link lacks 'url': the address",
                "case.yaml:5:5: error: this link lacks 'purpose': what it leads to",
                "case.yaml:5:5: error: this link lacks 'url': the address",
            ]),
        .records(
            "neither title nor text",
            """
            findings:
              - heading: Staff

            """,
            [
                "case.yaml:4:5: error: this finding has no 'title' or 'text': nobody could tell what it says",
            ]),
        .records(
            "an indicator without its measure",
            """
            indicators:
              - value: 3
                as-of: 2010
                themes: [attainment]

            """,
            [
                "case.yaml:4:5: error: this indicator has no 'measure': nobody could tell what it says",
            ]),
        .records(
            "an indicator with text and no measure",
            """
            indicators:
              - text: Three pupils.
                value: 3
                as-of: 2010
                themes: [attainment]

            """,
            [
                "case.yaml:4:5: error: this indicator lacks 'measure'",
            ]),
        .records(
            "an indicator without a figure",
            """
            indicators:
              - measure: Pupils
                as-of: 2010
                themes: [attainment]

            """,
            [
                "case.yaml:4:14: error: this indicator has neither 'value' nor 'range'",
            ]),
        .records(
            "an indicator with two figures",
            """
            indicators:
              - measure: Pupils
                value: 3
                range: {low: 1, high: 2}
                as-of: 2010
                themes: [attainment]

            """,
            [
                "case.yaml:6:12: error: both 'value' and 'range' stand here; keep one",
            ]),
        .records(
            "a kind that holds no list",
            """
            findings: Two posts are vacant.

            """,
            [
                "case.yaml:3:11: error: 'findings' takes a list of records, each beginning with '- '",
            ]),
        .records(
            "a kind that holds nothing",
            """
            findings:

            """,
            [
                "case.yaml:3:10: error: 'findings' takes a list of records, each beginning with '- '",
            ]),
        .records(
            "a kind with an empty list",
            """
            findings: []

            """,
            [
                "case.yaml:3:11: error: 'findings' is empty; add records or leave the key out",
            ]),
        .records(
            "a record that is a sentence",
            """
            findings:
              - Two posts are vacant.
            indicators:
              - Thirty pupils

            """,
            [
                "case.yaml:4:5: error: a finding is written as keys and values, e.g. `- title: ...`",
                "case.yaml:6:5: error: an indicator is written as keys and values, e.g. `- measure: ...`",
            ]),
        .records(
            "a required key misspelt is told once",
            """
            links:
              - {title: A, purpos: resource, url: https://example.org/a}
            findings:
              - txet: Staff.

            """,
            [
                "case.yaml:4:16: error: unknown key 'purpos' in a link; did you mean 'purpose'?",
                "case.yaml:6:5: error: unknown key 'txet' in a finding; did you mean 'text'?",
            ]),
        .records(
            "a key that is no text, in a record and in an object",
            """
            findings:
              - text: Staff.
                ? [a]
                : b
            cycles:
              - title: Our cycle
                stages: [{name: A, ? {b: c} : d}]

            """,
            [
                "case.yaml:5:7: error: unknown key '[...]' in a finding; it takes title, heading and the common keys",
                "case.yaml:9:26: error: unknown key '[...]' in one of 'stages'; it takes name, text",
            ]),
        .records(
            "a merge key",
            """
            findings:
              - <<: {text: Staff.}
                heading: Staff

            """,
            [
                "case.yaml:4:5: error: unknown key '<<' in a finding; it takes title, heading and the common keys",
                "case.yaml:4:5: error: this finding has no 'title' or 'text': nobody could tell what it says",
            ]),
    ]
}
