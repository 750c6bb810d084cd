import Foundation
import LandscapeKit
import LandscapeShell
import Rendering
import TestSupport
import Testing

@Suite struct SettingsAndTourTests {
    @Test func settings() throws {
        let sitting = try Sitting()
        #expect(try sitting.expect("set").tables[0].column("Setting") == Settings.options.map(\.name))
        #expect(try sitting.messages("set names") == ["names is on; it takes on or off."])
        #expect(try sitting.messages("set names off") == ["names is off now."])
        #expect(try sitting.messages("set color on") == ["colour is on now."])
        #expect(sitting.session.settings.showsNames == false && sitting.session.settings.colour == "on")
    }

    @Test(arguments: Settings.options.flatMap { option in option.values.map { (option.name, $0) } }) func eachValueIsTaken(
        name: String, value: String
    ) throws {
        let sitting = try Sitting()
        #expect(try sitting.messages("set \(name) \(value)") == ["\(name) is \(value) now."])
        let table = try sitting.expect("set").tables[0]
        #expect(table.cells.first { $0[0] == name }?[1] == value)
    }

    /// With names off, no line shows one.
    @Test(arguments: [
        "contacts", "contacts limit:30 as:json", "find kind:contact", "find McManners", "why 1", "open 1",
        "compare luton oxfordshire on contacts", "matrix theme:joint-commissioning kind:contact", "editions oxfordshire on contacts",
        "partnerships",
    ])
    func namesOff(line: String) throws {
        let sitting = try Sitting("load luton", "load oxfordshire")
        let details = try sitting.expect("contacts").output.records.flatMap { record in
            ["holder", "email", "phone"].compactMap { record[$0] }
        }
        try sitting.expect("set names off")
        try sitting.expect("contacts")
        let outcome = sitting.interpreter.run(line)
        for detail in details where !line.contains(detail) {
            #expect(!outcome.text(.plain).contains(detail) && !outcome.text(.json).contains(detail), "\(detail)")
        }
    }

    @Test func namesOnAreShown() throws {
        let sitting = try Sitting("load oxfordshire")
        #expect(try sitting.expect("contacts").text(.plain).contains("Joe McManners"))
        try sitting.expect("set names off")
        #expect(try !sitting.expect("contacts").text(.plain).contains("Joe McManners"))
        try sitting.expect("set names on")
        #expect(try sitting.expect("contacts").text(.plain).contains("Joe McManners"))
    }

    @Test func history() throws {
        let sitting = try Sitting()
        #expect(try sitting.messages("history") == ["The history is empty: it fills on a terminal, as lines are typed."])
        sitting.session.history = { ["load luton", "priorities theme:obesity", "find obesity", "quit"] }
        #expect(try sitting.expect("history").text(.plain) == "load luton\npriorities theme:obesity\nfind obesity\nquit\n")
        #expect(try sitting.expect("history 2").text(.plain) == "find obesity\nquit\n")
        #expect(try sitting.expect("history OBESITY").text(.plain) == "priorities theme:obesity\nfind obesity\n")
        #expect(try sitting.expect("history 1 obesity").text(.plain) == "find obesity\n")
        #expect(try sitting.messages("history xyzzy") == ["No line in the history holds 'xyzzy'."])
    }

    // MARK: Tour

    private static let lines = [
        "load luton", "priorities sector:children", "why 1", "partnerships", "find \"personal budgets\"",
        "opportunities sector:adult-social-care status:in-place", "gaps luton", "priorities theme:heritage",
    ]

    private static func code(_ outcome: Outcome) -> [String] {
        outcome.output.blocks.compactMap { if case .code(let code) = $0 { code } else { nil } }
    }

    @Test func wholeWhereNobodyCanPressEnter() throws {
        let outcome = try Sitting().expect("tour")
        #expect(Self.code(outcome) == Self.lines.map { "landscape> " + $0 })
        #expect(outcome.headings.contains("Priorities · Luton · Children and young people (12)"))
        #expect(outcome.messages.contains("Nothing found: no priorities for Luton · theme heritage."))
        #expect(!outcome.messages.contains { $0.contains("Enter") })
    }

    /// At a terminal Enter goes on, and other commands may come between.
    @Test func stepByStep() throws {
        let sitting = try Sitting(isInteractive: true)
        for (index, line) in Self.lines.enumerated() {
            let outcome = try sitting.expect(index == 0 ? "tour" : index == 2 ? "tour next" : "")
            #expect(Self.code(outcome) == ["landscape> " + line])
            #expect(outcome.text(.plain).hasPrefix("Step \(index + 1) of \(Self.lines.count). "))
            #expect(
                outcome.messages.last
                    == (index + 1 < Self.lines.count ? "Enter for the next step, `tour stop` to leave." : "Enter for the end of the tour."))
            if index == 4 { try sitting.expect("areas") }
        }
        #expect(
            try sitting.messages("") == [
                "That was the tour. Next: `note \"...\"` takes a note, `export report luton to luton.md` writes a report, `tour desk` "
                    + "walks through a researcher's workspace, `help` lists everything."
            ])
        #expect(try sitting.expect("").output.blocks.isEmpty)
        #expect(try sitting.messages("tour stop") == ["There is no tour to leave; `tour` begins one."])
    }

    @Test func canBeLeft() throws {
        let sitting = try Sitting(isInteractive: true)
        try sitting.expect("tour")
        #expect(try sitting.messages("tour stop") == ["The tour is over. `help` lists the commands."])
        #expect(try sitting.expect("").output.blocks.isEmpty)
        try sitting.expect("tour")
        #expect(Self.code(try sitting.expect("tour")) == ["landscape> load luton"], "`tour` begins anew")
    }

    // MARK: The tour of the desk

    /// On a copy: what the person had open comes back, and the copy stays for them to look at.
    @Test func theDeskIsWalkedOnACopy() throws {
        let sitting = try Sitting("note \"mine\"", "load leicester", isInteractive: true)
        let home = try sitting.session.workspacePath()
        sitting.session.surroundings.examples = #filePath.split(separator: "/Tests/")[0].description + "/Workspaces"
        sitting.session.surroundings.variables["TMPDIR"] = sitting.folder.path
        let first = try sitting.expect("tour desk")
        #expect(first.text(.plain).hasPrefix("This tour walks on a copy"))
        #expect(first.cards.first?.title == "Museums for Luton")
        for _ in 0..<9 { try sitting.expect("") }
        let last = try sitting.expect("")
        let page = try #require(Self.code(last).first?.split(separator: " ").first { $0.hasSuffix("/luton.html") })
        let text = try String(contentsOfFile: String(page), encoding: .utf8)
        #expect(text.contains("<h2") && text.contains("opportunities theme:museums"))
        let end = try sitting.expect("")
        #expect(end.messages.count == 2 && end.messages[1].hasSuffix("your own workspace is open again."))
        #expect(try sitting.session.workspacePath() == home && sitting.session.loaded == ["leicester"])
        #expect(try sitting.expect("notes").tables[0].cells.map { $0[1] } == ["mine"])
        #expect(try sitting.messages("workspace list").isEmpty || !sitting.expect("workspace list").text().contains("landscape-tour"))
    }

    @Test func withoutItsExampleATourSaysSo() throws {
        let sitting = try Sitting(isInteractive: true)
        #expect(sitting.refusal("tour desk").message.hasPrefix("the example workspaces are not beside the program"))
        #expect(sitting.refusal("tour dsk").message.hasSuffix("did you mean 'desk'?"))
        #expect(try sitting.expect("").output.blocks.isEmpty, "no tour is under way")
    }
}
