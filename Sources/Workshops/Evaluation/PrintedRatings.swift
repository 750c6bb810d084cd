package import LandscapeKit

/// The ratings of a workshop's record: its counts, and where what the source prints is not what they come to.
package struct PrintedRatings: Sendable, Hashable {
    /// A figure that is printed otherwise than its counts make it.
    package struct Difference: Sendable, Hashable, CustomStringConvertible {
        package let question: String
        /// `good or excellent`, `good`, `nil return` ...
        package let figure: String
        package let printed: Share
        package let reckoned: Share

        package var description: String { "\(question): \(figure) is printed as \(printed) and comes to \(reckoned)" }
    }

    package let rows: [RatingRow]
    package let differences: [Difference]

    /// Reads the ratings of a record; of a record without ratings there is nothing.
    package init(_ record: LandscapeKit.Record) {
        var rows: [RatingRow] = []
        var differences: [Difference] = []
        for rating in (record.fields["ratings"]?.list ?? []).map(\.object) {
            func count(_ key: String) -> Int { rating[key]?.integer ?? 0 }
            let row = RatingRow(
                rating["session"]?.text ?? "", blank: count("nil"), counts: ["poor", "satisfactory", "good", "excellent"].map(count))
            rows.append(row)
            let reckoned: [(String, Share)] =
                [("good or excellent", row.goodOrExcellent), ("nil return", row.shares[0])]
                + Rating.allCases.map { ($0.word, row.shares[$0.rawValue]) }
            for (figure, share) in reckoned {
                guard let printed = Self.printed(figure, in: rating["printed"]?.text ?? ""), printed != share else { continue }
                differences.append(Difference(question: row.question, figure: figure, printed: printed, reckoned: share))
            }
        }
        self.rows = rows
        self.differences = differences
    }

    /// The share after a figure's words, as in `good or excellent 90.4% (nil return 1.6%, ... good 56.5%`.
    private static func printed(_ figure: String, in text: String) -> Share? {
        let parts = text.split { "(),;".contains($0) }.map { part in part.drop { $0 == " " } }
        for part in parts where part.hasPrefix(figure + " ") {
            let value = part.dropFirst(figure.count + 1).prefix { $0.isNumber || $0 == "." }
            let digits = value.split(separator: ".", omittingEmptySubsequences: false)
            guard let whole = digits.first.flatMap({ Int($0) }) else { continue }
            let tenth = digits.count > 1 ? Int(digits[1]) : 0
            guard digits.count <= 2, digits.count < 2 || digits[1].count == 1, let tenth else { continue }
            return Share(tenths: whole * 10 + tenth)
        }
        return nil
    }
}
