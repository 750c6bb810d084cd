import LandscapeKit

/// A view that `sql` may read: its name, its columns, and the SQL behind them. The same definition makes the view and its page of help.
package struct SQLView: Sendable {
    /// One column.
    package struct Column: Sendable {
        package let name: String
        package let summary: String
        let expression: String

        init(_ name: String, _ expression: String, _ summary: String) {
            self.name = name
            self.expression = expression
            self.summary = summary
        }
    }

    package let name: String
    package let summary: String
    package let columns: [Column]
    /// What follows `FROM`.
    let source: String

    init(_ name: String, _ summary: String, from source: String, _ columns: [Column]) {
        self.name = name
        self.summary = summary
        self.columns = columns
        self.source = source
    }

    /// Every view, in the order of help.
    package static let all: [SQLView] = general + RecordKind.allCases.flatMap { [kind($0)] + parts(of: $0) }

    var creation: String {
        "CREATE TEMP VIEW \(name) AS SELECT "
            + columns.map { "\($0.expression) AS \($0.name)" }.joined(separator: ", ") + " FROM " + source
    }

    /// The view's shape without its content: enough to tell whether a statement keeps to the views.
    var shape: String {
        "CREATE VIEW \(name) AS SELECT " + columns.map { "NULL AS \($0.name)" }.joined(separator: ", ")
    }

    // MARK: General

    private static let general: [SQLView] = [
        SQLView(
            "records", "Every record, whatever its kind", from: "main.record r",
            [
                Column("id", "r.id", "As `why` takes it and notes cite it"), Column("pack", "r.pack", "The pack it comes from"),
                Column("kind", "r.kind", "priority, contact, indicator ..."),
            ] + place + [
                Column("title", "r.title", "Its title, or an indicator's measure, a contact's post"),
                Column("text", "r.text", "What the source says"),
            ] + after),
        SQLView(
            "record_areas", "The areas of each record, one a row",
            from: "main.facet f JOIN main.record r ON r.number = f.record WHERE f.key = 'area'",
            [Column("id", "r.id", "The record"), Column("area", "f.value", "The area's id")]),
        SQLView(
            "record_themes", "The themes of each record, one a row",
            from: "main.facet f JOIN main.record r ON r.number = f.record WHERE f.key = 'theme'",
            [Column("id", "r.id", "The record"), Column("theme", "f.value", "The theme's id")]),
        SQLView(
            "record_sectors", "The sectors of each record, one a row",
            from: "main.facet f JOIN main.record r ON r.number = f.record WHERE f.key = 'sector'",
            [Column("id", "r.id", "The record"), Column("sector", "f.value", "The sector's id")]),
        SQLView(
            "areas", "The areas of the register", from: "temp.listed_area",
            plain(
                ("id", "Short, e.g. luton"), ("name", "E.g. Luton"), ("kind", "unitary-authority, county ..."),
                ("region", "The region's id"),
                ("gss", "The GSS code"), ("code", "The three-letter code"), ("started", "When the code came into use"),
                ("ended", "When the authority ended"), ("successors", "Ids of those that followed"),
                ("mapped", "1 where a pack covers it"), ("loaded", "1 where it is loaded"))),
        SQLView(
            "themes", "The themes", from: "temp.listed_theme",
            plain(("id", "As `theme:` takes it"), ("label", "In words"), ("meaning", "What it stands for"))),
        SQLView(
            "sectors", "The sectors", from: "temp.listed_sector",
            plain(("id", "As `sector:` takes it"), ("label", "In words"), ("meaning", "What it stands for"))),
        SQLView(
            "sources", "The documents that packs cite", from: "temp.listed_source",
            plain(
                ("pack", "The pack"), ("id", "Its id in the pack"), ("title", "Its exact title"), ("short", "Its short name"),
                ("author", "Who wrote it"), ("publisher", "Who published it"), ("published", "When"), ("url", "Where"))),
        SQLView(
            "packs", "The packs", from: "temp.listed_pack",
            plain(
                ("id", "Its id"), ("title", "Its title"), ("profile", "landscape-mapping, directory ..."), ("version", "Its version"),
                ("summary", "What it holds"))),
    ]

    private static func plain(_ columns: (name: String, summary: String)...) -> [Column] {
        columns.map { Column($0.name, $0.name, $0.summary) }
    }

    // MARK: Columns that records share

    static let place: [Column] = [
        Column("area", "json_extract(r.json, '$.areas[0]')", "The id of its first area"),
        Column("areas", SQLExpression.list("r.json", "areas"), "The ids of all of them"),
        Column("sector", "json_extract(r.json, '$.sector')", "The sector's id"),
    ]

    static let after: [Column] = [
        Column("themes", SQLExpression.list("r.json", "themes"), "The ids of its themes"),
        Column("as_of", "json_extract(r.json, '$.asOf')", "The date the fact speaks of"),
        Column("year", "nullif(r.age_from / 10000, 0)", "The year of that date, or else of its source's"),
        Column("verified", "json_extract(r.json, '$.verified')", "When somebody checked it"),
        Column("until", "json_extract(r.json, '$.until')", "When it is known to have ended"),
        Column("voice", "r.voice", "Whose view it is"), Column("note", "json_extract(r.json, '$.note')", "What is odd about it"),
        Column("source", "json_extract(r.json, '$.source')", "The source's id in the pack"),
        Column("section", "json_extract(r.json, '$.section')", "Where in the source"),
    ]
}
