import Exports
import LandscapeKit
import Rendering
import Testing

@Suite struct ReportTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let areas: [String]
        let title: String
        let introduction: [String]
        let chapters: [String]
        var testDescription: String { areas.joined(separator: ", ") }
    }

    @Test(arguments: [
        Case(
            areas: ["luton"], title: "The commissioning landscape: Luton",
            introduction: ["Luton Borough Council is a unitary authority, in the East of England, GSS code E06000032."],
            chapters: [
                "Introduction", "At a glance", "Context", "Corporate approach", "Adult social care", "Health", "Public health",
                "Children and young people", "Education", "Economy and regeneration", "Housing and public protection",
                "Culture and sport", "Voluntary and community sector", "Summary of implications", "Links", "Terms", "Contacts",
                "What is not known", "References",
            ]),
        Case(
            areas: ["oxfordshire"], title: "The commissioning landscape: Oxfordshire",
            introduction: ["Oxfordshire County Council is a county, in the South East, GSS code E10000025."],
            chapters: [
                "Introduction", "At a glance", "Corporate approach", "Adult social care", "Health", "Public health",
                "Children and young people",
                "Education", "Adult education", "Culture and sport",
                "Voluntary and community sector", "Partnerships", "Links", "Terms", "Contacts", "What is not known", "References",
            ]),
    ])
    func chaptersComeInOrder(_ test: Case) throws {
        let output = try Shipped.report(test.areas).output
        let headings = output.headings
        #expect(headings[0] == (test.title, 1))
        #expect(headings[1] == ("Contents", 2))
        let numbered = test.chapters.enumerated().map { "\($0 + 1). \($1)" }
        #expect(headings.filter { $0.level == 2 }.map(\.text).dropFirst() == numbered[...])
        guard case .tree(let contents) = output.blocks[3] else { throw Missing() }
        #expect(contents.roots.map(\.label.plain) == numbered)
        for line in test.introduction { #expect(output.lines.contains(line)) }
        #expect(headings.dropFirst().allSatisfy { [2, 3].contains($0.level) })
    }

    /// Within a chapter: governance, priorities, figures, and so on to the findings.
    @Test func sectionsComeInOrder() throws {
        let headings = try Shipped.report(["luton"]).output.headings
        let start = try #require(headings.firstIndex { $0.text.hasSuffix(". Children and young people") })
        let sections = headings[(start + 1)...].prefix { $0.level == 3 }.map(\.text)
        #expect(
            sections == [
                "Governance", "Priorities", "Figures", "Strategies", "Intentions", "Process", "Levels of commissioning", "Budgets",
                "Voluntary and community sector", "Organisations", "Opportunities in place",
                "Further opportunities", "Barriers", "Advice", "Findings", "Programmes",
            ])
    }

    /// Every record of the areas is somewhere in the report: its title, its text, and the mark of its source and section.
    @Test(arguments: [["luton"], ["oxfordshire"], ["hull"], ["luton", "oxfordshire"], ["manchester"], ["east-of-england"]])
    func everyRecordIsThere(areas: [String]) throws {
        let records = try Shipped.records(areas)
        #expect(records.count > 10)
        let lines = try Shipped.report(areas).output.lines
        let sources = lines.compactMap { try? #/^\[(\d+)\] (.+)/#.prefixMatch(in: $0) }.map { (number: $0.1, text: $0.2) }
        for record in records where record.kind != .gap {
            let source = record.citation.source
            let number = try #require(
                sources.first { $0.text.hasPrefix(source.title) && $0.text.contains(source.published?.description ?? "") }?.number,
                "\(record.id) has no reference")
            let mark = "[" + [String(number), record.citation.place].compactMap { $0 }.joined(separator: ", ") + "]"
            let parts = [record.title, record.kind == .contact || record.kind == .indicator ? nil : record.text].compactMap { $0 }
            #expect(lines.contains { line in line.contains(mark) && parts.allSatisfy(line.contains) }, "\(record.id) with \(mark)")
        }
    }

    /// Each statement is marked once: there are as many marks as records, and as bodies drawn again above those that report to them.
    @Test(arguments: ["luton", "oxfordshire"]) func marksAreCounted(area: String) throws {
        let records = try Shipped.records([area]).filter { $0.kind != .gap }
        let output = try Shipped.report([area]).output
        let marks = output.lines.filter { $0.contains(/\[\d+(, [^\]]+)?\]$/) }
        let drawnTwice = marks.count - records.count
        #expect(drawnTwice >= 0 && drawnTwice <= records.count { $0.kind == .organisation })
    }

    @Test(arguments: ["luton", "oxfordshire"]) func referencesAreNumberedByDate(area: String) throws {
        let records = try Shipped.records([area])
        let output = try Shipped.report([area]).output
        guard case .tree(let tree)? = output.blocks.dropLast().last else { throw Missing() }
        let sources = Set(records.map(\.citation.source)).sorted {
            ($0.published?.firstDay ?? 0, $0.title) < ($1.published?.firstDay ?? 0, $1.title)
        }
        #expect(tree.roots.map(\.label.plain) == sources.enumerated().map { "[\($0 + 1)] \($1.title)" })
        let table = try #require(output.blocks.lazy.compactMap { if case .table(let table) = $0 { table } else { nil } }.first)
        #expect(table.rows.map { $0.cells[4].plain } == sources.map { source in "\(records.count { $0.citation.source == source })" })
    }

    struct Missing: Error {}

    /// Names, addresses and numbers of people are in a report that asks for them, and in no other.
    @Test(arguments: ["luton", "oxfordshire", "leicester", "east-riding"]) func namesOnlyWhenTheyAreAskedFor(area: String) throws {
        let contacts = try Shipped.records([area]).filter { $0.kind == .contact }
        let details = contacts.flatMap { record in ["holder", "email", "phone"].compactMap { record[$0] } }
        let without = try Shipped.report([area]).output.lines
        let with = try Shipped.report([area], withNames: true).output.lines
        for detail in details {
            #expect(!without.contains { $0.contains(detail) }, "\(detail)")
            #expect(with.contains { $0.contains(detail) }, "\(detail)")
        }
        let count = contacts.count(where: \.hasPersonalDetails)
        let remark =
            "Posts only: the names and addresses of \(count) contact\(count == 1 ? " are" : "s are") withheld. Posts outlast their "
            + "holders; check before writing."
        #expect(without.contains(remark) == (count > 0))
        #expect(with.contains("Posts outlast their holders; check before writing.") == !contacts.isEmpty)
        #expect(!contacts.isEmpty)
    }

    /// Each note stands once, where it belongs: in the chapter it is about, beside the record that it cites, or in the chapter of notes.
    @Test func notesStandWhereTheyBelong() throws {
        let cited = "luton/children/priority/infant-mortality"
        let notes = [
            NoteDocument(
                id: "a", text: "First line.\n\nSecond *paragraph*.", re: ["luton/public-health"], cites: [cited], tags: ["ring", "x"],
                themes: [], created: "2026-11-21T14:05+00:00"),
            NoteDocument(id: "b", text: "Plain", re: ["luton"], cites: [], tags: [], themes: [], created: "2026-11-20T09:00+00:00"),
            NoteDocument(id: "c", text: "Beside", re: [], cites: [cited], tags: [], themes: [], created: "2026-11-19T09:00+00:00"),
        ]
        let output = try Shipped.report(["luton"], notes: notes).output
        let lines = output.lines
        let headings = output.headings.map(\.text)
        func place(_ text: String) throws -> Int { try #require(lines.firstIndex { $0.contains(text) }, "\(text)") }
        func heading(_ text: String) throws -> Int {
            let whole = try #require(headings.last { $0.hasSuffix(". " + text) })
            return try #require(lines.lastIndex(of: whole))
        }
        let first = try place("First line.")
        #expect(first == (try heading("Public health")) + 1)
        #expect(
            lines[first].hasPrefix(
                "Researcher's note, 21 Nov 2026 (about Luton, Public health; tagged ring, x; citing ‘Reduce infant mortality‘".dropLast(1)))
        #expect(lines[first].hasSuffix("First line.\n\nSecond *paragraph*."))
        let priority = try #require(lines.lastIndex { $0.hasPrefix("3. Reduce infant mortality") })
        #expect(lines[(priority + 1)...].prefix(2).contains { $0.contains("19 Nov 2026") && $0.hasSuffix(": Beside") })
        #expect(lines[(priority + 1)...].prefix(2).contains("See the researcher's note of 21 Nov 2026, a."))
        #expect(lines[(try heading("Notes")) + 1] == "Researcher's note, 20 Nov 2026 (about Luton): Plain")
        #expect(try !Shipped.report(["luton"]).output.headings.contains { $0.text.hasSuffix(". Notes") })
        #expect(OutputFormat.markdown.renderer().render(output).contains("Second \\*paragraph\\*."))
    }

    @Test func whatIsNotKnownIsSaid() throws {
        let lines = try Shipped.report(["luton"]).output.lines
        #expect(
            lines.contains(
                "Headings of the sectors above for which the sources say nothing. Absence here is absence of a record, not of the thing."))
        #expect(lines.contains("Corporate not recorded: advice"))
        let two = try Shipped.report(["luton", "oxfordshire"]).output.lines
        #expect(two.contains("Luton: Corporate not recorded: advice"))
    }

    @Test func aReportOnTwoAreasSaysWhichIsMeant() throws {
        let output = try Shipped.report(["luton", "oxfordshire"]).output
        #expect(output.headings[0].text == "The commissioning landscape: Luton, Oxfordshire")
        #expect(output.lines.contains { $0.hasPrefix("Luton: 3. Reduce infant mortality") })
        #expect(output.lines.contains { $0.hasPrefix("Oxfordshire: ") })
        #expect(try Shipped.report(["luton"]).output.lines.contains { $0.hasPrefix("3. Reduce infant mortality") })
    }

    @Test(arguments: [OutputFormat.markdown, .plain]) func isWrittenWhole(format: OutputFormat) throws {
        let text = format.renderer(width: 100).render(try Shipped.report(["luton"]).output)
        #expect(text.contains("The commissioning landscape: Luton"))
        #expect(text.contains("Made with Landscape on 21 Nov 2026 from "))
        #expect(text.hasSuffix("\n") && !text.contains("\u{1B}"))
        #expect(text.split(separator: "\n").count > 300)
    }
}
