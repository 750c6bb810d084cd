import LandscapeKit

extension ScreenLayout {
    /// The title, then a line for each label, the values under one another.
    ///
    ///     Halt the rise in childhood obesity
    ///       Area    Luton
    ///       Source  Mapping 2010 §6
    func lines(of card: Card) -> [[Glyph]] {
        let indent = Glyph.spaces(2)
        var lines: [[Glyph]] = []
        if !card.title.isEmpty {
            lines = LineBreaker(width: measure, hanging: 2).lines(of: card.title.glyphs().onOneLine.restyled(.strong))
        }
        let labels = card.lines.map { StyledText($0.label, .dim).glyphs().onOneLine }
        let widest = measure / 3
        let labelWidth = labels.map(\.width).filter { $0 <= widest }.max() ?? widest
        for (label, line) in zip(labels, card.lines) {
            let room = measure - 4 - labelWidth
            let values = LineBreaker(width: room).lines(of: line.value.glyphs())
            let hanging = Glyph.spaces(4 + labelWidth)
            if label.width > labelWidth {
                lines += LineBreaker(width: measure - 2, hanging: 2).lines(of: label).map { indent + $0 }
                lines += values.map { hanging + $0 }
            } else {
                lines.append(indent + label.padded(to: labelWidth + 2) + (values.first ?? []))
                lines += values.dropFirst().map { hanging + $0 }
            }
        }
        return lines
    }
}
