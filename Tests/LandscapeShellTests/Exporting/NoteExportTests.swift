import LandscapeKit
import LandscapeShell
import TestSupport
import Testing

/// What a person wrote into notes about other people stays at home too, unless it is wanted.
@Suite struct NoteExportTests {
    private static let secrets = ["01582 546000", "01582-546000", "jane@luton.gov.uk", "Joe McManners"]

    private static func sitting() throws -> Sitting {
        try Sitting(
            "load luton", "load oxfordshire", "note \"Ring 01582 546000 or write to jane@luton.gov.uk\" re:luton tag:jane@luton.gov.uk",
            "note \"Met Joe McManners; see [[2026-11-21-ring-01582-546000-or-write-to]]\" re:luton")
    }

    @Test(arguments: [
        "notes luton to n.md", "notes luton to n.txt", "notes luton to n.csv", "notes luton to n.json", "data luton to n.jsonl",
        "data luton to n.json", "report luton to n.md",
    ])
    func addressesAreWithheldAndCounted(line: String) throws {
        let sitting = try Self.sitting()
        let message = try #require(try sitting.messages("export " + line).first)
        #expect(message.contains("; 5 names, addresses or numbers in notes withheld: add names:on to include them)."), "\(message)")
        let text = sitting.folder.text(String(line.split(separator: " ").last ?? ""))
        for secret in Self.secrets { #expect(!text.contains(secret), "\(secret)") }
        #expect(text.contains("withheld"))
    }

    @Test func namesOnIncludesThem() throws {
        let sitting = try Self.sitting()
        let message = try #require(try sitting.messages("export notes luton to n.json names:on").first)
        #expect(message == "Wrote n.json (2 notes, json).")
        for secret in Self.secrets { #expect(sitting.folder.text("n.json").contains(secret), "\(secret)") }
    }

    /// A note that cannot be read is not lost without a word.
    @Test func anUnreadableNoteIsNamed() throws {
        let sitting = try Self.sitting()
        try sitting.folder.write("---\nid: [\n---\ntext\n", to: "workspace/notes/broken.md")
        let messages = try sitting.messages("export notes luton to n.json")
        #expect(messages.count == 2 && messages[1].contains("broken.md"), "\(messages)")
    }
}
