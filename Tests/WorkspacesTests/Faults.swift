import Foundation
import Testing

@testable import Workspaces

/// Runs the helper under strace, which kills it, or lets a system call fail, at a place of its own choosing.
enum Faults {
    /// What happens to the helper at a system call.
    enum Kind: Sendable, CustomTestStringConvertible {
        /// It is killed before the call does anything.
        case kill
        /// The call fails once.
        case fails(String)
        /// The call fails, and every other of its name after it.
        case failsFromThere(String)

        var testDescription: String { "\(self)" }

        fileprivate func injection(_ number: Int) -> String {
            switch self {
            case .kill: "signal=KILL:when=\(number)"
            case .fails(let error): "error=\(error):when=\(number)"
            case .failsFromThere(let error): "error=\(error):when=\(number)+"
            }
        }
    }

    /// The calls that change files, with the names they have on one machine or another.
    static let calls = [
        "write", "fsync", "?rename,?renameat,?renameat2", "?link,?linkat", "?unlink,?unlinkat", "ftruncate", "truncate", "flock",
    ]

    private static let strace = "/usr/bin/strace"

    static let arePossible: Bool = {
        guard FileManager.default.isExecutableFile(atPath: strace) else { return false }
        return (try? Child.run(strace, ["-qq", "-o", "/dev/null", "-e", "inject=fsync:error=EIO:when=1", "/bin/true"]))?.status == 0
    }()

    /// Runs the helper with a fault at the call of that number.
    static func run(_ kind: Kind, at number: Int, of call: String, _ arguments: [String]) throws -> Child.Ended {
        try Child.run(
            strace,
            ["-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e", "inject=\(call):\(kind.injection(number))", Child.notekiller()]
                + arguments
        )
    }
}

/// The workspace that the helper's `merge` works on, and what must hold of it whatever happened.
struct MergedWorkspace {
    let folder: TemporaryFolder
    /// What every file of it says.
    private(set) var number = 0

    init(steps: Int) throws {
        folder = try TemporaryFolder()
        let ended = try Child.run(Child.notekiller(), [folder.path, "merge", "-", "\(steps)"])
        #expect(ended.status == 0)
        number = steps
    }

    /// Opens the workspace, and checks that every file is whole, that all are of one step, and that the journal says so.
    ///
    /// - Parameter expected: the numbers that the files may have.
    @discardableResult
    mutating func check(_ expected: ClosedRange<Int>, _ comment: String, sourceLocation: SourceLocation = #_sourceLocation) throws
        -> [String]
    {
        let workspace = try folder.workspace()
        let notices = workspace.notices.take()
        let texts = try ["notes/a.md", "notes/b.md", "interviews/c.md"].map { name in try folder.text(name) }
        let number = try #require(texts[0].split(separator: "\n").first.flatMap { Int($0) }, sourceLocation: sourceLocation)
        let whole = "\(number)\n" + String(repeating: "line \(number)\n", count: 100) + "end \(number)\n"
        #expect(texts == [whole, whole, whole], "\(comment)", sourceLocation: sourceLocation)
        #expect(expected.contains(number), "\(comment): \(number) is not in \(expected)", sourceLocation: sourceLocation)
        let others = try folder.names("notes").filter { $0.hasPrefix("new-") }
        #expect(others == ["new-\(number).md"], "\(comment)", sourceLocation: sourceLocation)
        #expect(try folder.text("notes/new-\(number).md") == whole, "\(comment)", sourceLocation: sourceLocation)
        #expect(try folder.text(".step") == "", "\(comment)", sourceLocation: sourceLocation)
        let journal = try workspace.journal()
        #expect(journal.diagnostics == [], "\(comment)", sourceLocation: sourceLocation)
        #expect(journal.next?.entry.title == "Merge \(number)", "\(comment)", sourceLocation: sourceLocation)
        self.number = number
        return notices
    }
}
