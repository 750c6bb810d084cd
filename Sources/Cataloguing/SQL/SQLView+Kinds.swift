import LandscapeKit

/// The views that each kind of record has: made from the kind's own fields, so that they cannot drift from them.
extension SQLView {
    /// The records of one kind, with the kind's own fields as columns.
    static func kind(_ kind: RecordKind) -> SQLView {
        let own = kind.fields.flatMap { field in
            Self.columns(of: field, in: "r.json", isPersonal: personal.contains(field.key) && kind == .contact)
        }
        let title = Column(column(kind.titleKey), "r.title", "Its \(kind.titleKey)")
        let columns =
            [Column("id", "r.id", "As `why` takes it"), Column("pack", "r.pack", "The pack it comes from")] + place
            + [title, Column("text", "r.text", "What the source says")] + own + after
        return SQLView(name(kind.plural), kind.summary, from: "main.record r WHERE r.kind = '\(kind.rawValue)'", unique(columns))
    }

    /// A view for each list of objects that records of a kind carry: an indicator's comparators, a case study's outcomes.
    static func parts(of kind: RecordKind) -> [SQLView] {
        kind.fields.compactMap { field in
            guard case .list(.object(let members)) = field.type else { return nil }
            let columns =
                [Column("id", "r.id", "The record"), Column("place", "e.key + 1", "Its place in the list")]
                + members.flatMap { self.columns(of: $0, in: "e.value") }
            return SQLView(
                name(kind.rawValue) + "_" + name(field.key), field.summary,
                from: "main.record r, json_each(r.json, '$.\(field.jsonKey)') e WHERE r.kind = '\(kind.rawValue)'", unique(columns))
        }
    }

    /// The columns that tell who a person is or how to reach them: empty where names are off. (Those withdrawn are not in the catalogue.)
    private static let personal: Set<String> = ["holder", "email", "phone"]

    private static func columns(of field: Field, in json: String, isPersonal: Bool = false) -> [Column] {
        let path = "json_extract(\(json), '$.\(field.jsonKey)')"
        switch field.type {
        case .object(let members):
            // The two ends of a period or a range, and the figure before: members with a name of their own.
            return members.map { member in
                let name = ["low", "high"].contains(member.key) ? member.key : field.key + "_" + member.key
                return Column(
                    column(name), "json_extract(\(json), '$.\(field.jsonKey).\(member.jsonKey)')",
                    field.summary + ": " + member.summary.lowercasedFirst)
            }
        case .list(.object): return []
        case .list, .oneOrMore: return [Column(column(field.key), SQLExpression.list(json, field.jsonKey), field.summary)]
        default:
            let expression =
                isPersonal ? "CASE WHEN (SELECT hidden FROM temp.listed_names) THEN NULL ELSE \(path) END" : path
            return [Column(column(field.key), expression, field.summary)]
        }
    }

    private static func name(_ key: String) -> String { key.replacing("-", with: "_") }

    /// A field's name as a column: SQL's own words have another.
    private static func column(_ key: String) -> String {
        switch key {
        case "group": "group_name"
        case "from", "start": "started"
        case "to", "end": "ended"
        case "set": "set_name"
        case "of": "out_of"
        case "when": "due_words"
        case "nil": "no_answer"
        default: name(key)
        }
    }

    /// A kind's own field comes before a common one of the same name.
    private static func unique(_ columns: [Column]) -> [Column] {
        var seen: Set<String> = []
        return columns.filter { seen.insert($0.name).inserted }
    }
}

/// Pieces of SQL that views share.
enum SQLExpression {
    /// A list of words as one text.
    static func list(_ json: String, _ key: String) -> String {
        "(SELECT group_concat(value, '; ') FROM json_each(\(json), '$.\(key)'))"
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
