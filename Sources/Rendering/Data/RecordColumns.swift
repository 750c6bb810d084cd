import LandscapeKit

/// Records as the rows of one table: the common fields, then the own fields of the kinds that occur.
struct RecordColumns {
    /// The columns' names, in snake case.
    let names: [String]
    private let ownKeys: [String]
    private let extras: [Extra]

    /// A common field that few records have, and that is a column only where one has it.
    private enum Extra: String, CaseIterable {
        case page, verified, until, aliases, withdrawn, checked
    }

    private static let common = [
        "id", "pack", "areas", "kind", "sector", "title", "text", "themes", "as_of", "note", "voice", "source", "source_title",
        "published", "section",
    ]

    init(_ records: [Record]) {
        let kinds = Set(records.map(\.kind))
        var keys: [String] = []
        for kind in RecordKind.allCases where kinds.contains(kind) {
            for field in kind.fields where !keys.contains(field.jsonKey) { keys.append(field.jsonKey) }
        }
        ownKeys = keys
        extras = Extra.allCases.filter { extra in records.contains { !Self.value(extra, of: $0).isEmpty } }
        names = Self.common + extras.map(\.rawValue) + keys.map(Self.snakeCase)
    }

    /// The cells of a record, one for each name.
    func cells(of record: Record) -> [String] {
        let source = record.citation.source
        let common: [String] = [
            record.id, record.pack, Self.joined(record.areas), record.kind.rawValue, record.sector ?? "", record.title ?? "",
            record.text ?? "", Self.joined(record.themes), record.asOf?.iso ?? "", record.note ?? "", record.voice ?? "", source.id,
            source.title, source.published?.iso ?? "", Self.joined(record.citation.sections),
        ]
        // The JSON form knows the own fields by the same keys, those of nested objects too.
        let own = RecordJSON.encode(record).object
        let kindKeys = Set(record.kind.fields.map(\.jsonKey))
        return common + extras.map { Self.value($0, of: record) } + ownKeys.map { kindKeys.contains($0) ? Self.text(own[$0]) : "" }
    }

    private static func value(_ extra: Extra, of record: Record) -> String {
        switch extra {
        case .page: record.citation.page ?? ""
        case .verified: record.verified?.iso ?? ""
        case .until: record.until?.iso ?? ""
        case .aliases: joined(record.aliases)
        case .withdrawn: record.withdrawn?.iso ?? ""
        case .checked: record.checked?.iso ?? ""
        }
    }

    /// A value in one cell: figures as printed, lists joined by `; `, what has parts as compact JSON.
    private static func text(_ value: FieldValue?) -> String {
        switch value {
        case nil, .null: ""
        case .text(let text): text
        case .number(let figure): figure.literal
        case .flag(let flag): flag ? "true" : "false"
        case .list(let values) where values.allSatisfy(\.isSimple): joined(values.map { text($0) })
        case .list, .object: value.map { JSONText.text($0) } ?? ""
        }
    }

    private static func joined(_ texts: [String]) -> String { texts.joined(separator: "; ") }

    private static func snakeCase(_ key: String) -> String {
        key.map { $0.isUppercase ? "_" + $0.lowercased() : String($0) }.joined()
    }
}

extension FieldValue {
    fileprivate var isSimple: Bool {
        switch self {
        case .list, .object: false
        case .null, .text, .number, .flag: true
        }
    }
}
