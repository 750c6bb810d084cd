import Rendering
import Testing

@Suite struct WrapTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let columns: Int
        var hanging = 0
        let lines: [String]
        var testDescription: String { name }
    }

    @Test(arguments: [
        Case(name: "nothing", text: "", columns: 10, lines: [""]),
        Case(name: "fits", text: "Halt obesity", columns: 12, lines: ["Halt obesity"]),
        Case(name: "one short", text: "Halt obesity", columns: 11, lines: ["Halt", "obesity"]),
        Case(
            name: "prose", text: "Improve outcomes for children and young people with disabilities", columns: 24,
            lines: ["Improve outcomes for", "children and young", "people with disabilities"]),
        Case(
            name: "hanging indent", text: "Improve outcomes for children and young people", columns: 20, hanging: 2,
            lines: ["Improve outcomes for", "  children and young", "  people"]),
        Case(
            name: "hanging indent in every paragraph", text: "Improve outcomes\nfor children and others", columns: 12, hanging: 2,
            lines: ["Improve", "  outcomes", "for children", "  and others"]),
        Case(name: "line ends and an empty line", text: "a\n\nb\n", columns: 10, lines: ["a", "", "b", ""]),
        Case(name: "spaces within and at the end", text: "a  b   ", columns: 10, lines: ["a  b"]),
        Case(name: "spaces at a break", text: "aaaa    bbbb", columns: 6, lines: ["aaaa", "bbbb"]),
        Case(name: "indented", text: "  aaaa bbbb", columns: 7, lines: ["  aaaa", "bbbb"]),
        Case(name: "no-break space", text: "§\u{A0}6 of\u{A0}the source", columns: 9, lines: ["§\u{A0}6", "of\u{A0}the", "source"]),
        Case(name: "hyphenated", text: "a multi-agency group", columns: 9, lines: ["a multi-", "agency", "group"]),
        Case(name: "short parts stay", text: "in re-offending", columns: 12, lines: ["in", "re-offending"]),
        Case(name: "figures stay", text: "people aged 2016-2018", columns: 17, lines: ["people aged", "2016-2018"]),
        Case(
            name: "an id stays while it fits", text: "see luton/children/third-sector", columns: 27,
            lines: ["see", "luton/children/third-sector"]),
        Case(
            name: "address longer than the column", text: "at https://www.oxfordshire.gov.uk/cms/content/guide now", columns: 24,
            lines: ["at", "https://www.oxfordshire.", "gov.uk/cms/content/guide", "now"]),
        Case(name: "word longer than the column", text: "commissioning", columns: 5, lines: ["commi", "ssion", "ing"]),
        Case(name: "wide", text: "委託仕様書", columns: 5, lines: ["委託", "仕様", "書"]),
        Case(name: "wider than the column", text: "委託", columns: 1, lines: ["委", "託"]),
        Case(
            name: "clusters stay whole", text: "e\u{301}e\u{301}e\u{301} 👩‍🔬👩‍🔬", columns: 2, lines: ["e\u{301}e\u{301}", "e\u{301}", "👩‍🔬", "👩‍🔬"]),
        Case(name: "an indent wider than half is halved", text: "aaa bbb", columns: 4, hanging: 9, lines: ["aaa", "  bb", "  b"]),
    ])
    func wrap(_ sample: Case) {
        #expect(DisplayWidth.wrap(sample.text, to: sample.columns, hanging: sample.hanging) == sample.lines)
    }

    @Test func noLineIsWiderAndNothingIsLost() {
        var random = SeededGenerator(seed: 7)
        let words = [
            "a", "Children's", "multi-agency", "e\u{301}te\u{301}", "委託仕様書", "👩‍🔬", "https://example.org/a/b-c_d?e=f", "🇬🇧", "£1.2", "\u{A0}x",
        ]
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in words.randomElement(using: &random) }.joined(
                separator: " ")
            let columns = Int.random(in: 2...40, using: &random)
            let lines = DisplayWidth.wrap(text, to: columns, hanging: Int.random(in: 0...4, using: &random))
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= columns }, "\(columns): \(lines)")
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        }
    }
}
