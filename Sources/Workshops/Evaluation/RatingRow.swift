/// A share in tenths of a per cent, rounded half up from two counts.
///
///     Share(34, of: 62).description   // "54.8%"
package struct Share: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// In tenths of a per cent.
    package let tenths: Int

    /// A share in tenths of a per cent.
    package init(tenths: Int) { self.tenths = tenths }

    /// The share of a count; of nothing it is nought.
    package init(_ count: Int, of total: Int) { tenths = total == 0 ? 0 : (2_000 * count + total) / (2 * total) }

    /// Without the sign for per cent: `54.8`.
    package var number: String { "\(tenths / 10).\(tenths % 10)" }

    package var description: String { number + "%" }

    package static func < (a: Share, b: Share) -> Bool { a.tenths < b.tenths }
}

/// How one thing was rated, by everybody.
package struct RatingRow: Sendable, Hashable {
    package let question: String
    /// Forms that left it blank.
    package let blank: Int
    /// Forms for each rating, from poor to excellent.
    package let counts: [Int]

    /// Counts for one question, from poor to excellent.
    package init(_ question: String, blank: Int, counts: [Int]) {
        self.question = question
        self.blank = blank
        self.counts = counts
    }

    /// All forms, blank ones too.
    package var total: Int { counts.reduce(blank, +) }

    /// Forms with this rating.
    package func count(_ rating: Rating) -> Int { counts.indices.contains(rating.rawValue - 1) ? counts[rating.rawValue - 1] : 0 }

    /// Of all forms: blank, then poor to excellent. Each is rounded by itself, from its count.
    package var shares: [Share] { ([blank] + counts).map { Share($0, of: total) } }

    /// Of all forms, those that say good or excellent: from the count, never from two rounded shares.
    package var goodOrExcellent: Share { Share(count(.good) + count(.excellent), of: total) }

    /// What the rounded shares add up to.
    package var sum: Share { Share(tenths: shares.reduce(0) { $0 + $1.tenths }) }

    /// Why rows do not make 100.0%: one sentence for all that come to the same, in the order of the rows.
    package static func remarks(_ rows: [RatingRow]) -> [String] {
        let odd = rows.filter { $0.total > 0 && $0.sum.tenths != 1_000 }
        var said: Set<[Int]> = []
        return odd.compactMap { row in
            let key = [row.sum.tenths, row.total]
            guard said.insert(key).inserted else { return nil }
            let names = odd.filter { [$0.sum.tenths, $0.total] == key }.map(\.question)
            return names.joined(separator: "; ")
                + ": the shares make \(row.sum), because each is rounded by itself; the counts make \(row.total)"
        }
    }
}
