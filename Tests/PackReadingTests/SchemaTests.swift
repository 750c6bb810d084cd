import Foundation
import LandscapeKit
import PackReading
import Testing

/// The schema for editors cannot drift from what packc checks.
@Suite struct SchemaTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: "Sources/LandscapeKit/Schema/pack.schema.json")

    @Test func theFileIsWhatTheModelSays() throws {
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(text == PackSchema.text(), "out of date: landscape -c 'pack schema' > Sources/LandscapeKit/Schema/pack.schema.json")
    }

    @Test func everyKindAndFieldIsThere() throws {
        let definitions = try #require(try JSONReader.read(PackSchema.text()).object["definitions"]).object
        for kind in RecordKind.allCases {
            let properties = try #require(definitions[kind.rawValue]?.object["properties"]).object
            for field in kind.fields { #expect(properties[field.key] != nil, "\(kind.rawValue).\(field.key)") }
        }
    }
}
