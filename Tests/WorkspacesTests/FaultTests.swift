import Foundation
import Testing

@testable import Workspaces

/// Kills a program at every one of its writes, and lets every one of them fail: a step of several files is done whole or not at all.
@Suite(.serialized, .enabled(if: Faults.arePossible, "strace is not installed, or may not trace here"))
struct FaultTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let kind: Faults.Kind
        let calls: [String]
        var testDescription: String { "\(kind) at \(calls.joined(separator: " "))" }
    }

    static let cases = [
        Case(kind: .kill, calls: Faults.calls),
        Case(kind: .fails("ENOSPC"), calls: ["write"]),
        Case(kind: .failsFromThere("ENOSPC"), calls: ["write"]),
        Case(kind: .fails("EIO"), calls: ["fsync"]),
        Case(kind: .failsFromThere("EIO"), calls: ["fsync"]),
        Case(kind: .fails("EROFS"), calls: ["?rename,?renameat,?renameat2", "?link,?linkat"]),
    ]

    @Test(arguments: cases) func aStepIsDoneWholeOrNotAtAll(_ test: Case) throws {
        var workspace = try MergedWorkspace(steps: 2)
        var takenBack = 0
        for call in test.calls {
            try everyPlace(test.kind, call, [workspace.folder.path, "merge", "-", "1"]) { acknowledged, comment in
                let least = workspace.number + acknowledged
                takenBack += try workspace.check(least...max(least, workspace.number + 1), comment).count
            }
        }
        if case .kill = test.kind { #expect(takenBack > 0) }
        print("\(test): \(workspace.number - 2) steps made, \(takenBack) taken back")
    }

    @Test(arguments: cases) func anUndoIsDoneWholeOrNotAtAll(_ test: Case) throws {
        for call in test.calls {
            // Anew for each call: a journal that grew with every place would be read ever longer.
            var workspace = try MergedWorkspace(steps: 3)
            // Whether it stopped after an undo or a redo, the files are of one step, and the journal knows which.
            try everyPlace(test.kind, call, [workspace.folder.path, "turn", "-", "2"]) { _, comment in
                try workspace.check(2...3, comment)
                if workspace.number == 2 { _ = try workspace.folder.workspace().redo() }
                try workspace.check(3...3, comment + ", redone")
            }
        }
    }

    @Test func aJournalIsMadeSmallerWholeOrNotAtAll() throws {
        var workspace = try MergedWorkspace(steps: 6)
        var dropped = 0
        for call in Faults.calls {
            try everyPlace(.kill, call, [workspace.folder.path, "merge", "20000", "1"]) { acknowledged, comment in
                let least = workspace.number + acknowledged
                try workspace.check(least...max(least, workspace.number + 1), comment)
                let journal = try workspace.folder.workspace().journal()
                #expect(journal.dropped >= dropped)
                dropped = journal.dropped
                // No step is missing between those dropped and the newest.
                let titles = journal.steps.filter { $0.state == .done }.map(\.entry.title)
                #expect(titles == ((workspace.number - titles.count + 1)...workspace.number).map { "Merge \($0)" })
            }
        }
        #expect(dropped > 0)
    }

    /// Runs the helper with a fault at the first call of a name, at the second, and so on until it comes to its end without one.
    ///
    /// - Parameter check: is told how many steps were acknowledged.
    private func everyPlace(
        _ kind: Faults.Kind, _ call: String, _ arguments: [String], _ check: (_ acknowledged: Int, _ comment: String) throws -> Void
    ) throws {
        for number in 1...400 {
            let ended = try Faults.run(kind, at: number, of: call, arguments)
            let lines = ended.lines.filter { !$0.hasPrefix("error: ") }
            let comment = "\(kind) at \(call) \(number), after \(lines)"
            try check(lines.count, comment)
            // Where every write fails, what the helper says goes nowhere either.
            if ended.status == 1, call != "write" { #expect(ended.lines.count == lines.count + 1, "\(comment): \(ended.output)") }
            if ended.status == 0 && lines.count == Int(arguments[3]) { return }
        }
        Issue.record("the helper never came to its end")
    }
}
