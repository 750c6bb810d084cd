import Cataloguing
import LandscapeKit

/// Decides what stands in the paper, and in which order.
struct ReportBuilder {
    let material: ExportMaterial
    private let references: References
    private let sections: SectionWriter
    private let places: NotePlaces

    init(_ material: ExportMaterial) {
        self.material = material
        references = References(material.records + material.sections.flatMap(\.output.records))
        let chapters = Set(Self.body(material.records).compactMap(\.sectors.first))
        places = NotePlaces(
            material.notes, records: material.records.filter { $0.kind != .gap }, chapters: chapters, areas: material.areas,
            register: material.register)
        let writer = StatementWriter(
            references: references, register: material.register, today: material.today, showsAreas: material.areas.count != 1,
            places: places)
        sections = SectionWriter(writer: writer)
    }

    /// The records that chapters are made of: not those that have lists of their own at the end.
    private static func body(_ records: [LandscapeKit.Record]) -> [LandscapeKit.Record] {
        records.filter { ![.implication, .contact, .term, .link, .gap].contains($0.kind) }
    }

    var summary: String {
        let records = material.records
        let made = "Made with Landscape on \(material.today) from \(records.count) cited record\(records.count == 1 ? "" : "s"). "
        guard let newest = material.ownRecords.compactMap(\.citation.source.published).max() else {
            return made + "Its sources bear no date."
        }
        let years = newest.age(on: material.today)
        return made
            + (years < 1
                ? "Its newest source is of \(newest)."
                : "Its newest source is of \(newest), \(Ages.years(years)) old: a historical picture.")
    }

    var cards: [FactCard] {
        material.areas.map { area in
            FactCards.card(
                area, records: material.records.filter { $0.areas.contains(area.id) },
                own: material.ownRecords.filter { $0.areas.contains(area.id) }, register: material.register, today: material.today)
        }
    }

    var chapters: [Report.Chapter] {
        var chapters = [Report.Chapter(id: "introduction", title: "Introduction", items: introduction)]
        func add(_ id: String, _ title: String, _ items: [Report.Item]) {
            if !items.isEmpty { chapters.append(Report.Chapter(id: id, title: title, items: items)) }
        }
        add("at-a-glance", "At a glance", Glance(material: material, references: references).items)
        let body = Self.body(material.records)
        add("context", "Context", sections.items(body.filter { $0.sectors.isEmpty }, chapter: "Context"))
        for sector in Vocabulary.sectors.terms {
            let title = sector.id == "corporate" ? "Corporate approach" : sector.label
            let items = sections.items(body.filter { $0.sectors.first == sector.id }, chapter: title)
            let notes = places.notes(inChapter: sector.id)
            add(sector.id, title, (notes.isEmpty ? [] : [.notes(notes)]) + items)
        }
        for (id, title, kind) in [
            ("implications", "Summary of implications", RecordKind.implication), ("links", "Links", .link), ("terms", "Terms", .term),
        ] {
            add(id, title, sections.list(material.records.filter { $0.kind == kind }))
        }
        add("contacts", "Contacts", sections.contacts(material.records.filter { $0.kind == .contact }, withheld: material.personal))
        for (index, section) in material.sections.enumerated() {
            let converter = OutputItems(references: references)
            add("section-\(index + 1)", section.title, converter.items(section.output))
        }
        add("not-known", "What is not known", unknown)
        add("notes", "Notes", places.rest.isEmpty ? [] : [.notes(places.rest)])
        add("references", "References", [.references(references.list)])
        return chapters
    }

    /// The last words: when and of what it was made, and what was withheld.
    var colophon: [String] {
        let notes = material.notes.count
        return ExportManifest(material, format: "report").sentences + ["With \(notes) note\(notes == 1 ? "" : "s") of the workspace."]
    }

    // MARK: Introduction and what is not known

