import Synchronization

/// What a workspace has to tell the person beside its answers, such as that a step was taken back which another program left half done.
package final class Notices: Sendable {
    private let texts = Mutex<[String]>([])

    func add(_ text: String) { texts.withLock { $0.append(text) } }

    /// What was not told yet; it is told once.
    package func take() -> [String] {
        texts.withLock { texts in
            defer { texts = [] }
            return texts
        }
    }
}
