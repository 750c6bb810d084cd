import LandscapeKit

/// A grapheme cluster with its style and width: what lines are made of until they are painted.
struct Glyph: Hashable {
    var character: Character
    var style: TextStyle
    var width: Int
    /// Whether a line may not end here although the glyph is a space.
    var isGlued = false

    init(_ character: Character, _ style: TextStyle = .plain) {
        self.character = character
        self.style = style
        self.width = character.columns
    }

    fileprivate init(ascii byte: UInt8, _ style: TextStyle) {
        character = Character(Unicode.Scalar(byte))
        self.style = style
        width = byte >= 0x20 && byte < 0x7F ? 1 : 0
    }

    /// Whether a line may end here and the glyph be dropped. No-break spaces are none.
    var isSpace: Bool { !isGlued && (character == " " || character == "\u{3000}" || character == "\u{200B}") }
    var isLineEnd: Bool { character == "\n" }

    static func spaces(_ count: Int) -> [Glyph] { Array(repeating: Glyph(" "), count: max(0, count)) }
}

extension [Glyph] {
    /// The columns it takes.
    var width: Int { reduce(0) { $0 + $1.width } }

    /// The same glyphs with spaces up to a width.
    func padded(to columns: Int, _ alignment: Table.Column.Alignment = .left) -> [Glyph] {
        let spaces = Glyph.spaces(columns - width)
        return alignment == .left ? self + spaces : spaces + self
    }

    /// The same glyphs, plain ones in another style.
    func restyled(_ style: TextStyle) -> [Glyph] {
        map { glyph in
            var glyph = glyph
            if glyph.style == .plain { glyph.style = style }
            return glyph
        }
    }

    /// The same glyphs, the first of them never at the beginning of a line.
    var glued: [Glyph] {
        guard var first else { return [] }
        first.isGlued = true
        return [first] + dropFirst()
    }

    /// The glyphs between line ends.
    var paragraphs: [ArraySlice<Glyph>] { split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd) }

    /// On one line, a space for each line end.
    var onOneLine: [Glyph] {
        contains(where: \.isLineEnd) ? Array(split(whereSeparator: \.isLineEnd).joined(separator: [Glyph(" ")])) : self
    }
}

extension StyledText {
    /// The text's glyphs, control characters made visible.
    ///
    /// A cluster whose parts stand in two spans has the style of the first.
    func glyphs(tab: String = " ") -> [Glyph] {
        let safe = spans.map { (text: SafeText.visible($0.text, tab: tab), style: $0.style) }
        if safe.allSatisfy({ $0.text.utf8.allSatisfy { $0 < 0x80 } }) {
            return safe.flatMap { span in span.text.utf8.map { Glyph(ascii: $0, span.style) } }
        }
        var glyphs: [Glyph] = []
        var span = safe.startIndex
        var offset = 0
        var end = safe.first.map(\.text.utf8.count) ?? 0
        for character in safe.map(\.text).joined() {
            while offset >= end, span + 1 < safe.endIndex {
                span += 1
                end += safe[span].text.utf8.count
            }
            glyphs.append(Glyph(character, safe[span].style))
            offset += character.utf8.count
        }
        return glyphs
    }
}
