import LandscapeKit

/// A date of a record that belongs in a calendar.
struct CalendarEvent {
    let record: LandscapeKit.Record
    /// What happens, e.g. `Due`; and the part of the event's id that tells it from the record's others.
    let what: String
    let key: String
    let date: PartialDate

    /// The dates of a record that stand in it; none is derived.
    static func events(of record: LandscapeKit.Record) -> [CalendarEvent] {
        var events: [CalendarEvent] = []
        func add(_ what: String, _ key: String, _ date: PartialDate?) {
            if let date { events.append(CalendarEvent(record: record, what: what, key: key, date: date)) }
        }
        func date(_ value: FieldValue?) -> PartialDate? { value?.text.flatMap { PartialDate($0) } }
        switch record.kind {
        case .intention, .change: add("Due", "due", date(record.fields["due"]))
        case .strategy: add("Ends", "ends", date(record.fields["period"]?.object["to"]))
        case .programme: add("Ends", "ends", date(record.fields["to"]))
        case .workshop: add("Workshop", "held", date(record.fields["date"]))
        default: break
        }
        add("Last checked", "verified", record.verified)
        add("Last checked at this desk", "checked", record.checked)
        return events
    }

    func lines(_ material: ExportMaterial) -> [String] {
        let escaped = ContentLines.escaped
        let areas = record.areas.map(material.register.name)
        let place = areas.count > 3 ? "\(areas.count) areas" : areas.joined(separator: ", ")
        let inexact = date.day == nil ? " (some time in \(date))" : ""
        var lines = [
            "BEGIN:VEVENT", "UID:\(escaped(record.id + "/" + key))@landscape", "DTSTAMP:\(UTCTime.basic(material.made))",
            "DTSTART;VALUE=DATE:\(date.firstDay)", "DTEND;VALUE=DATE:\(Self.dayAfter(date))",
            "SUMMARY:\(escaped("\(what): \(record.headline)\(inexact)"))", "LOCATION:\(escaped(place))",
            "DESCRIPTION:\(escaped(description))", "TRANSP:TRANSPARENT",
        ]
        let themes = record.themes.map { escaped(Vocabulary.themes.label($0)) }
        if !themes.isEmpty { lines.append("CATEGORIES:" + themes.joined(separator: ",")) }
        if let url = record["url"] { lines.append("URL:\(url)") }
        return lines + ["END:VEVENT"]
    }

    private var description: String {
        var parts = [record.title == nil ? nil : record.text].compactMap { $0 }
        if let when = record["when"] { parts.append("When: \(when).") }
        if let lead = record["lead"] ?? record["owner"] { parts.append("Led by: \(lead).") }
        parts += record.fields["actions"]?.texts ?? []
        if let note = record.note { parts.append("Note: \(note)") }
        parts.append("Source: \(record.citation). Record: \(record.id)")
        return parts.joined(separator: "\n")
    }

    /// An event's end is the first day that is no longer part of it.
    private static func dayAfter(_ date: PartialDate) -> String {
        let last = date.lastDay
        let (year, month, day) = (last / 10_000, last / 100 % 100, last % 100)
        let next =
            PartialDate(year: year, month: month, day: day + 1) ?? PartialDate(year: year, month: month + 1, day: 1)
            ?? PartialDate(year: year + 1, month: 1, day: 1)
        return String(next?.firstDay ?? last)
    }
}
