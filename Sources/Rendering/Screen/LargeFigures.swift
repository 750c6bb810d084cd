/// Figures five rows high, drawn in full blocks, to be read from the back of a room.
enum LargeFigures {
    private static let shapes: [Character: [String]] = [
        "0": ["█████", "█   █", "█   █", "█   █", "█████"], "1": [" ██  ", "  █  ", "  █  ", "  █  ", "█████"],
        "2": ["█████", "    █", "█████", "█    ", "█████"], "3": ["█████", "    █", " ████", "    █", "█████"],
        "4": ["█   █", "█   █", "█████", "    █", "    █"], "5": ["█████", "█    ", "█████", "    █", "█████"],
        "6": ["█████", "█    ", "█████", "█   █", "█████"], "7": ["█████", "    █", "   █ ", "  █  ", "  █  "],
        "8": ["█████", "█   █", "█████", "█   █", "█████"], "9": ["█████", "█   █", "█████", "    █", "█████"],
        ":": ["   ", " █ ", "   ", " █ ", "   "], ".": ["  ", "  ", "  ", "  ", "█ "], "%": ["█   █", "   █ ", "  █  ", " █   ", "█   █"],
        "+": ["     ", "  █  ", "█████", "  █  ", "     "], "-": ["     ", "     ", "█████", "     ", "     "],
    ]

    /// The rows of a number; nil for text that holds anything else, or is wider than the room there is.
    ///
    /// Each block is two columns wide where that fits, so that the figures are as broad as they are high.
    static func rows(_ text: String, width: Int) -> [String]? {
        let glyphs = text.compactMap { shapes[$0] }
        guard glyphs.count == text.count, !glyphs.isEmpty else { return nil }
        for breadth in [2, 1] {
            let gap = String(repeating: " ", count: 2 * breadth)
            let rows = (0..<5).map { row in
                glyphs.map { shape in shape[row].map { String(repeating: $0, count: breadth) }.joined() }.joined(separator: gap)
            }
            if rows.allSatisfy({ $0.count <= width }) { return rows }
        }
        return nil
    }
}
