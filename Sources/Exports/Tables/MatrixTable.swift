import LandscapeKit

/// Themes by areas: how many records each area has on each theme.
struct MatrixTable: Sendable {
    struct Row: Sendable {
        let theme: Term
        /// In the order of `areas`.
        let counts: [Int]
    }

    let areas: [Area]
    let rows: [Row]

    /// The areas of the export that have records, by the themes that occur.
    init(_ material: ExportMaterial) {
        let areas = material.areas.filter { area in material.records.contains { $0.areas.contains(area.id) } }
        self.areas = areas
        var counts: [String: [String: Int]] = [:]
        for record in material.records {
            for theme in record.themes {
                for area in record.areas { counts[theme, default: [:]][area, default: 0] += 1 }
            }
        }
        rows = Vocabulary.themes.terms.compactMap { theme in
            let own = areas.map { counts[theme.id]?[$0.id] ?? 0 }
            return own.contains { $0 > 0 } ? Row(theme: theme, counts: own) : nil
        }
    }

    var sheet: Sheet {
        Sheet(
            name: "matrix", title: "Themes by areas",
            columns: [
                Sheet.column("theme", .text, "The theme's id", required: true), Sheet.column("label", .text, "The theme in words"),
            ] + areas.map { Sheet.column($0.id, .integer, "Records of \($0.name)") },
            rows: rows.map { row in
                [.text(row.theme.id), .text(row.theme.label)] + row.counts.map { .number(Figure($0)) }
            }, key: ["theme"])
    }

    /// One object a theme: `{theme, label, areas: {luton: 3}}`.
    var values: [FieldValue] {
        rows.map { row in
            .object(
                Fields([
                    ("theme", .text(row.theme.id)), ("label", .text(row.theme.label)),
                    ("areas", .object(Fields(zip(areas, row.counts).map { ($0.id, .number(Figure($1))) }))),
                ]))
        }
    }
}
