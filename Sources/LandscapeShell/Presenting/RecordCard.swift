import LandscapeKit

/// A record whole: everything it holds and everything that is known of where it comes from.
enum RecordCard {
    static func card(_ record: Record, session: Session) -> Card {
        var lines: [Card.Line] = []
        func add(_ label: String, _ text: String?) {
            if let text, !text.isEmpty { lines.append(Card.Line(label, StyledText(text))) }
        }
        if record.title != nil { add("Says", record.text) }
        if record.kind == .indicator {
            add("Figure", IndicatorFigure(record.fields)?.shown)
            add("Beside", FieldText.comparators(record))
        }
        for field in record.kind.fields
        where !(record.kind == .indicator && ["value", "range", "unit", "qualifier", "of", "comparators", "previous"].contains(field.key)) {
            guard let value = record.fields[field.key] else { continue }
            addField(field, value, &lines)
        }
        add("Holder", record.withdrawalText)
        add("Also called", record.aliases.joined(separator: "; "))
        if let note = record.note { lines.append(Card.Line("Note", StyledText(note, .warning))) }
        add("Whose view", record.voice)
        add("Area", record.areas.map(session.register.name).joined(separator: ", "))
        add("Sector", record.sectors.map(Vocabulary.sectors.label).joined(separator: ", "))
        add("Themes", record.themes.map(Vocabulary.themes.label).joined(separator: ", "))
        lines.append(Card.Line("Age", record.age.full(today: session.surroundings.today)))
        add("Verified", record.verified?.description)
        add("At this desk", record.checkText)
        add("Until", record.until?.description)
        let source = record.citation.source
        add("Source", source.title + (record.citation.place.map { ", " + $0 } ?? ""))
        add("Part of", source.partOf)
        add("Published", [source.publisher, source.published?.description].compactMap { $0 }.joined(separator: ", "))
        add("About it", source.note)
        add("Address", source.url)
        if let folder = session.library.folder(ofLoose: record.pack) { add("Pack", "\(record.pack) (loose, \(folder))") }
        add("Area today", successors(of: record, session.register))
        lines.append(Card.Line("Id", StyledText(record.id, .dim)))
        let kind = record.kind.singular
        let title = StyledText(kind.prefix(1).uppercased() + kind.dropFirst() + " · ", .dim) + StyledText(record.headline, .strong)
        return Card(title, lines, record: record)
    }

    /// Lists of objects and long lists take a line an item.
    private static func addField(_ field: Field, _ value: FieldValue, _ lines: inout [Card.Line]) {
        guard case .list(let items) = value, items.count > 1 else {
            let text = FieldText.shown(value, field.type)
            if !text.isEmpty { lines.append(Card.Line(field.label, StyledText(text))) }
            return
        }
        let element: FieldType = if case .list(let element) = field.type { element } else { field.type }
        if case .term = element {
            lines.append(Card.Line(field.label, StyledText(FieldText.shown(value, field.type))))
            return
        }
        for (index, item) in items.enumerated() {
            lines.append(Card.Line(index == 0 ? field.label : "", StyledText("\(index + 1). " + text(item, element))))
        }
    }

    private static func text(_ item: FieldValue, _ type: FieldType) -> String {
        guard case .object(let members) = type, members.contains(where: { $0.key == "measure" }) else { return FieldText.shown(item, type) }
        return FieldText.outcome(item.object)
    }

    /// What became of an area that ended.
    private static func successors(of record: Record, _ register: AreaRegister) -> String? {
        let ended = record.areas.compactMap(register.area).filter { $0.end != nil }
        guard !ended.isEmpty else { return nil }
        return ended.map { area in
            "\(area.name) ended \(area.end?.description ?? ""); followed by "
                + "\(area.successors.map(register.name).joined(separator: " and "))"
        }.joined(separator: "; ")
    }
}
