import LandscapeKit

/// What a record says, key by key, as a reviewer compares it. The id, which only names it, is left out.
struct RecordContent {
    struct Entry: Hashable {
        let key: String
        let value: FieldValue
        let type: FieldType

        /// By key and value: the type follows from the key.
        static func == (a: Entry, b: Entry) -> Bool { a.key == b.key && a.value == b.value }
        func hash(into hasher: inout Hasher) { hasher.combine(key) }

        var shown: String { FieldText.shown(value, type) }
    }

    private(set) var entries: [Entry] = []

    init(_ record: Record) {
        func add(_ key: String, _ value: FieldValue?, _ type: FieldType = .line) {
            if let value { entries.append(Entry(key: key, value: value, type: type)) }
        }
        func text(_ text: String?) -> FieldValue? { text.map(FieldValue.text) }
        func list(_ texts: [String]) -> FieldValue? { texts.isEmpty ? nil : .list(texts.map(FieldValue.text)) }
        add("areas", list(record.areas), .list(.line))
        add("sector", text(record.sector), .term(.sectors))
        add(record.kind.titleKey, text(record.title))
        add("text", text(record.text), .prose)
        add("note", text(record.note), .prose)
        add("themes", list(record.themes), .list(.term(.themes)))
        add("as-of", text(record.asOf?.iso), .date)
        add("verified", text(record.verified?.iso), .date)
        add("until", text(record.until?.iso), .date)
        add("voice", text(record.voice))
        add("aliases", list(record.aliases), .list(.line))
        add("source", text(record.citation.source.id))
        add("section", list(record.citation.sections), .list(.line))
        add("page", text(record.citation.page))
        for field in record.kind.fields { add(field.key, record.fields[field.key], field.type) }
    }

    subscript(_ key: String) -> Entry? { entries.first { $0.key == key } }

    /// A value as a reviewer may see it: whoever holds a post is nowhere named.
    func shown(_ key: String, without names: [String]) -> String? {
        guard let entry = self[key] else { return nil }
        if Self.personal.contains(key) { return "(withheld)" }
        return names.reduce(entry.shown) { $0.replacing($1, with: "(name withheld)") }
    }

    /// The keys of a contact's personal details.
    private static let personal: Set<String> = ["holder", "email", "phone"]

    /// The words by which two records are told to be one: what they say, not where it stands or how it is filed.
    var words: [String: Int] {
        let skipped: Set<String> = ["areas", "sector", "source", "section", "page", "themes", "verified"]
        var bag: [String: Int] = [:]
        for entry in entries where !skipped.contains(entry.key) {
            for word in entry.shown.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
                bag[String(word), default: 0] += 1
            }
        }
        return bag
    }
}
