/// A document that records are taken from.
public struct Source: Sendable, Hashable, Identifiable {
    /// Its id within the pack, e.g. `mapping-2010`.
    public let id: String
    /// Its exact title.
    public let title: String
    /// A short name for tables, e.g. `Mapping 2010`.
    public let short: String?
    /// The larger work it is part of.
    public let partOf: String?
    public let author: String?
    public let publisher: String?
    public let published: PartialDate?
    public let url: String?
    /// What a reader should know of the document, e.g. that it bears no date.
    public let note: String?

    public init(
        id: String, title: String, short: String? = nil, partOf: String? = nil, author: String? = nil, publisher: String? = nil,
        published: PartialDate? = nil, url: String? = nil, note: String? = nil
    ) {
        self.id = id
        self.title = title
        self.short = short
        self.partOf = partOf
        self.author = author
        self.publisher = publisher
        self.published = published
        self.url = url
        self.note = note
    }

    /// The name for a narrow column.
    public var name: String { short ?? title }
}

/// Where in a source a record stands.
public struct Citation: Sendable, Hashable, CustomStringConvertible {
    public let source: Source
    /// The source's own section numbers or headings; several where the statement stands twice.
    public let sections: [String]
    public let page: String?

    public init(source: Source, sections: [String] = [], page: String? = nil) {
        self.source = source
        self.sections = sections
        self.page = page
    }

    /// For a table: `Mapping 2010 §6`.
    public var description: String {
        var text = source.name
        if let place { text += " " + place }
        return text
    }

    /// The place alone: `§3.3, §7.1`, or `section Resources` where the source has no numbers.
    public var place: String? {
        var parts = sections.map { $0.first?.isNumber == true ? "§" + $0 : "‘" + $0 + "’" }
        if let page { parts.append("p. " + page) }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
