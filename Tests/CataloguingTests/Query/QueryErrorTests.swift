import Cataloguing
import Testing

/// What is said to someone whose qualifier or value is none. Whole messages, so that none of them reads badly.
@Suite struct QueryErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let message: String
        var testDescription: String { line }

        init(_ line: String, _ message: String) {
            self.line = line
            self.message = message
        }
    }

    @Test(arguments: [
        Case("them:obesity", "unknown qualifier 'them:'; did you mean 'theme:'?"),
        Case("sectr:children", "unknown qualifier 'sectr:'; did you mean 'sector:'?"),
        Case("xylophone:a", "unknown qualifier 'xylophone:'; `help qualifiers` lists them"),
        Case("--them=obesity", "unknown qualifier 'them:'; did you mean 'theme:'?"),
        Case("theme:obesty", "unknown theme 'obesty'; did you mean 'obesity'?"),
        Case("theme:obesity,obesty", "unknown theme 'obesty'; did you mean 'obesity'?"),
        Case("theme:xylophone", "unknown theme 'xylophone'; `themes` lists them"),
        Case("sector:childern", "unknown sector 'childern'; did you mean 'children'?"),
        Case(
            "sector:xylophone",
            "unknown sector 'xylophone'; it takes corporate, adult-social-care, health, public-health, children, education, "
                + "adult-education, "
                + "economic-regeneration, housing-public-protection, culture-sport, third-sector, partnerships"),
        Case("status:xylophone", "unknown status 'xylophone'; it takes in-place, potential, current, draft, planned, past"),
        Case("form:xylophone", "unknown form 'xylophone'; `forms` lists them"),
        Case("unit:xylophone", "unknown unit 'xylophone'; `units` lists them"),
        Case("kind:prioritys", "unknown kind 'prioritys'; did you mean 'priority'?"),
        Case("kind:xylophone", "unknown kind 'xylophone'; `help kinds` lists them"),
        Case("area:lutn", "there is no area 'lutn'; did you mean 'luton'?"),
        Case("area:xylophonia", "there is no area 'xylophonia'; `areas` lists them"),
        Case("pack:lutn", "there is no pack 'lutn'; did you mean 'luton'?"),
        Case("pack:xylophone", "there is no pack 'xylophone'; `sources` lists them"),
        Case("source:guide-2014", "there is no source 'guide-2014'; did you mean 'guide-2015'?"),
        Case("source:xylophone", "there is no source 'xylophone'; `sources` lists them"),
        Case("source:\"!?\"", "'source:' wants a word to find, not '!?'"),
        Case("since:soon", "'soon' is no date for 'since:'; write 2010, 2010-09 or 2010-09-14"),
        Case("before:2010-13", "'2010-13' is no date for 'before:'; write 2010, 2010-09 or 2010-09-14"),
        Case("due:March", "'March' is no date for 'due:'; write 2010, 2010-09 or 2010-09-14"),
        Case("since:2010,2012", "'since:' takes one value, not a list"), Case("limit:1,2", "'limit:' takes one value, not a list"),
        Case("limit:0", "'limit:' takes a whole number above 0, not '0'"),
        Case("limit:many", "'limit:' takes a whole number above 0, not 'many'"),
        Case("has:hat", "'has:' takes figure, contact, link, note, not 'hat'"),
        Case("has:figur", "'has:' takes figure, contact, link, note, not 'figur'; did you mean 'figure'?"),
        Case("sort:sideways", "'sort:' takes relevance, rank, area, date, oldest, title, kind, not 'sideways'"),
        Case("voice:\"...\"", "'voice:' wants a word to find, not '...'"),
        Case("theme:", "'theme:' wants a value right after the colon, e.g. theme:obesity"),
        Case("theme: obesity", "'theme:' wants a value right after the colon, e.g. theme:obesity"),
        Case("area:", "'area:' wants a value right after the colon, e.g. area:luton"),
        Case("kind:", "'kind:' wants a value right after the colon, e.g. kind:priority"),
        Case("since:", "'since:' wants a value right after the colon, e.g. since:2010"),
        Case("voice:", "'voice:' wants a value right after the colon, e.g. voice:\"words to find\""),
        Case("limit:", "'limit:' wants a value right after the colon, e.g. limit:10"),
        Case("has:", "'has:' wants a value right after the colon, e.g. has:figure"),
        Case("???", "'???' holds no word to look for"), Case("OR", "'OR' holds no word to look for"),
        Case("\"\" -", "'\"\" -' holds no word to look for"),
    ])
    func says(_ test: Case) {
        let error = #expect(throws: QueryError.self) { try Shipped.query(test.line) }
        #expect(error?.message == test.message)
    }

    @Test(arguments: [("obesity theme:obesty y", "theme:obesty"), ("é 👍 -area:lutn", "-area:lutn"), ("a --theme=obesty", "--theme=obesty")])
    func knowsThePlace(query: String, part: String) throws {
        let error = try #require(#expect(throws: QueryError.self) { try Shipped.query(query) })
        let range = try #require(error.range)
        #expect(String(String.UnicodeScalarView(Array(query.unicodeScalars)[range])) == part)
    }

    /// The example in a message is one that would be understood.
    @Test(arguments: Qualifier.common + Qualifier.ofKinds)
    func theExampleOfEachQualifierIsUnderstood(qualifier: Qualifier) throws {
        let error = try #require(#expect(throws: QueryError.self) { try Shipped.query(qualifier.name + ":") })
        let example = try #require(error.message.split(separator: "e.g. ").last)
        guard !example.hasPrefix("source:") else { return }
        #expect(throws: Never.self) { try Shipped.query(String(example)) }
    }
}
