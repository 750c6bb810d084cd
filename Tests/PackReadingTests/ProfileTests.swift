import LandscapeKit
import PackReading
import Testing

/// What each profile promises, told when the pack does not hold it.
@Suite struct ProfileTests {
    @Test(arguments: cases)
    func diagnostics(_ one: DiagnosticCase) throws { try one.check() }

    static let cases: [DiagnosticCase] = [
        .manifest(
            "a landscape mapping",
            """
            id: sample
            title: Sample
            profile: landscape-mapping
            areas: [luton]
            sources: [{id: guide, title: A guide}]

            """,
            [
                "pack.yaml:3:10: error: the profile 'landscape-mapping' promises indicators, and the pack has none; add them, or "
                    + "say under `gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'landscape-mapping' promises partnerships, and the pack has none; add them, or "
                    + "say under `gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'landscape-mapping' promises priorities, and the pack has none; add them, or "
                    + "say under `gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'landscape-mapping' promises processes, and the pack has none; add them, or "
                    + "say under `gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'landscape-mapping' promises levels, and the pack has none; add them, or say "
                    + "under `gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'landscape-mapping' promises third-sector, and the pack has none; add them, or "
                    + "say under `gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'landscape-mapping' promises opportunities, and the pack has none; add them, "
                    + "or say under `gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'landscape-mapping' promises barriers, and the pack has none; add them, or say "
                    + "under `gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'landscape-mapping' promises advice, and the pack has none; add them, or say "
                    + "under `gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'landscape-mapping' promises implications, and the pack has none; add them, or "
                    + "say under `gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'landscape-mapping' promises records of the sector 'corporate', and the pack "
                    + "has none; add them, or say under `gaps:` that there are none",
            ]),
        .manifest(
            "a commissioning guide",
            """
            id: sample
            title: Sample
            profile: commissioning-guide
            areas: [luton]
            sources: [{id: guide, title: A guide}]

            """,
            [
                "pack.yaml:3:10: error: the profile 'commissioning-guide' promises strategies, and the pack has none; add them, or "
                    + "say under `gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'commissioning-guide' promises intentions, and the pack has none; add them, or "
                    + "say under `gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'commissioning-guide' promises contacts, and the pack has none; add them, or "
                    + "say under `gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'commissioning-guide' promises guides, and the pack has none; add them, or say "
                    + "under `gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'commissioning-guide' promises checklists, and the pack has none; add them, or "
                    + "say under `gaps:` that there are none",
            ]),
        .manifest(
            "a directory keeps its promise in the sample",
            """
            id: sample
            title: Sample
            profile: directory
            areas: [luton]
            sources: [{id: guide, title: A guide}]

            """,
            []),
        .manifest(
            "a study",
            """
            id: sample
            title: Sample
            profile: study
            areas: [luton]
            sources: [{id: guide, title: A guide}]

            """,
            [
                "pack.yaml:3:10: error: the profile 'study' promises findings, and the pack has none; add them, or say under "
                    + "`gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'study' promises workshops, and the pack has none; add them, or say under "
                    + "`gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'study' promises contacts, and the pack has none; add them, or say under "
                    + "`gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'study' promises several areas, and the pack covers one; name the others under "
                    + "`areas:`",
            ]),
        .manifest(
            "a reference",
            """
            id: sample
            title: Sample
            profile: reference
            areas: [luton]
            sources: [{id: guide, title: A guide}]

            """,
            [
                "pack.yaml:3:10: error: the profile 'reference' promises terms, and the pack has none; add them, or say under "
                    + "`gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'reference' promises programmes, and the pack has none; add them, or say under "
                    + "`gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'reference' promises cycles, and the pack has none; add them, or say under "
                    + "`gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'reference' promises bodies, and the pack has none; add them, or say under "
                    + "`gaps:` that there are none",
            ]),
    ]

    @Test func aGapExcusesAPromise() throws {
        let gaps =
            Sample.head + """
                terms:
                  - {term: JSNA, expansion: Joint strategic needs assessment}
                programmes:
                  - title: Sure Start
                gaps:
                  - {kind: cycles, state: recorded-as-none}
                  - {kind: bodies, state: not-applicable}
                """
        let pack = Sample.pack.replacing("directory", with: "reference")
        let result = try Sample.read(["pack.yaml": pack, "case.yaml": gaps])
        #expect(result.diagnostics.map(\.description) == [])
        #expect(result.pack?.manifest.profile == .reference)
    }

    @Test func anEmptyDirectoryIsToldOnceForEachKindAndWarned() throws {
        let result = try Sample.read(["base.yaml": "# nothing yet\n"])
        #expect(
            result.diagnostics.map(\.description) == [
                "pack.yaml:1:5: warning: the pack 'sample' holds no records yet",
                "pack.yaml:3:10: error: the profile 'directory' promises links, and the pack has none; add them, "
                    + "or say under `gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'directory' promises tenders, and the pack has none; add them, "
                    + "or say under `gaps:` that there are none",
                "pack.yaml:3:10: error: the profile 'directory' promises case-studies, and the pack has none; add them, "
                    + "or say under `gaps:` that there are none",
            ])
    }

    @Test func aMappedSectorIsWarnedOfTheHeadingsItLacks() throws {
        let mapping = """
            source: guide
            section: "2"
            sector: children
            voice: Officers
            indicators:
              - {measure: Pupils, value: 3, as-of: 2010, themes: [attainment]}
            partnerships:
              - {name: Luton Forum, sector: partnerships, sectors: [children]}
            priorities:
              - {title: Halt obesity, basis: cypp, themes: [obesity]}
              - {title: Save money, sector: corporate, basis: budget, themes: [finance]}
            processes:
              - {text: By the nine steps., sector: corporate}
            levels:
              - {text: Together., level: regional}
            third-sector:
              - text: Charities deliver.
            opportunities:
              - {text: Play more., status: potential, themes: [play]}
            barriers:
              - {text: Staff are few., sector: health}
            implications:
              - text: Go and ask.
            advice:
              - text: Ring first.
            """
        let pack = Sample.pack.replacing("directory", with: "landscape-mapping")
        let result = try Sample.read(["pack.yaml": pack, "case.yaml": mapping])
        let tail = "; add some, or `gaps:` where the source says there are none"
        #expect(
            result.diagnostics.map(\.description) == [
                "case.yaml:1:1: warning: children of luton has no processes" + tail,
                "case.yaml:1:1: warning: children of luton has no barriers" + tail,
            ])
        #expect(result.pack != nil)
    }
}
