import LandscapeKit
import TestSupport
import Testing

@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct GreetingTests {
    @Test func greetsWithWhatThereIs() throws {
        let sitting = try Sitting()
        let rows = sitting.terminal.screen.rows
        #expect(
            rows[0].hasPrefix("Landscape 0.") && rows[0].contains(" packs, ") && rows[0].contains(" areas · ") && rows[0].contains("`help`")
                && rows[0].contains("`tour`"))
        // It fits the usual window.
        #expect(rows[1].hasPrefix("landscape>"))
        #expect(sitting.terminal.screen.cursorRow == "landscape>")
        #expect(sitting.terminal.screen.modes.contains(2004))
        try sitting.quit()
        #expect(!sitting.terminal.screen.modes.contains(2004))
    }

    @Test func thePromptNamesWhatIsLoaded() throws {
        let sitting = try Sitting()
        let rows = try sitting.answer(to: "load luton")
        #expect(rows.joined(separator: " ").contains("Loaded Luton: "))
        #expect(sitting.terminal.screen.cursorRow == "landscape luton>")
        try sitting.answer(to: "load oxfordshire hull")
        #expect(sitting.terminal.screen.cursorRow == "landscape luton +2>")
        try sitting.answer(to: "load all")
        #expect(sitting.terminal.screen.cursorRow == "landscape all>")
        try sitting.quit()
    }

    @Test func areasOfTheCommandLineAreLoadedFirst() throws {
        let sitting = try Sitting(["--areas", "luton,oxfordshire"])
        #expect(sitting.terminal.screen.cursorRow == "landscape luton +1>")
        try sitting.quit()
    }
}
