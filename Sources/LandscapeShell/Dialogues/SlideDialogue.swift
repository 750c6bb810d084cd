import LandscapeKit

/// One slide after another for the projector: Enter goes on, `b` goes back, `q` leaves.
final class SlideDialogue: Dialogue {
    private let slides: [Slide]
    private var position = 0

    private init(_ slides: [Slide]) { self.slides = slides }

    /// Begins with the first slide; where nobody can press Enter, all slides at once.
    static func begin(_ slides: [Slide], _ session: Session) -> Outcome {
        guard session.surroundings.takesAnswers, slides.count > 1 else { return Outcome(Output(slides.map { .slide($0) })) }
        let dialogue = SlideDialogue(slides)
        session.dialogue = dialogue
        return Outcome(Output([.slide(slides[0])]))
    }

    var prompt: String { "slide \(position + 1)/\(slides.count)" }

    func take(_ entry: String, in session: Session) throws(CommandError) -> Outcome {
        let word = entry.trimmingSpaces.lowercased()
        switch word {
        case "", "n", "next":
            guard position + 1 < slides.count else {
                session.dialogue = nil
                return .message("That was the last slide.")
            }
            position += 1
        case "b", "back":
            guard position > 0 else { throw CommandError("this is the first slide; there is nothing to go back to") }
            position -= 1
        case "q", "quit", "stop": return leave(in: session)
        default:
            guard let number = Int(word), slides.indices.contains(number - 1) else {
                throw CommandError(
                    "'\(entry.trimmingSpaces)' is no slide; Enter goes on, b goes back, 1 to \(slides.count) goes to one, q leaves", .usage)
            }
            position = number - 1
        }
        return Outcome(Output([.slide(slides[position])]))
    }

    func leave(in session: Session) -> Outcome {
        session.dialogue = nil
        return .message("Left the slides.")
    }
}