    private var introduction: [Report.Item] {
        var items: [Report.Item] = []
        let kinds = RecordKind.allCases.compactMap { kind -> String? in
            let count = material.records.count { $0.kind == kind }
            return count == 0 || kind == .gap ? nil : "\(count) \(count == 1 ? kind.singular : Self.several(kind))"
        }
        for area in material.areas {
            let facts = [
                area.kind.label.lowercased(), area.region.map { "in the " + material.register.name($0) }, area.gss.map { "GSS code \($0)" },
            ].compactMap { $0 }
            items.append(.paragraph("\(area.officialName ?? area.name) is a \(facts.joined(separator: ", "))."))
        }
        items.append(
            .paragraph(
                "This paper sets out how services are commissioned, what comes first, who decides and where culture and sport "
                    + "may contribute, as the sources below tell it. It holds \(kinds.joined(separator: ", "))."))
        items.append(
            .paragraph(
                "A number in brackets is the source, followed by its section. Figures stand as they are printed. A fact whose source "
                    + "gives no date of its own is undated, and only the source's date is known. Opinions name whose they are where "
                    + "the source does."
                    + (material.notes.isEmpty ? "" : " Notes are the researcher's own, and are marked as such.")))
        let rows = references.sources.enumerated().map { index, source in
            ReportTable.Row(cells: [
                .init("\(index + 1)"), .init(source.title), .init(source.published?.description ?? "undated"),
                .init(source.published.map { Self.age($0, material.today) } ?? ""), .init("\(references.counts[source] ?? 0)"),
            ])
        }
        items.append(
            .table(
                ReportTable(
                    caption: "Sources, the oldest first",
                    columns: [
                        .init(key: "number", title: "No.", isNumber: true, share: 7),
                        .init(key: "title", title: "Source", share: 49, isFlexible: true),
                        .init(key: "published", title: "Published", share: 18), .init(key: "age", title: "Age", isNumber: true, share: 13),
                        .init(key: "records", title: "Records", isNumber: true, share: 13),
                    ], rows: rows)))
        return items
    }

    /// The kind in the plural, within a sentence.
    private static func several(_ kind: RecordKind) -> String {
        switch kind {
        case .engagement: "third sector engagements"
        case .advice: "pieces of advice"
        default: kind.plural.replacing("-", with: " ")
        }
    }

    private static func age(_ date: PartialDate, _ today: PartialDate) -> String {
        let years = date.age(on: today)
        return years == 0 ? "this year" : Ages.years(years)
    }

    /// The headings of mapped sectors under which nothing is recorded, and those of which a source says that there is nothing.
    private var unknown: [Report.Item] {
        var statements: [Statement] = []
        var told: Set<String> = []
        func absences(_ records: [LandscapeKit.Record]) -> [Statement] {
            records.filter { $0.kind == .gap && told.insert($0.id).inserted }.map(sections.writer.absence)
        }
        for area in material.areas {
            let own = material.records.filter { $0.areas.contains(area.id) }
            let coverage = Coverage(area: area.id, records: own)
            for sector in coverage.sectors where coverage.cells[sector]?.contains(where: { $0 != .notRecorded }) ?? false {
                let cells = zip(coverage.headings, coverage.cells[sector] ?? [])
                let missing = cells.filter { $0.1 == .notRecorded }.map { $0.0.heading.lowercased() }
                var statement = Statement(title: Vocabulary.sectors.label(sector))
                statement.area = material.areas.count > 1 ? area.name : nil
                if !missing.isEmpty { statement.details.append(.init(label: "not recorded", value: missing.joined(separator: ", "))) }
                statement.children = absences(own.filter { $0.sectors.first == sector })
                if !statement.details.isEmpty || !statement.children.isEmpty { statements.append(statement) }
            }
        }
        statements += absences(material.records)
        return statements.isEmpty
            ? []
            : [
                .paragraph(
                    "Headings of the sectors above for which the sources say nothing. Absence here is absence of a record, not of "
                        + "the thing."
                ), .statements(statements),
            ]
    }
}

extension ExportMaterial {
    /// The records whose age tells how old the picture is: not those of packs for reference, which are of the whole country and newer,
    /// unless there are no others.
    fileprivate var ownRecords: [LandscapeKit.Record] {
        let reference = Set(packs.filter { $0.profile == .reference }.map(\.id))
        let own = records.filter { !reference.contains($0.pack) }
        return own.isEmpty ? records : own
    }
}
