import Cataloguing
import Exports
import LandscapeKit
import Workshops

/// The tender exercise on paper: what is asked, the scale, and a sheet on which each scorer scores alone. Prices are on none of it.
enum ScoreSheet {
    static func sheet(_ desk: WorkshopDesk, _ session: Session) throws(CommandError) -> HandoutSheet {
        let criteria: TenderCriteria
        var bidders: [String] = []
        var remarks: [String] = []
        if try desk.text(TenderTables.criteriaFile) != nil {
            let tender = try TenderDesk(desk)
            criteria = tender.criteria
            bidders = tender.bids.map(\.bidder)
        } else {
            let record = try TenderCommand.record(nil, session)
            criteria = try TenderDesk.saying { () throws(TenderError) in try TenderCriteria(record) }
            remarks.append("The criteria are those of " + Sources.line(record, session))
        }
        if bidders.isEmpty { bidders = ["Bid A", "Bid B", "Bid C"] }
        return HandoutSheet(
            "score-sheets", "The tender exercise", for: "One for each scorer",
            lead: "Score alone, without talking. The price is not yours to score: it is reckoned when all have scored.",
            items: asked(criteria) + [.pageBreak, .heading("Scorer or team: ..............................")] + forms(criteria, bidders)
                + [.heading("The scale"), scale],
            remarks: remarks)
    }

    private static func asked(_ criteria: TenderCriteria) -> [HandoutSheet.Item] {
        var items: [HandoutSheet.Item] = []
        if !criteria.essentials.isEmpty {
            let rows = criteria.essentials.enumerated().map {
                HandoutTable.Row(["\($0.offset + 1)", words($0.element.name, $0.element.text)])
            }
            items += [
                .heading("Essential: a bid that fails one is out"),
                .table(HandoutTable([.init("", .number, width: 6), .init("", .strong)], rows)),
            ]
        }
        let rows = criteria.weighted.enumerated().map {
            HandoutTable.Row(["\($0.offset + 1)", words($0.element.name, $0.element.text), $0.element.weight.description])
        }
        items += [
            .heading("Weighted: what the rest is ranked by"),
            .table(HandoutTable([.init("", .number, width: 6), .init("", .strong), .init("of 100", .number, width: 14)], rows)),
        ]
        return items
    }

    private static func words(_ name: String, _ text: String?) -> String { text.map { name + "\n" + $0 } ?? name }

    private static var scale: HandoutSheet.Item {
        .table(
            HandoutTable(
                [.init("", .strong, width: 6), .init("")], TenderScale.levels.enumerated().map { .init(["\($0.offset)", $0.element]) }))
    }

    /// A table for every four bids: more columns than that are too narrow to write in.
    private static func forms(_ criteria: TenderCriteria, _ bidders: [String]) -> [HandoutSheet.Item] {
        stride(from: 0, to: bidders.count, by: 4).flatMap { start -> [HandoutSheet.Item] in
            let some = Array(bidders[start..<min(start + 4, bidders.count)])
            let blank = Array(repeating: "", count: some.count)
            let columns = [HandoutTable.Column("", width: 100 - 15 * some.count)] + some.map { .init($0, .box, width: 15) }
            var rows = criteria.essentials.enumerated().map { HandoutTable.Row(["Essential \($0.offset + 1): \($0.element.name)"] + blank) }
            rows += criteria.weighted.enumerated().filter { !$0.element.isPrice }.map {
                HandoutTable.Row(["\($0.offset + 1) \($0.element.name) (\($0.element.weight))"] + blank)
            }
            let caption = "Essentials: tick what is passed. The others: 0 to \(TenderScale.highest)."
            return [.table(HandoutTable(columns, rows, caption: caption))]
        }
    }
}
