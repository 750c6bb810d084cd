import LandscapeKit

/// Breaks glyphs into lines of a width, greedily.
struct LineBreaker {
    let width: Int
    /// The spaces before every line of a paragraph but its first.
    let hanging: Int
    /// Whether lines end at spaces alone: among ids and keys a hyphen at the end of a line would be misread.
    let keepsHyphens: Bool

    init(width: Int, hanging: Int = 0, keepsHyphens: Bool = false) {
        self.keepsHyphens = keepsHyphens
        self.width = max(1, width)
        // At least two columns stay, for a wide character.
        self.hanging = max(0, min(hanging, self.width / 2, self.width - 2))
    }

    /// The lines; at least one, and one for every empty paragraph.
    func lines(of glyphs: [Glyph]) -> [[Glyph]] {
        glyphs.paragraphs.flatMap { broken($0) }
    }

    private func broken(_ paragraph: ArraySlice<Glyph>) -> [[Glyph]] {
        if paragraph.reduce(0, { $0 + $1.width }) <= width { return [trimmed(Array(paragraph))] }
        var lines: [[Glyph]] = []
        var line: [Glyph] = []
        var used = 0
        /// Whether the line holds nothing but its indent.
        var isFresh = true

        func breakLine() {
            lines.append(trimmed(line))
            line = Glyph.spaces(hanging)
            used = hanging
            isFresh = true
        }

        for piece in pieces(of: paragraph) {
            let wordWidth = piece.word.width
            let gap = isFresh && !lines.isEmpty ? [] : piece.gap
            if used + gap.width + wordWidth <= width {
                line += gap + piece.word
                used += gap.width + wordWidth
                isFresh = false
                continue
            }
            if !isFresh { breakLine() }
            var rest = piece.word[...]
            var restWidth = wordWidth
            while restWidth > width - used {
                let cut = cut(rest, to: width - used)
                line += rest[..<cut]
                restWidth -= rest[..<cut].reduce(0) { $0 + $1.width }
                rest = rest[cut...]
                breakLine()
            }
            guard !rest.isEmpty else { continue }
            line += rest
            used += restWidth
            isFresh = false
        }
        if !isFresh || lines.isEmpty { lines.append(trimmed(line)) }
        return lines
    }

    /// Where to cut a word that is longer than a line: after the last mark in the line's second half, or where the line ends.
    private func cut(_ word: ArraySlice<Glyph>, to columns: Int) -> Int {
        var used = 0
        var end = word.startIndex
        var afterMark: Int?
        var isHeld = false
        while end < word.endIndex, used + word[end].width <= columns {
            used += word[end].width
            if used * 2 > columns, "/-._?&=".contains(word[end].character), !isHeld { afterMark = end + 1 }
            // An e-mail address parts where its two halves meet, before anywhere else.
            if word[end].character == "@", end > word.startIndex { (afterMark, isHeld) = (end + 1, true) }
            end += 1
        }
        return max(afterMark ?? end, word.startIndex + 1)
    }

    private func trimmed(_ line: [Glyph]) -> [Glyph] {
        var line = line
        while line.last?.isSpace == true { line.removeLast() }
        return line
    }

    /// What is not broken inside unless it must be, and the spaces before it.
    private struct Piece {
        var gap: [Glyph] = []
        var word: [Glyph] = []
    }

    private func pieces(of paragraph: ArraySlice<Glyph>) -> [Piece] {
        var pieces: [Piece] = []
        var piece = Piece()
        for glyph in paragraph {
            if !glyph.isSpace {
                piece.word.append(glyph)
            } else if piece.word.isEmpty {
                piece.gap.append(glyph)
            } else {
                pieces += split(piece)
                piece = Piece(gap: [glyph])
            }
        }
        return piece.word.isEmpty ? pieces : pieces + split(piece)
    }

    /// A hyphenated word in its parts. Addresses, ids, commands and figures with hyphens stay whole, and so do parts of one or two letters.
    private func split(_ piece: Piece) -> [Piece] {
        let word = piece.word
        guard !keepsHyphens, word.contains(where: { $0.character == "-" }), isOfWords(word) else { return [piece] }
        var pieces: [Piece] = []
        var current = Piece(gap: piece.gap)
        for (index, glyph) in word.enumerated() {
            current.word.append(glyph)
            let before = current.word.dropLast().count { $0.character.isLetter }
            let after = word[(index + 1)...].prefix { $0.character.isLetter }.count
            if glyph.character == "-", before >= 3, after >= 3 {
                pieces.append(current)
                current = Piece()
            }
        }
        return pieces + [current]
    }

    private func isOfWords(_ word: [Glyph]) -> Bool {
        let end = word.lastIndex { !".:?".contains($0.character) } ?? 0
        return word[...end].allSatisfy { glyph in
            glyph.style != .code && (glyph.character.isLetter || "-'’‘“”\"(),;!".contains(glyph.character))
        }
    }
}
