import Foundation
import Testing

@testable import Workspaces

@Suite struct UndoTests {
    /// What a step does to a workspace that holds one note.
    struct Case: Sendable, CustomTestStringConvertible {
        let title: String
        let change: @Sendable (Workspace, Note) throws -> Void
        var testDescription: String { title }
    }

    static let cases = [
        Case(title: "Take note 2026-11-21-second") { workspace, _ in _ = try workspace.add(NoteDraft("Second")) },
        Case(title: "Change note 2026-11-21-first") { workspace, note in
            var note = note
            note.text = "First, changed\u{0} \u{1F3FA}\n\"and\\ back\""
            _ = try workspace.replace(note)
        },
        Case(title: "Delete note 2026-11-21-first") { workspace, note in try workspace.delete(note) },
        Case(title: "Change the workspace's description") { workspace, _ in try workspace.describe { $0.purpose = "To be commissioned" } },
        Case(title: "Put bytes that are no text") { workspace, _ in
            _ = try workspace.change("Put bytes that are no text") { writer throws(StorageError) in
                try writer.write([0xFF, 0x00, 0x0A, 0xC3], to: "workshops/plan.bin", replacing: nil)
            }
        },
        Case(title: "Several") { workspace, note in
            try workspace.change("Several") { writer throws(StorageError) in
                var second = try writer.add(NoteDraft("Second"))
                second.text = "Second, changed"
                _ = try writer.replace(second)
                try writer.delete(note)
                try writer.describe { $0.title = "Museums" }
            }
        },
    ]

