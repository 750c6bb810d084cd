import LandscapeKit
import Testing

@testable import Workspaces

@Suite struct RoundTripTests {
    @Test func aNoteReadsBackAsItWasWritten() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        let written = try workspace.add(
            NoteDraft(
                "Ask the health modeller for the benefits model", re: ["luton/public-health"],
                cites: ["luton/public-health/contact/modeller"],
                tags: ["follow-up", "Q3: ask"], themes: ["obesity"]))
        #expect(
            try folder.text("notes/2026-11-21-ask-health-modeller-benefits.md") == """
                ---
                id: 2026-11-21-ask-health-modeller-benefits
                re: [luton/public-health]
                cites: [luton/public-health/contact/modeller]
                tags: [follow-up, "Q3: ask"]
                themes: [obesity]
                created: 2026-11-21T14:05+01:00
                changed: 2026-11-21T14:05+01:00
                ---

                Ask the health modeller for the benefits model

                """)
        #expect(try workspace.note(written.id) == written)
        let listing = try workspace.notes()
        #expect(listing.notes == [written])
        #expect(listing.diagnostics == [])
        #expect(try folder.permissions("notes/\(written.id).md") == 0o600)
    }

    static let awkward = [
        "", " ", "a: b", "- item", "\"quoted\"", "'single'", "it's", "# no comment", "a #b", "[", "{a: b}", "]", "&anchor", "*alias",
        "!tag", "%", "@", "`",
        "true", "no", "null", "~", "2010", "1e5", "0x1F", "2026-11-21", "2026-11-21T14:05+00:00", "---", "...", "-", "?", ": ", "a:", "\\",
        "\\n", "tab\there",
        "line\nbreak", "\nleading", "trailing\n", "\n", "\n\n", "\r\n", "\r", "a\r\nb", "---\nid: forged\n---\n", "text\n---\nmore\n---\n",
        "naïve café", "e\u{301}",
        "👩‍👩‍👧 family 🏴󠁧󠁢󠁷󠁬󠁳󠁿", "\u{0}", "\u{1B}[31mred\u{1B}[0m", "\u{7F}\u{85}\u{9F}", "\u{2028}\u{2029}", "a\u{FEFF}mark",
        "\u{FFFE}\u{FFFF}\u{1FFFE}", "שלום عربى",
        String(repeating: "[{", count: 600), String(repeating: "long ", count: 3_000),
    ]

    @Test(arguments: awkward) func whatAPersonTypesSurvives(_ typed: String) throws {
        let folder = try TemporaryFolder()
        try check(NoteDraft(typed, re: [typed], cites: [typed, "x"], tags: ["x", typed], themes: [typed]), in: folder)
    }

    @Test func randomTextsSurvive() throws {
        let folder = try TemporaryFolder()
        var random = SplitMix(state: 2_026)
        func text() -> String {
            (0..<Int.random(in: 0...6, using: &random)).map { _ in Self.awkward.dropLast(2).randomElement(using: &random) ?? "" }.joined()
        }
        func list() -> [String] { (0..<Int.random(in: 0...4, using: &random)).map { _ in text() } }
        for _ in 0..<150 { try check(NoteDraft(text(), re: list(), cites: list(), tags: list(), themes: list()), in: folder) }
        #expect(try folder.workspace().notes().notes.count == 150)
    }

    /// Adds it, reads it, turns all its values round, and reads it again.
    private func check(_ draft: NoteDraft, in folder: TemporaryFolder) throws {
        let workspace = try folder.workspace()
        let added = try workspace.add(draft)
        var read = try workspace.note(added.id)
        #expect(
            scalars(read) == [[draft.text], draft.re, draft.cites, draft.tags, draft.themes].map { $0.map { Array($0.unicodeScalars) } })
        #expect(read == added)
        read.text = draft.text + "|" + draft.text
        read.re = draft.themes
        read.tags = draft.re + draft.tags
        read.themes = []
        let replaced = try workspace.replace(read)
        let again = try workspace.note(added.id)
        #expect(again == replaced)
        #expect(scalars(again) == scalars(read))
    }

    private func scalars(_ note: Note) -> [[[Unicode.Scalar]]] {
        [[note.text], note.re, note.cites, note.tags, note.themes].map { $0.map { Array($0.unicodeScalars) } }
    }

    @Test func aByteOrderMarkBeforeAValueIsDroppedAndInTheTextKept() throws {
        let folder = try TemporaryFolder()
        let note = try folder.workspace().add(NoteDraft("\u{FEFF}text", tags: ["\u{FEFF}pasted"]))
        #expect(Array(note.text.unicodeScalars) == Array("\u{FEFF}text".unicodeScalars))
        #expect(note.tags.map { Array($0.unicodeScalars) } == [Array("pasted".unicodeScalars)])
    }

    @Test func aTextThatWouldNotBeReadBackIsRefused() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        let error = thrown { try workspace.add(NoteDraft(String(repeating: "x", count: 1 << 20), name: "big")) }
        #expect(error?.kind == .tooLarge)
        #expect(
            error?.message
                == "The text is too large for \(folder.path)/notes/2026-11-21-big.md: 1048669 bytes, and at most 1048576 are read back. "
                + "Nothing was written. Split it into several notes.")
        #expect(try folder.names("notes") == [])
    }
}

/// A small random source, the same on every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
