import TestSupport
import Testing

@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct ScriptTests {
    static let script = """
        # Obesity in Luton, for the 5" map and the children's plan
        load luton

        priorities sector:children theme:obesity
            # said twice
        nonsense here
        gaps
        """

    @Test func aScriptStopsAtTheFirstFailureAndNamesItsLine() throws {
        let desk = try Desk()
        try desk.folder.write(Self.script, to: "obesity.landscape")
        let answer = try desk.run("obesity.landscape")
        #expect(answer.ending == .exited(2))
        #expect(answer.output.contains("Halt the rise in childhood obesity") && !answer.output.contains("Coverage · Luton"))
        #expect(answer.error.hasPrefix("landscape: there is no command 'nonsense'"))
        #expect(answer.error.hasSuffix("landscape: at obesity.landscape:6: nonsense here\n"))

        let whole = try desk.run("--keep-going", "obesity.landscape")
        #expect(whole.ending == .exited(2) && whole.output.contains("Coverage · Luton") && whole.error == answer.error)
    }

    @Test func standardInputIsAScriptToo() throws {
        let desk = try Desk()
        let answer = try desk.run(input: Self.script)
        #expect(answer.ending == .exited(2))
        #expect(answer.output.contains("Halt the rise in childhood obesity") && !answer.output.contains("landscape>"))
        #expect(answer.error.hasSuffix("landscape: at standard input:6: nonsense here\n"))
        #expect(try desk.run("--keep-going", input: Self.script).output.contains("Coverage · Luton"))
        let fine = try desk.run("--areas", "luton", "--json", input: "priorities limit:1")
        #expect(fine.isDone && fine.output.hasPrefix("[\n"))
        #expect(try desk.run(input: "").isDone)
    }

    @Test func linesMayEndAsOnWindows() throws {
        let desk = try Desk()
        let text = "\u{FEFF}load luton\r\npriorities sector:children theme:obesity\r\nnote \"one\r\ntwo\" re:luton\r\nnonsense\r\n"
        try desk.folder.write(text, to: "windows.landscape")
        for answer in [try desk.run("--workspace", "a", "windows.landscape"), try desk.run("--workspace", "b", input: text)] {
            #expect(answer.output.contains("Halt the rise in childhood obesity") && answer.output.contains("Noted, about luton"))
            #expect(answer.ending == .exited(2) && answer.error.contains(":5: nonsense\n") && !answer.error.contains("\r"))
        }
        #expect(try desk.run("--workspace", "a", "export", "notes", "to", "n.md").ending == .exited(0))
        #expect(desk.folder.text("n.md").contains("one<br>two"))
    }

    @Test func severalCommandsOfTheCommandLine() throws {
        let answer = try Desk().run("-c", "load luton\npriorities sector:children limit:1", "-c", "why 1")
        #expect(answer.isDone)
        for text in ["Loaded Luton", "Priorities · Luton · Children and young people", "luton/children/priority/"] {
            #expect(answer.output.contains(text), "\(text)")
        }
    }

    @Test func quitEndsAScript() throws {
        let answer = try Desk().run(input: "load luton\nquit\npriorities\n")
        #expect(answer.isDone && !answer.output.contains("Priorities"))
    }

    @Test func aQuoteThatNeverClosesIsAnErrorAndNotSilence() throws {
        let answer = try Desk().run(input: "load luton\nfind \"housing\npriorities\n")
        #expect(answer.ending == .exited(2))
        #expect(answer.error.contains("a quotation mark opens") && answer.error.contains("at standard input:2: "))
    }

    /// A word of the command line is one word, whatever is in it.
    @Test func theShellsQuotesHold() throws {
        let desk = try Desk()
        let one = try desk.run("--areas", "luton", "find", "personal budgets", "-kind:indicator")
        let two = try desk.run("--areas", "luton", "-c", "find \"personal budgets\" -kind:indicator")
        #expect(one.isDone && one.output == two.output && one.output.contains("\"personal budgets\""))
        let contacts = try desk.run("--areas", "oxfordshire", "contacts", "organisation:clinical commissioning")
        #expect(contacts.isDone && contacts.output.contains("Clinical Chair"))
        #expect(try desk.run("--workspace", "ws", "note", "a | b > c \"d\"").isDone)
        #expect(try desk.run("--workspace", "ws", "notes").output.contains("a | b > c \"d\""))
    }
}
