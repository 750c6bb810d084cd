import LandscapeKit

extension ScreenLayout {
    /// The nodes, each under its parent, joined by lines; a number before those that have one.
    func lines(of tree: Tree) -> [[Glyph]] {
        let numbers = tree.roots.flatMap(\.numbers)
        let numberWidth = numbers.isEmpty ? 0 : max(2, numbers.map { String($0).count }.max() ?? 0)
        var lines: [[Glyph]] = []
        for root in tree.roots {
            add(root, Rails(first: "", rest: ""), numberWidth, to: &lines)
        }
        return lines
    }

    /// What is drawn before a node: before its first line, and before whatever stands below it.
    private struct Rails {
        var first: String
        var rest: String
    }

    private func add(_ node: Tree.Node, _ rails: Rails, _ numberWidth: Int, to lines: inout [[Glyph]]) {
        let margin = numberWidth == 0 ? 0 : numberWidth + 2
        let numbered = node.number.map { StyledText(String($0)).glyphs() } ?? []
        let first = rail(rails.first, margin)
        let rest = rail(rails.rest + (node.children.isEmpty ? "  " : drawing.rail + " "), margin)
        let room = width - margin - first.width
        for (index, line) in textLines(of: node, width: room, hanging: rest.width - first.width).enumerated() {
            let number = (index == 0 ? numbered : []).padded(to: numberWidth, .right) + Glyph.spaces(margin - numberWidth)
            lines.append(number + (index == 0 ? first : rest) + line)
        }
        for (index, child) in node.children.enumerated() {
            let isLast = index == node.children.count - 1
            let branch = isLast ? drawing.lastBranch : drawing.branch
            let rails = Rails(first: rails.rest + branch, rest: rails.rest + (isLast ? "    " : drawing.rail + "   "))
            add(child, rails, numberWidth, to: &lines)
        }
    }

    /// Label and detail in lines; the first is wider than the others by `hanging`.
    private func textLines(of node: Tree.Node, width: Int, hanging: Int) -> [[Glyph]] {
        var text = node.label.glyphs()
        if !node.detail.isEmpty {
            text += StyledText(node.label.isEmpty ? "" : drawing.separator, .dim).glyphs().glued + node.detail.glyphs().restyled(.dim)
        }
        text = text.onOneLine
        guard isFitted else { return [text] }
        return LineBreaker(width: width, hanging: hanging).lines(of: text).enumerated().map { index, line in
            index == 0 ? line : Array(line.dropFirst(hanging))
        }
    }

    /// A rail as glyphs. Where nodes nest so deep that no room is left for text, its beginning is left out.
    private func rail(_ text: String, _ margin: Int) -> [Glyph] {
        let glyphs = StyledText(text, .dim).glyphs()
        return isFitted ? glyphs.suffix(max(4, width - margin - 16)) : glyphs
    }
}

extension Tree.Node {
    fileprivate var numbers: [Int] { (number.map { [$0] } ?? []) + children.flatMap(\.numbers) }
}
