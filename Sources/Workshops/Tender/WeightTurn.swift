/// A change of one weight that changes the winner.
///
/// When a criterion's weight moves, the others share what is left of 100 in the proportion they had.
package struct WeightTurn: Sendable, Hashable {
    /// The criterion whose weight moves.
    package let criterion: String
    /// Its weight now.
    package let from: Fraction
    /// Where winner and challenger tie; any further and the challenger leads.
    package let to: Fraction
    package let winner: String
    package let challenger: String

    /// How far the weight moves, without its sign.
    package var size: Fraction { (to - from).magnitude }

    /// Whether the weight grows.
    package var isRise: Bool { to > from }

    /// The first whole weight at which the challenger leads; nil where there is none left on the scale.
    package var wholeWeight: Int? {
        guard let floor = to.floor else { return nil }
        let whole = isRise ? floor + 1 : to.isWhole ? floor - 1 : floor
        return (0...100).contains(whole) ? whole : nil
    }
}

extension TenderResult {
    /// For each criterion and direction the nearest turn there is, the smallest change first.
    ///
    /// Empty when no change of one weight alone takes the first place from the winner, and when the first place is shared: then
    /// any change decides.
    package var turns: [WeightTurn] {
        guard winners.count == 1, let winner = winners.first else { return [] }
        var turns: [WeightTurn] = []
        for (index, criterion) in criteria.weighted.enumerated() where criterion.weight < .hundred {
            var nearest: [Bool: WeightTurn] = [:]
            for other in standings where other.place > 1 {
                guard let tie = tie(winner, other, at: index) else { continue }
                let turn = WeightTurn(
                    criterion: criterion.name, from: criterion.weight, to: tie, winner: winner.bid.bidder, challenger: other.bid.bidder)
                if let known = nearest[turn.isRise], known.size <= turn.size { continue }
                nearest[turn.isRise] = turn
            }
            turns += nearest.values
        }
        return turns.sorted { ($0.size, $0.criterion, $0.challenger) < ($1.size, $1.criterion, $1.challenger) }
    }

    /// The weight of a criterion at which two bids tie, strictly within 0 and 100, so that beyond it the second leads.
    ///
    /// With w for the weight, p for what the first has ahead in this criterion and q for what it has ahead in the others, on
    /// average by their weights, its lead is w·p + (100 − w)·q: a straight line, which is nought at 100·q / (q − p).
    private func tie(_ first: Standing, _ second: Standing, at index: Int) -> Fraction? {
        let weight = criteria.weighted[index].weight
        let ahead = first.shares[index] - second.shares[index]
        let aheadElsewhere = (first.total - second.total - weight * ahead) / (.hundred - weight)
        guard aheadElsewhere != ahead else { return nil }
        let tie = .hundred * aheadElsewhere / (aheadElsewhere - ahead)
        return tie > .zero && tie < .hundred ? tie : nil
    }
}
