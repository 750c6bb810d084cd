/// What an answer to a commissioner is judged by, visible to all beforehand.
package enum Rubric {
    /// One thing that is judged, from 0 to 4.
    package struct Criterion: Sendable, Hashable, Identifiable {
        package let id: String
        package let title: String
        /// What each score means, from 0 to 4.
        package let levels: [String]

        init(_ id: String, _ title: String, _ levels: [String]) {
            self.id = id
            self.title = title
            self.levels = levels
        }
    }

    /// The most a criterion can have.
    package static let highest = 4

    /// The criteria, in the order they are scored.
    package static let criteria: [Criterion] = [
        Criterion(
            "need", "Need understood",
            [
                "The need on the card is not mentioned", "The need is named, in general words", "The need is told with its figure or group",
                "The need is told with figure, group and place, and what is odd about the figure",
                "It is told so, and what lies behind it is drawn from more than the card",
            ]),
        Criterion(
            "outcome", "Outcome and evidence",
            [
                "Activities only, no outcome", "An outcome is claimed, without evidence", "One outcome with one measure",
                "An outcome with a measure, a baseline and evidence from earlier work",
                "It is so, and what would show that it did not work is named too",
            ]),
        Criterion(
            "process", "Fit with the process",
            [
                "No word on how it is commissioned", "The process or the level is named", "The right door: who decides, at which level",
                "The right door at the right moment, and how the money is arranged", "It is so, and the barrier on the card is got over",
            ]),
        Criterion(
            "safeguarding", "Safeguarding and value",
            [
                "Neither is mentioned", "One is mentioned", "Both are mentioned: a policy, and a price",
                "What is in place for safety, and a cost for each person or session",
                "It is so, and what the commissioner saves or gains is shown with its reckoning",
            ]),
        Criterion(
            "partners", "Partners",
            [
                "Alone, and no word on others", "Partners are wished for, unnamed", "Partners are named",
                "Partners are named with what each brings", "It is so, and who leads, who signs and who carries the risk is settled",
            ]),
    ]

    /// The criterion of an id.
    package static func criterion(_ id: String) -> Criterion? { criteria.first { $0.id == id } }
}
