import Exports
import Workshops

/// What answers to a card are judged by, and a sheet to mark them on.
enum RubricSheet {
    static func sheet(isLarge: Bool) -> HandoutSheet {
        HandoutSheet(
            "rubric", "What an answer is judged by", for: "One for each team and each judge",
            lead: "Five things, 0 to \(Rubric.highest) points each. Everybody sees this before the first answer.",
            items: levels(isLarge) + [
                .pageBreak, .heading("Marks"),
                .paragraph("Card number and team at the top; a mark from 0 to \(Rubric.highest) in each box."),
                marks, .heading("What was strong, what was missing"), .lines(isLarge ? 4 : 8),
            ])
    }

    private static func levels(_ isLarge: Bool) -> [HandoutSheet.Item] {
        if isLarge {
            return Rubric.criteria.flatMap { criterion -> [HandoutSheet.Item] in
                [
                    .heading(criterion.title),
                    .table(
                        HandoutTable(
                            [.init("", .strong, width: 8), .init("")],
                            criterion.levels.enumerated().map { .init(["\($0.offset)", $0.element]) })),
                ]
            }
        }
        let columns = [HandoutTable.Column("", .strong, width: 16)] + (0...Rubric.highest).map { .init("\($0)") }
        return [.table(HandoutTable(columns, Rubric.criteria.map { .init([$0.title] + $0.levels) }, isDense: true))]
    }

    private static var marks: HandoutSheet.Item {
        let teams = 3
        let blank = Array(repeating: "", count: teams)
        let columns = [HandoutTable.Column("", .strong, width: 40)] + (0..<teams).map { _ in .init("Card, team", .box, width: 20) }
        let lines = Array(repeating: "........................", count: teams)
        return .table(
            HandoutTable(
                columns,
                [.init([""] + lines)] + Rubric.criteria.map { .init([$0.title] + blank) }
                    + [.init(["Together, of \(Rubric.criteria.count * Rubric.highest)"] + blank)]))
    }
}
