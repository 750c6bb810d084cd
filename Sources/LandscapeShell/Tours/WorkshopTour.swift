extension Tour {
    /// The trainer's room: a half-day in Hull that has been run, from its agenda to what people made of it.
    static let workshop = Tour(
        name: "workshop", summary: "The trainer's room: a half-day in Hull, from agenda to evaluation", example: "hull-half-day",
        steps: [
            Step(
                text: "A workshop is one file and a few tables. This one has been run, as practice: teams, bids and forms are made up.",
                line: "workshop"),
            Step(text: "The day. `workshop run` keeps its time, and re-times the rest when something overruns.", line: "workshop agenda"),
            Step(
                text: "Meet the commissioner: a card from Hull's real records, and what only the trainer sees.", line: "deal show 1 crib:on"
            ),
            Step(text: "What answers are judged by is visible to all beforehand.", line: "answer rubric"),
            Step(text: "Three teams answered, two judges marked.", line: "answer totals"),
            Step(
                text: "The tender exercise, by the criteria of a real tender: who is out, who wins, and which weight decides.",
                line: "tender result"),
            Step(text: "Let the price count for half, and somebody else wins.", line: "tender weight 7 50"),
            Step(
                text: "What people made of the day, from counts; comments by theme; before and after, paired without names.",
                line: "evaluate summary"),
            Step(text: "The same as a page for the organiser.", line: "evaluate summary to {folder}/summary.html"),
            Step(
                text: "Everything to hand out: agenda, room sheet, cards to cut, forms, glossary. `large:on` prints it large.",
                line: "workshop print to {folder}/handouts pdf:off"),
            Step(text: "And the day for a calendar.", line: "export calendar for:hull-half-day to {folder}/day.ics"),
        ],
        farewell:
            "That was the trainer's room. Next: `workshop new NAME from half-day` makes one for your area, `evaluate 2009` shows how the real "
            + "ones were rated, `help workshop` says more.")
}
