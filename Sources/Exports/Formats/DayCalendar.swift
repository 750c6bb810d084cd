package import LandscapeKit
package import Workspaces

/// The sessions and breaks of one day as an iCalendar file (RFC 5545), in English local time, whatever the reader's clock.
package struct DayCalendar: Sendable {
    /// One stretch of the day.
    package struct Entry: Sendable {
        package let title: String
        package let from: ClockTime
        package let to: ClockTime
        package let text: String
        /// Whether people are free meanwhile: a break.
        package let isFree: Bool

        package init(_ title: String, from: ClockTime, to: ClockTime, text: String, isFree: Bool = false) {
            self.title = title
            self.from = from
            self.to = to
            self.text = text
            self.isFree = isFree
        }
    }

    private let name: String
    private let title: String
    private let date: PartialDate
    private let place: String?
    private let entries: [Entry]

    /// - Parameters:
    ///   - name: makes the events' ids: a calendar that reads the file again changes its events and doubles none.
    ///   - date: a day.
    package init(name: String, title: String, date: PartialDate, place: String?, entries: [Entry]) {
        self.name = name
        self.title = title
        self.date = date
        self.place = place
        self.entries = entries
    }

    /// The file.
    ///
    /// - Parameter made: when, ISO 8601 with minutes and zone.
    package func make(program: String, made: String) throws(ExportError) -> ExportProduct {
        if let late = entries.first(where: { $0.to.minutes > 1_440 }) {
            throw ExportError("'\(late.title)' goes on past midnight, and the calendar is of one day; nothing was written")
        }
        let escaped = ContentLines.escaped
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Landscape//\(program)//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:\(escaped(title))", "X-LANDSCAPE-PERSONAL:withheld",
        ]
        lines += Self.zone
        for (index, entry) in entries.enumerated() {
            lines += [
                "BEGIN:VEVENT", "UID:workshop/\(escaped(name))/\(date.firstDay)/\(index + 1)@landscape",
                "DTSTAMP:\(UTCTime.basic(made))", "DTSTART;TZID=Europe/London:\(moment(entry.from))",
                "DTEND;TZID=Europe/London:\(moment(entry.to))", "SUMMARY:\(escaped(entry.title))",
            ]
            if let place { lines.append("LOCATION:\(escaped(place))") }
            let text = [entry.text, title].filter { !$0.isEmpty }.joined(separator: "\n")
            lines += ["DESCRIPTION:\(escaped(text))", "TRANSP:\(entry.isFree ? "TRANSPARENT" : "OPAQUE")", "END:VEVENT"]
        }
        lines.append("END:VCALENDAR")
        let files = [ExportFile("", ContentLines.bytes(lines))]
        return ExportProduct(files: files, counts: try CalendarFile().count(files))
    }

    private func moment(_ time: ClockTime) -> String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        // Midnight at the end is the last minute of the day that a form of one day can say.
        let minutes = min(time.minutes, 1_439)
        return "\(date.firstDay)T\(padded(minutes / 60))\(padded(minutes % 60))00"
    }

    /// The clocks of England: forward on the last Sunday of March, back on the last of October, at one in the morning.
    private static let zone = [
        "BEGIN:VTIMEZONE", "TZID:Europe/London", "BEGIN:DAYLIGHT", "DTSTART:19960331T010000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100",
        "TZNAME:BST", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD", "DTSTART:19961027T020000",
        "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
    ]
}
