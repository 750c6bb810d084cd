import LandscapeKit
import Workshops

/// What the room sees: cards, the tender's result, the evaluation. No names, no notes, no citations; those are in the answers without
/// `screen:on`.
enum WorkshopSlides {
    /// One for each card.
    static func cards(_ cards: [ScenarioCard]) -> [Slide] {
        // Some of a deal's cards keep their numbers; only the whole deal is counted.
        let isWhole = cards.map(\.number) == Array(1...max(1, cards.count))
        let of = isWhole ? " of \(cards.count)" : ""
        return cards.map { card in
            let parts = ScenarioCard.Part.allCases.compactMap { part in
                card.parts[part].map { StyledText(part.label + ": ", .dim) + StyledText($0.text) }
            }
            return Slide(
                StyledText(card.role), top: StyledText("Meet the commissioner · card \(card.number)\(of) · a role played"),
                lines: [StyledText(card.priority.text, .strong)] + parts)
        }
    }

    /// From the last place to the first, and what would have turned it.
    static func result(_ result: TenderResult) -> [Slide] {
        var slides = result.eliminated.map { out in
            Slide(
                StyledText(out.bid.bidder), top: "The tender · out before the scoring",
                lines: [StyledText("Fails: " + out.essentials.joined(separator: "; ") + ".")])
        }
        slides += result.standings.reversed().map { standing in
            let isTied = result.standings.count { $0.place == standing.place } > 1
            return Slide(
                StyledText(standing.bid.bidder),
                top: StyledText("The tender · place \(standing.place) of \(result.standings.count)" + (isTied ? ", tied" : "")),
                figure: standing.total.decimals(2), unit: "points of 100",
                lines: standing.place == 1 && !isTied ? [StyledText("The winner", .strong)] : [])
        }
        if let turn = result.turns.first {
            slides.append(
                Slide(
                    "What decides", top: "The tender · the smallest change of a weight that turns it",
                    lines: [
                        StyledText(turn.criterion, .strong),
                        StyledText("from \(turn.from) past \(turn.to.decimals(2)) of 100, and \(turn.challenger) wins"),
                    ]))
        }
        return slides
    }

    /// One for each thing rated. What people wrote stays off the screen.
    static func evaluation(_ summary: EvaluationSummary, title: String) -> [Slide] {
        let rate = summary.responseRate.map { ", \($0) of those who came" } ?? ""
        let first = Slide(
            StyledText(title), top: "Evaluation", figure: "\(summary.forms)", unit: (summary.forms == 1 ? "form" : "forms") + rate)
        return [first]
            + summary.rows.map { row in
                let counts =
                    Rating.allCases.reversed().map { "\($0.word) \(row.count($0))" } + (row.blank > 0 ? ["blank \(row.blank)"] : [])
                return Slide(
                    StyledText(row.question), top: "Evaluation", figure: row.goodOrExcellent.description, unit: "good or excellent",
                    lines: [StyledText(counts.joined(separator: " · "))])
            }
    }
}
