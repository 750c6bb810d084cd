import Testing

@testable import LandscapeKit

@Suite struct LineDifferenceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let old: String
        let new: String
        let unified: String
        var testDescription: String { "\(old.debugDescription) to \(new.debugDescription)" }
    }

    @Test(arguments: [
        Case(old: "", new: "", unified: ""),
        Case(old: "a\n", new: "a\n", unified: ""),
        Case(old: "a\nb\n", new: "a\nc\n", unified: "--- old\n+++ new\n@@ -1,2 +1,2 @@\n a\n-b\n+c"),
        Case(old: "", new: "a\nb\n", unified: "--- old\n+++ new\n@@ -0,0 +1,2 @@\n+a\n+b"),
        Case(old: "a\n", new: "", unified: "--- old\n+++ new\n@@ -1 +0,0 @@\n-a"),
        Case(old: "a", new: "a\n", unified: "--- old\n+++ new\n@@ -1 +1 @@\n-a\n\\ No newline at the end\n+a"),
        Case(
            old: "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", new: "1\n2\n3\n4\nfive\n6\n7\n8\n9\n10\n11\n12\n13\n",
            unified:
                "--- old\n+++ new\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -10,3 +10,4 @@\n 10\n 11\n 12\n+13"),
        // The same to a reader and not to the byte.
        Case(old: "\u{E9}\n", new: "e\u{301}\n", unified: "--- old\n+++ new\n@@ -1 +1 @@\n-\u{E9}\n+e\u{301}"),
    ])
    func isShown(_ test: Case) {
        let difference = LineDifference(from: test.old, to: test.new)
        #expect(Array(difference.unified(old: "old", new: "new").unicodeScalars) == Array(test.unified.unicodeScalars))
        #expect(difference.isEmpty == test.unified.isEmpty)
    }

    /// Both texts can be told from the difference, whatever they are; long ones, and such with many equal lines, among them.
    @Test(arguments: [3, 40, 900, 20_000], [2, 50, 1_000_000]) func bothTextsStandInIt(count: Int, words: Int) {
        var seed = UInt64(count * 31 + words)
        func random(_ limit: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % limit
        }
        let old = (0..<count).map { _ in "\(random(words))" }
        let new = old.flatMap { line in random(5) == 0 ? ["\(random(words))", "\(random(words))"] : random(7) == 0 ? [] : [line] }
        let difference = LineDifference(from: old.map { $0 + "\n" }.joined(), to: new.map { $0 + "\n" }.joined())
        var (a, b): ([String], [String]) = ([], [])
        for line in difference.lines {
            switch line {
            case .both(let text):
                a.append(text)
                b.append(text)
            case .old(let text): a.append(text)
            case .new(let text): b.append(text)
            }
        }
        #expect(a == old)
        #expect(b == new)
    }
}
