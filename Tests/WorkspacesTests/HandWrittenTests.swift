import Foundation
import LandscapeKit
import Testing

@testable import Workspaces

@Suite struct HandWrittenTests {
    @Test func aFileWithoutIdAndDatesIsANote() throws {
        let folder = try TemporaryFolder()
        try folder.write("---\ntags: museums\nre:\n- luton\n- hull\n---\nBy hand", to: "notes/My own note.md")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_795_000_000)], ofItemAtPath: folder.path + "/notes/My own note.md")
        let note = try folder.workspace().note("My own note")
        #expect(note.text == "By hand")
        #expect(note.tags == ["museums"])
        #expect(note.re == ["luton", "hull"])
        #expect(note.isCreatedFromFile)
        #expect(note.created.text == "2026-11-18T12:06+01:00")
        #expect(note.changed == note.created)
    }

    @Test(arguments: ["---\n---\n", "---\n---", "---\n# nothing yet\n---\n\n", "\u{FEFF}---\n---\n\n\n", "--- \n---\t\n", "---\r\n---\r\n"])
    func emptyFrontMatterIsEnough(_ text: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "notes/a.md")
        let listing = try folder.workspace().notes()
        #expect(listing.notes.map(\.text) == [""])
        #expect(listing.diagnostics == [])
    }

    @Test func whatIsNotUnderstoodStaysWordForWord() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            ---
            # my own header
            zettel:   {a: 1,   b: [x]}   # odd spacing
            tags:
              - one

            # about the next
            summary: |
              First line
              # not a comment

              last
            created: 2026-11-01
            'quoted key': yes
            # the end
            ---
            Body
            """, to: "notes/a.md")
        let workspace = try folder.workspace()
        var note = try workspace.note("a")
        #expect(note.otherKeys == ["zettel", "summary", "quoted key"])
        note.tags = ["one", "two: three"]
        note.themes = ["obesity"]
        note = try workspace.replace(note)
        #expect(
            try folder.text("notes/a.md") == """
                ---
                # my own header
                zettel:   {a: 1,   b: [x]}   # odd spacing
                tags: [one, "two: three"]

                # about the next
                summary: |
                  First line
                  # not a comment

                  last
                created: 2026-11-01
                'quoted key': yes
                themes: [obesity]
                changed: 2026-11-21T14:05+01:00
                # the end
                ---
                Body
                """)
        note.text = "New body"
        #expect(try workspace.replace(note).otherKeys == note.otherKeys)
        #expect(try folder.text("notes/a.md").hasSuffix("# the end\n---\n\nNew body\n"))
    }

    @Test func windowsLineEndingsStay() throws {
        let folder = try TemporaryFolder()
        try folder.write("---\r\nmine: 1\r\n---\r\n\r\none\r\ntwo\r\n", to: "notes/a.md")
        let workspace = try folder.workspace()
        var note = try workspace.note("a")
        #expect(note.text.utf8.elementsEqual("one\r\ntwo".utf8))
        note.tags = ["t"]
        _ = try workspace.replace(note)
        let text = try folder.text("notes/a.md")
        #expect(text.hasPrefix("---\r\nmine: 1\r\ntags: [t]\r\ncreated: "))
        #expect(text.hasSuffix("\r\n---\r\n\r\none\r\ntwo\r\n"))
        #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
    }

    @Test func rewritingWritesDownADateTakenFromTheFile() throws {
        let folder = try TemporaryFolder()
        try folder.write("---\n---\nBy hand", to: "notes/a.md")
        let workspace = try folder.workspace()
        var note = try workspace.note("a")
        note.tags = ["x"]
        let replaced = try workspace.replace(note)
        #expect(replaced.created == note.created)
        #expect(!replaced.isCreatedFromFile)
        #expect(replaced.changed.text == "2026-11-21T14:05+01:00")
    }

    @Test func notesComeByDateAndThenById() throws {
        let folder = try TemporaryFolder()
        for (name, created) in [
            ("c", "2026-11-02"), ("b", "2026-11-01T23:30-02:00"), ("a", "2026-11-02T00:00Z"), ("d", "2026-10-31 09:00"),
        ] {
            try folder.write("---\ncreated: \(created)\n---\n", to: "notes/\(name).md")
        }
        #expect(try folder.workspace().notes().notes.map(\.id) == ["d", "c", "a", "b"])
    }

    @Test func otherFilesAreLeftAlone() throws {
        let folder = try TemporaryFolder()
        for name in ["notes/.draft.md", "notes/picture.png", "notes/.md", "notes/.landscape-1.tmp", "notes/sub/x.md", "readme.md"] {
            try folder.write("?", to: name)
        }
        let listing = try folder.workspace().notes()
        #expect(listing.notes == [])
        #expect(listing.diagnostics == [])
    }

    @Test func oddThingsAreWarnedOf() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "---\nid: other\nthemes: [obesity, NEETs, obesty, wibble]\ncreated: last Tuesday\nchanged: 2026-02-30\n---\nText",
            to: "notes/a.md")
        let listing = try folder.workspace().notes()
        #expect(listing.notes.map(\.themes) == [["obesity", "NEETs", "obesty", "wibble"]])
        #expect(listing.notes.map(\.isCreatedFromFile) == [true])
        let file = folder.path + "/notes/a.md"
        #expect(
            listing.diagnostics.map(\.description) == [
                "\(file):2:1: warning: the id 'other' is not the file's name; the note goes by 'a'",
                "\(file):3:19: warning: unknown theme 'NEETs'; did you mean 'neet'?",
                "\(file):3:26: warning: unknown theme 'obesty'; did you mean 'obesity'?",
                "\(file):3:34: warning: unknown theme 'wibble'",
                "\(file):4:1: warning: 'last Tuesday' is no date and time for 'created'; write 2026-11-21 or 2026-11-21T14:05+00:00",
                "\(file):5:1: warning: '2026-02-30' is no date and time for 'changed'; write 2026-11-21 or 2026-11-21T14:05+00:00",
            ])
    }
}
