import TestSupport
import Testing

@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct HintTests {
    @Test func rightAcceptsTheGreyHint() throws {
        let sitting = try Sitting()
        try sitting.type("load l")
        try sitting.terminal.waitUntil("the hint") { $0.cursorRow == "landscape> load luton" && $0.textBeforeCursor == "landscape> load l" }
        // Grey, so that nobody takes it for typed text.
        #expect(String(decoding: sitting.terminal.output, as: UTF8.self).contains("\u{1B}[2m"))
        try sitting.terminal.send(Keys.right)
        try sitting.terminal.waitUntil("the accepted hint") { $0.textBeforeCursor == "landscape> load luton" }
        try sitting.answer(toKeys: Keys.enter)
        #expect(sitting.terminal.screen.cursorRow == "landscape luton>")
        try sitting.quit()
    }

    @Test func whatWasTypedBeforeIsHintedFirst() throws {
        let sitting = try Sitting(["--areas", "luton"])
        try sitting.answer(to: "priorities theme:smoking")
        try sitting.type("priorit")
        try sitting.terminal.waitUntil("the hint") { $0.cursorRow == "landscape luton> priorities theme:smoking" }
        let rows = try sitting.answer(toKeys: Keys.end + Keys.enter)
        #expect(rows.first?.hasPrefix("Priorities · Luton · theme smoking") == true)
        try sitting.quit()
    }

    @Test func enterRunsWhatWasTypedAndNotTheHint() throws {
        let sitting = try Sitting(["--areas", "luton"])
        try sitting.answer(to: "priorities theme:smoking")
        let rows = try sitting.answer(to: "priorities")
        #expect(rows.first?.hasPrefix("Priorities · Luton (") == true)
        // The hint is not left standing on the row that was entered.
        #expect(!sitting.terminal.screen.text.contains("luton> priorities theme:smoking\nPriorities · Luton ("))
        try sitting.quit()
    }

    @Test func hintsCanBeSwitchedOff() throws {
        let sitting = try Sitting()
        #expect(try sitting.answer(to: "set hints off") == ["hints is off now."])
        try sitting.type("load l")
        try sitting.terminal.send(Keys.right + "u")
        try sitting.terminal.waitUntil("the letter alone") { $0.cursorRow == "landscape> load lu" }
        try sitting.answer(toKeys: Keys.control("u") + "set hints on" + Keys.enter)
        try sitting.type("load l")
        try sitting.terminal.waitUntil("the hint") { $0.cursorRow == "landscape> load luton" }
        try sitting.dropLine()
        try sitting.quit()
    }
}
