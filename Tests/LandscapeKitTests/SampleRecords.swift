import LandscapeKit

/// Records made from the field tables, so that a new field is tested as soon as it is declared.
enum SampleRecords {
    static let source = Source(
        id: "guide", title: "A “guide” \\ 2010", short: "Guide", partOf: "A work", author: "An author", publisher: "A publisher",
        published: PartialDate("2010-09"), url: "https://example.org/a?b=c&d", note: "Bears no date.")

    /// A record of the kind with every field filled.
    static func full(_ kind: RecordKind) -> Record {
        Record(
            id: "sample/children/\(kind.rawValue)/full", pack: "sample", areas: ["luton", "hull"], kind: kind, sector: "children",
            title: "A \"title\" — £5 & more", text: "Line\nbreak, tab\t, bell\u{7}, é, 日本, 👩‍👧, \u{2028}.", note: "A note",
            themes: ["obesity", "play"], asOf: PartialDate("2009"), verified: PartialDate("2018-02-03"), until: PartialDate("2021-03"),
            voice: "Officers", aliases: ["LSP", "the Forum"],
            citation: Citation(source: source, sections: ["3.3", "Resources; and more"], page: "12"), fields: fields(kind.fields))
    }

    /// A record of the kind with nothing that it can do without.
    static func bare(_ kind: RecordKind) -> Record {
        Record(
            id: "sample/\(kind.rawValue)/bare", pack: "sample", areas: ["luton"], kind: kind,
            citation: Citation(source: Source(id: "bare", title: "Bare")), fields: fields(kind.fields.filter(\.isRequired)))
    }

    private static func fields(_ list: [Field]) -> Fields { Fields(list.map { ($0.key, value($0.type, $0.key)) }) }

    private static func value(_ type: FieldType, _ key: String) -> FieldValue {
        switch type {
        case .line, .prose, .reference: .text("Some \(key)")
        case .number, .figure: Figure("7.0").map(FieldValue.number) ?? .null
        case .integer: .number(Figure(3))
        case .flag: .flag(true)
        case .date: .text("2010-09-14")
        case .url: .text("https://example.org/")
        case .email: .text("a.b@example.org")
        case .phone: .text("01582 546000")
        case .term(let vocabulary): .text(vocabulary.ids.last ?? "")
        case .area: .text("england")
        case .source: .text("guide")
        case .list(let element), .oneOrMore(let element): .list([value(element, key), value(element, key)])
        case .object(let members): .object(fields(members))
        }
    }
}
