/// Why a command did not do what was asked: what, where, and what to do next.
package struct CommandError: Error, Sendable, Hashable, CustomStringConvertible {
    package var message: String
    package var status: ExitStatus
    package var description: String { message }

    package init(_ message: String, _ status: ExitStatus = .failed) {
        self.message = message
        self.status = status
    }
}

/// How a command, or the program, ended.
package enum ExitStatus: Int32, Sendable, Hashable {
    case done = 0
    /// A command failed.
    case failed = 1
    /// The line or the program's options were not understood.
    case usage = 2
}
