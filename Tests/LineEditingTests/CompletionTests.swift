import Testing

@testable import LineEditing

@Suite struct CompletionStepTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var line: String
        var cursor: Int?
        var range: Range<Int>
        var texts: [String]
        var suffix = " "
        var inserted: String?
        var listed = 0
        var testDescription: String { "\(line) -> \(inserted ?? "nothing"), \(listed) listed" }
    }

    @Test(arguments: [
        Case(line: "pr", range: 0..<2, texts: [], inserted: nil),
        Case(line: "pr", range: 0..<2, texts: ["priorities"], inserted: "priorities "),
        Case(line: "pr", range: 0..<2, texts: ["priorities", "primary"], inserted: "pri", listed: 2),
        Case(line: "pri", range: 0..<3, texts: ["priorities", "primary"], inserted: nil, listed: 2),
        // Another case is corrected; candidates that match elsewhere than at the start change nothing.
        Case(line: "PR", range: 0..<2, texts: ["priorities", "primary"], inserted: "pri", listed: 2),
        Case(line: "mary", range: 0..<4, texts: ["primary", "prism"], inserted: nil, listed: 2),
        // The suffix is not doubled.
        Case(line: "th:x", cursor: 2, range: 0..<2, texts: ["theme"], suffix: ":", inserted: "theme"),
        Case(line: "say pr now", cursor: 6, range: 4..<6, texts: ["priorities"], inserted: "priorities"),
        // A range beyond the line is cut; one beyond the cursor replaces what follows.
        Case(line: "pr", range: 0..<9, texts: ["priorities"], inserted: "priorities "),
        Case(line: "prXX", cursor: 2, range: 0..<4, texts: ["priorities"], inserted: "priorities "),
        // The common start ends at whole characters.
        Case(line: "", range: 0..<0, texts: ["e\u{301}a", "e\u{302}a"], inserted: nil, listed: 2),
        Case(line: "", range: 0..<0, texts: ["日本", "日光"], inserted: "日", listed: 2),
    ])
    func step(_ test: Case) {
        let line = Array(test.line.unicodeScalars)
        let candidates = test.texts.map { Candidate($0, suffix: test.suffix) }
        let step = CompletionStep(Completion(range: test.range, candidates: candidates), line: line, cursor: test.cursor ?? line.count)
        #expect(step.replacement?.text == test.inserted)
        #expect(step.listed.count == test.listed)
    }
}

@Suite struct CompletionListTests {
    @Test func descriptionsAreAlignedAndClipped() {
        let list = CompletionList(
            [Candidate("日本", description: "wide"), Candidate("abcdef", description: "a long description"), Candidate("x")], columns: 20)
        #expect(list.rows == ["日本    wide", "abcdef  a long des…", "x"])
    }

    @Test func namesWithoutDescriptionFormColumns() {
        let list = CompletionList(["alpha", "be", "gamma", "delta", "e"].map { Candidate($0) }, columns: 22)
        #expect(list.rows == ["alpha  gamma  e", "be     delta"])
    }

    @Test func longListsEndWithACount() {
        let list = CompletionList((0..<72).map { Candidate("n\($0)", description: "d") }, columns: 80)
        #expect(list.rows.count == 61)
        #expect(list.rows.last == "... and 12 more")
    }

    @Test func controlsAreNotShown() {
        let list = CompletionList([Candidate("a\u{1B}[31m", description: "b\nc\u{7}"), Candidate("d")], columns: 80)
        #expect(list.rows == ["a?[31m  b c?", "d"])
    }

    @Test func aNarrowWindowStillShowsSomething() {
        let list = CompletionList([Candidate("abcdefghij", description: "klm"), Candidate("b")], columns: 6)
        #expect(list.rows == ["a…  …", "b"])
    }
}
