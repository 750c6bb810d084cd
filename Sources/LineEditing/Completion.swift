/// One way to complete the word at the cursor.
package struct Candidate: Equatable, Sendable {
    /// What is inserted in place of the range; quoting is the completer's business.
    package var text: String
    /// What the list shows, where it differs from the text.
    package var display: String
    /// What it means; shown beside it.
    package var description: String
    /// What follows when this is the only candidate, such as a space or `:`.
    package var suffix: String

    /// A candidate; most are followed by a space.
    package init(_ text: String, display: String? = nil, description: String = "", suffix: String = " ") {
        self.text = text
        self.display = display ?? text
        self.description = description
        self.suffix = suffix
    }
}

/// The candidates for a place in the line.
package struct Completion: Equatable, Sendable {
    /// The part of the line that a candidate replaces, in unicode scalars.
    package var range: Range<Int>
    /// In the order they are listed.
    package var candidates: [Candidate]

    /// Candidates for a range.
    package init(range: Range<Int>, candidates: [Candidate]) {
        self.range = range
        self.candidates = candidates
    }

    /// Nothing fits.
    package static func none(at cursor: Int) -> Completion {
        Completion(range: cursor..<cursor, candidates: [])
    }
}

/// Whoever knows what may stand at a place in the line.
package protocol CompletionSource {
    /// Completes at a cursor counted in unicode scalars.
    func complete(line: String, cursor: Int) -> Completion
}

/// A completion source made from a closure.
package struct ClosureCompletionSource: CompletionSource {
    private let body: (String, Int) -> Completion

    /// Wraps a closure.
    package init(_ body: @escaping (_ line: String, _ cursor: Int) -> Completion) {
        self.body = body
    }

    package func complete(line: String, cursor: Int) -> Completion {
        body(line, cursor)
    }
}

/// What Tab does to the line: pure, so that it is tested without a terminal.
struct CompletionStep: Equatable {
    /// The range to replace, in unicode scalars; nil leaves the line alone.
    var replacement: (range: Range<Int>, text: String)?
    /// The candidates to list; empty lists nothing.
    var listed: [Candidate]

    init(_ completion: Completion, line: [Unicode.Scalar], cursor: Int) {
        let range = completion.range.clamped(to: 0..<line.count)
        guard let first = completion.candidates.first else {
            listed = []
            return
        }
        if completion.candidates.count == 1 {
            // The suffix is not doubled when the line has it already.
            let rest = line[range.upperBound...]
            let suffix = rest.starts(with: first.suffix.unicodeScalars) ? "" : first.suffix
            replacement = (range, first.text + suffix)
            listed = []
            return
        }
        listed = completion.candidates
        let prefix = CompletionStep.commonPrefix(completion.candidates.map(\.text))
        // Candidates that match otherwise than by prefix may have less in common than is typed already.
        let typed = line[range.lowerBound..<max(range.lowerBound, min(cursor, range.upperBound))]
        if prefix.unicodeScalars.count > typed.count, CompletionStep.begins(prefix, with: typed) {
            replacement = (range, prefix)
        }
    }

    /// The longest start that all texts share, in whole characters.
    static func commonPrefix(_ texts: [String]) -> String {
        guard var prefix = texts.first.map(Array.init) else { return "" }
        for text in texts.dropFirst() {
            var count = 0
            for (one, other) in zip(prefix, text) {
                guard one.unicodeScalars.elementsEqual(other.unicodeScalars) else { break }
                count += 1
            }
            prefix.removeSubrange(count...)
        }
        return String(prefix)
    }

    private static func begins(_ text: String, with typed: ArraySlice<Unicode.Scalar>) -> Bool {
        var start = String.UnicodeScalarView()
        start.append(contentsOf: text.unicodeScalars.prefix(typed.count))
        var other = String.UnicodeScalarView()
        other.append(contentsOf: typed)
        return String(start).lowercased() == String(other).lowercased()
    }

    static func == (one: CompletionStep, other: CompletionStep) -> Bool {
        one.replacement?.range == other.replacement?.range && one.replacement?.text == other.replacement?.text && one.listed == other.listed
    }
}
