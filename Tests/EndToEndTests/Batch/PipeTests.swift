import Glibc
import TestSupport
import Testing

@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct PipeTests {
    @Test func aLineMayEndInAProgram() throws {
        let desk = try Desk()
        let head = try desk.run("--areas", "luton", "-c", "priorities | head -2")
        #expect(head.isDone && head.lines.count == 2 && head.lines[0].hasPrefix("Priorities · Luton ("))
        let whole = try desk.run("--areas", "luton", "priorities")
        #expect(try desk.run("--areas", "luton", "-c", "priorities | cat").output == whole.output)
        #expect(try desk.run("--areas", "luton", "priorities", "|", "cat").output == whole.output)
        #expect(
            try desk.run("--areas", "luton", "-c", "find --jsonl | grep -c version").output
                == "\(try desk.run("--areas", "luton", "find", "--jsonl").lines.count)\n")
        let missing = try desk.run("--areas", "luton", "-c", "priorities | no-such-program")
        #expect(missing.ending == .exited(1) && missing.output == "")
        #expect(missing.error.hasSuffix("landscape: 'no-such-program' could not be started\n"))
        #expect(try desk.run("--areas", "luton", "-c", "priorities |").ending == .exited(2))
    }

    /// A program in the middle ends as quietly as it would under a shell.
    @Test func severalProgramsInARow() throws {
        let desk = try Desk()
        let answer = try desk.run("--areas", "all", "-c", "find --jsonl | cat | head -1")
        #expect(answer.isDone && answer.lines.count == 1, "\(answer.error)")
        #expect(try desk.run("--areas", "luton", "-c", "priorities | head -1", "-c", "priorities limit:1").output.contains("limit:"))
    }

    @Test func aPipeThatClosesIsNoError() throws {
        let desk = try Desk()
        for command in [
            "--areas all find", "--areas all find --json", "--areas luton priorities", "--help", "--areas all -c find -c find -c find",
        ] {
            let answer = try desk.shell("\"$LANDSCAPE\" \(command) | head -1; echo \"${PIPESTATUS[0]}\"")
            #expect(answer.error == "", "\(command)")
            #expect(answer.lines.count == 2 && answer.lines[1] == "0", "\(command): \(answer.output)")
        }
    }

    @Test func programsOfALineWorkOnATerminalToo() throws {
        let sitting = try Sitting(["--areas", "luton"])
        let start = sitting.terminal.output.count
        let rows = try sitting.answer(to: "priorities | head -2")
        #expect(rows.joined().contains("Priority"))
        #expect(sitting.written(since: start).contains { $0.hasPrefix("Priorities · Luton (") })
        #expect(try sitting.answer(to: "priorities | no-such-program").joined(separator: " ").contains("could not be started"))
        // A program that asks the terminal gets it, and gives it back.
        try sitting.answer(to: "priorities | wc -l")
        try sitting.quit()
    }

    @Test func aFileIsNotOverwrittenUnasked() throws {
        let desk = try Desk()
        let first = try desk.run("--areas", "luton", "-c", "priorities > p.csv")
        #expect(first.ending == .exited(0) && first.output == "" && first.error == "Wrote p.csv (csv).\n")
        let text = desk.folder.text("p.csv")
        #expect(text.hasPrefix("id,pack,areas,kind,") && text.contains("childhood obesity"))
        let again = try desk.run("--areas", "luton", "-c", "gaps > p.csv")
        #expect(again.ending == .exited(1) && again.output == "")
        #expect(again.error == "landscape: p.csv is there already and was not changed; `> p.csv force` overwrites it\n")
        #expect(desk.folder.text("p.csv") == text)
        #expect(try desk.run("--areas", "luton", "-c", "priorities sector:children > p.csv force").ending == .exited(0))
        #expect(desk.folder.text("p.csv") != text && desk.folder.text("p.csv").contains("childhood obesity"))
    }

    @Test(arguments: [
        ("p.json", "[\n"), ("p.jsonl", "{\"version\""), ("p.md", "## **Priorities**"), ("p.txt", "Priorities · Luton"),
        ("p", "Priorities · Luton"), ("a b.csv", "id,pack,"),
    ])
    func theEndingPicksTheFormat(name: String, start: String) throws {
        let desk = try Desk()
        #expect(try desk.run("--areas", "luton", "-c", "priorities > \"\(name)\"").ending == .exited(0))
        #expect(desk.folder.text(name).hasPrefix(start))
        #expect(!desk.folder.text(name).utf8.contains(0x1B))
    }

    @Test func controlCharactersOfANameAreShownAndNotObeyed() throws {
        let desk = try Desk()
        for line in [
            "priorities > \"a\u{1B}[31m.csv\"", "priorities > \"a\u{1B}[31m.csv\"", "priorities | no\u{1B}[31m", "\u{1B}[31m",
            "load \u{1B}[31m", "export records to \"\u{7}.csv\"",
        ] {
            let answer = try desk.run("--areas", "luton", "-c", line)
            // The system's shell says for itself what it did not find.
            let own = answer.error.split(separator: "\n").filter { !$0.hasPrefix("sh: ") }.joined()
            #expect(!(answer.output + own).utf8.contains { $0 == 0x1B || $0 == 7 }, "\(line.debugDescription)")
        }
        let script = try desk.shell("printf 'nonsense \\033[31m\\n' > $'s\\033[31m'; \"$LANDSCAPE\" $'s\\033[31m'")
        #expect(script.error.contains("at s") && !script.error.utf8.contains(0x1B))
    }

    @Test func namesOfPeopleAreNotWrittenThisWay() throws {
        let desk = try Desk()
        for line in ["contacts > c.csv", "contacts > c.csv force", "find kind:contact > c.json"] {
            let answer = try desk.run("--areas", "oxfordshire", "-c", line)
            #expect(answer.ending == .exited(1) && answer.error.hasPrefix("landscape: the answer names people ("), "\(answer.error)")
        }
        #expect(access(desk.folder.path("c.csv"), F_OK) != 0 && access(desk.folder.path("c.json"), F_OK) != 0)
        // The way that the message names withholds them, or writes them when asked.
        #expect(try desk.run("--areas", "oxfordshire", "-c", "export records kind:contact to c.csv").ending == .exited(0))
        #expect(desk.folder.text("c.csv").contains("Clinical Chair") && !desk.folder.text("c.csv").contains("McManners"))
        #expect(try desk.run("--areas", "oxfordshire", "-c", "export records kind:contact to c.csv names:on force").ending == .exited(0))
        #expect(desk.folder.text("c.csv").contains("McManners"))
    }

    @Test func anAnswerThatCannotBeWrittenIsAFailure() throws {
        let desk = try Desk()
        let full = try desk.shell("\"$LANDSCAPE\" --areas luton find > /dev/full; echo $?")
        #expect(full.output == "1\n" && full.error.hasPrefix("landscape: the answer could not be written: "))
        let missing = try desk.run("--areas", "luton", "-c", "priorities > no/such/folder/p.csv")
        #expect(missing.ending == .exited(1) && missing.error.hasPrefix("landscape: Could not write "))
    }
}
