import LandscapeKit
import Workspaces

/// An interview as it is shown: whole, or by how far it got.
enum InterviewCard {
    /// Every answer under its heading.
    static func blocks(_ interview: Interview, _ session: Session, file: String) -> [Block] {
        var lines: [Card.Line] = []
        func add(_ label: String, _ text: String?) { if let text, !text.isEmpty { lines.append(Card.Line(label, StyledText(text))) } }
        add("Area", session.register.name(interview.area))
        add("Sector", Vocabulary.sectors.label(interview.sector))
        add("Post", interview.voice ?? "not given")
        add("Held", interview.date.description)
        add("Status", interview.status.rawValue)
        for part in InterviewPart.allCases {
            let answers = interview[part]
            for (index, answer) in answers.enumerated() { add(index == 0 ? part.title : "", "- " + answer) }
            if answers.isEmpty { lines.append(Card.Line(part.title, state(interview, part))) }
        }
        lines.append(Card.Line("File", StyledText(file, .code)))
        return [.card(Card(StyledText("Interview · ", .dim) + StyledText(interview.id, .strong), lines))]
    }

    /// How many answers each heading has.
    static func progress(_ interview: Interview, at current: InterviewPart) -> Table {
        let rows = InterviewPart.allCases.map { part in
            Table.Row([
                StyledText("\(part.number)"), StyledText(part.title, part == current ? .strong : .plain),
                interview[part].isEmpty ? state(interview, part) : StyledText("\(interview[part].count)"),
                StyledText(part == current ? "here" : ""),
            ])
        }
        return Table([.init("number", "No.", .right), .init("heading", "Heading"), .init("answers", "Answers"), .init("here", "")], rows)
    }

    /// Why a heading has no answer.
    private static func state(_ interview: Interview, _ part: InterviewPart) -> StyledText {
        StyledText(interview.skipped.contains(part) ? "skipped" : "not asked", .dim)
    }
}
