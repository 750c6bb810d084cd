import Foundation
import LandscapeKit
import Testing

@testable import Workspaces

@Suite struct WorkspaceTests {
    @Test func theDefaultPathFollowsTheEnvironment() throws {
        #expect(try Workspace.defaultPath(environment: ["XDG_DATA_HOME": "/data", "HOME": "/home/ann"]) == "/data/landscape/workspace")
        #expect(try Workspace.defaultPath(environment: ["HOME": "/home/ann/"]) == "/home/ann/.local/share/landscape/workspace")
        #expect(
            try Workspace.defaultPath(environment: ["XDG_DATA_HOME": "relative", "HOME": "/h"]) == "/h/.local/share/landscape/workspace")
        #expect(
            thrown { try Workspace.defaultPath(environment: [:]) }?.message
                == "Your home folder is not known: neither HOME nor XDG_DATA_HOME is set to a path. Set one of them, or name a workspace folder."
        )
    }

    @Test func foldersInThePersonsDataArePrivate() throws {
        let folder = try TemporaryFolder()
        let environment = ["XDG_DATA_HOME": folder.path + "/data"]
        let workspace = try Workspace.open(
            at: Workspace.defaultPath(environment: environment), environment: environment, clock: .standing())
        _ = try workspace.add(NoteDraft("x"))
        for name in ["data", "data/landscape", "data/landscape/workspace", "data/landscape/workspace/notes"] {
            #expect(try folder.permissions(name) == 0o700, "\(name)")
        }
        #expect(workspace.historyPath == folder.path + "/data/landscape/workspace/.history")
    }

    @Test func elsewhereTheUsersMaskDecides() throws {
        let folder = try TemporaryFolder()
        _ = try Workspace.open(at: folder.path + "/team/luton/", environment: ["HOME": folder.path + "/home"])
        #expect(try folder.permissions("team/luton") & 0o700 == 0o700)
        #expect(try folder.names("team/luton") == [])
    }

    @Test func aFileInTheWayIsSaid() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "file")
        for path in ["\(folder.path)/file", "\(folder.path)/file/below"] {
            #expect(
                thrown { try Workspace.open(at: path, environment: [:]) }?.message
                    == "Could not open the folder \(path): a part of this path is a file, not a folder. Name a folder, or move that file away."
            )
        }
        #expect(try folder.text("file") == "x")
    }

    @Test func aFolderThatIsGoneIsNotMadeAnew() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace("luton")
        let note = try workspace.add(NoteDraft("x"))
        try FileManager.default.moveItem(atPath: folder.path + "/luton", toPath: folder.path + "/moved")
        #expect(
            thrown { try workspace.add(NoteDraft("y")) }?.message
                == "Could not make the folder \(folder.path)/luton/notes: it or its folder is gone. Nothing was changed. "
                + "Put \(folder.path)/luton back or choose another place, then repeat the command.")
        #expect(thrown { try workspace.replace(note) }?.kind == .folderMissing)
        #expect(thrown { try workspace.notes() }?.kind == .folderMissing)
        #expect(try folder.names() == ["moved"])
    }

    @Test func theDescriptionIsWrittenWithTheFirstNote() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace("luton-museums")
        #expect(workspace.description().description == WorkspaceDescription(title: "luton-museums", purpose: nil, areas: [], created: nil))
        #expect(try folder.names("luton-museums") == [])
        _ = try workspace.add(NoteDraft("x"))
        #expect(try folder.text("luton-museums/workspace.yaml") == "title: luton-museums\nareas: []\ncreated: 2026-11-21T14:05+01:00\n")
    }

    @Test func theDescriptionKeepsWhatItDoesNotKnow() throws {
        let folder = try TemporaryFolder()
        try folder.write("# ours\ntitle: 'Luton'\nteam: [ann,  bob]\nareas:\n- luton", to: "workspace.yaml")
        let workspace = try folder.workspace()
        #expect(workspace.description().description.areas == ["luton"])
        let changed = try workspace.describe {
            $0.areas.append("hull")
            $0.purpose = "Museums: a map"
        }
        #expect(
            try folder.text("workspace.yaml")
                == "# ours\ntitle: 'Luton'\nteam: [ann,  bob]\nareas: [luton, hull]\npurpose: \"Museums: a map\"\n")
        #expect(workspace.description().description == changed)
    }

    @Test func aDescriptionThatCannotBeReadIsLeft() throws {
        let folder = try TemporaryFolder()
        try folder.write("title: a: b\n", to: "workspace.yaml")
        let workspace = try folder.workspace()
        #expect(
            workspace.description().diagnostics.map(\.description)
                == ["\(folder.path)/workspace.yaml:1:9: error: a colon and a space inside plain text; put the whole text in double quotes"])
        #expect(thrown { try workspace.describe { $0.title = "x" } }?.message.contains("was left as it is") == true)
        _ = try workspace.add(NoteDraft("x"))
        #expect(try folder.text("workspace.yaml") == "title: a: b\n")
    }

    @Test func onlyOldLeftoversAreRemoved() throws {
        let folder = try TemporaryFolder()
        let now = Double(WallClock.standing().seconds())
        let ages: [(String, Double)] = [
            ("notes/.landscape-old.tmp", 3_700), ("notes/.landscape-new.tmp", 3_500), (".landscape-old.tmp", 3_700),
            ("notes/.other.tmp", 9_000),
            ("notes/landscape-old.tmp", 9_000),
        ]
        for (name, age) in ages {
            try folder.write("piece", to: name)
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: now - age)], ofItemAtPath: folder.path + "/" + name)
        }
        #expect(try folder.workspace().notes().diagnostics == [])
        #expect(try folder.names("notes") == [".landscape-new.tmp", ".other.tmp", "landscape-old.tmp"])
        #expect(try folder.names() == ["notes"])
    }
}
