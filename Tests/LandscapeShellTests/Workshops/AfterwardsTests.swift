import Foundation
import LandscapeKit
import LandscapeShell
import Rendering
import TestSupport
import Testing

/// The walk through questions and steps, at the prompt.
@Suite struct ReadinessWalkTests {
    @Test func itIsKeptAndTakenUpAndEndsInANote() throws {
        let sitting = try Sitting("load oxfordshire", "readiness")
        #expect(sitting.session.dialogue?.prompt == "readiness 1/23")
        for line in ["y", "p", "b", "no", "s"] { try sitting.expect(line) }
        #expect(sitting.refusal("maybe").message == "'maybe' is no answer; type y, p, n, s to skip, b for back, q to leave")
        #expect(sitting.interpreter.leaveDialogue().messages == ["3 of 23 answers are kept; `readiness` goes on."])
        #expect(try sitting.expect("readiness").messages == ["Going on where it was left; `readiness again:on` begins anew."])
        #expect(sitting.session.dialogue?.prompt == "readiness 4/23")
        for _ in 0..<19 { try sitting.expect("y") }
        let end = try sitting.expect("p")
        #expect(sitting.session.dialogue == nil)
        #expect(end.messages.contains("Mostly yes: worth pursuing commissioning, though you may have to adapt somewhat"))
        #expect(end.tables[0].cells[0].prefix(6) == ["Capacity", "1", "0", "1", "1", "50%"])
        #expect(end.headings == ["Where you stand", "What to do next", "What helps in Oxfordshire"])
        #expect(end.tables[1].rows.contains { $0.record?.kind == .link } && end.tables[1].rows.contains { $0.record?.kind == .contact })
        #expect(end.tables[1].rows.allSatisfy { $0.record?.hasPersonalDetails == false })
        #expect(try sitting.expect("notes tag:readiness").tables[0].rows.count == 1)
        try sitting.expect("why 1")
        // The next walk begins anew.
        try sitting.expect("readiness")
        #expect(sitting.session.dialogue?.prompt == "readiness 1/23")
    }
}

/// A walk that was left.
@Suite struct ReadinessLeftTests {
    @Test func itGoesOnForItsOwnArea() throws {
        let sitting = try Sitting("load hull", "readiness area:oxfordshire", "y", "q", "readiness")
        #expect(sitting.session.dialogue?.prompt == "readiness 2/23")
        for _ in 0..<21 { try sitting.expect("y") }
        #expect(try sitting.expect("y").headings.contains("What helps in Oxfordshire"))
        // An area that is named is taken, and a walk begun anew is for what is loaded.
        for line in ["readiness area:oxfordshire", "y", "q", "readiness again:on", "y"] { try sitting.expect(line) }
        #expect(try sitting.file("readiness.json").contains("\"area\": \"hull\""))
    }
}

/// Forms at the prompt.
@Suite struct EvaluatingTests {
    /// A form is kept as it is typed; the journal tells its steps apart, so that `undo` says what it takes back.
    @Test func eachStepOfAFormIsToldInTheJournal() throws {
        let sitting = try Sitting("load hull", "workshop new banbury from one-hour", "evaluate add")
        let keys = String(
            repeating: "3", count: try #require(sitting.refusal("1").message.firstMatch(of: /form has (\d+)/).flatMap { Int($0.1) }))
        for line in [keys, "More time", "kite07", "q"] { try sitting.expect(line) }
        #expect(
            try sitting.messages("undo 3").prefix(3).map { $0.prefix { $0 != "(" } } == [
                "Undone: Code on evaluation form 1 for banbury ", "Undone: Words on evaluation form 1 for banbury ",
                "Undone: Evaluation form 1 for banbury ",
            ])
    }

    /// A workshop's name that is none is told, wherever nothing but a name can stand.
    @Test(arguments: [
        "evaluate add", "evaluate summary", "evaluate columns", "evaluate import x.csv", "tender new", "tender moderate", "tender result",
        "workshop print", "workshop agenda", "workshop run",
    ])
    func aMisspeltWorkshopIsTold(line: String) throws {
        let sitting = try Sitting("load hull", "workshop new banbury from one-hour")
        let end = line.hasSuffix("print") ? " to handouts" : ""
        #expect(sitting.refusal("\(line) banbry\(end)").message.hasSuffix("; did you mean 'banbury'?"))
    }

