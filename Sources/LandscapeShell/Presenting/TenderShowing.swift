import LandscapeKit
import Workshops

/// The tender exercise on screen.
enum TenderShowing {
    /// Essentials and weights, numbered as commands name them.
    static func criteria(_ criteria: TenderCriteria, of name: String) -> [Block] {
        var rows = criteria.essentials.enumerated().map { index, essential in
            Table.Row([
                StyledText("essential"), StyledText("\(index + 1)"), StyledText(essential.name, .strong), StyledText("pass"),
                StyledText(essential.text ?? ""),
            ])
        }
        rows += criteria.weighted.enumerated().map { index, criterion in
            Table.Row([
                StyledText(criterion.isPrice ? "price" : "scored"), StyledText("\(index + 1)"), StyledText(criterion.name, .strong),
                StyledText(criterion.weight.description), StyledText(criterion.text ?? ""),
            ])
        }
        return [
            .heading(StyledText("Criteria", .strong) + StyledText(" · \(name)", .dim), level: 2),
            .table(
                Table(
                    [
                        .init("kind", "Kind"), .init("number", "No.", .right), .init("criterion", "Criterion", flexible: true),
                        .init("weight", "Weight", .right),
                        .init("text", "What is asked", flexible: true, dropOrder: 1),
                    ], rows)),
        ]
    }

    /// Each cell that was scored, the widest spread first.
    static func moderation(_ exercise: TenderExercise) -> [Block] {
        let moderation = Moderation(exercise)
        guard !moderation.rows.isEmpty else {
            return [.message(Message("Nobody has scored yet; `tender score TEAM` does."))]
        }
        let rows = moderation.rows.map { row in
            Table.Row([
                StyledText(row.cell.bidder), StyledText(row.cell.criterion),
                StyledText(row.scores.map { "\($0.scorer) \($0.score)" }.joined(separator: ", ")),
                StyledText("\(row.spread)", row.isOpen ? .warning : .plain),
                StyledText(row.mean.description), StyledText(row.outliers.map(\.scorer).joined(separator: ", "), .warning),
                StyledText(row.agreed.map { "\($0)" } ?? (row.isOpen ? "talk" : "")),
            ])
        }
        let open = moderation.rows.count(where: \.isOpen)
        return [
            .heading(
                StyledText("Moderation", .strong)
                    + StyledText(" · \(exercise.scorers.count) scorer\(exercise.scorers.count == 1 ? "" : "s")", .dim), level: 2),
            .table(
                Table(
                    [
                        .init("bidder", "Bidder", flexible: true), .init("criterion", "Criterion", flexible: true),
                        .init("scores", "Scores", flexible: true),
                        .init("spread", "Spread", .right), .init("mean", "Mean", .right),
                        .init("outliers", "Far off", flexible: true, dropOrder: 1),
                        .init("agreed", "Settled"),
                    ], rows)),
            .message(
                Message(
                    StyledText(
                        open == 0
                            ? "No two scores of a bid are two or more apart, or they are settled. `tender result` adds up."
                            : "\(open) to talk about: scores two or more apart. tender agree BIDDER CRITERION SCORE settles one."), .hint)),
        ] + missing(exercise, moderation)
    }

    /// What somebody left out: the mean is then of the others, which must be seen.
    private static func missing(_ exercise: TenderExercise, _ moderation: Moderation) -> [Block] {
        let gaps = moderation.rows.filter { $0.agreed == nil }.flatMap { row in
            exercise.scorers.filter { scorer in !row.scores.contains { $0.scorer == scorer } }
                .map { "\($0) for \(row.cell.bidder) under \(row.cell.criterion)" }
        }
        guard !gaps.isEmpty else { return [] }
        let shown = gaps.prefix(4).joined(separator: "; ") + (gaps.count > 4 ? "; and \(gaps.count - 4) more" : "")
        return [.message(Message(StyledText("No score of \(shown): the mean there is of the others."), .warning))]
    }

    /// Totals, ranking, who is out, and what would change the winner.
    static func result(_ result: TenderResult) -> [Block] {
        var blocks: [Block] = [.heading(StyledText("Result", .strong) + StyledText(" · points of 100", .dim), level: 2)]
        if !result.standings.isEmpty {
            let columns: [Table.Column] =
                [.init("place", "Place", .right), .init("bidder", "Bidder", flexible: true)]
                + result.criteria.weighted.enumerated().map {
                    .init("criterion-\($0.offset + 1)", "\($0.offset + 1)", .right, dropOrder: 1)
                }
                + [.init("total", "Total", .right)]
            let rows = result.standings.map { standing in
                Table.Row(
                    [StyledText("\(standing.place)"), StyledText(standing.bid.bidder, .strong)]
                        + standing.points.map { StyledText($0.decimals(2)) } + [StyledText(standing.total.decimals(2), .strong)])
            }
            blocks.append(.table(Table(columns, rows)))
            let key = result.criteria.weighted.enumerated().map { "\($0.offset + 1) \($0.element.name) (\($0.element.weight))" }
                .joined(separator: "; ")
            blocks.append(.text(StyledText("Criteria, with their weights: \(key).", .dim)))
        }
        for elimination in result.eliminated {
            blocks.append(
                .message(Message(StyledText("Out: \(elimination.bid.bidder), by \(elimination.essentials.joined(separator: "; "))."))))
        }
        blocks.append(.message(Message(StyledText(verdict(result)))))
        blocks += turns(result)
        return blocks
    }

    private static func verdict(_ result: TenderResult) -> String {
        switch result.winners.count {
        case 0: "No bid is left: every one fails an essential."
        case 1:
            result.standings.count == 1
                ? "\(result.winners[0].bid.bidder) wins, alone in the field."
                : "\(result.winners[0].bid.bidder) wins by \((result.standings[0].total - result.standings[1].total).decimals(2))."
        default:
            "A tie: " + result.winners.map(\.bid.bidder).joined(separator: " and ") + ". Any change of a weight that parts them decides."
        }
    }

    private static func turns(_ result: TenderResult) -> [Block] {
        guard result.winners.count == 1, result.standings.count > 1 else { return [] }
        guard let smallest = result.turns.first else {
            return [.message(Message("No change of one weight alone takes the first place away."))]
        }
        let rows = result.turns.map { turn in
            Table.Row([
                StyledText(turn.criterion), StyledText(turn.from.description), StyledText(turn.to.decimals(2)),
                StyledText((turn.isRise ? "+" : "-") + turn.size.decimals(2)), StyledText(turn.wholeWeight.map { "\($0)" } ?? "-"),
                StyledText(turn.challenger),
            ])
        }
        return [
            .message(
                Message(
                    StyledText(
                        "The smallest change that turns it: \(smallest.criterion) from \(smallest.from) past \(smallest.to.decimals(2)), and \(smallest.challenger) wins. "
                            + "The other weights share the rest in their proportion."))),
            .table(
                Table(
                    [
                        .init("criterion", "Weight of", flexible: true), .init("from", "Now", .right), .init("tie", "Tie at", .right),
                        .init("change", "Change", .right),
                        .init("whole", "Wins at", .right), .init("winner", "Then wins", flexible: true),
                    ], rows)),
        ]
    }
}
