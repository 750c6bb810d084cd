import LandscapeKit

/// What a trainer may press a team on, given what stands on its card.
struct Questions {
    let priority: LandscapeKit.Record
    let parts: [ScenarioCard.Part: CitedText]
    let worked: [CitedText]

    /// One for each thing the card tells, and the two that every commissioner asks.
    var all: [String] {
        var questions = ["Who exactly would be better off, and how would you know? Name one measure of your own."]
        if let figure = parts[.figure] {
            questions.append("The figure on the card is \(figure.dated). What is it now, and how much of it could your work move?")
        } else {
            questions.append("The landscape gives no figure for this. Where would you find one?")
        }
        if parts[.process] != nil {
            questions.append("At which point of the process on the card do you come in, and what do you hand over there?")
        }
        if let level = parts[.level] { questions.append("Decisions sit here: \(firstWords(level.text)). Whom do you speak to first?") }
        if let budget = parts[.budget] { questions.append(money(budget)) }
        if parts[.barrier] != nil { questions.append("How do you get over the barrier on the card, and at whose cost?") }
        if parts[.advice] != nil { questions.append("Which part of the officers' advice have you taken, and which not?") }
        questions.append("What keeps people safe, and what does it cost for each person?")
        questions.append("Whom do you need beside you to deliver it?")
        return questions
    }

    private func money(_ budget: CitedText) -> String {
        switch budget.text.prefix(while: { $0 != ":" }) {
        case "Pooled": "The money is pooled: whose outcomes must you meet beside this commissioner's?"
        case "Aligned": "The partners only align their budgets: who signs, and who else has to agree?"
        case "Personal", "Direct payment": "People hold this money themselves: how do they hear of you, and what do they pay?"
        case "Grant": "It is a grant: what is left when it ends?"
        default: "Out of which budget is it paid, and until when?"
        }
    }

    private func firstWords(_ text: String) -> String { String(text.prefix { $0 != ":" }).lowercasedFirst }
}
