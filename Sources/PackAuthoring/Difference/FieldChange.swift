package import LandscapeKit

/// One key of a record, or of a manifest, that says something else than before.
package struct FieldChange: Sendable, Hashable {
    /// The key as it stands in YAML.
    package let key: String
    /// Nil where the key was not there.
    package let old: String?
    /// Nil where the key is there no more.
    package let new: String?

    /// What two records of one kind say differently.
    static func between(_ old: Record, _ new: Record) -> [FieldChange] {
        let (before, after) = (RecordContent(old), RecordContent(new))
        var keys = after.entries.map(\.key)
        keys += before.entries.map(\.key).filter { !keys.contains($0) }
        let names = [old, new].compactMap { $0.kind == .contact ? $0["holder"] : nil }.filter { !$0.isEmpty }
        return keys.compactMap { key in
            guard before[key] != after[key] else { return nil }
            return FieldChange(key: key, old: before.shown(key, without: names), new: after.shown(key, without: names))
        }
    }

    /// What two values of each key say differently.
    static func between(_ old: [(String, String?)], _ new: [(String, String?)]) -> [FieldChange] {
        zip(old, new).compactMap { old, new in
            old.1 == new.1 ? nil : FieldChange(key: new.0, old: old.1, new: new.1)
        }
    }
}

/// A record that stands in both packs, under one id or two, and is not the same.
package struct RecordChange: Sendable {
    package let old: Record
    package let new: Record
    /// Key by key; nothing for a record that has another id and nothing else.
    package let fields: [FieldChange]

    init(_ old: Record, _ new: Record) {
        self.old = old
        self.new = new
        fields = FieldChange.between(old, new)
    }

    /// The figures among the changes, and what they count.
    package var figures: [FieldChange] {
        fields.filter { change in
            if change.key == "unit" || change.key == "qualifier" { return true }
            guard let type = new.kind.fields.first(where: { $0.key == change.key })?.type else { return false }
            return type.holdsFigures
        }
    }

    /// The changes of what the record is cited from.
    package var citation: [FieldChange] { fields.filter { ["source", "section", "page"].contains($0.key) } }
}

extension FieldType {
    /// Whether its values are numbers, or hold some.
    fileprivate var holdsFigures: Bool {
        switch self {
        case .number, .integer, .figure: true
        case .list(let element), .oneOrMore(let element): element.holdsFigures
        case .object(let members): members.contains { $0.type.holdsFigures }
        default: false
        }
    }
}
