import Testing

/// Keys that a record cannot do without, and lists that are none.
@Suite struct MissingKeyTests {
    @Test(arguments: cases)
    func diagnostics(_ one: DiagnosticCase) throws { try one.check() }

    static let cases: [DiagnosticCase] = [
        .records(
            "a required key missing in an object",
            """
            cycles:
              - title: Our cycle
                stages:
                  - text: Look at need.

            """,
            [
                "case.yaml:6:9: error: one of 'stages' lacks 'name': the stage"
            ]),
        .records(
            "a required key missing in a record",
            """
            links:
              - title: Local offer
                purpose: local-offer

            """,
            [
                "case.yaml:4:5: error: this link lacks 'url': the address"
            ]),
        .records(
            "a tender without criteria",
            """
            tenders:
              - title: Tender two

            """,
            [
                "case.yaml:4:5: error: this tender lacks 'criteria': what bids are judged by, each with its name and weight"
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
                "case.yaml:4:5: error: this finding has no 'title' or 'text': nobody could tell what it says"
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
                "case.yaml:4:5: error: this indicator has no 'measure': nobody could tell what it says"
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
                "case.yaml:4:5: error: this indicator lacks 'measure'"
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
                "case.yaml:4:14: error: this indicator has neither 'value' nor 'range'"
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
                "case.yaml:6:12: error: both 'value' and 'range' stand here; keep one"
            ]),
        .records(
            "a kind that holds no list",
            """
            findings: Two posts are vacant.

            """,
            [
                "case.yaml:3:11: error: 'findings' takes a list of records, each beginning with '- '"
            ]),
        .records(
            "a kind that holds nothing",
            """
            findings:

            """,
            [
                "case.yaml:3:10: error: 'findings' takes a list of records, each beginning with '- '"
            ]),
        .records(
            "a kind with an empty list",
            """
            findings: []

            """,
            [
                "case.yaml:3:11: error: 'findings' is empty; add records or leave the key out"
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
