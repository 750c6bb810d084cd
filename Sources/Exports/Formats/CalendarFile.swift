import LandscapeKit

/// The dates of a landscape as an iCalendar file (RFC 5545): what commissioners mean to do and by when, ends of strategies and
/// programmes, workshops, and when a record was last checked. A day, month or year becomes an event of all the days it may mean.
package struct CalendarFile: ExportFormat {
    package init() {}

    package var name: String { "icalendar" }
    package var summary: String { "Dated intentions, ends of strategies and the like, for a calendar" }
    package var fileExtensions: [String] { ["ics", "ical"] }
    package var subjects: Set<ExportSubject> { [.calendar] }

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        let events = material.records.flatMap(CalendarEvent.events)
        guard !events.isEmpty else {
            throw ExportError(
                "none of the \(ExportCount(material.records.count, "record").shown) has a date for a calendar: no intention or change is "
                    + "due, no strategy or programme ends, and nothing was checked; nothing was written")
        }
        let escaped = ContentLines.escaped
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Landscape//\(material.program)//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:\(escaped("Commissioning: " + material.title))",
            "X-WR-CALDESC:\(escaped(ExportManifest(material, format: name).sentences.joined(separator: " ")))",
        ]
        for pack in material.packs { lines.append("X-LANDSCAPE-PACK:\(escaped(pack.id + " " + pack.version))") }
        lines.append("X-LANDSCAPE-PERSONAL:\(material.personal.isIncluded ? "included" : "withheld")")
        for event in events { lines += event.lines(material) }
        lines.append("END:VCALENDAR")
        let isInexact = events.contains { $0.date.day == nil }
        return ExportProduct(
            files: [ExportFile("", ContentLines.bytes(lines))], counts: [ExportCount(events.count, "event")],
            remarks: isInexact ? ["A date that is a month or a year only spans all its days; the event's name says so."] : [])
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        guard let file = files.first, files.count == 1 else { throw ExportError("the calendar is missing") }
        var events = 0
        var names: Set<String> = []
        var ids: Set<String> = []
        let lines = try ContentLines.read(file.bytes)
        guard lines.first?.value == "VCALENDAR", lines.last?.name == "END", lines.last?.value == "VCALENDAR" else {
            throw ExportError("the calendar is not whole")
        }
        for line in lines {
            switch (line.name, line.value) {
            case ("BEGIN", "VEVENT"): names = []
            case ("END", "VEVENT"):
                guard names.isSuperset(of: ["UID", "DTSTAMP", "DTSTART", "SUMMARY"]) else {
                    throw ExportError("an event lacks what every event has")
                }
                events += 1
            default:
                names.insert(line.name)
                if line.name == "UID", !ids.insert(line.value).inserted { throw ExportError("two events have one UID") }
            }
        }
        return [ExportCount(events, "event")]
    }
}
