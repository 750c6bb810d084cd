import LandscapeShell
import Testing

@Suite struct LineTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let command: String
        let destination: Outcome.Destination?
        var testDescription: String { line }

        init(_ line: String, _ command: String, _ destination: Outcome.Destination? = nil) {
            self.line = line
            self.command = command
            self.destination = destination
        }
    }

    @Test(arguments: [
        Case("", ""), Case("  priorities  ", "priorities"), Case("find obesity", "find obesity"),
        Case("priorities > p.csv", "priorities", .file("p.csv", force: false)),
        Case("priorities >p.csv", "priorities", .file("p.csv", force: false)),
        Case("priorities > \"my plans.csv\"", "priorities", .file("my plans.csv", force: false)),
        Case("priorities > p.csv force", "priorities", .file("p.csv", force: true)),
        Case("priorities > p.csv --force", "priorities", .file("p.csv", force: true)),
        Case("priorities > \"a b.csv\" force:on", "priorities", .file("a b.csv", force: true)),
        Case("find obesity | less", "find obesity", .program("less")),
        Case("find obesity | grep -c \"a > b\"", "find obesity", .program("grep -c \"a > b\"")),
        Case("find obesity | sort | uniq", "find obesity", .program("sort | uniq")), Case("find a|b", "find a|b"),
        Case("find a>b", "find a>b"),
        // Inside quotes, `>` and `|` are text.
        Case("note \"a > b | c\"", "note \"a > b | c\""), Case("note “a > b”", "note “a > b”"),
        Case("find title:\"a | b\" > x.md", "find title:\"a | b\"", .file("x.md", force: false)),
        Case(#"note "say \" > \" twice" > n.md"#, #"note "say \" > \" twice""#, .file("n.md", force: false)),
        Case(#"note "C:\\" > n.md"#, #"note "C:\\""#, .file("n.md", force: false)),
        // An inch opens nothing.
        Case("find 12\" pipe > x.md", "find 12\" pipe", .file("x.md", force: false)),
        Case("> x.md", "", .file("x.md", force: false)),
    ])
    func isSplit(_ test: Case) throws {
        let parts = try LineSplitter.split(test.line)
        #expect(parts.command == test.command)
        #expect(parts.destination == test.destination)
    }

    @Test(arguments: [
        ("priorities >", "'>' wants a file after it, e.g. `priorities > priorities.csv`"),
        ("priorities >  ", "'>' wants a file after it, e.g. `priorities > priorities.csv`"),
        ("priorities > \"\"", "'>' wants a file after it, e.g. `priorities > priorities.csv`"),
        ("find obesity |", "'|' wants a program after it, e.g. `find obesity | less`"),
        ("priorities > my plans.csv", "'plans.csv' stands after the file name; a name with spaces goes in quotes"),
        ("priorities > \"p.csv", "the file name's quotation mark never closes"),
        ("priorities >> p.csv", "'>>' is not offered: a file is written whole or not at all; '>' writes a new one"),
    ])
    func isRefused(line: String, message: String) {
        let error = #expect(throws: CommandError.self) { try LineSplitter.split(line) }
        #expect(error == CommandError(message, .usage))
    }

    @Test(arguments: [
        ("one line", ["one line"]), ("load luton\npriorities", ["load luton", "priorities"]),
        ("load luton\r\npriorities\r\n", ["load luton", "priorities", ""]), ("a\n\nb", ["a", "", "b"]),
        ("note \"one\ntwo\"\nnotes", ["note \"one\ntwo\"", "notes"]), ("note “one\ntwo”\nnotes", ["note “one\ntwo”", "notes"]),
        (#"note "a \" b"# + "\nc\"\nd", [#"note "a \" b"# + "\nc\"", "d"]),
        ("find 12\" pipe\nnotes", ["find 12\" pipe", "notes"]), ("# it's 5\"\nnotes", ["# it's 5\"", "notes"]), ("", [""]),
    ])
    func anEntryIsItsLines(entry: String, lines: [String]) { #expect(Interpreter.lines(of: entry) == lines) }

    @Test(arguments: [
        ("", true), ("find obesity", true), ("note \"a", false), ("note \"a\"", true), ("note \"a\nb", false), ("note “a", false),
        ("note “a”", true), (#"note "a \""#, false), (#"note "a \\""#, true),
        ("find 12\" pipe", true), ("# \"", true), ("find title:\"a", false), ("find -\"a", false), ("find area:luton,\"north", false),
        ("find --title=\"a", false), ("# a\nnote \"b", false),
    ])
    func anEntryIsWhole(entry: String, isWhole: Bool) { #expect(Interpreter.isComplete(entry) == isWhole) }

    /// What is whole is read, what is not is refused for its quotation mark.
    @Test(arguments: ["note \"a", "find title:\"a", "find “a", "find area:luton,\"north"]) func whatIsNotWholeIsRefused(line: String) throws
    {
        #expect(!Interpreter.isComplete(line))
        #expect(try Sitting("load luton").refusal(line).message.hasPrefix("a quotation mark opens at column "))
    }

    @Test(arguments: [
        (["3"], [3]), (["1-3"], [1, 2, 3]), (["2,5"], [2, 5]), (["1-2,4", "5"], [1, 2, 4, 5]), (["5", "1"], [5, 1]), (["2-2"], [2]),
        ([], []),
    ])
    func numbers(texts: [String], numbers: [Int]) throws { #expect(try NumberList.parse(texts, count: 5) == numbers) }

    @Test(arguments: [
        ("6", "there is no 6 in the last list; it runs from 1 to 5"), ("0", "there is no 0 in the last list; it runs from 1 to 5"),
        ("4-6", "there is no 6 in the last list; it runs from 1 to 5"),
        ("3-1", "'3-1' is no number of the last list; write 3, 1-3 or 2,5"),
        ("a", "'a' is no number of the last list; write 3, 1-3 or 2,5"), ("1-", "'1-' is no number of the last list; write 3, 1-3 or 2,5"),
        ("1-2-3", "'1-2-3' is no number of the last list; write 3, 1-3 or 2,5"),
        ("99999999999999999999", "'99999999999999999999' is no number of the last list; write 3, 1-3 or 2,5"),
        ("1-9999999999", "there is no 9999999999 in the last list; it runs from 1 to 5"),
    ])
    func noNumbers(text: String, message: String) {
        let error = #expect(throws: CommandError.self) { try NumberList.parse([text], count: 5) }
        #expect(error?.message == message)
    }
}
