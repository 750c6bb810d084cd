import Testing

/// Names and ids that hang in the air, stand twice or lead in a circle.
@Suite struct ReferenceTests {
    @Test(arguments: cases)
    func diagnostics(_ one: DiagnosticCase) throws { try one.check() }

    static let cases: [DiagnosticCase] = [
        .records(
            "a parent that is not there",
            """
            partnerships:
              - name: Trust Board
                parent: Luton Forum

            """,
            [
                "case.yaml:5:13: error: 'parent' names 'Luton Forum', and the pack has no such partnership or organisation"
            ]),
        .records(
            "a parent misspelt",
            """
            partnerships:
              - name: Luton Forum
              - name: Trust Board
                parent: Luton Forun

            """,
            [
                "case.yaml:6:13: error: 'parent' names 'Luton Forun', and the pack has no such partnership or organisation; did "
                    + "you mean 'Luton Forum'?"
            ]),
        .records(
            "a strategy that is not there",
            """
            strategies:
              - title: Children's Plan
            intentions:
              - title: Tender again
                strategy: Childrens Plan

            """,
            [
                "case.yaml:7:15: error: 'strategy' names 'Childrens Plan', and the pack has no such strategy; did you mean "
                    + "'Children's Plan'?"
            ]),
        .records(
            "a parent by its alias",
            """
            partnerships:
              - name: Luton Forum
                aliases: [LSP]
              - name: Trust Board
                parent: LSP

            """,
            []),
        .records(
            "an organisation as the parent of a board",
            """
            organisations:
              - name: Luton Council
            partnerships:
              - name: Trust Board
                parent: Luton Council

            """,
            []),
        .records(
            "its own parent",
            """
            partnerships:
              - name: Luton Forum
                parent: Luton Forum

            """,
            [
                "case.yaml:5:13: error: 'Luton Forum' is its own parent"
            ]),
        .records(
            "its own parent by an alias",
            """
            partnerships:
              - name: Luton Forum
                aliases: [LSP]
                parent: LSP

            """,
            [
                "case.yaml:6:13: error: 'Luton Forum' is its own parent"
            ]),
        .records(
            "a circle of three",
            """
            partnerships:
              - {name: A, parent: C}
              - {name: B, parent: A}
              - {name: C, parent: B}
              - {name: D, parent: A}

            """,
            [
                "case.yaml:4:23: error: 'A' stands above itself, by way of 'C', 'B'"
            ]),
        .records(
            "one name in two areas is no circle",
            """
            partnerships:
              - {name: Board, areas: [hull], parent: Forum}
              - {name: Forum, areas: [hull]}
              - {name: Forum, id: forum-luton, areas: [luton], parent: Board}
              - {name: Board, id: board-luton, areas: [luton]}

            """,
            []),
        .records(
            "an id used twice",
            """
            findings:
              - text: Two posts are vacant.
              - text: Two posts are vacant!

            """,
            [
                "case.yaml:5:5: error: the id 'sample/finding/two-posts-are-vacant' is taken by the record at line 4; give one of "
                    + "them its own `id:`"
            ]),
        .records(
            "an id used twice by hand",
            """
            findings:
              - {id: posts, text: Two posts are vacant.}
              - {id: Posts, text: Three posts are vacant.}
              - {id: posts, text: Four posts are vacant.}

            """,
            [
                "case.yaml:5:5: error: the id 'sample/finding/posts' is taken by the record at line 4; give one of them its own `id:`",
                "case.yaml:6:5: error: the id 'sample/finding/posts' is taken by the record at line 4; give one of them its own `id:`",
            ]),
    ]
}
