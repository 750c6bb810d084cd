import LandscapeKit

extension ScreenLayout {
    /// Everything in the middle, with room around it: the number in large figures where they can be drawn.
    func lines(of slide: Slide) -> [[Glyph]] {
        var lines: [[Glyph]] = [[]]
        func add(_ text: StyledText, _ style: TextStyle? = nil, after gap: Int) {
            guard !text.isEmpty else { return }
            lines += Array(repeating: [], count: gap)
            let glyphs = style.map { text.glyphs().restyled($0) } ?? text.glyphs()
            lines += LineBreaker(width: min(width - 4, 64)).lines(of: glyphs).map(centred)
        }
        add(slide.top, .dim, after: 0)
        add(slide.title, .strong, after: 1)
        lines.append(centred(StyledText(String(repeating: drawing.rule, count: min(width - 4, 40)), .dim).glyphs()))
        if let figure = slide.figure {
            // Without box characters, blocks cannot be drawn either; a pipe wants the number itself.
            if isFitted, drawing.rule == Drawing.unicode.rule, let rows = LargeFigures.rows(figure, width: width - 4) {
                lines.append([])
                // All rows by the width of the widest: each by itself would lean.
                let widest = rows.map(\.count).max() ?? 0
                lines += rows.map { centred(StyledText($0, .strong).glyphs().padded(to: widest)) }
                add(StyledText(slide.unit), after: 1)
            } else {
                add(StyledText([figure, slide.unit].filter { !$0.isEmpty }.joined(separator: " "), .strong), after: 1)
            }
        }
        for line in slide.lines { add(line, after: 1) }
        add(slide.foot, .dim, after: 2)
        return lines + [[]]
    }

    private func centred(_ line: [Glyph]) -> [Glyph] { Glyph.spaces(max(0, (width - line.width) / 2)) + line }
}
