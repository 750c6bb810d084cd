package import LandscapeKit

/// Output as GitHub's Markdown: tables, nested lists for trees, a title with a list below it for cards, messages as quotations.
///
/// Data can never become markup: see `MarkdownText`.
package struct MarkdownRenderer: Renderer {
    /// A renderer; there is nothing to set.
    package init() {}

    package func render(_ output: Output) -> String {
        let blocks = output.blocks.map { markdown($0) }.filter { !$0.isEmpty }
        return blocks.isEmpty ? "" : blocks.joined(separator: "\n\n") + "\n"
    }

    private func markdown(_ block: Block) -> String {
        switch block {
        case .heading(let text, let level): heading(text, level)
        case .text(let text): MarkdownText(place: .paragraph).styled(text)
        case .table(let table): markdown(table)
        case .tree(let tree): tree.roots.map { markdown($0, depth: 0) }.joined(separator: "\n")
        case .card(let card): markdown(card)
        case .message(let message): markdown(message)
        case .code(let code): fenced(code)
        case .lines(let lines): fenced(lines.joined(separator: "\n"))
        case .slide(let slide): markdown(slide)
        }
    }

    private func heading(_ text: StyledText, _ level: Int) -> String {
        let title = MarkdownText(place: .line).styled(text)
        return title.isEmpty ? "" : String(repeating: "#", count: min(max(level, 1), 6)) + " " + title
    }

    private func markdown(_ table: Table) -> String {
        var lines: [String] = []
        if !table.columns.isEmpty {
            let cell = MarkdownText(place: .cell)
            let isNumbered = table.isNumbered
            lines.append(row((isNumbered ? ["#"] : []) + table.columns.map { cell.plain($0.title) }))
            lines.append(row((isNumbered ? ["--:"] : []) + table.columns.map { $0.alignment == .right ? "--:" : "---" }))
            for next in table.rows {
                let cells = table.columns.indices.map { $0 < next.cells.count ? cell.styled(next.cells[$0]) : "" }
                lines.append(row((isNumbered ? [next.number.map(String.init) ?? ""] : []) + cells))
            }
        }
        let caption = MarkdownText(place: .line).plain(table.caption ?? "")
        if !caption.isEmpty { lines += (lines.isEmpty ? [] : [""]) + ["*" + caption + "*"] }
        return lines.joined(separator: "\n")
    }

    private func row(_ cells: [String]) -> String {
        "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
    }

    private func markdown(_ node: Tree.Node, depth: Int) -> String {
        let text = MarkdownText(place: .line)
        var parts = [text.styled(node.label)]
        if !node.detail.isEmpty { parts.append(text.styled(node.detail)) }
        let number = node.number.map { "(\($0)) " } ?? ""
        let line = String(repeating: "  ", count: depth) + "- " + number + parts.filter { !$0.isEmpty }.joined(separator: " · ")
        return ([line] + node.children.map { markdown($0, depth: depth + 1) }).joined(separator: "\n")
    }

    private func markdown(_ card: Card) -> String {
        let text = MarkdownText(place: .item)
        let title = MarkdownText(place: .line).plain(card.title.plain)
        let lines = card.lines.map { line in
            let value = text.styled(line.value)
            return "- **" + text.plain(line.label) + ":**" + (value.isEmpty ? "" : " " + value)
        }
        return ([title.isEmpty ? "" : "**\(title)**"] + [lines.joined(separator: "\n")]).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private func markdown(_ message: Message) -> String {
        let word: String? =
            switch message.kind {
            case .info: nil
            case .hint: "Hint"
            case .warning: "Warning"
            case .failure: "Error"
            }
        let text = MarkdownText(place: .paragraph).styled(message.text)
        guard !text.isEmpty else { return "" }
        return ((word.map { "**\($0):** " } ?? "") + text).split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
    }

    private func markdown(_ slide: Slide) -> String {
        let text = MarkdownText(place: .paragraph)
        let figure = [slide.figure ?? "", slide.figure == nil ? "" : slide.unit].filter { !$0.isEmpty }.joined(separator: " ")
        let parts =
            [heading(slide.title, 2), text.styled(slide.top), text.styled(StyledText(figure, .strong))] + slide.lines.map(text.styled)
        return (parts + [text.styled(slide.foot)]).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private func fenced(_ code: String) -> String {
        guard !code.isEmpty else { return "" }
        let text = SafeText.visible(code, tab: "    ")
        let fence = String(repeating: "`", count: max(3, MarkdownText.longestRun(of: "`", in: text) + 1))
        return fence + "\n" + text + (text.hasSuffix("\n") ? "" : "\n") + fence
    }
}
