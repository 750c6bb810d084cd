import LandscapeKit
import LandscapeShell
import TestSupport
import Testing

/// Questions under names.
@Suite struct SavedQueryTests {
    @Test func aSavedQueryIsAskedByItsName() throws {
        let sitting = try Sitting("save q1 priorities theme:obesity")
        #expect(try sitting.headlines("q1 luton") == sitting.headlines("priorities theme:obesity luton"))
        #expect(try sitting.headlines("Q1 oxfordshire limit:1").count == 1)
        #expect(try sitting.session.savedQuery("q1") == "priorities theme:obesity")
        #expect(try sitting.session.savedQuery("q2") == nil)
        #expect(try sitting.expect("saved").tables[0].cells == [["q1", "priorities theme:obesity"]])
        #expect(try sitting.messages("help q1") == ["q1 is a saved query: `priorities theme:obesity`. `saved` lists them all."])
        #expect(try sitting.expect("help").headings.last == "Saved queries")
    }

    /// The line is kept as it was typed: its format, its file, its quotation marks.
    @Test(arguments: [
        "priorities luton theme:obesity as:json", "find \"personal budgets\" luton -kind:indicator", "priorities luton > p.csv force",
        "indicators luton --csv", "what are the priorities for children in luton", "find luton | head -1",
        "sql SELECT count(*) FROM records WHERE year > 2010",
    ])
    func theLineIsKeptAsTyped(line: String) throws {
        let sitting = try Sitting()
        let saved = try sitting.expect("save q1 \(line)")
        #expect(saved.format == nil && saved.destination == nil)
        #expect(saved.messages == ["Saved q1: `\(line)`."])
        #expect(try sitting.session.savedQuery("q1") == line)
        let run = try sitting.expect("q1")
        let typed = try sitting.expect(line)
        #expect(run.format == typed.format && run.destination == typed.destination)
        #expect(run.text() == typed.text())
    }

    @Test func wordsAfterTheNameComeBeforeItsFile() throws {
        let sitting = try Sitting("save q1 priorities theme:obesity > p.csv")
        let outcome = try sitting.expect("q1 luton")
        #expect(outcome.destination == .file("p.csv", force: false))
        #expect(outcome.output.records.allSatisfy { $0.areas.contains("luton") })
        #expect(try sitting.expect("q1 luton > other.json").destination == .file("other.json", force: false))
    }

    @Test func itIsReplacedAndForgotten() throws {
        let sitting = try Sitting("save q1 priorities luton", "save q2 barriers luton")
        #expect(try sitting.messages("save q1 advice luton") == ["Saved q1: `advice luton`. Before, it was `priorities luton`."])
        #expect(try sitting.messages("save q1") == ["q1 is `advice luton`."])
        #expect(try sitting.messages("forget q1") == ["Forgot q1; it was `advice luton`."])
        #expect(try sitting.messages("save q2 none") == ["Forgot q2; it was `barriers luton`."])
        #expect(try sitting.messages("saved").count == 1)
        #expect(sitting.refusal("q1").message.hasPrefix("there is no command 'q1'"))
    }

    @Test func oneThatComesBackToItselfIsRefused() throws {
        let sitting = try Sitting("save a1 priorities luton", "save b1 a1 theme:obesity")
        #expect(try sitting.headlines("b1") == sitting.headlines("priorities luton theme:obesity"))
        try sitting.expect("save a1 b1")
        #expect(sitting.refusal("a1").message == "the saved query 'a1' comes back to itself; `save a1 ...` saves it anew")
        #expect(try !sitting.headlines("priorities luton").isEmpty, "the session goes on")
        #expect(sitting.refusal("save a1 a1 luton").message == "a saved query that calls itself would never end")
    }

    @Test(arguments: [
        ("save", "`save` wants a name and a line"), ("save q1", "`save q1` wants the line after the name"),
        ("save priorities find x", "'priorities' is a command"), ("save luton find x", "'luton' means something already"),
        ("save what find x", "'what' means something already"), ("save q_1 find x", "'q_1' cannot name a query"),
        ("save q1 prioritys luton", "there is no command 'prioritys' to save; did you mean 'priorities'?"),
        ("save q1 find \"x", "a quotation mark opens"), ("forget", "`forget` wants a name"), ("forget q9", "there is no saved query 'q9'"),
        ("save q9 none", "there is no saved query 'q9'"),
    ])
    func refuses(line: String, message: String) throws {
        let refusal = try Sitting().refusal(line)
        #expect(refusal.message.contains(message) && refusal.status != .done, "\(refusal.message)")
    }

    /// What a person wrote beside a query in the file stays.
    @Test func remarksInTheFileStay() throws {
        let sitting = try Sitting("save q1 priorities luton", "save q2 barriers luton")
        let yaml = sitting.folder.text("workspace/queries.yaml")
        try sitting.folder.write("# for the paper\n" + yaml, to: "workspace/queries.yaml")
        try sitting.expect("forget q1")
        #expect(sitting.folder.text("workspace/queries.yaml") == "# for the paper\nq2: \"barriers luton\"\n")
        try sitting.folder.write("q2: [", to: "workspace/queries.yaml")
        #expect(sitting.refusal("q2").message.hasPrefix("the saved queries cannot be read"))
        #expect(sitting.refusal("save q3 find x").status == .failed)
        #expect(sitting.folder.text("workspace/queries.yaml") == "q2: [")
    }
}
