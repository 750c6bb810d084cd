import LandscapeKit
import Testing

@testable import Workshops

/// The tender exercise, to the last fraction.
@Suite struct TenderTests {
    private static func criteria(_ weights: [(String, Int)], price: Int? = nil) throws -> TenderCriteria {
        try TenderCriteria(
            essentials: [.init("Insurance"), .init("Policy")],
            weighted: weights.map { .init($0.0, weight: Fraction($0.1)) }
                + (price.map { [.init("Price", weight: Fraction($0), isPrice: true)] } ?? []))
    }

    private static func scores(_ table: [String: [Int]], _ names: [String], by scorer: String = "A") -> [TenderScore] {
        table.sorted { $0.key < $1.key }.flatMap { bidder, scores in
            zip(names, scores).map { TenderScore(scorer: scorer, bidder: bidder, criterion: $0, score: $1) }
        }
    }

    private static func message(_ body: () throws(TenderError) -> some Any) -> String? {
        do throws(TenderError) {
            _ = try body()
            return nil
        } catch {
            return error.message
        }
    }

    @Test func theRealOneIsRead() throws {
        let record = try Shipped.only(.tender, pack: "eastern-region")
        let criteria = try TenderCriteria(record)
        #expect(criteria.essentials.count == 4)
        #expect(criteria.weighted.map { $0.weight.description } == ["10", "5", "15", "5", "15", "50"])
        #expect(criteria.price == nil)
        let priced = try TenderCriteria(record, priceWeight: Fraction(40))
        #expect(priced.weighted.map { $0.weight.description } == ["6", "3", "9", "3", "9", "30", "40"])
        #expect(priced.price?.name == "Price" && priced.quality.count == 6)
        #expect(
            Self.message { () throws(TenderError) in try TenderCriteria(record, priceWeight: .hundred) }
                == "the price counts for more than 0 and less than 100, not 100")
    }

    @Test(
        arguments: [
            ([("A", "50"), ("B", "49.5")], "the weights make 99.5, not 100: 0.5 too little"),
            ([("A", "50"), ("B", "50.01")], "the weights make 100.01, not 100: 0.01 too much"),
            ([("A", "100"), ("B", "0")], "the weight of 'B' is 0; a weight is above 0, and what eliminates is `essential`"),
            ([("A", "50"), ("a", "50")], "two criteria are called 'a'; give each a name of its own"),
            ([], "there is no criterion with a weight; bids are ranked by those"),
            ([("A", "33.3"), ("B", "33.3"), ("C", "33.4")], nil),
        ] as [([(String, String)], String?)])
    func weightsMakeAHundred(weights: [(String, String)], message: String?) throws {
        let weighted = try weights.map { TenderCriteria.Weighted($0.0, weight: try #require(Fraction($0.1))) }
        #expect(Self.message { () throws(TenderError) in try TenderCriteria(essentials: [], weighted: weighted) } == message)
    }

    @Test func essentialsEliminateAndThePriceIsReckoned() throws {
        let criteria = try Self.criteria([("Quality", 60)], price: 40)
        let bids = [
            TenderBid("Museum", price: Fraction(12_000)), TenderBid("Theatre", price: Fraction(9_000)),
            TenderBid("Cheap", price: Fraction(1), fails: ["Policy", "Insurance"]),
        ]
        let scores = Self.scores(["Museum": [5], "Theatre": [3], "Cheap": [5]], ["Quality"])
        let result = try TenderResult(TenderExercise(criteria: criteria, bids: bids, scores: scores))
        // 60 + 9000/12000 x 40 = 90; 36 + 40 = 76. The eliminated price of a pound sets no measure.
        #expect(result.standings.map { "\($0.place) \($0.bid.bidder) \($0.total)" } == ["1 Museum 90", "2 Theatre 76"])
        #expect(result.standings[0].points.map(\.description) == ["60", "30"])
        #expect(result.eliminated.map(\.bid.bidder) == ["Cheap"])
        #expect(result.eliminated[0].essentials == ["Insurance", "Policy"])
    }

    @Test func scorersAreAveragedExactlyUnlessTheyAgreed() throws {
        let criteria = try Self.criteria([("Quality", 100)])
        let bids = [TenderBid("X"), TenderBid("Y")]
        var scores: [TenderScore] = []
        for (scorer, x, y) in [("A", 4, 5), ("B", 4, 3), ("C", 5, 4)] {
            scores += Self.scores(["X": [x], "Y": [y]], ["Quality"], by: scorer)
        }
        let plain = try TenderResult(TenderExercise(criteria: criteria, bids: bids, scores: scores))
        #expect(plain.standings.map { "\($0.bid.bidder) \($0.total.exact)" } == ["X 260/3", "Y 80"])
        let agreed = try TenderResult(
            TenderExercise(criteria: criteria, bids: bids, scores: scores, agreed: [.init(bidder: "Y", criterion: "Quality"): 5]))
        #expect(agreed.winners.map(\.bid.bidder) == ["Y"])
        // A scorer who scores again has changed their mind.
        let again = try TenderExercise(
            criteria: criteria, bids: bids, scores: scores + [TenderScore(scorer: "B", bidder: "X", criterion: "Quality", score: 0)])
        #expect(again.mark(.init(bidder: "X", criterion: "Quality")) == Fraction(3))
        #expect(again.scorers == ["A", "B", "C"])
    }

    @Test func tiesShareAPlace() throws {
        let criteria = try Self.criteria([("P", 50), ("Q", 50)])
        let bids = ["X", "Y", "Z"].map { TenderBid($0) }
        let result = try TenderResult(
            TenderExercise(criteria: criteria, bids: bids, scores: Self.scores(["X": [5, 1], "Y": [1, 5], "Z": [0, 0]], ["P", "Q"])))
        #expect(result.standings.map(\.place) == [1, 1, 3])
        #expect(result.winners.count == 2)
        #expect(result.turns.isEmpty)
    }

    @Test func theSmallestTurnIsFound() throws {
        let criteria = try Self.criteria([("Quality", 60), ("Partners", 40)])
        let bids = [TenderBid("X"), TenderBid("Y")]
        let result = try TenderResult(
            TenderExercise(criteria: criteria, bids: bids, scores: Self.scores(["X": [5, 2], "Y": [3, 4]], ["Quality", "Partners"])))
        // X 60 + 16 = 76; Y 36 + 32 = 68. With w on Quality: X - Y = (2w - 2(100 - w)) / 5, nought at 50.
        #expect(result.winners.map(\.bid.bidder) == ["X"])
        let turns = result.turns
        #expect(turns.map(\.criterion) == ["Partners", "Quality"])
        #expect(turns.map(\.to.description) == ["50", "50"] && turns.map(\.size.description) == ["10", "10"])
        #expect(turns.map(\.wholeWeight) == [51, 49])
        #expect(turns.allSatisfy { $0.winner == "X" && $0.challenger == "Y" })
    }

    @Test func aBidThatIsBestInEverythingCannotBeTurned() throws {
        let criteria = try Self.criteria([("P", 50), ("Q", 50)])
        let result = try TenderResult(
            TenderExercise(
                criteria: criteria, bids: [TenderBid("X"), TenderBid("Y")], scores: Self.scores(["X": [5, 5], "Y": [4, 1]], ["P", "Q"])))
        #expect(result.turns.isEmpty)
    }

    /// Random exercises: a hair short of the turn the winner stays, a hair beyond the challenger leads, and nothing nearer turns it.
    @Test(arguments: 1...25 as ClosedRange<UInt64>) func turnsAreWhereTheyAreSaidToBe(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let names = ["P", "Q", "R"]
        let p = 10 + random.below(50)
        let q = 10 + random.below(90 - p - 9)
        let weights = [Fraction(p), Fraction(q), Fraction(100 - p - q)]
        let bids = ["W", "X", "Y", "Z"].map { TenderBid($0, price: Fraction(5_000 + random.below(9_000))) }
        var scores: [TenderScore] = []
        for scorer in ["A", "B", "C"] {
            for bid in bids {
                for name in names.dropLast() {
                    scores.append(TenderScore(scorer: scorer, bidder: bid.bidder, criterion: name, score: random.below(6)))
                }
            }
        }
        func winners(_ weights: [Fraction]) throws -> [String] {
            let criteria = try TenderCriteria(
                essentials: [], weighted: zip(names, weights).map { .init($0, weight: $1, isPrice: $0 == "R") })
            return try TenderResult(TenderExercise(criteria: criteria, bids: bids, scores: scores)).winners.map(\.bid.bidder)
        }
        func moved(_ index: Int, _ weight: Fraction) -> [Fraction] {
            let scale = (.hundred - weight) / (.hundred - weights[index])
            return weights.enumerated().map { $0.offset == index ? weight : $0.element * scale }
        }
        let criteria = try TenderCriteria(essentials: [], weighted: zip(names, weights).map { .init($0, weight: $1, isPrice: $0 == "R") })
        let result = try TenderResult(TenderExercise(criteria: criteria, bids: bids, scores: scores))
        let winner = try winners(weights)
        guard winner.count == 1 else { return }
        let hair = Fraction(1, 1_000_000_000)
        for turn in result.turns {
            let index = try #require(names.firstIndex(of: turn.criterion))
            let beyond = turn.isRise ? turn.to + hair : turn.to - hair
            let short = turn.isRise ? turn.to - hair : turn.to + hair
            #expect(try winners(moved(index, short)) == winner)
            #expect(try winners(moved(index, turn.to)).contains(turn.challenger))
            #expect(try winners(moved(index, beyond)) != winner)
        }
        // Whole weights all along each scale: the winner changes only beyond a turn.
        for index in names.indices {
            for weight in 1..<100 {
                let new = Fraction(weight)
                let isTurned = try winners(moved(index, new)) != winner
                let isBeyond = result.turns.contains { turn in
                    turn.criterion == names[index] && (turn.isRise ? new >= turn.to : new <= turn.to)
                }
                #expect(isTurned == isBeyond, "seed \(seed), \(names[index]) at \(weight)")
            }
        }
    }

    @Test func whatCannotBeIsRefused() throws {
        let criteria = try Self.criteria([("Quality", 60)], price: 40)
        let bids = [TenderBid("X", price: Fraction(10)), TenderBid("Y")]
        func exercise(_ bids: [TenderBid], _ scores: [TenderScore] = []) throws(TenderError) -> TenderExercise {
            try TenderExercise(criteria: criteria, bids: bids, scores: scores)
        }
        let score = { (bidder: String, criterion: String, score: Int) in
            TenderScore(scorer: "A", bidder: bidder, criterion: criterion, score: score)
        }
        let cases: [(String?, String)] = [
            (
                Self.message { () throws(TenderError) in try exercise(bids + [TenderBid("X")]) },
                "the bid of 'X' stands twice; name each bidder once"
            ),
            (
                Self.message { () throws(TenderError) in try exercise([TenderBid("X", fails: ["Luck"])]) },
                "'Luck' is no essential of this tender, and 'X' is said to fail it"
            ),
            (
                Self.message { () throws(TenderError) in try exercise([TenderBid("X", price: .zero)]) },
                "the price of 'X' is 0; a price is above 0"
            ),
            (
                Self.message { () throws(TenderError) in try exercise(bids, [score("X", "Quality", 6)]) },
                "a score of 6 for 'X'; scores go from 0 to 5"
            ),
            (Self.message { () throws(TenderError) in try exercise(bids, [score("Q", "Quality", 5)]) }, "there is no bid of 'Q' to score"),
            (
                Self.message { () throws(TenderError) in try exercise(bids, [score("X", "Price", 5)]) },
                "the price is reckoned, not scored: the lowest has all its points"
            ),
            (
                Self.message { () throws(TenderError) in try exercise(bids, [score("X", "Luck", 5)]) },
                "there is no criterion 'Luck' to score"
            ),
            (
                Self.message { () throws(TenderError) in try TenderResult(exercise(bids)) },
                "nobody has scored 'Quality' of 'X'; `tender score TEAM` does"
            ),
            (
                Self.message { () throws(TenderError) in
                    try TenderResult(exercise(bids, [score("X", "Quality", 5), score("Y", "Quality", 5)]))
                }, "the bid of 'Y' has no price, and the price counts; tender bid \"Y\" price:12000 gives it"
            ),
            (
                Self.message { () throws(TenderError) in try TenderResult(exercise([])) },
                "there are no bids yet; tender bid \"City Museum\" price:12000 takes one"
            ),
        ]
        for (message, expected) in cases { #expect(message == expected) }
        let allOut = try TenderResult(exercise([TenderBid("X", price: Fraction(1), fails: ["Policy"])]))
        #expect(allOut.winners.isEmpty && allOut.turns.isEmpty && allOut.eliminated.count == 1)
    }

    @Test func moderationShowsWhereScorersDiffer() throws {
        let criteria = try Self.criteria([("P", 50), ("Q", 50)])
        let bids = [TenderBid("X"), TenderBid("Y")]
        var scores: [TenderScore] = []
        for (scorer, x, y) in [("A", [4, 3], [2, 2]), ("B", [4, 3], [3, 2]), ("C", [1, 4], [3, 2])] {
            scores += Self.scores(["X": x, "Y": y], ["P", "Q"], by: scorer)
        }
        let open = Moderation(try TenderExercise(criteria: criteria, bids: bids, scores: scores))
        #expect(
            open.rows.map { "\($0.cell.bidder)\($0.cell.criterion) \($0.lowest)-\($0.highest) \($0.mean)" } == [
                "XP 1-4 3", "XQ 3-4 3.33", "YP 2-3 2.67", "YQ 2-2 2",
            ])
        #expect(open.rows[0].outliers.map(\.scorer) == ["C"] && open.rows.dropFirst().allSatisfy(\.outliers.isEmpty))
        #expect(open.rows.map(\.isOpen) == [true, false, false, false])
        let settled = Moderation(
            try TenderExercise(criteria: criteria, bids: bids, scores: scores, agreed: [.init(bidder: "X", criterion: "P"): 4]))
        #expect(settled.rows.allSatisfy { !$0.isOpen })
    }
}
