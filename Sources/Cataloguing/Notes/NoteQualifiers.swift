/// Which qualifiers narrow notes, and what is said of one that has no place in a question.
enum NoteQualifiers {
    /// The common qualifiers that notes have too.
    private static let ofNotes: Set<String> = ["kind", "sector", "theme", "area", "pack", "since", "before", "has", "sort", "limit"]

    /// - Throws: `QueryError` for a qualifier that what is asked for cannot be narrowed by.
    static func require(
        _ qualifier: Qualifier, as key: String, for subject: QueryParser.Subject, at range: Range<Int>
    ) throws(QueryError) {
        switch (qualifier.matching, subject) {
        case (.note(.place), _):
            throw QueryError("'in:' belongs to `find`, e.g. `find obesity in:notes`", at: range)
        case (.note, .records):
            throw QueryError(
                "'\(key):' narrows notes, and this asks for records; `notes \(qualifier.name):...` lists the notes, "
                    + "`find ... in:notes` finds words in them", at: range)
        case (.note, .notes): break
        case (_, .notes) where !ofNotes.contains(qualifier.name):
            throw QueryError(
                "notes have no '\(key):'; they take tag:, re:, cite:, area:, sector:, theme:, kind: and pack: (of what they cite), "
                    + "since:, before:, has:link, sort: and limit:", at: range)
        default: break
        }
    }

    static func example(of field: Qualifier.NoteField) -> String {
        switch field {
        case .tag: "tag:follow-up"
        case .subject: "re:luton/public-health"
        case .citation: "cite:luton/children/priority/infant-mortality"
        case .place: "in:notes"
        }
    }
}
