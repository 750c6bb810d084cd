import LandscapeKit

/// The codes of a REFI-QDA project: kinds, sectors and themes of records, and the tags of notes, each group under a heading.
struct QDACodebook {
    struct Code {
        let guid: String
        let name: String
        let description: String?
        let color: String
    }

    struct Group {
        let guid: String
        let name: String
        let description: String
        var codes: [Code]
    }

    private(set) var groups: [Group]

    init(_ material: ExportMaterial) {
        let records = material.records
        let kinds = Set(records.map(\.kind))
        let sectors = Set(records.flatMap(\.sectors))
        let themes = Set(records.flatMap(\.themes) + material.notes.flatMap(\.themes))
        var tags: [String] = []
        for tag in material.notes.flatMap(\.tags) where !tags.contains(tag) { tags.append(tag) }
        groups = [
            Self.group(
                "kind", "Kinds of record", "What a passage is: a priority, a barrier, a figure ...",
                RecordKind.allCases.filter(kinds.contains).map { ($0.rawValue, $0.heading, $0.summary) }, "#4472C4"),
            Self.group(
                "sector", "Sectors", "The part of the landscape that a passage belongs to",
                Vocabulary.sectors.terms.filter { sectors.contains($0.id) }.map { ($0.id, $0.label, $0.meaning) }, "#70AD47"),
            Self.group(
                "theme", "Themes", "What a passage is about, by Landscape's vocabulary of themes",
                Vocabulary.themes.terms.filter { themes.contains($0.id) }.map { ($0.id, $0.label, $0.meaning) }, "#ED7D31"),
            Self.group("tag", "Tags", "The tags of the workspace's notes", tags.sorted().map { ($0, $0, "") }, "#7F7F7F"),
        ].filter { !$0.codes.isEmpty }
    }

    private static func group(
        _ id: String, _ name: String, _ description: String, _ codes: [(id: String, name: String, description: String)], _ color: String
    ) -> Group {
        Group(
            guid: StableGUID.of("codes/" + id), name: name, description: description,
            codes: codes.map {
                Code(guid: guid(id, $0.id), name: $0.name, description: $0.description.isEmpty ? nil : $0.description, color: color)
            })
    }

    private static func guid(_ group: String, _ id: String) -> String { StableGUID.of("code/\(group)/\(id)") }

    /// The codes of a record: its kind, its sectors, its themes. A theme that the vocabulary lacks is coded nowhere.
    func codes(of record: LandscapeKit.Record) -> [String] {
        known(
            [Self.guid("kind", record.kind.rawValue)] + record.sectors.map { Self.guid("sector", $0) }
                + record.themes.map { Self.guid("theme", $0) })
    }

    /// The codes of a note: its tags and themes.
    func codes(of note: NoteDocument) -> [String] {
        known(note.tags.map { Self.guid("tag", $0) } + note.themes.map { Self.guid("theme", $0) })
    }

    private func known(_ guids: [String]) -> [String] {
        let all = Set(groups.flatMap { $0.codes.map(\.guid) })
        var seen: Set<String> = []
        return guids.filter { all.contains($0) && seen.insert($0).inserted }
    }
}
