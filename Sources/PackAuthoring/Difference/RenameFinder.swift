import LandscapeKit

/// Finds which records that are gone stand under another id: of one kind, and saying nearly the same.
struct RenameFinder {
    /// What two records must share of their words to be taken for one.
    private static let likeness = 0.7

    /// - Returns: pairs of places in the two lists, the most alike first to be paired; each record at most once.
    static func pairs(_ removed: [Record], _ added: [Record]) -> [(old: Int, new: Int)] {
        let (before, after) = (removed.map { RecordContent($0).words }, added.map { RecordContent($0).words })
        var candidates: [(old: Int, new: Int, likeness: Double)] = []
        for (old, record) in removed.enumerated() {
            for (new, other) in added.enumerated() where record.kind == other.kind && !Set(record.areas).isDisjoint(with: other.areas) {
                let likeness = likeness(before[old], after[new])
                if likeness >= Self.likeness { candidates.append((old, new, likeness)) }
            }
        }
        candidates.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
        var (usedOld, usedNew): (Set<Int>, Set<Int>) = ([], [])
        var pairs: [(old: Int, new: Int)] = []
        for candidate in candidates where !usedOld.contains(candidate.old) && !usedNew.contains(candidate.new) {
            usedOld.insert(candidate.old)
            usedNew.insert(candidate.new)
            pairs.append((candidate.old, candidate.new))
        }
        return pairs.sorted { $0.old < $1.old }
    }

    /// Twice the words in common over all words; 1 for the same words.
    private static func likeness(_ a: [String: Int], _ b: [String: Int]) -> Double {
        let all = a.values.reduce(0, +) + b.values.reduce(0, +)
        guard all > 0 else { return 0 }
        let common = a.reduce(0) { $0 + min($1.value, b[$1.key] ?? 0) }
        return 2 * Double(common) / Double(all)
    }
}
