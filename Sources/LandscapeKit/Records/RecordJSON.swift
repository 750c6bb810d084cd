/// The JSON form of a record, version 1: what `--json` prints, exports hold, and other programs build on.
///
/// Every record has the keys `version, id, pack, areas, kind, sector, title, text, themes, asOf, note, source, section`, null where
/// there is nothing; others of the common fields stand only where they hold something, and after them the kind's own fields in
/// camel case. `withdrawn` and `checked` are dates that the person's own workspace sets, never a pack. `source` is an object with `id`, `title`, `published`. The measure of an indicator, the name of a body and the
/// post of a contact stand twice: as `title` and under their own key.
public enum RecordJSON {
    /// The version of the form.
    public static let version = 1

    /// How a record's source is written.
    public enum SourceStyle: Sendable {
        /// As an object: the form stands alone.
        case whole
        /// As its id: for a payload, whose manifest holds the sources.
        case byID
    }

    /// Why a value is no record.
    public struct Malformed: Error, Sendable, CustomStringConvertible {
        public let description: String
    }

    /// The JSON object of a record.
    public static func encode(_ record: Record, source style: SourceStyle = .whole) -> FieldValue {
        let isWhole = if case .whole = style { true } else { false }
        var fields = Fields()
        func add(_ key: String, _ text: String?) {
            if let text { fields.append(key, .text(text)) } else if isWhole { fields.append(key, .null) }
        }
        if isWhole { fields.append("version", .number(Figure(version))) }
        add("id", record.id)
        add("pack", record.pack)
        fields.append("areas", .list(record.areas.map(FieldValue.text)))
        add("kind", record.kind.rawValue)
        add("sector", record.sector)
        add("title", record.title)
        add("text", record.text)
        if isWhole || !record.themes.isEmpty { fields.append("themes", .list(record.themes.map(FieldValue.text))) }
        add("asOf", record.asOf?.iso)
        add("note", record.note)
        let rare = [
            ("verified", record.verified?.iso), ("until", record.until?.iso), ("voice", record.voice),
            ("withdrawn", record.withdrawn?.iso), ("checked", record.checked?.iso),
        ]
        for (key, text) in rare {
            if let text { fields.append(key, .text(text)) }
        }
        if !record.aliases.isEmpty { fields.append("aliases", .list(record.aliases.map(FieldValue.text))) }
        fields.append("source", isWhole ? .object(sourceFields(record.citation.source)) : .text(record.citation.source.id))
        add("section", record.citation.sections.isEmpty ? nil : record.citation.sections.joined(separator: "; "))
        if record.citation.sections.count > 1 { fields.append("sections", .list(record.citation.sections.map(FieldValue.text))) }
        if let page = record.citation.page { fields.append("page", .text(page)) }
        if isWhole, record.kind.titleKey != "title" { add(record.kind.titleKey, record.title) }
        for field in record.kind.fields {
            if let value = record.fields[field.key] { fields.append(field.jsonKey, rekeyed(value, field.type, \.key, \.jsonKey)) }
        }
        return .object(fields)
    }

    /// The record of a JSON object, in either style.
    ///
    /// - Parameters:
    ///   - value: the object.
    ///   - sources: the sources that ids stand for.
    /// - Throws: `Malformed` when a key that every record has is missing or holds something else.
    public static func decode(_ value: FieldValue, sources: [String: Source] = [:]) throws(Malformed) -> Record {
        let object = value.object
        guard let id = object["id"]?.text, let pack = object["pack"]?.text else {
            throw Malformed(description: "a record without id or pack")
        }
        guard let kind = object["kind"]?.text.flatMap(RecordKind.init(rawValue:)) else {
            throw Malformed(description: "\(id) has no known kind")
        }
        let source = try source(object["source"], of: id, sources: sources)
        var record = Record(id: id, pack: pack, areas: [], kind: kind, citation: Citation(source: source))
        var section: String?
        var sections: [String] = []
        var page: String?
        // One pass over the members, not one look-up a field: this is run for every record at every start.
        for entry in object {
            switch entry.key {
            case "areas": record.areas = entry.value.texts
            case "sector": record.sector = entry.value.text
            case "title": record.title = entry.value.text
            case "text": record.text = entry.value.text
            case "themes": record.themes = entry.value.texts
            case "asOf": record.asOf = date(entry.value)
            case "note": record.note = entry.value.text
            case "verified": record.verified = date(entry.value)
            case "until": record.until = date(entry.value)
            case "voice": record.voice = entry.value.text
            case "withdrawn": record.withdrawn = date(entry.value)
            case "checked": record.checked = date(entry.value)
            case "aliases": record.aliases = entry.value.texts
            case "section": section = entry.value.text
            case "sections": sections = entry.value.texts
            case "page": page = entry.value.text
            case "id", "pack", "kind", "source", "version": break
            default:
                guard entry.value != .null, let field = kind.field(jsonKey: entry.key) else { continue }
                record.fields.append(field.key, rekeyed(entry.value, field.type, \.jsonKey, \.key))
            }
        }
        if sections.isEmpty, let section { sections = [section] }
        record.citation = Citation(source: source, sections: sections, page: page)
        return record
    }

    private static func source(_ value: FieldValue?, of id: String, sources: [String: Source]) throws(Malformed) -> Source {
        if let name = value?.text {
            guard let known = sources[name] else { throw Malformed(description: "\(id) cites the unknown source '\(name)'") }
            return known
        }
        guard let whole = source(value?.object ?? Fields()) else { throw Malformed(description: "\(id) cites no source") }
        return whole
    }

    static func sourceFields(_ source: Source) -> Fields {
        var fields = Fields([("id", .text(source.id)), ("title", .text(source.title))])
        fields.append("published", source.published.map { .text($0.iso) } ?? .null)
        let texts: [(String, String?)] = [
            ("short", source.short), ("partOf", source.partOf), ("author", source.author), ("publisher", source.publisher),
            ("url", source.url), ("note", source.note),
        ]
        for (key, text) in texts {
            if let text { fields.append(key, .text(text)) }
        }
        return fields
    }

    static func source(_ fields: Fields) -> Source? {
        guard let id = fields["id"]?.text, let title = fields["title"]?.text else { return nil }
        return Source(
            id: id, title: title, short: fields["short"]?.text, partOf: fields["partOf"]?.text, author: fields["author"]?.text,
            publisher: fields["publisher"]?.text, published: date(fields["published"]), url: fields["url"]?.text, note: fields["note"]?.text
        )
    }

    private static func date(_ value: FieldValue?) -> PartialDate? { value?.text.flatMap { PartialDate($0) } }

    /// The same value with the keys of objects inside it in another spelling.
    private static func rekeyed(
        _ value: FieldValue, _ type: FieldType, _ from: KeyPath<Field, String>, _ to: KeyPath<Field, String>
    ) -> FieldValue {
        switch (type, value) {
        case (.list(let element), .list(let values)):
            guard case .object = element else { return value }
            return .list(values.map { rekeyed($0, element, from, to) })
        case (.object(let members), .object(let fields)):
            var result = Fields()
            for member in members {
                if let inner = fields[member[keyPath: from]] { result.append(member[keyPath: to], rekeyed(inner, member.type, from, to)) }
            }
            return .object(result)
        default: return value
        }
    }
}
