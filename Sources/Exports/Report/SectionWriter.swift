import LandscapeKit

/// Writes the records of a chapter, kind by kind.
struct SectionWriter {
    let writer: StatementWriter

    /// The kinds in the order of a landscape paper.
    private static let order: [RecordKind] = [
        .partnership, .priority, .indicator, .strategy, .intention, .process, .cycle, .level, .budget, .engagement, .organisation,
        .opportunity, .barrier, .advice, .principle,
        .finding, .change, .programme, .caseStudy, .guide, .checklist, .tender, .workshop, .body,
    ]

    /// Headings and what stands under them.
    func items(_ records: [LandscapeKit.Record], chapter: String) -> [Report.Item] {
        var items: [Report.Item] = []
        for kind in Self.order {
            let found = records.filter { $0.kind == kind }
            guard !found.isEmpty else { continue }
            switch kind {
            case .partnership:
                items += [.heading("Governance"), .statements(writer.governance(found, among: records))]
            case .indicator:
                items += [.heading("Figures")] + figures(found, chapter: chapter)
            case .opportunity:
                for (status, title) in [("in-place", "Opportunities in place"), ("potential", "Further opportunities")] {
                    let some = found.filter { $0["status"] == status }
                    if !some.isEmpty { items += [.heading(title), .statements(writer.statements(some))] }
                }
            default:
                items += [.heading(kind.heading), .statements(writer.statements(found))]
            }
        }
        return items
    }

    /// Records as a list without a heading.
    func list(_ records: [LandscapeKit.Record]) -> [Report.Item] {
        records.isEmpty ? [] : [.statements(writer.statements(records))]
    }

    /// Figures: those that stand beside others as bars, then all in a table.
    private func figures(_ records: [LandscapeKit.Record], chapter: String) -> [Report.Item] {
        var items: [Report.Item] = []
        let charts = ComparatorCharts.charts(records, register: writer.register, showsAreas: writer.showsAreas)
        if !charts.isEmpty {
            items.append(
                .charts(
                    .init(caption: "Figures beside those they are compared with. Dates and sources stand in the table.", charts: charts)))
        }
        items.append(.table(writer.figures(records, title: "\(chapter): figures as the sources print them")))
        let notes = writer.notes(beside: records)
        if !notes.isEmpty { items.append(.notes(notes)) }
        return items
    }

    /// The chapter of contacts.
    func contacts(_ records: [LandscapeKit.Record], withheld personal: PersonalDetails) -> [Report.Item] {
        guard !records.isEmpty else { return [] }
        let withheld = personal.withheldContacts
        let remark =
            withheld > 0
            ? "Posts only: the names and addresses of \(withheld) contact\(withheld == 1 ? " are" : "s are") withheld. Posts outlast "
                + "their holders; check before writing."
            : "Posts outlast their holders; check before writing."
        let notes = writer.notes(beside: records)
        return [.paragraph(remark), .table(writer.contacts(records))] + (notes.isEmpty ? [] : [.notes(notes)])
    }
}
