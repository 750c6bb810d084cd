/// A bid: who makes it, what it costs, and which essentials it fails.
package struct TenderBid: Sendable, Hashable {
    package let bidder: String
    /// In pounds; nil where none is given.
    package let price: Fraction?
    /// The names of the essentials it fails.
    package let fails: [String]

    /// A bid as it came in.
    package init(_ bidder: String, price: Fraction? = nil, fails: [String] = []) {
        self.bidder = bidder
        self.price = price
        self.fails = fails
    }
}

/// One score by one scorer.
package struct TenderScore: Sendable, Hashable {
    /// The team or person who gave it.
    package let scorer: String
    package let bidder: String
    /// The name of a criterion.
    package let criterion: String
    /// From 0 to 5.
    package let score: Int

    /// A score as it was given.
    package init(scorer: String, bidder: String, criterion: String, score: Int) {
        self.scorer = scorer
        self.bidder = bidder
        self.criterion = criterion
        self.score = score
    }
}

/// A tender with its bids and what the scorers gave, each alone.
package struct TenderExercise: Sendable, Hashable {
    /// A bid's or a criterion's place in a table of scores.
    package struct Cell: Sendable, Hashable {
        package let bidder: String
        package let criterion: String

        /// The cell of a bid and a criterion.
        package init(bidder: String, criterion: String) {
            self.bidder = bidder
            self.criterion = criterion
        }
    }

    package let criteria: TenderCriteria
    package let bids: [TenderBid]
    /// A later score of one scorer for one cell takes the earlier one's place.
    package let scores: [TenderScore]
    /// What the scorers settled on together, where they moderated.
    package let agreed: [Cell: Int]

    /// - Throws: for what cannot be: a bid twice, an essential that there is not, a price that is none, a score off the scale.
    package init(criteria: TenderCriteria, bids: [TenderBid], scores: [TenderScore], agreed: [Cell: Int] = [:]) throws(TenderError) {
        var bidders: Set<String> = []
        for bid in bids {
            guard bidders.insert(bid.bidder).inserted else {
                throw TenderError("the bid of '\(bid.bidder)' stands twice; name each bidder once")
            }
            if let wrong = bid.fails.first(where: { name in !criteria.essentials.contains { $0.name == name } }) {
                throw TenderError("'\(wrong)' is no essential of this tender, and '\(bid.bidder)' is said to fail it")
            }
            if let price = bid.price, price <= .zero { throw TenderError("the price of '\(bid.bidder)' is \(price); a price is above 0") }
        }
        var latest: [Cell: [String: Int]] = [:]
        var kept: [TenderScore] = []
        for score in scores {
            try Self.check(score.score, score.bidder, score.criterion, criteria, bidders)
            let cell = Cell(bidder: score.bidder, criterion: score.criterion)
            if let index = latest[cell, default: [:]][score.scorer] {
                kept[index] = score
            } else {
                latest[cell, default: [:]][score.scorer] = kept.count
                kept.append(score)
            }
        }
        for (cell, score) in agreed { try Self.check(score, cell.bidder, cell.criterion, criteria, bidders) }
        self.criteria = criteria
        self.bids = bids
        self.scores = kept
        self.agreed = agreed
    }

    private static func check(
        _ score: Int, _ bidder: String, _ criterion: String, _ criteria: TenderCriteria, _ bidders: Set<String>
    ) throws(TenderError) {
        guard (0...TenderScale.highest).contains(score) else {
            throw TenderError("a score of \(score) for '\(bidder)'; scores go from 0 to \(TenderScale.highest)")
        }
        guard bidders.contains(bidder) else { throw TenderError("there is no bid of '\(bidder)' to score") }
        if criteria.price?.name == criterion { throw TenderError("the price is reckoned, not scored: the lowest has all its points") }
        guard criteria.quality.contains(where: { $0.name == criterion }) else {
            throw TenderError("there is no criterion '\(criterion)' to score")
        }
    }

    /// The scorers, in the order of their first score.
    package var scorers: [String] {
        var names: [String] = []
        for score in scores where !names.contains(score.scorer) { names.append(score.scorer) }
        return names
    }

    /// What each scorer gave in a cell.
    package func scores(_ cell: Cell) -> [TenderScore] { scores.filter { $0.bidder == cell.bidder && $0.criterion == cell.criterion } }

    /// What counts in a cell: what was settled on together, or else the mean of what each gave alone; nil where nobody scored.
    package func mark(_ cell: Cell) -> Fraction? {
        if let agreed = agreed[cell] { return Fraction(agreed) }
        let own = scores(cell)
        return own.isEmpty ? nil : Fraction(own.reduce(0) { $0 + $1.score }, own.count)
    }
}
