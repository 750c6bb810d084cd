import TestSupport
import Testing

@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct OptionTests {
    @Test func versionAndHelp() throws {
        let desk = try Desk()
        let version = try desk.run("--version")
        #expect(version.isDone && version.output.hasPrefix("Landscape 0.") && version.lines.count == 1)
        for arguments in [["--help"], ["-h"], ["--areas", "luton", "--help"]] {
            let help = try desk.run(arguments)
            #expect(help.isDone, "\(arguments)")
            for word in [
                "USAGE: landscape", "-c <command>", "--areas", "--workspace", "--json", "--keep-going",
                "Exit status: 0 done, 1 a command failed",
            ] {
                #expect(help.output.contains(word), "\(arguments): \(word)")
            }
        }
        let command = try desk.run("priorities", "--help")
        #expect(command.isDone && command.output.contains("priorities [area] [words ...]"))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var input = ""
        var status: Int32
        /// What standard error says after `landscape: `.
        var error: String
        var testDescription: String { arguments.joined(separator: " ") }
    }

    @Test(arguments: [
        Case(arguments: ["-c", "load luton"], status: 0, error: ""),
        Case(arguments: ["-c", "priorities"], status: 1, error: "no area is loaded; `load luton` loads one"),
        Case(arguments: ["-c", "load luton", "-c", "why 9"], status: 1, error: "there is no list to number yet; ask first"),
        Case(arguments: ["--areas", "luton", "-c", "priorities", "-c", "why 999"], status: 1, error: "there is no 999 in the last list"),
        Case(arguments: ["-c", "load lutn"], status: 1, error: "there is no area 'lutn'; did you mean 'luton'?"),
        Case(arguments: ["-c", "priorites"], status: 2, error: "there is no command 'priorites'; did you mean 'priorities'?"),
        Case(arguments: ["zzz"], status: 2, error: "there is no command 'zzz'; `help` lists the commands"),
        Case(
            arguments: ["--areas", "luton", "priorities", "theme:obesty"], status: 2,
            error: "unknown theme 'obesty'; did you mean 'obesity'?"),
        Case(
            arguments: ["--areas", "luton", "priorities", "--them", "obesity"], status: 2,
            error: "unknown qualifier 'them:'; did you mean 'theme:'?"),
        Case(arguments: ["--areas", "luton", "find", "\"open"], status: 2, error: "a quotation mark opens at column 6 and never closes"),
        Case(arguments: ["--areas", "lutn", "priorities"], status: 2, error: "there is no area 'lutn'; did you mean 'luton'?"),
        Case(arguments: ["--areas", "luton,", "priorities", "limit:1"], status: 0, error: ""),
        Case(arguments: ["--colour", "purple"], status: 2, error: "--colour takes auto, always or never, not 'purple'"),
        Case(arguments: ["--areas"], status: 2, error: "Missing value for '--areas <areas>'"),
        Case(arguments: ["-c"], status: 2, error: "Missing value for '-c <command>'"),
        Case(arguments: ["no-such-script.landscape"], status: 2, error: "there is no command 'no-such-script.landscape'"),
        Case(arguments: ["/"], status: 1, error: "/: The input could not be read: Is a directory"),
        Case(arguments: [], input: "load luton\nquit\nnonsense\n", status: 0, error: ""),
    ])
    func exitStatus(_ test: Case) throws {
        let answer = try Desk().run(test.arguments, input: test.input)
        #expect(answer.ending == .exited(test.status))
        if test.error.isEmpty {
            #expect(answer.error == "")
        } else {
            #expect(answer.error.hasPrefix("landscape: \(test.error)"), "\(answer.error)")
            // What a program reads holds no error.
            #expect(!answer.output.contains(test.error))
        }
        #expect(!answer.output.utf8.contains(0x1B) && !answer.error.utf8.contains(0x1B))
    }

    @Test func anUnknownOptionIsRefused() throws {
        let answer = try Desk().run("--arees", "luton", "priorities")
        #expect(answer.ending == .exited(2))
        #expect(answer.error.hasPrefix("landscape: ") && answer.error.contains("arees"), "\(answer.error)")
        #expect(answer.output == "")
    }

    @Test func theFirstFailureEndsTheRunUnlessTold() throws {
        let desk = try Desk()
        let lines = ["-c", "load luton", "-c", "nonsense", "-c", "priorities limit:1"]
        let stopped = try desk.run(lines)
        #expect(stopped.ending == .exited(2) && !stopped.output.contains("Priorities · Luton"))
        let whole = try desk.run(["--keep-going"] + lines)
        #expect(whole.ending == .exited(2) && whole.output.contains("Priorities · Luton"))
    }

    @Test func coloursOnlyWhenAskedForInAPipe() throws {
        let desk = try Desk()
        let arguments = [
            "--areas", "luton", "-c", "priorities", "-c", "partnerships", "-c", "why 1", "-c", "gaps", "-c", "help", "-c",
            "priorities theme:heritage",
        ]
        #expect(!(try desk.run(arguments).output.utf8.contains(0x1B)))
        #expect(!(try desk.run(arguments + ["--json"]).output.utf8.contains(0x1B)))
        #expect(!(try desk.run(["--colour", "always", "--json"] + arguments).output.utf8.contains(0x1B)))
    }
}
