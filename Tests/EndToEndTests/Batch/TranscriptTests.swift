import TestSupport
import Testing

/// The lines that a researcher types first, on the shipped packs, each with the facts that it must bring.
@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct TranscriptTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var lines: [String]
        var facts: [String]
        var without: [String] = []
        var testDescription: String { lines.joined(separator: "; ") }
        init(_ lines: String..., facts: [String], without: [String] = []) {
            (self.lines, self.facts, self.without) = (lines, facts, without)
        }
    }

    @Test(arguments: [
        Case("load luton", facts: ["Loaded Luton: ", "Mapping 2010, Sep 2010", "Historical: the newest source on Luton is "]),
        Case(
            "load luton", "priorities sector:children",
            facts: [
                "Priorities · Luton · Children and young people (", "1. Halt the rise in childhood obesity", "3. Reduce infant mortality",
                "CYPP", "Mapping 2010 §6",
            ],
            without: ["Officers", "Tackling underlying lifestyle"]),
        Case(
            "load luton", "priorities basis:jsna", facts: ["· basis jsna (", "Reducing health inequalities", "JSNA", "Mapping 2010 §4"],
            without: ["CYPP"]),
        Case(
            "load luton", "partnerships",
            facts: [
                "Luton Forum", "└─ Health and Well-Being Board", "├─ Management Team", "Commissioning Group", "Children's Trust Board",
                "├─ Joint Planning and Executive Group",
            ]),
        Case(
            "load luton", "indicators theme:housing",
            facts: [
                "theme housing (", "Overcrowded households", "11.6%", "East of England 5.2%",
                "Private sector homes below the decent homes standard", "32%",
            ]),
        Case(
            "load luton", "find \"personal budgets\" -kind:indicator",
            facts: ["\"personal budgets\"", "direct payments", "Personalisation"], without: ["indicator "]),
        Case(
            "load luton", "opportunities sector:adult-social-care status:in-place",
            facts: ["In place", "Active Luton", "Stockwood Discovery Centre"], without: ["Potential"]),
        Case(
            "load luton", "opportunities sector:adult-social-care status:in-place", "why 1",
            facts: [
                "Opportunity · ", "Status ", "Whose view ", "Themes ", "Source      The Commissioning Landscape in Luton",
                "Published   Sep 2010", "Id          luton/adult-social-care/opportunity/",
            ]),
        Case("load luton", "gaps", facts: ["Coverage · Luton", "Adult care", "Public health", "Not recorded"]),
        Case("load oxfordshire", facts: ["Loaded Oxfordshire: commissioning guide (Framework 2010, May 2010; Guide 2015, 2015; "]),
        Case(
            "load oxfordshire", "contacts organisation:\"clinical commissioning\"",
            facts: [
                "organisation clinical commissioning (", "Clinical Chair", "Oxfordshire Clinical Commissioning Group", "Joe McManners",
                "2015 (1",
            ], without: ["Director of Public Health"]),
        Case(
            "load oxfordshire", "strategies",
            facts: ["Strategies · Oxfordshire (", "The Big Plan", "2012 to 2015", "Oxfordshire Joint Health and Wellbeing Strategy"]),
        Case(
            "load oxfordshire", "intentions due:2014",
            facts: ["Intentions · Oxfordshire · due 2014 (", "Re-commission maternity services", "Apr 2014", "Sep 2014"],
            without: ["2013", "due 2015"]),
        Case(
            "compare luton oxfordshire on priorities theme:mental-health",
            facts: [
                "Compared · Luton and Oxfordshire on priorities · theme mental-health",
                "Improve the emotional health and wellbeing of children", "Self-harm",
            ]),
        Case(
            "load luton", "find obesety",
            facts: ["Nothing found: no records for Luton · ‘obesety’", "did you mean 'obesity'"]),
        Case(
            "load luton", "priorities theme:heritage",
            facts: [
                "Nothing found: no priorities for Luton · theme heritage", "Without theme:heritage there are ",
                "Elsewhere: North Tyneside (",
            ]),
    ])
    func answers(_ test: Case) throws {
        let answer = try Desk().run(test.lines.flatMap { ["-c", $0] })
        #expect(answer.isDone, "\(answer.error)")
        // Messages of a plain answer are folded; a fact may go on in the next line.
        let text = answer.output.split { $0.isWhitespace }.joined(separator: " ")
        for fact in test.facts {
            #expect(text.contains(fact.split { $0.isWhitespace }.joined(separator: " ")), "\(fact)\n\(answer.output)")
        }
        let last = test.lines.count > 1 ? text.firstRange(of: "years old.").map { String(text[$0.upperBound...]) } ?? text : text
        for word in test.without { #expect(!last.contains(word), "\(word)\n\(answer.output)") }
    }

    @Test func noteAndExports() throws {
        let desk = try Desk()
        let answer = try desk.run(
            "--workspace", "luton-museums", "-c", "load luton", "-c", "note \"Ask about the health modeller\" re:luton/public-health", "-c",
            "export report luton to luton.md",
            "-c", "load oxfordshire", "-c", "export records to all.csv")
        #expect(answer.isDone, "\(answer.error)")
        for text in [
            "Noted, about luton/public-health:", "\(desk.folder.path)/luton-museums/notes/", "Wrote luton.md (", ", 1 note, markdown).",
            "Wrote all.csv (",
        ] {
            #expect(answer.output.contains(text), "\(text)")
        }

        let report = desk.folder.text("luton.md")
        for text in [
            "# The commissioning landscape: Luton", "Made with Landscape on", "Halt the rise in childhood obesity", "Luton Forum",
            "Ask about the health modeller", "The Commissioning Landscape in Luton",
        ] {
            #expect(report.contains(text), "\(text)")
        }
        let records = desk.folder.text("all.csv")
        #expect(records.hasPrefix("id,pack,areas,kind,sector,title,text,themes,"))
        #expect(records.contains("\r\nluton/children/priority/") && records.contains("\r\noxfordshire/"))
        for name in ["McManners", "@"] { #expect(!records.contains(name), "\(name)") }
        // An export is not overwritten unasked.
        let again = try desk.run("--areas", "luton", "-c", "export report luton to luton.md")
        #expect(
            again.ending == .exited(1)
                && again.error == "landscape: luton.md is there already and was not changed; add `force` to overwrite it\n")
        #expect(desk.folder.text("luton.md") == report)
    }
}
