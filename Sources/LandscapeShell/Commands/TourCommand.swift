import LandscapeKit

/// A two-minute walk through the program on Luton's landscape.
struct TourCommand: Command {
    var name: String { "tour" }
    var group: CommandGroup { .start }
    var summary: String { "A two-minute walk on Luton's landscape; leave it at any point" }
    var usage: String { "tour [next | stop]" }
    var details: String {
        "Each step says what it does and runs one command. Enter goes on; any other command may come in between; `tour stop` ends it."
    }
    var examples: [String] { ["tour"] }

    struct Step: Sendable {
        let text: String
        let line: String
    }

    /// The steps. Their lines run on the shipped packs; a test runs them all.
    static let steps: [Step] = [
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
    ]

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        switch call.words.first?.lowercased() {
        case "stop", "end", "quit":
            session.tourStep = nil
            return .message("The tour is over. `help` lists the commands.")
        case nil where session.surroundings.isInteractive:
            session.tourStep = 0
        case nil:
            return try wholeTour(session)
        case "next":
            break
        case let word?:
            throw CommandError("`tour` starts the walk, `tour next` goes on, `tour stop` ends it; '\(word)' is none of these", .usage)
        }
        return try step(session.tourStep ?? 0, session)
    }

    private func step(_ number: Int, _ session: Session) throws(CommandError) -> Outcome {
        guard number < Self.steps.count else {
            session.tourStep = nil
            return .message(
                "That was the tour. Next: `note \"...\"` takes a note, `export report luton to luton.md` writes a report, `help` "
                    + "lists everything."
            )
        }
        let step = Self.steps[number]
        let intro: [Block] = [
            .text(StyledText("Step \(number + 1) of \(Self.steps.count). ", .strong) + StyledText(step.text)),
            .code("landscape> " + step.line),
        ]
        let outcome = Interpreter(session: session).run(step.line)
        session.tourStep = number + 1
        let more = number + 1 < Self.steps.count ? "Enter for the next step, `tour stop` to leave." : "Enter for the end of the tour."
        return Outcome(Output(intro + outcome.output.blocks + [.message(Message(StyledText(more), .hint))]), status: outcome.status)
    }

    /// Where nobody can press Enter, all steps at once.
    private func wholeTour(_ session: Session) throws(CommandError) -> Outcome {
        var output = Output()
        for number in Self.steps.indices {
            let outcome = try step(number, session)
            guard outcome.status == .done else { return outcome }
            output = output + Output(outcome.output.blocks.dropLast())
        }
        session.tourStep = nil
        return Outcome(output)
    }
}
