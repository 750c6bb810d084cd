import Foundation
import LandscapeKit
import Testing

@testable import Workspaces

@Suite struct ShelfTests {
    private func shelf(_ folder: TemporaryFolder) -> WorkspaceShelf {
        WorkspaceShelf(environment: ["XDG_DATA_HOME": folder.path + "/data", "HOME": folder.path + "/home"], folder: folder.path + "/here")
    }

    @Test func findsWhatThereIs() throws {
        let folder = try TemporaryFolder()
        for name in ["data/landscape/workspaces/mine", "here/Workspaces/example", "here/team", "elsewhere/old"] {
            try folder.write("title: \(name)\n", to: name + "/workspace.yaml")
        }
        try folder.write("x", to: "here/Workspaces/none/readme.md")
        let shelf = shelf(folder)
        shelf.remember(folder.path + "/elsewhere/old")
        shelf.remember(folder.path + "/gone")
        #expect(try shelf.all().map(\.name) == ["default", "mine", "example", "old"])
        let found = [
            "default": "data/landscape/workspace", "mine": "data/landscape/workspaces/mine", "example": "here/Workspaces/example",
            "old": "elsewhere/old", "team": "here/team", "./team": "here/team", "../elsewhere/old/": "elsewhere/old",
            "Workspaces/example": "here/Workspaces/example", folder.path + "/here/team": "here/team",
        ]
        for (word, path) in found { #expect(try shelf.find(word)?.path == folder.path + "/" + path, "\(word)") }
        for word in ["none", "./none", "gone", "Workspaces/none", "~/x"] { #expect(try shelf.find(word) == nil, "\(word)") }
    }

    @Test func remembersEachPathOnceAndTheLastFirst() throws {
        let folder = try TemporaryFolder()
        let shelf = shelf(folder)
        for path in ["/a", "/b", "/a", try shelf.path(named: "default"), "/new\nline"] { shelf.remember(path) }
        #expect(shelf.remembered() == ["/a", "/b"])
        for number in 0..<60 { shelf.remember("/\(number)") }
        #expect(shelf.remembered().count == 50 && shelf.remembered().first == "/59")
    }

    @Test(arguments: [
        ("luton-museums", true), ("Ümlaut_1", true), ("default", false), ("a b", false), ("a/b", false), (".a", false), ("", false),
        ("-x", false), ("a.b", false),
    ])
    func namesAreWords(word: String, isName: Bool) { #expect(WorkspaceShelf.isName(word) == isName) }

    @Test func aWorkspaceIsMadeOnce() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine\n", to: "w/.gitignore")
        let workspace = try folder.workspace("w")
        try workspace.make(title: "Museums: Luton", purpose: "To map it", areas: ["luton"])
        let text = "title: \"Museums: Luton\"\npurpose: \"To map it\"\nareas: [luton]\ncreated: 2026-11-21T14:05+01:00\n"
        #expect(try folder.text("w/workspace.yaml") == text)
        #expect(try folder.text("w/.gitignore") == "mine\n")
        #expect(thrown { try workspace.make(title: "x", purpose: nil, areas: []) }?.kind == .alreadyExists)
        #expect(try folder.text("w/workspace.yaml") == text)
        let other = try folder.workspace("v")
        try other.make(title: nil, purpose: nil, areas: [])
        #expect(try folder.text("v/.gitignore") == ".history\n.lock\n.step\n.trash/\n.drafts/\n.editing/\n.landscape-*.tmp\n")
        #expect(other.description().description.title == "v")
    }

    @Test func settingsAreKeptInTheDescription() throws {
        let folder = try TemporaryFolder()
        try folder.write("# ours\ntitle: x\nsettings:\n  names: off\n  other: 1\n", to: "workspace.yaml")
        let workspace = try folder.workspace()
        #expect(workspace.description().description.settings == ["names": "off", "other": "1"])
        try workspace.describe { $0.settings["hints"] = "off" }
        #expect(try folder.text("workspace.yaml") == "# ours\ntitle: x\nsettings: {hints: \"off\", names: \"off\", other: \"1\"}\n")
        #expect(workspace.description().description.settings.count == 3)
        try workspace.describe { $0.settings = [:] }
        #expect(workspace.description().description.settings == [:])
    }

    @Test func settingsThatAreNoneAreReported() throws {
        let folder = try TemporaryFolder()
        try folder.write("settings: [a]\n", to: "workspace.yaml")
        #expect(
            try folder.workspace().description().diagnostics.map(\.description) == [
                "\(folder.path)/workspace.yaml:1:11: error: 'settings' takes keys and values, not a list; write 'settings: {name: value}'"
            ])
    }
}
