import Exports
import Workshops
import Workspaces

/// The form before the day and the form after it. They name nobody.
enum EvaluationFormSheet {
    static func sheet(_ plan: WorkshopPlan) -> HandoutSheet {
        let questions = EvaluationQuestions(sessions: plan.sessions.map(\.title), paired: plan.questions)
        var items: [HandoutSheet.Item] = []
        if !questions.paired.isEmpty {
            items += [
                .heading("Before we begin"), .paragraph(code), statements(questions), .heading("What I hope for today"), .lines(3),
                .pageBreak,
            ]
        }
        items += [.heading("At the end"), .paragraph(blank), ratings(questions)]
        if !questions.paired.isEmpty { items += [statements(questions), .paragraph(code)] }
        items += [.heading("What was best, what should change, what I shall do next"), .lines(5)]
        return HandoutSheet(
            "evaluation", "What did you make of it?", for: "One for each person",
            lead: "This form names nobody. What you write may be quoted without a name.", items: items)
    }

    private static let code =
        "My code: ................................  A word and two figures of your own, the same on both forms. It lets us compare before and after without knowing who you are."
    private static let blank = "One tick a row. Leave blank what you would rather not rate, or did not attend."

    private static func ratings(_ questions: EvaluationQuestions) -> HandoutSheet.Item {
        let columns =
            [HandoutTable.Column("")]
            + Rating.allCases.map { .init("\($0.rawValue) \($0.word.prefix(1).uppercased() + $0.word.dropFirst())", .box, width: 14) }
        return .table(HandoutTable(columns, questions.rated.map { .init([$0, "", "", "", ""]) }))
    }

    private static func statements(_ questions: EvaluationQuestions) -> HandoutSheet.Item {
        let heads = ["1 Not at all", "2 A little", "3 Fairly well", "4 Very well"]
        let columns = [HandoutTable.Column("")] + heads.map { .init($0, .box, width: 14) }
        return .table(HandoutTable(columns, questions.paired.map { .init([$0, "", "", "", ""]) }))
    }
}
