import LandscapeKit
import Testing

@testable import Rendering

/// One thing, large, in the middle.
@Suite struct SlideTests {
    static let slide = Slide(
        "Meet the commissioner", top: "A half-day in Hull · 3 of 7", figure: "42", unit: "minutes left, until 11:05",
        lines: ["To answer a real need with outcomes and evidence."], foot: "Next: Coffee, 15 min")

    @Test func onATerminal() {
        let text = TerminalRenderer(width: 80).render(Output([.slide(Self.slide)]))
        #expect(
            text == """

                                          A half-day in Hull · 3 of 7

                                             Meet the commissioner
                                    ────────────────────────────────────────

                                            ██      ██    ██████████
                                            ██      ██            ██
                                            ██████████    ██████████
                                                    ██    ██
                                                    ██    ██████████

                                           minutes left, until 11:05

                               To answer a real need with outcomes and evidence.


                                              Next: Coffee, 15 min


                """)
    }

    @Test(arguments: [20, 40, 80, 200]) func keepsWithinTheWindow(width: Int) {
        var slide = Self.slide
        slide.figure = "100.0%"
        slide.lines.append(StyledText(String(repeating: "a long line of words ", count: 12)))
        for line in TerminalRenderer(width: width).render(Output([.slide(slide)])).split(separator: "\n") {
            #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
        }
    }

    /// What cannot be drawn is said.
    @Test func withoutBlocksTheNumberStands() {
        #expect(PlainRenderer(width: 80).render(Output([.slide(Self.slide)])).contains("42 minutes left, until 11:05"))
        #expect(TerminalRenderer(width: 80, unicode: false).render(Output([.slide(Self.slide)])).contains("42 minutes left"))
        #expect(LargeFigures.rows("n/a", width: 80) == nil && LargeFigures.rows("123456789", width: 30) == nil)
        #expect(LargeFigures.rows("1", width: 80)?.count == 5)
    }

    @Test func inMarkdown() {
        #expect(
            MarkdownRenderer().render(Output([.slide(Self.slide)])) == """
                ## Meet the commissioner

                A half-day in Hull · 3 of 7

                **42 minutes left, until 11:05**

                To answer a real need with outcomes and evidence.

                Next: Coffee, 15 min

                """)
    }
}
