import LandscapeKit

/// A figure that was written as text, and how to write it as a figure.
struct FigureText: Equatable {
    let literal: String
    let unit: String?
    let qualifier: String?

    /// Whether the figure says it all, without a unit or a word before it.
    var isJustFigure: Bool { unit == nil && qualifier == nil }

    /// Recognises `"35.9"`, `35.9%`, `35.9 per cent`, `£1,200`, `£3.2m`, `10,000`, `over 300`; nil for words and anything less certain.
    static func mend(_ text: String) -> FigureText? {
        var rest = Substring(text)
        var qualifier: String?
        for (word, id) in [
            ("over ", "over"), ("about ", "about"), ("around ", "about"), ("nearly ", "nearly"), ("under ", "under"),
            ("more than ", "over"),
        ]
        where rest.lowercased().hasPrefix(word) {
            rest = rest.dropFirst(word.count)
            qualifier = id
        }
        var unit: String?
        if rest.hasPrefix("£") {
            rest = rest.dropFirst()
            unit = "pounds"
        }
        let endings = unit == nil ? Self.shares : Self.money
        if let (ending, id) = endings.first(where: { rest.lowercased().hasSuffix($0.0) }) {
            rest = rest.dropLast(ending.count)
            unit = id
        }
        let literal = rest.replacing(",", with: "").replacing(" ", with: "")
        guard let figure = Figure(String(literal)), !rest.isEmpty else { return nil }
        return FigureText(literal: figure.literal, unit: unit, qualifier: qualifier)
    }

    private static let shares = [("%", "percent"), (" per cent", "percent"), (" percent", "percent")]
    /// What follows an amount in pounds.
    private static let money = [
        (" million", "pounds-million"), ("m", "pounds-million"), (" billion", "pounds-billion"), ("bn", "pounds-billion"),
    ]

    /// `` `value: 35.9` and `unit: percent` ``
    func advice(key: String) -> String {
        var parts = ["`\(key): \(literal)`"]
        if let unit { parts.append("`unit: \(unit)`") }
        if let qualifier { parts.append("`qualifier: \(qualifier)`") }
        return parts.count < 3 ? parts.joined(separator: " and ") : parts.dropLast().joined(separator: ", ") + " and " + parts[2]
    }
}
