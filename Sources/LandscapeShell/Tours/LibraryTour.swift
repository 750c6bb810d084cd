extension Tour {
    /// Asking: two minutes on Luton's landscape.
    static let library = Tour(
        name: nil, summary: "Asking: two minutes on Luton's landscape",
        steps: [
            Step(text: "Everything begins with an area. Loading Luton brings in every document that covers it.", line: "load luton"),
            Step(
                text: "What does the plan for children put first? A kind of record is a command, a qualifier narrows it.",
                line: "priorities sector:children"),
            Step(
                text: "Each answer is numbered. The first one whole: what it says, from which section of which document, how old.",
                line: "why 1"),
            Step(text: "Who decides? Boards and groups under the bodies they report to.", line: "partnerships"),
            Step(text: "Words search everything; themes catch what is said in other words.", line: "find \"personal budgets\""),
            Step(
                text: "Where could culture and sport help older people and carers? What is there already?",
                line: "opportunities sector:adult-social-care status:in-place"),
            Step(text: "What is not known? Holes in the record are shown, never filled.", line: "gaps luton"),
            Step(text: "Nothing found is an answer too: it says why, and what would be found.", line: "priorities theme:heritage"),
        ],
        farewell: "That was the tour. Next: `note \"...\"` takes a note, `export report luton to luton.md` writes a report, `tour desk` "
            + "walks through a researcher's workspace, `help` lists everything.")
}
