import LandscapeKit
import Testing

/// Every vocabulary of the house, found through the tables where it can be, so that a new one is tested as soon as a field uses it.
@Suite struct VocabularyTests {
    struct Named: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let vocabulary: Vocabulary
    }

    static let all: [Named] = {
        var found = [Named(testDescription: "sectors", vocabulary: .sectors), Named(testDescription: "themes", vocabulary: .themes)]
        func collect(_ type: FieldType, _ path: String) {
            switch type {
            case .term(let vocabulary): found.append(Named(testDescription: path, vocabulary: vocabulary))
            case .list(let element), .oneOrMore(let element): collect(element, path)
            case .object(let members): for member in members { collect(member.type, path + "." + member.key) }
            default: break
            }
        }
        for kind in RecordKind.allCases { for field in kind.fields { collect(field.type, kind.rawValue + "." + field.key) } }
        return found
    }()

    @Test func theTablesUseEveryVocabulary() {
        let names = Set(Self.all.map(\.vocabulary.name))
        #expect(
            names == [
                "sector", "theme", "unit", "qualifier", "direction", "partnership form", "organisation form", "role", "body form", "basis",
                "process model", "level", "budget arrangement", "status", "link purpose", "link state", "heading", "gap state",
            ])
    }

    @Test(arguments: all)
    func idsAreUniqueAndShapedLikeSlugs(_ one: Named) {
        let ids = one.vocabulary.ids
        #expect(!ids.isEmpty)
        #expect(Set(ids).count == ids.count)
        #expect(ids.filter { Folding.slug($0) != $0 } == [])
        #expect(one.vocabulary.terms.filter { $0.label.isEmpty && $0.id != "count" }.map(\.id) == [])
    }

    @Test(arguments: all)
    func noWordMeansTwoTerms(_ one: Named) {
        var meanings: [String: Set<String>] = [:]
        for term in one.vocabulary.terms {
            for word in [term.id, term.label] + term.synonyms where !Folding.key(word).isEmpty {
                meanings[Folding.key(word), default: []].insert(term.id)
            }
        }
        #expect(meanings.filter { $0.value.count > 1 } == [:])
        for (word, ids) in meanings { #expect(one.vocabulary.resolve(word)?.id == ids.first) }
    }

    @Test(arguments: all)
    func noSynonymIsRepeatedOrEmpty(_ one: Named) {
        for term in one.vocabulary.terms {
            let keys = term.synonyms.map(Folding.key)
            #expect(Set(keys).count == keys.count, "\(term.id)")
            #expect(!keys.contains(""))
        }
    }

    @Test func themesAreAboutFortyFiveToSixtyFive() {
        #expect((45...65).contains(Vocabulary.themes.terms.count))
        #expect(Vocabulary.themes.terms.filter(\.meaning.isEmpty).isEmpty)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let word: String
        let id: String?
        var vocabulary = Vocabulary.themes
        var testDescription: String { word }
    }

    @Test(arguments: [
        Case(word: "NEETs", id: "neet"), Case(word: "LAC", id: "looked-after-children"),
        Case(word: "self-directed support", id: "personalisation"),
        Case(word: "Self Directed Support", id: "personalisation"), Case(word: "obesity", id: "obesity"),
        Case(word: "Mental health", id: "mental-health"),
        Case(word: "well-being", id: "mental-health"), Case(word: "CAMHS", id: "mental-health"), Case(word: "museums", id: "museums"),
        Case(word: "museum", id: "museums"), Case(word: "Alzheimer’s", id: "dementia"),
        Case(word: "not in education, employment or training", id: "neet"),
        Case(word: "stokes", id: nil), Case(word: "strokes", id: "long-term-conditions"), Case(word: "", id: nil), Case(word: "s", id: nil),
        Case(word: "xylophone", id: nil), Case(word: "CYP", id: "children", vocabulary: .sectors),
        Case(word: "VCS", id: "third-sector", vocabulary: .sectors),
        Case(word: "children's services", id: "children", vocabulary: .sectors), Case(word: "%", id: "percent", vocabulary: .units),
        Case(word: "£", id: "pounds", vocabulary: .units), Case(word: "£ million", id: "pounds-million", vocabulary: .units),
        Case(word: "per 1,000", id: "per-1000", vocabulary: .units), Case(word: "", id: nil, vocabulary: .units),
        Case(word: "!", id: nil, vocabulary: .units), Case(word: "JSNA", id: "jsna", vocabulary: .bases),
        Case(word: "LSP", id: "local-strategic-partnership", vocabulary: .partnershipForms),
        Case(word: "CCG", id: "nhs", vocabulary: .organisationForms),
        Case(word: "CCG", id: "clinical-commissioning-group", vocabulary: .bodyForms),
    ])
    func resolving(_ one: Case) { #expect(one.vocabulary.resolve(one.word)?.id == one.id) }

    @Test func termIsExact() {
        #expect(Vocabulary.themes.term("obesity")?.label == "Obesity")
        #expect(Vocabulary.themes.term("Obesity") == nil)
        #expect(Vocabulary.themes.label("obesity") == "Obesity")
        #expect(Vocabulary.themes.label("xylophone") == "xylophone")
        #expect(Vocabulary.sectors.rank("corporate") == 0)
        #expect(Vocabulary.sectors.rank("xylophone") == Vocabulary.sectors.terms.count)
    }

    @Test func suggestionsAreIDsBestFirst() {
        #expect(Vocabulary.themes.suggestions(for: "obesty") == ["obesity"])
        #expect(Vocabulary.themes.suggestions(for: "tobaco") == ["smoking"], "by a synonym")
        #expect(Vocabulary.themes.suggestions(for: "xylophone") == [])
        #expect(Vocabulary.themes.suggestions(for: "lib", limit: 1) == ["libraries"])
    }
}
