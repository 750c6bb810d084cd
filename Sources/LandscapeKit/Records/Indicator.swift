/// An indicator's figure as a reader is shown it, and as a number for drawing.
public struct IndicatorFigure: Sendable, Hashable {
    /// E.g. `over 10,000 people`, `2% to 39%`, `87th of 354`.
    public let shown: String
    /// The value, or the middle of a range; nil where the source gives words.
    public let number: Double?

    /// Reads the value, range, unit, qualifier and whole from a record's (or an outcome's) fields.
    public init?(_ fields: Fields) {
        let unit = fields["unit"]?.text
        var text: String
        if let value = fields["value"]?.shown {
            text = IndicatorFigure.dressed(value, unit: unit, isWord: fields["value"]?.figure == nil)
            number = fields["value"]?.figure?.number
        } else if let range = fields["range"]?.object, let low = range["low"]?.figure, let high = range["high"]?.figure {
            text = IndicatorFigure.dressed(low.description, unit: unit, isWord: false, isFirstOfTwo: true)
                + " to " + IndicatorFigure.dressed(high.description, unit: unit, isWord: false)
            number = (low.number + high.number) / 2
        } else {
            return nil
        }
        if let qualifier = fields["qualifier"]?.text { text = Vocabulary.qualifiers.term(qualifier).map { $0.label + " " + text } ?? text }
        if let of = fields["of"]?.shown { text += " of " + of }
        shown = text
    }

    /// A value with its unit: `£1.2 million`, `35.9%`, `87th`.
    public static func dressed(_ value: String, unit: String?, isWord: Bool, isFirstOfTwo: Bool = false) -> String {
        guard let unit, !isWord else { return value }
        switch unit {
        case "percent": return value + "%"
        case "pounds": return "£" + value
        case "pounds-per-year": return "£" + value + (isFirstOfTwo ? "" : " a year")
        case "pounds-per-week": return "£" + value + (isFirstOfTwo ? "" : " a week")
        case "pounds-million": return "£" + value + (isFirstOfTwo ? "m" : " million")
        case "pounds-million-per-year": return "£" + value + (isFirstOfTwo ? "m" : " million a year")
        case "pounds-billion": return "£" + value + (isFirstOfTwo ? "bn" : " billion")
        case "rank": return ordinal(value)
        case "count": return value
        default: return isFirstOfTwo ? value : value + " " + Vocabulary.units.label(unit)
        }
    }

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
