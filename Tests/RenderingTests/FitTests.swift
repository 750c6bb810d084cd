import LandscapeKit
import Rendering
import Testing

@Suite struct FitTests {
    static let words = [
        "a", "of", "Children's", "commissioning", "multi-agency", "e\u{301}ducation", "委託仕様書", "👩‍🔬",
        "https://example.org/a/long/address/indeed?q=1",
        "£1.2", "\n", "\u{1B}[31m",
    ]

    static func text(_ random: inout SeededGenerator) -> StyledText {
        var text = StyledText("")
        for _ in 0..<Int.random(in: 0...14, using: &random) {
            text += StyledText(
                (words.randomElement(using: &random) ?? "") + " ", TextStyle.allForTest.randomElement(using: &random) ?? .plain)
        }
        return text
    }

    static func table(_ random: inout SeededGenerator) -> Table {
        let columns = (0..<Int.random(in: 1...8, using: &random)).map { index in
            let isRight = Int.random(in: 0..<5, using: &random) == 0
            return Table.Column(
                "k\(index)", ["Area", "Sector", "As of", "What the source says", "名前"].randomElement(using: &random) ?? "",
                isRight ? .right : .left,
                flexible: !isRight && Bool.random(using: &random), dropOrder: Int.random(in: 0...3, using: &random))
        }
        let isNumbered = Bool.random(using: &random)
        let rows = (0..<Int.random(in: 0...9, using: &random)).map { index in
            Table.Row(
                columns.map { $0.alignment == .right ? StyledText(String(Int.random(in: 0...99_999, using: &random))) : text(&random) },
                number: isNumbered ? index + 1 : nil)
        }
        return Table(columns, rows, caption: Bool.random(using: &random) ? text(&random).plain : nil)
    }

    /// Every line fits the window, and every word is still there, unless its column is said to be missing.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func everyLineFits(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<10 {
            let table = Self.table(&random)
            let width = Int.random(in: 20...130, using: &random)
            let palette = Bool.random(using: &random) ? Palette.ansi : .none
            let rendered = TerminalRenderer(width: width, palette: palette).render(Output([.table(table)])).withoutColours
            for line in rendered.split(separator: "\n") {
                #expect(DisplayWidth.of(String(line)) <= width, "\(width): \(line)")
                #expect(line.last != " ")
            }
            guard !rendered.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("Not shown for want of room") else {
                continue
            }
            let shown = rendered.filter { !$0.isWhitespace }.sorted()
            let cells = table.rows.flatMap(\.cells).map { SafeText.visible($0.plain) }.joined()
            #expect(Self.contains(shown, cells.filter { !$0.isWhitespace }.sorted()))
        }
    }

    /// Trees and cards fit as well, however deep.
    @Test(arguments: 0..<20 as Range<UInt64>)
    func treesAndCardsFit(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func node(_ depth: Int) -> Tree.Node {
            let children = depth == 0 ? [] : (0..<Int.random(in: 0...2, using: &random)).map { _ in node(depth - 1) }
            return Tree.Node(
                Self.text(&random), detail: Self.text(&random),
                number: Bool.random(using: &random) ? Int.random(in: 1...999, using: &random) : nil,
                children: children)
        }
        let card = Card(Self.text(&random), (0..<5).map { _ in Card.Line(Self.text(&random).plain, Self.text(&random)) })
        let output = Output([
            .tree(Tree([node(9), node(2)])), .card(card), .text(Self.text(&random)), .message(Message(Self.text(&random), .hint)),
            .heading(Self.text(&random), level: 1),
        ])
        for width in [20, 33, 80, 140] {
            for unicode in [true, false] {
                let rendered = TerminalRenderer(width: width, unicode: unicode).render(output)
                #expect(rendered.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width })
            }
        }
    }

    /// Whether sorted `all` holds everything of sorted `some`.
    private static func contains(_ all: [Character], _ some: [Character]) -> Bool {
        var rest = all[...]
        for character in some {
            guard let index = rest.firstIndex(of: character) else { return false }
            rest = rest[(index + 1)...]
        }
        return true
    }
}
