import LandscapeKit
import Rendering
import Testing

@Suite struct TreeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let renderer: any Renderer
        let text: String
        var testDescription: String { name }
    }

    @Test(arguments: [
        Case(
            name: "120 columns", renderer: TerminalRenderer(width: 120),
            text: """
                 1  Luton Forum (local strategic partnership)
                 2  ├─ Health and Well-Being Board · adult social care, public health
                 3  │   ├─ Management Team
                 4  │   └─ Commissioning Group
                 5  └─ Children's Trust Board · governs children's services; restructured on the principles of the national
                        │ Commissioning Support Programme
                 6      └─ Joint Planning and Executive Group · main vehicle for commissioning

                """),
        Case(
            name: "60 columns", renderer: TerminalRenderer(width: 60),
            text: """
                 1  Luton Forum (local strategic partnership)
                 2  ├─ Health and Well-Being Board · adult social care,
                    │   │ public health
                 3  │   ├─ Management Team
                 4  │   └─ Commissioning Group
                 5  └─ Children's Trust Board · governs children's services;
                        │ restructured on the principles of the national
                        │ Commissioning Support Programme
                 6      └─ Joint Planning and Executive Group · main vehicle
                              for commissioning

                """),
        Case(
            name: "36 columns", renderer: TerminalRenderer(width: 36),
            text: """
                 1  Luton Forum (local strategic
                    │ partnership)
                 2  ├─ Health and Well-Being Board ·
                    │   │ adult social care, public
                    │   │ health
                 3  │   ├─ Management Team
                 4  │   └─ Commissioning Group
                 5  └─ Children's Trust Board ·
                        │ governs children's
                        │ services; restructured on
                        │ the principles of the
                        │ national Commissioning
                        │ Support Programme
                 6      └─ Joint Planning and
                              Executive Group · main
                              vehicle for
                              commissioning

                """),
        Case(
            name: "60 columns, ASCII", renderer: TerminalRenderer(width: 60, unicode: false),
            text: """
                 1  Luton Forum (local strategic partnership)
                 2  |- Health and Well-Being Board - adult social care,
                    |   | public health
                 3  |   |- Management Team
                 4  |   `- Commissioning Group
                 5  `- Children's Trust Board - governs children's services;
                        | restructured on the principles of the national
                        | Commissioning Support Programme
                 6      `- Joint Planning and Executive Group - main vehicle
                              for commissioning

                """),
        Case(
            name: "plain", renderer: PlainRenderer(),
            text: """
                 1  Luton Forum (local strategic partnership)
                 2  ├─ Health and Well-Being Board · adult social care, public health
                 3  │   ├─ Management Team
                 4  │   └─ Commissioning Group
                 5  └─ Children's Trust Board · governs children's services; restructured on the principles of the national Commissioning Support Programme
                 6      └─ Joint Planning and Executive Group · main vehicle for commissioning

                """),
    ])
    func partnerships(_ sample: Case) {
        #expect(sample.renderer.render(Output([.tree(Samples.tree)])) == sample.text)
    }

    @Test func withoutNumbersAndLabels() {
        let tree = Tree([
            Tree.Node("Corporate", children: [Tree.Node("", detail: "not recorded"), Tree.Node("Cabinet\nof nine")]), Tree.Node("Health"),
        ])
        #expect(
            TerminalRenderer(width: 80).render(Output([.tree(tree)])) == """
                Corporate
                ├─ not recorded
                └─ Cabinet of nine
                Health

                """)
    }

    @Test func emptyTree() {
        #expect(TerminalRenderer(width: 80).render(Output([.tree(Tree([]))])).isEmpty)
    }
}
