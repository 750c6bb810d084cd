package import LandscapeKit

/// What comments on a workshop are about.
package enum EvaluationThemes {
    package static let vocabulary = Vocabulary(
        "comment theme",
        [
            Term(
                "content", "Content", "What was taught",
                synonyms: ["information", "examples", "relevant", "learned", "learnt", "informative", "clear", "confusing", "jargon"]),
            Term(
                "time", "Time and pace", "Too long, too short, too fast",
                synonyms: ["long", "longer", "short", "shorter", "rushed", "pace", "slow", "late", "overran"]),
            Term(
                "exercises", "Exercises", "Cards, tender, group work",
                synonyms: ["exercise", "activity", "activities", "cards", "card", "tender", "practical", "role"]),
            Term("trainer", "Trainer", "The people in front", synonyms: ["speaker", "speakers", "facilitator", "presenter", "delivery"]),
            Term(
                "venue", "Venue and catering", "Room, sound, food, getting there",
                synonyms: ["room", "food", "lunch", "coffee", "tea", "cold", "hot", "parking", "access", "acoustics"]),
            Term(
                "materials", "Materials", "Handouts and slides",
                synonyms: ["handout", "handouts", "slides", "slide", "notes", "pack", "glossary"]),
            Term(
                "people", "Meeting people", "Talk with others in the room",
                synonyms: ["networking", "network", "group", "discussion", "colleagues", "contacts", "others"]),
            Term(
                "next", "What next", "Follow-up and support",
                synonyms: ["follow", "support", "next steps", "future", "more", "action", "help"]),
        ])

    /// The themes of a comment: those it was given, or else those that its words tell; none where they tell nothing.
    package static func themes(of form: EvaluationForm) -> [String] {
        guard form.themes.isEmpty else { return form.themes }
        let text = " " + Folding.key(form.comment ?? "") + " "
        return vocabulary.terms.filter { term in
            ([term.id] + term.synonyms).contains { text.contains(" " + Folding.key($0) + " ") }
        }.map(\.id)
    }
}
