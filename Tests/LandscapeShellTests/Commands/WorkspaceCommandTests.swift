import Foundation
import LandscapeKit
import LandscapeShell
import TestSupport
import Testing
import Workspaces

@Suite struct WorkspaceCommandTests {
    @Test func aWorkspaceIsMadeAndOpened() throws {
        let sitting = try Sitting("load oxfordshire", "note \"In the first\"")
        let made = try sitting.messages("workspace new luton-museums Luton title:\"Museums: Luton\" purpose:\"To be commissioned\"")
        let path = sitting.folder.path("home/.local/share/landscape/workspaces/luton-museums")
        #expect(made[0] == "Made Museums: Luton: \(path)")
        #expect(made[1].hasPrefix("`workspace open luton-museums` goes over to it, which loads Luton."))
        #expect(sitting.session.loaded == ["oxfordshire"] && sitting.session.workspacesOpened == 0)

        let opened = try sitting.messages("workspace open luton-museums")
        #expect(opened == ["Opened Museums: Luton (0 notes): \(path)", "Workspace Museums: Luton: loaded Luton."])
        #expect(sitting.session.loaded == ["luton"] && sitting.session.workspacesOpened == 1)
        #expect(try sitting.session.workspace().path == path)
        #expect(try sitting.messages("notes")[0].hasPrefix("There are no notes yet in \(path)"))
        try sitting.expect("note \"In the second\"")

        let info = try #require(try sitting.expect("workspace").cards.first)
        #expect(info.title == "Museums: Luton" && info.lines["Purpose"] == "To be commissioned" && info.lines["Areas"] == "Luton")
        #expect(info.lines["Notes"]?.hasPrefix("1, the latest of") == true)

        let back = sitting.folder.path("workspace")
        try sitting.expect("workspace open \(back)")
        #expect(try sitting.expect("notes").tables.first?.column("Note") == ["In the first"])
        // The first has no areas of its own: what is loaded stays.
        #expect(sitting.session.loaded == ["luton"])
        let list = try #require(try sitting.expect("workspace list").tables.first)
        #expect(list.column("Name") == ["default", "luton-museums", "workspace"])
        #expect(list.column("") == ["empty", "", "open"] && list.column("Notes") == ["", "1", "1"])
    }

    @Test(arguments: [
        ("workspace new", "`workspace new` wants a name or path, e.g. `workspace new luton-museums luton`"),
        ("workspace new default", "'default' is the workspace of those who name none; choose another name"),
        ("workspace new \"my work\"", "'my work' cannot be a name: letters, digits and hyphens make one, e.g. `workspace new my-work`"),
        ("workspace new x lutn", "there is no area 'lutn'; did you mean 'luton'?"),
        ("workspace new x xyzzy", "there is no area 'xyzzy'; leave it out to map a place that the register lacks"),
        ("workspace new x theme:obesity", "`workspace new` takes title:, purpose: and areas:, not 'theme:'"),
        ("workspace open", "`workspace open` wants a name or path, e.g. `workspace open luton-museums`; `workspace list` lists them"),
        ("workspace open minne", "there is no workspace 'minne'; did you mean 'mine'?"),
        ("workspace open xyzzy", "there is no workspace 'xyzzy'; `workspace list` lists them, `workspace new xyzzy` makes it"),
        ("workspace opn mine", "`workspace` takes info, list, new, open or check, not 'opn'; did you mean 'open'?"),
        ("workspace luton", "`workspace` takes info, list, new, open or check, not 'luton'; `workspace open luton` opens one"),
    ])
    func isRefused(line: String, message: String) throws {
        let sitting = try Sitting("workspace new mine")
        #expect(sitting.refusal(line).message == message)
        #expect(sitting.session.workspacesOpened == 0)
    }

