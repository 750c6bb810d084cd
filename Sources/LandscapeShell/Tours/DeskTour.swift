extension Tour {
    /// The desk: a museum service's workspace on Luton, from notes to a report.
    static let desk = Tour(
        name: "desk", summary: "The desk: notes, interviews and a report, on a museum service's workspace", example: "luton-museums",
        steps: [
            Step(
                text: "A workspace is a folder of plain files: the areas it opens with, its notes, its interviews.", line: "workspace info"),
            Step(text: "A museum service is preparing for Luton. These are its notes, and what they are about.", line: "notes"),
            Step(text: "Notes answer to the same questions as records.", line: "notes tag:follow-up since:2026-11"),
            Step(text: "One of them whole: what it cites, and which notes lead to it.", line: "why 2"),
            Step(text: "Words search records and notes at once.", line: "find \"social isolation\" in:all limit:6"),
            Step(
                text: "Taking a note: what it is about, and a tag. It is on the disk before the answer is shown.",
                line: "note \"Ask who holds the personal budgets now\" re:luton/adult-social-care tag:follow-up"),
            Step(text: "Every change can be taken back, in this session or a later one; `redo` does it again.", line: "undo"),
            Step(text: "Whom to ask what? The plan comes from what is missing and from who decides.", line: "plan interviews luton"),
            Step(
                text:
                    "How do others do it? Any areas side by side, coverage first. `interview luton children` would walk the nine headings.",
                line: "compare luton leicester on priorities sector:children"),
            Step(text: "A question worth keeping gets a name, and the name asks it.", line: "save culture opportunities theme:museums"),
            Step(
                text: "The paper to hand on: one page that needs no network, every fact with its source and age, the notes where they "
                    + "belong, and the saved question as a chapter. Names of people are left out unless asked for.",
                line: "export report luton to {folder}/luton.html section:culture"),
        ],
        farewell: "That was the desk. Next: `workspace new NAME` makes a workspace of your own, `help notes` and `help workspace` say more."
    )
}