    @Test func theRatingsOf2009() throws {
        let outcome = try Sitting().expect("evaluate 2009")
        let table = outcome.tables[0]
        #expect(
            table.cells[3].prefix(7) == [
                "Session 4: The journey ahead", "13 (21.0)", "1 (1.6)", "14 (22.6)", "27 (43.5)", "7 (11.3)", "54.8%",
            ])
        #expect(outcome.headings == ["Evaluation · Seminar/workshop programme · 62 forms · response 62.6% of 99"])
        #expect(
            outcome.messages.count == 2 && outcome.messages[1].contains("Trainer: good or excellent is printed as 93.6% and comes to 93.5%")
        )
    }

    @Test func theTableFitsAWindow() throws {
        let text = try Sitting().expect("evaluate 2009").text(width: 80)
        let lines = text.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("Rated ") && $0.hasSuffix("Excellent  Share") })
        #expect(text.contains("Share: good or excellent. Per cents are of all forms, blank ones too.\n"))
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test func aLoneQLeavesAndTheRatingsStay() throws {
        let sitting = try Sitting("load hull", "workshop new banbury from one-hour", "evaluate add", "333333333")
        #expect(sitting.session.dialogue?.prompt == "form 1, in their words")
        #expect(try sitting.messages("q") == ["1 form taken. `evaluate summary` adds them up."])
        #expect(sitting.session.dialogue == nil)
        let summary = try sitting.expect("evaluate summary")
        #expect(summary.headings.first == "Evaluation · banbury · 1 form" && !summary.text(.plain).contains("“"))
    }

    @Test func formsAreTypedInAndAddedUp() throws {
        let sitting = try Sitting("load hull", "workshop new banbury from one-hour", "evaluate add")
        #expect(sitting.session.dialogue?.prompt == "form 1, 9 ratings")
        for line in ["3434 4-434", "=cmd() and \"quotes\", too", "AB1", "111 111 111", "", "", "44"] { _ = sitting.interpreter.run(line) }
        #expect(sitting.refusal("555555555").message == "'5' is no rating of 'How commissioning works here'; type 1 to 4, or - for blank")
        try sitting.expect("u")
        try sitting.expect("q")
        let summary = try sitting.expect("evaluate summary attended:4")
        #expect(summary.headings.first == "Evaluation · banbury · 1 form · response 25.0% of 4")
        #expect(
            summary.tables[0].cells[0].prefix(7) == [
                "How commissioning works here", "0 (0.0)", "0 (0.0)", "0 (0.0)", "1 (100.0)", "0 (0.0)", "100.0%",
            ])
        #expect(try sitting.file("workshops/banbury/evaluations.csv").contains("\"'=cmd() and \"\"quotes\"\", too\""))
        #expect(summary.text(.plain).contains("“=cmd() and \"quotes\", too”"))
        for line in ["evaluate add moment:before", "123", "", "ab1", "q"] { try sitting.expect(line) }
        let both = try sitting.expect("evaluate summary")
        #expect(
            both.tables[1].cells.map { Array($0.dropFirst()) } == [
                ["1", "1", "0", "0", "1.00", "4.00"], ["1", "1", "0", "0", "2.00", "3.00"], ["1", "1", "0", "0", "3.00", "4.00"],
            ])
    }

    @Test func aFileIsImportedWholeOrNotAtAll() throws {
        let sitting = try Sitting("load hull", "workshop new banbury from one-hour")
        let columns = try sitting.expect("evaluate columns").text(.plain)
        #expect(columns.hasPrefix("moment,code,How commissioning works here,Meet the commissioner,First steps,Venue,Trainer,Overall,"))
        let good =
            "session 1,session 2,session 3,venue,trainer,overall,comment\n"
            + (0..<20).map { "3,4,\($0 % 4 + 1),,2,good,\"line\n\($0)\"\n" }.joined()
        try Data(good.utf8).write(to: URL(fileURLWithPath: sitting.folder.path("forms.csv")))
        try Data("overall\n4\n5\n\nx\n".utf8).write(to: URL(fileURLWithPath: sitting.folder.path("bad.csv")))
        #expect(
            sitting.refusal("evaluate import bad.csv").message == """
                bad.csv:3:1: error: '5' is no rating of 'Overall'; write 1 poor, 2 satisfactory, 3 good, 4 excellent, or nothing
                bad.csv:5:1: error: 'x' is no rating of 'Overall'; write 1 poor, 2 satisfactory, 3 good, 4 excellent, or nothing
                Nothing was taken. Mend the file, then repeat the command; `evaluate columns` prints the first row.
                """)
        #expect(
            try sitting.messages("evaluate summary") == [
                "No forms have been taken for banbury yet; `evaluate add` takes them, `evaluate import FILE.csv` too."
            ])
        #expect(try sitting.messages("evaluate import forms.csv") == ["Took 20 forms; 20 in all. `evaluate summary` adds them up."])
        #expect(
            sitting.refusal("evaluate import forms.csv banbury").message
                == "the very same 20 forms are in banbury already; force:on takes them once more")
        #expect(
            sitting.refusal("evaluate import nothing.csv").message
                == "nothing.csv cannot be read: there is no such file, or it may not be read")
        #expect(
            try sitting.expect("evaluate").tables[0].cells[2].prefix(6) == [
                "First steps", "0 (0.0)", "5 (25.0)", "5 (25.0)", "5 (25.0)", "5 (25.0)",
            ])
    }

    /// The 62 forms of 2009 through a file give the table of 2009.
    @Test func the62FormsOf2009ThroughAFile() throws {
        let sitting = try Sitting("workshop new again from 2009 area:luton")
        try sitting.expect("evaluate 2009")
        let record = try #require(sitting.session.listing.first)
        var forms = [[String]](repeating: [], count: 62)
        var header: [String] = []
        for rating in (record.fields["ratings"]?.list ?? []).map(\.object) {
            header.append("\"\(rating["session"]?.text ?? "")\"")
            var column: [String] = []
            for (key, cell) in [("nil", ""), ("poor", "1"), ("satisfactory", "2"), ("good", "3"), ("excellent", "4")] {
                column += [String](repeating: cell, count: rating[key]?.integer ?? 0)
            }
            for index in forms.indices { forms[index].append(column[index]) }
        }
        let text = ([header] + forms).map { $0.joined(separator: ",") + "\n" }.joined()
        try Data(text.utf8).write(to: URL(fileURLWithPath: sitting.folder.path("2009.csv")))
        try sitting.expect("evaluate import 2009.csv")
        let table = try sitting.expect("evaluate summary attended:99").tables[0]
        let printed = try sitting.expect("evaluate 2009").tables[0]
        // The workshop made from the record has introductions too, which nobody rated then.
        #expect(table.cells.filter { $0[0] != "Introductions" } == printed.cells)
    }
}
