import Glibc
import TestSupport
import Testing

@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct HistoryTests {
    @Test func upRecallsWhatAnEarlierRunTyped() throws {
        let desk = try Desk()
        let first = try Sitting(["--workspace", "ws"], desk: desk)
        try first.answer(to: "load luton")
        try first.answer(to: "priorities theme:obesity")
        try first.answer(to: " gaps")
        try first.quit()

        let second = try Sitting(["--workspace", "ws"], desk: desk)
        try second.terminal.send(Keys.up)
        try second.terminal.waitUntil("the last line") { $0.textBeforeCursor == "landscape> quit" }
        try second.terminal.send(Keys.up)
        // A line that began with a space was not for keeping.
        try second.terminal.waitUntil("the line before") { $0.textBeforeCursor == "landscape> priorities theme:obesity" }
        try second.terminal.send(Keys.up + Keys.enter)
        try second.waitForPrompt(after: 1)
        #expect(second.terminal.screen.cursorRow == "landscape luton>")
        #expect(try second.answer(to: "history 3") == ["quit", "load luton", "history 3"])
        try second.quit()
        #expect(mode(of: desk.folder.path("ws/.history")) == 0o600)
    }

    @Test func upSearchesByWhatIsTyped() throws {
        let sitting = try Sitting(["--areas", "luton"])
        for line in ["priorities theme:smoking", "gaps", "priorities theme:obesity", "set"] { try sitting.answer(to: line) }
        try sitting.type("pri")
        try sitting.terminal.send(Keys.up)
        try sitting.terminal.waitUntil("the newer") { $0.cursorRow.hasSuffix("> priorities theme:obesity") }
        try sitting.terminal.send(Keys.up)
        try sitting.terminal.waitUntil("the older") { $0.cursorRow.hasSuffix("> priorities theme:smoking") }
        try sitting.dropLine()
        try sitting.terminal.send(Keys.control("r") + "gap")
        try sitting.terminal.waitUntil("the find") { $0.rows[$0.cursor.row - 1].hasSuffix("gaps") || $0.cursorRow.contains("gap") }
        let rows = try sitting.answer(toKeys: Keys.enter)
        #expect(rows.joined().contains("Coverage · Luton") || sitting.terminal.screen.text.contains("Coverage · Luton"))
        try sitting.quit()
    }

    @Test func twoSessionsKeepEachOthersLines() throws {
        let desk = try Desk()
        let one = try Sitting(["--workspace", "ws"], desk: desk)
        let two = try Sitting(["--workspace", "ws"], desk: desk)
        for number in 1...3 {
            try one.answer(to: "find one\(number)")
            try two.answer(to: "find two\(number)")
        }
        // The other's lines do not come between one's own.
        try one.terminal.send(Keys.up)
        try one.terminal.waitUntil("its own line") { $0.textBeforeCursor == "landscape> find one3" }
        try one.dropLine()
        try one.quit()
        try two.quit()

        let third = try Sitting(["--workspace", "ws"], desk: desk)
        let kept = try third.answer(to: "history find")
        #expect(kept.filter { $0.hasPrefix("find ") }.sorted() == (1...3).flatMap { ["find one\($0)", "find two\($0)"] }.sorted())
        try third.quit()
    }

    @Test func eachWorkspaceHasItsOwn() throws {
        let desk = try Desk()
        let one = try Sitting(["--workspace", "one"], desk: desk)
        try one.answer(to: "find something")
        try one.quit()
        let two = try Sitting(["--workspace", "two"], desk: desk)
        #expect(try two.answer(to: "history") == ["history"])
        try two.quit()
    }

    private func mode(of path: String) -> mode_t {
        var information = stat()
        return stat(path, &information) == 0 ? information.st_mode & 0o777 : 0
    }
}
