/// A chart of labelled rows: bars from nought, dots on a line, or spans of time. Each row says its label and its figure in words, so that
/// nothing hangs on a colour.
struct RowChart: Chart {
    enum Form: Sendable, Hashable {
        case bars, dots
        /// From the value to the end of the scale.
        case spans
    }

    struct Row: Sendable, Hashable {
        let label: String
        let value: Double
        /// The figure as it is printed.
        let shown: String
        /// Whether it is of the area that the paper is about.
        var isOwn = false
    }

    let title: String
    var detail = ""
    let form: Form
    let rows: [Row]
    let scale: ChartScale
    /// What stands at a mark of the scale; nil draws none.
    var markText: (@Sendable (Double) -> String)?

    var description: String { rows.map { $0.label + ": " + $0.shown }.joined(separator: "; ") + "." }

    private static let width = 340.0
    private static let labelSize = 12.5

    func svg(id: String) -> String {
        var svg = SVGWriter()
        let widest = rows.map { TextWidth.of($0.shown, size: Self.labelSize, isBold: $0.isOwn) }.max() ?? 0
        let valueWidth = min(widest, 150) + 8
        let left = 2.0
        let length = max(80, Self.width - left - valueWidth - 2)
        var y = 4.0
        var bottoms: [(Row, Double)] = []
        for row in rows {
            let lines = TextWidth.lines(row.label, width: Self.width - 4, size: Self.labelSize, isBold: row.isOwn, most: 2)
            for line in lines {
                y += 14
                svg.text(line, left, y, size: Self.labelSize, isBold: row.isOwn)
            }
            y += 17
            bottoms.append((row, y))
            y += 7
        }
        for (row, bottom) in bottoms { draw(row, at: bottom - 5, left: left, length: length, in: &svg) }
        if let markText {
            y += 4
            svg.line(left, y, left + length, y, kind: "axis")
            let ends = [(scale.low, "start", left), (scale.high, "end", left + length)]
            for (value, anchor, x) in ends { svg.text(markText(value), x, y + 13, size: 11, anchor: anchor, kind: "tick") }
            y += 16
        }
        return svg.element(id: id, width: Self.width, height: y + 2, title: title, description: description)
    }

    private func draw(_ row: Row, at y: Double, left: Double, length: Double, in svg: inout SVGWriter) {
        let kind = row.isOwn ? "own" : "other"
        let fill = row.isOwn ? "#1b5e7b" : "#c9d2d8"
        let x = left + scale.place(of: row.value) * length
        var end = x
        switch form {
        case .bars:
            let zero = left + scale.place(of: 0) * length
            svg.line(zero, y - 7, zero, y + 7, kind: "axis")
            svg.rectangle(min(zero, x), y - 5, max(1, abs(x - zero)), 10, kind: kind, fill: fill)
            end = max(zero, x)
        case .dots:
            svg.line(left, y, left + length, y)
            svg.circle(x, y, row.isOwn ? 5.5 : 4.5, kind: kind, fill: fill, stroke: row.isOwn ? "none" : "#55606a")
            end = left + length
        case .spans:
            svg.line(left, y, left + length, y)
            svg.rectangle(x, y - 1.5, max(1, left + length - x), 3, kind: "own", fill: "#1b5e7b")
            svg.circle(x, y, 4.5, kind: "own", fill: "#1b5e7b")
            end = left + length
        }
        svg.text(row.shown, end + 7, y + 4.5, size: Self.labelSize, isBold: row.isOwn, kind: "value")
    }
}
