import Testing

@testable import Workspaces

@Suite struct NoteIDTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let id: String
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case(text: "Ask the health modeller for the benefits model", id: "2026-11-21-ask-health-modeller-benefits"),
        Case(text: "# The health modeller\n\nRing on Monday", id: "2026-11-21-health-modeller"),
        Case(text: "\n\n  Café: à la carte!", id: "2026-11-21-cafe-la-carte"),
        Case(text: "the of and", id: "2026-11-21-the-of-and"),
        Case(text: "🎉🎉", id: "2026-11-21-note"),
        Case(text: "", id: "2026-11-21-note"),
        Case(text: "../../etc/passwd", id: "2026-11-21-etc-passwd"),
        Case(text: String(repeating: "x", count: 400), id: "2026-11-21-" + String(repeating: "x", count: 28)),
    ])
    func idsTellTheDayAndTheFirstWords(_ example: Case) {
        #expect(NoteID.base(day: "2026-11-21", text: example.text) == example.id)
    }

    @Test func aTakenIdGetsANumber() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        let ids = try (0..<3).map { _ in try workspace.add(NoteDraft("Same words")).id }
        #expect(ids == ["2026-11-21-same-words", "2026-11-21-same-words-2", "2026-11-21-same-words-3"])
        // Files that cannot be read, and deleted notes, keep their names too.
        try folder.write("not a note", to: "notes/2026-11-21-same-words-4.md")
        try workspace.delete(workspace.note(ids[1]))
        #expect(try workspace.add(NoteDraft("Same words")).id == "2026-11-21-same-words-5")
        #expect(try folder.text("notes/2026-11-21-same-words-4.md") == "not a note")
    }

    @Test func theNameOfTheDraftComesBeforeItsText() throws {
        let folder = try TemporaryFolder()
        #expect(try folder.workspace().add(NoteDraft("Some text", name: "Health modeller")).id == "2026-11-21-health-modeller")
    }

    @Test(arguments: ["../workspace", "", ".hidden", "a/b", "..", "a\u{0}b"]) func anIdNeverLeadsOutOfTheFolder(_ id: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("---\n---\nx", to: "workspace.md")
        let error = thrown { try folder.workspace().note(id) }
        #expect(error?.kind == .noSuchNote)
    }

    @Test func anUnknownIdIsAnsweredWithTheNearest() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        _ = try workspace.add(NoteDraft("Health modeller"))
        #expect(
            thrown { try workspace.note("2026-11-21-health-modeler") }?.message
                == "No note '2026-11-21-health-modeler' in \(folder.path)/notes; did you mean '2026-11-21-health-modeller'?")
        #expect(thrown { try workspace.note("zzz") }?.message == "No note 'zzz' in \(folder.path)/notes; `notes` lists those there are.")
    }
}
