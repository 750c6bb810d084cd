import Exports
import LandscapeKit
import Workshops

/// Scenario cards on paper: the cards for the teams, and the crib for the trainer alone.
enum CardSheets {
    static func cards(_ cards: [ScenarioCard]) -> HandoutSheet {
        HandoutSheet(
            "cards", "Meet the commissioner", for: "One card for each team",
            lead: "Four to a page: cut from mark to mark, once down and once across.", items: [.cards(cards.map(card))])
    }

    private static func card(_ card: ScenarioCard) -> HandoutCard {
        let parts = ScenarioCard.Part.allCases.map { part in
            HandoutSheet.Fact(part.label, card.parts[part].map(said) ?? part.absence)
        }
        let cited = [card.priority] + ScenarioCard.Part.allCases.compactMap { card.parts[$0] }
        return HandoutCard(
            number: card.number, title: card.role, lines: [.init("The priority", said(card.priority))] + parts,
            remark: "A role played, no real person. From " + sources(cited))
    }

    static func crib(_ cards: [ScenarioCard]) -> HandoutSheet {
        var items: [HandoutSheet.Item] = []
        for card in cards {
            items.append(.heading("Card \(card.number) · \(card.role)"))
            var facts = [HandoutSheet.Fact("The priority", said(card.priority))]
            if let figure = card.parts[.figure] { facts.append(.init("The figure", said(figure))) }
            facts += card.worked.map { .init("What worked", "\(said($0)) [\($0.source), \($0.dated)]") }
            if card.worked.isEmpty { facts.append(.init("What worked", "nothing recorded on this theme")) }
            items += [.facts(facts), .points(card.questions), .remark("Records: " + card.records.joined(separator: ", "))]
        }
        return HandoutSheet(
            "crib", "The trainer's crib", for: "For the trainer only",
            lead: "What to press each team on, and what the sources say worked.", items: items)
    }

    private static func said(_ cited: CitedText) -> String { cited.text + (cited.elsewhere.map { " (\($0))" } ?? "") }

    /// Each source once, with its sections and its date: `Mapping 2010 §2, §5 (undated; published Sep 2010).`
    private static func sources(_ cited: [CitedText]) -> String {
        var groups: [(title: String, dated: String, sections: [String])] = []
        for text in cited {
            let parts = text.source.split(separator: "§", maxSplits: 1).map(String.init)
            let title = (parts.first ?? text.source).trimmingSpaces
            let section = parts.count > 1 ? "§" + parts[1] : nil
            let index =
                groups.firstIndex { $0.title == title && $0.dated == text.dated }
                ?? {
                    groups.append((title, text.dated, []))
                    return groups.count - 1
                }()
            if let section, !groups[index].sections.contains(section) { groups[index].sections.append(section) }
        }
        return groups.map { group in
            group.title + (group.sections.isEmpty ? "" : " " + group.sections.joined(separator: ", ")) + " (\(group.dated))"
        }.joined(separator: "; ") + "."
    }
}
