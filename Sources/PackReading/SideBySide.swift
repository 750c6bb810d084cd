import Foundation

extension Array {
    /// What comes of each element, in their order, worked out on all of the machine's cores. For work of a millisecond and more.
    package func sideBySide<Result: Sendable>(_ work: @Sendable (Element) -> Result) -> [Result] where Element: Sendable {
        let results = Slots<Result>(count)
        DispatchQueue.concurrentPerform(iterations: count) { index in results.fill(index, with: work(self[index])) }
        return results.all
    }
}

/// A place for each result; a lock lets one thread at a time to them.
private final class Slots<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var values: [Value?]

    init(_ count: Int) { values = Array(repeating: nil, count: count) }

    func fill(_ index: Int, with value: Value) { lock.withLock { values[index] = value } }

    var all: [Value] { lock.withLock { values.compactMap { $0 } } }
}
