import Foundation
import LandscapeKit
import LandscapeShell
import Rendering
import TestSupport
import Testing

/// A holder who asked not to be named is named nowhere; a contact that was checked says so.
@Suite struct ContactTests {
    private static let chair = "oxfordshire/health/contact/clinical-chair"
    private static let procurement = "oxfordshire/corporate/contact/procurement-manager"
    private static let lines = [
        "contacts oxfordshire", "contacts", "contact", "contacts names:on", "find Nash", "find \"Don Nash\"",
        "find don.nash@oxfordshire.gov.uk",
        "contacts holder:nash", "contacts email:nash", "find kind:contact has:contact", "find -sport kind:contact", "why 1", "1", "1-30",
        "why \(procurement)", "open \(procurement)", "compare luton oxfordshire on contacts", "compare luton oxfordshire",
        "matrix theme:joint-commissioning kind:contact", "matrix kind:contact", "editions oxfordshire on contacts", "contact list",
        "partnerships", "gaps oxfordshire", "sql SELECT * FROM contacts", "sql SELECT count(*) FROM contacts WHERE holder LIKE '%Nash%'",
    ]

    /// The contact whose holder is withdrawn here, as the pack has it.
    private static func record(_ sitting: Sitting) throws -> Record {
        let found = try sitting.expect("contacts oxfordshire").output.records.first { $0["holder"] == "Don Nash" }
        return try #require(found)
    }

    private static func details(_ record: Record) -> [String] { ["holder", "email", "phone"].compactMap { record[$0] } + ["Nash"] }

