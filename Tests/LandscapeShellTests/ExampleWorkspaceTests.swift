import Foundation
import LandscapeKit
import LandscapeShell
import TestSupport
import Testing
import Workspaces

/// The workspaces that ship with the project are in order, and open as a person finds them. The tests use copies.
@Suite struct ExampleWorkspaceTests {
    private static let folder = #filePath.split(separator: "/Tests/")[0].description + "/Workspaces"

    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }.sorted()

    private func opened(_ name: String) throws -> Sitting {
        let sitting = try Sitting()
        let copies = sitting.folder.path("Workspaces")
        try FileManager.default.createDirectory(atPath: copies, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: Self.folder + "/" + name, toPath: copies + "/" + name)
        try sitting.expect("workspace open \(name)")
        return sitting
    }

    @Test func areThere() { #expect(Self.names == ["hull-half-day", "luton-museums", "oxfordshire-youth-arts"]) }

    @Test(arguments: names) func areInOrder(_ name: String) throws {
        let sitting = try opened(name)
        let messages = try sitting.messages("workspace check")
        #expect(messages.count == 1 && messages[0].hasPrefix("In order: "), "\(messages)")
        let listing = try sitting.session.workspace().notes()
        #expect(listing.diagnostics == [])
        // What a workshop took down is checked beside the commands that made it.
        guard name != "hull-half-day" else { return }
        #expect((8...10).contains(listing.notes.count))
        for note in listing.notes {
            #expect(!note.re.isEmpty && !note.tags.isEmpty && !note.themes.isEmpty, "\(note.id)")
            #expect(note.id.hasPrefix(note.created.day), "\(note.id)")
        }
        #expect(listing.notes.contains { !$0.cites.isEmpty } && listing.notes.contains { !$0.links.isEmpty })
    }

    @Test(arguments: [
        ("luton-museums", "luton", "Museums for Luton"), ("oxfordshire-youth-arts", "oxfordshire", "Youth arts in Oxfordshire"),
        ("hull-half-day", "hull", "A half-day in Hull"),
    ])
    func openWithTheirAreas(name: String, area: String, title: String) throws {
        let sitting = try opened(name)
        #expect(sitting.session.loaded == [area])
        #expect(try sitting.expect("workspace").cards.first?.title == title)
        let list = try #require(try sitting.expect("workspace list").tables.first)
        #expect(list.column("Name") == ["default", name])
    }

    @Test(arguments: [
        ("luton-museums", "notes tag:follow-up", 2), ("luton-museums", "notes sector:public-health theme:evidence", 1),
        ("luton-museums", "notes \"three months\"", 1), ("oxfordshire-youth-arts", "notes tag:members since:2026-11", 2),
        ("oxfordshire-youth-arts", "notes kind:strategy", 1), ("oxfordshire-youth-arts", "find outcomes in:notes", 2),
    ])
    func answer(name: String, line: String, count: Int) throws {
        #expect(try opened(name).expect(line).tables.first?.rows.count == count)
    }

    @Test func aRecordKnowsItsNotes() throws {
        let sitting = try opened("luton-museums")
        let card = try #require(try sitting.expect("why luton/culture-sport/barrier/evidence-challenge").cards.first)
        #expect(card.lines["Your notes"] == "2026-11-12 What we can count from January (`notes 1`)")
        let note = try #require(try sitting.expect("notes 1").cards.first)
        #expect(note.lines["Linked from"]?.contains("2026-11-03-health-modeller") == true)
    }
}
