import LandscapeKit

/// Lays blocks out in lines. What the terminal's and the plain form share.
struct ScreenLayout: Sendable {
    /// The characters that lines and joins are drawn with.
    struct Drawing: Sendable {
        let branch, lastBranch, rail, rule, separator: String

        static let unicode = Drawing(branch: "├─ ", lastBranch: "└─ ", rail: "│", rule: "─", separator: " · ")
        static let ascii = Drawing(branch: "|- ", lastBranch: "`- ", rail: "|", rule: "-", separator: " - ")
    }

    let width: Int
    /// Whether tables and trees keep within the width. Otherwise a row or node is one line.
    let isFitted: Bool
    let palette: Palette
    let drawing: Drawing

    init(width: Int, isFitted: Bool, palette: Palette, drawing: Drawing) {
        self.width = max(20, width)
        self.isFitted = isFitted
        self.palette = palette
        self.drawing = drawing
    }

    /// The width of running text: lines longer than this are hard to read.
    var measure: Int { min(width, 100) }

    /// The output as text: a blank line between blocks, but none after a heading or between messages.
    func text(_ output: Output) -> String {
        var text = ""
        var previous: Block?
        for block in output.blocks {
            let lines = lines(of: block)
            guard !lines.isEmpty else { continue }
            if let previous, !isClose(previous, block) { text += "\n" }
            for line in lines { text += palette.paint(line) + "\n" }
            previous = block
        }
        return text
    }

    private func isClose(_ first: Block, _ second: Block) -> Bool {
        switch (first, second) {
        case (.heading, _), (.message, .message): true
        default: false
        }
    }

    private func lines(of block: Block) -> [[Glyph]] {
        switch block {
        case .heading(let text, let level): heading(text, level)
        case .text(let text): text.isEmpty ? [] : LineBreaker(width: measure).lines(of: text.glyphs())
        case .table(let table): lines(of: table)
        case .tree(let tree): lines(of: tree)
        case .card(let card): lines(of: card)
        case .message(let message): lines(of: message)
        case .code(let code): lines(ofCode: code)
        case .lines(let texts):
            isFitted
                ? texts.flatMap { LineBreaker(width: width, hanging: 4, keepsHyphens: true).lines(of: StyledText($0).glyphs().onOneLine) }
                : lines(ofCode: texts.joined(separator: "\n"))
        case .slide(let slide): lines(of: slide)
        }
    }

    private func heading(_ text: StyledText, _ level: Int) -> [[Glyph]] {
        guard !text.isEmpty else { return [] }
        let lines = LineBreaker(width: measure).lines(of: text.glyphs().onOneLine.restyled(.strong))
        guard level == 1 else { return lines }
        let length = lines.map(\.width).max() ?? 0
        return lines + [StyledText(String(repeating: drawing.rule, count: length), .dim).glyphs()]
    }

    private func lines(of message: Message) -> [[Glyph]] {
        guard !message.text.isEmpty else { return [] }
        let style: TextStyle =
            switch message.kind {
            case .info: .plain
            case .hint: .dim
            case .warning: .warning
            case .failure: .failure
            }
        let prefix = StyledText(MessageText.prefix(of: message.kind), style).glyphs()
        return LineBreaker(width: measure, hanging: prefix.isEmpty ? 0 : 2).lines(of: prefix + message.text.glyphs())
    }

    private func lines(ofCode code: String) -> [[Glyph]] {
        guard !code.isEmpty else { return [] }
        var lines = StyledText(code).glyphs(tab: "    ").paragraphs.map(Array.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
