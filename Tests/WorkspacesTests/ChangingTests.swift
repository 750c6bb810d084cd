import Foundation
import Testing

@testable import Workspaces

@Suite struct ChangingTests {
    @Test func aChangeIsWrittenWithItsTime() throws {
        let folder = try TemporaryFolder()
        var note = try folder.workspace().add(NoteDraft("First"))
        note.text = "Second"
        let changed = try folder.workspace(minute: 7).replace(note)
        #expect(changed.text == "Second")
        #expect(changed.created.text == "2026-11-21T14:05+01:00")
        #expect(changed.changed.text == "2026-11-21T14:07+01:00")
        #expect(try folder.names("notes") == ["2026-11-21-first.md"])
    }

    @Test func nothingNewWritesNothing() throws {
        let folder = try TemporaryFolder()
        let note = try folder.workspace().add(NoteDraft("First"))
        #expect(try folder.workspace(minute: 7).replace(note) == note)
    }

    @Test func whatAnotherProgramChangedIsNotWrittenOver() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        var note = try workspace.add(NoteDraft("First"))
        let file = "notes/\(note.id).md"
        let theirs = try folder.text(file) + "\nadded in an editor\n"
        try folder.write(theirs, to: file)
        note.text = "Mine"
        let message =
            "\(folder.path)/\(file) was changed or taken away by another program after it was read here. Nothing was written over it. "
            + "Look at it again, then repeat the change."
        #expect(thrown { try workspace.replace(note) }?.message == message)
        #expect(thrown { try workspace.delete(note) }?.message == message)
        #expect(try folder.text(file) == theirs)
        #expect(try folder.names("notes") == ["\(note.id).md"])
        // Read again, it can be changed.
        var again = try workspace.note(note.id)
        again.text = "Mine"
        #expect(try workspace.replace(again).text == "Mine")
    }

    @Test func aNoteTakenAwayIsNotWrittenAnew() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        var note = try workspace.add(NoteDraft("First"))
        try workspace.delete(note)
        note.text = "Mine"
        #expect(thrown { try workspace.replace(note) }?.kind == .changedMeanwhile)
        #expect(thrown { try workspace.delete(note) }?.kind == .changedMeanwhile)
        #expect(try folder.names("notes") == [])
    }

    @Test func deletingMovesToTheTrash() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        let note = try workspace.add(NoteDraft("First"))
        let bytes = try folder.bytes("notes/\(note.id).md")
        try folder.write("already there", to: ".trash/\(note.id).md")
        #expect(try workspace.delete(note) == "\(folder.path)/.trash/\(note.id).2.md")
        #expect(try workspace.notes().notes == [])
        #expect(try folder.bytes(".trash/\(note.id).2.md") == bytes)
        #expect(try folder.text(".trash/\(note.id).md") == "already there")
    }

    @Test func aFileKeepsItsPermissionsAndALinkItsTarget() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        try folder.write("---\n---\nshared", to: "elsewhere.md")
        try FileManager.default.setAttributes([.posixPermissions: 0o664], ofItemAtPath: folder.path + "/elsewhere.md")
        try FileManager.default.createDirectory(atPath: folder.path + "/notes", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/notes/a.md", withDestinationPath: "../elsewhere.md")
        var note = try workspace.note("a")
        note.text = "changed"
        _ = try workspace.replace(note)
        #expect(try folder.text("elsewhere.md").hasSuffix("changed\n"))
        #expect(try folder.permissions("elsewhere.md") == 0o664)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/notes/a.md") == "../elsewhere.md")
    }

    @Test func severalChangesGoUnderOneLock() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace(patience: .zero)
        let note = try workspace.add(NoteDraft("First"))
        try workspace.change("Test") { writer throws(StorageError) in
            var second = try writer.add(NoteDraft("Second"))
            second.text = "Second, changed"
            _ = try writer.replace(second)
            try writer.delete(note)
            // Another session waits, and is told who holds it.
            let error = thrown { try workspace.delete(note) }
            #expect(error?.kind == .busy)
        }
        #expect(try workspace.notes().notes.map(\.text) == ["Second, changed"])
        #expect(try folder.text(".lock") == "")
    }

    @Test func whoHoldsTheLockIsSaid() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace(patience: .zero)
        let note = try workspace.add(NoteDraft("First"))
        let (process, input, output) = try Child.start(Child.notekiller(), [folder.path, "hold"])
        #expect(output.fileHandleForReading.availableData == Data("held\n".utf8))
        let message = try #require(thrown { try workspace.delete(note) }?.message)
        let start = "The workspace \(folder.path) is in use: notekiller (process \(process.processIdentifier), since "
        #expect(message.hasPrefix(start))
        #expect(message.hasSuffix(") seems to be changing it. Nothing was changed. Wait a moment, then repeat the command."))
        // A new note needs no lock.
        _ = try workspace.add(NoteDraft("Second"))
        // A killed holder leaves no lock behind.
        kill(process.processIdentifier, SIGKILL)
        _ = Child.end(process, output)
        try workspace.delete(note)
        _ = input
    }
}
