import Glibc
import TestSupport
import Testing

@testable import LineEditing

@Suite struct LineReaderKindTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var input: Bool
        var output: Bool
        var term: String?
        var expected: LineReaderKind
        var testDescription: String { "stdin \(input), stdout \(output), TERM \(term ?? "unset")" }
    }

    @Test(arguments: [
        Case(input: true, output: true, term: "xterm", expected: .editor),
        Case(input: true, output: true, term: "dumb", expected: .plain(promptsOnError: false)),
        Case(input: true, output: true, term: "emacs", expected: .plain(promptsOnError: false)),
        Case(input: true, output: true, term: "", expected: .plain(promptsOnError: false)),
        Case(input: true, output: true, term: nil, expected: .plain(promptsOnError: false)),
        Case(input: true, output: true, term: "martian", expected: .plain(promptsOnError: false)),
        Case(input: true, output: false, term: "xterm", expected: .plain(promptsOnError: true)),
        Case(input: true, output: false, term: nil, expected: .plain(promptsOnError: true)),
        Case(input: false, output: true, term: "xterm", expected: .script),
        Case(input: false, output: false, term: "xterm", expected: .script),
    ])
    func decide(_ test: Case) {
        let kind = LineReaderKind.decide(
            inputIsTerminal: test.input, outputIsTerminal: test.output, term: test.term, isKnown: { $0 != "martian" })
        #expect(kind == test.expected)
    }

    @Test func terminfoIsLookedUp() throws {
        let folder = try TemporaryFolder()
        mkdir(folder.path("m"), 0o700)
        mkdir(folder.path("6e"), 0o700)
        try folder.write("", to: "m/martian")
        try folder.write("", to: "6e/neptunian")
        let environment = ["TERMINFO": folder.path]
        for term in ["martian", "neptunian", "xterm"] { #expect(Terminfo.hasEntry(for: term) { environment[$0] }) }
        for term in ["venusian", "../m/martian", ".", "", "x/../xterm"] { #expect(!Terminfo.hasEntry(for: term) { environment[$0] }) }
        #expect(!Terminfo.hasEntry(for: "martian") { _ in nil })
        #expect(Terminfo.hasEntry(for: "martian") { ["TERMINFO_DIRS": ":/nowhere:\(folder.path)"][$0] })
        #expect(Terminfo.hasEntry(for: "anything") { ["TERMINFO": "hex:00"][$0] })
    }
}

@Suite struct ScriptLineReaderTests {
    private func read(_ bytes: [UInt8], _ behaviour: LineBehaviour = LineBehaviour()) throws -> [String] {
        let folder = try TemporaryFolder()
        try folder.write("", to: "script")
        let descriptor = open(folder.path("script"), O_WRONLY)
        _ = HistoryFile.writeAll(descriptor, bytes)
        close(descriptor)
        let reader = try ScriptLineReader(path: folder.path("script"), behaviour: behaviour)
        var lines: [String] = []
        while case .line(let text) = try reader.readLine(prompt: "unseen> ") { lines.append(text) }
        #expect(try reader.readLine(prompt: "") == .endOfInput)
        return lines
    }

    @Test func splitsLines() throws {
        #expect(try read([]) == [])
        #expect(try read(Array("a\n\nb".utf8)) == ["a", "", "b"])
        #expect(try read(Array("\u{FEFF}a\r\nb\r\n".utf8)) == ["a", "b"])
        #expect(try read([0x61, 0xFF, 0x0A]) == ["a\u{FFFD}"])
    }

    @Test func linesLongerThanThePieceReadAreWhole() throws {
        let long = String(repeating: "é", count: 100_000)
        #expect(try read(Array("\(long)\nx\n\(long)".utf8)) == [long, "x", long])
    }

    @Test func incompleteEntriesAreJoined() throws {
        let behaviour = LineBehaviour(isComplete: { !$0.hasSuffix("\\") })
        #expect(try read(Array("a\\\nb\nc\\".utf8), behaviour) == ["a\\\nb", "c\\"])
    }

    @Test func aFileThatIsMissingIsAnError() {
        #expect(throws: LineReadingError.cannotRead(code: ENOENT)) { try ScriptLineReader(path: "/no/such/script") }
    }

    @Test func linesAreCounted() throws {
        let folder = try TemporaryFolder()
        try folder.write("a\nb\nc\n", to: "script")
        let reader = try ScriptLineReader(path: folder.path("script"))
        _ = try reader.readLine(prompt: "")
        _ = try reader.readLine(prompt: "")
        #expect(reader.lineNumber == 2)
        #expect(!reader.isInteractive && !reader.setEditor(.vi))
    }
}

@Suite struct ScriptedLineReaderTests {
    @Test func deliversWhatItWasGiven() throws {
        let reader = ScriptedLineReader(results: [.line("a"), .interrupted(discarding: "b"), .line("c")])
        #expect(try reader.readLine(prompt: "1> ") == .line("a"))
        #expect(try reader.readLine(prompt: "2> ") == .interrupted(discarding: "b"))
        #expect(try reader.readLine(prompt: "3> ", options: .answer(startingWith: "x")) == .line("c"))
        #expect(try reader.readLine(prompt: "4> ") == .endOfInput)
        #expect(reader.prompts == ["1> ", "2> ", "3> ", "4> "])
        #expect(reader.initialTexts == ["", "", "x", ""])
        #expect(reader.history?.entries == ["a"])
        #expect(reader.setEditor(.vi) && reader.keys == .vi)
        reader.close()
        #expect(reader.isClosed)
    }
}

@Suite struct TextTests {
    @Test func bytesBecomeCharacters() {
        var assembler = UTF8Assembler()
        let bytes = Array("aé日😀".utf8) + [0xFF, 0xC3, 0x28, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF5, 0x80, 0xE2, 0x82] + Array("z".utf8)
        #expect(String(bytes.compactMap { assembler.push($0) }) == "aé日😀(z")
    }

    @Test(arguments: [
        ("a\r\nb", "a\nb"), ("a\n\rb", "a\nb"), ("a\rb", "a\nb"), ("a\r\rb", "a\n\nb"), ("a\n\r\n\rb", "a\n\nb"),
        ("\ta\u{1B}[1m\u{7F}", "\ta[1m"),
        ("a\u{9B}b", "ab"),
    ])
    func pastedTextIsCleaned(text: String, expected: String) {
        #expect(String(PastedText.cleaned(Array(text.unicodeScalars))) == expected)
    }

    @Test func sizesFallBack() {
        #expect(TerminalSize.fromEnvironment { _ in nil } == TerminalSize(columns: 80, rows: 24))
        #expect(TerminalSize.fromEnvironment { ["COLUMNS": "132", "LINES": "50"][$0] } == TerminalSize(columns: 132, rows: 50))
        #expect(TerminalSize.fromEnvironment { ["COLUMNS": "wide", "LINES": "0"][$0] } == .standard)
        #expect(TerminalSize.query(-1) == nil)
        #expect(!isTerminal(-1))
    }

    @Test func errorsSayWhatIsWrong() {
        #expect(LineReadingError.cannotRead(code: EIO).description == "The input could not be read: Input/output error")
        #expect(LineReadingError.cannotSetUp(step: "x").description == "The line editor could not be set up: x")
        let warning = HistoryWarning(path: "/h", problem: .cannotWrite(code: EACCES))
        #expect(warning.description == "The history could not be written to /h: Permission denied")
    }
}
