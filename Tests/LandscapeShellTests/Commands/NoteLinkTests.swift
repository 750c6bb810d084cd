import Foundation
import LandscapeKit
import LandscapeShell
import Testing
import Workspaces

/// Links, backlinks, what notes are about, and what numbers of an answer stand for.
@Suite struct NoteLinkTests {
    private static let record = "luton/children/priority/infant-mortality"

    @Test func aRecordsCardListsTheNotesThatPointToIt() throws {
        let sitting = try Sitting(
            "load luton", "note \"Cites it\" cite:\(Self.record)", "note \"Is about it\" re:\(Self.record)",
            "note \"Links to it: [[\(Self.record)]]\"",
            "note \"Says luton/children only\" re:luton/children")
        let card = try #require(try sitting.expect("why \(Self.record)").cards.first)
        let lines = card.lines.filter { $0.value.contains("(`notes ") }
        #expect(lines["Your notes"]?.hasSuffix("Cites it (`notes 1`)") == true)
        #expect(
            lines[""]?.split(separator: "\n").map { $0.dropFirst(11) } == [
                "Is about it (`notes 2`)", "Links to it: [[\(Self.record)]] (`notes 3`)",
            ])
        #expect(try sitting.expect("notes 2").cards.first?.lines["Text"] == "Is about it")
        // A record that nothing points to says nothing of notes.
        #expect(try sitting.expect("why luton/children/priority/halt-childhood-obesity").cards.first?.lines["Your notes"] == nil)
    }

    @Test func theNumbersOfRecordsStandAfterACard() throws {
        let sitting = try Sitting("load luton", "note \"x\" cite:\(Self.record)", "priorities sector:children")
        let first = try #require(sitting.session.listing.first)
        try sitting.expect("why \(Self.record)")
        #expect(try sitting.expect("1").cards.first?.lines["Id"] == first.id)
        try sitting.expect("note \"y\" cite:1")
        #expect(try sitting.expect("notes y").tables.first?.column("Cites") == ["1"])
    }

    @Test func aNotesCardSaysWhatItLinksToAndWhatLinksToIt() throws {
        let sitting = try Sitting("load luton", "note \"First [[luton/public-health]]\"")
        let id = try #require(try sitting.expect("notes 1").cards.first?.title)
        try sitting.expect("note \"Second [[\(id)]]\"")
        try sitting.expect("note \"Third\" re:note:\(id)")
        try sitting.expect("notes")
        try sitting.expect("note \"Fourth\" re:note:1")
        let card = try #require(try sitting.expect("notes 1").cards.first)
        #expect(card.lines["Links to"] == "luton/public-health")
        // Notes of one minute stand in the order of their ids.
        let others = [card.lines["Linked from"] ?? ""] + (card.lines[""] ?? "").split(separator: "\n").map(String.init)
        #expect(others.map { $0.prefix(5) }.sorted() == ["Fourt", "Secon", "Third"])
        let second = try #require(try sitting.expect("notes second").tables.first)
        #expect(second.rows.count == 1)
        #expect(try sitting.expect("notes 1").cards.first?.lines["Links to"] == id)
    }

    @Test func aLinkToNothingIsSaidAtOnce() throws {
        let sitting = try Sitting("load luton")
        let messages = try sitting.messages("note \"[[luton]] [[lutn]] [[luton/children/priority/x]] [[\(Self.record)]]\"")
        #expect(
            messages.dropFirst() == [
                "The link [[lutn]] points to nothing there is; `workspace check` says more.",
                "The link [[luton/children/priority/x]] points to nothing there is; `workspace check` says more.",
            ])
    }

    @Test func aNoteMayBeAboutWhatANumberStandsFor() throws {
        let sitting = try Sitting("load luton", "priorities sector:children")
        let record = try #require(sitting.session.listing.dropFirst().first)
        try sitting.expect("note \"x\" re:2")
        #expect(try sitting.expect("notes").tables.first?.column("About") == [record.id])
        // After a list of notes the number is a note's.
        let id = try #require(sitting.session.notesListing.first?.id)
        try sitting.expect("note \"y\" re:1")
        #expect(try sitting.expect("notes y").tables.first?.column("About") == [id])
    }

    @Test func numbersGoOnFromRecordsToNotes() throws {
        let sitting = try Sitting("load luton", "note \"Obesity and the museum\" re:luton", "note \"More on obesity\"")
        let outcome = try sitting.expect("find obesity in:all")
        let records = try #require(outcome.tables.first?.rows.count)
        #expect(outcome.headings.count == 2 && outcome.tables.count == 2 && records > 2)
        #expect(outcome.tables[1].rows.map(\.number) == [records + 1, records + 2])
        #expect(try sitting.expect("\(records)").cards.first?.lines["Id"] != nil)
        #expect(try sitting.expect("\(records + 1)").cards.first?.lines["Text"]?.contains("besity") == true)
        #expect(try sitting.expect("notes \(records + 1)").cards.count == 1)
        #expect(try sitting.expect("why 1,\(records + 2)").cards.count == 2)
        #expect(sitting.refusal("notes 1").message == "1 is a record of the last list; its notes run from \(records + 1) to \(records + 2)")
        #expect(
            sitting.refusal("\(records + 3)").message == "there is no \(records + 3) in the last list; it runs from 1 to \(records + 2)")
    }

    @Test(arguments: [
        ("find obesity in:notes", ["Notes · ‘obesity’ (1)"], []),
        ("find kettle in:all", ["Notes · ‘kettle’ (1)"], ["No record was found; `find` with the same words says why."]),
        (
            "find xyzzy in:all", [],
            ["No record was found; `find` with the same words says why.", "Nothing found: the one note there is does not match xyzzy."]
        ),
        ("find obesity in:records limit:1", ["Found · Luton · ‘obesity’ (9)"], ["1 of 9 shown; raise `limit:` for more."]),
    ])
    func findLooksWhereItIsTold(line: String, headings: [String], messages: [String]) throws {
        let sitting = try Sitting("load luton", "note \"Obesity and the kettle\"")
        let outcome = try sitting.expect(line)
        #expect(outcome.headings == headings)
        #expect(Array(outcome.messages.prefix(messages.count)) == messages)
    }

    @Test func withoutAnAreaOnlyNotesAreSearched() throws {
        let sitting = try Sitting("note \"Obesity\"")
        let outcome = try sitting.expect("find obesity in:all")
        #expect(outcome.messages == ["No area is loaded, so records were not searched."])
        #expect(try sitting.expect("1").cards.first?.lines["Text"] == "Obesity")
    }

    @Test(arguments: [
        ("notes area:luton", ["about a record", "about the area", "cites"]), ("notes sector:children", ["about a record", "cites"]),
        ("notes kind:priority", ["about a record", "cites"]), ("notes pack:luton", ["about a record", "cites"]),
        ("notes cite:\(record)", ["about a record", "cites"]), ("notes -area:luton", ["plain"]), ("notes has:link", ["about the area"]),
        ("notes sector:public-health", ["about the area"]),
    ])
    func notesLieWhereTheyPointTo(line: String, notes: [String]) throws {
        let sitting = try Sitting(
            "note \"plain\"", "note \"cites\" cite:\(Self.record)", "note \"about a record\" re:\(Self.record)",
            "note \"about the area\nand [[public-health]]\" re:luton")
        #expect(try sitting.expect(line).tables.first?.column("Note")?.sorted() == notes)
    }

    @Test func anEmptyAnswerExplainsItself() throws {
        let sitting = try Sitting("note \"Museum walks\" re:luton tag:follow-up", "note \"Museum talks\" re:hull tag:done")
        #expect(
            try sitting.messages("notes museum area:luton tag:done") == [
                "Nothing found: none of the 2 notes matches museum tag:done area:luton.",
                "Without tag:done there is 1: `notes museum area:luton`", "Without area:luton there is 1: `notes museum tag:done`",
                "Here tag: has follow-up (1)", "Here area: has hull (1)",
            ])
        #expect(try sitting.messages("notes musuem").contains("'musuem' is in no note; did you mean 'museum'?"))
    }
}
