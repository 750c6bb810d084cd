/// A date as exact as its source gives it: a year, a month, or a day.
///
///     PartialDate("2010-09")?.description   // "Sep 2010"
///     PartialDate("2010")! < PartialDate("2010-09")!   // true: it starts earlier
public struct PartialDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let year: Int
    public let month: Int?
    public let day: Int?

    /// - Returns: nil when the parts are no date of the calendar.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1000...9999).contains(year) else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day { guard (1...Self.days(in: month, of: year)).contains(day) else { return nil } }
        } else if day != nil {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2010`, `2010-09` or `2010-09-14`.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4 else { return nil }
        var numbers: [Int] = []
        for (index, part) in parts.enumerated() {
            guard index == 0 || part.utf8.count == 2, part.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(part) else {
                return nil
            }
            numbers.append(number)
        }
        self.init(year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
    }

    /// As written in packs: `2010-09`.
    public var iso: String {
        var text = Self.padded(year, 4)
        if let month { text += "-" + Self.padded(month, 2) }
        if let day { text += "-" + Self.padded(day, 2) }
        return text
    }

    /// As a reader is shown it: `2010`, `Sep 2010`, `14 Sep 2010`.
    public var description: String {
        guard let month else { return String(year) }
        let name = Self.months[month - 1]
        return day.map { "\($0) \(name) \(year)" } ?? "\(name) \(year)"
    }

    /// The first day it may mean, as a number that sorts: 20100901.
    public var firstDay: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }

    /// The last day it may mean, as a number that sorts: 20100930.
    public var lastDay: Int {
        let lastMonth = month ?? 12
        return year * 10_000 + lastMonth * 100 + (day ?? Self.days(in: lastMonth, of: year))
    }

    /// Whether every day of `other` lies within this date.
    public func covers(_ other: PartialDate) -> Bool { firstDay <= other.firstDay && other.lastDay <= lastDay }

    /// By the first day; where that is equal the less exact date comes first.
    public static func < (a: PartialDate, b: PartialDate) -> Bool {
        (a.firstDay, -a.lastDay) < (b.firstDay, -b.lastDay)
    }

    /// Whole years from the first day that this date may mean to `today`, at least zero: `2015` is 11 years old in November 2026.
    public func age(on today: PartialDate) -> Int {
        let years = today.year - year
        return max(0, (today.firstDay % 10_000) < (firstDay % 10_000) ? years - 1 : years)
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}

extension PartialDate {
    /// The first date there is; stands in where a clock makes no sense.
    public static let earliest = PartialDate(unchecked: 1000)

    private init(unchecked year: Int) {
        self.year = year
        month = nil
        day = nil
    }
}
