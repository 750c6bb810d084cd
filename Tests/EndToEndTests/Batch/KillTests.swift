import Glibc
import TestSupport
import Testing

/// Nothing acknowledged is ever lost, however the program ends.
@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct KillTests {
    private static let payload = String(repeating: "words that fill the note ", count: 12)

    private func text(_ round: Int, _ number: Int) -> String { "round \(round) number \(number) \(Self.payload)END" }

    @Test func everyNoteThatWasAnsweredIsThereAndWhole() throws {
        let desk = try Desk()
        var killed = 0
        for round in 0..<20 {
            let lines = (0..<200).map { "note \"\(text(round, $0))\"\n" }.joined()
            try desk.folder.write(lines, to: "input")
            let process = try ChildProcess.spawn(
                try #require(Desk.program), ["--workspace", "ws"], environment: desk.environment(),
                redirections: [
                    .input(desk.folder.path("input")), .output(1, to: desk.folder.path("output")),
                    .output(2, to: desk.folder.path("errors")),
                ],
                workingFolder: desk.folder.path)
            // Somewhere in the middle: after a random number of bytes of answers and a random moment more.
            let wanted = Int.random(in: 0...4000)
            for _ in 0..<200_000 where size(of: desk.folder.path("output")) < wanted { usleep(200) }
            usleep(UInt32.random(in: 0...3000))
            kill(process, SIGKILL)
            // On a machine as busy as this one it may have come to its end before.
            let ending = try ChildProcess.wait(for: process)
            if ending == .killed(signal: SIGKILL) { killed += 1 } else { #expect(ending == .exited(0)) }

            let answered = noted(desk.folder.text("output"))
            #expect(!answered.isEmpty || wanted < 200)
            #expect(desk.folder.text("errors") == "")
            for (number, name) in answered.enumerated() {
                #expect(
                    desk.folder.text("ws/notes/\(name)").hasSuffix("---\n\n\(text(round, number))\n"),
                    "round \(round): note \(number), \(name)")
            }
        }

        #expect(killed > 0)
        // What was on its way is whole or not there; nothing disturbs the next run.
        let list = try desk.run("--workspace", "ws", "notes", "--csv")
        #expect(list.isDone, "\(list.error)")
        let rows = list.lines.dropFirst()
        #expect(rows.allSatisfy { $0.contains(" END") })
        #expect(try desk.run("--workspace", "ws", "note", "after all that").isDone)
    }

    private func size(of path: String) -> Int {
        var information = stat()
        return stat(path, &information) == 0 ? Int(information.st_size) : 0
    }

    /// The files that the program said it had written, in that order.
    private func noted(_ output: String) -> [String] {
        output.split { $0.isWhitespace }.compactMap { word in
            guard word.hasSuffix(".md"), let slash = word.lastIndex(of: "/") else { return nil }
            return String(word[word.index(after: slash)...])
        }
    }
}
