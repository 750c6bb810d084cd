import Cataloguing
import LandscapeKit

/// The landscape at a glance: what the records are about, who reports to whom, how old the sources are.
struct Glance {
    let material: ExportMaterial
    let references: References

    /// The most themes that one table shows.
    static let mostThemes = 22

    var items: [Report.Item] { themes + areas + map + ages }

    private var themes: [Report.Item] {
        let matrix = ThemeMatrix(material.records, columns: Vocabulary.sectors.terms, most: Self.mostThemes) { $0.sectors }
        guard let table = matrix.table("Records by theme and sector: the stronger the shade, the more") else { return [] }
        let remainder = matrix.remainder.map { [Report.Item.paragraph($0)] } ?? []
        return [
            .heading("What the records are about"),
            .paragraph("How many records speak of each theme in each sector. A record may speak of several themes."), .table(table),
        ] + remainder
    }

    private var areas: [Report.Item] {
        guard (2...12).contains(material.areas.count) else { return [] }
        let columns = material.areas.map { Term($0.id, $0.name) }
        let matrix = ThemeMatrix(material.records, columns: columns, most: Self.mostThemes) { $0.areas }
        guard let table = matrix.table("Records by theme and area: the stronger the shade, the more") else { return [] }
        return [.heading("Where the themes are recorded"), .table(table)]
    }

    private var map: [Report.Item] {
        var items: [Report.Item] = []
        for area in material.areas.prefix(12) {
            let own = material.records.filter { $0.areas.contains(area.id) }
            let tree = PartnershipTree(
                partnerships: own.filter { $0.kind == .partnership }, organisations: own.filter { $0.kind == .organisation })
            guard let map = PartnershipMap(area.name, tree, isAlone: material.areas.count == 1) else { continue }
            items.append(
                .charts(
                    .init(
                        caption: "A body stands to the right of the one it reports to. The chapters below say more of each.", charts: [map],
                        isWide: true, fallback: [.statements(tree.roots.filter { !$0.children.isEmpty }.map(Self.name))])))
        }
        return items.isEmpty ? [] : [.heading("Who reports to whom")] + items
    }

    private static func name(_ node: PartnershipTree.Node) -> Statement {
        var statement = Statement(text: node.record.headline)
        statement.children = node.children.map(name)
        return statement
    }

    private var ages: [Report.Item] {
        let names = references.sources.map(\.name)
        let rows = references.sources.enumerated().compactMap { index, source -> RowChart.Row? in
            guard let published = source.published else { return nil }
            let years = published.age(on: material.today)
            return .init(
                label: "[\(index + 1)] \(names.count { $0 == source.name } > 1 ? source.title : source.name), \(published)",
                value: Self.year(published),
                shown: years == 0 ? "this year" : Ages.years(years))
        }
        guard !rows.isEmpty, rows.count <= 14 else { return [] }
        let now = Self.year(material.today)
        let first = (rows.map(\.value).min() ?? now).rounded(.down)
        var chart = RowChart(
            title: "From publication to today", form: .spans, rows: rows, scale: ChartScale(low: first, high: max(now, first + 1)))
        let today = material.today.year
        chart.markText = { $0 == first ? String(Int(first)) : String(today) }
        return [
            .heading("How old the sources are"),
            .charts(
                .init(caption: "Each line runs from the source's date to today. Sources without a date are left out.", charts: [chart])),
        ]
    }

    /// A date as a number of years.
    private static func year(_ date: PartialDate) -> Double {
        Double(date.year) + Double((date.month ?? 7) - 1) / 12 + Double((date.day ?? 15) - 1) / 365
    }
}
