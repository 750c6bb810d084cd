/// One cited statement about one or more areas. Records are made by packc from a pack's YAML and never change.
public struct Record: Sendable, Hashable, Identifiable {
    /// `pack/sector/kind/slug`, or `pack/kind/slug` for a record of no sector. Stable: notes cite it.
    public var id: String
    /// The pack it belongs to.
    public var pack: String
    /// The ids of the areas it is true of, at least one.
    public var areas: [String]
    public var kind: RecordKind
    /// An id of `Vocabulary.sectors`.
    public var sector: String?
    /// An official name or a short title. For an indicator its measure, for a contact the post.
    public var title: String?
    /// What the source says, in the pack's own words.
    public var text: String?
    /// What is odd about the source's figure or wording.
    public var note: String?
    /// Ids of `Vocabulary.themes`.
    public var themes: [String]
    /// The date the fact speaks of. Nil where the source gives none: it is never guessed.
    public var asOf: PartialDate?
    /// When somebody checked that it still holds.
    public var verified: PartialDate?
    /// When it is known to have ended.
    public var until: PartialDate?
    /// Whose view it is.
    public var voice: String?
    /// Other names and spellings.
    public var aliases: [String]
    public var citation: Citation
    /// The kind's own fields, by their YAML keys, in the order of `RecordKind.fields`.
    public var fields: Fields
    /// When the holder of a post asked not to be named, as the person's own workspace has it. The name is then nowhere in the record.
    public var withdrawn: PartialDate?
    /// When the person at this desk checked that it still holds, as their own workspace has it; `verified` is the pack's own date.
    public var checked: PartialDate?

    public init(
        id: String, pack: String, areas: [String], kind: RecordKind, sector: String? = nil, title: String? = nil, text: String? = nil,
        note: String? = nil, themes: [String] = [], asOf: PartialDate? = nil, verified: PartialDate? = nil, until: PartialDate? = nil,
        voice: String? = nil, aliases: [String] = [], citation: Citation, fields: Fields = Fields()
    ) {
        self.id = id
        self.pack = pack
        self.areas = areas
        self.kind = kind
        self.sector = sector
        self.title = title
        self.text = text
        self.note = note
        self.themes = themes
        self.asOf = asOf
        self.verified = verified
        self.until = until
        self.voice = voice
        self.aliases = aliases
        self.citation = citation
        self.fields = fields
    }

    /// The kind's own field under a YAML key, as text.
    public subscript(_ key: String) -> String? { fields[key]?.shown }

    /// All sectors it belongs to: its own and, for a partnership, those it governs.
    public var sectors: [String] {
        let governed = kind == .partnership ? fields["sectors"]?.texts ?? [] : []
        guard let sector else { return governed }
        return governed.contains(sector) ? governed : [sector] + governed
    }

    /// The line that stands for the record in lists: its title, or its text.
    public var headline: String { title ?? text ?? id }

    /// How old the fact is: by its own date, or else by its source's. The two are told apart, never mixed.
    public var age: Age {
        if let asOf { return .asOf(asOf) }
        if let published = citation.source.published { return .published(published) }
        return .undated
    }

    /// Which date tells a record's age.
    public enum Age: Sendable, Hashable {
        case asOf(PartialDate)
        case published(PartialDate)
        case undated

        public var date: PartialDate? {
            switch self {
            case .asOf(let date), .published(let date): date
            case .undated: nil
            }
        }
    }
}
