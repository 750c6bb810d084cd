import LandscapeKit

/// How old a fact is, in words.
enum Ages {
    /// `as of 2007, 19 years old`
    static func asOf(_ date: PartialDate, _ today: PartialDate) -> String { "as of " + brief(date, today) }

    /// `2007, 19 years old`; the date alone where it is of the last year.
    static func brief(_ date: PartialDate, _ today: PartialDate) -> String {
        let years = date.age(on: today)
        return years == 0 ? "\(date)" : "\(date), \(self.years(years)) old"
    }

    /// `1 year`, `19 years`
    static func years(_ years: Int) -> String { "\(years) year\(years == 1 ? "" : "s")" }
}
