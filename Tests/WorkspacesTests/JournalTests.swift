import Foundation
import Glibc
import LandscapeKit
import Testing

@testable import Workspaces

@Suite struct JournalTests {
    private func titles(_ folder: TemporaryFolder) throws -> [String] { try folder.workspace().journal().steps.map(\.entry.title) }

    @Test func aNewWorkspaceHasAnEmptyJournalAndNoFileOfIt() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        #expect(try workspace.journal().steps == [])
        guard case .nothing(nil) = try workspace.undo() else {
            Issue.record("something was undone")
            return
        }
        #expect(try folder.names() == [])
    }

    @Test func anEntryReadsBackAsItWasWritten() throws {
        let entry = JournalEntry(
            id: "1", when: WallClock.standing().now, title: "Line\nbreak \"quoted\"", session: "s", action: .redo(of: "0"),
            changes: [
                FileChange(name: "notes/a.md", before: nil, after: FileState(Array("caf\u{E9} \u{0}\r\n".utf8), permissions: 0o644)),
                FileChange(name: "b", before: FileState((0...255).map { UInt8($0) }), after: FileState([])),
            ], isMade: true)
        let bytes = JournalLine.entry(entry).bytes
        #expect(bytes.count { $0 == 0x0A } == 1)
        guard case .entry(let read) = try JournalLine(bytes.dropLast()) else {
            Issue.record("not an entry")
            return
        }
        #expect(read == entry)
    }

    @Test(arguments: 0..<70) func base64ReadsBack(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37) }
        #expect(Base64.encode(bytes) == Data(bytes).base64EncodedString())
        #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    }

    /// Wherever a crash cuts the journal, the steps before it stand, and the next step stands after them.
    @Test func aTornEndIsLetPassAndWrittenPast() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        for text in ["One", "Two"] { _ = try workspace.add(NoteDraft(text)) }
        let whole = try folder.bytes("journal.jsonl")
        let ends = whole.indices.filter { whole[$0] == 0x0A }
        for length in stride(from: whole.count - 1, to: 0, by: -1) {
            try folder.write(Array(whole[..<length]), to: "journal.jsonl")
            let expected = length > ends[2] ? 2 : length > ends[0] ? 1 : 0
            #expect(try workspace.journal().diagnostics == [])
            #expect(try titles(folder).count == expected, "cut at \(length)")
            let note = try workspace.add(NoteDraft("Three"))
            let journal = try workspace.journal()
            // A line that lacks nothing but its line ending is one again.
            let isWholeLine = ends.contains(length) && (length == ends[0] || length == ends[2])
            #expect(journal.steps.count == expected + 1 + (isWholeLine ? 1 : 0), "cut at \(length)")
            #expect(journal.diagnostics == [], "cut at \(length)")
            #expect(journal.next?.entry.names == ["notes/\(note.id).md"])
            try FileManager.default.removeItem(atPath: workspace.path(ofNote: note.id))
        }
    }

    @Test func aStepIsKnownAsMadeThoughItsMarkWasLost() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        let notes = try ["One", "Two"].map { try workspace.add(NoteDraft($0)) }
        let lines = try folder.text("journal.jsonl").split(separator: "\n").filter { !$0.hasPrefix("{\"made\"") }
        try folder.write(lines.joined(separator: "\n") + "\n", to: "journal.jsonl")
        #expect(try workspace.journal().steps.map(\.state) == [.done, .done])
        try FileManager.default.removeItem(atPath: workspace.path(ofNote: notes[1].id))
        #expect(try workspace.journal().steps.map(\.state) == [.done, .neverMade])
        #expect(try workspace.journal().next?.number == 1)
    }

    struct Unreadable: Sendable, CustomTestStringConvertible {
        let line: String
        let reason: String
        var testDescription: String { line }
    }

    @Test(arguments: [
        Unreadable(line: "<<<<<<< HEAD", reason: "it is no JSON: expected a value at byte 0"),
        Unreadable(line: "[1]", reason: "it is no JSON object"),
        Unreadable(line: "{\"odd\":1}", reason: "it is no step of a journal"),
        Unreadable(line: "{\"title\":\"x\"}", reason: "it has no 'id', 'when' and 'title'"),
        Unreadable(
            line: "{\"id\":\"1\",\"when\":\"2026-11-21\",\"title\":\"x\",\"files\":[{\"name\":\"../../etc/x\",\"before\":\"\"}]}",
            reason: "'../../etc/x' is no file of a workspace that steps change"),
        Unreadable(
            line: "{\"id\":\"1\",\"when\":\"2026-11-21\",\"title\":\"x\",\"files\":[{\"name\":\".step\",\"before\":\"\"}]}",
            reason: "'.step' is no file of a workspace that steps change"),
        Unreadable(
            line: "{\"id\":\"1\",\"when\":\"2026-11-21\",\"title\":\"x\",\"files\":[{\"name\":\"a\",\"before-base64\":\"?\"}]}",
            reason: "'before-base64' is no base64"),
    ])
    func aLineThatCannotBeReadIsReportedAndKept(_ test: Unreadable) throws {
        let folder = try TemporaryFolder()
        var workspace = try folder.workspace()
        _ = try workspace.add(NoteDraft("One"))
        try folder.write(try folder.text("journal.jsonl") + test.line + "\n", to: "journal.jsonl")
        let message =
            "\(folder.path)/journal.jsonl:3:1: warning: this line of the journal cannot be read, as \(test.reason); "
            + "the step it stood for cannot be undone"
        #expect(try workspace.journal().diagnostics.map(\.description) == [message])
        // Neither a step after it nor dropping old ones loses it.
        workspace.journalLimit = 10
        try workspace.describe { $0.purpose = "x" }
        #expect(try folder.text("journal.jsonl").contains(test.line + "\n"))
        #expect(try workspace.journal().diagnostics.count == 1)
        #expect(try workspace.journal().next?.entry.title == "Change the workspace's description")
    }

    @Test func aJournalThatOutgrowsItsLimitLosesItsOldest() throws {
        let folder = try TemporaryFolder()
        var workspace = try folder.workspace()
        workspace.journalLimit = 8_000
        for number in 1...40 { try workspace.describe { $0.purpose = "Purpose \(number)" } }
        #expect(try folder.bytes("journal.jsonl").count <= 8_000)
        let journal = try workspace.journal()
        #expect(journal.dropped > 0)
        #expect(journal.droppedUntil?.spoken == "21 Nov 2026 14:05")
        #expect(journal.steps.first?.number == journal.dropped + 1)
        #expect(journal.steps.last?.number == 40)
        // Each undo is a step too, and would have the oldest dropped again.
        workspace.journalLimit = 1 << 20
        while case .done = try workspace.undo() {}
        #expect(workspace.description().description.purpose == "Purpose \(journal.dropped)")
        #expect(try folder.names().filter { $0.hasPrefix(SafeFile.temporaryPrefix) } == [])
    }

    @Test func aNoteIsPutDownAndJournaledWhileAnotherProgramHoldsTheWorkspace() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace(patience: .milliseconds(50))
        let (process, input, output) = try Child.start(Child.notekiller(), [folder.path, "hold"])
        #expect(output.fileHandleForReading.availableData == Data("held\n".utf8))
        let note = try workspace.add(NoteDraft("First"))
        #expect(try titles(folder) == ["Take note \(note.id)"])
        #expect(thrown { try workspace.undo() }?.kind == .busy)
        kill(process.processIdentifier, SIGKILL)
        _ = Child.end(process, output)
        _ = input
    }

    @Test func aNoteIsPutDownAndJournaledThoughAProgramStandsStillWithTheJournal() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace(patience: .milliseconds(50))
        let (process, input, output) = try Child.start(Child.notekiller(), [folder.path, "hold-journal"])
        #expect(output.fileHandleForReading.availableData == Data("held\n".utf8))
        let note = try workspace.add(NoteDraft("First"))
        #expect(try titles(folder) == ["Take note \(note.id)"])
        kill(process.processIdentifier, SIGKILL)
        _ = Child.end(process, output)
        _ = input
    }

    /// What a killed program left is taken back by whoever opens the workspace next; a file that somebody edited since stays.
    @Test func aStepCutShortIsTakenBackWithAWord() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        for name in ["a", "b"] { try folder.write("before \(name)", to: "notes/\(name).md") }
        let log = StepLog(workspace, title: "Merge tag museum into museums")
        let writer = WorkspaceWriter(workspace: workspace, log: log)
        for name in ["a", "b"] {
            try writer.put(Array("after \(name)".utf8), to: "notes/\(name).md", over: FileState(Array("before \(name)".utf8)))
        }
        try folder.write("edited", to: "notes/b.md")
        let opened = try folder.workspace()
        #expect(try folder.text("notes/a.md") == "before a")
        #expect(try folder.text("notes/b.md") == "edited")
        #expect(try folder.text(".trash/b.md") == "before b")
        #expect(
            opened.notices.take() == [
                "\(folder.path)/notes/b.md was changed by another program meanwhile, and was left as it is. What it held before is in "
                    + "\(folder.path)/.trash/b.md.",
                "A step was cut short before it was whole, and has been taken back: Merge tag museum into museums (21 Nov 2026 14:05, 2 files). "
                    + "Repeat it if it is still wanted.",
            ])
        #expect(opened.notices.take() == [])
        #expect(try opened.journal().steps.map(\.state) == [.takenBack])
        #expect(try folder.workspace().notices.take() == [])
    }

    @Test func aJournalThatCannotBeWrittenKeepsTheChangeFromBeingMade() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        let note = try workspace.add(NoteDraft("First"))
        try FileManager.default.removeItem(atPath: folder.path + "/journal.jsonl")
        try FileManager.default.createDirectory(atPath: folder.path + "/journal.jsonl", withIntermediateDirectories: false)
        let message = "Could not write \(folder.path)/journal.jsonl: it is a folder. Nothing was changed. Name a file."
        #expect(thrown { try workspace.add(NoteDraft("Second")) }?.message == message)
        #expect(thrown { try workspace.delete(note) }?.message == message)
        #expect(try workspace.notes().notes == [note])
        #expect(try folder.names("notes") == ["\(note.id).md"])
    }
}
