import Foundation
import Testing

@testable import Workspaces

@Suite struct EditingTests {
    private static let name = "notes/2026-11-21-one.md"

    private func begun(_ folder: TemporaryFolder) throws -> (Workspace, Editing) {
        let workspace = try folder.workspace()
        _ = try workspace.add(NoteDraft("One", tags: ["a"]))
        return (workspace, try #require(try workspace.beginEditing(Self.name)))
    }

    private func save(_ text: String, _ editing: Editing) throws { try Data(text.utf8).write(to: URL(fileURLWithPath: editing.path)) }

    @Test func whatTheEditorSavesIsTakenOver() throws {
        let folder = try TemporaryFolder()
        let (workspace, editing) = try begun(folder)
        #expect(!editing.isResumed && editing.path.hasSuffix("/2026-11-21-one.md"))
        let old = try folder.text(Self.name)
        try save(
            old.replacingOccurrences(of: "One", with: "Two [[luton]]").replacingOccurrences(of: "tags: [a]", with: "tags: [a, b]"), editing)
        let later = try folder.workspace(minute: 9)
        guard case .changed(let diagnostics) = try later.finish(editing) else {
            Issue.record("not changed")
            return
        }
        #expect(diagnostics == [])
        let note = try workspace.note("2026-11-21-one")
        #expect(note.text == "Two [[luton]]" && note.tags == ["a", "b"] && note.changed.text == "2026-11-21T14:09+01:00")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/.editing"))
    }

    @Test func nothingSavedIsNothingChanged() throws {
        let folder = try TemporaryFolder()
        let (workspace, editing) = try begun(folder)
        let old = try folder.text(Self.name)
        guard case .unchanged = try workspace.finish(editing) else {
            Issue.record("changed")
            return
        }
        #expect(try folder.text(Self.name) == old)
        #expect(try workspace.leftEditing(Self.name) == nil)
    }

    @Test func brokenFrontMatterIsKeptAndReported() throws {
        let folder = try TemporaryFolder()
        let (workspace, editing) = try begun(folder)
        try save("---\ntags: [a\n---\nText\n", editing)
        guard case .changed(let diagnostics) = try workspace.finish(editing) else {
            Issue.record("not changed")
            return
        }
        #expect(diagnostics.map { "\($0)" }.first?.hasPrefix("\(folder.path)/\(Self.name):3:") == true)
        #expect(try folder.text(Self.name) == "---\ntags: [a\n---\nText\n")
        // It can be opened again and mended.
        #expect(try workspace.beginEditing(Self.name) != nil)
    }

    @Test func anotherProgramsChangeIsNotOverwritten() throws {
        let folder = try TemporaryFolder()
        let (workspace, editing) = try begun(folder)
        try save("mine", editing)
        try folder.write("theirs", to: Self.name)
        let error = thrown { try workspace.finish(editing) }
        #expect(
            error?.kind == .changedMeanwhile && error?.message.contains("was not overwritten. What you typed is in \(editing.path)") == true
        )
        #expect(try folder.text(Self.name) == "theirs" && folder.text(".editing/2026-11-21-one.md") == "mine")
        // Nor is what was typed lost to the next editing.
        #expect(
            thrown { try workspace.beginEditing(Self.name) }?.message.contains("was never finished, and the file has changed since") == true
        )
    }

    @Test func anEditingLeftOpenIsTakenUpAgain() throws {
        let folder = try TemporaryFolder()
        let (workspace, editing) = try begun(folder)
        try save("mine", editing)
        let again = try #require(try workspace.beginEditing(Self.name))
        #expect(again.isResumed)
        guard case .changed = try workspace.finish(try #require(try workspace.leftEditing(Self.name))) else {
            Issue.record("not changed")
            return
        }
        #expect(try folder.text(Self.name) == "mine")
    }

    /// The editor could not be started: its copy is nobody's text, and must not come back over a newer one.
    @Test func aCopyThatNobodyTouchedIsMadeAnew() throws {
        let folder = try TemporaryFolder()
        let (workspace, _) = try begun(folder)
        try folder.write("newer", to: Self.name)
        let again = try #require(try workspace.beginEditing(Self.name))
        #expect(!again.isResumed)
        #expect(try folder.text(".editing/2026-11-21-one.md") == "newer")
    }

    @Test func aNoteInProgressSurvivesItsProgram() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        let progress = try workspace.beginNote()
        try progress.keep(NoteDraft("one", re: ["luton"], tags: ["a"]))
        try progress.keep(NoteDraft("one\ntwo", re: ["luton"], tags: ["a"]))
        // A program that runs keeps its own.
        #expect(try workspace.recoverNotesInProgress(tag: "draft") == [])
        let names = try folder.names(".drafts")
        #expect(names == ["\(ProcessInfo.processInfo.processIdentifier).md"])
        // No program can have this number.
        try FileManager.default.moveItem(atPath: folder.path + "/.drafts/" + names[0], toPath: folder.path + "/.drafts/2147483646.md")
        let notes = try workspace.recoverNotesInProgress(tag: "draft")
        #expect(notes.map(\.text) == ["one\ntwo"] && notes.map(\.tags) == [["a", "draft"]] && notes.map(\.re) == [["luton"]])
        #expect(try workspace.recoverNotesInProgress(tag: "draft") == [])
        progress.discard()
        #expect(
            Set(try folder.names()).subtracting([".lock", "journal.jsonl"]) == ["notes", "workspace.yaml"],
            "nothing is left of the note in progress")
    }
}
