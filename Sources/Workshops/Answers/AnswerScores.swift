/// One mark for a team's answer to a card.
package struct AnswerScore: Sendable, Hashable {
    package let team: String
    /// The card's number.
    package let card: Int
    /// The id of a criterion of the rubric.
    package let criterion: String
    /// From 0 to 4.
    package let score: Int
    /// Who gave it; empty where that is not told.
    package let judge: String

    /// A mark; nil when it is no mark of the rubric.
    package init?(team: String, card: Int, criterion: String, score: Int, judge: String = "") {
        guard !team.isEmpty, card > 0, Rubric.criterion(criterion) != nil, (0...Rubric.highest).contains(score) else { return nil }
        self.team = team
        self.card = card
        self.criterion = criterion
        self.score = score
        self.judge = judge
    }
}

/// The marks of all teams, added up.
package struct AnswerScores: Sendable, Hashable {
    /// What a team has.
    package struct TeamTotal: Sendable, Hashable {
        package let team: String
        /// For each criterion of the rubric, the mean of the judges' marks added over the cards; nil where it was not marked.
        package let byCriterion: [Fraction?]
        package let total: Fraction
        /// The most it could have: 4 for each criterion of each card that was marked.
        package let possible: Int
        /// From 1; teams with the same share of what they could have stand on one place.
        package let place: Int
    }

    /// In the order they were given; a later mark by the same judge for the same thing takes the earlier one's place.
    package let scores: [AnswerScore]

    /// The marks as they were given.
    package init(_ scores: [AnswerScore]) {
        var kept: [AnswerScore] = []
        for score in scores {
            kept.removeAll { $0.team == score.team && $0.card == score.card && $0.criterion == score.criterion && $0.judge == score.judge }
            kept.append(score)
        }
        self.scores = kept
    }

    /// The teams, best first.
    package var totals: [TeamTotal] {
        var teams: [String] = []
        for score in scores where !teams.contains(score.team) { teams.append(score.team) }
        let unplaced = teams.map { team -> (team: String, byCriterion: [Fraction?], total: Fraction, possible: Int) in
            let own = scores.filter { $0.team == team }
            let marked = Dictionary(grouping: own) { "\($0.card)/\($0.criterion)" }
            let byCriterion = Rubric.criteria.map { criterion -> Fraction? in
                let groups = marked.values.filter { $0[0].criterion == criterion.id }
                return groups.isEmpty ? nil : groups.reduce(.zero) { $0 + Self.mean($1) }
            }
            return (team, byCriterion, byCriterion.reduce(.zero) { $0 + ($1 ?? .zero) }, marked.count * Rubric.highest)
        }
        func share(_ entry: (team: String, byCriterion: [Fraction?], total: Fraction, possible: Int)) -> Fraction {
            entry.total / Fraction(entry.possible)
        }
        return unplaced.map { entry in
            TeamTotal(
                team: entry.team, byCriterion: entry.byCriterion, total: entry.total, possible: entry.possible,
                place: 1 + unplaced.count { share($0) > share(entry) })
        }.sorted { ($0.place, $0.team) < ($1.place, $1.team) }
    }

    private static func mean(_ scores: [AnswerScore]) -> Fraction { Fraction(scores.reduce(0) { $0 + $1.score }, scores.count) }
}
