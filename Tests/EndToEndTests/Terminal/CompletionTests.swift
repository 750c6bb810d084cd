import TestSupport
import Testing

@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct CompletionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var loaded = "luton"
        var before: [String] = []
        var typed: String
        /// The line up to the cursor after Tab.
        var line: String
        /// What the list below must hold.
        var listed: [String] = []
        var testDescription: String { typed }
    }

    @Test(arguments: [
        Case(typed: "prior", line: "priorities "),
        Case(typed: "pr", line: "pr", listed: ["priorities  What the place puts first", "processes   How commissioning is done"]),
        Case(typed: "priorities sec", line: "priorities sector:"),
        Case(typed: "priorities the", line: "priorities theme:"),
        Case(
            typed: "priorities s", line: "priorities s", listed: ["sector:  ", "The part of the council's", "source:", "sort:", "southend"]),
        Case(typed: "priorities theme:ob", line: "priorities theme:obesity "),
        Case(typed: "priorities --th", line: "priorities --theme "),
        Case(typed: "priorities --theme ob", line: "priorities --theme obesity "),
        // A value with its meaning and its count, given what else the line says.
        Case(
            typed: "priorities sector:children theme:phys", line: "priorities sector:children theme:physical-activity "),
        Case(
            typed: "priorities theme:s", line: "priorities theme:s",
            listed: ["smoking", "(1) Tobacco and stopping smoking", "sexual-health", "(1) Sexual health and infections"]),
        Case(typed: "priorities theme:obesity,men", line: "priorities theme:obesity,mental-health "),
        Case(typed: "budgets -arrangement:poo", line: "budgets -arrangement:pooled "),
        Case(typed: "load ox", line: "load oxfordshire "),
        Case(typed: "load nor", line: "load nor", listed: ["north-tyneside ", "North Tyneside, metropolitan ", "north-lincolnshire "]),
        Case(typed: "find area:oxf", line: "find area:oxfordshire "),
        Case(
            before: ["priorities sector:children"], typed: "why ", line: "why ",
            listed: ["1 ", "Halt the rise in childhood obesity", "12 "]),
        Case(before: ["priorities sector:children"], typed: "why 12", line: "why 12 "),
        Case(typed: "note \"x\" re:luton/publ", line: "note \"x\" re:luton/public-health "),
        Case(typed: "set hin", line: "set hints "),
        Case(typed: "set hints of", line: "set hints off "),
        Case(typed: "help qual", line: "help qualifiers "),
    ])
    func tab(_ test: Case) throws {
        let sitting = try Sitting(columns: 100, rows: 40)
        try sitting.answer(to: "load \(test.loaded)")
        for line in test.before { try sitting.answer(to: line) }
        let prompt = sitting.terminal.screen.cursorRow + " "
        try sitting.type(test.typed)
        try sitting.terminal.send(Keys.tab)
        try sitting.terminal.waitUntil("the completion to '\(test.line)'") { screen in
            screen.textBeforeCursor == prompt + test.line && test.listed.allSatisfy { screen.text.contains($0) }
        }
        try sitting.dropLine()
        try sitting.quit()
    }

    @Test func pathsAreCompleted() throws {
        let desk = try Desk()
        try desk.folder.write("", to: "a report.md")
        try desk.folder.write("", to: "zebra.md")
        let sitting = try Sitting(["--areas", "luton"], desk: desk)
        for (typed, line) in [
            ("priorities > zeb", "priorities > zebra.md "), ("export report to ./ze", "export report to ./zebra.md "),
            ("priorities > a", "priorities > \"a report.md "),
        ] {
            try sitting.type(typed)
            try sitting.terminal.send(Keys.tab)
            try sitting.terminal.waitUntil("the path") {
                $0.textBeforeCursor.hasSuffix(String(line.dropLast())) || $0.textBeforeCursor.hasSuffix(line)
            }
            try sitting.dropLine()
        }
        try sitting.quit()
    }

    @Test func aCompletedLineRuns() throws {
        let sitting = try Sitting()
        try sitting.answer(toKeys: "load lut" + Keys.tab + Keys.enter)
        let rows = try sitting.answer(
            toKeys: "prior" + Keys.tab + "the" + Keys.tab + "obes" + Keys.tab + "sect" + Keys.tab + "child" + Keys.tab + Keys.enter)
        #expect(rows.joined(separator: " ").contains("childhood obesity"))
        try sitting.quit()
    }
}
