import LandscapeKit
import Workshops

/// One scorer goes through all bids, criterion by criterion. Prices are not shown. Each score is on disk before the next is asked for.
final class TenderDialogue: Dialogue {
    private let desk: WorkshopDesk
    private let scorer: String
    private let cells: [(cell: TenderExercise.Cell, criterion: TenderCriteria.Weighted)]
    private var position: Int

    private init(_ tender: TenderDesk, _ scorer: String) {
        desk = tender.desk
        self.scorer = scorer
        // Criterion by criterion: bids are judged against one another on the same question.
        let bids = tender.bids.filter(\.fails.isEmpty)
        cells = tender.criteria.quality.flatMap { criterion in
            bids.map { (TenderExercise.Cell(bidder: $0.bidder, criterion: criterion.name), criterion) }
        }
        let done = Set(tender.scores.filter { $0.scorer == scorer }.map { TenderExercise.Cell(bidder: $0.bidder, criterion: $0.criterion) })
        position = cells.firstIndex { !done.contains($0.cell) } ?? cells.count
    }

    /// Begins the scoring, or goes on where the scorer left it.
    static func begin(_ words: [String], _ tender: TenderDesk, _ session: Session) throws(CommandError) -> Outcome {
        let typed = words.joined(separator: " ").trimmingSpaces
        // `red` is the team that scored as Red: two spellings of one team would count twice.
        let scorer = tender.scores.map(\.scorer).first { $0.lowercased() == typed.lowercased() } ?? typed
        guard !scorer.isEmpty else { throw CommandError("`tender score` wants the team that scores, e.g. `tender score Red`", .usage) }
        guard tender.bids.contains(where: \.fails.isEmpty) else {
            throw CommandError(
                tender.bids.isEmpty
                    ? "there are no bids yet; tender bid \"City Museum\" price:12000 takes one"
                    : "every bid fails an essential; there is nothing to score")
        }
        let dialogue = TenderDialogue(tender, scorer)
        var remarks: [Block] = []
        if dialogue.position == dialogue.cells.count {
            dialogue.position = 0
            remarks.append(.message(Message(StyledText("\(scorer) has scored everything; a new score takes the earlier one's place."))))
        } else if dialogue.position > 0 {
            remarks.append(.message(Message(StyledText("Going on where \(scorer) left it."))))
        }
        session.dialogue = dialogue
        let scale = Card(
            StyledText("The scale", .strong), TenderScale.levels.enumerated().map { Card.Line("\($0.offset)", StyledText($0.element)) })
        return Outcome(Output([.card(scale)] + remarks + dialogue.question))
    }

    var prompt: String { "\(scorer) \(position + 1)/\(cells.count), 0 to \(TenderScale.highest)" }

    private var question: [Block] {
        let (cell, criterion) = cells[position]
        var lines = [Card.Line("Criterion", StyledText("\(criterion.name) (weight \(criterion.weight))"))]
        if let text = criterion.text { lines.append(.init("Asked", StyledText(text))) }
        return [.card(Card(StyledText(cell.bidder, .strong), lines))]
    }

    func take(_ entry: String, in session: Session) throws(CommandError) -> Outcome {
        let word = entry.trimmingSpaces.lowercased()
        switch word {
        case "": return Outcome(Output(question))
        case "b", "back":
            guard position > 0 else { throw CommandError("this is the first; there is nothing to go back to") }
            position -= 1
            return Outcome(Output(question))
        case "s", "skip":
            position += 1
            return finishOrAsk(session)
        case "q", "quit", "stop": return leave(in: session)
        default: break
        }
        guard let score = Int(word), (0...TenderScale.highest).contains(score) else {
            throw CommandError(
                "'\(entry.trimmingSpaces)' is no score; type 0 to \(TenderScale.highest), b for back, s to skip, q to leave", .usage)
        }
        let cell = cells[position].cell
        // Read anew: another team may be scoring in the same workspace.
        let tender = try TenderDesk(desk)
        let new = TenderScore(scorer: scorer, bidder: cell.bidder, criterion: cell.criterion, score: score)
        let scores = tender.scores.filter { !($0.scorer == scorer && $0.bidder == cell.bidder && $0.criterion == cell.criterion) } + [new]
        try tender.write(TenderTables.text(scores), to: TenderTables.scoresFile, "Score by \(scorer): \(cell.bidder)")
        position += 1
        return finishOrAsk(session)
    }

    private func finishOrAsk(_ session: Session) -> Outcome {
        guard position == cells.count else { return Outcome(Output(question)) }
        session.dialogue = nil
        return .message(StyledText("\(scorer) is done. `tender moderate` shows where scorers differ, `tender result` adds up."))
    }

    func leave(in session: Session) -> Outcome {
        session.dialogue = nil
        return .message(StyledText("The scores given are kept. `tender score \(scorer)` goes on with the first that is missing."))
    }
}
