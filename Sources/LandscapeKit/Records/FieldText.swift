/// Values of fields as a person reads them: on a screen's line, or in a report's prose.
public enum FieldText {
    /// Where the words stand.
    public enum Style: Sendable {
        /// In a column or on a card.
        case line
        /// In running text.
        case prose
    }

    /// A value in words: labels of vocabularies, dates as people write them, lists in a row.
    public static func shown(_ value: FieldValue, _ type: FieldType, _ style: Style = .line) -> String {
        switch (type, value) {
        case (.term(let vocabulary), .text(let id)): vocabulary.label(id)
        case (.date, .text(let iso)): PartialDate(iso)?.description ?? iso
        case (.list(let element), .list(let list)):
            list.map { shown($0, element, style) }.joined(separator: separator(element, style))
        case (.oneOrMore(let element), .list(let list)) where style == .line:
            list.map { shown($0, element, style) }.joined(separator: separator(element, style))
        case (.object(let members), .object(let fields)): object(fields, members, style)
        default: value.shown ?? ""
        }
    }

    private static func separator(_ type: FieldType, _ style: Style) -> String {
        if case .term = type, style == .line { return ", " }
        return "; "
    }

    private static func object(_ fields: Fields, _ members: [Field], _ style: Style) -> String {
        if style == .prose, members.contains(where: { $0.key == "measure" }) { return outcome(fields) }
        if members.map(\.key) == ["from", "to"] { return period(fields, style) }
        return members.compactMap { member -> String? in
            guard let value = fields[member.key] else { return nil }
            // `essential` alone says it; a criterion that is not essential needs no word.
            if case .flag(let flag) = value { return flag ? member.label.lowercased() : nil }
            let text = shown(value, member.type, style)
            return speaksForItself.contains(member.key) ? text : "\(member.label.lowercased()) \(text)"
        }.joined(separator: style == .line ? ", " : ": ")
    }

    /// Members whose value needs no name before it.
    private static let speaksForItself: Set<String> = ["title", "name", "text", "session", "place"]

    /// `2012 to 2016`, `from 2012`, `to 2016`.
    private static func period(_ fields: Fields, _ style: Style) -> String {
        let from = fields["from"]?.text.flatMap { PartialDate($0) }?.description
        let to = fields["to"]?.text.flatMap { PartialDate($0) }?.description
        if style == .prose { return [from, to].compactMap { $0 }.joined(separator: " to ") }
        return switch (from, to) {
        case (let from?, let to?): from == to ? from : "\(from) to \(to)"
        case (let from?, nil): "from \(from)"
        case (nil, let to?): "to \(to)"
        case (nil, nil): ""
        }
    }

    /// An outcome as a sentence: its measure, its figure, whom and when it concerns.
    public static func outcome(_ fields: Fields) -> String {
        var text = fields["measure"]?.text ?? ""
        if let figure = IndicatorFigure(fields) { text += ": " + figure.shown }
        let about = ["group", "period"].compactMap { fields[$0]?.text }
        if !about.isEmpty { text += " (" + about.joined(separator: ", ") + ")" }
        if let previous = fields["previous"]?.object["value"]?.shown { text += ", before " + previous }
        if let note = fields["note"]?.text { text += ". Note: " + note }
        return text
    }

    /// What stands beside an indicator's figure: `England 16.4%; before: 9.9% (2008)`.
    public static func comparators(_ record: Record, _ register: AreaRegister = .standard, _ style: Style = .line) -> String {
        let unit = record["unit"]
        var parts = (record.fields["comparators"]?.list ?? []).map { item -> String in
            let fields = item.object
            let name = fields["label"]?.text ?? fields["area"]?.text.map(register.name) ?? ""
            return name + " " + figure(fields["value"], unit)
        }
        if let previous = record.fields["previous"]?.object {
            let before = style == .line ? "before: " : "before "
            parts.append(before + figure(previous["value"], unit) + (previous["period"]?.text.map { " (\($0))" } ?? ""))
        }
        return parts.joined(separator: "; ")
    }

    private static func figure(_ value: FieldValue?, _ unit: String?) -> String {
        guard let value, let shown = value.shown else { return "" }
        return IndicatorFigure.dressed(shown, unit: unit, isWord: value.figure == nil)
    }

    /// A budget's or programme's money with its unit: `about £2 million`; empty where none is told.
    public static func amount(_ record: Record) -> String {
        guard let value = record.fields["amount"], value.shown != nil else { return "" }
        let qualifier = record["qualifier"].map { Vocabulary.qualifiers.label($0) + " " } ?? ""
        return qualifier + figure(value, record["unit"])
    }

    /// What the record says, in one line: its title, and its text where the title alone would not tell.
    public static func headline(_ record: Record) -> String {
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
