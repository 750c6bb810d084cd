import Testing

/// A value out of no vocabulary, with the value it may have been.
@Suite struct VocabularyTests {
    @Test(arguments: cases)
    func diagnostics(_ one: DiagnosticCase) throws { try one.check() }

    static let cases: [DiagnosticCase] = [
        .records(
            "a theme misspelt",
            """
            findings:
              - text: Two posts are vacant.
                themes: [obesty]

            """,
            [
                "case.yaml:5:14: error: unknown theme 'obesty'; did you mean 'obesity'?"
            ]),
        .records(
            "a theme by its synonym",
            """
            findings:
              - text: Two posts are vacant.
                themes: [NEETs, LAC]

            """,
            [
                "case.yaml:5:14: error: unknown theme 'NEETs'; did you mean 'neet'?",
                "case.yaml:5:21: error: unknown theme 'LAC'; did you mean 'looked-after-children'?",
            ]),
        .records(
            "a theme that nobody knows",
            """
            findings:
              - text: Two posts are vacant.
                themes: [xylophone]

            """,
            [
                "case.yaml:5:14: error: unknown theme 'xylophone'; `landscape -c themes` lists them"
            ]),
        .records(
            "a theme in capitals",
            """
            findings:
              - text: Two posts are vacant.
                themes: [Obesity]

            """,
            [
                "case.yaml:5:14: error: unknown theme 'Obesity'; did you mean 'obesity'?"
            ]),
        .file(
            "a sector by its synonym",
            """
            sector: CYP
            source: guide
            section: "2"

            """,
            [
                "case.yaml:1:9: error: unknown sector 'CYP'; did you mean 'children'?"
            ]),
        .records(
            "a sector that nobody knows",
            """
            findings:
              - text: Two posts are vacant.
                sector: xylophones

            """,
            [
                "case.yaml:5:13: error: unknown sector 'xylophones'; it takes corporate, adult-social-care, health, public-health, "
                    + "children, education, adult-education, economic-regeneration, housing-public-protection, culture-sport, "
                    + "third-sector, partnerships"
            ]),
        .records(
            "a basis that nobody knows",
            """
            priorities:
              - {title: A, basis: xylophone, themes: [obesity]}

            """,
            [
                "case.yaml:4:23: error: unknown basis 'xylophone'; it takes jsna, cypp, laa, community-strategy, dph-report, "
                    + "health-strategy, joint-health-wellbeing-strategy, ecm, our-health-our-care, budget, corporate, "
                    + "commissioning-plan, inspection, national-policy, officers"
            ]),
        .records(
            "a level, an arrangement, a status, a purpose misspelt",
            """
            levels:
              - {text: Afar., level: regionl}
            budgets:
              - {text: Together., arrangement: poled}
            opportunities:
              - {text: Play., status: potental, voice: Officers, themes: [play]}
            links:
              - {title: A, url: https://example.org/a, purpose: procurment}

            """,
            [
                "case.yaml:4:26: error: unknown level 'regionl'; did you mean 'regional'?",
                "case.yaml:6:36: error: unknown budget arrangement 'poled'; did you mean 'pooled'?",
                "case.yaml:8:27: error: unknown status 'potental'; did you mean 'potential'?",
                "case.yaml:10:53: error: unknown link purpose 'procurment'; did you mean 'procurement'?",
            ]),
        .records(
            "a unit that nobody knows",
            """
            indicators:
              - {measure: A, value: 3, unit: xylophones, as-of: 2010, themes: [obesity]}

            """,
            [
                "case.yaml:4:34: error: unknown unit 'xylophones'; `landscape -c units` lists them"
            ]),
        .records(
            "a unit by its sign",
            """
            indicators:
              - {measure: A, value: 3, unit: "%", as-of: 2010, themes: [obesity]}

            """,
            [
                "case.yaml:4:34: error: unknown unit '%'; did you mean 'percent'?"
            ]),
        .records(
            "a heading of no kind",
            """
            gaps:
              - {kind: barier, state: recorded-as-none}
              - {kind: xylophones, state: recorded-as-none}

            """,
            [
                "case.yaml:4:12: error: unknown heading 'barier'; did you mean 'barriers'?",
                "case.yaml:5:12: error: unknown heading 'xylophones'; it takes indicators, partnerships, organisations, contacts, "
                    + "priorities, strategies, intentions, processes, levels, budgets, third-sector, opportunities, barriers, advice, "
                    + "principles, implications, findings, changes, programmes, case-studies, links, guides, checklists, tenders, "
                    + "workshops, cycles, terms, bodies",
            ]),
        .records(
            "an area misspelt",
            """
            findings:
              - text: Two posts are vacant.
                areas: [lutn]

            """,
            [
                "case.yaml:5:13: error: unknown area 'lutn'; did you mean 'luton'?"
            ]),
        .records(
            "an area by its code",
            """
            findings:
              - text: Two posts are vacant.
                areas: [KHL]

            """,
            [
                "case.yaml:5:13: error: unknown area 'KHL'; did you mean 'hull'?"
            ]),
        .records(
            "an area that nobody knows",
            """
            findings:
              - text: Two posts are vacant.
                areas: [xylophonia]

            """,
            [
                "case.yaml:5:13: error: unknown area 'xylophonia'; declare it under `areas:` in pack.yaml with id, name and kind"
            ]),
    ]
}