    /// Every file of a workspace that a person sees, with its bytes.
    private func files(_ folder: TemporaryFolder) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        where !name.hasPrefix(".") && name != "journal.jsonl" && name.contains(".") {
            files[name] = try folder.bytes(name)
        }
        return files
    }

    @Test(arguments: cases) func aStepIsTakenBackAndDoneAgainInLaterSessions(_ test: Case) throws {
        let folder = try TemporaryFolder()
        let note = try folder.workspace().add(NoteDraft("First"))
        let before = try files(folder)
        try test.change(folder.workspace(), note)
        let after = try files(folder)
        #expect(before != after)
        for _ in 0..<2 {
            guard case .done(let step, _) = try folder.workspace().undo() else {
                Issue.record("not undone")
                return
            }
            #expect(step.entry.title == test.title)
            #expect(step.number == 2)
            #expect(try files(folder) == before)
            guard case .done(let again, _) = try folder.workspace().redo() else {
                Issue.record("not redone")
                return
            }
            #expect(again.number == 2)
            #expect(try files(folder) == after)
        }
        // All of it stands in the journal: two steps, and two of undo and redo each.
        #expect(try folder.workspace().journal().steps.map(\.state) == Array(repeating: .done, count: 6))
    }

    @Test func stepsAreUndoneInTurnAndAnEarlierOneByItsNumber() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        for text in ["One", "Two", "Three"] { _ = try workspace.add(NoteDraft(text)) }
        func texts() throws -> [String] { try workspace.notes().notes.map(\.text).sorted() }
        _ = try workspace.undo(step: 1)
        #expect(try texts() == ["Three", "Two"])
        _ = try workspace.undo()
        #expect(try texts() == ["Two"])
        _ = try workspace.redo()
        #expect(try texts() == ["Three", "Two"])
        _ = try workspace.redo()
        #expect(try texts() == ["One", "Three", "Two"])
        guard case .nothing(nil) = try workspace.redo() else {
            Issue.record("something was left to redo")
            return
        }
        #expect(thrown { try workspace.undo(step: 99) }?.message == "The journal has no step 99; it has 1 to 7.")
        guard case .nothing(let step?) = try workspace.undo(step: 4) else {
            Issue.record("an undo was undone")
            return
        }
        #expect(step.entry.action == .undo(of: try workspace.journal().steps[0].entry.id))
    }

    @Test func whatWasEditedOutsideIsNeverWrittenOver() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        for name in ["a", "b"] { try folder.write("---\ntags: [museum]\n---\n\n\(name)\n", to: "notes/\(name).md") }
        try workspace.change("Merge tag museum into museums") { writer throws(StorageError) in
            for id in ["a", "b"] {
                var note = try workspace.note(id)
                note.tags = ["museums"]
                _ = try writer.replace(note)
            }
        }
        let merged = try folder.text("notes/b.md")
        let edited = try folder.text("notes/a.md") + "added in an editor\n"
        try folder.write(edited, to: "notes/a.md")
        guard case .refused(_, let changes) = try workspace.undo() else {
            Issue.record("not refused")
            return
        }
        #expect(changes.map(\.name) == ["notes/a.md"])
        #expect(changes[0].by == nil)
        #expect(changes[0].now?.bytes == Array(edited.utf8))
        #expect(try folder.text("notes/a.md") == edited)
        #expect(try folder.text("notes/b.md") == merged)
        #expect(try workspace.journal().steps.count == 1)
        // Put back by hand as it was before the step, it counts as taken back.
        try folder.write("---\ntags: [museum]\n---\n\na\n", to: "notes/a.md")
        guard case .done(_, 1) = try workspace.undo() else {
            Issue.record("not undone")
            return
        }
        #expect(try folder.text("notes/b.md") == "---\ntags: [museum]\n---\n\nb\n")
    }

    @Test func aStepThatALaterOneBuiltOnIsUndoneAfterIt() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        var note = try workspace.add(NoteDraft("First"))
        note.text = "Changed"
        _ = try workspace.replace(note)
        guard case .refused(_, let changes) = try workspace.undo(step: 1) else {
            Issue.record("not refused")
            return
        }
        #expect(changes.map(\.by) == [2])
        _ = try workspace.undo()
        _ = try workspace.undo()
        #expect(try workspace.notes().notes == [])
    }

    @Test func aChangeOfOtherFilesLeavesWhatCanBeRedone() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        var note = try workspace.add(NoteDraft("First"))
        note.text = "Changed"
        _ = try workspace.replace(note)
        _ = try workspace.undo()
        _ = try workspace.add(NoteDraft("Another"))
        #expect(try workspace.journal().nextAgain?.number == 2)
        var again = try workspace.note(note.id)
        again.text = "Changed otherwise"
        _ = try workspace.replace(again)
        #expect(try workspace.journal().nextAgain == nil)
        #expect(try workspace.journal().steps[1].state == .undone)
    }

    @Test func aStepThatThrowsChangesNothing() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        let note = try workspace.add(NoteDraft("First"))
        let before = try files(folder)
        let error = thrown {
            try workspace.change("Half") { writer throws(StorageError) in
                var changed = try writer.add(NoteDraft("Second"))
                changed.text = "Second, changed"
                _ = try writer.replace(changed)
                try writer.delete(note)
                _ = try writer.delete(note)
            }
        }
        #expect(error?.kind == .changedMeanwhile)
        #expect(try files(folder) == before)
        #expect(try folder.text(".step") == "")
        #expect(try workspace.journal().steps.count == 1)
    }

    @Test func aFileComesBackWithItsPermissions() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        let note = try workspace.add(NoteDraft("First"))
        try FileManager.default.setAttributes([.posixPermissions: 0o664], ofItemAtPath: folder.path + "/notes/\(note.id).md")
        try workspace.delete(note)
        _ = try workspace.undo()
        #expect(try folder.permissions("notes/\(note.id).md") == 0o664)
    }

    @Test func aStepTooLargeForTheJournalIsNamedAndNotUndone() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        try workspace.change("Much") { writer throws(StorageError) in
            for number in 1...9 { try writer.write(Array(repeating: 0x61, count: 1 << 20), to: "notes/\(number).md", replacing: nil) }
        }
        guard case .notKept(let step) = try workspace.undo() else {
            Issue.record("kept")
            return
        }
        #expect(step.entry.names.count == 9)
        #expect(try folder.names("notes").count == 9)
        #expect(try folder.bytes("journal.jsonl").count < 1_000)
    }

    @Test func anotherSessionsStepIsToldApart() throws {
        let folder = try TemporaryFolder()
        let (one, other) = (try folder.workspace(), try folder.workspace())
        _ = try one.add(NoteDraft("First"))
        let step = try #require(try other.journal().next)
        #expect(one.isOwn(step))
        #expect(!other.isOwn(step))
    }
}
