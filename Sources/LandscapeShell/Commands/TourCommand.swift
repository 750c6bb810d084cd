import Cataloguing
import LandscapeKit

/// Walks through the program, step by step.
struct TourCommand: Command {
    var name: String { "tour" }
    var group: CommandGroup { .start }
    var summary: String { "A two-minute walk on Luton's landscape; leave it at any point" }
    var usage: String { "tour [\(Self.names.joined(separator: " | ")) | next | stop]" }
    var details: String {
        "Each step says what it does and runs one command. Enter goes on; any other command may come in between; `tour stop` ends it. "
            + Tour.all.compactMap { tour in tour.name.map { "`tour \($0)`: \(tour.summary.lowercasingFirst)." } }.joined(separator: " ")
            + " Those walk on a copy of an example workspace; your own stays as it is."
    }
    var examples: [String] { ["tour"] }
    var words: WordStyle { .text }

    private static var names: [String] { Tour.all.compactMap(\.name) }

    func choices(after words: [String], piece: String, in session: Session) -> [CompletionChoice] {
        guard words.isEmpty else { return [] }
        let tours = Tour.all.compactMap { tour in tour.name.map { CompletionChoice(text: $0, meaning: tour.summary, suffix: " ") } }
        let others = [
            CompletionChoice(text: "next", meaning: "The next step", suffix: " "),
            CompletionChoice(text: "stop", meaning: "Leave the tour", suffix: " "),
        ]
        return (tours + others).filter { $0.text.hasPrefix(piece.lowercased()) }
    }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let word = call.words.first?.lowercased()
        switch word {
        case "stop", "end", "quit":
            guard session.tour != nil else { return .message("There is no tour to leave; `tour` begins one.") }
            return Outcome(Output([.message(Message("The tour is over. `help` lists the commands."))] + (try leaving(session))))
        case "next":
            if session.tour == nil { try session.begin(.library) }
            return try step(session)
        default:
            guard let tour = Tour.all.first(where: { $0.name == word }) else {
                let near = NearMiss.best(for: word ?? "", among: Self.names, limit: 1)
                throw CommandError(
                    "`tour` starts the walk, `tour next` goes on, `tour stop` ends it; '\(word ?? "")' is none of these"
                        + (near.isEmpty
                            ? ", and no tour: there is `tour \(Self.names.joined(separator: "`, `tour "))`" : Diagnostic.didYouMean(near)),
                    .usage)
            }
            try session.begin(tour)
            return session.surroundings.isInteractive ? try step(session) : try wholeTour(session)
        }
    }

    private func step(_ session: Session) throws(CommandError) -> Outcome {
        guard let underWay = session.tour else { return Outcome() }
        let (tour, number) = (underWay.tour, underWay.next)
        guard number < tour.steps.count else {
            return Outcome(Output([.message(Message(StyledText(tour.farewell)))] + (try leaving(session))))
        }
        let step = tour.steps[number]
        let line = step.line.replacing("{folder}", with: underWay.copy ?? ".")
        var intro: [Block] = [
            .text(StyledText("Step \(number + 1) of \(tour.steps.count). ", .strong) + StyledText(step.text)), .code("landscape> " + line),
        ]
        if number == 0, underWay.copy != nil {
            intro.insert(
                .text("This tour walks on a copy of an example workspace. Your own stays as it is, and is open again afterwards."), at: 0)
        }
        let outcome = Interpreter(session: session).run(line)
        session.tour?.next = number + 1
        let more = number + 1 < tour.steps.count ? "Enter for the next step, `tour stop` to leave." : "Enter for the end of the tour."
        return Outcome(Output(intro + outcome.output.blocks + [.message(Message(StyledText(more), .hint))]), status: outcome.status)
    }

    /// Ends the tour, and says where its copy is.
    private func leaving(_ session: Session) throws(CommandError) -> [Block] {
        guard let copy = try session.endTour() else { return [] }
        return [
            .message(
                Message(
                    StyledText("What the tour wrote is in ") + StyledText(copy, .code) + StyledText("; your own workspace is open again.")))
        ]
    }

    /// Where nobody can press Enter, all steps at once.
    private func wholeTour(_ session: Session) throws(CommandError) -> Outcome {
        var output = Output()
        while let tour = session.tour, tour.next < tour.tour.steps.count {
            let outcome = try step(session)
            guard outcome.status == .done else {
                try session.endTour()
                return outcome
            }
            output = output + Output(outcome.output.blocks.dropLast())
        }
        return Outcome(Output(output.blocks + (try leaving(session))))
    }
}
