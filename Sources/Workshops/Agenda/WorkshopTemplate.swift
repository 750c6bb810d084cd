package import LandscapeKit
package import Workspaces

/// Plans to begin from: valid at once, and the trainer's to change.
package enum WorkshopTemplate: String, Sendable, CaseIterable {
    /// The sessions of the 2009 programme, as its record has them.
    case programme2009 = "2009"
    case halfDay = "half-day"
    case oneHour = "one-hour"

    /// One line for help.
    package var summary: String {
        switch self {
        case .programme2009: "the five parts of the programme of 2009, its purposes and activities; the times are ours"
        case .halfDay: "a half-day: how it works here, meet the commissioner, the tender exercise, readiness, evaluation"
        case .oneHour: "an hour: how it works here, one round of cards, first steps"
        }
    }

    /// What a form asks before and after the day, where the trainer sets nothing else.
    package static let questions = [
        "I know how commissioning works here", "I know what commissioners here want", "I know how to answer them",
    ]

    /// The plan.
    ///
    /// - Parameter record: the record of the 2009 workshops; only that template needs it.
    /// - Returns: nil when the template needs a record and there is none with sessions.
    package func plan(title: String, areas: [String], record: LandscapeKit.Record?) -> WorkshopPlan? {
        let nine = ClockTime(minutes: 9 * 60 + 30)
        switch self {
        case .programme2009:
            guard let record, let sessions = Self.sessions(of: record) else { return nil }
            return WorkshopPlan(
                title: title, start: nine, end: nine + 210, areas: areas, groupSize: 25, sessions: sessions,
                breaks: sessions.count > 3 ? [WorkshopPlan.Break("Coffee", after: 3, minutes: 20)] : [], questions: Self.questions)
        case .halfDay:
            return WorkshopPlan(
                title: title, start: nine, end: nine + 210, areas: areas, groupSize: 25, sessions: Self.halfDaySessions,
                breaks: [WorkshopPlan.Break("Coffee", after: 3, minutes: 15)], questions: Self.questions)
        case .oneHour:
            return WorkshopPlan(
                title: title, start: ClockTime(minutes: 12 * 60 + 30), end: ClockTime(minutes: 13 * 60 + 30), areas: areas, groupSize: 12,
                sessions: Self.oneHourSessions, questions: Self.questions)
        }
    }

    /// The minutes that fit the five parts of 2009 into a half-day. The source gives none.
    private static let minutesOf2009 = [15, 40, 45, 60, 30]
    private static let handoutsOf2009 = [
        ["agenda", "room"], ["glossary"], ["where-to-look"], ["cards", "crib", "rubric"], ["readiness", "evaluation"],
    ]

    private static func sessions(of record: LandscapeKit.Record) -> [WorkshopPlan.Session]? {
        let parts = (record.fields["sessions"]?.list ?? []).map(\.object)
        guard !parts.isEmpty else { return nil }
        return parts.enumerated().map { index, part in
            WorkshopPlan.Session(
                part["title"]?.text ?? "Session \(index + 1)",
                minutes: part["minutes"]?.integer ?? (index < minutesOf2009.count ? minutesOf2009[index] : 30),
                purpose: part["purpose"]?.text,
                activity: (part["activities"]?.texts ?? []).isEmpty ? nil : part["activities"]?.texts.joined(separator: "; "),
                handouts: index < handoutsOf2009.count ? handoutsOf2009[index] : [], notes: "After \(record.id) (\(record.citation)).")
        }
    }

    private static let halfDaySessions = [
        WorkshopPlan.Session(
            "Welcome", minutes: 10, purpose: "To know who is in the room and what the day is for.",
            activity: "Names, and one word on why you came.",
            handouts: ["agenda", "room"], notes: "Hand out the forms for before the day; ask for a code that names nobody."),
        WorkshopPlan.Session(
            "How commissioning works here", minutes: 35,
            purpose: "To see who decides, at which level, by which process, and how the money is arranged.",
            activity: "Walk through the area's partnerships and process; find your own place in them.",
            handouts: ["glossary", "where-to-look"],
            notes: "`partnerships`, `processes` and `levels` show it on the projector. Say how old each source is."),
        WorkshopPlan.Session(
            "Meet the commissioner", minutes: 50, purpose: "To answer a real need with outcomes and evidence.",
            activity: "Each team takes a card, prepares an answer for fifteen minutes and gives it in three.",
            handouts: ["cards", "crib", "rubric"], notes: "`deal` makes the cards; `answer` takes the answers and their scores."),
        WorkshopPlan.Session(
            "The tender exercise", minutes: 60, purpose: "To see a bid from the other side of the table.",
            activity: "Teams score three bids alone, then moderate, then see what each weight decides.", handouts: ["score-sheets"],
            notes: "`tender` runs it. Keep the prices to yourself until the quality is scored."),
        WorkshopPlan.Session(
            "Are you ready?", minutes: 25, purpose: "To leave with a first step.",
            least: 20,
            activity: "Go through the questions alone, then tell a neighbour what you will do first.", handouts: ["readiness"]),
        WorkshopPlan.Session(
            "Evaluation", minutes: 15, purpose: "To tell what to keep and what to change.", least: 10, activity: "Fill in the form.",
            handouts: ["evaluation"], notes: "`evaluate add` takes a form; `evaluate summary` adds them up."),
    ]

    private static let oneHourSessions = [
        WorkshopPlan.Session(
            "How commissioning works here", minutes: 20, purpose: "To see who decides, by which process, and how the money is arranged.",
            activity: "Three pictures of the area, and questions.", handouts: ["agenda", "where-to-look"]),
        WorkshopPlan.Session(
            "Meet the commissioner", minutes: 30, purpose: "To answer a real need with outcomes and evidence.",
            activity: "Each team takes a card, prepares for ten minutes and answers in two.", handouts: ["cards", "crib", "rubric"]),
        WorkshopPlan.Session(
            "First steps", minutes: 10, purpose: "To leave with a first step.", activity: "Say what you will do first; fill in the form.",
            handouts: ["evaluation"]),
    ]
}
