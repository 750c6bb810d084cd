import Testing

@testable import Workshops

/// Marks for teams' answers.
@Suite struct AnswerTests {
    @Test func theRubricIsWorded() {
        #expect(Rubric.criteria.map(\.id) == ["need", "outcome", "process", "safeguarding", "partners"])
        #expect(Rubric.criteria.allSatisfy { $0.levels.count == Rubric.highest + 1 && Set($0.levels).count == $0.levels.count })
    }

    @Test func marksAreAddedUp() throws {
        func score(_ team: String, _ card: Int, _ criterion: String, _ score: Int, _ judge: String = "") throws -> AnswerScore {
            try #require(AnswerScore(team: team, card: card, criterion: criterion, score: score, judge: judge))
        }
        var scores: [AnswerScore] = []
        for criterion in Rubric.criteria { scores.append(try score("Red", 1, criterion.id, 3)) }
        for criterion in Rubric.criteria.prefix(2) { scores.append(try score("Blue", 2, criterion.id, 4, "A")) }
        scores.append(try score("Blue", 2, "need", 1, "B"))
        scores.append(try score("Red", 1, "need", 4))
        let totals = AnswerScores(scores).totals
        // Red 4 + 3 x 4 = 16 of 20; Blue 2.5 + 4 = 6.5 of 8, which is more of what it could have.
        #expect(totals.map(\.team) == ["Blue", "Red"] && totals.map(\.place) == [1, 2])
        #expect(totals.map(\.total) == [Fraction(13, 2), Fraction(16)] && totals.map(\.possible) == [8, 20])
        #expect(totals[0].byCriterion == [Fraction(5, 2), Fraction(4), nil, nil, nil])
    }

    @Test(arguments: [("", 1, "need", 1), ("A", 0, "need", 1), ("A", 1, "luck", 1), ("A", 1, "need", 5), ("A", 1, "need", -1)])
    func whatIsNoMarkIsNone(team: String, card: Int, criterion: String, score: Int) {
        #expect(AnswerScore(team: team, card: card, criterion: criterion, score: score) == nil)
    }
}
