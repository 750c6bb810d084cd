import TestSupport
import Testing

/// Notes of several lines, an editor, another workspace: on a terminal, as a person has them.
@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct WorkspaceTests {
    /// An editor that adds a line and is done.
    private func editor(_ desk: Desk, _ script: String) throws -> String {
        try desk.folder.write("#!/bin/bash\n\(script)\n", to: "editor")
        _ = try desk.shell("chmod +x editor")
        return desk.folder.path + "/editor"
    }

    @Test func aNoteGoesThroughTheEditor() throws {
        let desk = try Desk()
        let editor = try editor(desk, "echo 'Added in the editor.' >> \"$1\"")
        let sitting = try Sitting(["--workspace", "ws"], ["VISUAL": editor], desk: desk)
        try sitting.answer(to: "note \"Ask the modeller\" tag:follow-up")
        try sitting.answer(to: "notes")
        #expect(try sitting.answer(to: "edit 1").joined().contains("Changed notes/"))
        #expect(try sitting.answer(to: "notes 1").joined(separator: "\n").contains("Added in the editor."))
        try sitting.quit()
        #expect(try desk.run("--workspace", "ws", "notes", "added").output.contains("Notes · ‘added’ (1)"))
    }

    @Test func anEditorThatFailsChangesNothing() throws {
        let desk = try Desk()
        let sitting = try Sitting(["--workspace", "ws"], ["VISUAL": "/nowhere/editor"], desk: desk)
        try sitting.answer(to: "note \"Ask the modeller\"")
        #expect(try sitting.answer(to: "edit 1").joined().contains("could not be started; set VISUAL or EDITOR"))
        try sitting.quit()
    }

    @Test func severalLinesAndAnotherWorkspace() throws {
        let sitting = try Sitting(["--workspace", "first"])
        try sitting.terminal.send("note tag:visit\r")
        try sitting.terminal.waitUntil("the note's prompt") { $0.textBeforeCursor.hasSuffix("note> ") }
        try sitting.terminal.send("One line\r")
        try sitting.terminal.send("and another\r")
        #expect(try sitting.answer(toKeys: "." + Keys.enter).joined().contains("Noted:"))
        try sitting.answer(to: "workspace new ./second luton")
        #expect(try sitting.answer(to: "workspace open ./second").joined().contains("loaded Luton"))
        #expect(sitting.terminal.screen.cursorRow.hasPrefix("landscape luton>"))
        // Its history is its own: what was typed in the first is not there.
        #expect(try sitting.answer(to: "history").joined().contains("note tag:visit") == false)
        #expect(try sitting.answer(to: "workspace open ./first").joined().contains("1 note"))
        #expect(try sitting.answer(to: "history").joined().contains("note tag:visit"))
        try sitting.quit()
    }

    @Test func aWorkspaceOpensWithItsAreasAndSettings() throws {
        let desk = try Desk()
        #expect(try desk.run("workspace", "new", "./ws", "luton").isDone)
        #expect(try desk.run("--workspace", "ws", "set", "names", "off", "save:on").isDone)
        let answer = try desk.run("--workspace", "ws", "-c", "priorities theme:obesity", "-c", "set names")
        #expect(answer.isDone && answer.output.contains("Priorities · Luton") && answer.output.contains("names is off"), "\(answer.error)")
        let other = try desk.run("priorities", "theme:obesity", environment: ["LANDSCAPE_WORKSPACE": "ws"])
        #expect(other.isDone && other.output.contains("Priorities · Luton"))
        let sitting = try Sitting(["--workspace", "ws"], desk: desk)
        #expect(sitting.terminal.screen.cursorRow.hasPrefix("landscape luton>"))
        try sitting.quit()
    }
}
