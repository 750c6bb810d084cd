import LandscapeKit
import Testing

@Suite struct RecordKindTests {
    @Test func pluralsAreUniqueAndReadBack() {
        let plurals = RecordKind.allCases.map(\.plural)
        #expect(Set(plurals).count == plurals.count)
        #expect(RecordKind.allCases.filter { RecordKind(plural: $0.plural) != $0 } == [])
        #expect(plurals.filter { Folding.slug($0) != $0 } == [])
        #expect(Set(plurals).isDisjoint(with: Field.fileDefaults), "a file's keys are either defaults or lists")
    }

    @Test(arguments: RecordKind.allCases)
    func everySpellingMeansTheKind(_ kind: RecordKind) {
        for word in [kind.rawValue, kind.plural, kind.singular, kind.plural.uppercased(), kind.singular.replacing(" ", with: "-")] {
            #expect(RecordKind(spelling: word) == kind, "\(word)")
        }
        #expect(!kind.summary.isEmpty && !kind.heading.isEmpty)
    }

    @Test func headingsAndSingularsAreUnique() {
        #expect(Set(RecordKind.allCases.map(\.heading)).count == RecordKind.allCases.count)
        #expect(Set(RecordKind.allCases.map(\.singular)).count == RecordKind.allCases.count)
    }

    @Test func nearRelativesAndStrangers() {
        #expect(RecordKind(spelling: "VCS") == .engagement)
        #expect(RecordKind(spelling: "Voluntary sector") == .engagement)
        #expect(RecordKind(spelling: "Case Studies") == .caseStudy)
        #expect(RecordKind(spelling: "figures") == .indicator)
        #expect(RecordKind(spelling: "xylophones") == nil && RecordKind(spelling: "") == nil)
        #expect(RecordKind(plural: "priority") == nil && RecordKind(plural: "Priorities") == nil)
    }

    @Test func articles() {
        let wrong = RecordKind.allCases.map(\.singularWithArticle).filter { words in
            let startsWithVowel = words.split(separator: " ").last.map { "aeio".contains($0.prefix(1)) } ?? false
            return words.split(separator: " ").count == 2 && words.hasPrefix("an ") != startsWithVowel
        }
        #expect(wrong == [])
        #expect(RecordKind.caseStudy.singularWithArticle == "a case study")
        #expect(RecordKind.advice.singularWithArticle == "advice")
        #expect(RecordKind.organisation.singularWithArticle == "an organisation")
    }

    @Test(arguments: RecordKind.allCases)
    func keysAreUniqueInYAML(_ kind: RecordKind) {
        let common = Field.common.map { $0.key == "title" ? kind.titleKey : $0.key }
        let keys = kind.fields.map(\.key) + common
        #expect(Set(keys).count == keys.count, "\(keys.filter { key in keys.count { $0 == key } > 1 })")
        #expect(keys.filter { Folding.slug($0) != $0 } == [])
        #expect(kind.fields.filter(\.summary.isEmpty).map(\.key) == [])
        for field in kind.fields { #expect(kind.field(field.key)?.jsonKey == field.jsonKey) }
    }

    /// The keys that `RecordJSON` itself writes; its own test holds it to them.
    static let jsonKeys: Set<String> = [
        "version", "id", "pack", "areas", "kind", "sector", "title", "text", "themes", "asOf", "note", "verified", "until", "voice",
        "aliases",
        "source", "section", "sections", "page",
    ]

    @Test(arguments: RecordKind.allCases)
    func keysAreUniqueInJSON(_ kind: RecordKind) {
        var taken = Self.jsonKeys.union(kind.titleKey == "title" ? [] : [kind.titleKey])
        for field in kind.fields { #expect(taken.insert(field.jsonKey).inserted, "\(field.jsonKey)") }
    }

    @Test func everyCommonFieldHasItsPlace() {
        #expect(Set(Field.common.map(\.key)).count == Field.common.count)
        #expect(Field.fileDefaults.subtracting(Field.common.map(\.key)) == [])
        #expect(Set(Field.common.map(\.jsonKey)).subtracting(Self.jsonKeys) == [])
    }

    @Test func labelsAndJSONKeys() {
        let field = Field("pass-mark", .number, "The score below which a bid fails")
        #expect((field.label, field.jsonKey) as (String, String) == ("Pass mark", "passMark"))
        #expect(Field("kind", .line, "", jsonKey: "missing").jsonKey == "missing")
        #expect(Field("a-b-c", .line, "").jsonKey == "aBC")
    }
}
