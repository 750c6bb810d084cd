import LandscapeKit
import Testing

/// A statement typed from a source, to be found (or not found) among a pack's records.
struct Fact: Sendable, CustomTestStringConvertible {
    var area: String
    var kind: RecordKind
    /// Every word must stand in the record: its title, text, aliases, note or fields.
    var words: String
    var sector: String?
    /// Fields and their values as packs write them, e.g. `["value": "11.6", "unit": "percent"]`. `section`, `as-of`, `voice` count too.
    var fields: [String: String]
    /// The list of objects in one of which `fields` must all stand: `outcomes`, `comparators`, `criteria`, `stages` ...
    var list: String?
    var isClaimed: Bool

    /// Something the pack says.
    init(
        _ area: String, _ kind: RecordKind, _ words: String, sector: String? = nil, in list: String? = nil, _ fields: [String: String] = [:]
    ) {
        self.init(area: area, kind: kind, words: words, sector: sector, fields: fields, list: list, isClaimed: true)
    }

    /// Something the pack must not say: the wrong area, the wrong sector, the neighbour's figure.
    static func not(
        _ area: String, _ kind: RecordKind, _ words: String, sector: String? = nil, in list: String? = nil, _ fields: [String: String] = [:]
    ) -> Fact {
        Fact(area: area, kind: kind, words: words, sector: sector, fields: fields, list: list, isClaimed: false)
    }

    private init(area: String, kind: RecordKind, words: String, sector: String?, fields: [String: String], list: String?, isClaimed: Bool) {
        self.area = area
        self.kind = kind
        self.words = words
        self.sector = sector
        self.fields = fields
        self.list = list
        self.isClaimed = isClaimed
    }

    var testDescription: String {
        (isClaimed ? "" : "not: ")
            + "\(area) \(kind.rawValue) ‘\(words)’ \(fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })"
    }

    func matches(_ record: Record) -> Bool {
        guard record.kind == kind, record.areas.contains(area) else { return false }
        if let sector, !record.sectors.contains(sector) { return false }
        var texts = [record.title, record.text, record.note].compactMap { $0 } + record.aliases
        for entry in record.fields { Self.collect(entry.value, &texts) }
        let known = Set(Folding.key(texts.joined(separator: " ")).split(separator: " "))
        guard Folding.key(words).split(separator: " ").allSatisfy({ known.contains($0) }) else { return false }
        guard let list else { return fields.allSatisfy { holds(record, $0.key, $0.value) } }
        return (record.fields[list]?.list ?? []).contains { item in
            fields.allSatisfy { Self.equals(item.object[$0.key], $0.value) }
        }
    }

    private func holds(_ record: Record, _ key: String, _ value: String) -> Bool {
        switch key {
        case "section": record.citation.sections.contains(value)
        case "source": record.citation.source.id == value
        case "as-of": record.asOf.map { $0.iso == value } ?? (value == "none")
        case "voice": record.voice.map { Folding.key($0).contains(Folding.key(value)) } ?? false
        case "theme": record.themes.contains(value)
        default: Self.equals(record.fields[key], value)
        }
    }

    private static func equals(_ value: FieldValue?, _ wanted: String) -> Bool {
        switch value {
        case .text(let text): text == wanted
        case .number(let figure): figure.literal == wanted
        case .flag(let flag): String(flag) == wanted
        case .list(let list): list.contains { equals($0, wanted) }
        case .object(let fields): fields.contains { equals($0.value, wanted) }
        case .null, nil: false
        }
    }

    private static func collect(_ value: FieldValue, _ texts: inout [String]) {
        switch value {
        case .text(let text): texts.append(text)
        case .number(let figure): texts.append(figure.literal)
        case .list(let list): for item in list { collect(item, &texts) }
        case .object(let fields): for entry in fields { collect(entry.value, &texts) }
        case .null, .flag: break
        }
    }
}
