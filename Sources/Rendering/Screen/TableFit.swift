/// Which columns of a table are shown, and how wide.
struct TableFit: Equatable {
    /// What a column asks for.
    struct Column: Equatable {
        /// The width at which nothing wraps.
        var natural: Int
        /// The widths of all its cells together: the more, the more it gains by each column of the window.
        var load: Int
        var isFlexible: Bool
        var dropOrder: Int
        /// Whether it holds figures, which are never broken.
        var isRigid: Bool
        /// The longest word of its cells, which is better not broken.
        var longest = 0
    }

    /// Below this, wrapped text is hard to read: a column is left out before another is made narrower.
    static let legibleWidth = 18
    /// What a column may be pressed to when nothing more can be left out.
    static let leastWidth = 10
    /// In narrower windows no column is left out: rows that do not fit become blocks of lines.
    static let narrowWindow = 50
    /// The spaces between columns.
    static let gap = 2

    /// The columns that are shown, by index.
    var shown: [Int]
    /// Their widths.
    var widths: [Int]
    /// The columns left out, by index.
    var dropped: [Int] = []

    /// The widths for a window, or nil when the rows do not make a table in it.
    ///
    /// - Parameter margin: what stands before the first column, its gap included.
    static func fit(_ columns: [Column], margin: Int, width: Int) -> TableFit? {
        var fit = TableFit(shown: Array(columns.indices), widths: [])
        while !fit.shown.isEmpty {
            let shown = fit.shown.map { columns[$0] }
            let room = width - margin - gap * (shown.count - 1)
            if shown.reduce(0, { $0 + $1.natural }) <= room {
                fit.widths = shown.map(\.natural)
                return fit
            }
            let least = shown.map { $0.isFlexible ? min($0.natural, legibleWidth) : $0.natural }
            if let widths = grown(least, shown, to: room) {
                fit.widths = lent(widths, shown)
                return fit
            }
            if width < narrowWindow { return nil }
            guard let index = nextToDrop(fit.shown, columns) else { break }
            fit.dropped = (fit.dropped + [index]).sorted()
            fit.shown.removeAll { $0 == index }
        }
        let shown = fit.shown.map { columns[$0] }
        let least = shown.map { $0.isRigid ? $0.natural : min($0.natural, leastWidth) }
        guard let widths = grown(least, shown, to: width - margin - gap * (shown.count - 1)) else { return nil }
        fit.widths = lent(widths, shown)
        return fit
    }

    private static func nextToDrop(_ shown: [Int], _ columns: [Column]) -> Int? {
        let order = shown.map { columns[$0].dropOrder }.max() ?? 0
        return order > 0 ? shown.last { columns[$0].dropOrder == order } : nil
    }

    /// The widths with room lent to columns whose longest word would be broken, by those that can do without it.
    private static func lent(_ widths: [Int], _ columns: [Column]) -> [Int] {
        var widths = widths
        for index in columns.indices where columns[index].isFlexible && columns[index].longest > widths[index] {
            let need = columns[index].longest - widths[index]
            let spare = columns.indices.map { other in
                other != index && columns[other].isFlexible ? max(0, widths[other] - max(columns[other].longest, leastWidth + 2)) : 0
            }
            guard spare.reduce(0, +) >= need else { continue }
            var rest = need
            for other in columns.indices.sorted(by: { spare[$0] > spare[$1] }) where rest > 0 {
                let taken = min(rest, spare[other])
                widths[other] -= taken
                rest -= taken
            }
            widths[index] += need
        }
        return widths
    }

    /// The least widths, and what room is left given column by column to whichever saves most lines by it; nil where there is no room.
    private static func grown(_ least: [Int], _ columns: [Column], to room: Int) -> [Int]? {
        var widths = least
        var spare = room - least.reduce(0, +)
        guard spare >= 0 else { return nil }
        func gain(_ index: Int) -> Double { Double(columns[index].load + 1) / Double(widths[index] * (widths[index] + 1)) }
        while spare > 0 {
            let growing = columns.indices.filter { widths[$0] < columns[$0].natural }
            guard let index = growing.max(by: { gain($0) < gain($1) }) else { break }
            widths[index] += 1
            spare -= 1
        }
        return widths
    }
}
