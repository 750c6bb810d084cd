import LandscapeKit

extension Record.Age {
    /// For a column: `2007`, or `pub. Sep 2010` where only the source has a date.
    var brief: StyledText {
        switch self {
        case .asOf(let date): StyledText(date.description)
        case .published(let date): StyledText("pub. \(date)", .dim)
        case .undated: StyledText("undated", .dim)
        }
    }

    /// In full: `as of 2007, 19 years old`; `undated; published Sep 2010, 16 years ago`.
    func full(today: PartialDate) -> StyledText {
        switch self {
        case .asOf(let date): StyledText("as of \(date)\(Self.years(date.age(on: today), " old"))")
        case .published(let date): StyledText("undated; published \(date)\(Self.years(date.age(on: today), " ago"))")
        case .undated: "undated; its source bears no date"
        }
    }

    private static func years(_ years: Int, _ tail: String) -> String {
        switch years {
        case 0: ""
        case 1: ", 1 year\(tail)"
        default: ", \(years) years\(tail)"
        }
    }
}
