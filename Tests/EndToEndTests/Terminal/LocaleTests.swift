import TestSupport
import Testing

@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct LocaleTests {
    @Test(arguments: [
        ["LC_ALL": "C"], ["LC_ALL": "", "LANG": "C.UTF-8"], ["LC_ALL": "POSIX"], ["LC_ALL": "en_GB.UTF-8"], ["LC_ALL": "nowhere"],
        ["LC_ALL": ""],
    ])
    func textIsUTF8UnderAnyLocale(environment: [String: String]) throws {
        let sitting = try Sitting([], environment)
        try sitting.type("note \"Zoë x café 日本\"")
        try sitting.terminal.send(Keys.home + Keys.wordRight + Keys.wordRight + "ü" + Keys.end)
        try sitting.terminal.waitUntil("the insertion") { $0.cursorRow == "landscape> note \"Zoëü x café 日本\"" }
        try sitting.answer(toKeys: Keys.enter)
        let rows = try sitting.answer(to: "notes")
        #expect(rows.joined().contains("Zoëü x café 日本"))
        try sitting.quit()
    }

    @Test func linesAreDrawnInASCIIWhereTheLocaleHasNoOthers() throws {
        for (locale, mark) in [("C", "`- Health"), ("C.UTF-8", "└─ Health")] {
            let sitting = try Sitting(["--areas", "luton"], ["LC_ALL": locale])
            #expect(try sitting.answer(to: "partnerships").contains { $0.contains(mark) })
            try sitting.quit()
        }
    }

    @Test func noColourWhereNoneIsWanted() throws {
        for (arguments, environment) in [(["--areas", "luton"], ["NO_COLOR": "1"]), (["--areas", "luton", "--colour", "never"], [:])] {
            let sitting = try Sitting(arguments, environment)
            for line in ["priorities", "partnerships", "why 1", "gaps", "priorities theme:heritage", "nonsense"] {
                try sitting.answer(to: line)
            }
            #expect(!Self.hasColours(sitting.terminal.output[...]), "\(environment) \(arguments)")
            try sitting.quit()
        }
    }

    @Test func coloursOnATerminal() throws {
        let sitting = try Sitting(["--areas", "luton"])
        let start = sitting.terminal.output.count
        try sitting.answer(to: "priorities")
        #expect(Self.hasColours(sitting.terminal.output[start...]))
        #expect(try sitting.answer(to: "set colour off") == ["colour is off now."])
        let later = sitting.terminal.output.count
        try sitting.answer(to: "priorities")
        let answer = String(decoding: sitting.terminal.output[later...], as: UTF8.self).split { $0.isNewline }
        #expect(answer.count > 30 && answer.allSatisfy { !Self.hasColours(Array($0.utf8)[...]) })
        try sitting.quit()
    }

    /// Nothing can be edited there: a plain prompt, and not one escape.
    @Test(arguments: ["dumb", nil, "xterm-martian", "", "../x"])
    func aTerminalThatCannotBeEditedOn(term: String?) throws {
        let sitting = try Sitting(
            [], term.map { ["TERM": $0, "NO_COLOR": "1"] } ?? ["NO_COLOR": "1"], without: term == nil ? ["TERM"] : [])
        try sitting.answer(to: "load luton")
        #expect(sitting.terminal.screen.cursorRow == "landscape luton>")
        let rows = try sitting.answer(to: "priorities theme:smoking")
        #expect(rows.contains { $0.hasPrefix("Priorities · Luton · theme smoking") })
        #expect(try sitting.answer(to: "find “naïve café”").joined().contains("naïve café"))
        try sitting.answer(toKeys: "half" + Keys.control("c"))
        try sitting.terminal.send(Keys.control("d"))
        #expect(try sitting.terminal.waitForEnd() == .exited(0))
        #expect(!sitting.terminal.output.contains(0x1B))
    }

    @Test func aDumbTerminalGetsNoColourUnasked() throws {
        let sitting = try Sitting(["--areas", "luton"], ["TERM": "dumb"])
        try sitting.answer(to: "priorities")
        try sitting.quit()
        #expect(!sitting.terminal.output.contains(0x1B))
    }

    /// The sequences of `Palette`: `ESC [ ... m`.
    private static func hasColours(_ bytes: ArraySlice<UInt8>) -> Bool {
        var text = String(decoding: bytes, as: UTF8.self)[...]
        while let range = text.firstRange(of: "\u{1B}[") {
            text = text[range.upperBound...]
            if text.first(where: { !$0.isNumber && $0 != ";" }) == "m" { return true }
        }
        return false
    }
}
