import Foundation
import TestSupport
import Testing

/// A command of the shell's command line that asks back: on a terminal it is answered there, and the program ends with the conversation.
@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct CommandLineDialogueTests {
    private func terminal(_ arguments: [String], _ desk: Desk) throws -> PseudoTerminal {
        try PseudoTerminal(
            try #require(Desk.program), arguments, environment: desk.environment([:]), columns: 80, rows: 24, redirections: [],
            workingFolder: desk.folder.path)
    }

    @Test func isAnsweredOnTheTerminal() throws {
        let desk = try Desk()
        let terminal = try terminal(["pack", "new", "County Durham", "loose:durham"], desk)
        for (prompt, answer) in [("kind of place>", "2"), ("region>", "1"), ("GSS code>", "E06000047")] {
            try terminal.waitUntil("'\(prompt)'") { $0.cursorRow == prompt }
            try terminal.send(answer + Keys.enter)
        }
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.screen.text.contains("Began County Durham: 9 files in durham."))
        #expect(FileManager.default.fileExists(atPath: desk.folder.path("durham/pack.yaml")))
    }

    @Test func endsWithControlC() throws {
        let desk = try Desk()
        let terminal = try terminal(["pack", "new", "County Durham", "loose:durham"], desk)
        try terminal.waitUntil("the question") { $0.cursorRow == "kind of place>" }
        try terminal.send(Keys.control("c"))
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.screen.text.contains("Nothing was written."))
        #expect(!FileManager.default.fileExists(atPath: desk.folder.path("durham")))
    }

    /// An interview begun from the shell goes on there too.
    @Test func anInterviewGoesOn() throws {
        let desk = try Desk()
        let terminal = try terminal(["interview", "luton", "children", "role:Commissioner"], desk)
        try terminal.waitUntil("the first question") { $0.cursorRow.hasPrefix("interview luton/children") && $0.cursorRow.hasSuffix(">") }
        try terminal.send(Keys.control("d"))
        #expect(try terminal.waitForEnd() == .exited(0))
    }
}
