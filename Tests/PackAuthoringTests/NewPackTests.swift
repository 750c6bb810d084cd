import Foundation
import LandscapeKit
import PackAuthoring
import PackReading
import Testing

@Suite struct NewPackTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let profile: PackProfile
        let origin: NewPack.Origin
        var testDescription: String { "\(profile.rawValue), area from \(origin)" }

        var pack: NewPack {
            let known = AreaRegister.standard.area("luton")
            let declared = Area(
                id: "county-durham", name: "County Durham", officialName: "Durham County Council", otherNames: ["Durham \"County\""],
                gss: "E06000047", code: "DUR", kind: .unitary, region: "north-east", start: PartialDate("2009-04-01"))
            return NewPack(area: origin == .register ? known ?? declared : declared, origin: origin, profile: profile) { $0 }
        }
    }

    static let cases = PackProfile.allCases.flatMap { profile in
        [NewPack.Origin.register, .table, .person].map { Case(profile: profile, origin: $0) }
    }

    private func inspect(_ files: [NewPack.File]) throws -> PackInspection {
        try SamplePack(Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })).inspect()
    }

    /// What is written is in order at once; only the places that wait for the author are marked.
    @Test(arguments: cases) func isInOrderAtOnce(_ one: Case) throws {
        let inspection = try inspect(one.pack.looseFiles)
        #expect(inspection.count(.error) == 0, "\(inspection.findings)")
        #expect(PackMender.mend(inspection).isEmpty)
        #expect(inspection.findings.filter { $0.rule == "fixme" }.count >= one.pack.looseFiles.count)
        let pack = try #require(inspection.result.pack)
        #expect(
            pack.records.map(\.title)
                == (one.origin == .person ? [] : [one.origin == .register ? "Luton Borough Council" : "Durham County Council"]))
        #expect(pack.manifest.areas == [one.origin == .register ? "luton" : "county-durham"])
        #expect(pack.manifest.declaredAreas.map(\.gss) == (one.origin == .register ? [] : ["E06000047"]))
    }

    /// Each example is a record when its hash signs are taken away, and together they keep what the profile promises.
    @Test(arguments: cases) func examplesAreRecords(_ one: Case) throws {
        let files = one.pack.looseFiles.map { NewPack.File(path: $0.path, text: Self.uncommented($0.text)) }
        let inspection = try inspect(files)
        #expect(inspection.count(.error) == 0, "\(inspection.findings.filter { $0.severity == .error })")
        let pack = try #require(inspection.result.pack)
        let kinds = Set(pack.records.map(\.kind))
        #expect(kinds.isSuperset(of: one.profile.promisedKinds))
        #expect(inspection.findings.filter { $0.rule == "broken-promise" }.count == (one.profile == .study ? 1 : 0))
        if one.profile == .landscapeMapping {
            for sector in ["corporate", "adult-social-care", "public-health", "children"] {
                let here = Set(pack.records.filter { $0.sector == sector }.map(\.kind))
                #expect(here.isSuperset(of: RecordKind.landscapeHeadings), "\(sector)")
            }
        }
    }

    /// Every key of every kind stands in the example or is explained after it.
    @Test func everyKeyIsTold() {
        let told = PackProfile.allCases.flatMap { Case(profile: $0, origin: .register).pack.looseFiles }.map(\.text).joined()
        for kind in RecordKind.allCases {
            #expect(told.contains("\n# \(kind.plural):\n") || told.contains("\n\(kind.plural):\n"), "\(kind.plural)")
            for field in kind.fields {
                #expect(told.contains("\(field.key):") || told.contains("\(field.key) ("), "\(field.key) of \(kind)")
            }
        }
    }

    private static func uncommented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("# ") && !line.hasPrefix("# yaml-language-server") ? line.dropFirst(2) : line
        }.joined(separator: "\n")
    }

    @Test func theProjectsFiles() throws {
        let pack = Case(profile: .landscapeMapping, origin: .table).pack
        #expect(pack.folder == "CountyDurham")
        #expect(
            pack.pluginFiles.map(\.path) == [
                "CountyDurhamPack.swift", "Pack/pack.yaml", "Pack/context.yaml", "Pack/corporate.yaml", "Pack/adult-social-care.yaml",
                "Pack/public-health.yaml", "Pack/children.yaml", "Pack/organisations.yaml", "Pack/contacts.yaml", "Pack/implications.yaml",
            ])
        #expect(
            pack.pluginFiles[0].text == """
                public import LandscapeKit

                /// How services are commissioned in County Durham.
                public enum CountyDurhamPack: LandscapeMappingPack {}

                """)
        for file in pack.pluginFiles.dropFirst() { #expect(file.text.hasPrefix("# yaml-language-server: $schema=../../../")) }
        #expect(pack.factsFileName == "CountyDurhamFacts.swift")
        #expect(pack.factsFile.contains("let countyDurhamFacts: [Fact] = [\n    Fact(\n        \"county-durham\", .organisation, "))
        #expect(pack.factsFile.contains("func countyDurham(_ fact: Fact) { check(fact, \"county-durham\") }"))
        #expect(Case(profile: .study, origin: .person).pack.factsFile.contains("let countyDurhamFacts: [Fact] = []\n"))
    }

    @Test func theLineage() throws {
        let area = try #require(AreaRegister.standard.area("bedford"))
        let pack = NewPack(area: area, origin: .register, profile: .directory) { AreaRegister.standard.name($0) }
        let manifest = try #require(pack.looseFiles.first).text
        #expect(
            manifest.contains(
                """
                ## Bedford: Unitary authority, in East of England, GSS code E06000055, three-letter code BDF.
                ## The code came into use on 1 Apr 2009.
                ## It took the place of Bedfordshire.
                areas: [bedford]

                """))
    }

    // MARK: Package.swift

    private static let manifest = """
        let packs = [
            "EastRiding",
            "Luton",
        ]

        let package = Package(
            name: "landscape",
        """

    @Test(arguments: [
        ("CountyDurham", ["CountyDurham", "EastRiding", "Luton"]), ("Hull", ["EastRiding", "Hull", "Luton"]),
        ("York", ["EastRiding", "Luton", "York"]),
    ])
    func takesItsPlaceInTheList(_ name: String, _ expected: [String]) throws {
        let text = try PackList.adding(name, to: Self.manifest)
        #expect(PackList.names(in: text) == expected)
        #expect(text.replacing("    \"\(name)\",\n", with: "") == Self.manifest)
    }

    @Test func refusesWhatItCannotAdd() {
        #expect(throws: PackList.Refusal.listed) { try PackList.adding("Luton", to: Self.manifest) }
        #expect(throws: PackList.Refusal.noList) { try PackList.adding("Luton", to: "let package = 1") }
        #expect(PackList.names(in: Self.manifest.replacing("landscape", with: "other")) == nil)
    }
}
