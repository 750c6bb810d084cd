import LandscapeKit

/// What records refer to, as sheets: areas, packs, sources; and notes.
enum ReferenceSheets {
    /// The sheets that go with an export's records.
    static func all(_ material: ExportMaterial) -> [Sheet] {
        var sheets = material.records.isEmpty ? [] : [areas(material), packs(material), sources(material)]
        if !material.notes.isEmpty { sheets.append(notes(material.notes)) }
        return sheets
    }

    /// The areas that the records are true of.
    static func areas(_ material: ExportMaterial) -> Sheet {
        let used = Set(material.records.flatMap(\.areas))
        let known = material.register.areas.filter { used.contains($0.id) }
        let rows = known.map { area -> [FieldValue] in
            [
                .text(area.id), .text(area.name), text(area.officialName), text(area.gss), text(area.code), .text(area.kind.rawValue),
                text(area.region), text(area.start?.iso), text(area.end?.iso), RecordSheets.texts(area.successors),
            ]
        }
        return Sheet(
            name: "areas", title: "Areas",
            columns: [
                Sheet.column("id", .text, "The area's id in the records", required: true),
                Sheet.column("name", .text, "The everyday name", required: true),
                Sheet.column("official_name", .text, "The council's or body's own name"),
                Sheet.column("gss", .text, "The nine-character GSS code"), Sheet.column("code", .text, "The three-letter code"),
                Sheet.column("kind", .text, "What sort of place it is", values: Area.Kind.allCases.map(\.rawValue)),
                Sheet.column("region", .text, "The id of its region"), Sheet.column("start", .date, "When its code came into use"),
                Sheet.column("end", .date, "When it ended"), Sheet.column("successors", .list, "The ids of what took its place"),
            ], rows: rows, key: ["id"])
    }

    static func packs(_ material: ExportMaterial) -> Sheet {
        Sheet(
            name: "packs", title: "Packs",
            columns: [
                Sheet.column("id", .text, "The pack's id", required: true), Sheet.column("title", .text, "Its title", required: true),
                Sheet.column("version", .text, "Its edition", required: true),
                Sheet.column("profile", .text, "What kind of landscape it holds"), Sheet.column("summary", .text, "What it holds"),
                Sheet.column("areas", .list, "The areas it covers"),
            ],
            rows: material.packs.map { pack in
                [
                    .text(pack.id), .text(pack.title), .text(pack.version), .text(pack.profile.rawValue), text(pack.summary),
                    RecordSheets.texts(pack.areas),
                ]
            }, key: ["id"])
    }

    /// The documents of the packs, and any that a record cites besides.
    static func sources(_ material: ExportMaterial) -> Sheet {
        var seen: Set<String> = []
        var rows: [[FieldValue]] = []
        func add(_ pack: String, _ source: Source) {
            guard seen.insert(pack + "/" + source.id).inserted else { return }
            rows.append([
                .text(pack), .text(source.id), .text(source.title), text(source.short), text(source.partOf), text(source.author),
                text(source.publisher), text(source.published?.iso), text(source.url), text(source.note),
            ])
        }
        for pack in material.packs { for source in pack.sources { add(pack.id, source) } }
        for record in material.records { add(record.pack, record.citation.source) }
        return Sheet(
            name: "sources", title: "Sources",
            columns: [
                Sheet.column("pack", .text, "The pack that cites it", required: true),
                Sheet.column("id", .text, "Its id in that pack", required: true),
                Sheet.column("title", .text, "Its exact title", required: true), Sheet.column("short", .text, "A short name"),
                Sheet.column("part_of", .text, "The larger work it is part of"), Sheet.column("author", .text, "Who wrote it"),
                Sheet.column("publisher", .text, "Who published it"), Sheet.column("published", .date, "When it was published"),
                Sheet.column("url", .url, "Where it is"), Sheet.column("note", .text, "What a reader should know of it"),
            ], rows: rows, key: ["pack", "id"])
    }

    static func notes(_ notes: [NoteDocument]) -> Sheet {
        Sheet(
            name: "notes", title: "Notes",
            columns: [
                Sheet.column("id", .text, "The note's id", required: true), Sheet.column("created", .text, "When it was made"),
                Sheet.column("re", .list, "What it is about"), Sheet.column("tags", .list, "Its tags"),
                Sheet.column("themes", .list, "Its themes"), Sheet.column("cites", .list, "The ids of the records it cites"),
                Sheet.column("text", .text, "The note, in Markdown"),
            ],
            rows: notes.map { note in
                [
                    .text(note.id), .text(note.created), RecordSheets.texts(note.re), RecordSheets.texts(note.tags),
                    RecordSheets.texts(note.themes), RecordSheets.texts(note.cites), .text(note.text),
                ]
            }, key: ["id"])
    }

    private static func text(_ text: String?) -> FieldValue { RecordSheets.text(text) }
}
