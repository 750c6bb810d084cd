import LandscapeKit
import PackAuthoring
import Testing

/// The six mistakes of a first pack: each message alone leads out.
@Suite struct MistakeTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let files: [String: String]
        /// Every error there is.
        let expected: [String]
        /// What mending with certainty makes of case.yaml; nil when it leaves it alone.
        let mended: String?

        init(_ name: String, _ records: String, _ expected: [String], mended: String? = nil, head: String = SamplePack.head) {
            testDescription = name
            files = ["case.yaml": head + records]
            self.expected = expected
            self.mended = mended
        }
    }

    @Test(arguments: mistakes) func messageLeadsOut(_ mistake: Mistake) throws {
        let inspection = try SamplePack(mistake.files).inspect()
        #expect(inspection.findings.filter { $0.severity == .error }.map(\.description) == mistake.expected)
        #expect(PackMender.mend(inspection).first { $0.shown == "case.yaml" }?.new == mistake.mended)
    }

    static let mistakes: [Mistake] = [
        Mistake(
            "a typo in a theme",
            """
            priorities:
              - title: Halt obesity
                basis: jsna
                themes: [obestiy]

            """,
            ["case.yaml:6:14: error: unknown theme 'obestiy'; did you mean 'obesity'?"]),
        Mistake(
            "another word for a theme",
            """
            priorities:
              - title: Fewer NEETs
                basis: jsna
                themes: ["NEETs", LAC]

            """,
            [
                "case.yaml:6:14: error: unknown theme 'NEETs'; did you mean 'neet'?",
                "case.yaml:6:23: error: unknown theme 'LAC'; did you mean 'looked-after-children'?",
            ],
            mended: SamplePack.head + """
                priorities:
                  - title: Fewer NEETs
                    basis: jsna
                    themes: [neet, looked-after-children]

                """),
        Mistake(
            "a missing source",
            """
            priorities:
              - {title: Halt obesity, basis: jsna, themes: [obesity]}

            """,
            ["case.yaml:2:5: error: this record cites no source; add `source: guide` here or at the head of the file"], head: ""),
        Mistake(
            "a source that pack.yaml lacks",
            """
            priorities:
              - {title: Halt obesity, basis: jsna, themes: [obesity], source: joint-plan}

            """,
            ["case.yaml:4:67: error: unknown source 'joint-plan'; pack.yaml declares guide"]),
        Mistake(
            "a duplicate id",
            """
            priorities:
              - {title: Halt obesity, basis: jsna, themes: [obesity]}
              - {title: Halt obesity, basis: cypp, themes: [obesity]}

            """,
            [
                "case.yaml:5:5: error: the id 'sample/priority/halt-obesity' is taken by the record at line 4; give one of them its own `id:`"
            ]),
        Mistake(
            "a tab",
            "priorities:\n\t- title: Halt obesity\n\t  basis: jsna\n\t  themes: [obesity]\n",
            ["case.yaml:4:1: error: a tab indents this line; YAML wants spaces, two for each level"],
            mended: SamplePack.head + "priorities:\n  - title: Halt obesity\n    basis: jsna\n    themes: [obesity]\n"),
        Mistake(
            "an e-mail address in a priority",
            """
            priorities:
              - title: Halt obesity
                text: Write to public.health@luton.gov.uk about it.
                basis: jsna
                themes: [obesity]

            """,
            [
                "case.yaml:5:11: error: 'public.health@luton.gov.uk' stands in a priority; addresses and numbers belong in `contacts:`, with the post"
            ]),
        Mistake(
            "a figure as text",
            """
            indicators:
              - {measure: Obesity in reception year, value: "35.9%", as-of: 2010, themes: [obesity]}

            """,
            [
                "case.yaml:4:49: error: 'value' holds a figure as text, '35.9%'; write `value: 35.9` and `unit: percent`"
            ]),
        Mistake(
            "a figure in quotation marks",
            """
            indicators:
              - {measure: Pupils, value: "1,200", unit: people, as-of: 2010, themes: [attainment]}

            """,
            ["case.yaml:4:30: error: 'value' holds a figure as text, '1,200'; write `value: 1200`"],
            mended: SamplePack.head + """
                indicators:
                  - {measure: Pupils, value: 1200, unit: people, as-of: 2010, themes: [attainment]}

                """),
    ]
}
