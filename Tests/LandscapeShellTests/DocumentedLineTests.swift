import Foundation
import LandscapeKit
import LandscapeShell
import Testing

/// The lines that the documents show run on the shipped packs.
@Suite struct DocumentedLineTests {
    @Test func everyLineRuns() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(
            contentsOf: root.appending(path: "Sources/LandscapeKit/LandscapeKit.docc/QueryLanguage.md"), encoding: .utf8)
        let blocks = text.components(separatedBy: "```landscape\n").dropFirst().map { $0.components(separatedBy: "\n```")[0] }
        let lines = blocks.flatMap { $0.split(separator: "\n").map(String.init) }
        #expect(lines.count >= 5)
        let sitting = try Sitting("load all")
        for line in lines { #expect(!(try sitting.expect(line).output.records.isEmpty), "\(line) finds nothing") }
    }
}
