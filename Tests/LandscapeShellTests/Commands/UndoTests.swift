import LandscapeKit
import LandscapeShell
import Rendering
import TestSupport
import Testing

@Suite struct UndoTests {
    @Test func aNoteIsUndoneAndRedone() throws {
        let sitting = try Sitting("load luton", "note \"First thing\"", "note \"Second thing\" re:luton")
        let ids = try sitting.expect("journal").tables[0].column("What")?.map { $0.replacing("Take note ", with: "") } ?? []
        try #require(ids.count == 2)
        #expect(try sitting.messages("undo") == ["Undone: Take note \(ids[0]) (1 note)."])
        #expect(try sitting.expect("notes").tables[0].column("Note") == ["First thing"])
        #expect(try sitting.messages("redo") == ["Redone: Take note \(ids[0]) (1 note)."])
        #expect(
            try sitting.messages("undo 3") == [
                "Undone: Take note \(ids[0]) (1 note).", "Undone: Take note \(ids[1]) (1 note).",
                "That was all: nothing is left to undo.",
            ])
        let table = try sitting.expect("journal").tables[0]
        #expect(table.column("Step") == ["6", "5", "4", "3", "2", "1"])
        #expect(table.column("State") == ["done", "done", "done", "done", "undone", "undone"])
        #expect(table.column("What")?.first == "Undo of 1: Take note \(ids[1])")
        #expect(try sitting.messages("journal 2") == ["The newest 2 of 6; `journal all` lists them all."])
        #expect(try sitting.messages("redo step:2") == ["Redone: Take note \(ids[0]) (1 note)."])
        #expect(try sitting.expect("journal step:2").text(.plain).contains("\n+Second thing\n"))
    }

    @Test func anEmptyJournalSaysWhatFillsIt() throws {
        let sitting = try Sitting()
        let path = sitting.folder.path("workspace")
        #expect(
            try sitting.messages("undo") == [
                "Nothing to undo in \(path). Whatever changes the workspace makes a step, such as taking a note; `journal` lists them."
            ])
        #expect(try sitting.messages("redo") == ["Nothing to redo: no step of \(path) is undone."])
        #expect(
            try sitting.messages("journal") == [
                "Nothing was changed yet in \(path). Whatever changes the workspace makes a step here, such as taking a note; `undo` takes it back."
            ])
    }

    @Test func whatWasEditedOutsideIsShownAndLeft() throws {
        let sitting = try Sitting("note \"First thing\"")
        let file = try #require(sitting.expect("journal").tables[0].column("Files")?.first)
        let edited = sitting.folder.text("workspace/" + file) + "Added in an editor\n"
        try sitting.folder.write(edited, to: "workspace/" + file)
        let outcome = sitting.interpreter.run("undo")
        #expect(outcome.status == .failed)
        let id = file.dropFirst(6).dropLast(3)
        #expect(
            outcome.messages == [
                "Not undone: Take note \(id) (1 note). \(file) was changed outside Landscape since. Nothing was changed.",
                "Take over by hand what is wanted of this difference. `journal` lists the steps; `undo step:NUMBER` turns to another one.",
            ])
        let text = outcome.text(.plain)
        #expect(text.contains("--- \(file), now\n+++ \(file), as `undo` would leave it: no such file\n@@ -1,"))
        #expect(text.contains("\n-Added in an editor"))
        #expect(sitting.folder.text("workspace/" + file) == edited)
    }

    @Test func anotherSessionsStepIsSaid() throws {
        let one = try Sitting("note \"First thing\"")
        let other = Interpreter(session: try Session(packs: [], surroundings: one.session.surroundings))
        let messages = other.run("undo").messages
        #expect(messages.count == 1)
        #expect(messages[0].hasPrefix("Undone: Take note "))
        #expect(messages[0].hasSuffix(" in another session."))
        #expect(try one.messages("redo").count == 1)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let message: String
        var testDescription: String { line }
    }

    @Test(arguments: [
        Case(line: "undo all", message: "`undo` takes a number of steps, e.g. `undo 3`, or one step by its number, e.g. `undo step:12`"),
        Case(line: "undo 0", message: "`undo` takes a number of steps, e.g. `undo 3`, or one step by its number, e.g. `undo step:12`"),
        Case(line: "redo 2 3", message: "`redo` takes a number of steps, e.g. `redo 3`, or one step by its number, e.g. `redo step:12`"),
        Case(line: "undo step:x", message: "'step:' takes the number of one step, e.g. `undo step:12`; `journal` lists them"),
        Case(line: "journal x", message: "`journal` takes a number of steps to list, e.g. `journal 50`, `all`, or step:NUMBER"),
        Case(line: "journal step:9", message: "the journal has no step 9; it has 1 to 3"),
        Case(line: "undo step:9", message: "The journal has no step 9; it has 1 to 3."),
        Case(line: "undo step:3", message: "step 3 is itself an undo; `redo step:2` turns it round"),
        Case(line: "undo step:2", message: "step 2 is undone; `journal` lists the steps"),
        Case(line: "redo step:1", message: "step 1 is done, not undone; `journal` lists the steps"),
    ])
    func isRefused(_ test: Case) throws {
        let sitting = try Sitting("note one", "note two", "undo")
        #expect(sitting.refusal(test.line).message == test.message)
        #expect(sitting.refusal(test.line).status != .done)
        #expect(try sitting.expect("journal").tables[0].rows.count == 3)
    }
}
