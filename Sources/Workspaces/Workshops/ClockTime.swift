/// A time of day, in whole minutes.
///
///     ClockTime("9:30")?.description   // "09:30"
package struct ClockTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Minutes since midnight; from 1440 on it is the next day.
    package let minutes: Int

    /// A time of day, so many minutes after midnight.
    package init(minutes: Int) { self.minutes = minutes }

    /// Reads `9:30` or `09:30`.
    ///
    /// - Returns: nil when it is no time of a day.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let hours = Int(parts[0]), let minutes = Int(parts[1]),
            hours < 24, minutes < 60
        else { return nil }
        self.minutes = hours * 60 + minutes
    }

    /// `09:30`.
    package var description: String {
        let ofDay = ((minutes % 1_440) + 1_440) % 1_440
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return padded(ofDay / 60) + ":" + padded(ofDay % 60)
    }

    /// So many minutes later.
    package static func + (time: ClockTime, minutes: Int) -> ClockTime { ClockTime(minutes: time.minutes + minutes) }

    /// The earlier time first.
    package static func < (a: ClockTime, b: ClockTime) -> Bool { a.minutes < b.minutes }
}
