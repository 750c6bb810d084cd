/// Where scorers disagree, for the talk in which they settle it.
package struct Moderation: Sendable, Hashable {
    /// One bid under one criterion.
    package struct Row: Sendable, Hashable {
        package let cell: TenderExercise.Cell
        /// What each gave, in the order of the scorers.
        package let scores: [TenderScore]
        package let lowest: Int
        package let highest: Int
        package let mean: Fraction
        /// Scores two or more away from the middle one.
        package let outliers: [TenderScore]
        /// What was settled on, where it was.
        package let agreed: Int?

        package var spread: Int { highest - lowest }

        /// Whether it wants talking about: two or more apart, and nothing settled.
        package var isOpen: Bool { agreed == nil && spread >= 2 }
    }

    /// The widest spread first.
    package let rows: [Row]

    /// Lays the scores of an exercise side by side.
    package init(_ exercise: TenderExercise) {
        var rows: [Row] = []
        for bid in exercise.bids {
            for criterion in exercise.criteria.quality {
                let cell = TenderExercise.Cell(bidder: bid.bidder, criterion: criterion.name)
                let scores = exercise.scores(cell)
                let values = scores.map(\.score).sorted()
                guard let lowest = values.first, let highest = values.last else { continue }
                // Of an even number the middle lies between two; doubled, it is whole.
                let twiceMedian = values[(values.count - 1) / 2] + values[values.count / 2]
                rows.append(
                    Row(
                        cell: cell, scores: scores, lowest: lowest, highest: highest,
                        mean: Fraction(values.reduce(0, +), values.count),
                        outliers: values.count < 3 ? [] : scores.filter { abs(2 * $0.score - twiceMedian) >= 4 },
                        agreed: exercise.agreed[cell]))
            }
        }
        self.rows = rows.enumerated().sorted { ($1.element.spread, $0.offset) < ($0.element.spread, $1.offset) }.map(\.element)
    }
}
