package import LandscapeKit

/// What bids are judged by: essentials that eliminate, and weighted criteria that make the score.
package struct TenderCriteria: Sendable, Hashable {
    /// A criterion that a bid passes or fails.
    package struct Essential: Sendable, Hashable {
        package let name: String
        package let text: String?

        /// A criterion that eliminates.
        package init(_ name: String, _ text: String? = nil) {
            self.name = name
            self.text = text
        }
    }

    /// A criterion with a share of the score.
    package struct Weighted: Sendable, Hashable {
        package let name: String
        package let text: String?
        /// In per cent.
        package let weight: Fraction
        /// Whether it is the price: that is reckoned and not scored by anybody.
        package let isPrice: Bool

        /// A criterion with its weight in per cent.
        package init(_ name: String, _ text: String? = nil, weight: Fraction, isPrice: Bool = false) {
            self.name = name
            self.text = text
            self.weight = weight
            self.isPrice = isPrice
        }
    }

    package let essentials: [Essential]
    package let weighted: [Weighted]

    /// - Throws: when the weights do not make exactly 100, there is none, or two criteria share a name.
    package init(essentials: [Essential], weighted: [Weighted]) throws(TenderError) {
        guard !weighted.isEmpty else { throw TenderError("there is no criterion with a weight; bids are ranked by those") }
        var names: Set<String> = []
        for name in essentials.map(\.name) + weighted.map(\.name) where !names.insert(Folding.key(name)).inserted {
            throw TenderError("two criteria are called '\(name)'; give each a name of its own")
        }
        if let wrong = weighted.first(where: { $0.weight <= .zero }) {
            throw TenderError("the weight of '\(wrong.name)' is \(wrong.weight); a weight is above 0, and what eliminates is `essential`")
        }
        guard weighted.count(where: \.isPrice) <= 1 else { throw TenderError("two criteria are the price; there is one") }
        let sum = weighted.reduce(Fraction.zero) { $0 + $1.weight }
        guard sum == .hundred else {
            let difference = Fraction.hundred - sum
            throw TenderError(
                "the weights make \(sum), not 100: \(difference.magnitude) \(difference > .zero ? "too little" : "too much")")
        }
        self.essentials = essentials
        self.weighted = weighted
    }

    /// The criteria of a tender's record.
    ///
    /// - Parameter priceWeight: how much the price is to count; the record's weights then share the rest in their proportion.
    package init(_ record: LandscapeKit.Record, priceWeight: Fraction? = nil) throws(TenderError) {
        guard record.kind == .tender else { throw TenderError("'\(record.id)' is \(record.kind.singularWithArticle), not a tender") }
        let criteria = (record.fields["criteria"]?.list ?? []).map(\.object)
        let essentials = criteria.filter { $0["essential"] == .flag(true) }.map { Essential($0["name"]?.text ?? "", $0["text"]?.text) }
        var weighted = criteria.compactMap { fields -> Weighted? in
            guard let weight = fields["weight"]?.figure.flatMap({ Fraction($0.literal) }) else { return nil }
            return Weighted(fields["name"]?.text ?? "", fields["text"]?.text, weight: weight)
        }
        if let priceWeight {
            guard priceWeight > .zero, priceWeight < .hundred else {
                throw TenderError("the price counts for more than 0 and less than 100, not \(priceWeight)")
            }
            // First as the record has them: weights that do not add up are not to be hidden by scaling.
            _ = try TenderCriteria(essentials: essentials, weighted: weighted)
            let share = (Fraction.hundred - priceWeight) / .hundred
            weighted = weighted.map { Weighted($0.name, $0.text, weight: $0.weight * share) }
            weighted.append(Weighted("Price", "The lowest price has all of it, others in proportion.", weight: priceWeight, isPrice: true))
        }
        try self.init(essentials: essentials, weighted: weighted)
    }

    /// The criteria that people score: all but the price.
    package var quality: [Weighted] { weighted.filter { !$0.isPrice } }

    /// The price, where it counts.
    package var price: Weighted? { weighted.first(where: \.isPrice) }
}

/// Why a tender cannot be reckoned, told to the person.
package struct TenderError: Error, Sendable, Hashable, CustomStringConvertible {
    package let message: String
    package var description: String { message }

    package init(_ message: String) { self.message = message }
}

/// The scale that quality is scored on.
package enum TenderScale {
    package static let highest = 5

    /// What each score means, from 0 to 5.
    package static let levels = [
        "No answer, or none to the question", "Poor: most of what is asked is missing", "Weak: part of it, with gaps that would matter",
        "Sound: what is asked, with little evidence", "Good: all of it, with evidence",
        "Excellent: all of it, well evidenced, and more than was asked",
    ]
}
