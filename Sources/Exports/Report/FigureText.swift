import LandscapeKit

/// Fields of records in running text.
enum FigureText {
    /// `England 16.4%; before 9.9 (2008)`
    static func beside(_ record: LandscapeKit.Record, _ register: AreaRegister) -> String {
        let unit = record["unit"]
        func figure(_ value: FieldValue?) -> String {
            guard let value, let shown = value.shown else { return "" }
            return IndicatorFigure.dressed(shown, unit: unit, isWord: value.figure == nil)
        }
        var parts = (record.fields["comparators"]?.list ?? []).map { item in
            (item.object["label"]?.text ?? item.object["area"]?.text.map(register.name) ?? "") + " " + figure(item.object["value"])
        }
        if let previous = record.fields["previous"]?.object {
            parts.append("before " + figure(previous["value"]) + (previous["period"]?.text.map { " (\($0))" } ?? ""))
        }
        return parts.joined(separator: "; ")
    }

    /// The short fields of a record, each with its name.
    static func details(_ record: LandscapeKit.Record) -> [Statement.Detail] {
        record.kind.fields.compactMap { field -> Statement.Detail? in
            guard
                !["rank", "number", "status", "value", "range", "unit", "qualifier", "of", "parent", "sectors"].contains(field.key)
                    || (field.key == "status" && record.kind == .strategy)
            else { return nil }
            if field.key == "amount" {
                let qualifier = record["qualifier"].map { Vocabulary.qualifiers.label($0) + " " } ?? ""
                return record.fields["amount"].flatMap { value in
                    value.shown.map {
                        Statement.Detail(
                            label: "Amount",
                            value: qualifier + IndicatorFigure.dressed($0, unit: record["unit"], isWord: value.figure == nil))
                    }
                }
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
    static func item(_ value: FieldValue, _ type: FieldType) -> String {
        switch (type, value) {
        case (.term(let vocabulary), .text(let id)): return vocabulary.label(id)
        case (.date, .text(let iso)): return PartialDate(iso)?.description ?? iso
        case (.list(let element), .list(let list)): return list.map { item($0, element) }.joined(separator: "; ")
        case (.object(let members), .object(let fields)):
            if members.contains(where: { $0.key == "measure" }) { return outcome(fields) }
            if members.map(\.key) == ["from", "to"] {
                return [fields["from"], fields["to"]].compactMap { $0?.text.flatMap { PartialDate($0) }?.description }.joined(
                    separator: " to ")
            }
            return members.compactMap { member -> String? in
                guard let inner = fields[member.key] else { return nil }
                if case .flag(let flag) = inner { return flag ? member.label.lowercased() : nil }
                let text = item(inner, member.type)
                return ["title", "name", "text", "session", "place"].contains(member.key) ? text : member.label.lowercased() + " " + text
            }.joined(separator: ": ")
        default: return value.shown ?? ""
        }
    }

    private static func outcome(_ fields: Fields) -> String {
        var text = fields["measure"]?.text ?? ""
        if let figure = IndicatorFigure(fields) { text += ": " + figure.shown }
        let about = ["group", "period"].compactMap { fields[$0]?.text }
        if !about.isEmpty { text += " (" + about.joined(separator: ", ") + ")" }
        if let previous = fields["previous"]?.object["value"]?.shown { text += ", before " + previous }
        if let note = fields["note"]?.text { text += ". Note: " + note }
        return text
    }
}

extension FieldType {
    var isObject: Bool { if case .object = self { true } else { false } }
}
