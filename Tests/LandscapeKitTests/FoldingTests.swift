import LandscapeKit
import Testing

@Suite struct FoldingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let key: String
        var testDescription: String { text }

        init(_ text: String, _ key: String) {
            self.text = text
            self.key = key
        }
    }

    @Test(arguments: [
        Case("Mental-Health", "mental health"), Case("St. Neots’", "st neots"), Case("children's", "childrens"),
        Case("Children’s", "childrens"),
        Case("Telford & Wrekin", "telford and wrekin"), Case("R&D", "r and d"), Case("&", "and"), Case("  a   b  ", "a b"), Case("", ""),
        Case("?!", ""), Case("café", "cafe"), Case("cafe\u{301}", "cafe"), Case("Tŷ Ŵ", "ty w"), Case("ÀÉÎÕÜ Ç Ñ", "aeiou c n"),
        Case("16–19", "16 19"), Case("Our Health, Our Care, Our Say", "our health our care our say"), Case("日本", "日本"),
        Case("(NEETs)", "neets"), Case("A/B_c", "a b c"), Case("Kingston-upon-Hull", "kingston upon hull"),
    ])
    func keys(_ one: Case) {
        #expect(Folding.key(one.text) == one.key)
        #expect(Folding.key(one.key) == one.key, "a key is its own key")
    }

    struct Slug: Sendable, CustomTestStringConvertible {
        let text: String
        let limit: Int
        let slug: String
        var testDescription: String { "\(text), at most \(limit)" }
    }

    @Test(arguments: [
        Slug(text: "Halt the rise in childhood obesity", limit: 60, slug: "halt-the-rise-in-childhood-obesity"),
        Slug(text: "Halt the rise in childhood obesity", limit: 15, slug: "halt-the-rise"),
        Slug(text: "Halt the", limit: 8, slug: "halt-the"),
        Slug(text: "Extraordinarily", limit: 5, slug: "extra"), Slug(text: "Café & Tŷ", limit: 60, slug: "cafe-and-ty"),
        Slug(text: "日本 2010", limit: 60, slug: "2010"), Slug(text: "日本", limit: 60, slug: ""), Slug(text: "--", limit: 60, slug: ""),
        Slug(text: "already-a-slug", limit: 60, slug: "already-a-slug"),
    ])
    func slugs(_ one: Slug) {
        let slug = Folding.slug(one.text, limit: one.limit)
        #expect(slug == one.slug)
        #expect(slug.count <= one.limit)
        #expect(Folding.slug(slug, limit: one.limit) == slug)
    }
}

@Suite struct NearMissTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let word: String
        let among: [String]
        let best: [String]
        var limit = 3
        var testDescription: String { word }
    }

    @Test(arguments: [
        Case(word: "obesty", among: ["obesity", "housing"], best: ["obesity"]),
        Case(word: "hosuing", among: ["obesity", "housing"], best: ["housing"]),
        Case(word: "OBESITY", among: ["obesity"], best: ["obesity"]), Case(word: "xylophone", among: ["obesity", "housing"], best: []),
        Case(word: "hea", among: ["dental", "health", "heart", "heat"], best: ["health", "heart", "heat"]),
        Case(word: "hea", among: ["health", "heart", "heat"], best: ["health"], limit: 1), Case(word: "", among: ["a"], best: []),
        Case(word: "?", among: ["a"], best: []), Case(word: "obesty", among: [], best: []),
        Case(word: "sprot", among: ["sport", "spout", "spirit"], best: ["sport"]),
        Case(word: "procurment", among: ["document", "procurement"], best: ["procurement"]),
        Case(word: "lac", among: ["lac", "lack", "lac"], best: ["lac", "lack"]),
    ])
    func best(_ one: Case) { #expect(NearMiss.best(for: one.word, among: one.among, limit: one.limit) == one.best) }

    @Test func longWordsDoNotTakeForEver() {
        let long = String(repeating: "a", count: 2000)
        #expect(NearMiss.best(for: long, among: [long + "b", "b"]) == [long + "b"])
    }
}

@Suite struct DiagnosticTests {
    @Test func lines() {
        let place = SourceLocation(file: "Pack/a.yaml", line: 14, column: 11)
        #expect(
            Diagnostic("unknown-value", at: place, "unknown theme 'obesty'" + Diagnostic.didYouMean(["obesity"])).description
                == "Pack/a.yaml:14:11: error: unknown theme 'obesty'; did you mean 'obesity'?")
        #expect(Diagnostic("odd", .warning, "odd").description == "warning: odd")
        #expect(Diagnostic.didYouMean([]) == "")
        #expect(Diagnostic.didYouMean(["a", "b"]) == "; did you mean 'a' or 'b'?")
        #expect(Diagnostic.didYouMean(["a", "b", "c"]) == "; did you mean 'a', 'b' or 'c'?")
    }

    @Test func placesAreInOrderOfFileLineAndColumn() {
        let places = [("a", 1, 9), ("a", 2, 1), ("a", 10, 1), ("b", 1, 1)].map { SourceLocation(file: $0.0, line: $0.1, column: $0.2) }
        #expect(places.reversed().sorted() == places)
    }
}
