import Foundation
import Testing

@testable import Workspaces

@Suite struct TwoProcessTests {
    @Test func twoProgramsAddingAtOnceLoseNothing() throws {
        let folder = try TemporaryFolder()
        let started = try (0..<2).map { _ in try Child.start(Child.notekiller(), [folder.path, "add", "same", "100"]) }
        let ended = started.map { Child.end($0.process, $0.output) }
        #expect(ended.map(\.status) == [0, 0])
        let ids = ended.flatMap(\.lines)
        #expect(Set(ids).count == 200)
        let listing = try folder.workspace().notes()
        #expect(listing.diagnostics == [])
        #expect(Set(listing.notes.map(\.id)) == Set(ids))
        // Each program's k-th note holds its k-th text: neither wrote over the other's.
        let texts = Dictionary(uniqueKeysWithValues: listing.notes.map { ($0.id, $0.text) })
        for lines in ended.map(\.lines) {
            for (number, id) in lines.enumerated() { #expect(texts[id] == killerText("same", number)) }
        }
        #expect(try folder.names("notes").count == 200)
    }

    @Test func twoProgramsChangingOneNoteLoseNothing() throws {
        let folder = try TemporaryFolder()
        let id = try folder.workspace().add(NoteDraft("Start")).id
        let started = try (0..<2).map { _ in try Child.start(Child.notekiller(), [folder.path, "append", id, "60"]) }
        let ended = started.map { Child.end($0.process, $0.output) }
        #expect(ended.map(\.status) == [0, 0])
        let lines = try folder.workspace().note(id).text.split(separator: "\n").map(String.init)
        let expected = started.flatMap { child in (0..<60).map { "\(child.process.processIdentifier) \($0)" } }
        #expect(lines.count == 121)
        #expect(Set(lines) == Set(["Start"] + expected))
    }
}
