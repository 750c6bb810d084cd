/// What a tender comes to: points, places and who is out.
package struct TenderResult: Sendable, Hashable {
    /// A bid that went through to the scoring.
    package struct Standing: Sendable, Hashable {
        package let bid: TenderBid
        /// For each criterion, which part of its weight the bid has, from 0 to 1.
        package let shares: [Fraction]
        /// For each criterion, the points.
        package let points: [Fraction]
        package let total: Fraction
        /// From 1; equal totals stand on one place.
        package let place: Int
    }

    /// A bid that an essential ended.
    package struct Elimination: Sendable, Hashable {
        package let bid: TenderBid
        /// The essentials it fails, in the tender's order.
        package let essentials: [String]
    }

    package let criteria: TenderCriteria
    /// Best first.
    package let standings: [Standing]
    package let eliminated: [Elimination]

    /// Adds up an exercise.
    ///
    /// - Throws: when something is still to be scored or priced, naming it.
    package init(_ exercise: TenderExercise) throws(TenderError) {
        criteria = exercise.criteria
        eliminated = exercise.bids.filter { !$0.fails.isEmpty }.map { bid in
            Elimination(bid: bid, essentials: exercise.criteria.essentials.map(\.name).filter(bid.fails.contains))
        }
        let through = exercise.bids.filter(\.fails.isEmpty)
        guard !exercise.bids.isEmpty else { throw TenderError("there are no bids yet; tender bid \"City Museum\" price:12000 takes one") }
        // The lowest price of those that are still in: one that is out must not set the measure.
        let lowest = through.compactMap(\.price).min()
        var rows: [(bid: TenderBid, shares: [Fraction])] = []
        for bid in through {
            var shares: [Fraction] = []
            for criterion in exercise.criteria.weighted {
                if criterion.isPrice {
                    guard let price = bid.price, let lowest else {
                        throw TenderError(
                            "the bid of '\(bid.bidder)' has no price, and the price counts; tender bid \"\(bid.bidder)\" price:12000 gives it"
                        )
                    }
                    shares.append(lowest / price)
                } else {
                    let cell = TenderExercise.Cell(bidder: bid.bidder, criterion: criterion.name)
                    guard let mark = exercise.mark(cell) else {
                        throw TenderError("nobody has scored '\(criterion.name)' of '\(bid.bidder)'; `tender score TEAM` does")
                    }
                    shares.append(mark / Fraction(TenderScale.highest))
                }
            }
            rows.append((bid, shares))
        }
        let weights = exercise.criteria.weighted.map(\.weight)
        let totals = rows.map { Self.total($0.shares, weights) }
        standings = rows.indices.map { index in
            Standing(
                bid: rows[index].bid, shares: rows[index].shares, points: zip(rows[index].shares, weights).map { $0 * $1 },
                total: totals[index], place: 1 + totals.count { $0 > totals[index] })
        }.sorted { $0.place < $1.place }
    }

    /// Those on the first place: more than one when they tie, none when all bids are out.
    package var winners: [Standing] { standings.filter { $0.place == 1 } }

    static func total(_ shares: [Fraction], _ weights: [Fraction]) -> Fraction {
        zip(shares, weights).reduce(.zero) { $0 + $1.0 * $1.1 }
    }
}
