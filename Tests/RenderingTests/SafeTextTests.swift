import LandscapeKit
import Rendering
import Testing

@Suite struct SafeTextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let visible: String
        var testDescription: String { name }
    }

    @Test(arguments: [
        Case(name: "ordinary", text: "Halt – £1.2m · “café”", visible: "Halt – £1.2m · “café”"),
        Case(name: "escape sequence", text: "a\u{1B}[31mb", visible: "a\\u{1B}[31mb"),
        Case(name: "bell, backspace, null", text: "\u{7}\u{8}\u{0}", visible: "\\u{7}\\u{8}\\u{0}"),
        Case(name: "delete", text: "\u{7F}", visible: "\\u{7F}"),
        Case(name: "C1", text: "\u{9B}2J\u{85}", visible: "\\u{9B}2J\\u{85}"),
        Case(name: "title of the window", text: "\u{1B}]0;x\u{7}", visible: "\\u{1B}]0;x\\u{7}"),
        Case(name: "overrides", text: "a\u{202E}b\u{202C}c", visible: "a\\u{202E}b\\u{202C}c"),
        Case(name: "isolates", text: "\u{2066}\u{2069}", visible: "\\u{2066}\\u{2069}"),
        Case(name: "line ends", text: "a\nb\r\nc\u{2028}d\u{2029}e", visible: "a\nb\nc\nd\ne"),
        Case(name: "lone returns", text: "secret\rx\r\r\ny\r", visible: "secret\\u{D}x\\u{D}\ny\\u{D}"),
        Case(name: "tab", text: "a\tb", visible: "a b"),
        Case(name: "flags and joiners stay", text: "🏴󠁧󠁢󠁥󠁮󠁧󠁿 👩‍🔬 \u{200B}\u{200F}", visible: "🏴󠁧󠁢󠁥󠁮󠁧󠁿 👩‍🔬 \u{200B}\u{200F}"),
    ])
    func visible(_ sample: Case) { #expect(SafeText.visible(sample.text) == sample.visible) }

    @Test func oneLine() {
        #expect(SafeText.oneLine("a\r\n\nb\u{1B}") == "a b\\u{1B}")
        #expect(SafeText.visible("a\tb", tab: "    ") == "a    b")
    }

    /// Control characters wherever a text can stand, in every form.
    @Test(arguments: OutputFormat.allCases, [Palette.none, .ansi])
    func nothingHarmfulReachesAnyForm(_ format: OutputFormat, _ palette: Palette) {
        let evil = "x\u{1B}[2J\u{9B}31m\u{202E}\u{2066}\u{7F}\u{0}\ty"
        let text = StyledText(spans: TextStyle.allForTest.map { StyledText.Span(evil, $0) })
        let blocks: [Block] = [
            .heading(text, level: 1), .heading(text, level: 3), .text(text), .code(evil), .lines([evil, evil]),
            .message(Message(text, .warning)),
            .table(
                Table([Table.Column("a", evil), Table.Column("b", evil, .right)], [Table.Row([text, text], number: 1)], caption: evil)),
            .tree(Tree([Tree.Node(text, detail: text, children: [Tree.Node(text)])])), .card(Card(text, [Card.Line(evil, text)])),
        ]
        let record = Samples.record("evil", title: evil, text: evil, themes: [evil], section: evil)
        for output in [Output(blocks), Output([.card(Card(text, [], record: record))])] {
            for width in [30, 80] {
                let rendered = format.renderer(width: width, palette: palette).render(output)
                let body = palette == .ansi && format == .terminal ? rendered.withoutColours : rendered
                #expect(!body.unicodeScalars.contains { SafeText.isHarmful($0) && $0 != "\r" })
                #expect(format == .csv || !body.utf8.contains(0x0D))
            }
        }
    }
}

extension TextStyle {
    static let allForTest: [TextStyle] = [.plain, .strong, .dim, .accent, .warning, .failure, .code, .link]
}

extension String {
    /// Without the sequences that a palette writes.
    var withoutColours: String { replacing(/\u{1B}\[[0-9;]*m/, with: "") }
}
