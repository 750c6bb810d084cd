import Testing

/// Figures, addresses and ids: what they may be, and within what range.
@Suite struct FigureValueTests {
    @Test(arguments: cases)
    func diagnostics(_ one: DiagnosticCase) throws { try one.check() }

    static let cases: [DiagnosticCase] = [
        .records(
            "words where a number goes",
            """
            tenders:
              - title: Tender two
                criteria: [{name: Price}]
                pass-mark: half

            """,
            [
                "case.yaml:6:16: error: 'pass-mark' takes a number, not 'half'"
            ]),
        .records(
            "words where a flag goes",
            """
            contacts:
              - post: Director
                organisation: Luton Council
                interviewed: maybe

            """,
            [
                "case.yaml:6:18: error: 'interviewed' takes true or false, not 'maybe'"
            ]),
        .records(
            "a figure as text",
            """
            indicators:
              - {measure: A, value: "35.9%", as-of: 2010, themes: [obesity]}
              - {measure: B, value: £1200, as-of: 2010, themes: [obesity]}
              - {measure: C, value: "10,000", as-of: 2010, themes: [obesity]}
              - {measure: D, value: over 300, as-of: 2010, themes: [obesity]}
              - {measure: E, value: "7", as-of: 2010, themes: [obesity]}
              - {measure: F, value: "nearly £1,000", as-of: 2010, themes: [obesity]}

            """,
            [
                "case.yaml:4:25: error: 'value' holds a figure as text, '35.9%'; write `value: 35.9` and `unit: percent`",
                "case.yaml:5:25: error: 'value' holds a figure as text, '£1200'; write `value: 1200` and `unit: pounds`",
                "case.yaml:6:25: error: 'value' holds a figure as text, '10,000'; write `value: 10000`",
                "case.yaml:7:25: error: 'value' holds a figure as text, 'over 300'; write `value: 300` and `qualifier: over`",
                "case.yaml:8:25: error: 'value' holds a figure as text, '7'; write `value: 7`",
                "case.yaml:9:25: error: 'value' holds a figure as text, 'nearly £1,000'; write `value: 1000`, `unit: pounds` and "
                    + "`qualifier: nearly`",
            ]),
        .records(
            "a figure with its unit in words",
            """
            indicators:
              - {measure: A, value: 35.9 per cent, as-of: 2010, themes: [obesity]}
              - {measure: B, value: £3.2m, as-of: 2010, themes: [obesity]}
              - {measure: C, value: about £1.5 billion, as-of: 2010, themes: [obesity]}
              - {measure: D, value: top 10 per cent, as-of: 2010, themes: [obesity]}

            """,
            [
                "case.yaml:4:25: error: 'value' holds a figure as text, '35.9 per cent'; write `value: 35.9` and `unit: percent`",
                "case.yaml:5:25: error: 'value' holds a figure as text, '£3.2m'; write `value: 3.2` and `unit: pounds-million`",
                "case.yaml:6:25: error: 'value' holds a figure as text, 'about £1.5 billion'; write `value: 1.5`, "
                    + "`unit: pounds-billion` and `qualifier: about`",
            ]),
        .records(
            "a number as text where only a number goes",
            """
            indicators:
              - {measure: A, range: {low: "2%", high: 3}, as-of: 2010, themes: [obesity]}

            """,
            [
                "case.yaml:4:31: error: 'low' holds a figure as text, '2%'; write `low: 2` and `unit: percent`"
            ]),
        .records(
            "a range back to front",
            """
            indicators:
              - {measure: A, range: {low: 39, high: 2}, as-of: 2010, themes: [obesity]}

            """,
            [
                "case.yaml:4:25: error: the range begins at 39 and ends at 2; swap them"
            ]),
        .records(
            "a range back to front in an outcome",
            """
            case-studies:
              - title: Kick Arts
                outcomes:
                  - {measure: Ages, range: {low: 15, high: 11}}

            """,
            [
                "case.yaml:6:7: error: the range begins at 15 and ends at 11; swap them"
            ]),
        .records(
            "more per cent than can be",
            """
            indicators:
              - {measure: A, value: 1500, unit: percent, as-of: 2010, themes: [obesity]}

            """,
            [
                "case.yaml:4:25: error: 1,500 per cent is out of range; is the unit right?"
            ]),
        .records(
            "a rank below the last",
            """
            indicators:
              - {measure: A, value: 400, unit: rank, of: 354, as-of: 2010, themes: [obesity]}

            """,
            [
                "case.yaml:4:25: error: the rank 400 of 354 is out of range; are the two swapped?"
            ]),
        .records(
            "no e-mail address",
            """
            contacts:
              - {post: Director, organisation: Luton Council, email: jane at luton}

            """,
            [
                "case.yaml:4:58: error: 'jane at luton' is no e-mail address; write name@place.org.uk, and put anything else in `note:`"
            ]),
        .records(
            "no telephone number",
            """
            contacts:
              - {post: Director, organisation: Luton Council, phone: ask at reception}

            """,
            [
                "case.yaml:4:58: error: 'ask at reception' is no telephone number; write digits and spaces, in quotes"
            ]),
        .records(
            "no web address",
            """
            links:
              - {title: A, purpose: resource, url: www.example.org}
              - {title: B, purpose: resource, url: https://example}
              - {title: C, purpose: resource, url: "https://www.example.org/a b"}

            """,
            [
                "case.yaml:4:40: error: 'www.example.org' is no web address; it begins with https:// or http://",
                "case.yaml:5:40: error: 'https://example' cannot be a web address; mend the spaces or dots in it, or say in "
                    + "`note:` what the source prints",
                "case.yaml:6:40: error: 'https://www.example.org/a b' cannot be a web address; mend the spaces or dots in it, or "
                    + "say in `note:` what the source prints",
            ]),
        .records(
            "an id of no plain letters",
            """
            findings:
              - text: "?!"
              - id: "--"
                text: Two posts are vacant.

            """,
            [
                "case.yaml:4:5: error: no id can be made of '?!'; give it an `id:` of plain words",
                "case.yaml:5:5: error: no id can be made of '--'; give it an `id:` of plain words",
            ]),
        .records(
            "no member of a list of objects",
            """
            cycles:
              - title: Our cycle
                stages: [Plan, [Do]]

            """,
            [
                "case.yaml:5:14: error: one of 'stages' takes keys and values: name, text",
                "case.yaml:5:20: error: one of 'stages' takes keys and values: name, text",
            ]),
    ]
}
