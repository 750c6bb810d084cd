import Foundation
import Glibc
import LandscapeKit
import Testing

@testable import Workspaces

@Suite struct UnreadableTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        /// Line, column and text of the error.
        let expected: String
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ expected: String) { self.init(name, bytes: Array(text.utf8), expected) }

        init(_ name: String, bytes: [UInt8], _ expected: String) {
            self.name = name
            self.bytes = bytes
            self.expected = expected
        }
    }

    static let cases = [
        Case(
            "never ends", "---\ntags: a\n\nText",
            "1:1: error: the front matter that begins here never ends; put a line '---' between it and the text"),
        Case(
            "colon", "---\ntags: a\ntitle: one: two\n---\n",
            "3:11: error: a colon and a space inside plain text; put the whole text in double quotes"),
        Case(
            "open quote", "---\ntags: \"a\n---\n",
            "3:1: error: a quotation mark opens a text that never closes; close it, or write quotes inside it as \\\""),
        Case("duplicate", "---\ntags: a\nre: b\ntags: c\n---\n", "2:1: error: the key 'tags' stands twice; merge the two or rename one"),
        Case(
            "no mapping", "---\n- a\n- b\n---\n",
            "2:1: error: keys and values are wanted here, one key per line, such as 'tags: [follow-up]'"),
        Case(
            "braces", "---\n{tags: a}\n---\n", "2:1: error: keys and values are wanted here, one key per line, such as 'tags: [follow-up]'"),
        Case(
            "braces over lines", "---\n{\ntags: a\n}\n---\n",
            "2:1: error: keys and values are wanted here, one key per line, such as 'tags: [follow-up]'"),
        Case(
            "indented", "---\n  tags: a\n---\n", "2:3: error: the key 'tags' does not begin its line; write each key at the start of a line"
        ),
        Case(
            "tags as mapping", "---\ntags:\n  a: b\n---\n", "3:3: error: 'tags' takes a list, not keys and values; write 'tags: [one, two]'"
        ),
        Case(
            "list in list", "---\nre: [a, [b]]\n---\n", "2:9: error: 're' takes a list of words, and this is a list; write 're: [one, two]'"
        ),
        Case("id as list", "---\nid: [a]\n---\n", "2:5: error: 'id' takes one value, not a list; write 'id: value'"),
        Case(
            "created as mapping", "---\ncreated: {a: b}\n---\n",
            "2:10: error: 'created' takes one value, not keys and values; write 'created: value'"),
        Case(
            "not UTF-8", bytes: Array("---\ntags: a\n---\ncaf".utf8) + [0xE9] + Array(" ol\n".utf8),
            "4:4: error: a byte here is not UTF-8 text; save the file as UTF-8"),
        Case("cut UTF-8", bytes: Array("---\n---\né".utf8.dropLast()), "3:1: error: a byte here is not UTF-8 text; save the file as UTF-8"),
        Case(
            "too large", bytes: Array("---\n---\n".utf8) + [UInt8](repeating: 0x78, count: 1 << 20),
            "1:1: error: the file is larger than 1048576 bytes, the most that is read; split it"),
        Case(
            "aliases", "---\na: &a [x]\nb: [" + String(repeating: "*a, ", count: 21) + "]\n---\n",
            "3:1: error: more than 20 aliases ('*name'); write the values out"),
        Case(
            "deep", "---\na: " + String(repeating: "[", count: 5_000) + "\n---\n",
            "2:5: error: values are nested too deep; write them out flat"),
    ]

    @Test(arguments: cases) func anUnreadableFileIsReportedAndLeftAsItIs(_ example: Case) throws {
        let folder = try TemporaryFolder()
        try folder.write(example.bytes, to: "notes/bad.md")
        try folder.write("---\ncreated: 2026-11-01\n---\nGood", to: "notes/good.md")
        let workspace = try folder.workspace()
        let listing = try workspace.notes()
        #expect(listing.notes.map(\.id) == ["good"])
        #expect(listing.diagnostics.map(\.description) == ["\(folder.path)/notes/bad.md:" + example.expected])
        let error = thrown { try workspace.note("bad") }
        #expect(
            error?.message
                == "\(folder.path)/notes/bad.md cannot be read, so it was left as it is. \(folder.path)/notes/bad.md:\(example.expected). Mend it in an editor, then repeat the command."
        )
        // Nor does a change that was begun before it became unreadable, or a new note beside it, touch it.
        var note = try workspace.note("good")
        note.text = "changed"
        try folder.write(example.bytes, to: "notes/good.md")
        #expect(thrown { try workspace.replace(note) }?.kind == .changedMeanwhile)
        #expect(thrown { try workspace.delete(note) }?.kind == .changedMeanwhile)
        _ = try workspace.add(NoteDraft("Another"))
        #expect(try folder.bytes("notes/bad.md") == example.bytes)
        #expect(try folder.bytes("notes/good.md") == example.bytes)
    }

    @Test func foldersPipesAndLinksToNothingAreReported() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/notes/folder.md", withIntermediateDirectories: true)
        #expect(mkfifo(folder.path + "/notes/pipe.md", 0o600) == 0)
        #expect(symlink("nowhere", folder.path + "/notes/link.md") == 0)
        let listing = try folder.workspace().notes()
        #expect(listing.notes == [])
        let path = folder.path + "/notes"
        #expect(
            listing.diagnostics.map(\.message) == [
                "Could not read \(path)/folder.md: it is a folder. Name a file.",
                "Could not read \(path)/link.md: it or its folder is gone. Put \(path) back or choose another place, then repeat the command.",
                "Could not use \(path)/pipe.md: it is not an ordinary file. Nothing was changed. Name a file.",
            ])
    }

    @Test func aFileNameThatIsNotUTF8IsReported() throws {
        let folder = try TemporaryFolder()
        try folder.write("---\n---\n", to: "notes/a.md")
        let name = Array((folder.path + "/notes/caf").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0x2E, 0x6D, 0x64, 0]
        #expect(Glibc.rename(folder.path + "/notes/a.md", name) == 0)
        #expect(
            try folder.workspace().notes().diagnostics.map(\.description)
                == ["\(folder.path)/notes:1:1: error: file names here that are not UTF-8 text, and so were not read: 1; rename the files"])
    }
}
