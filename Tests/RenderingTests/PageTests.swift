import LandscapeKit
import Rendering
import Testing

@Suite struct CardTests {
    @Test func wide() {
        #expect(
            TerminalRenderer(width: 80).render(Output([.card(Samples.card)])) == """
                Improve outcomes for children and young people with disabilities
                  Area    Luton
                  Themes  disability
                  Source  The Commissioning Landscape in Luton: Initial findings and
                          implications, §6
                  Record  luton/children/priority/children-with-disabilities

                """)
    }

    @Test func narrow() {
        #expect(
            TerminalRenderer(width: 40).render(Output([.card(Samples.card)])) == """
                Improve outcomes for children and young
                  people with disabilities
                  Area    Luton
                  Themes  disability
                  Source  The Commissioning Landscape in
                          Luton: Initial findings and
                          implications, §6
                  Record  luton/children/priority/
                          children-with-disabilities

                """)
    }

    @Test func labelsTooLongAndValuesOfSeveralLines() {
        let card = Card(
            "Readiness checklist",
            [Card.Line("Verdict", "Ready\nin parts"), Card.Line("Questions on partnership and governance", "12"), Card.Line("Empty", "")])
        #expect(
            TerminalRenderer(width: 60).render(Output([.card(card)])) == """
                Readiness checklist
                  Verdict  Ready
                           in parts
                  Questions on partnership and governance
                           12
                  Empty

                """)
    }
}

@Suite struct PageTests {
    @Test func blocksStandApart() {
        let output = Output([
            .heading("Luton", level: 1), .text("Historical: the newest source is 8 years old."), .heading("Children", level: 2),
            .table(Table([Table.Column("a", "Priority")], [Table.Row(["Reduce infant mortality"])])), .text(""),
            .code("load luton\n\tpriorities\n"),
            .message(Message("1 record")), .message(Message("`why 1` shows it whole.", .hint)),
            .message(Message("A warning that is long enough to be broken over two lines of this window.", .warning)),
            .message(Message("no area 'lutton'", .failure)),
        ])
        #expect(
            TerminalRenderer(width: 60).render(output) == """
                Luton
                ─────
                Historical: the newest source is 8 years old.

                Children
                Priority
                Reduce infant mortality

                load luton
                    priorities

                1 record
                hint: `why 1` shows it whole.
                warning: A warning that is long enough to be broken over two
                  lines of this window.
                error: no area 'lutton'

                """)
        #expect(TerminalRenderer(width: 60, unicode: false).render(Output([.heading("Luton", level: 1)])) == "Luton\n-----\n")
    }

    /// A line that another program reads is one line in a pipe, and broken between words in a window.
    @Test func linesAreBrokenOnAScreenAlone() {
        let output = Output([
            .lines(["plan.yaml:3:5: error: unknown theme 'mental-helth'; did you mean 'mental-health'?", "plan.yaml:4:1: note: short"])
        ])
        #expect(
            TerminalRenderer(width: 44).render(output) == """
                plan.yaml:3:5: error: unknown theme
                    'mental-helth'; did you mean
                    'mental-health'?
                plan.yaml:4:1: note: short

                """)
        let whole = "plan.yaml:3:5: error: unknown theme 'mental-helth'; did you mean 'mental-health'?\nplan.yaml:4:1: note: short\n"
        #expect(PlainRenderer(width: 44).render(output) == whole)
        #expect(MarkdownRenderer().render(output) == "```\n" + whole + "```\n")
    }

    @Test func proseIsNoWiderThanAHundredColumns() {
        let output = Output([.text(StyledText(String(repeating: "word ", count: 60)))])
        for renderer in [TerminalRenderer(width: 200), PlainRenderer(), PlainRenderer(width: 300)] as [any Renderer] {
            #expect(renderer.render(output).split(separator: "\n").map(\.count).max() == 99)
        }
    }

    @Test func aClusterOverTwoSpansStaysWhole() {
        let text = StyledText(spans: [StyledText.Span("cafe", .strong), StyledText.Span("\u{301} au lait")])
        #expect(TerminalRenderer(width: 80, palette: .ansi).render(Output([.text(text)])) == "\u{1B}[1mcafe\u{301}\u{1B}[0m au lait\n")
    }
}
