import Testing

@testable import Workspaces

@Suite struct TaggingTests {
    private func workspace(_ folder: TemporaryFolder) throws -> Workspace {
        let workspace = try folder.workspace()
        _ = try workspace.add(NoteDraft("one", tags: ["Museum", "ring"]))
        _ = try workspace.add(NoteDraft("two", tags: ["museum"]))
        _ = try workspace.add(NoteDraft("three", tags: ["museums", "musuem"]))
        _ = try workspace.add(NoteDraft("four"))
        return workspace
    }

    @Test func areCounted() throws {
        let folder = try TemporaryFolder()
        let counts = Tag.counts(in: try workspace(folder).notes().notes)
        #expect(counts.map { "\($0.tag) \($0.notes)" } == ["Museum 2", "museums 1", "musuem 1", "ring 1"])
    }

    @Test func changeInOneStep() throws {
        let folder = try TemporaryFolder()
        let workspace = try workspace(folder)
        let four = try folder.text("notes/2026-11-21-four.md")
        let changed = try workspace.retag("Merge") { tags in
            tags.map { ["museum", "musuem"].contains($0.lowercased()) ? "museums" : $0 }
        }
        #expect(changed.count == 3)
        #expect(try workspace.notes().notes.map { $0.tags.joined(separator: " ") }.sorted() == ["", "museums", "museums", "museums ring"])
        #expect(try folder.text("notes/2026-11-21-four.md") == four)
    }

    @Test func nothingIsWrittenWhenANoteIsGone() throws {
        let folder = try TemporaryFolder()
        let workspace = try workspace(folder)
        #expect(thrown { try workspace.retag("x", ids: ["2026-11-21-one", "gone"]) { $0 + ["new"] } }?.kind == .noSuchNote)
        #expect(try workspace.note("2026-11-21-one").tags == ["Museum", "ring"])
    }

    @Test(arguments: [("#todo", "todo"), ("  two words ", "two words"), ("#", nil), ("  ", nil), ("!?", nil), ("Zoë", "Zoë")])
    func areTidied(word: String, tag: String?) { #expect(Tag.tidied(word) == tag) }
}
