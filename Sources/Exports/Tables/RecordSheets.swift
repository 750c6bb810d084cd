import LandscapeKit

/// Records as sheets: one for each kind, with the kind's own columns, or one for all.
enum RecordSheets {
    /// One sheet a kind, those with records only, in the order of the kinds.
    static func byKind(_ records: [LandscapeKit.Record], _ register: AreaRegister) -> [Sheet] {
        let groups = Dictionary(grouping: records, by: \.kind)
        return RecordKind.allCases.compactMap { kind in
            groups[kind].map { records in
                let own = kind.fields
                let columns = before(hasKind: false) + own.map(Sheet.column) + after
                let rows = records.map { row($0, own.map(\.jsonKey), register, hasKind: false) }
                return Sheet(
                    name: kind.plural, title: kind.heading, columns: columns, rows: rows, key: ["id"],
                    references: [Sheet.Reference(columns: ["pack", "source"], sheet: "sources", key: ["pack", "id"])])
            }
        }
    }

    /// One sheet of all records; the own fields of the kinds that occur follow the common ones.
    static func together(_ records: [LandscapeKit.Record], _ register: AreaRegister) -> Sheet {
        let kinds = Set(records.map(\.kind))
        var own: [Field] = []
        for kind in RecordKind.allCases where kinds.contains(kind) {
            for field in kind.fields where !own.contains(where: { $0.jsonKey == field.jsonKey }) { own.append(field) }
        }
        let rows = records.map { record in
            let has = Set(record.kind.fields.map(\.jsonKey))
            return row(record, own.map { has.contains($0.jsonKey) ? $0.jsonKey : "" }, register, hasKind: true)
        }
        // The same name may hold one thing in one kind and another in the next: as cells of text they stand side by side.
        let columns = before(hasKind: true) + own.map { Sheet.column(Sheet.column($0).name, .text, $0.summary) } + after
        return Sheet(name: "records", title: "Records", columns: columns, rows: rows, key: ["id"])
    }

    private static func before(hasKind: Bool) -> [Sheet.Column] {
        let all: [Sheet.Column?] = [
            Sheet.column("id", .text, "The record's id, which stays", required: true),
            Sheet.column("pack", .text, "The pack it comes from", required: true),
            Sheet.column("areas", .list, "The ids of the areas it is true of", required: true),
            hasKind ? Sheet.column("kind", .text, "What it is", values: RecordKind.allCases.map(\.rawValue), required: true) : nil,
            Sheet.column("sector", .text, "The sector it belongs to", values: Vocabulary.sectors.ids),
            Sheet.column("title", .text, "An official name, a short title, an indicator's measure or a contact's post"),
            Sheet.column("text", .text, "What the source says, in the pack's words"),
            Sheet.column("themes", .list, "What it is about"),
            Sheet.column("as_of", .date, "The date the fact speaks of; empty where the source gives none"),
        ]
        return all.compactMap { $0 }
    }

    private static let after: [Sheet.Column] = [
        Sheet.column("note", .text, "What is odd about the source's figure or wording"),
        Sheet.column("voice", .text, "Whose view it is"),
        Sheet.column("verified", .date, "When somebody checked that it still holds"),
        Sheet.column("until", .date, "When it is known to have ended"),
        Sheet.column("checked", .date, "When somebody at this desk checked it, as the workspace has it"),
        Sheet.column("withdrawn", .date, "When the holder of a post asked not to be named, as the workspace has it"),
        Sheet.column("aliases", .list, "Other names"),
        Sheet.column("gss", .list, "The GSS codes of the areas, in their order; an area without one is left out"),
        Sheet.column("source", .text, "The id of the document it is taken from", required: true),
        Sheet.column("source_title", .text, "The title of that document"),
        Sheet.column("published", .date, "When that document was published"),
        Sheet.column("section", .list, "The section of the document"),
        Sheet.column("page", .text, "The page of the document"),
    ]

    private static func row(
        _ record: LandscapeKit.Record, _ own: [String], _ register: AreaRegister, hasKind: Bool
    ) -> [FieldValue] {
        let source = record.citation.source
        var row: [FieldValue] = [.text(record.id), .text(record.pack), texts(record.areas)]
        if hasKind { row.append(.text(record.kind.rawValue)) }
        row += [text(record.sector), text(record.title), text(record.text), texts(record.themes), text(record.asOf?.iso)]
        // The JSON form spells the keys inside objects as other programs know them.
        let form = RecordJSON.encode(record).object
        row += own.map { $0.isEmpty ? .null : form[$0] ?? .null }
        row += [
            text(record.note), text(record.voice), text(record.verified?.iso), text(record.until?.iso), text(record.checked?.iso),
            text(record.withdrawn?.iso), texts(record.aliases),
            texts(record.areas.compactMap { register.area($0)?.gss }), .text(source.id), .text(source.title),
            text(source.published?.iso), texts(record.citation.sections), text(record.citation.page),
        ]
        return row
    }

    static func text(_ text: String?) -> FieldValue { text.map(FieldValue.text) ?? .null }

    static func texts(_ texts: [String]) -> FieldValue { texts.isEmpty ? .null : .list(texts.map(FieldValue.text)) }
}