    private func noneShown(_ line: String, _ outcome: Outcome, _ details: [String]) {
        for format in OutputFormat.allCases {
            let text = outcome.text(format, width: 400)
            for detail in details where !line.contains(detail) { #expect(!text.contains(detail), "\(line) as \(format): \(detail)") }
        }
        for record in outcome.output.records {
            #expect(!details.contains(record["holder"] ?? "") && !details.contains(record["email"] ?? ""))
        }
    }

    @Test(arguments: lines) func aWithdrawnHolderIsShownByNoLine(line: String) throws {
        let sitting = try Sitting("load luton", "load oxfordshire")
        let record = try Self.record(sitting)
        // The list before the withdrawal must not hand the name to a number.
        let line = line.replacing(Self.procurement, with: record.id)
        let outcome = try sitting.expect("contact withdraw \(record.id) why:\"asked by letter\"")
        noneShown("", outcome, Self.details(record))
        try sitting.expect("set names on")
        noneShown(line, sitting.interpreter.run(line), Self.details(record))
        // The same in another sitting on the same workspace, before and after everything is loaded.
        let again = try sitting.again()
        noneShown(line, again.run(line), Self.details(record))
        _ = again.run("load all")
        noneShown(line, again.run(line), Self.details(record))
    }

    @Test(arguments: ["c.csv", "c.json", "c.jsonl", "c.md"]) func noExportNamesThem(file: String) throws {
        let sitting = try Sitting("load oxfordshire")
        let record = try Self.record(sitting)
        try sitting.expect("contact withdraw \(record.id) why:asked")
        for line in ["export records kind:contact to \(file) names:on", "export records to all-\(file) names:on"] {
            try sitting.expect(line)
        }
        for name in [file, "all-" + file] {
            let text = sitting.folder.text(name)
            // Of many kinds together, Markdown lists the posts alone.
            #expect(text.contains("McManners") || name == "all-c.md", "others stay")
            for detail in Self.details(record) { #expect(!text.contains(detail), "\(detail)") }
        }
        #expect(sitting.folder.text(file).contains(file.hasSuffix("md") ? "withdrawn on request 21 Nov 2026" : "2026-11-21"))
    }

    /// On the screen a note of their own shows no name either that is to be hidden.
    @Test func notesOnTheScreenHideWhatIsHidden() throws {
        let sitting = try Sitting("note \"Ring Joe McManners, jane@example.org\" re:oxfordshire", "notes")
        func card() throws -> String { try sitting.expect("notes 1").text() + sitting.expect("notes").text() }
        #expect(try card().contains("Joe McManners"))
        try sitting.expect("set names off")
        let hidden = try card()
        #expect(!hidden.contains("McManners") && !hidden.contains("jane@") && hidden.contains("[name withheld]"))
        try sitting.expect("set names on")
        try sitting.expect("contact withdraw \(Self.chair) why:asked")
        let withdrawn = try card()
        #expect(!withdrawn.contains("Joe McManners") && withdrawn.contains("jane@example.org"))
    }

    /// Nor does a note of their own that goes out: with names or without, the withdrawn one is not among them.
    @Test(arguments: ["", " names:on"]) func noNoteThatIsExportedNamesThem(names: String) throws {
        let sitting = try Sitting(
            "load oxfordshire", "note \"Ring Joe McManners or Don Nash, don@example.org\" re:oxfordshire",
            "contact withdraw \(Self.chair) why:asked", "export notes oxfordshire to notes.md\(names)",
            "export report oxfordshire to report.md\(names)")
        for file in ["notes.md", "report.md"] {
            let text = sitting.folder.text(file).replacing("\\", with: "")
            #expect(!text.contains("McManners") && !text.lowercased().contains("joe-mcmanners"), "\(file)")
            #expect(text.contains("[name withheld]"))
            #expect(text.contains("withdrawn on request 21 Nov 2026") == (file == "report.md"))
            #expect(text.contains("or Don Nash, don@example.org") == !names.isEmpty, "\(file)")
        }
    }

    /// A map and a project for qualitative analysis obey as well, through the export itself.
    @Test(arguments: ["map oxfordshire to m.graphml", "map oxfordshire to m.dot", "map oxfordshire to m.mmd", "map oxfordshire to m.json"])
    func mapsNameNobody(line: String) throws {
        let sitting = try Sitting("load oxfordshire")
        let message = try #require(try sitting.messages("export \(line) names:on").first)
        #expect(message.hasPrefix("Wrote m.") && message.contains("nodes") && message.contains("edges"), "\(message)")
        let text = sitting.folder.text(String(line.split(separator: " ").last ?? ""))
        #expect(text.contains("Clinical Chair") && !text.contains("McManners"))
    }

    @Test func theProjectForAnalysisObeys() throws {
        let sitting = try Sitting(
            "load oxfordshire", "note \"Ring Joe McManners\" re:oxfordshire tag:follow-up", "contact withdraw \(Self.chair) why:asked",
            "export data oxfordshire to o.qdpx names:on")
        // The texts are stored as they are: what stands in them stands in the file.
        let bytes = try Data(contentsOf: URL(fileURLWithPath: sitting.folder.path("o.qdpx")))
        #expect(bytes.range(of: Data("McManners".utf8)) == nil)
        #expect(bytes.range(of: Data("Holder: Don Nash".utf8)) != nil)
        #expect(bytes.range(of: Data("withdrawn on request 21 Nov 2026".utf8)) != nil)
    }

    @Test func theSearchForgetsTheName() throws {
        let sitting = try Sitting("load oxfordshire")
        #expect(try sitting.headlines("find McManners") == ["Clinical Chair"])
        let has = try sitting.expect("find has:contact").output.records.count
        try sitting.expect("contact withdraw \(Self.chair) why:\"asked by letter\"")
        #expect(try sitting.expect("find McManners").isAnswer)
        #expect(try sitting.expect("contacts holder:McManners").isAnswer)
        #expect(try sitting.headlines("contacts \"Clinical Chair\"") == ["Clinical Chair"])
        #expect(try sitting.expect("find has:contact").output.records.count == has, "the chair had a name and no address")
        try sitting.expect("contact restore \(Self.chair)")
        #expect(try sitting.headlines("find McManners") == ["Clinical Chair"])
    }

    @Test func theListSaysWithdrawnAndTheNumberToo() throws {
        let sitting = try Sitting("load oxfordshire")
        let list = try sitting.expect("contacts McManners")
        #expect(list.text(.plain).contains("Joe McManners"))
        try sitting.expect("contact withdraw 1 --why \"asked by letter\"")
        #expect(try sitting.expect("why 1").cards[0].lines["Holder"] == "withdrawn on request 21 Nov 2026")
        let table = try #require(try sitting.expect("contacts oxfordshire").tables.first)
        #expect(table.column("Holder, how to reach")?.contains("withdrawn on request 21 Nov 2026") ?? false)
        let record = try #require(try sitting.expect("why \(Self.chair)").output.records.first)
        #expect(RecordJSON.encode(record).object["withdrawn"]?.text == "2026-11-21")
        #expect(
            try sitting.messages("contact withdraw \(Self.chair) why:again") == [
                "Clinical Chair was withdrawn on request 21 Nov 2026 already."
            ])
    }

    @Test func theWorkspaceKeepsIdReasonAndDayAndNoName() throws {
        let sitting = try Sitting("load oxfordshire")
        try sitting.expect("contact withdraw \(Self.chair) why:\"asked by letter\"")
        let text = sitting.folder.text("workspace/contacts.yaml")
        #expect(text.contains("\(Self.chair): {withdrawn: \"2026-11-21\", why: \"asked by letter\"}\n"))
        #expect(!text.contains("McManners"))
        let table = try #require(try sitting.expect("contact list").tables.first)
        #expect(table.cells == [["Clinical Chair", "Oxfordshire Clinical Commissioning Group", "21 Nov 2026", "asked by letter", ""]])
    }

    /// What another session, an editor or git does to the list is obeyed at the next line.
    @Test func aListChangedElsewhereIsObeyed() throws {
        let sitting = try Sitting("load oxfordshire", "find McManners")
        try FileManager.default.createDirectory(atPath: sitting.folder.path("workspace"), withIntermediateDirectories: true)
        try sitting.folder.write("\(Self.chair): {withdrawn: 2026-11-20}\n", to: "workspace/contacts.yaml")
        #expect(try sitting.expect("why 1").cards[0].lines["Holder"] == "withdrawn on request 20 Nov 2026")
        #expect(try sitting.expect("find McManners").isAnswer)
        try FileManager.default.removeItem(atPath: sitting.folder.path("workspace/contacts.yaml"))
        #expect(try sitting.headlines("find McManners") == ["Clinical Chair"])
    }

    /// A list that cannot be read hides everybody, and says so once.
    @Test func aBrokenListShowsNobody() throws {
        let sitting = try Sitting("load oxfordshire", "contact withdraw \(Self.chair) why:asked")
        try sitting.folder.write("\(Self.chair): [\n", to: "workspace/contacts.yaml")
        let outcome = try sitting.expect("contacts oxfordshire")
        #expect(outcome.output.records.count == 24 && !outcome.output.records.contains(where: \.hasPersonalDetails))
        #expect(outcome.messages.contains { $0.contains("contacts.yaml:") && $0.contains("no answer shows who holds a post") })
        #expect(try sitting.messages("contacts oxfordshire").isEmpty)
        #expect(sitting.refusal("contact list").message == "contacts.yaml cannot be read; mend it, then `contact list`")
        #expect(sitting.refusal("contact verify \(Self.chair)").message.hasPrefix("nothing was changed: "))
        try sitting.folder.write("", to: "workspace/contacts.yaml")
        #expect(try sitting.headlines("find McManners") == ["Clinical Chair"])
    }

    /// The kept catalogue of a user's cache folder holds the packs as they ship; the list is obeyed with it as without.
    @Test func theKeptCatalogueObeysToo() throws {
        let sitting = try Sitting()
        for _ in 0..<2 {
            let session = try sitting.keptSession()
            #expect(Interpreter(session: session).run("find McManners oxfordshire").output.records.count == 1)
        }
        let session = try sitting.keptSession()
        let interpreter = Interpreter(session: session)
        for line in ["load oxfordshire", "contacts", "contact withdraw \(Self.chair) why:asked", "find McManners", "1"] {
            let outcome = interpreter.run(line)
            #expect(outcome.status == .done || line == "1", "\(outcome.messages)")
            if line == "find McManners" { #expect(outcome.isAnswer) }
        }
        let next = Interpreter(session: try sitting.keptSession())
        for line in ["find McManners oxfordshire", "why \(Self.chair)", "contacts oxfordshire names:on", "contacts hull"] {
            #expect(!next.run(line).text(.json).contains("McManners") || line.contains("find"), "\(line)")
        }
        #expect(next.run("find McManners oxfordshire").isAnswer)
        #expect(!next.run("priorities luton").output.records.isEmpty)
    }

    @Test func aContactThatWasCheckedSaysSo() throws {
        let sitting = try Sitting("load oxfordshire")
        try sitting.expect("contact verify \(Self.chair)")
        #expect(try sitting.expect("why \(Self.chair)").cards[0].lines["At this desk"] == "checked 21 Nov 2026 (your workspace)")
        try sitting.expect("contacts McManners")
        try sitting.expect("contact verify 1 2026-10")
        #expect(try sitting.expect("contacts McManners").text(.plain).contains("Joe McManners, checked Oct 2026 (your workspace)"))
        #expect(try sitting.expect("contact list").tables[0].column("Checked") == ["Oct 2026"])
        try sitting.expect("contact withdraw 1 why:asked")
        try sitting.expect("contact restore \(Self.chair)")
        #expect(try sitting.expect("contact list").tables[0].column("Checked") == ["Oct 2026"], "the stamp stays")
    }

    @Test func theSameNameElsewhereAndInNotesIsTold() throws {
        let sitting = try Sitting("load oxfordshire", "note \"Rang Paul Greenway again\" re:salford")
        let ids = try sitting.expect("contacts salford").output.records.filter { $0["holder"] == "Paul Greenway" }.map(\.id)
        try #require(ids.count == 2)
        let messages = try sitting.messages("contact withdraw \(ids[0]) why:\"asked by letter\"")
        #expect(messages.contains { $0.contains("contact withdraw \(ids[1]) why:\"asked by letter\"") })
        #expect(
            messages.contains {
                $0.hasPrefix("Your own notes name the holder, and stay as they are: 2026-11-21") || $0.hasPrefix("Your own notes")
            })
        #expect(!messages.joined().contains("Greenway"))
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let line: String
        let message: String
        var testDescription: String { line }
    }

    @Test(arguments: [
        Refusal(line: "contact", message: "`contact` wants what to do: withdraw, restore, verify or list; `contacts` lists contacts"),
        Refusal(line: "contact withdrw 1", message: "there is no `contact withdrw`; did you mean 'withdraw'?"),
        Refusal(
            line: "contact withdraw",
            message: "`contact withdraw` wants a number of the last list or a record's id, e.g. `contacts oxfordshire`, then "
                + "`contact withdraw 1`"),
        Refusal(line: "contact withdraw 1", message: "there is no list to number yet; ask first, e.g. `priorities`"),
        Refusal(
            line: "contact withdraw \(chair)",
            message: "say why, for those who come after you: contact withdraw \(chair) why:\"asked by letter\""),
        Refusal(
            line: "contact withdraw \(chair) why:\"Dr McManners rang\"",
            message: "the reason is kept in the workspace, so it must not name the holder; write who asked without the name"),
        Refusal(
            line: "contact withdraw \(chair) why:\"see a@b.org\"",
            message: "the reason is kept in the workspace, so it must not name the holder; write who asked without the name"),
        Refusal(
            line: "contact withdraw luton/children/priority/infant-mortality why:asked",
            message: "'Reduce infant mortality' is a priority, which has no holder; `contacts` lists contacts"),
        Refusal(
            line: "contact withdraw a/b/c why:asked",
            message: "there is no record 'a/b/c'; `find` lists records, and `why 1` shows the first whole with its id"),
        Refusal(
            line: "contact restore \(chair)",
            message:
                "Clinical Chair, Oxfordshire Clinical Commissioning Group (\(chair)) is not withdrawn; `contact list` shows those that are"),
        Refusal(line: "contact verify \(chair) 2026-13", message: "'2026-13' is no date; write 2026, 2026-11 or 2026-11-21"),
        Refusal(
            line: "contact verify \(chair) 2027-01-01", message: "1 Jan 2027 has not come yet; a contact is checked on a day that has been"),
    ])
    func isRefused(_ test: Refusal) throws {
        let sitting = try Sitting("load luton", "load oxfordshire")
        let refusal = sitting.refusal(test.line)
        #expect(refusal.message == test.message)
        #expect(refusal.status != .done)
        #expect(!FileManager.default.fileExists(atPath: sitting.folder.path("workspace/contacts.yaml")))
    }

    @Test func otherWordsAreAskedAsContacts() throws {
        let sitting = try Sitting("load oxfordshire")
        #expect(try sitting.headlines("contact oxfordshire McManners") == ["Clinical Chair"])
        #expect(try sitting.messages("contact list").first?.hasPrefix("No contact is withdrawn or checked in this workspace.") ?? false)
    }
}

extension Sitting {
    /// Another sitting on the same workspace.
    func again() throws -> Interpreter { Interpreter(session: try Session(packs: packs, surroundings: session.surroundings)) }

    /// A session that keeps its catalogue in the folder.
    func keptSession() throws -> Session {
        var surroundings = session.surroundings
        surroundings.keepsCatalogue = true
        return try Session(packs: packs, surroundings: surroundings)
    }
}
