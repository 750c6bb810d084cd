/// One key of `workshop.yaml`. The table of all serves the reader, the comments of a new file and the JSON Schema alike.
package struct WorkshopField: Sendable {
    /// What a key takes.
    package indirect enum Kind: Sendable {
        case line, prose, date, time
        case whole(ClosedRange<Int>)
        case lines
        case objects([WorkshopField])
    }

    /// The key as it is written.
    package let key: String
    package let kind: Kind
    /// One sentence for the person who fills it in.
    package let summary: String
    package let isRequired: Bool

    init(_ key: String, _ kind: Kind, _ summary: String, required: Bool = false) {
        self.key = key
        self.kind = kind
        self.summary = summary
        isRequired = required
    }

    /// The keys of the file, in the order they are written.
    package static let all: [WorkshopField] = [
        WorkshopField("title", .line, "What the workshop is called, as the agenda prints it", required: true),
        WorkshopField("place", .line, "Where it is held"),
        WorkshopField("date", .date, "The day, as 2026-12-03"),
        WorkshopField("start", .time, "When it begins, as 09:30", required: true),
        WorkshopField("end", .time, "When the room must be free; without it the sessions' lengths decide"),
        WorkshopField("areas", .lines, "The areas that its cards and sheets are made from, by id, as [hull, luton]"),
        WorkshopField("group-size", .whole(1...500), "How many people are expected"),
        WorkshopField("attended", .whole(0...1_000), "How many came, once it is over; the response rate is reckoned from it"),
        WorkshopField("sessions", .objects(session), "The sessions, in order", required: true),
        WorkshopField("breaks", .objects(pause), "The breaks between them"),
        WorkshopField(
            "handouts", .lines,
            "What is printed: \(builtIn.joined(separator: ", ")), or files of your own in this folder; without it, what the sessions use"),
        WorkshopField("questions", .lines, "What a form asks before and after the day, each to be rated 1 to 4"),
    ]

    /// The handouts that Landscape makes.
    package static let builtIn = [
        "agenda", "room", "cards", "crib", "rubric", "score-sheets", "readiness", "evaluation", "glossary", "where-to-look",
    ]

    private static let session: [WorkshopField] = [
        WorkshopField("title", .line, "What the session is called", required: true),
        WorkshopField("purpose", .prose, "What it is for"),
        WorkshopField("minutes", .whole(1...600), "How long it lasts", required: true),
        WorkshopField("least", .whole(1...600), "The least it may be cut to when the day runs late; half its time without it"),
        WorkshopField("activity", .prose, "What people do"),
        WorkshopField("handouts", .lines, "The handouts it uses"),
        WorkshopField("notes", .prose, "For the trainer's eyes"),
    ]

    private static let pause: [WorkshopField] = [
        WorkshopField("after", .whole(1...100), "The number of the session it follows", required: true),
        WorkshopField("minutes", .whole(1...240), "How long it lasts", required: true),
        WorkshopField("title", .line, "What it is called; Break without it"),
    ]
}
