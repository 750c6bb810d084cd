import Testing

/// Every record says its source and its place in it; one slip is told once.
@Suite struct CitationTests {
    @Test(arguments: cases)
    func diagnostics(_ one: DiagnosticCase) throws { try one.check() }

    static let cases: [DiagnosticCase] = [
        .file(
            "no source",
            """
            section: "2"
            findings:
              - text: Two posts are vacant.

            """,
            [
                "case.yaml:3:5: error: this record cites no source; add `source: guide` here or at the head of the file"
            ]),
        .file(
            "no place",
            """
            source: guide
            findings:
              - text: Two posts are vacant.

            """,
            [
                "case.yaml:3:5: error: this record says no place in its source; add `section:` or `page:` here or at the head of the file"
            ]),
        .records(
            "an unknown source for one record",
            """
            findings:
              - text: Two posts are vacant.
                source: giude

            """,
            [
                "case.yaml:5:13: error: unknown source 'giude'; did you mean 'guide'?"
            ]),
        .file(
            "an unknown source for a whole file",
            """
            source: giude
            section: "2"
            findings:
              - text: One.
              - text: Two.
              - text: Three.

            """,
            [
                "case.yaml:1:9: error: unknown source 'giude'; did you mean 'guide'?"
            ]),
        .records(
            "an unknown source like none",
            """
            findings:
              - text: Two posts are vacant.
                source: xylophone

            """,
            [
                "case.yaml:5:13: error: unknown source 'xylophone'; pack.yaml declares guide"
            ]),
        .file(
            "an empty section for a whole file",
            """
            source: guide
            section: ""
            findings:
              - text: One.
              - text: Two.

            """,
            [
                "case.yaml:2:10: error: 'section' is empty; give it a value or leave the key out"
            ]),
        .file(
            "an uncited body is still known to those below it",
            """
            section: "2"
            partnerships:
              - name: Luton Forum
              - name: Trust Board
                parent: Luton Forum
                source: guide

            """,
            [
                "case.yaml:3:5: error: this record cites no source; add `source: guide` here or at the head of the file"
            ]),
        DiagnosticCase(
            testDescription: "no source where there are two to choose from",
            files: [
                "pack.yaml": Sample.pack + "\n  - {id: plan, title: A plan}\n",
                "case.yaml": "section: \"2\"\nfindings:\n  - text: Two posts are vacant.\n",
            ],
            expected: [
                "case.yaml:3:5: error: this record cites no source; add `source:` with one of guide, plan here or at the head of the file"
            ]),
    ]
}
