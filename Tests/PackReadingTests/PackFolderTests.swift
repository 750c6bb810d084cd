import Foundation
import LandscapeKit
import PackReading
import Testing

/// Folders and files as a whole: what is missing, too large, or no text; and that one run tells everything.
@Suite struct PackFolderTests {
    @Test func aFolderThatIsNotThere() {
        let result = PackReader.read(folder: "/nowhere/at/all")
        #expect(result.diagnostics.map(\.description) == ["error: there is no folder /nowhere/at/all that can be read"])
        #expect(result.pack == nil)
    }

    @Test func aFolderWithoutPackYAML() throws {
        let folder = try TemporaryFolder()
        try folder.write("Durham/children.yaml", Sample.base)
        let result = PackReader.read(folder: folder.path + "/Durham", displayRoot: folder.path)
        #expect(
            result.diagnostics.map(\.description) == [
                "Durham/pack.yaml:1:1: error: there is no pack.yaml in Durham; it says what the pack is and which sources it cites"
            ])
    }

    @Test func thePackMayStandInASubfolder() throws {
        let folder = try TemporaryFolder()
        try folder.write("Durham/Pack/pack.yaml", Sample.pack)
        try folder.write("Durham/Pack/base.yaml", Sample.base.replacing("purpose: local-offer", with: "purpose: offer"))
        let result = PackReader.read(folder: folder.path + "/Durham", displayRoot: folder.path)
        #expect(
            result.diagnostics.map(\.description) == [
                "Durham/Pack/base.yaml:4:33: error: unknown link purpose 'offer'; it takes local-offer, procurement, commissioning, "
                    + "resource, document, organisation"
            ])
    }

    @Test func filesReadSideBySideAreToldInOrder() throws {
        let names = (10...49).map { "part-\($0).yaml" }
        let records = { (name: String) in Sample.head + "findings:\n  - text: About \(name)\n  - txt: About \(name)\n" }
        let result = try Sample.read(Dictionary(uniqueKeysWithValues: names.map { ($0, records($0)) }))
        let places = result.diagnostics.compactMap(\.location)
        #expect(places == places.sorted() && Set(places.map(\.file)) == Set(names))
        #expect(result.drafts.compactMap(\.record.text) == names.map { "About \($0)" })
    }

    struct RawCase: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let data: Data
        let expected: [String]
    }

    @Test(arguments: rawCases)
    func files(_ one: RawCase) throws {
        let result = try Sample.read(["case.yaml": one.data])
        #expect(result.diagnostics.map(\.description) == one.expected)
        #expect((result.pack == nil) == !one.expected.isEmpty)
    }

    static let rawCases: [RawCase] = [
        RawCase(
            testDescription: "one byte over 1 MiB", data: Data(repeating: UInt8(ascii: "#"), count: 1 << 20 | 1),
            expected: ["case.yaml:1:1: error: the file holds 1048577 bytes and a pack file may hold 1048576; split it by sector"]),
        RawCase(testDescription: "1 MiB", data: Data(repeating: UInt8(ascii: "#"), count: 1 << 20), expected: []),
        RawCase(
            testDescription: "1 MiB of opening brackets", data: Data(repeating: UInt8(ascii: "["), count: 1 << 20),
            expected: ["case.yaml:1:1: error: values are nested more than 60 deep; a record needs three or four levels"]),
        RawCase(
            testDescription: "a byte of another encoding", data: Data("source: guide\nsection: \"caf".utf8) + [0xE9] + Data("\"\n".utf8),
            expected: ["case.yaml:2:14: error: the file is not UTF-8 text; save it as UTF-8"]),
        RawCase(
            testDescription: "UTF-16", data: Data([0xFF, 0xFE]) + Data("s\0o\0".utf8),
            expected: ["case.yaml:1:1: error: the file is not UTF-8 text; save it as UTF-8"]),
        RawCase(
            testDescription: "a character cut in half at the end", data: Data("source: guide\n# £".utf8).dropLast(),
            expected: ["case.yaml:2:3: error: the file is not UTF-8 text; save it as UTF-8"]),
        RawCase(testDescription: "a byte order mark", data: Data([0xEF, 0xBB, 0xBF]) + Data("source: guide\n".utf8), expected: []),
        RawCase(testDescription: "an empty file", data: Data(), expected: []),
        RawCase(
            testDescription: "a NUL byte", data: Data("source: guide\nsection: 2\0".utf8),
            expected: ["case.yaml:2:11: error: a character that YAML does not allow: control characters are not allowed"]),
    ]

    @Test func aFolderByTheNameOfAFileCannotBeRead() throws {
        let folder = try TemporaryFolder()
        try folder.write("pack.yaml", Sample.pack)
        try folder.write("base.yaml", Sample.base)
        try folder.write("case.yaml/inside.txt", "")
        let result = PackReader.read(folder: folder.path, displayRoot: folder.path)
        #expect(result.diagnostics.map(\.description) == ["case.yaml:1:1: error: the file cannot be read"])
    }

    @Test func othersFilesAreLeftAlone() throws {
        let result = try Sample.read([".case.yaml.swp": "%", ".#case.yaml": "%", "notes.md": "%", "more.yml": Sample.head])
        #expect(result.diagnostics.map(\.description) == [])
        #expect(result.pack?.records.count == 3)
    }

    @Test func oneRunTellsAllErrorsInOrder() throws {
        let result = try Sample.read([
            "b.yaml": "source: guide\nsection: \"2\"\nfindings:\n  - text: A: b\n",
            "a.yaml": Sample.head + """
                prioritys: []
                indicators:
                  - {measure: Pupils, value: 3, themes: [attainmnt]}
                partnerships:
                  - {name: Board, start: 2010, end: 2009}
                contacts:
                  - {post: Director, organization: Luton Council}
                """,
            "pack.yaml": Sample.pack + "\nvesrion: 1\n",
        ])
        #expect(
            result.diagnostics.map(\.description) == [
                "a.yaml:3:1: error: unknown key 'prioritys'; did you mean 'priorities'?",
                "a.yaml:5:42: error: unknown theme 'attainmnt'; did you mean 'attainment'?",
                "a.yaml:7:37: error: 'end' (2009) comes before 'start' (2010); one of the two is wrong",
                "a.yaml:9:22: error: unknown key 'organization' in a contact; did you mean 'organisation'?",
                "b.yaml:4:12: error: a colon and a space inside plain text; put the whole text in double quotes",
                "pack.yaml:9:1: error: unknown key 'vesrion' in pack.yaml; did you mean 'version'?",
            ])
        #expect(result.errors.count == 6 && result.warnings.isEmpty)
    }

    @Test func aFileThatCannotBeReadIsNotBlamedOnTheOthers() throws {
        let result = try Sample.read([
            "organisations.yaml": "source: guide\nsection: \"2\"\npartnerships:\n  - name: Luton: Forum\n",
            "case.yaml": Sample.head + "partnerships:\n  - {name: Board, parent: Luton Forum}\n",
        ])
        #expect(
            result.diagnostics.map(\.description) == [
                "organisations.yaml:4:16: error: a colon and a space inside plain text; put the whole text in double quotes"
            ])
    }
}
