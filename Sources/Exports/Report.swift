import Cataloguing
package import LandscapeKit

/// A commissioning landscape paper: contents, introduction, context, corporate approach, a chapter a sector, implications, contacts,
/// notes, references. It is typed output, so that one report serves Markdown and plain text alike.
package struct Report: Sendable {
    private let areas: [Area]
    private let records: [LandscapeKit.Record]
    private let notes: [NoteDocument]
    private let today: PartialDate
    private let register: AreaRegister
    private let withheld: Int
    private let references: References

    /// - Parameters:
    ///   - records: what to report, personal details withheld already unless they are wanted.
    ///   - withheld: how many contacts had a name or address taken out.
    package init(
        areas: [Area], records: [LandscapeKit.Record], notes: [NoteDocument], today: PartialDate, register: AreaRegister, withheld: Int
    ) {
        self.areas = areas
        self.records = records
        self.notes = notes
        self.today = today
        self.register = register
        self.withheld = withheld
        references = References(records)
    }

    /// The whole paper.
    package var output: Output {
        let chapters = self.chapters
        let name = areas.isEmpty ? "all areas" : areas.map(\.name).joined(separator: ", ")
        var blocks: [Block] = [
            .heading(StyledText("The commissioning landscape: \(name)"), level: 1),
            .text(
                StyledText("Made with Landscape on \(today) from \(records.count) cited records. ")
                    + StyledText(Self.newest(records, today))),
            .heading("Contents", level: 2),
            .tree(Tree(chapters.enumerated().map { Tree.Node(StyledText("\($0 + 1). \($1.title)")) })),
        ]
        for (index, chapter) in chapters.enumerated() {
            blocks.append(.heading(StyledText("\(index + 1). \(chapter.title)"), level: 2))
            blocks += chapter.blocks
        }
        return Output(blocks)
    }

    struct Chapter {
        let title: String
        let blocks: [Block]
    }

    private var chapters: [Chapter] {
        let writer = ReportWriter(references: references, register: register, showsAreas: areas.count != 1)
        var chapters = [Chapter(title: "Introduction", blocks: introduction)]
        func add(_ title: String, _ records: [LandscapeKit.Record]) {
            let blocks = writer.sections(records, level: 3)
            if !blocks.isEmpty { chapters.append(Chapter(title: title, blocks: blocks)) }
        }
        let body = records.filter { ![.implication, .contact, .term, .link, .gap].contains($0.kind) }
        add("Context", body.filter { $0.sectors.isEmpty })
        for sector in Vocabulary.sectors.terms {
            let title = sector.id == "corporate" ? "Corporate approach" : sector.label
            add(title, body.filter { $0.sectors.first == sector.id })
        }
        for (title, kind) in [("Summary of implications", RecordKind.implication), ("Links", .link), ("Terms", .term)] {
            let blocks = writer.list(records.filter { $0.kind == kind })
            if !blocks.isEmpty { chapters.append(Chapter(title: title, blocks: blocks)) }
        }
        let contacts = writer.contacts(records.filter { $0.kind == .contact }, today: today, withheld: withheld)
        if !contacts.isEmpty { chapters.append(Chapter(title: "Contacts", blocks: contacts)) }
        let unknown = self.unknown
        if !unknown.isEmpty { chapters.append(Chapter(title: "What is not known", blocks: unknown)) }
        if !notes.isEmpty { chapters.append(Chapter(title: "Notes", blocks: writer.notes(notes))) }
        chapters.append(Chapter(title: "References", blocks: references.blocks))
        return chapters
    }

    private var introduction: [Block] {
        var blocks: [Block] = []
        let kinds = RecordKind.allCases.compactMap { kind -> String? in
            let count = records.count { $0.kind == kind }
            return count == 0 || kind == .gap ? nil : "\(count) \(count == 1 ? kind.singular : kind.plural.replacing("-", with: " "))"
        }
        for area in areas {
            let facts = [
                area.kind.label.lowercased(), area.region.map { "in the " + register.name($0) }, area.gss.map { "GSS code \($0)" },
            ].compactMap { $0 }
            blocks.append(.text(StyledText("\(area.officialName ?? area.name) is a \(facts.joined(separator: ", ")).")))
        }
        blocks.append(
            .text(
                StyledText(
                    "This paper sets out how services are commissioned, what comes first, who decides and where culture and sport "
                        + "may contribute, as the sources below tell it. It holds \(kinds.joined(separator: ", "))."
                )))
        blocks.append(
            .text(
                "A number in brackets is the source, followed by its section. Figures stand as they are printed. A fact whose source "
                    + "gives no date of its own is undated, and only the source's date is known. Opinions name whose they are where "
                    + "the source does."
            ))
        let rows = references.sources.enumerated().map { index, source in
            let age = source.published.map { published -> String in
                let years = published.age(on: today)
                return years == 0 ? "this year" : "\(years) year\(years == 1 ? "" : "s")"
            }
            return Table.Row([
                StyledText("\(index + 1)"), StyledText(source.title), StyledText(source.published?.description ?? "undated"),
                StyledText(age ?? ""), StyledText("\(references.counts[source] ?? 0)"),
            ])
        }
        blocks.append(
            .table(
                Table(
                    [
                        .init("number", "No.", .right), .init("title", "Source", flexible: true), .init("published", "Published"),
                        .init("age", "Age", .right), .init("records", "Records", .right),
                    ], rows)))
        return blocks
    }

    /// The headings of mapped sectors under which nothing is recorded, and those recorded as none.
    private var unknown: [Block] {
        var items: [Tree.Node] = []
        for area in areas {
            let coverage = Coverage(area: area.id, records: records.filter { $0.areas.contains(area.id) })
            for sector in coverage.sectors where coverage.cells[sector]?.contains(where: { $0 != .notRecorded }) ?? false {
                let cells = zip(coverage.headings, coverage.cells[sector] ?? [])
                let missing = cells.filter { $0.1 == .notRecorded }.map { $0.0.heading.lowercased() }
                let none = cells.filter { $0.1 == .none }.map { $0.0.heading.lowercased() }
                let parts = [
                    missing.isEmpty ? nil : "not recorded: \(missing.joined(separator: ", "))",
                    none.isEmpty ? nil : "recorded as none: \(none.joined(separator: ", "))",
                ].compactMap { $0 }
                guard !parts.isEmpty else { continue }
                let name = (areas.count > 1 ? area.name + ", " : "") + Vocabulary.sectors.label(sector)
                items.append(Tree.Node(StyledText(name, .strong), detail: StyledText(parts.joined(separator: "; "))))
            }
        }
        return items.isEmpty
            ? []
            : [
                .text(
                    "Headings of the sectors above for which the sources say nothing. Absence here is absence of a record, not of "
                        + "the thing."
                ), .tree(Tree(items)),
            ]
    }

    private static func newest(_ records: [LandscapeKit.Record], _ today: PartialDate) -> String {
        guard let newest = records.compactMap(\.citation.source.published).max() else { return "Its sources bear no date." }
        let years = newest.age(on: today)
        return years < 1
            ? "Its newest source is of \(newest)."
            : "Its newest source is of \(newest), \(years) year\(years == 1 ? "" : "s") old: a historical picture."
    }
}
