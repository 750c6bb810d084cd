import Foundation
import LandscapeKit
import LandscapeShell
import Testing

/// The schema of workspace.yaml cannot drift from the settings there are.
@Suite struct WorkspaceSchemaTests {
    @Test func theFileIsWhatTheModelSays() throws {
        let root = URL(fileURLWithPath: #filePath.split(separator: "/Tests/")[0].description)
        let text = try String(contentsOf: root.appending(path: "Sources/Workspaces/Schema/workspace.schema.json"), encoding: .utf8)
        #expect(
            text == WorkspaceSchema.text(), "out of date: landscape -c 'workspace schema' > Sources/Workspaces/Schema/workspace.schema.json"
        )
        let settings = try JSONReader.read(text).object["properties"]?.object["settings"]?.object["properties"]?.object ?? Fields()
        #expect(settings.map(\.key) == Settings.options.map(\.name))
    }

    @Test func itIsPrinted() throws {
        let outcome = try Sitting().expect("workspace schema")
        let codes = outcome.output.blocks.compactMap { if case .code(let code) = $0 { code } else { nil } }
        #expect(codes == [WorkspaceSchema.text()])
    }
}
