import Cataloguing
import LandscapeKit
import Testing

/// Whatever a person, a cat or a pasted page types, the answer is an answer or a sentence, never a crash or an SQL error.
@Suite struct HostileLineTests {
    private static let pieces: [String] = [
        "\"", "“", "”", "'", "‘", "\\", "\\\"", "NEAR", "NEAR(a b, 2)", "AND", "OR", "NOT", "*", "a*", "*a", "^", "^a", "{", "}",
        "{title}:", "title:", "title : a", "(", ")",
        ";", "; DROP TABLE record;", "--", "--theme", "--theme=", "--json", "-", "- ", "-\"", "%", "_", "?", "?1", ":a", "@a", "$a", "#",
        "\u{0}", "\u{7}", "\u{1B}[31m",
        "\r\n", "\n", "\u{2028}", "\u{FEFF}", "\u{200B}", "\u{202E}", "שלום", "مرحبا", "👩‍👩‍👧‍👦",
        "e\u{301}", "ﬁ", "İ", "ß", "½", "①", "Ⅷ", "𝒜",
        "漢字", "\u{10FFFF}", "\u{FFFD}",
        "luton", "obesity", "mental health", "self-directed support", "NEETs", "theme:obesity", "theme:", "theme:,", "area:", "area:lutn",
        "area:luton,", "-area:hull",
        "sector:children", "since:2010", "since:9999-99", "before:x", "limit:5", "limit:99999999999999999999", "limit:-1", "sort:title",
        "sort:x", "has:figure", "kind:priority",
        "organisation:'", "voice:\"%\"", "voice:_", "due:%", "due:2014", "url:://", "section:\"6\"", "source:\"\"", "rank:1e999",
        "rank:0x10", "pack:luton", "form:)", "note:*",
        "'; --", "\") OR 1=1 --", "record_text", "rowid:1", "themes:themeobesity", "a AND", "OR OR", "a NEAR/2 b", "a + b", "\"a\" + \"b\"",
        "<script>", "|", ">", "&", "&&", "~", "`", "=",
    ]

    private static func line(_ random: inout SeededRandom) -> String {
        var line = ""
        for _ in 0...Int(random.next() % 7) {
            line += pieces[Int(random.next() % UInt64(pieces.count))]
            if random.next() % 4 != 0 { line += " " }
        }
        return line
    }

    @Test(arguments: 1...4) func fiveHundredHostileLines(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        var answered = 0
        for _ in 0..<500 {
            let line = Self.line(&random)
            do {
                var query = try Shipped.query(line)
                query.limit = min(query.limit ?? 10, 10)
                let found = try Shipped.three.search(query)
                #expect(found.total >= found.records.count)
                #expect(try Shipped.three.kindCounts(query).values.reduce(0, +) == found.total)
                answered += 1
            } catch is LineError {
            } catch let error as QueryError {
                #expect(!error.message.isEmpty)
            } catch {
                Issue.record("\(line.debugDescription) failed with \(error)")
            }
        }
        #expect(answered > 50, "hardly a line of the \(seed). five hundred was a query at all")
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let line: String
        var testDescription: String { name }
    }

    /// Lines that were not understood as queries would prove nothing here: each must be searched for.
    @Test(arguments: [
        Case(name: "ten thousand letters", line: String(repeating: "a", count: 10_000)),
        Case(name: "a thousand words", line: String(repeating: "obesity ", count: 1_000)),
        Case(name: "ten thousand letters in quotes", line: "\"" + String(repeating: "ab ", count: 3_333) + "\""),
        Case(name: "a thousand alternatives", line: String(repeating: "smoking OR ", count: 1_000) + "tobacco"),
        Case(name: "a thousand values", line: "theme:" + String(repeating: "obesity,", count: 1_000) + "sport"),
        Case(name: "the search engine's words", line: "a NEAR b AND c NOT d"),
        Case(name: "a column filter", line: "{title body} : obesity"),
        Case(name: "an unfinished expression", line: "obesity AND ("), Case(name: "an injection", line: "x\") OR record_text MATCH (\"y"),
        Case(name: "an injection in a value", line: "voice:\"x') OR 1=1 --\""), Case(name: "NUL between letters", line: "obes\u{0}ity"),
        Case(name: "NUL in a value", line: "voice:a\u{0}b"), Case(name: "right to left", line: "\u{202E}ytisebo שלום"),
        Case(name: "emoji with letters", line: "👍obesity👍"),
        Case(name: "wildcards of LIKE", line: "title:\"100% _a\""), Case(name: "only a star behind a letter", line: "a*"),
    ])
    func isSearchedFor(_ test: Case) throws {
        let query = try Shipped.query(test.line)
        let answer = try Shipped.three.search(query)
        #expect(try Shipped.three.count(query) == answer.total)
        guard answer.records.isEmpty else { return }
        #expect(try Shipped.three.explain(query, in: .everything).obstacles.allSatisfy { $0.remaining > 0 })
    }

    /// Signs that mean something to SQLite mean nothing here: the answer is that of the words alone.
    @Test(arguments: [
        ("obesity*", "obes*"), ("^obesity", "obesity"), ("(obesity)", "obesity"), ("obesity;", "obesity"), ("{obesity}", "obesity"),
        ("obesity%", "obesity"),
    ])
    func signsAreNotSyntax(line: String, plain: String) throws {
        let found = try Set(Shipped.three.ids(line))
        #expect(!found.isEmpty)
        #expect(found.isSubset(of: try Set(Shipped.three.ids(plain))))
    }

    /// In quotes the search engine's words are text: that none of them is in the packs is what the packs say.
    @Test func capitalsAreWords() throws {
        let both = try Set(Shipped.three.ids("obesity \"AND\" children"))
        let words = try Set(Shipped.three.ids("obesity children \"and\""))
        #expect(both == words)
        #expect(try Set(Shipped.three.ids("obesity AND children")) == Set(Shipped.three.ids("obesity children")))
        #expect(both.count < (try Shipped.three.ids("obesity children").count))
    }
}

/// A generator with a seed (SplitMix64), so that a failure can be had again.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
