/// How large the words of a card may be, so that a quarter of a page holds them all.
///
/// `TextWidth` estimates on the wide side, by more than an eighth in running text, which is taken off again. Lengths are in points.
struct CardFit {
    /// The sizes of a card's words, the largest first; `HandoutStyle` has a class for each.
    static let sizes = [10.4, 9.8, 9.2, 8.6, 8, 7.4, 6.8, 6.2]

    /// The card; where even the smallest words are too many, its longest texts end in `…`.
    let card: HandoutCard
    /// The place of its size among `sizes`, from 1.
    let step: Int

    private static let width = 250.0
    private static let height = 370.0

    init(_ card: HandoutCard) {
        var card = card
        while true {
            if let index = Self.sizes.firstIndex(where: { Self.height(of: card, size: $0) <= Self.height }) {
                self.card = card
                step = index + 1
                return
            }
            card = Self.shortened(card)
        }
    }

    private static func height(of card: HandoutCard, size: Double) -> Double {
        var sum = max(23, lines(card.title, width - 31, 11.5, isBold: true) * 13.8) + 8.5
        for (index, line) in card.lines.enumerated() {
            let isMain = index == 0
            sum += 9.4 + lines(line.value, isMain ? width - 17 : width, size, isBold: isMain) * size * 1.3 + (isMain ? 15 : 6)
        }
        return sum + lines(card.remark, width, 6.8) * 8.5 + 4
    }

    private static func lines(_ text: String, _ width: Double, _ size: Double, isBold: Bool = false) -> Double {
        Double(TextWidth.lines(text, width: width * 1.13, size: size, isBold: isBold, most: 100).count)
    }

    /// The card with its longest text a quarter shorter.
    private static func shortened(_ card: HandoutCard) -> HandoutCard {
        let longest = card.lines.indices.max { card.lines[$0].value.count < card.lines[$1].value.count } ?? 0
        let lines = card.lines.enumerated().map { index, line in
            guard index == longest else { return line }
            let words = line.value.prefix(line.value.count * 3 / 4)
            return HandoutSheet.Fact(line.label, String(words).trimmed + "…")
        }
        return HandoutCard(number: card.number, title: card.title, lines: lines, remark: card.remark)
    }
}

extension String {
    /// Without white space at its end.
    fileprivate var trimmed: String { String(reversed().drop { $0.isWhitespace }.reversed()) }
}
