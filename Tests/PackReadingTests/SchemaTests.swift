import Foundation
import LandscapeKit
import PackReading
import Testing

/// The schema for editors cannot drift from what packc checks.
@Suite struct SchemaTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func theFileIsWhatTheModelSays() throws {
        let text = try String(contentsOf: Self.root.appending(path: "Sources/LandscapeKit/Schema/pack.schema.json"), encoding: .utf8)
        #expect(text == PackSchema.text(), "out of date: landscape -c 'pack schema' > Sources/LandscapeKit/Schema/pack.schema.json")
    }

    @Test func everyKindAndFieldIsThere() throws {
        let definitions = try #require(try JSONReader.read(PackSchema.text()).object["definitions"]).object
        for kind in RecordKind.allCases {
            let properties = try #require(definitions[kind.rawValue]?.object["properties"]).object
            for field in kind.fields { #expect(properties[field.key] != nil, "\(kind.rawValue).\(field.key)") }
            for entry in properties { #expect(entry.value.object["description"]?.text?.isEmpty == false, "\(kind.rawValue).\(entry.key)") }
        }
    }

    /// Each field of one value points to its own vocabulary: some vocabularies are called alike.
    @Test(arguments: RecordKind.allCases) func everyVocabularyStandsWhole(_ kind: RecordKind) throws {
        let definitions = try #require(try JSONReader.read(PackSchema.text()).object["definitions"]).object
        let properties = try #require(definitions[kind.rawValue]?.object["properties"]).object
        for field in kind.fields {
            guard case .term(let vocabulary) = field.type else { continue }
            let reference = properties[field.key]?.object["allOf"]?.list.first?.object["$ref"]?.text?.split(separator: "/").last
            #expect(definitions[String(reference ?? "")]?.object["enum"]?.texts == vocabulary.ids, "\(kind.rawValue).\(field.key)")
        }
    }

    // MARK: Files that packc and the schema refuse alike; `Scripts/verify-schemas` asks the schema

    static let refused = ((try? FileManager.default.contentsOfDirectory(atPath: root.path + "/Tests/Fixtures/Schema")) ?? []).sorted()

    @Test func thereAreFilesToRefuse() { #expect(Self.refused.count > 20) }

    @Test(arguments: refused) func packcRefuses(_ name: String) throws {
        let text = try String(contentsOf: Self.root.appending(path: "Tests/Fixtures/Schema/" + name), encoding: .utf8)
        let wanted = try #require(text.split(separator: "\n").first?.split(separator: "# refused: ").first.map(String.init))
        let folder = try TemporaryFolder()
        let manifest = """
            id: barchester
            title: Barchester
            profile: interviews
            areas: [luton]
            sources: [{id: guide, title: A guide}]
            """
        try folder.write("pack.yaml", name.hasPrefix("pack-") ? text : manifest)
        if !name.hasPrefix("pack-") { try folder.write("records.yaml", text) }
        let errors = PackReader.read(folder: folder.path).errors
        #expect(errors.map(\.id) == [wanted], "\(errors)")
    }
}
