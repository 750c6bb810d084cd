/// Finds which lines of one text are lines of another.
///
/// Short texts are compared exactly. Longer ones are cut where a line stands once in each, and then compared piece by piece; what has no
/// such line counts as replaced. So the time stays in proportion to the length, whatever the texts.
struct LineMatcher {
    private let old: [Int]
    private let new: [Int]
    private var found: [(Int, Int)] = []

    /// Texts whose lengths multiply to no more than this are compared exactly.
    private static let exact = 250_000

    init(_ old: [Int], _ new: [Int]) {
        self.old = old
        self.new = new
    }

    /// Pairs of places of the same line, both rising.
    mutating func matches() -> [(Int, Int)] {
        found = []
        var open = [(0..<old.count, 0..<new.count)]
        while let (a, b) = open.popLast() { open += match(a, b) }
        return found.sorted { $0.0 < $1.0 }
    }

    /// Matches two pieces, or cuts them into smaller ones.
    private mutating func match(_ whole: Range<Int>, _ wholeNew: Range<Int>) -> [(Range<Int>, Range<Int>)] {
        var (a, b) = (whole, wholeNew)
        while let first = a.first, let other = b.first, old[first] == new[other] {
            found.append((first, other))
            a.removeFirst()
            b.removeFirst()
        }
        while let last = a.last, let other = b.last, old[last] == new[other] {
            found.append((last, other))
            a.removeLast()
            b.removeLast()
        }
        if a.isEmpty || b.isEmpty { return [] }
        if a.count * b.count <= Self.exact {
            matchExactly(a, b)
            return []
        }
        let anchors = anchors(a, b)
        if anchors.isEmpty { return [] }
        var pieces: [(Range<Int>, Range<Int>)] = []
        var (start, startNew) = (a.lowerBound, b.lowerBound)
        for (place, placeNew) in anchors {
            found.append((place, placeNew))
            pieces.append((start..<place, startNew..<placeNew))
            (start, startNew) = (place + 1, placeNew + 1)
        }
        pieces.append((start..<a.upperBound, startNew..<b.upperBound))
        return pieces
    }

    private mutating func matchExactly(_ a: Range<Int>, _ b: Range<Int>) {
        let difference = new[b].difference(from: old[a])
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        let (left, leftNew) = (a.filter { !removed.contains($0 - a.lowerBound) }, b.filter { !inserted.contains($0 - b.lowerBound) })
        found += zip(left, leftNew)
    }

    /// Lines that stand once in each piece, as many as have the same order in both.
    private func anchors(_ a: Range<Int>, _ b: Range<Int>) -> [(Int, Int)] {
        func once(_ lines: [Int], _ range: Range<Int>) -> [Int: Int] {
            var places: [Int: Int?] = [:]
            for place in range { places[lines[place]] = places[lines[place]] == nil ? .some(place) : .some(nil) }
            return places.compactMapValues { $0 }
        }
        let (ofOld, ofNew) = (once(old, a), once(new, b))
        let common = ofOld.compactMap { line, place in ofNew[line].map { (place, $0) } }.sorted { $0.0 < $1.0 }
        // The longest run that rises in both: patience sorting.
        var piles: [Int] = []
        var below = [Int](repeating: -1, count: common.count)
        for (index, pair) in common.enumerated() {
            var (low, high) = (0, piles.count)
            while low < high {
                let middle = (low + high) / 2
                if common[piles[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
            }
            if low > 0 { below[index] = piles[low - 1] }
            if low == piles.count { piles.append(index) } else { piles[low] = index }
        }
        var anchors: [(Int, Int)] = []
        var next = piles.last ?? -1
        while next >= 0 {
            anchors.append(common[next])
            next = below[next]
        }
        return anchors.reversed()
    }
}
