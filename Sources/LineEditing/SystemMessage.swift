import Glibc

/// The operating system's words for an error number.
enum SystemMessage {
    /// A short text such as `Permission denied`.
    static func text(for code: Int32) -> String {
        guard let words = strerror(code) else { return "error \(code)" }
        return String(cString: words)
    }
}
