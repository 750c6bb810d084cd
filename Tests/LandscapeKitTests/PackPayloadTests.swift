import LandscapeKit
import Testing

@Suite struct PackPayloadTests {
    private static let good = PackPayload(
        #"""
        {"manifest":{"format":1,"id":"vale","title":"Vale","profile":"directory","version":"1.2.3","summary":"All of it.",
        "areas":["luton","vale"],
        "declaredAreas":[{"id":"vale","name":"Vale","kind":"other","region":"london","start":"2001","otherNames":["The Vale"]}],
        "sources":[{"id":"s","title":"S","published":"2010-09"},{"id":"t","title":"T","published":"2015"}],
        "counts":{"finding":1,"link":1}},
        "records":[
        {"id":"vale/finding/a","pack":"vale","areas":["luton"],"kind":"finding","text":"A \"# b.","source":"s","section":"6"},
        {"id":"vale/link/b","pack":"vale","areas":["vale"],"kind":"link","title":"B","source":"t","page":"2","purpose":"resource",
        "url":"https://example.org/"}]}
        """#)

    @Test func manifestAndRecords() throws {
        let manifest = try Self.good.manifest()
        #expect(manifest.id == "vale" && manifest.title == "Vale" && manifest.version == "1.2.3" && manifest.summary == "All of it.")
        #expect(manifest.profile == .directory && manifest.profile.protocolName == "DirectoryPack")
        #expect(manifest.areas == ["luton", "vale"] && manifest.declaredAreas.map(\.name) == ["Vale"])
        #expect(manifest.counts == [.finding: 1, .link: 1] && manifest.recordCount == 2)
        #expect(manifest.newest?.iso == "2015")
        let pack = try Self.good.pack()
        #expect(pack.manifest == manifest)
        #expect(pack.records.map(\.headline) == [##"A "# b."##, "B"])
        #expect(pack.records.map(\.citation.description) == ["S §6", "T p. 2"])
        #expect(pack.records[1]["url"] == "https://example.org/")
        #expect(pack.id == "vale" && pack.folder == nil)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let payload: PackPayload
        let error: PackPayloadError
        /// Whether the manifest can be read all the same.
        var hasManifest = false
    }

    static let broken: [Case] = [
        Case(
            testDescription: "another format", payload: PackPayload(#"{"manifest":{"format":2,"id":"a"},"records":[]}"#),
            error: .format(found: 2, expected: 1)),
        Case(
            testDescription: "no format", payload: PackPayload(#"{"manifest":{"id":"a"},"records":[]}"#),
            error: .format(found: 0, expected: 1)),
        Case(
            testDescription: "no title",
            payload: PackPayload(#"{"manifest":{"format":1,"id":"a","profile":"study","version":"1"},"records":[]}"#),
            error: .damaged("a manifest without id, title, profile or version")),
        Case(
            testDescription: "an unknown profile",
            payload: PackPayload(#"{"manifest":{"format":1,"id":"a","title":"A","profile":"x","version":"1"},"records":[]}"#),
            error: .damaged("a manifest without id, title, profile or version")),
        Case(
            testDescription: "the manifest comes second", payload: PackPayload(#"{"records":[],"manifest":{"format":1}}"#),
            error: .damaged("no manifest at the start")),
        Case(testDescription: "nothing", payload: PackPayload(""), error: .damaged("expected '{' at byte 0")),
        Case(testDescription: "a list", payload: PackPayload("[]"), error: .damaged("expected '{' at byte 0")),
        Case(testDescription: "an empty object", payload: PackPayload("{}"), error: .damaged("expected '\"' at byte 1")),
        Case(
            testDescription: "an unknown source",
            payload: PackPayload(
                #"""
                {"manifest":{"format":1,"id":"a","title":"A","profile":"study","version":"1"},
                "records":[{"id":"r","pack":"a","kind":"term","source":"s"}]}
                """#
            ),
            error: .damaged("r cites the unknown source 's'"), hasManifest: true),
        Case(
            testDescription: "cut within the records",
            payload: PackPayload(#"{"manifest":{"format":1,"id":"a","title":"A","profile":"study","version":"1"},"records":[{"id":"r""#),
            error: .damaged("unexpected end of an object at byte 98"), hasManifest: true),
        Case(
            testDescription: "cut at the end of the records",
            payload: PackPayload(#"{"manifest":{"format":1,"id":"a","title":"A","profile":"study","version":"1"},"records":[]"#),
            error: .damaged("expected '}' at byte 90"), hasManifest: true),
        Case(
            testDescription: "text after the end",
            payload: PackPayload(#"{"manifest":{"format":1,"id":"a","title":"A","profile":"study","version":"1"},"records":[]} x"#),
            error: .damaged("unexpected text after the value at byte 92"), hasManifest: true),
        Case(
            testDescription: "no records",
            payload: PackPayload(#"{"manifest":{"format":1,"id":"a","title":"A","profile":"study","version":"1"}}"#),
            error: .damaged("expected ',' at byte 77"), hasManifest: true),
    ]

    @Test(arguments: broken)
    func brokenPayloads(_ one: Case) throws {
        #expect(throws: one.error) { try one.payload.pack() }
        if one.hasManifest {
            #expect(try one.payload.manifest().id == "a")
        } else {
            #expect(throws: one.error) { try one.payload.manifest() }
        }
    }

    @Test func messages() {
        #expect(
            PackPayloadError.format(found: 2, expected: 1).description
                == "the pack was compiled in form 2 and this program reads form 1; build the pack again with this program's packc")
        #expect(PackPayloadError.damaged("no records").description == "the compiled pack is damaged: no records; build it again")
    }

    @Test(arguments: PackProfile.allCases)
    func profilesNameTheirProtocols(_ profile: PackProfile) {
        #expect(
            profile.protocolName.hasSuffix("Pack")
                && profile.protocolName.dropLast(4).lowercased() == profile.rawValue.replacing("-", with: ""))
        #expect(profile.label == profile.rawValue.replacing("-", with: " "))
    }

    @Test func digestsAreFNV1a() {
        let digests = ["", "a", "foobar"].map { text in
            var digest = Digest()
            digest.add(text.utf8)
            return digest.description
        }
        #expect(digests == ["cbf29ce484222325", "af63dc4c8601ec8c", "85944171f73967e8"])
    }
}
