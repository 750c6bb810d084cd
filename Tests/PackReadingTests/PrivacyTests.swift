import Testing

/// How to reach a person stands in contacts only, where an export can withhold it.
@Suite struct PrivacyTests {
    @Test(arguments: cases)
    func diagnostics(_ one: DiagnosticCase) throws { try one.check() }

    static let cases: [DiagnosticCase] = [
        .records(
            "an e-mail address in a text",
            """
            findings:
              - text: Write to jane.smith@luton.gov.uk for the plan.

            """,
            [
                "case.yaml:4:11: error: 'jane.smith@luton.gov.uk' stands in a finding; addresses and numbers belong in "
                    + "`contacts:`, with the post"
            ]),
        .records(
            "an e-mail address in a list, a note and an object",
            """
            indicators:
              - measure: Pupils
                value: 3
                note: "Source: a.b@example.org."
                as-of: 2010
                themes: [attainment]
            workshops:
              - title: Day
                sessions:
                  - {title: One, activities: [Mail x_y@example.com]}

            """,
            [
                "case.yaml:6:11: error: 'a.b@example.org' stands in an indicator; addresses and numbers belong in `contacts:`, "
                    + "with the post",
                "case.yaml:12:7: error: 'x_y@example.com' stands in a workshop; addresses and numbers belong in `contacts:`, with the post",
            ]),
        .records(
            "a telephone number in a text",
            """
            advice:
              - text: Ring 01582 546000 first, or +44 (0)1582 546 000.
                voice: Officers

            """,
            [
                "case.yaml:4:11: error: '01582 546000' stands in advice; addresses and numbers belong in `contacts:`, with the post",
                "case.yaml:4:11: error: '+44 (0)1582 546 000' stands in advice; addresses and numbers belong in `contacts:`, with the post",
            ]),
        .records(
            "an e-mail address in an alias",
            """
            organisations:
              - name: Luton Council
                aliases: [info@luton.gov.uk]

            """,
            [
                "case.yaml:5:14: error: 'info@luton.gov.uk' stands in an organisation; addresses and numbers belong in "
                    + "`contacts:`, with the post"
            ]),
        .records(
            "an e-mail address in the wrong key of a contact",
            """
            contacts:
              - post: Director
                organisation: Luton Council
                note: jane@luton.gov.uk answers.
                team: Ring 01582 546000

            """,
            [
                "case.yaml:6:11: error: 'jane@luton.gov.uk' stands under 'note' of a contact; write it under `email:` or `phone:`, "
                    + "which an export withholds",
                "case.yaml:7:11: error: '01582 546000' stands under 'team' of a contact; write it under `email:` or `phone:`, "
                    + "which an export withholds",
            ]),
        .records(
            "what looks like an address and is none",
            """
            findings:
              - text: Years 2009/10 to 2010/11, £1,234,567,890, at 5 @ night and a@b; E06000032.

            """,
            []),
        .records(
            "a contact in order",
            """
            contacts:
              - post: Director
                organisation: Luton Council
                holder: Jane Smith
                email: jane@luton.gov.uk
                phone: 01582 546000

            """,
            []),
    ]
}
