import LandscapeKit

/// How many records speak of each theme, by sector or by area: a table whose cells are shaded by their numbers.
struct ThemeMatrix: Sendable {
    let columns: [Term]
    /// The themes with most records first.
    let rows: [(theme: Term, counts: [Int], all: Int)]
    /// Themes that the table has no room for, with their numbers.
    let rest: [(theme: Term, count: Int)]

    /// - Parameter keys: the columns' ids that a record counts under.
    init(_ records: [LandscapeKit.Record], columns: [Term], most: Int, keys: (LandscapeKit.Record) -> [String]) {
        var counts: [String: [String: Int]] = [:]
        var totals: [String: Int] = [:]
        for record in records {
            let keys = Set(keys(record))
            for theme in Set(record.themes) {
                totals[theme, default: 0] += 1
                for key in keys { counts[theme, default: [:]][key, default: 0] += 1 }
            }
        }
        let themes = Vocabulary.themes.terms.filter { totals[$0.id] != nil }.enumerated().sorted { a, b in
            (-(totals[a.element.id] ?? 0), a.offset) < (-(totals[b.element.id] ?? 0), b.offset)
        }.map(\.element)
        let used = columns.filter { column in themes.prefix(most).contains { counts[$0.id]?[column.id] != nil } }
        self.columns = used
        rows = themes.prefix(most).map { theme in (theme, used.map { counts[theme.id]?[$0.id] ?? 0 }, totals[theme.id] ?? 0) }
        rest = themes.dropFirst(most).map { ($0, totals[$0.id] ?? 0) }
    }

    /// The table; nothing where there is not enough to compare.
    func table(_ caption: String) -> ReportTable? {
        guard rows.count > 1, columns.count > 1 else { return nil }
        let most = rows.flatMap(\.counts).max() ?? 0
        let share = max(4, (100 - 34) / (columns.count + 1))
        return ReportTable(
            caption: caption,
            columns: [.init(key: "theme", title: "Theme", share: 34)]
                + columns.map { .init(key: $0.id, title: $0.label, isNumber: true, share: share) }
                + [.init(key: "all", title: "All records", isNumber: true, share: share)],
            rows: rows.map { row in
                ReportTable.Row(
                    cells: [.init(row.theme.label)] + row.counts.map { .init($0 == 0 ? "" : "\($0)", heat: Self.heat($0, of: most)) }
                        + [.init("\(row.all)")])
            }, isMatrix: true)
    }

    /// `Also: Smoking 3, Sport 2.`
    var remainder: String? {
        rest.isEmpty ? nil : "Also: " + rest.map { "\($0.theme.label.asMidSentence) \($0.count)" }.joined(separator: ", ") + "."
    }

    /// The shade of a number, 0 to 5, by its square root: one great number must not pale all the others.
    static func heat(_ count: Int, of most: Int) -> Int {
        guard count > 0, most > 0 else { return 0 }
        return (1...5).first { count * 25 <= $0 * $0 * most } ?? 5
    }
}

extension String {
    /// As it stands within a sentence: its first letter small, unless it is an abbreviation.
    var asMidSentence: String {
        guard let first, dropFirst().first?.isUppercase != true else { return self }
        return first.lowercased() + dropFirst()
    }
}
