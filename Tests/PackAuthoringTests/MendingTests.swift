import LandscapeKit
import PackAuthoring
import Testing

@Suite struct MendingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let expected: String
        let deeds: [String]

        init(_ name: String, _ text: String, _ expected: String, _ deeds: String...) {
            testDescription = name
            self.text = text
            self.expected = expected
            self.deeds = deeds
        }
    }

    private static let body = "source: guide\nsection: \"2\"\nfindings:\n  - text: The plan was agreed.\n"

    @Test(arguments: [
        Case(
            "line ends of another system", body.replacing("\n", with: "\r\n"), body, "line ends into plain ones"),
        Case("blanks at the ends", body.replacing("agreed.", with: "agreed.  \t"), body, "blanks at the ends of lines taken out"),
        Case("no last line end", String(body.dropLast()), body, "a line end at the end of the file"),
        Case("a byte order mark", "\u{FEFF}" + body, body, "a byte order mark taken out"),
        Case("non-breaking spaces", body.replacing("  - text", with: "\u{A0}\u{A0}- text"), body, "non-breaking spaces into spaces"),
        Case("a tab", body.replacing("  - text", with: "\t- text"), body, "tabs into two spaces each"),
    ]) func mends(_ one: Case) throws {
        let pack = try SamplePack(["case.yaml": one.text])
        let file = try #require(PackMender.mend(try pack.inspect()).first)
        #expect(file.new == one.expected)
        #expect(file.deeds == one.deeds)
        #expect(!file.difference.isEmpty)
        try pack.write(file.new, to: "case.yaml")
        let after = try pack.inspect()
        #expect(PackMender.mend(after).isEmpty && after.count(.error) == 0)
    }

    /// A tab, a blank or a quotation mark inside a text is the author's.
    @Test func leavesTextsAlone() throws {
        let text = Self.body + "  - text: \"A\ttab and  two blanks, and “these” marks\"\n  - {text: About 6 in 10., section: 6}\n"
        #expect(PackMender.mend(try SamplePack(["case.yaml": text]).inspect()).isEmpty)
    }

    @Test func showsTheDifference() throws {
        let pack = try SamplePack(records: "levels:\n  - level: Neighbourhood\n    text: Some is local.\n    areas: [Kingston upon Hull]\n")
        let file = try #require(PackMender.mend(try pack.inspect()).first)
        #expect(file.deeds == ["'Neighbourhood' into 'locality'", "'Kingston upon Hull' into 'hull'"])
        #expect(
            file.difference == """
                --- case.yaml
                +++ case.yaml (mended)
                @@ -1,6 +1,6 @@
                 source: guide
                 section: "2"
                 levels:
                -  - level: Neighbourhood
                +  - level: locality
                     text: Some is local.
                -    areas: [Kingston upon Hull]
                +    areas: [hull]
                """)
    }
}
