import LandscapeKit
import Workshops

/// Marks one team's answer, criterion by criterion. Each mark is on disk before the next is asked for.
final class MarkingDialogue: Dialogue {
    private let desk: WorkshopDesk
    private let team: String
    private let card: ScenarioCard
    private let judge: String
    private var position = 0

    init(desk: WorkshopDesk, team: String, card: ScenarioCard, judge: String) {
        self.desk = desk
        self.team = team
        self.card = card
        self.judge = judge
    }

    var prompt: String { "\(team), card \(card.number), \(position + 1)/\(Rubric.criteria.count)" }

    /// The criterion that is asked for, with what each mark means.
    var question: [Block] {
        let criterion = Rubric.criteria[position]
        return [
            .card(
                Card(
                    StyledText(criterion.title, .strong),
                    criterion.levels.enumerated().map { Card.Line("\($0.offset)", StyledText($0.element)) }))
        ]
    }

    func take(_ entry: String, in session: Session) throws(CommandError) -> Outcome {
        let word = entry.trimmingSpaces.lowercased()
        switch word {
        case "": return Outcome(Output(question))
        case "b", "back":
            guard position > 0 else { throw CommandError("this is the first; there is nothing to go back to") }
            position -= 1
            return Outcome(Output(question))
        case "q", "quit", "stop": return leave(in: session)
        default: break
        }
        let criterion = Rubric.criteria[position]
        guard let score = Int(word),
            let mark = AnswerScore(team: team, card: card.number, criterion: criterion.id, score: score, judge: judge)
        else { throw CommandError("'\(entry.trimmingSpaces)' is no mark; type 0 to \(Rubric.highest), b for back, q to leave", .usage) }
        try AnswerCommand.add([mark], desk, "Mark for team \(team), card \(card.number): \(criterion.title.lowercasingFirst)")
        position += 1
        guard position == Rubric.criteria.count else { return Outcome(Output(question)) }
        session.dialogue = nil
        return Outcome(Output(try AnswerCommand.totals(desk)))
    }

    func leave(in session: Session) -> Outcome {
        session.dialogue = nil
        let left = Rubric.criteria.count - position
        return .message(
            StyledText(
                "\(position) of \(Rubric.criteria.count) marks are kept, \(left) to come: `answer score \(team) card:\(card.number)` asks again."
            ))
    }
}
