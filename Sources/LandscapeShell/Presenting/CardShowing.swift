import LandscapeKit
import Workshops

/// Scenario cards on screen.
enum CardShowing {
    /// Each card; with the crib, what only the trainer sees beneath it.
    static func blocks(_ cards: [ScenarioCard], _ session: Session, crib: Bool) -> [Block] {
        cards.flatMap { card -> [Block] in
            [.card(face(card))] + (crib ? [.card(self.crib(card))] : [])
        }
    }

    private static func face(_ card: ScenarioCard) -> Card {
        var lines = [
            Card.Line("You are", StyledText("\(card.role) (a role played)")),
            Card.Line("The priority", said(card.priority)),
        ]
        for part in ScenarioCard.Part.allCases {
            lines.append(Card.Line(part.label, card.parts[part].map(said) ?? StyledText(part.absence, .dim)))
        }
        return Card(StyledText("Card \(card.number)", .strong), lines)
    }

    private static func crib(_ card: ScenarioCard) -> Card {
        var lines = card.worked.map { Card.Line("What worked", said($0)) }
        if lines.isEmpty { lines.append(.init("What worked", StyledText("nothing recorded on this theme", .dim))) }
        for (index, question) in card.questions.enumerated() { lines.append(.init(index == 0 ? "Press on" : "", StyledText(question))) }
        lines.append(.init("Records", StyledText(card.records.joined(separator: ", "), .dim)))
        return Card(StyledText("Crib for card \(card.number)", .strong), lines)
    }

    private static func said(_ cited: CitedText) -> StyledText {
        let place = cited.elsewhere.map { "\($0); " } ?? ""
        return StyledText(cited.text) + StyledText(" [\(place)\(cited.source), \(cited.dated)]", .dim)
    }
}
