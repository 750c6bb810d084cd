extension Field {
    /// The fields that every record may carry, whatever its kind. `title` goes by the kind's own word (`RecordKind.titleKey`).
    public static let common: [Field] = [
        Field("id", .line, "The record's own part of its id, where title or text would not give a good or unique one"),
        Field("areas", .list(.area), "The areas it is true of; without it, the file's or the pack's areas"),
        Field("sector", .term(.sectors), "The sector it belongs to; without it, the file's"),
        Field("title", .line, "An official name, or a short title"),
        Field("text", .prose, "What the source says, in our own words"),
        Field("note", .prose, "What is odd about the source's figure or wording"),
        Field("themes", .list(.term(.themes)), "What it is about, two or three terms a person would search by"),
        Field("as-of", .date, "The date the fact speaks of; left out where the source gives none"),
        Field("verified", .date, "When somebody checked that it still holds"),
        Field("until", .date, "When it is known to have ended"),
        Field("voice", .line, "Whose view it is: a role or body"),
        Field("source", .source, "The source's id in pack.yaml; without it, the file's"),
        Field("section", .oneOrMore(.line), "The section of the source; several where it stands twice"),
        Field("page", .line, "The page of the source"),
        Field("aliases", .list(.line), "Other names, variants and abbreviations that the source uses"),
    ]

    /// The keys a pack file may set once for all records below it.
    public static let fileDefaults: Set<String> = ["areas", "sector", "source", "section", "page", "as-of", "voice", "verified", "themes"]
}
