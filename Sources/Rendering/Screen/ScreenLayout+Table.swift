import LandscapeKit

extension ScreenLayout {
    /// Header, rows and caption; rows as blocks of `Label: value` where the window is too narrow for a table.
    func lines(of table: Table) -> [[Glyph]] {
        guard !table.columns.isEmpty else { return Array(caption(table.caption, leftOut: []).dropFirst()) }
        let sheet = Sheet(table)
        guard isFitted else {
            let fit = TableFit(shown: Array(table.columns.indices), widths: sheet.needs.map(\.natural))
            return grid(sheet.onOneLine, fit) + caption(table.caption, leftOut: [])
        }
        guard let fit = TableFit.fit(sheet.needs, margin: sheet.margin, width: width) else {
            return blocks(sheet) + caption(table.caption, leftOut: [])
        }
        return grid(sheet, fit) + caption(table.caption, leftOut: fit.dropped.map { sheet.titles[$0] })
    }

    /// The table's cells as glyphs, short rows filled up.
    private struct Sheet {
        var titles: [[Glyph]]
        var rows: [(number: [Glyph], cells: [[Glyph]])]
        let columns: [Table.Column]
        /// The width of the column of numbers, 0 where rows have none.
        let numberWidth: Int

        init(_ table: Table) {
            columns = table.columns
            titles = table.columns.map { StyledText($0.title, .strong).glyphs().onOneLine }
            rows = table.rows.map { row in
                let number = row.number.map { StyledText(String($0)).glyphs() } ?? []
                return (number, table.columns.indices.map { $0 < row.cells.count ? row.cells[$0].glyphs() : [] })
            }
            numberWidth = table.isNumbered ? max(2, rows.map(\.number.width).max() ?? 0) : 0
        }

        var margin: Int { numberWidth == 0 ? 0 : numberWidth + TableFit.gap }

        /// The same with every cell on one line.
        var onOneLine: Sheet {
            var sheet = self
            sheet.rows = rows.map { ($0.number, $0.cells.map(\.onOneLine)) }
            return sheet
        }

        var needs: [TableFit.Column] {
            columns.indices.map { index in
                let widths = rows.map { row in row.cells[index].paragraphs.map { $0.reduce(0) { $0 + $1.width } } }
                let natural = max(titles[index].width, 1, widths.compactMap { $0.max() }.max() ?? 0)
                return TableFit.Column(
                    natural: natural, load: widths.reduce(0) { $0 + $1.reduce(0, +) }, isFlexible: columns[index].isFlexible,
                    dropOrder: columns[index].dropOrder, isRigid: columns[index].alignment == .right,
                    longest: columns[index].isFlexible ? rows.map { Self.longestWord(of: $0.cells[index]) }.max() ?? 0 : 0)
            }
        }

        /// The width of the longest run that has no good place to break: a space, a hyphen, a slash, the sign of an e-mail address.
        private static func longestWord(of cell: [Glyph]) -> Int {
            var longest = 0
            var current = 0
            for glyph in cell {
                if glyph.isSpace || glyph.isLineEnd {
                    current = 0
                } else {
                    current += glyph.width
                    longest = max(longest, current)
                    if "-/@".contains(glyph.character) { current = 0 }
                }
            }
            return longest
        }
    }

    private func grid(_ sheet: Sheet, _ fit: TableFit) -> [[Glyph]] {
        let number = sheet.numberWidth == 0 ? [] : StyledText("#", .strong).glyphs()
        let header = broken(sheet.titles, fit)
        // Where no number marks the beginning of a row, what follows in its first column is set in.
        let rows = sheet.rows.map { (number: $0.number, cells: broken($0.cells, fit, firstHanging: number.isEmpty ? 2 : 0)) }
        // Words leave a ragged edge: a column is as wide as the longest line that came of it.
        let widths = fit.widths.indices.map { index in
            ([header] + rows.map(\.cells)).flatMap { $0[index].map(\.width) }.max() ?? 0
        }
        let alignments = fit.shown.map { sheet.columns[$0].alignment }

        func lines(_ number: [Glyph], _ cells: [[[Glyph]]], atBottom: Bool) -> [[Glyph]] {
            let height = max(1, cells.map(\.count).max() ?? 1)
            return (0..<height).map { line in
                var glyphs: [Glyph] = []
                if sheet.numberWidth > 0 {
                    let isPlace = line == (atBottom ? height - 1 : 0)
                    glyphs = (isPlace ? number : []).padded(to: sheet.numberWidth, .right) + Glyph.spaces(TableFit.gap)
                }
                for (index, cell) in cells.enumerated() {
                    let line = line - (atBottom ? height - cell.count : 0)
                    let text = cell.indices.contains(line) ? cell[line] : []
                    if index > 0 { glyphs += Glyph.spaces(TableFit.gap) }
                    glyphs += text.padded(to: widths[index], alignments[index])
                }
                return glyphs
            }
        }
        return lines(number, header, atBottom: true) + rows.flatMap { lines($0.number, $0.cells, atBottom: false) }
    }

    /// The shown cells in lines of their columns' widths.
    private func broken(_ cells: [[Glyph]], _ fit: TableFit, firstHanging: Int = 0) -> [[[Glyph]]] {
        zip(fit.shown, fit.widths).enumerated().map { place, column in
            LineBreaker(width: column.1, hanging: place == 0 ? firstHanging : 0).lines(of: cells[column.0])
        }
    }

    private func blocks(_ sheet: Sheet) -> [[Glyph]] {
        var lines: [[Glyph]] = []
        for (index, row) in sheet.rows.enumerated() {
            var texts: [[Glyph]] = []
            for (title, cell) in zip(sheet.titles, row.cells) where !cell.allSatisfy({ $0.isSpace || $0.isLineEnd }) {
                let label = title + (title.isEmpty ? [] : StyledText(": ", .strong).glyphs())
                texts += LineBreaker(width: width - sheet.margin, hanging: 2).lines(of: label + cell.onOneLine)
            }
            if texts.isEmpty { texts = [[]] }
            if index > 0 { lines.append([]) }
            for (index, text) in texts.enumerated() {
                let number = index == 0 ? row.number : []
                let margin = sheet.margin == 0 ? [] : number.padded(to: sheet.numberWidth, .right) + Glyph.spaces(TableFit.gap)
                lines.append(margin + text)
            }
        }
        return lines
    }

    /// A blank line, then the caption and which columns were left out.
    private func caption(_ caption: String?, leftOut titles: [[Glyph]]) -> [[Glyph]] {
        var text = caption.map { SafeText.visible($0) } ?? ""
        // A column without a title is a picture of another.
        let titles = titles.filter { !$0.isEmpty }
        if !titles.isEmpty {
            if let last = text.last { text += ".!?:…".contains(last) ? " " : ". " }
            let names = titles.map { String($0.map(\.character)) }.joined(separator: ", ")
            text += "Not shown for want of room: \(names)."
        }
        return text.isEmpty ? [] : [[]] + LineBreaker(width: measure).lines(of: StyledText(text, .dim).glyphs())
    }
}
