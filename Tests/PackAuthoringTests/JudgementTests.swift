import LandscapeKit
import PackAuthoring
import PackReading
import Testing

/// What each rule of judgement says, whole, and what it leaves alone.
@Suite struct JudgementTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let records: String
        let expected: [String]

        init(_ name: String, _ records: String, _ expected: String...) {
            testDescription = name
            self.records = records
            self.expected = expected
        }
    }

    @Test(arguments: cases) func judges(_ one: Case) throws {
        let found = try SamplePack(records: one.records).inspect().findings.filter { $0.isJudgement }
        #expect(found.map(\.description) == one.expected)
    }

    static let cases: [Case] = [
        Case(
            "undated figures, told once a file",
            """
            indicators:
              - {measure: Pupils, value: 3, themes: [attainment]}
              - {measure: Schools, value: 4, themes: [attainment]}
              - {measure: Teachers, value: 5, themes: [attainment], as-of: 2010}

            """,
            "case.yaml:4:5: note: 'Pupils' and one more figure of this file (line 5) have no `as-of:` and will show as undated; add the date that "
                + "the source gives, and none where it gives none [undated-indicator]"),
        Case(
            "an opinion",
            """
            findings:
              - {text: Officers believe that the plan works.}
              - {text: Heads think it worthwhile to go on., voice: Heads}
              - {text: The plan sets four aims.}

            """,
            "case.yaml:4:12: note: 'believe' makes this finding read like an opinion; say whose it is under `voice:`, or say what is the case "
                + "[opinion-without-voice]"),
        Case(
            "near duplicates",
            """
            findings:
              - text: The trust board meets every month and sets the budget for the year to come.
              - text: The board of the trust looks after schools, nurseries and play.
              - id: again
                text: The trust board meets every month and sets the budget for the coming year.

            """,
            "case.yaml:6:5: warning: this finding says nearly what the one at line 4 says; keep one; where the source says it twice, cite both: "
                + "`section: [\"2\", \"5\"]` [near-duplicate]"),
        Case(
            "near duplicates of two areas",
            """
            findings:
              - {text: The trust board meets every month and sets the budget., areas: [luton]}
              - {text: The trust board meets every month and sets the budget., areas: [hull]}

            """),
        Case(
            "links dead by their shape",
            """
            links:
              - {title: Two dots, purpose: resource, url: https://www..luton.gov.uk/offer}
              - {title: No domain, purpose: resource, url: https://www.luton.gov/offer.}
              - {title: A number, purpose: resource, url: https://10.0.0.1/offer}
              - {title: Twice, purpose: resource, url: https://www.www.luton.gov.uk/offer}
              - {title: Cut, purpose: resource, url: https://www.luton.gov.uk/of...ffer}
              - {title: Known, purpose: resource, url: https://www.www.luton.gov.uk/gone, live: "no"}
              - {title: Right, purpose: resource, url: "https://www.luton.gov.uk/offer?id=3&x=4"}

            """,
            "case.yaml:4:47: warning: 'https://www..luton.gov.uk/offer' has two dots, or a dot at the end, in its host; copy it from the page "
                + "itself, or write `live: no` [dead-link]",
            "case.yaml:5:48: warning: 'https://www.luton.gov/offer.' ends in '.', most likely the sentence's and not its own; copy it from the "
                + "page itself, or write `live: no` [dead-link]",
            "case.yaml:6:47: warning: 'https://10.0.0.1/offer' ends its host in '.1', which is no domain; copy it from the page itself, or "
                + "write `live: no` [dead-link]",
            "case.yaml:7:44: warning: 'https://www.www.luton.gov.uk/offer' says www twice; copy it from the page itself, or write `live: no` "
                + "[dead-link]",
            "case.yaml:8:42: warning: 'https://www.luton.gov.uk/of...ffer' was cut short; copy it from the page itself, or write `live: no` "
                + "[dead-link]"),
        Case(
            "dates to come",
            """
            findings:
              - {text: The plan was agreed., as-of: 2027}
              - {text: The plan was read again., as-of: 2026, verified: 2026-12-01}
            indicators:
              - {measure: Pupils expected, value: 3, themes: [attainment], as-of: 2031}
            intentions:
              - {text: The plan will be renewed., due: 2031}

            """,
            "case.yaml:4:41: warning: 'as-of' is 2027, which is still to come; is the year right? What is planned for then is an `intentions:` "
                + "record with `due:` [future-date]",
            "case.yaml:5:61: warning: 'verified' is 1 Dec 2026, which is still to come; is the year right? What is planned for then is an "
                + "`intentions:` record with `due:` [future-date]"),
        Case(
            "people and addresses outside contacts",
            """
            findings:
              - {text: Cllr Example chairs the board.}
              - {text: "Bids go to the Town Hall, George Street, Luton LU1 2BQ by post."}
              - {text: The board meets at Dr Foster's.}
              - {text: A doctor and a councillor sit on it.}
            contacts:
              - {post: Chair, organisation: The board, holder: Cllr Example, address: "George Street, Luton LU1 2BQ"}

            """,
            "case.yaml:4:12: warning: 'Cllr Example' looks like a person; name the post here, and the holder in `contacts:` "
                + "[person-outside-contacts]",
            "case.yaml:5:12: warning: 'LU1 2BQ' looks like an address; name the post here, and the holder in `contacts:` "
                + "[person-outside-contacts]"),
        Case(
            "one priority, set by two documents",
            """
            priorities:
              - title: Narrowing the gap for our most disadvantaged and vulnerable groups
                basis: cypp
                themes: [deprivation]
              - id: again
                title: Narrowing the gap for our most disadvantaged and vulnerable groups
                basis: joint-health-wellbeing-strategy
                themes: [deprivation]
              - id: thrice
                title: Narrowing the gap for our most disadvantaged and vulnerable groups
                basis: cypp
                themes: [deprivation]

            """,
            "case.yaml:11:5: warning: this priority says nearly what the one at line 4 says; keep one; where the source says it twice, cite "
                + "both: `section: [\"2\", \"5\"]` [near-duplicate]"),
        Case(
            "a FIXME at the end of a value",
            """
            findings:
              - text: "FIXME the third section"

            """,
            "case.yaml:4:12: warning: FIXME: the third section [fixme]"),
        Case(
            "a FIXME in a comment",
            """
            # FIXME: the third section
            findings:
              - {text: The plan was agreed.}

            """,
            "case.yaml:3:3: warning: FIXME: the third section [fixme]"),
        Case(
            "what the author has looked at",
            """
            findings:
              - text: Officers believe that the plan works.  # landscape: allow opinion-without-voice
              # landscape: allow fixme, opinion-without-voice
              - {text: Heads think it worthwhile to go on.}
              - {text: Officers fear for it.}  # landscape: allow near-duplicate

            """,
            "case.yaml:7:12: note: 'fear' makes this finding read like an opinion; say whose it is under `voice:`, or say what is the case "
                + "[opinion-without-voice]"),
    ]

    @Test func sectorsThatTheProfilePromises() throws {
        let manifest = SamplePack.manifest.replacing("interviews", with: "landscape-mapping")
        let pack = try SamplePack([
            "pack.yaml": manifest,
            "case.yaml": SamplePack.head + "sector: children\nlevels: [{level: regional, text: Some is regional.}]\n",
            "health.yaml": SamplePack.head + "sector: health\nlevels: [{level: regional, text: Some is regional.}]\n",
        ])
        #expect(
            try pack.inspect().findings.filter { $0.rule == "missing-sector" }.map(\.description) == [
                "pack.yaml:1:1: warning: the profile 'landscape-mapping' promises the sector 'corporate', and the pack has no record of it; add a "
                    + "file with `sector: corporate`, or say under `gaps:` that the source has nothing [missing-sector]",
                "pack.yaml:1:1: warning: the profile 'landscape-mapping' promises the sector 'adult-social-care', and the pack has no record of it; "
                    + "add a file with `sector: adult-social-care`, or say under `gaps:` that the source has nothing [missing-sector]",
            ])
    }

    @Test func aSourceThatIsStillToCome() throws {
        let pack = try SamplePack(["pack.yaml": SamplePack.manifest.replacing("2010-09", with: "2027")])
        #expect(
            try pack.inspect().findings.filter { $0.rule == "future-date" }.map(\.description) == [
                "pack.yaml:7:1: warning: the source 'guide' is published 2027, which is still to come; is the year right? [future-date]"
            ])
    }

    @Test func filesThatAreNotRead() throws {
        let pack = try SamplePack(["more/case.yaml": SamplePack.head, ".github/ci.yaml": "on: push\n", "more/notes.md": ""])
        #expect(
            try pack.inspect().findings.filter { $0.rule == "stray-file" }.map(\.description) == [
                "more/case.yaml:1:1: warning: this file is not read; move it beside pack.yaml, for a pack has one folder [stray-file]"
            ])
        let shipped = try SamplePack(["Pack/pack.yaml": SamplePack.manifest, "children.yml": SamplePack.head])
        #expect(try shipped.inspect().findings.filter { $0.rule == "stray-file" }.map(\.location?.file) == ["children.yml", "pack.yaml"])
    }

    /// Judgement looks at what can be read of a pack that has errors.
    @Test func aPackWithErrorsIsJudgedToo() throws {
        let pack = try SamplePack(records: "findings:\n  - {text: Officers believe it., themes: [obestiy]}\n")
        let inspection = try pack.inspect()
        #expect(inspection.result.pack == nil)
        #expect(inspection.findings.map(\.rule) == ["opinion-without-voice", "unknown-value"])
        #expect(inspection.count(.error) == 1)
    }

    @Test func rulesHaveNamesOfTheirOwn() {
        #expect(Set(JudgementRule.all.map(\.id)).count == JudgementRule.all.count)
        #expect(JudgementRule.all.allSatisfy { !$0.summary.isEmpty && !$0.summary.hasSuffix(".") })
    }
}
