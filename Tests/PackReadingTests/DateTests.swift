import Testing

/// Dates that cannot be.
@Suite struct DateTests {
    @Test(arguments: cases)
    func diagnostics(_ one: DiagnosticCase) throws { try one.check() }

    static let cases: [DiagnosticCase] = [
        .records(
            "no date of the calendar",
            """
            findings:
              - {text: A., as-of: 2010-13}
              - {text: B., as-of: 2010-02-30}
              - {text: C., as-of: 30 February 2010}
              - {text: D., as-of: "10"}
              - {text: E., as-of: 2010-9}

            """,
            [
                "case.yaml:4:23: error: '2010-13' is no date for 'as-of'; write 2010, 2010-09 or 2010-09-14",
                "case.yaml:5:23: error: '2010-02-30' is no date for 'as-of'; write 2010, 2010-09 or 2010-09-14",
                "case.yaml:6:23: error: '30 February 2010' is no date for 'as-of'; write 2010, 2010-09 or 2010-09-14",
                "case.yaml:7:23: error: '10' is no date for 'as-of'; write 2010, 2010-09 or 2010-09-14",
                "case.yaml:8:23: error: '2010-9' is no date for 'as-of'; write 2010, 2010-09 or 2010-09-14",
            ]),
        .records(
            "a board that ends before it starts",
            """
            partnerships:
              - name: Luton Forum
                start: 2010-09
                end: 2009

            """,
            [
                "case.yaml:6:10: error: 'end' (2009) comes before 'start' (Sep 2010); one of the two is wrong"
            ]),
        .records(
            "a programme that ends before it starts",
            """
            programmes:
              - title: Sure Start
                from: 2010
                to: 2009-12-31

            """,
            [
                "case.yaml:6:9: error: 'to' (31 Dec 2009) comes before 'from' (2010); one of the two is wrong"
            ]),
        .records(
            "a strategy whose years run backwards",
            """
            strategies:
              - title: Plan
                period: {from: 2011, to: 2009}

            """,
            [
                "case.yaml:5:13: error: 'to' (2009) comes before 'from' (2011); one of the two is wrong"
            ]),
        .records(
            "ended before it was so",
            """
            findings:
              - text: Two posts are vacant.
                as-of: 2010-09
                until: 2010-08-31

            """,
            [
                "case.yaml:6:12: error: 'until' (31 Aug 2010) comes before 'as-of' (Sep 2010); one of the two is wrong"
            ]),
        .records(
            "dates that overlap may be",
            """
            partnerships:
              - {name: A, start: 2010-09, end: 2010}
              - {name: B, start: 2010, end: 2010-01}
            findings:
              - {text: A., as-of: 2010-09-14, until: 2010-09}

            """,
            []),
    ]
}
