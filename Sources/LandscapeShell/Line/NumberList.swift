/// Numbers of a listing as people type them: `3`, `1-3`, `2,5`.
package enum NumberList {
    /// - Parameters:
    ///   - count: how long the last listing was.
    ///   - ask: the line that would make one.
    /// - Throws: `CommandError` for what is no number, or is not on the list.
    package static func parse(_ texts: [String], count: Int, ask: String = "ask first, e.g. `priorities`") throws(CommandError) -> [Int] {
        var numbers: [Int] = []
        for text in texts.flatMap({ $0.split(separator: ",") }) {
            let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard ends.count <= 2, let first = ends[0], let last = ends[ends.count - 1], first <= last else {
                throw CommandError("'\(text)' is no number of the last list; write 3, 1-3 or 2,5", .usage)
            }
            guard count > 0 else { throw CommandError("there is no list to number yet; \(ask)") }
            guard first >= 1, last <= count else {
                throw CommandError("there is no \(first < 1 ? first : last) in the last list; it runs from 1 to \(count)")
            }
            numbers += Array(first...last)
        }
        return numbers
    }

    /// Whether a word is a number or a range of numbers.
    package static func isNumber(_ text: String) -> Bool {
        !text.isEmpty && text.first?.isNumber == true && text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "-" || $0 == ",") }
    }
}
