import LandscapeKit

/// Fields of records in running text.
enum FigureText {
    /// `England 16.4%; before 9.9 (2008)`
    static func beside(_ record: LandscapeKit.Record, _ register: AreaRegister) -> String {
        FieldText.comparators(record, register, .prose)
    }

    /// The short fields of a record, each with its name.
    static func details(_ record: LandscapeKit.Record) -> [Statement.Detail] {
        record.kind.fields.compactMap { field -> Statement.Detail? in
            guard
                !["rank", "number", "status", "value", "range", "unit", "qualifier", "of", "parent", "sectors"].contains(field.key)
                    || (field.key == "status" && record.kind == .strategy)
            else { return nil }
            if field.key == "amount" {
                let amount = FieldText.amount(record)
                return amount.isEmpty ? nil : Statement.Detail(label: "Amount", value: amount)
            }
            guard let value = record.fields[field.key] else { return nil }
            if case .url = field.type { return Statement.Detail(label: "Address", value: item(value, field.type), isAddress: true) }
            if case .list(let items) = value, case .list(let element) = field.type {
                if case .term(let vocabulary) = element {
                    return Statement.Detail(
                        label: field.label, value: items.compactMap(\.text).map(vocabulary.label).joined(separator: ", "))
                }
                guard items.count == 1, !element.isObject else { return nil }
            }
            return Statement.Detail(label: field.label, value: item(value, field.type))
        }
    }

    /// A value in words.
    static func item(_ value: FieldValue, _ type: FieldType) -> String { FieldText.shown(value, type, .prose) }
}

extension FieldType {
    var isObject: Bool { if case .object = self { true } else { false } }
}
