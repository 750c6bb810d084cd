package import LandscapeKit

/// One way to narrow an answer, e.g. `theme:`. The table of all serves the parser, completion and help alike.
package struct Qualifier: Sendable {
    /// How its values are read and matched.
    package enum Matching: Sendable {
        /// Values of a vocabulary.
        case term(Vocabulary)
        case kind, area, pack, source
        /// Areas under one name. Of `group:` alone, a value that is no such name is text within the record's own group.
        case areaGroup
        /// A date that a fact must not be older than, or must be older than.
        case since, before
        case has, sort, limit
        /// Text found within a field, whatever the case and the accents.
        case text
        /// A date field, by year, month or day.
        case date
        /// What notes alone have.
        case note(NoteField)
    }

    /// A part of a note.
    package enum NoteField: Sendable {
        case tag, subject, citation, place
    }

    package let name: String
    package let aliases: [String]
    package let matching: Matching
    package let summary: String

    init(_ name: String, _ matching: Matching, _ summary: String, aliases: [String] = []) {
        self.name = name
        self.aliases = aliases
        self.matching = matching
        self.summary = summary
    }

    /// The qualifiers that every query takes, in the order of help.
    package static let common: [Qualifier] = [
        Qualifier("kind", .kind, "What the record is: priority, contact, indicator ..."),
        Qualifier("sector", .term(.sectors), "The part of the council's and partners' work"),
        Qualifier("theme", .term(.themes), "What it is about", aliases: ["themes"]),
        Qualifier("area", .area, "The place, by name or code", aliases: ["areas"]),
        Qualifier("region", .areaGroup, "The mapped areas of a region: east-of-england ..."),
        Qualifier("group", .areaGroup, "Areas under one name (`groups` lists them); else words of the record's own group"),
        Qualifier("pack", .pack, "The pack it comes from"),
        Qualifier("basis", .term(.bases), "The document that sets a priority"),
        Qualifier("status", .term(statuses), "Of opportunities and strategies: in-place, potential, current ..."),
        Qualifier("form", .term(forms), "What kind of body it is"),
        Qualifier("level", .term(.levels), "Where a decision sits"),
        Qualifier("arrangement", .term(.arrangements), "How money is arranged"),
        Qualifier("source", .source, "The document, by id or words of its title"),
        Qualifier("since", .since, "Not older than a date (the fact's own, or else its source's)"),
        Qualifier("before", .before, "Older than a date"),
        Qualifier("voice", .text, "Whose view it is"),
        Qualifier("has", .has, "figure, contact or link"),
        Qualifier("sort", .sort, "relevance, rank, area, date, oldest, title or kind"),
        Qualifier("limit", .limit, "At most so many"),
    ]

    /// The qualifiers that kinds add by their own fields, e.g. `organisation:` of contacts.
    package static let ofKinds: [Qualifier] = {
        var found: [String: Qualifier] = [:]
        let taken = Set(common.flatMap { [$0.name] + $0.aliases })
        for kind in RecordKind.allCases {
            for field in kind.fields where found[field.key] == nil && !taken.contains(field.key) {
                guard let matching = matching(field.type) else { continue }
                found[field.key] = Qualifier(field.key, matching, field.summary)
            }
        }
        for key in ["section", "title", "text", "note"] { found[key] = Qualifier(key, .text, "Words within the record's \(key)") }
        return found.values.sorted { $0.name < $1.name }
    }()

    /// The qualifiers that narrow notes and nothing else.
    package static let ofNotes: [Qualifier] = [
        Qualifier("tag", .note(.tag), "Notes with this word of your own", aliases: ["tags"]),
        Qualifier("re", .note(.subject), "Notes about this area, area/sector, sector, record or note"),
        Qualifier("cite", .note(.citation), "Notes that cite this record", aliases: ["cites"]),
        Qualifier("in", .note(.place), "Where `find` looks: in:records, in:notes or in:all"),
    ]

    private static let commonByName = table(common)
    private static let byName = table(ofKinds + common + ofNotes)

    private static func table(_ qualifiers: [Qualifier]) -> [String: Qualifier] {
        var table: [String: Qualifier] = [:]
        for qualifier in qualifiers {
            for name in [qualifier.name] + qualifier.aliases { table[name] = qualifier }
        }
        return table
    }

    /// The qualifier of this name. The kinds' own fields are gathered only when a name is none of the common ones.
    package static func named(_ name: String) -> Qualifier? { commonByName[name] ?? byName[name] }

    /// The names nearest to a mistyped one.
    package static func suggestions(for name: String) -> [String] {
        NearMiss.best(for: name, among: common.map(\.name) + ofKinds.map(\.name) + ofNotes.map(\.name), limit: 2)
    }

    private static func matching(_ type: FieldType) -> Matching? {
        switch type {
        case .term(let vocabulary): .term(vocabulary)
        case .list(let element), .oneOrMore(let element): matching(element)
        case .date: .date
        case .line, .prose, .figure, .number, .integer, .url, .email, .phone, .reference: .text
        case .flag, .area, .source, .object: nil
        }
    }

    /// Statuses of opportunities and of strategies share one qualifier.
    private static let statuses = Vocabulary("status", Vocabulary.opportunityStatuses.terms + Vocabulary.strategyStatuses.terms)
    /// Forms of partnerships, organisations and bodies share one qualifier.
    private static let forms: Vocabulary = {
        var seen: Set<String> = []
        let all = Vocabulary.partnershipForms.terms + Vocabulary.organisationForms.terms + Vocabulary.bodyForms.terms
        return Vocabulary("form", all.filter { seen.insert($0.id).inserted })
    }()

    /// What `has:` may ask for.
    package static let possessions = Vocabulary(
        "has",
        [
            Term("figure", "figure", "A number: an indicator, an amount, an outcome", synonyms: ["number", "value"]),
            Term("contact", "contact", "An e-mail address or a telephone number", synonyms: ["email", "phone"]),
            Term("link", "link", "A web address", synonyms: ["url"]),
            Term("note", "note", "A remark on what is odd about it"),
        ])

    /// What `sort:` may order by.
    package static let orders = Vocabulary(
        "sort",
        [
            Term("relevance", "relevance", "Best match of the words first"),
            Term("rank", "rank", "The source's own numbers"),
            Term("area", "area", "Area, then sector and kind"),
            Term("date", "date", "Newest first", synonyms: ["newest"]),
            Term("oldest", "oldest", "Oldest first"),
            Term("title", "title", "By the alphabet"),
            Term("kind", "kind", "Kind, then area"),
        ])
}
