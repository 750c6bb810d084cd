import LandscapeKit

/// A date and time as a note's front matter has it: ISO 8601 with minutes, the time zone written out.
///
///     Timestamp("2026-11-21T14:05+00:00")?.day   // "2026-11-21"
package struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// As it was written.
    package let text: String
    /// Seconds since 1970, for sorting. Without a time zone it is taken as UTC, the same on every machine of a team.
    package let seconds: Int

    /// The text as it was written.
    package var description: String { text }

    /// The date part.
    package var day: String { String(text.prefix(10)) }

    /// As a person says it, e.g. `21 Nov 2026 14:05`.
    package var spoken: String {
        let date = PartialDate(day)?.description ?? day
        let time = text.dropFirst(11).prefix(5)
        return time.count == 5 ? "\(date) \(time)" : date
    }

    /// The earlier instant first; the same instant in two zones by its text.
    package static func < (a: Timestamp, b: Timestamp) -> Bool {
        (a.seconds, a.text) < (b.seconds, b.text)
    }

    /// A moment as a clock on the wall shows it.
    ///
    /// - Parameter offset: how far local time is ahead of UTC, in seconds.
    package init(seconds: Int, offset: Int) {
        let local = seconds + offset
        let days = Int((Double(local) / 86_400).rounded(.down))
        let (year, month, day) = Self.date(days)
        let minutes = (local - days * 86_400) / 60
        let sign = offset < 0 ? "-" : "+"
        let zone = abs(offset) / 60
        text =
            "\(Self.padded(year, 4))-\(Self.padded(month))-\(Self.padded(day))T\(Self.padded(minutes / 60)):\(Self.padded(minutes % 60))"
            + "\(sign)\(Self.padded(zone / 60)):\(Self.padded(zone % 60))"
        self.seconds = days * 86_400 + minutes * 60 - offset
    }

    /// Reads a date, or a date and time with or without seconds and zone, as a person may have typed it.
    ///
    /// - Returns: nil when it is no date and time of the calendar.
    package init?(_ text: String) {
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "T" || $0 == " " }
        guard let first = parts.first, let date = PartialDate(String(first)), let month = date.month, let day = date.day else { return nil }
        var seconds = Self.days(date.year, month, day) * 86_400
        if parts.count == 2 {
            var time = parts[1]
            var offset = 0
            if time.hasSuffix("Z") {
                time = time.dropLast()
            } else if let sign = time.lastIndex(where: { $0 == "+" || $0 == "-" }) {
                guard let zone = Self.clock(time[time.index(after: sign)...], parts: 2...2) else { return nil }
                offset = time[sign] == "-" ? -zone : zone
                time = time[..<sign]
            }
            guard let clock = Self.clock(time, parts: 2...3) else { return nil }
            seconds += clock - offset
        }
        self.text = text
        self.seconds = seconds
    }

    /// Seconds of `14:05` or `14:05:30`.
    private static func clock(_ text: Substring, parts allowed: ClosedRange<Int>) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard allowed.contains(parts.count) else { return nil }
        var numbers: [Int] = []
        for part in parts {
            guard part.utf8.count == 2, part.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(part) else { return nil }
            numbers.append(number)
        }
        guard numbers[0] < 24, numbers[1] < 60, numbers.count < 3 || numbers[2] < 60 else { return nil }
        return numbers[0] * 3_600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
    }

    /// Days from 1970-01-01 to a date, by years that begin in March.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + ofYear - 719_468
    }

    private static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let ofEra = shifted - era * 146_097
        let year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * year + year / 4 - year / 100)
        let month = (5 * ofYear + 2) / 153
        return (era * 400 + year + (month < 10 ? 0 : 1), month < 10 ? month + 3 : month - 9, ofYear - (153 * month + 2) / 5 + 1)
    }

    private static func padded(_ number: Int, _ width: Int = 2) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
