import Testing

/// pack.yaml itself.
@Suite struct ManifestTests {
    @Test(arguments: cases)
    func diagnostics(_ one: DiagnosticCase) throws { try one.check() }

    static let cases: [DiagnosticCase] = [
        .manifest(
            "an empty file", "",
            [
                "pack.yaml:1:1: error: pack.yaml begins with `id:`, `title:`, `profile:`, `areas:`, `sources:`"
            ]),
        .manifest(
            "a comment alone",
            """
            # to be written

            """,
            [
                "pack.yaml:1:1: error: pack.yaml begins with `id:`, `title:`, `profile:`, `areas:`, `sources:`"
            ]),
        .manifest(
            "a list",
            """
            - luton

            """,
            [
                "pack.yaml:1:1: error: pack.yaml begins with `id:`, `title:`, `profile:`, `areas:`, `sources:`"
            ]),
        .manifest(
            "everything missing",
            """
            version: 1.0.0

            """,
            [
                "pack.yaml:1:1: error: pack.yaml lacks 'id': the pack's id: lower-case words joined by hyphens",
                "pack.yaml:1:1: error: pack.yaml lacks 'title': the pack's title",
                "pack.yaml:1:1: error: pack.yaml lacks 'profile': what kind of landscape it promises",
                "pack.yaml:1:1: error: pack.yaml lacks 'areas': the areas it covers, by id, or in full where the register lacks them",
                "pack.yaml:1:1: error: pack.yaml lacks 'sources': the documents its records cite",
            ]),
        .manifest(
            "an unknown key",
            """
            id: sample
            title: Sample
            profile: directory
            areas: [luton]
            sources: [{id: guide, title: A guide}]
            vesrion: 1
            xylophone: 1

            """,
            [
                "pack.yaml:6:1: error: unknown key 'vesrion' in pack.yaml; did you mean 'version'?",
                "pack.yaml:7:1: error: unknown key 'xylophone' in pack.yaml; it takes id, title, profile, version, summary, areas, sources",
            ]),
        .manifest(
            "an unknown profile",
            """
            id: sample
            title: Sample
            profile: directry
            areas: [luton]
            sources: [{id: guide, title: A guide}]

            """,
            [
                "pack.yaml:3:10: error: unknown profile 'directry'; did you mean 'directory'?"
            ]),
        .manifest(
            "an id that is none",
            """
            id: My Sample
            title: Sample
            profile: directory
            areas: [luton]
            sources: [{id: guide, title: A guide}]

            """,
            [
                "pack.yaml:1:5: error: 'My Sample' is no pack id; did you mean 'my-sample'?"
            ]),
        .manifest(
            "an id of signs",
            """
            id: "?"
            title: Sample
            profile: directory
            areas: [luton]
            sources: [{id: guide, title: A guide}]

            """,
            [
                "pack.yaml:1:5: error: '?' is no pack id; write lower-case words joined by hyphens"
            ]),
        .manifest(
            "no areas and no sources",
            """
            id: sample
            title: Sample
            profile: directory
            areas: []
            sources: []

            """,
            [
                "pack.yaml:4:8: error: 'areas' is empty; a pack covers at least one area",
                "pack.yaml:5:10: error: 'sources' is empty; a pack cites at least one document",
            ]),
        .manifest(
            "areas and sources of the wrong sort",
            """
            id: sample
            title: Sample
            profile: directory
            areas: luton
            sources: guide

            """,
            [
                "pack.yaml:4:8: error: 'areas' takes a list of area ids, e.g. [luton]",
                "pack.yaml:5:10: error: 'sources' takes a list; write it as [one, two] or as lines that begin with '- '",
            ]),
        .manifest(
            "an unknown area and one twice",
            """
            id: sample
            title: Sample
            profile: directory
            areas: [luton, lutn, luton]
            sources: [{id: guide, title: A guide}]

            """,
            [
                "pack.yaml:4:16: error: unknown area 'lutn'; did you mean 'luton'?",
                "pack.yaml:4:22: error: 'luton' stands twice in 'areas'; once is enough",
            ]),
        .manifest(
            "a source without a title, an impossible date",
            """
            id: sample
            title: Sample
            profile: directory
            areas: [luton]
            sources:
              - id: guide
                published: 2010-31
              - id: guide
                title: Another

            """,
            [
                "pack.yaml:6:5: error: one of 'sources' lacks 'title': the exact title",
                "pack.yaml:7:16: error: '2010-31' is no date for 'published'; write 2010, 2010-09 or 2010-09-14",
                "pack.yaml:8:9: error: two sources have the id 'guide'; rename one",
            ]),
        .manifest(
            "areas declared badly",
            """
            id: sample
            title: Sample
            profile: directory
            areas:
              - {id: luton, name: Luton, kind: unitary-authority}
              - {id: Marston Vale, name: Marston Vale, kind: town}
              - {id: marston, name: Marston}
              - {id: vale, name: Vale, kind: other}
              - {id: vale, name: Vale, kind: other}
            sources: [{id: guide, title: A guide}]

            """,
            [
                "pack.yaml:5:5: error: the register already has 'luton'; name it by its id alone",
                "pack.yaml:6:5: error: 'Marston Vale' is no area id; did you mean 'marston-vale'?",
                "pack.yaml:6:50: error: unknown area kind 'town'; it takes county, unitary-authority, metropolitan-district, "
                    + "non-metropolitan-district, region, country, other",
                "pack.yaml:7:5: error: one of 'areas' lacks 'kind': what sort of place",
                "pack.yaml:9:5: error: the area 'vale' is declared twice; keep one",
            ]),
    ]
}
