/// How two texts differ, line by line, as the unified format shows it.
///
///     LineDifference(from: "a\nb\n", to: "a\nc\n").unified(old: "before", new: "after")
///     // --- before
///     // +++ after
///     // @@ -1,2 +1,2 @@
///     //  a
///     // -b
///     // +c
package struct LineDifference: Sendable, Hashable {
    /// A line, and which of the texts has it.
    package enum Line: Sendable, Hashable {
        case both(String)
        case old(String)
        case new(String)
    }

    /// Every line of both texts, in order. Lines of the old text stand before those that take their place.
    package private(set) var lines: [Line] = []

    /// Compares two texts.
    package init(from old: String, to new: String) {
        let (old, new) = (Self.split(old), Self.split(new))
        // Numbers are compared faster than texts, and by their bytes: to Swift, `é` in one code point or two is the same.
        var numbers: [[UInt8]: Int] = [:]
        func number(_ line: Substring) -> Int {
            let key = Array(line.utf8)
            if let known = numbers[key] { return known }
            numbers[key] = numbers.count
            return numbers.count - 1
        }
        var matcher = LineMatcher(old.map(number), new.map(number))
        var (a, b) = (0, 0)
        for match in matcher.matches() + [(old.count, new.count)] {
            while a < match.0 {
                lines.append(.old(String(old[a])))
                a += 1
            }
            while b < match.1 {
                lines.append(.new(String(new[b])))
                b += 1
            }
            if a < old.count, b < new.count {
                lines.append(.both(String(old[a])))
                a += 1
                b += 1
            }
        }
    }

    /// Whether the texts are the same.
    package var isEmpty: Bool { lines.allSatisfy { if case .both = $0 { true } else { false } } }

    /// The lines that differ with some lines around them, each piece under a line that tells where it stands: line numbers count from 1.
    ///
    /// - Parameters:
    ///   - old: what the old text is called.
    ///   - new: what the new text is called.
    ///   - context: how many lines are shown before and after.
    /// - Returns: nothing when the texts are the same.
    package func unified(old: String, new: String, context: Int = 3) -> String {
        var text: [String] = []
        for piece in pieces(context) {
            let before = lines[..<piece.lowerBound]
            let (oldStart, newStart) = (before.count(where: \.isOfOld), before.count(where: \.isOfNew))
            let (oldCount, newCount) = (lines[piece].count(where: \.isOfOld), lines[piece].count(where: \.isOfNew))
            text.append("@@ -\(Self.range(oldStart, oldCount)) +\(Self.range(newStart, newCount)) @@")
            text += lines[piece].map(\.unified)
        }
        return text.isEmpty ? "" : (["--- \(old)", "+++ \(new)"] + text).joined(separator: "\n")
    }

    /// The runs of lines to show.
    private func pieces(_ context: Int) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        for (index, line) in lines.enumerated() {
            if case .both = line { continue }
            let range = max(0, index - context)..<min(lines.count, index + context + 1)
            if let last = pieces.last, last.upperBound >= range.lowerBound {
                pieces[pieces.count - 1] = last.lowerBound..<range.upperBound
            } else {
                pieces.append(range)
            }
        }
        return pieces
    }

    private static func range(_ start: Int, _ count: Int) -> String {
        let first = count == 0 ? start : start + 1
        return count == 1 ? "\(first)" : "\(first),\(count)"
    }

    /// Lines with what ends them, but for a plain line feed: a last line without one shows that it has none.
    private static func split(_ text: String) -> [Substring] {
        let utf8 = text.utf8
        var lines: [Substring] = []
        var start = utf8.startIndex
        while let end = utf8[start...].firstIndex(of: 0x0A) {
            lines.append(Substring(utf8[start..<end]))
            start = utf8.index(after: end)
        }
        if start < utf8.endIndex { lines.append(Substring(utf8[start...]) + "\n\\ No newline at the end") }
        return lines
    }
}

extension LineDifference.Line {
    fileprivate var isOfOld: Bool { if case .new = self { false } else { true } }
    fileprivate var isOfNew: Bool { if case .old = self { false } else { true } }

    fileprivate var unified: String {
        switch self {
        case .both(let text): " " + text
        case .old(let text): "-" + text
        case .new(let text): "+" + text
        }
    }
}
