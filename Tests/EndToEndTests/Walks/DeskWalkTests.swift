import Foundation
import TestSupport
import Testing

/// A council that no pack covers, mapped in one sitting: from an empty folder to papers worth handing on.
@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct DeskWalkTests {
    /// What is typed. The answers to the interview's questions are lines too; an empty one goes on to the next heading.
    static let begin = """
        workspace new ./durham-map title:"Mapping County Durham" purpose:"A museum trust prepares to be commissioned"
        workspace open ./durham-map
        interview durham children area-name:"County Durham" role:"Head of children's commissioning" date:2026-11-20
        Children's Trust Board: agrees the children and young people's plan

        1. Halve childhood obesity
        2. Keep young carers in school

        By a yearly plan, do and review cycle with schools

        """

    /// After the terminal was closed in the middle of the interview.
    static let resumed = """
        interview resume

        locality: Short breaks are bought by the eight localities

        The voluntary sector forum sits on the trust board

        Museums run memory boxes in the hubs

        Offer after-school clubs to young carers

        Contracts are too large for small organisations

        Come early, with evidence of outcomes

        A new framework is due next year

        interviews
        plan interviews durham
        draft pack durham
        load packs/durham
        gaps durham
        compare durham luton leicester on priorities theme:obesity
        note "Ask who buys the short breaks; jo@example.org" re:durham/children tag:museum
        note "Ring the forum" re:durham tag:museums
        merge-tags museum museums into culture
        undo
        export report durham to report.html
        export data durham to durham.qdpx
        export records durham to durham.csv
        export map durham to durham.dot
        export notes durham to notes.md
        workspace check
        journal
        """

    @Test func fromNothingToAReport() throws {
        let desk = try Desk()
        let first = try desk.run(input: Self.begin)
        #expect(first.ending == .exited(0), "\(first.error)")
        let file = "durham-map/interviews/2026-11-20-children.md"
        let open = desk.folder.text(file)
        #expect(open.contains("status: open") && open.contains("- 1. Halve childhood obesity"))

        let second = try desk.run(["--workspace", "durham-map"], input: Self.resumed)
        #expect(second.ending == .exited(0), "\(second.error)")
        for text in [
            "Levels · 4/9", "That was the last heading.", "Drafted packs/durham", "Coverage · County Durham",
            "Children: Obesity · 3 of 3", "Merged museum, museums into culture in 2 notes.",
            "Undone: Merge tags museum, museums into culture (2 notes).", "Wrote report.html", "Wrote durham.qdpx", "In order: 2 notes",
        ] {
            #expect(second.output.contains(text), "\(text)")
        }
        #expect(desk.folder.text(file).contains("status: done"))

        let report = desk.folder.text("report.html")
        #expect(report.contains("Halve childhood obesity") && report.contains("Ask who buys the short breaks"))
        #expect(!report.contains("jo@example.org") && !report.contains("<script"))
        #expect(desk.folder.text("durham.csv").contains("Keep young carers in school"))
        #expect(desk.folder.text("durham.dot").contains("Children's Trust Board"))
        #expect(!desk.folder.text("notes.md").contains("jo@example.org"))
        #expect(desk.folder.text("durham-map/notes/2026-11-21-ring-forum.md").contains("museums") || !second.output.contains("2026-11-21"))
    }

    /// Whatever is done twice is refused the second time, and nothing is lost.
    @Test func nothingIsOverwritten() throws {
        let desk = try Desk()
        #expect(try desk.run(input: Self.begin).ending == .exited(0))
        #expect(try desk.run(["--workspace", "durham-map"], input: Self.resumed).ending == .exited(0))
        let report = desk.folder.text("report.html")
        let again = try desk.run("--workspace", "durham-map", "-c", "load packs/durham", "-c", "export report durham to report.html")
        #expect(again.ending == .exited(1) && again.error.contains("is there already and was not changed"))
        #expect(desk.folder.text("report.html") == report)
    }
}
