import Foundation
import LandscapeKit
import LandscapeShell
import Rendering
import TestSupport
import Testing

/// Areas under one name: set, used wherever an area is, listed, taken out.
@Suite struct GroupTests {
    private static let coastal = "set group coastal hull,north-east-lincolnshire"

    @Test func isSetListedAndTakenOut() throws {
        let sitting = try Sitting()
        #expect(
            try sitting.messages(Self.coastal) == [
                "Set group coastal: Hull, North East Lincolnshire.", "`compare group:coastal on priorities` asks about it.",
            ])
        #expect(sitting.folder.text("workspace/groups.yaml") == "coastal: [hull, north-east-lincolnshire]\n")
        let tables = try sitting.expect("groups").tables
        #expect(tables[0].cells == [["coastal", "Your own", "2", "Hull, North East Lincolnshire"]])
        #expect(tables[1].column("Group")?.contains("east-of-england") ?? false)
        #expect(try sitting.expect("set group coastal").tables[0].column("Area") == ["Hull", "North East Lincolnshire"])
        #expect(try sitting.messages("set group coastal none") == ["Removed group coastal."])
        #expect(try sitting.expect("groups").tables.count == 1)
        #expect(sitting.refusal("set group coastal none").status == .failed)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let same: String
        var testDescription: String { line }
    }

    /// A group finds what its areas find, named one by one.
    @Test(arguments: [
        Case(line: "priorities group:coastal", same: "priorities area:hull,north-east-lincolnshire"),
        Case(line: "find obesity group:coastal", same: "find obesity hull north-east-lincolnshire"),
        Case(line: "find obesity group:COASTAL luton", same: "find obesity luton hull north-east-lincolnshire"),
        Case(line: "priorities group:all -group:coastal", same: "priorities group:all -area:hull,north-east-lincolnshire"),
        Case(
            line: "priorities region:yorkshire-and-the-humber",
            same: "priorities area:east-riding,hull,north-lincolnshire,north-east-lincolnshire"),
        Case(line: "links group:\"East of England\" purpose:procurement", same: "links region:east-of-england purpose:procurement"),
        Case(line: "barriers group:metropolitan-district", same: "barriers area:salford,manchester,north-tyneside"),
        Case(line: "barriers group:counties", same: "barriers group:county"),
    ])
    func standsForItsAreas(_ test: Case) throws {
        let sitting = try Sitting(Self.coastal)
        let found = try sitting.expect(test.line).output.records.map(\.id)
        #expect(!found.isEmpty)
        #expect(try Set(found) == Set(sitting.expect(test.same).output.records.map(\.id)))
    }

    @Test func headingsTellTheGroup() throws {
        let sitting = try Sitting(Self.coastal)
        #expect(
            try sitting.expect("priorities group:coastal theme:obesity").headings == [
                "Priorities · theme obesity · group:coastal (Hull or North East Lincolnshire) (1)"
            ])
        #expect(
            try sitting.expect("links region:east-of-england limit:1").headings[0].hasPrefix("Links · region:east-of-england (11 areas)"))
    }

    @Test func commandsThatTakeAreasTakeGroups() throws {
        let sitting = try Sitting(Self.coastal, "load group:coastal")
        #expect(sitting.session.loaded == ["hull", "north-east-lincolnshire"])
        #expect(try sitting.expect("gaps group:coastal").tables[0].column("Area") == ["Hull", "North East Lincolnshire"])
        try sitting.expect("unload group:coastal")
        #expect(sitting.session.loaded.isEmpty)
        try sitting.expect("export records group:coastal kind:barrier to b.json")
        #expect(sitting.folder.text("b.json").contains("\"humber/"))
        #expect(
            try sitting.expect("matrix group:coastal kind:priority").tables[0].columns.map(\.title) == [
                "Theme", "Hull", "North East Lincolnshire",
            ])
    }

    /// `group:` with no group's name is still the record's own group.
    @Test func aRecordsOwnGroupIsStillFound() throws {
        let records = try Sitting("load hull").expect("indicators group:male").output.records
        #expect(!records.isEmpty && records.allSatisfy { $0["group"]?.contains("male") ?? false })
    }

    @Test(arguments: [
        ("set group all luton", "'all' is a group that is built in"), ("set group east-of-england luton", "built in"),
        ("set group 1st luton", "'1st' cannot name a group"), ("set group none luton", "'none' takes a group out"),
        ("set group x lutn", "there is no area 'lutn'; did you mean 'luton'?"), ("set group coastl", "did you mean 'coastal'?"),
        ("load group:coastl", "there is no group of areas 'coastl'; did you mean 'coastal'?"),
        ("links group:coastl luton", "there is no group of areas 'coastl'"), ("groups coastl", "did you mean 'coastal'?"),
        ("find group:coastl", "there is no group of areas 'coastl'"), ("find group:", "'group:' wants a value"),
    ])
    func refuses(line: String, message: String) throws {
        let refusal = try Sitting(Self.coastal).refusal(line)
        #expect(refusal.message.contains(message) && refusal.status != .done, "\(refusal.message)")
    }

    /// An answer that is empty because a group is unknown says so.
    @Test func anEmptyAnswerNamesTheGroupMeant() throws {
        let messages = try Sitting(Self.coastal, "load luton").messages("find group:coastl")
        #expect(messages.contains("No group of areas is called 'coastl'; did you mean 'coastal'?"))
    }

    @Test(arguments: [
        ("coastal: [hull, hul]\n", "groups", "'hul' is no area"),
        ("coastal: [hull, hul]\n", "priorities group:coastal", "'hul', which is no area"),
        ("coastal: [hull\n", "groups", "cannot be read"), ("coastal: {a: b}\n", "load group:coastal", "cannot be read"),
    ])
    func aFileEditedByHandIsReadOrComplainedOf(yaml: String, line: String, message: String) throws {
        let sitting = try Sitting(Self.coastal)
        try sitting.folder.write(yaml, to: "workspace/groups.yaml")
        let outcome = sitting.interpreter.run(line)
        #expect(outcome.text(.plain).contains(message), "\(outcome.text(.plain))")
        #expect(sitting.folder.text("workspace/groups.yaml") == yaml)
    }

    /// Nothing is made on the disk by looking.
    @Test func lookingMakesNoWorkspace() throws {
        let sitting = try Sitting()
        try sitting.expect("groups")
        try sitting.expect("saved")
        try sitting.expect("priorities region:east-midlands")
        _ = sitting.refusal("xyzzy")
        #expect(!FileManager.default.fileExists(atPath: sitting.folder.path("workspace")))
    }

    @Test func undoBringsBackWhatWas() throws {
        let sitting = try Sitting(Self.coastal, "save q1 priorities luton", "save q1 advice luton", "set group coastal none")
        try sitting.expect("undo")
        #expect(try sitting.expect("set group coastal").tables[0].column("Area") == ["Hull", "North East Lincolnshire"])
        try sitting.expect("undo")
        #expect(try sitting.session.savedQuery("q1") == "priorities luton")
        try sitting.expect("undo 2")
        #expect(try sitting.session.savedQuery("q1") == nil)
        #expect(sitting.refusal("set group coastal").message.hasPrefix("there is no group of areas 'coastal'"))
    }
}
