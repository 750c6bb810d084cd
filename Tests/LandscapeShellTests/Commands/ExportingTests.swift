import Foundation
import LandscapeKit
import LandscapeShell
import TestSupport
import Testing

@Suite struct ExportingTests {
    @Test func theTranscriptsReport() throws {
        let sitting = try Sitting("load luton", "note \"Ask about the health modeller\" re:luton/public-health")
        let count = try sitting.expect("find luton").output.records.count
        #expect(try sitting.messages("export report luton to luton.md") == ["Wrote luton.md (\(count) records, 1 note, markdown)."])
        let text = sitting.folder.text("luton.md")
        #expect(text.hasPrefix("# The commissioning landscape: Luton\n"))
        #expect(text.contains("Ask about the health modeller"))
        #expect(text.contains("Halt the rise in childhood obesity"))
    }

    @Test func theTranscriptsRecords() throws {
        let sitting = try Sitting("load luton", "load oxfordshire")
        let count = try sitting.expect("find").output.records.count
        let contacts = try sitting.expect("find has:contact").output.records.count
        #expect(contacts > 0)
        let message = try #require(try sitting.messages("export records to all.csv").first)
        #expect(
            message == "Wrote all.csv (\(count) records, csv; names and addresses of 19 contacts withheld: add names:on to include them).")
        #expect(sitting.folder.text("all.csv").contains("Halt the rise in childhood obesity"))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let message: String
        var testDescription: String { line }
    }

    private static let subjects = "report, notes, records, contacts, links, map, matrix, data or calendar"
    private static let tables =
        "markdown (.md), plain (.txt), csv (.csv), json (.json), jsonl (.jsonl)"

    static let refusals = [
        Case(line: "export", message: "`export` wants what to write: \(subjects), e.g. `export report luton to luton.md`"),
        Case(line: "export reprt to x.md", message: "there is no export 'reprt'; did you mean 'report'?"),
        Case(line: "export xyzzy to x.md", message: "there is no export 'xyzzy'; it is \(subjects)"),
        Case(line: "export report luton", message: "`export` wants `to` and a file at the end, e.g. `export report luton to luton.md`"),
        Case(
            line: "export records luton to", message: "`export` wants `to` and a file at the end, e.g. `export records luton to luton.csv`"),
        Case(
            line: "export calendar luton to",
            message: "`export` wants `to` and a file at the end, e.g. `export calendar luton to luton.ics`"),
        Case(
            line: "export notes luton to luton.xyz", message: "a file of notes cannot be written as 'xyz'; it can be \(tables)"),
        Case(
            line: "export notes luton to luton.csv as ics",
            message: "a file of notes cannot be written as 'ics' (that is for calendar); it can be \(tables)"),
        Case(line: "export records luton to x as sqlit", message: "a file of records cannot be written as 'sqlit'; did you mean 'sqlite'?"),
        Case(line: "export matrix luton to x/", message: "a matrix is one file, not a folder: name a file such as x/matrix.md"),
        Case(
            line: "export records luton to my plans.csv",
            message: "'plans.csv' stands after the file name; a name with spaces goes in quotes"),
        Case(line: "export records luton theme:obesty to x.csv", message: "unknown theme 'obesty'; did you mean 'obesity'?"),
        Case(
            line: "export records luton xyzzy to x.csv",
            message: "no record matches, so nothing was written; `find` with the same words says why"),
        Case(line: "export records luton to x.csv names:maybe", message: "'names:' takes on or off, not 'maybe'"),
        Case(
            line: "export notes luton to x.md",
            message: "there is no note about Luton, so nothing was written; `notes` lists those there are, `note \"...\"` takes one"),
        Case(
            line: "export calendar luton theme:obesity to x.ics",
            message: "none of the 9 records has a date for a calendar: no intention or change is due, no strategy or programme ends, "
                + "and nothing was checked; nothing was written"),
    ]

    @Test(arguments: refusals)
    func isRefused(_ test: Case) throws {
        let sitting = try Sitting("load luton")
        #expect(sitting.refusal(test.line).message == test.message)
        #expect(sitting.refusal(test.line).status != .done)
        #expect(try FileManager.default.contentsOfDirectory(atPath: sitting.folder.path).filter { $0 != "workspace" } == [])
    }

    @Test func aFileThatIsThereIsNotOverwritten() throws {
        let sitting = try Sitting("load luton")
        try sitting.folder.write("mine", to: "luton.csv")
        for line in ["export records luton to luton.csv", "export records luton to luton.csv force:off"] {
            #expect(sitting.refusal(line) == ("luton.csv is there already and was not changed; add `force` to overwrite it", .failed))
            #expect(sitting.folder.text("luton.csv") == "mine")
        }
    }

    @Test(arguments: ["force", "force:on", "--force", "as csv force", "force names:on"]) func forceOverwrites(words: String) throws {
        let sitting = try Sitting("load luton")
        try sitting.folder.write("mine", to: "luton.csv")
        try sitting.expect("export records luton to luton.csv \(words)")
        #expect(sitting.folder.text("luton.csv").contains("Halt the rise in childhood obesity"))
    }

    @Test func aFolderThatIsNotThereIsNamed() throws {
        let sitting = try Sitting("load luton")
        let refusal = sitting.refusal("export records luton to nowhere/luton.csv")
        #expect(refusal.status == .failed)
        #expect(refusal.message.contains("\(sitting.folder.path)/nowhere"))
    }

    @Test(arguments: [
        ("to luton.json", "json"), ("to luton.jsonl", "jsonl"), ("to luton.ndjson", "jsonl"), ("to luton.csv", "csv"),
        ("to luton.MD", "markdown"), ("to luton.txt", "plain"), ("to luton", "markdown"), ("to luton.txt as json", "json"),
        ("to luton.txt as:json", "json"), ("to \"my luton.csv\"", "csv"),
    ])
    func theEndingPicksTheFormat(to: String, format: String) throws {
        let sitting = try Sitting()
        #expect(try sitting.messages("export records luton kind:priority \(to)").first?.contains("(30 records, \(format))") ?? false)
    }

    /// Names stay at home unless they are asked for, and the answer says how many.
    @Test(arguments: ["contacts.csv", "contacts.json", "contacts.jsonl", "contacts.md", "contacts.txt"]) func namesAreWithheldAndCounted(
        file: String
    ) throws {
        let sitting = try Sitting("load oxfordshire")
        let contacts = try sitting.expect("contacts").output.records
        let personal = contacts.filter(\.hasPersonalDetails)
        let details = personal.flatMap { record in ["holder", "email", "phone"].compactMap { record[$0] } }
        #expect(!details.isEmpty)
        let message = try #require(try sitting.messages("export records kind:contact to \(file)").first)
        #expect(message.contains("; names and addresses of \(personal.count) contacts withheld: add names:on to include them)."))
        let text = sitting.folder.text(file)
        for detail in details { #expect(!text.contains(detail), "\(detail)") }
        #expect(text.contains("Senior Commissioner"))

        let open = try #require(try sitting.messages("export records kind:contact to \(file) names:on force").first)
        #expect(!open.contains("names:on"))
        let whole = sitting.folder.text(file)
        for detail in details where !file.hasSuffix(".txt") { #expect(whole.contains(detail), "\(detail)") }
    }

    @Test func theReportToo() throws {
        let sitting = try Sitting("load oxfordshire")
        let details = try sitting.expect("contacts").output.records.flatMap { record in
            ["holder", "email", "phone"].compactMap { record[$0] }
        }
        #expect(
            try sitting.messages("export report to report.md").first?.contains(
                "; names and addresses of 19 contacts withheld: add names:on to include them") ?? false)
        for detail in details { #expect(!sitting.folder.text("report.md").contains(detail)) }
        try sitting.expect("export report to named.md --names")
        #expect(sitting.folder.text("named.md").contains("Joe McManners"))
    }

    /// A report holds the notes about its areas; an export of notes all of them, or those of an area.
    @Test(arguments: [
        ("export notes to n.md", ["about Luton", "about Hull", "about a record", "about none"]),
        ("export notes luton to n.md", ["about Luton"]), ("export notes hull to n.md", ["about Hull", "about a record"]),
        ("export report luton to n.md", ["about Luton"]), ("export report hull to n.md", ["about Hull", "about a record"]),
        ("export report to n.md", ["about Luton", "about none"]),
    ])
    func notesGoWithTheirAreas(line: String, notes: [String]) throws {
        let sitting = try Sitting(
            "load luton", "note \"about Luton\" re:luton/children", "note \"about Hull\" re:hull", "note \"about none\" tag:loose")
        let record = try #require(
            try sitting.expect("priorities hull").output.records.first { $0.areas.contains("hull") && !$0.areas.contains("luton") })
        try sitting.expect("note \"about a record\" re:\(record.id)")
        try sitting.expect(line)
        let text = sitting.folder.text("n.md")
        for note in ["about Luton", "about Hull", "about a record", "about none"] {
            #expect(text.contains(note) == notes.contains(note), "\(note)")
        }
    }
}