    @Test func nothingThatIsThereIsOverwritten() throws {
        let sitting = try Sitting("workspace new ./team luton")
        let text = sitting.folder.text("team/workspace.yaml")
        #expect(
            sitting.refusal("workspace new ./team hull").message
                == "there is a workspace at \(sitting.folder.path)/team already, and it was left as it is; `workspace open ./team` opens it"
        )
        #expect(sitting.folder.text("team/workspace.yaml") == text)
        #expect(
            sitting.refusal("workspace open ./none").message
                == "\(sitting.folder.path)/none is no workspace: it has no workspace.yaml; `workspace new ./none` makes it one")
        #expect(!FileManager.default.fileExists(atPath: sitting.folder.path("none")))
    }

    @Test func anAreaThatNoPackCoversMayBeMapped() throws {
        let sitting = try Sitting()
        let messages = try sitting.messages("workspace new north cherwell")
        #expect(messages.last == "No pack covers Cherwell yet: interviews and notes map it.")
        #expect(try sitting.messages("workspace open north").last == "No pack covers Cherwell yet.")
    }

    @Test func settingsComeWithTheWorkspace() throws {
        let sitting = try Sitting("workspace new mine", "workspace new other", "workspace open mine")
        let path = try sitting.session.workspace().descriptionPath
        #expect(try sitting.messages("set names off save:on") == ["names is off now, and whenever this workspace is opened: \(path)"])
        try sitting.expect("set hints off")
        try sitting.expect("workspace open other")
        #expect(sitting.session.settings == Settings())
        sitting.session.pinned = { $0.colour = "off" }
        try sitting.expect("workspace open mine")
        #expect(!sitting.session.settings.showsNames && sitting.session.settings.showsHints && sitting.session.settings.colour == "off")
        #expect(try sitting.expect("workspace").cards.first?.lines["Settings"] == "names off")
    }

    @Test func openingClosesAConversation() throws {
        let sitting = try Sitting("workspace new mine", "note", "Half")
        let messages = try sitting.messages(":workspace open mine")
        #expect(sitting.session.dialogue == nil)
        #expect(messages.contains { $0.contains("`notes tag:draft` finds it") })
        #expect(sitting.folder.text("workspace/workspace.yaml").contains("title: workspace"))
    }

    @Test func aBrokenDescriptionIsSaidAndOpensAllTheSame() throws {
        let sitting = try Sitting("workspace new ./mine luton")
        try sitting.folder.write("title: a: b\n", to: "mine/workspace.yaml")
        let messages = try sitting.messages("workspace open ./mine")
        #expect(messages.contains { $0.hasPrefix("\(sitting.folder.path)/mine/workspace.yaml:1:9: error:") })
        try sitting.folder.write("areas: [lutn]\nsettings: {names: maybe, hints: off}\n", to: "mine/workspace.yaml")
        let other = try sitting.messages("workspace open ./mine")
        #expect(other.contains { $0.contains("there is no area 'lutn'; `workspace check` says more.") })
        #expect(other.contains { $0.contains("the setting 'names' was not understood") })
        #expect(!sitting.session.settings.showsHints)
    }

    @Test func checkReportsAndFails() throws {
        let sitting = try Sitting("load luton", "note \"[[nothing]]\" cite:luton/children/priority/infant-mortality")
        let outcome = sitting.interpreter.run("workspace check")
        #expect(outcome.status == .failed && outcome.messages.count == 2)
        #expect(outcome.messages[0].contains(".md:8:1: error: the link [[nothing]] points to nothing there is"))
        #expect(outcome.messages[1] == "1 error in 1 note, 1 citation, 1 link.")
        #expect(try Sitting().messages("workspace check").first?.hasSuffix("`workspace new` writes one, or the first note does") == true)
        #expect(try Sitting("note \"x\"").messages("workspace check").first?.hasPrefix("In order: 1 note. ") == true)
    }

    @Test func aQuestionMakesNoFolder() throws {
        let sitting = try Sitting("load luton", "priorities", "why 1", "workspace", "workspace list")
        #expect(!FileManager.default.fileExists(atPath: sitting.folder.path("workspace")))
    }

    @Test func areasMayBeNamedByTheirQualifier() throws {
        let sitting = try Sitting("workspace new coast areas:luton,leicester area:oxfordshire", "workspace open coast")
        #expect(sitting.session.loaded == ["luton", "leicester", "oxfordshire"])
    }

    /// The files beside the notes are read too: groups, saved queries, contacts.
    @Test(arguments: [
        ("groups.yaml", "coastal: [hull, lutton]\n", "groups.yaml:1:1: warning: the group 'coastal' names the unknown area 'lutton'"),
        ("groups.yaml", "coastal: {a: b}\n", "groups.yaml:1:10: error: 'coastal' takes a list"),
        ("queries.yaml", "q1: find x\nq2:\n", "queries.yaml:2:1: warning: the saved query 'q2' asks nothing"),
        ("queries.yaml", "q1: [find, x]\n", "queries.yaml:1:5: error: 'q1' takes one value"),
        ("contacts.yaml", "x: y\n", "contacts.yaml:1:1: error: "),
    ])
    func checkReadsWhatStandsBesideTheNotes(file: String, text: String, message: String) throws {
        let sitting = try Sitting("note \"here\"")
        try sitting.folder.write(text, to: "workspace/" + file)
        let found = sitting.refusal("workspace check").message
        #expect(found.contains(message), "\(found)")
    }
}
