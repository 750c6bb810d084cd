import LandscapeKit
import Testing

@testable import Workspaces

@Suite struct CheckTests {
    private static let knowledge = WorkspaceCheck.Knowledge(
        register: .standard,
        records: [
            "luton/children/priority/halt-childhood-obesity", "luton/children/priority/infant-mortality",
            "luton/public-health/priority/smoking", "leicester/children/priority/play",
        ], settings: ["names": ["on", "off"]])

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let files: [String: String]
        /// Without the folder's path.
        let expected: [String]
        var testDescription: String { name }

        init(_ name: String, _ files: [String: String], _ expected: String...) {
            self.name = name
            self.files = files
            self.expected = expected
        }

        /// One note.
        init(_ name: String, note: String, _ expected: String...) {
            self.name = name
            files = ["notes/a.md": note]
            self.expected = expected
        }
    }

    static let cases = [
        Case("in order", ["workspace.yaml": "title: x\nareas: [luton]\nsettings: {names: off}\n", "notes/a.md": "Text"]),
        Case(
            "areas", ["workspace.yaml": "title: x\nareas: [luton, lutn,\n  xyzzy]\n"],
            "workspace.yaml:2:16: error: unknown area 'lutn'; did you mean 'luton'?",
            "workspace.yaml:3:3: error: unknown area 'xyzzy'; `areas` lists them"),
        Case(
            "settings", ["workspace.yaml": "title: x\nsettings:\n  name: off\n  names: maybe\n"],
            "workspace.yaml:3:9: warning: there is no setting 'name'; did you mean 'names'?",
            "workspace.yaml:4:10: warning: 'names' takes on or off, not 'maybe'"),
        Case(
            "a description that cannot be read", ["workspace.yaml": "title: a: b\n"],
            "workspace.yaml:1:9: error: a colon and a space inside plain text; put the whole text in double quotes"),
        Case(
            "citations",
            note: "---\ncites:\n- luton/children/priority/infant-mortality\n- luton/children/priority/halt-childhood-obesty\n"
                + "- luton/health/priority/smoking\n- luton/children/priority/childhood-obesity-rise\n- durham/children/priority/x\n---\n",
            "notes/a.md:4:3: error: no record 'luton/children/priority/halt-childhood-obesty' to cite; "
                + "did you mean 'luton/children/priority/halt-childhood-obesity'?",
            "notes/a.md:5:3: error: no record 'luton/health/priority/smoking' to cite; did you mean 'luton/public-health/priority/smoking'?",
            "notes/a.md:6:3: error: no record 'luton/children/priority/childhood-obesity-rise' to cite; "
                + "did you mean 'luton/children/priority/halt-childhood-obesity'?",
            "notes/a.md:7:3: error: no record 'durham/children/priority/x' to cite; there is no pack 'durham' here"),
        Case(
            "subjects",
            note: "---\nre: [luton, luton/children, children, luton/childern, lutn, luton/children/priority/infant-mortalty]\n---\n",
            "notes/a.md:2:39: error: 'luton/childern' points to nothing there is; did you mean 'luton/children'?",
            "notes/a.md:2:55: error: 'lutn' points to nothing there is; did you mean 'luton'?",
            "notes/a.md:2:61: error: 'luton/children/priority/infant-mortalty' points to no record; "
                + "did you mean 'luton/children/priority/infant-mortality'?"),
        Case(
            "links",
            [
                "notes/a.md": "---\nup: \"[[gone]]\"\n---\n\nSee [[b]], [[luton]] and [[bb]],\n`[[not this]]`, [[interviews/one]]\n",
                "notes/b.md": "[[luton/children/priority/play]]", "interviews/one.md": "---\narea: luton\nsector: children\n---\n",
            ],
            "notes/a.md:2:6: error: the link [[gone]] points to nothing there is; it may be an area, an area/sector, a record's id or a note's id",
            "notes/a.md:5:26: error: the link [[bb]] points to nothing there is; did you mean 'b'?",
            "notes/b.md:1:1: error: the link [[luton/children/priority/play]] points to no record; `find pack:luton` lists what the pack holds"
        ),
        Case(
            "front matter", note: "---\ntags: [a\n---\n",
            "notes/a.md:3:1: error: the YAML stops making sense here: did not find expected ',' or ']'"),
        Case(
            "themes and dates", note: "---\nthemes: [obesty]\ncreated: today\n---\n",
            "notes/a.md:2:10: warning: unknown theme 'obesty'; did you mean 'obesity'?",
            "notes/a.md:3:1: warning: 'today' is no date and time for 'created'; write 2026-11-21 or 2026-11-21T14:05+00:00"),
        Case(
            "ids used twice", ["notes/a.md": "---\nid: a\n---\n", "notes/b.md": "---\ntags: []\nid: a\n---\n"],
            "notes/a.md:2:1: error: the id 'a' stands in b.md too; give one of them its file's name",
            "notes/b.md:3:1: warning: the id 'a' is not the file's name; the note goes by 'b'",
            "notes/b.md:3:1: error: the id 'a' stands in a.md too; give one of them its file's name"),
        Case(
            "interviews", ["interviews/one.md": "---\narea: lutn\nsector: childern\n---\n\n## Governance\n\n- [[nowhere]]\n"],
            "interviews/one.md:2:1: warning: unknown area 'lutn'; did you mean 'luton'?",
            "interviews/one.md:3:1: error: unknown sector 'childern'; did you mean 'children'?",
            "interviews/one.md:8:3: error: the link [[nowhere]] points to nothing there is; it may be an area, an area/sector, "
                + "a record's id or a note's id"),
    ]

    @Test(arguments: cases) func reports(_ example: Case) throws {
        let folder = try TemporaryFolder()
        if example.files["workspace.yaml"] == nil { try folder.write("title: x\n", to: "workspace.yaml") }
        for (name, text) in example.files { try folder.write(text, to: name) }
        let findings = try WorkspaceCheck.run(try folder.workspace(), knowing: Self.knowledge)
        let found = findings.diagnostics.map { "\($0)".replacing(folder.path + "/", with: "") }
        #expect(found == example.expected)
        #expect(findings.hasErrors == example.expected.contains { $0.contains("error:") })
    }

    @Test func counts() throws {
        let folder = try TemporaryFolder()
        try folder.write("title: x\n", to: "workspace.yaml")
        try folder.write("---\ncites: [luton/children/priority/infant-mortality]\n---\n[[luton]] [[b]]\n", to: "notes/a.md")
        try folder.write("", to: "notes/b.md")
        try folder.write("---\narea: luton\nsector: children\n---\n", to: "interviews/c.md")
        let findings = try WorkspaceCheck.run(try folder.workspace(), knowing: Self.knowledge)
        #expect([findings.notes, findings.interviews, findings.citations, findings.links] == [2, 1, 1, 2])
        #expect(findings.diagnostics == [])
    }

    @Test func aFolderThatIsGoneIsSaid() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace("w")
        try Child.run("/bin/rmdir", [folder.path + "/w"])
        #expect(thrown { try WorkspaceCheck.run(workspace, knowing: Self.knowledge) }?.kind == .folderMissing)
    }
}
