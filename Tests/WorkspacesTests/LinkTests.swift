import LandscapeKit
import Testing

@testable import Workspaces

@Suite struct LinkTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        /// `line:column target`
        let links: [String]
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case(text: "see [[luton]]", links: ["1:5 luton"]),
        Case(text: "[[a]] and [[b/c]]\n\n  [[d]]", links: ["1:1 a", "1:11 b/c", "3:3 d"]),
        Case(text: "[[a|shown so]] [[ b ]] [[c#A heading]] [[notes/d.md]]", links: ["1:1 a", "1:16 b", "1:24 c", "1:40 d"]),
        Case(text: "[[]] [[ ]] [[|x]] [[a] ] [a] [[a[b]] [[a", links: []), Case(text: "é日[[a]]", links: ["1:3 a"]),
        Case(text: "`[[a]]` [[b]] ` [[c]]", links: ["1:9 b", "1:17 c"]),
        Case(text: "```\n[[a]]\n```\n[[b]]\n~~~\n[[c]]", links: ["4:1 b"]), Case(text: "| [[a\\|b]] |", links: ["1:3 a"]),
        Case(text: "[[#heading]]", links: ["1:1 #heading"]), Case(text: "a\r\n[[b]]\r\n", links: ["2:1 b"]),
    ])
    func areFound(_ example: Case) {
        let links = NoteLink.links(in: example.text, file: "a.md", firstLine: 1)
        #expect(links.map { "\($0.location.line):\($0.location.column) \($0.target)" } == example.links)
    }

    @Test func standInTextAndFrontMatter() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "---\nre: [[luton]]\ncites: [\"[[a/b/c]]\", d/e/f]\nup: \"[[the plan]]\"\nsee: [[x]]\n# [[no]]\n---\n\nText [[y]]\n",
            to: "notes/a.md")
        let note = try folder.workspace().note("a")
        #expect(note.re == ["luton"])
        #expect(note.cites == ["a/b/c", "d/e/f"])
        #expect(note.links.map { "\($0.location.line):\($0.location.column) \($0.target)" } == ["4:6 the plan", "5:6 x", "9:6 y"])
    }

    /// A change of something else leaves links as they are written.
    @Test func stayAsWritten() throws {
        let folder = try TemporaryFolder()
        try folder.write("---\nre: [[luton]]\nup: \"[[the plan]]\"\ncreated: 2026-11-01\n---\nText\n", to: "notes/a.md")
        let workspace = try folder.workspace()
        var note = try workspace.note("a")
        note.tags = ["x"]
        #expect(try workspace.replace(note).re == ["luton"])
        #expect(try folder.text("notes/a.md").hasPrefix("---\nre: [[luton]]\nup: \"[[the plan]]\"\n"))
    }

    @Test(arguments: [
        ("luton", Reference.area("luton")), ("Luton", .area("luton")), ("E06000032", .area("luton")),
        ("luton/public-health", .sector("public-health", area: "luton")), ("children", .sector("children", area: nil)),
        ("luton/children/priority/x", .record("luton/children/priority/x")), ("my-note", .note("my-note")),
        ("note:children", .note("children")), ("interviews/one", .file("interviews/one")), ("luton/nowhere", nil), ("nothing", nil),
        ("a//b/c", nil), ("note:nothing", nil), ("", nil),
    ])
    func pointTo(text: String, reference: Reference?) {
        let reader = ReferenceReader(register: .standard, notes: ["my-note", "luton"], files: ["interviews/one"])
        let withSector = ReferenceReader(register: .standard, notes: ["my-note", "children"], files: ["interviews/one"])
        #expect((text == "note:children" ? withSector : reader).read(text) == reference)
    }

    @Test func aFileOfTextAloneIsANote() throws {
        let folder = try TemporaryFolder()
        try folder.write("# A plan\n\nfor [[luton]]\n", to: "notes/plan.md")
        try folder.write("\r\nWindows\r\n", to: "notes/windows.md")
        try folder.write("", to: "notes/empty.md")
        let workspace = try folder.workspace()
        #expect(try workspace.notes().diagnostics == [])
        var note = try workspace.note("plan")
        #expect(note.title == "A plan" && note.text == "# A plan\n\nfor [[luton]]" && note.isCreatedFromFile)
        #expect(note.links.map(\.location.line) == [3])
        #expect(try workspace.replace(note) == note)
        #expect(try folder.text("notes/plan.md") == "# A plan\n\nfor [[luton]]\n")
        note.tags = ["x"]
        let changed = try workspace.replace(note)
        #expect(changed.text == note.text && changed.tags == ["x"] && changed.created == note.created)
        #expect(try folder.text("notes/plan.md").hasSuffix("---\n# A plan\n\nfor [[luton]]\n"))
        var windows = try workspace.note("windows")
        windows.tags = ["x"]
        #expect(try workspace.replace(windows).text == "Windows")
        #expect(try !folder.text("notes/windows.md").replacing("\r\n", with: "").contains("\n"))
    }
}
