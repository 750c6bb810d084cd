import Cataloguing
import LandscapeKit

/// A comparison as tables: what is recorded, and the records in line.
enum SideBySide {
    /// Counts of each kind, one column a side. What is missing is said in words.
    static func coverage(_ comparison: Comparison, columns: [(key: String, title: String)]) -> Table {
        Table(
            [.init("kind", "Recorded")] + columns.map { .init($0.key, $0.title, .right) },
            comparison.coverage.map { kind, counts in
                Table.Row(
                    [StyledText(kind.heading)] + counts.map { StyledText($0 == 0 ? "none recorded" : "\($0)", $0 == 0 ? .warning : .plain) }
                )
            })
    }

    /// Records in line by sector and theme, or by measure. Each carries its number for the next command.
    static func table(_ comparison: Comparison, columns: [(key: String, title: String)], listing: inout [Record]) -> Table {
        var rows: [Table.Row] = []
        for row in comparison.rows {
            let label = [row.sector.map { SectorName.short($0) }, row.label.map { Vocabulary.themes.term($0)?.label ?? $0 }].compactMap {
                $0
            }.joined(separator: ": ")
            var cells = [StyledText(label.isEmpty ? "-" : label)]
            for records in row.cells {
                var cell = StyledText(records.isEmpty ? "-" : "", .dim)
                for (index, record) in records.enumerated() {
                    listing.append(record)
                    cell += StyledText((index == 0 ? "" : "; ") + "[\(listing.count)] ", .dim) + StyledText(text(record))
                }
                cells.append(cell)
            }
            rows.append(Table.Row(cells))
        }
        return Table([.init("in-line", "In line by", flexible: true)] + columns.map { .init($0.key, $0.title, flexible: true) }, rows)
    }

    private static func text(_ record: Record) -> String {
        guard record.kind == .indicator, let figure = IndicatorFigure(record.fields) else {
            return (record.fields["rank"]?.integer.map { "\($0). " } ?? "") + FieldText.headline(record)
        }
        let beside = FieldText.comparators(record)
        return figure.shown + (record["period"].map { " (\($0))" } ?? "") + (beside.isEmpty ? "" : ", beside " + beside)
    }
}
