import Cataloguing
import Exports
import LandscapeKit

/// Where to look in each area: links with their age, posts, what commissioners have written down; where an area has no links, the
/// national ones.
struct WhereToLookSheet {
    let session: Session
    let areas: [String]

    private static let most = 10

    func sheet() throws(CommandError) -> HandoutSheet {
        var items: [HandoutSheet.Item] = []
        var needsNational = areas.isEmpty
        for area in areas {
            let records = try records(of: area)
            if !items.isEmpty { items.append(.pageBreak) }
            items.append(.heading(session.register.name(area)))
            let links = Self.sorted(records.filter { $0.kind == .link })
            if links.isEmpty {
                needsNational = true
                items.append(.paragraph("No links are recorded for \(session.register.name(area)); the national ones are at the end."))
            } else {
                items += list("Pages to open", links, area, entry: link)
            }
            items += list("Posts to ask for", records.filter { $0.kind == .contact }, area, entry: post)
            items += list("Who commissions, and what they wrote down", commissioners(records), area, entry: body)
            items += list(
                "Boards and groups", records.filter { $0.kind == .partnership && $0.fields["end"] == nil && $0.until == nil }, area,
                entry: board)
        }
        if needsNational {
            let national = Self.sorted(try records(of: "england").filter { $0.kind == .link })
            items += [.heading("England")] + list("Pages to open", national, "england", entry: link)
        }
        return HandoutSheet(
            "where-to-look", "Where to look", for: "One for each person",
            lead: "Every line says how old it is. Older than two years: ring first, and ask what took its place.", items: items)
    }

    /// What leads to work first: where tenders are announced, what commissioners offer, how they commission.
    private static func sorted(_ links: [LandscapeKit.Record]) -> [LandscapeKit.Record] {
        let order = ["procurement", "local-offer", "commissioning"]
        return links.enumerated().sorted { a, b in
            let (first, second) = (a.element, b.element)
            let places = [first, second].map { order.firstIndex(of: $0["purpose"] ?? "") ?? order.count }
            return (places[0], a.offset) < (places[1], b.offset)
        }.map(\.element)
    }

    private func records(of area: String) throws(CommandError) -> [LandscapeKit.Record] {
        if area == "england" { try session.bringInAll() }
        return try session.ask { try $0.search(Query(parts: [Query.Part("area", [area])]), in: .everything) }.records.map {
            $0.withholdingPersonalDetails()
        }
    }

    private func commissioners(_ records: [LandscapeKit.Record]) -> [LandscapeKit.Record] {
        records.filter { $0.kind == .organisation && ($0.fields["roles"]?.texts ?? []).contains("commissioner") }
            + records.filter { $0.kind == .strategy }
    }

    private func list(
        _ title: String, _ records: [LandscapeKit.Record], _ area: String, entry: (LandscapeKit.Record) -> HandoutSheet.Entry
    ) -> [HandoutSheet.Item] {
        guard !records.isEmpty else { return [] }
        let more = records.count - Self.most
        return [.subheading(title), .entries(records.prefix(Self.most).map(entry))]
            + (more > 0 ? [.remark("And \(more) more: `\(records[0].kind.plural) \(area)` in Landscape lists them.")] : [])
    }

    // MARK: Entries

    private func link(_ record: LandscapeKit.Record) -> HandoutSheet.Entry {
        let purpose = record["purpose"].map { Vocabulary.linkPurposes.label($0) }
        return entry(record, [purpose, record.text], address: record["url"])
    }

    private func post(_ record: LandscapeKit.Record) -> HandoutSheet.Entry {
        entry(record, [record["team"], record["organisation"]], address: nil)
    }

    private func body(_ record: LandscapeKit.Record) -> HandoutSheet.Entry {
        entry(record, [record["owner"], record.text], address: record["url"])
    }

    private func board(_ record: LandscapeKit.Record) -> HandoutSheet.Entry {
        entry(record, [record["remit"] ?? record.text], address: nil)
    }

    private func entry(_ record: LandscapeKit.Record, _ texts: [String?], address: String?) -> HandoutSheet.Entry {
        let text = texts.compactMap { $0 }.filter { $0 != record.headline }.joined(separator: ". ").replacing("..", with: ".")
        return .init(record.headline, text, address: address, remark: "\(record.citation), \(Sources.age(record, session))")
    }
}
