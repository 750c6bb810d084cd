/// Something that went wrong with the history file. The session goes on without it; the program shows it once.
package struct HistoryWarning: Equatable, Sendable, CustomStringConvertible {
    /// What could not be done.
    package enum Problem: Equatable, Sendable {
        case cannotRead(code: Int32)
        case cannotWrite(code: Int32)
        case notAFile
        case damagedLines(Int)
    }

    /// The file.
    package var path: String
    /// What went wrong with it.
    package var problem: Problem

    /// A warning about a file.
    package init(path: String, problem: Problem) {
        self.path = path
        self.problem = problem
    }

    package var description: String {
        switch problem {
        case .cannotRead(let code): "The history file \(path) could not be read: \(SystemMessage.text(for: code))"
        case .cannotWrite(let code): "The history could not be written to \(path): \(SystemMessage.text(for: code))"
        case .notAFile: "The history file \(path) is not a regular file; this session's history is not kept"
        case .damagedLines(1): "One damaged line of the history file \(path) was skipped"
        case .damagedLines(let count): "\(count) damaged lines of the history file \(path) were skipped"
        }
    }
}
