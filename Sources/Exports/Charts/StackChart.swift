/// Bars in parts that make one whole, each part with its count where there is room for it. What a part stands for is said by the key and
/// by its place, not by its colour alone.
struct StackChart: Chart {
    let bars: HandoutBars
    var title: String { bars.title }
    var detail: String { "" }

    /// Ink and paper of the parts, from the first to the last.
    private static let fills = ["#ffffff", "#f0d9c8", "#e6e6e0", "#a9cbdb", "#1b4f68"]
    private static let width = 640.0

    var description: String {
        bars.rows.map { row in
            row.label + ": " + zip(bars.parts, row.counts).map { "\($0) \($1)" }.joined(separator: ", ") + "; " + row.shown
        }.joined(separator: ". ") + "."
    }

    func svg(id: String) -> String {
        var svg = SVGWriter()
        var y = 4.0
        var x = 2.0
        for (index, part) in bars.parts.enumerated() {
            svg.rectangle(x, y, 14, 14, kind: "part", fill: Self.fill(index), stroke: "#55616a")
            svg.text(part, x + 20, y + 11.5, size: 12.5)
            x += 20 + TextWidth.of(part, size: 12.5) + 22
        }
        y += 34
        let most = bars.rows.map { $0.counts.reduce(0, +) }.max() ?? 0
        let length = Self.width - 150
        for row in bars.rows {
            for line in TextWidth.lines(row.label, width: length, size: 13, most: 2) {
                svg.text(line, 2, y, size: 13)
                y += 16
            }
            y -= 8
            var left = 2.0
            for (index, count) in row.counts.enumerated() where count > 0 && most > 0 {
                let span = Double(count) / Double(most) * length
                svg.rectangle(left, y, span, 20, kind: "part", fill: Self.fill(index), stroke: "#55616a")
                if span > 16 { svg.text("\(count)", left + span / 2, y + 14.5, size: 12, anchor: "middle", kind: Self.ink(index)) }
                left += span
            }
            svg.text(row.shown, length + 14, y + 14.5, size: 13, isBold: true)
            y += 42
        }
        return svg.element(id: id, width: Self.width, height: y - 12, title: title, description: description)
    }

    private static func fill(_ index: Int) -> String { fills[min(index, fills.count - 1)] }

    private static func ink(_ index: Int) -> String { index >= fills.count - 1 ? "on-dark" : "on-light" }
}
