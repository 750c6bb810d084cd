import LandscapeKit

/// Values of fields as a person reads them.
enum FieldText {
    static func shown(_ value: FieldValue, _ type: FieldType) -> String {
        switch (type, value) {
        case (.term(let vocabulary), .text(let id)): vocabulary.label(id)
        case (.date, .text(let iso)): PartialDate(iso)?.description ?? iso
        case (.list(let element), .list(let list)), (.oneOrMore(let element), .list(let list)):
            list.map { shown($0, element) }.joined(separator: separator(element))
        case (.object(let members), .object(let fields)): object(fields, members)
        default: value.shown ?? ""
        }
    }

    private static func separator(_ type: FieldType) -> String {
        if case .term = type { return ", " }
        return "; "
    }

    private static func object(_ fields: Fields, _ members: [Field]) -> String {
        if members.map(\.key) == ["from", "to"] { return period(fields) }
        return members.compactMap { member -> String? in
            guard let value = fields[member.key] else { return nil }
            // `essential` alone says it; a criterion that is not essential needs no word.
            if case .flag(let flag) = value { return flag ? member.label.lowercased() : nil }
            let text = shown(value, member.type)
            return speaksForItself.contains(member.key) ? text : "\(member.label.lowercased()) \(text)"
        }.joined(separator: ", ")
    }

    /// Members whose value needs no name before it.
    private static let speaksForItself: Set<String> = ["title", "name", "text", "session", "place"]

    /// `2012-2016`, `from 2012`, `to 2016`.
    private static func period(_ fields: Fields) -> String {
        let from = fields["from"]?.text.flatMap { PartialDate($0) }?.description
        let to = fields["to"]?.text.flatMap { PartialDate($0) }?.description
        return switch (from, to) {
        case (let from?, let to?): from == to ? from : "\(from) to \(to)"
        case (let from?, nil): "from \(from)"
        case (nil, let to?): "to \(to)"
        case (nil, nil): ""
        }
    }

    /// `England 16.4%; East of England 5.2%`
    static func comparators(_ record: Record) -> String {
        let unit = record["unit"]
        var parts = (record.fields["comparators"]?.list ?? []).map { item -> String in
            let fields = item.object
            let name = fields["label"]?.text ?? fields["area"]?.text.map(AreaRegister.standard.name) ?? ""
            return name + " " + figure(fields["value"], unit)
        }
        if let previous = record.fields["previous"]?.object {
            parts.append("before: " + figure(previous["value"], unit) + (previous["period"]?.text.map { " (\($0))" } ?? ""))
        }
        return parts.joined(separator: "; ")
    }

    private static func figure(_ value: FieldValue?, _ unit: String?) -> String {
        guard let value, let shown = value.shown else { return "" }
        return IndicatorFigure.dressed(shown, unit: unit, isWord: value.figure == nil)
    }

    static func amount(_ record: Record) -> String {
        guard let value = record.fields["amount"], let shown = value.shown else { return "" }
        let qualifier = record["qualifier"].map { Vocabulary.qualifiers.label($0) + " " } ?? ""
        return qualifier + IndicatorFigure.dressed(shown, unit: record["unit"], isWord: value.figure == nil)
    }

    /// What the record says, in one line: its title, and its text where the title alone would not tell.
    static func headline(_ record: Record) -> String {
        switch (record.title, record.text) {
        case (let title?, let text?):
            switch record.kind {
            case .priority, .strategy, .partnership, .organisation, .contact, .link, .caseStudy, .guide, .checklist, .tender, .workshop,
                .cycle, .body, .indicator:
                title
            default: title + ": " + text
            }
        case (let title?, nil): title
        case (nil, let text?): text
        case (nil, nil):
            record.kind == .gap
                ? "no \(record["kind"] ?? "") (\(Vocabulary.gapStates.label(record["state"] ?? "").lowercased()))" : record.id
        }
    }
}
