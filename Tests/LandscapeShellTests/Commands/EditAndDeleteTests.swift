import Foundation
import LandscapeKit
import LandscapeShell
import TestSupport
import Testing

@Suite struct EditAndDeleteTests {
    /// What the program does when a line asks for the editor: it runs, and then the line that follows.
    private func edit(_ line: String, _ sitting: Sitting, _ change: (String) -> String) throws -> Outcome {
        let outcome = try sitting.expect(line)
        guard case .edit(let path, let then) = outcome.effect else {
            Issue.record("no editor is asked for")
            return outcome
        }
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try change(text).write(toFile: path, atomically: false, encoding: .utf8)
        return sitting.interpreter.run(then)
    }

    @Test func whatTheEditorSavesIsTheNote() throws {
        let sitting = try Sitting("note \"One\" tag:a", "notes", isInteractive: true)
        let outcome = try edit("edit 1", sitting) { $0.replacing("One", with: "Two").replacing("[a]", with: "[b]") }
        #expect(outcome.messages.count == 1 && outcome.messages[0].hasPrefix("Changed notes/") && outcome.status == .done)
        let card = try #require(try sitting.expect("notes 1").cards.first)
        #expect(card.lines["Text"] == "Two" && card.lines["Tags"] == "b")
        #expect(try edit("edit \(card.title)", sitting) { $0 }.messages == ["Nothing was changed in notes/\(card.title).md."])
    }

    @Test func frontMatterThatCannotBeReadIsReportedAndMended() throws {
        let sitting = try Sitting("note \"One\" tag:a", isInteractive: true)
        let id = try #require(try sitting.expect("notes 1").cards.first?.title)
        let outcome = try edit("edit 1", sitting) { $0.replacing("[a]", with: "[a") }
        #expect(outcome.status == .failed)
        #expect(outcome.messages[0] == "Saved notes/\(id).md, but it cannot be read as it is:")
        #expect(outcome.messages[1].hasPrefix("\(sitting.folder.path)/workspace/notes/\(id).md:4:"))
        let mended = try edit("edit \(id)", sitting) { $0.replacing("[a", with: "[a]") }
        #expect(mended.status == .done && mended.messages == ["Changed notes/\(id).md."])
        #expect(try sitting.expect("notes tag:a").tables.count == 1)
    }

    @Test(arguments: [
        ("edit", "`edit` wants one note, by its number or id, e.g. `edit 2`; `notes` lists them"),
        ("edit 1 2", "`edit` wants one note, by its number or id, e.g. `edit 2`; `notes` lists them"),
        ("edit 3", "there is no 3 in the last list; it runs from 1 to 1"), ("edit 1-1,1", "one note at a time; '1-1,1' is 2"),
        ("delete", "`delete` wants notes, by number or id, e.g. `delete 2`; `notes` lists them"),
        ("delete 7", "there is no 7 in the last list; it runs from 1 to 1"),
    ])
    func isRefused(line: String, message: String) throws {
        let sitting = try Sitting("note \"One\"", "notes", isInteractive: true)
        #expect(sitting.refusal(line).message == message)
        #expect(try sitting.expect("notes").tables.first?.rows.count == 1)
    }

    @Test func anUnknownIdIsRefusedWithTheNearest() throws {
        let sitting = try Sitting("note \"Health modeller\"", isInteractive: true)
        let id = try #require(try sitting.expect("notes 1").cards.first?.title)
        #expect(sitting.refusal("edit \(id.dropLast())").message.hasSuffix("; did you mean '\(id)'?"))
        #expect(sitting.refusal("delete ../workspace").message.hasPrefix("No note '../workspace'"))
    }

    @Test func withoutATerminalTheFileIsNamed() throws {
        let sitting = try Sitting("note \"One\"")
        let id = try #require(try sitting.expect("notes 1").cards.first?.title)
        let message = sitting.refusal("edit 1").message
        #expect(message.hasPrefix("`edit` opens an editor, which wants the prompt on a terminal; the file is "))
        #expect(message.contains("\(sitting.folder.path)/workspace/notes/\(id).md"))
        #expect(!FileManager.default.fileExists(atPath: sitting.folder.path("workspace/.editing")))
    }

    @Test func deletedNotesLieInTheTrash() throws {
        let sitting = try Sitting("note \"One\"", "note \"Two\"", "note \"Three\"", "notes two")
        let messages = try sitting.messages("delete 1")
        #expect(
            messages.count == 2 && messages[1] == "`undo` puts it back."
                && messages[0].hasPrefix("Deleted “Two”; it lies in \(sitting.folder.path)/workspace/.trash/"))
        try sitting.expect("notes")
        #expect(try sitting.messages("delete 1-2").last == "`undo` puts them back.")
        #expect(try sitting.messages("notes")[0].hasPrefix("There are no notes yet"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: sitting.folder.path("workspace/.trash")).count == 3)
    }

    @Test func linksThatLoseTheirNoteAreSaid() throws {
        let sitting = try Sitting("note \"One\"")
        let id = try #require(try sitting.expect("notes 1").cards.first?.title)
        try sitting.expect("note \"See [[\(id)]]\"")
        #expect(try sitting.messages("delete \(id)").last == "Links in “See [[\(id)]]” lead nowhere now; `workspace check` shows where.")
    }
}
