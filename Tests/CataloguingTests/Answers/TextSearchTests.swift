import Cataloguing
import LandscapeKit
import Testing

/// Words, phrases, beginnings, either-or, leaving out: on Luton, Oxfordshire and the Humber.
@Suite struct TextSearchTests {
    /// Lines that find the same records, in whatever order.
    struct Same: Sendable, CustomTestStringConvertible {
        let line: String
        let other: String
        var testDescription: String { "\(line) = \(other)" }

        init(_ line: String, _ other: String) {
            self.line = line
            self.other = other
        }
    }

    @Test(arguments: [
        // Stems, case, accents, punctuation.
        Same("commission", "commissioning"), Same("commissioned", "commissioning"), Same("Commissioning", "COMMISSIONING"),
        Same("cómmissîon", "commission"), Same("wellbéing", "wellbeing"),
        Same("libraries", "library"), Same("children's", "children"), Same("children’s", "childrens"), Same("well-being", "\"well being\""),
        Same("plan.", "plan"),
        // A theme's synonyms mean the theme, its name and its words.
        Same("NEETs", "neet"), Same("\"NEETs\"", "NEETs"), Same("lac", "LAC"), Same("\"LAC\"", "LAC"),
        Same("Self-Directed Support", "self-directed support"),
        Same("\"self-directed support\"", "self-directed support"), Same("“self-directed support”", "self-directed support"),
        // Either-or is without order; qualifiers hold for all of it.
        Same("libraries OR museums", "museums OR libraries"),
        Same("museums sector:children OR libraries", "museums OR libraries sector:children"),
        Same("obesity luton", "area:luton obesity"), Same("theme:NEETs", "theme:neet"),
    ])
    func findTheSame(_ test: Same) throws {
        let found = try Shipped.three.ids(test.line)
        #expect(!found.isEmpty)
        #expect(Set(found) == Set(try Shipped.three.ids(test.other)))
    }

    /// Lines of which the first finds a part of what the second finds, and less.
    struct Narrower: Sendable, CustomTestStringConvertible {
        let line: String
        let wider: String
        var testDescription: String { "\(line) < \(wider)" }

        init(_ line: String, _ wider: String) {
            self.line = line
            self.wider = wider
        }
    }

    @Test(arguments: [
        Narrower("obesity children", "obesity"), Narrower("\"mental health\" -theme:mental-health", "mental health"),
        Narrower("\"joint planning\"", "joint planning"), Narrower("libraries", "libraries OR museums"),
        Narrower("museums", "libraries OR museums"),
        Narrower("obesity -children", "obesity"), Narrower("obesity -\"childhood obesity\"", "obesity"), Narrower("-sport -play", "-sport"),
        Narrower("\"commissioning group\"", "commission*"),
        Narrower("strategy", "strateg*"), Narrower("obesity theme:physical-activity", "obesity"), Narrower("obesity luton", "obesity"),
    ])
    func findLess(_ test: Narrower) throws {
        let found = try Set(Shipped.three.ids(test.line))
        let wider = try Set(Shipped.three.ids(test.wider))
        #expect(!found.isEmpty)
        #expect(found.isStrictSubset(of: wider), "\(found.subtracting(wider).sorted())")
    }

    @Test func leavingOutAndKeepingDivideTheAnswer() throws {
        let all = try Set(Shipped.three.ids("obesity"))
        let with = try Set(Shipped.three.ids("obesity children"))
        let without = try Set(Shipped.three.ids("obesity -children"))
        #expect(with.union(without) == all)
        #expect(with.isDisjoint(with: without))
    }

    @Test func onlyWhatIsLeftOut() throws {
        let without = try Set(Shipped.three.ids("-obesity"))
        let with = try Set(Shipped.three.ids("obesity"))
        #expect(without.count + with.count >= Shipped.records.count)
        #expect(without.count < Shipped.records.count)
        #expect(!without.isEmpty)
    }

    /// The theme is found where none of its words is said.
    @Test(arguments: [
        ("NEETs", "neet"), ("LAC", "looked-after-children"), ("self-directed support", "personalisation"), ("older people", "older-people"),
    ])
    func aSynonymFindsTheTheme(word: String, theme: String) throws {
        let found = try Shipped.three.search(Shipped.query(word)).records
        let themed = Shipped.records.filter { $0.themes.contains(theme) }
        #expect(Set(themed.map(\.id)).isSubset(of: found.map(\.id)))
        let key = Folding.key(word)
        #expect(
            themed.contains { record in ![record.title, record.text, record.note].contains { Folding.key($0 ?? "").contains(key) } },
            "each says the word itself")
    }

    @Test func wordsOfFieldsAreFoundToo() throws {
        let holder = try #require(Shipped.records.lazy.compactMap { $0["holder"] }.first)
        let found = try Shipped.three.search(Shipped.query("\"\(holder)\"")).records
        #expect(found.contains { $0["holder"] == holder })
        let alias = try #require(Shipped.records.first { !$0.aliases.isEmpty })
        #expect(try Shipped.three.ids("\"\(alias.aliases[0])\"").contains(alias.id))
    }

    @Test func accentsAreFoldedBothWays() throws {
        let catalogue = try Shipped.catalogue(["manchester"])
        let accented = try #require(
            try Shipped.pack("manchester").records.first { record in
                record.fields.contains { $0.value.texts.contains { $0.contains("café") } }
            })
        for word in ["cafe", "café", "CAFÉ", "cafe\u{301}", "cafes"] { #expect(try catalogue.ids(word).contains(accented.id), "\(word)") }
    }
}
