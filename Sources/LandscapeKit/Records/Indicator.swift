/// An indicator's figure as a reader is shown it, and as a number for drawing.
public struct IndicatorFigure: Sendable, Hashable {
    /// E.g. `over 10,000 people`, `2% to 39%`, `87th of 354`, `8 of 10 children`.
    public let shown: String
    /// The value, or the middle of a range; nil where the source gives words.
    public let number: Double?

    /// Reads the value, range, unit, qualifier and whole from a record's (or an outcome's) fields.
    public init?(_ fields: Fields) {
        let unit = fields["unit"]?.text
        let whole = fields["of"]?.shown
        var text: String
        if let value = fields["value"]?.shown {
            let isWord = fields["value"]?.figure == nil
            if let whole, !isWord, IndicatorFigure.countsThings(unit) {
                text = IndicatorFigure.dressed(value + " of " + whole, unit: unit, isWord: false)
            } else {
                text = IndicatorFigure.dressed(value, unit: unit, isWord: isWord) + (whole.map { " of " + $0 } ?? "")
            }
            number = fields["value"]?.figure?.number
        } else if let range = fields["range"]?.object, let low = range["low"]?.figure, let high = range["high"]?.figure {
            text =
                IndicatorFigure.dressed(low.description, unit: unit, isWord: false, isFirstOfTwo: true)
                + " to " + IndicatorFigure.dressed(high.description, unit: unit, isWord: false) + (whole.map { " of " + $0 } ?? "")
            number = (low.number + high.number) / 2
        } else {
            return nil
        }
        if let qualifier = fields["qualifier"]?.text { text = Vocabulary.qualifiers.term(qualifier).map { $0.label + " " + text } ?? text }
        shown = text
    }

    /// A value with its unit: `£1.2 million`, `35.9%`, `87th`.
    public static func dressed(_ value: String, unit: String?, isWord: Bool, isFirstOfTwo: Bool = false) -> String {
        guard let unit, !isWord else { return value }
        if value.hasPrefix("-"), unit.hasPrefix("pounds") {
            return "-" + dressed(String(value.dropFirst()), unit: unit, isWord: false, isFirstOfTwo: isFirstOfTwo)
        }
        switch unit {
        case "percent": return value + "%"
        case "pounds": return "£" + value
        case "pounds-per-year": return "£" + value + (isFirstOfTwo ? "" : " a year")
        case "pounds-per-week": return "£" + value + (isFirstOfTwo ? "" : " a week")
        case "pounds-million": return "£" + value + " million"
        case "pounds-million-per-year": return "£" + value + " million" + (isFirstOfTwo ? "" : " a year")
        case "pounds-billion": return "£" + value + " billion"
        case "rank": return ordinal(value)
        case "count": return value
        default: return isFirstOfTwo ? value : value + " " + ((value == "1" ? one[unit] : nil) ?? Vocabulary.units.label(unit))
        }
    }

    /// Whether the unit is the word that follows a number, so that `of` goes before it: `8 of 10 children`.
    private static func countsThings(_ unit: String?) -> Bool {
        guard let unit else { return false }
        return unit != "percent" && unit != "rank" && unit != "count" && !unit.hasPrefix("pounds")
    }

    /// The word after a single one, where it is not the label.
    private static let one = [
        "percentage-points": "percentage point", "years": "year", "months": "month", "weeks": "week", "days": "day", "hours": "hour",
        "people": "person", "children": "child", "pupils": "pupil", "families": "family", "households": "household", "homes": "home",
        "areas": "area", "authorities": "authority", "organisations": "organisation", "services": "service", "schools": "school",
        "contracts": "contract", "sessions": "session", "places": "place", "cases": "case", "births": "birth", "deaths": "death",
        "square-miles": "square mile", "miles": "mile", "score": "point", "ratio": "time",
    ]

    private static func ordinal(_ value: String) -> String {
        guard let number = Int(value.filter(\.isNumber)), !value.contains(".") else { return value }
        let ending =
            switch (number % 100, number % 10) {
            case (11...13, _): "th"
            case (_, 1): "st"
            case (_, 2): "nd"
            case (_, 3): "rd"
            default: "th"
            }
        return value + ending
    }
}
