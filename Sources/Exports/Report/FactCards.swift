import Cataloguing
import LandscapeKit

/// The card of key facts about an area.
enum FactCards {
    /// Measures that tell a stranger most about a place, by how their names begin.
    private static let measures = ["population", "index of multiple deprivation", "life expectancy at birth"]

    /// - Parameter own: the records whose age tells how old the picture is.
    static func card(
        _ area: Area, records: [LandscapeKit.Record], own: [LandscapeKit.Record], register: AreaRegister, today: PartialDate
    ) -> FactCard {
        var facts: [(label: String, value: String)] = []
        func add(_ label: String, _ value: String?) { if let value, !value.isEmpty { facts.append((label, value)) } }
        add("Council", area.officialName)
        add("Kind", area.kind.label + (area.region.map { ", " + register.name($0) } ?? ""))
        add("GSS code", area.gss)
        if let end = area.end {
            let successors = area.successors.map(register.name).joined(separator: ", ")
            add("Ended", "\(end)" + (successors.isEmpty ? "" : "; succeeded by " + successors))
        }
        for record in indicators(records, of: area) {
            guard let figure = IndicatorFigure(record.fields) else { continue }
            let group = [record["group"], record["period"]].compactMap { $0 }.joined(separator: ", ")
            let age = record.asOf.map { " (\(Ages.asOf($0, today)))" } ?? (group.isEmpty ? " (undated)" : " (\(group))")
            add(record.headline, figure.shown + age)
        }
        let counts: [(RecordKind, String, String)] = [
            (.partnership, "partnership", "partnerships"), (.priority, "priority", "priorities"),
            (.opportunity, "opportunity", "opportunities"), (.contact, "contact", "contacts"),
        ]
        let parts = counts.compactMap { kind, one, many -> String? in
            let count = records.count { $0.kind == kind }
            return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
        }
        add("Records", "\(records.count)" + (parts.isEmpty ? "" : ", among them " + parts.joined(separator: ", ")))
        let coverage = Coverage(area: area.id, records: records)
        add("Sectors", "\(coverage.sectors.count) of \(coverage.sectors.count + coverage.unmapped.count) have records")
        let dates = Set(own.map(\.citation.source)).compactMap(\.published).sorted()
        if let first = dates.first, let last = dates.last {
            add("Sources", first == last ? "of \(first)" : "\(first) to \(last)")
            let years = last.age(on: today)
            add("Newest source", years == 0 ? "of this year" : "\(Ages.years(years)) old")
        }
        return FactCard(title: area.name, facts: facts)
    }

    /// One indicator a measure, of the whole place.
    private static func indicators(_ records: [LandscapeKit.Record], of area: Area) -> [LandscapeKit.Record] {
        let own = records.filter { $0.kind == .indicator && $0.areas == [area.id] && $0["group"] == nil }
        return measures.compactMap { measure in own.first { $0.headline.lowercased().hasPrefix(measure) } }
    }
}
