/// Guesses what a person meant by a word that is not known.
public enum NearMiss {
    /// The candidates nearest to `word`, best first: a shared beginning before a small number of slips. Those that are much further
    /// off than the best are left out.
    ///
    ///     NearMiss.best(for: "obesty", among: ["obesity", "housing"])  // ["obesity"]
    ///
    /// - Complexity: O(candidates × length²); meant for lists of some hundreds of words.
    public static func best(for word: String, among candidates: [String], limit: Int = 3) -> [String] {
        let target = Array(Folding.key(word).unicodeScalars)
        guard !target.isEmpty else { return [] }
        let tolerance = max(1, target.count / 3)
        var scored: [(score: Int, index: Int)] = []
        for (index, candidate) in candidates.enumerated() {
            let other = Array(Folding.key(candidate).unicodeScalars)
            if target.count >= 3 && other.starts(with: target) {
                scored.append((0, index))
            } else if let distance = distance(target, other, within: tolerance) {
                scored.append((distance, index))
            }
        }
        scored.sort { ($0.score, $0.index) < ($1.score, $1.index) }
        let worst = (scored.first?.score ?? 0) + 1
        var seen: Set<String> = []
        return scored.prefix { $0.score <= worst }.map { candidates[$0.index] }.filter { seen.insert($0).inserted }.prefix(limit).map { $0 }
    }

    /// The number of single slips (insert, delete, replace, swap of neighbours) between two words, or nil past `limit`.
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], within limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        var current = last
        for i in 0..<a.count {
            current[0] = i + 1
            var smallest = current[0]
            for j in 0..<b.count {
                let cost = a[i] == b[j] ? 0 : 1
                var best = min(last[j] + cost, last[j + 1] + 1, current[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
                current[j + 1] = best
                smallest = min(smallest, best)
            }
            if smallest > limit { return nil }
            beforeLast = last
            last = current
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }
}
