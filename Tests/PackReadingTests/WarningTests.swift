import Testing

/// Odd but legal: a warning, and the pack is read.
@Suite struct WarningTests {
    @Test(arguments: cases)
    func diagnostics(_ one: DiagnosticCase) throws { try one.check() }

    static let cases: [DiagnosticCase] = [
        .records(
            "a priority without a basis",
            """
            priorities:
              - {title: Halt obesity, themes: [obesity]}

            """,
            [
                "case.yaml:4:5: warning: 'Halt obesity' has no `basis:`; which document sets it?"
            ]),
        .records(
            "no theme",
            """
            priorities:
              - {title: Halt obesity, basis: cypp}
            opportunities:
              - {text: Play more., status: potential, voice: Officers}

            """,
            [
                "case.yaml:4:5: warning: 'Halt obesity' has no theme; nobody will find it by one",
                "case.yaml:6:5: warning: 'Play more.' has no theme; nobody will find it by one",
            ]),
        .records(
            "no voice",
            """
            barriers:
              - text: Staff are few.
            advice:
              - text: Ring first.
            opportunities:
              - {text: Play more., status: potential, themes: [play]}

            """,
            [
                "case.yaml:4:5: warning: this barrier does not say whose view it is; add `voice:` where the source tells",
                "case.yaml:6:5: warning: this advice does not say whose view it is; add `voice:` where the source tells",
                "case.yaml:8:5: warning: this opportunity does not say whose view it is; add `voice:` where the source tells",
            ]),
        .records(
            "a rank without a whole",
            """
            indicators:
              - {measure: Deprivation, value: 87, unit: rank, as-of: 2007, themes: [deprivation]}

            """,
            [
                "case.yaml:4:5: warning: 'Deprivation' is a rank without `of:`; add the number of those ranked where the source tells"
            ]),
        .file(
            "a file's date and theme will do",
            """
            source: guide
            section: "2"
            as-of: 2010
            themes: [attainment]
            voice: Officers
            indicators:
              - {measure: Pupils, value: 3}
            barriers:
              - text: Staff are few.

            """,
            []),
        .records(
            "a value that is refused is not also missed",
            """
            priorities:
              - {title: Halt obesity, basis: cyp, themes: [obesty]}

            """,
            [
                "case.yaml:4:34: error: unknown basis 'cyp'; did you mean 'cypp'?",
                "case.yaml:4:48: error: unknown theme 'obesty'; did you mean 'obesity'?",
            ]),
    ]
}
