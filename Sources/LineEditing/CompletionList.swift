/// The list of candidates as rows of text, clipped to the window.
struct CompletionList {
    /// How many candidates are shown at most.
    static let limit = 60

    let rows: [String]

    init(_ candidates: [Candidate], columns: Int, limit: Int = limit, width: (String) -> Int = { DisplayWidth.of($0) }) {
        let shown = candidates.prefix(limit).map {
            (name: SafeText.printable($0.display), description: SafeText.printable($0.description))
        }
        let names = shown.map { width($0.name) }
        // The last column stays free: a full row would wrap on some terminals.
        let room = max(columns - 1, 1)
        var rows: [String]
        if shown.contains(where: { !$0.description.isEmpty }) {
            let widest = min(names.max() ?? 0, max(room / 2, 1))
            rows = shown.map { item in
                let name = DisplayWidth.clip(item.name, to: widest, width: width)
                guard !item.description.isEmpty else { return name }
                let row = name + String(repeating: " ", count: max(widest - width(name), 0) + 2) + item.description
                return DisplayWidth.clip(row, to: room, width: width)
            }
        } else {
            rows = CompletionList.grid(shown.map(\.name), widths: names, room: room, width: width)
        }
        let left = candidates.count - shown.count
        if left > 0 { rows.append("... and \(left) more") }
        self.rows = rows
    }

    /// Names in columns, read downwards.
    private static func grid(_ names: [String], widths: [Int], room: Int, width: (String) -> Int) -> [String] {
        let cell = (widths.max() ?? 0) + 2
        let columns = max((room + 2) / max(cell, 1), 1)
        let height = (names.count + columns - 1) / columns
        return (0..<height).map { row in
            var text = ""
            for index in stride(from: row, to: names.count, by: height) {
                let isLast = index + height >= names.count
                text += isLast ? names[index] : names[index] + String(repeating: " ", count: max(cell - widths[index], 0))
            }
            return DisplayWidth.clip(text, to: room, width: width)
        }
    }
}
