import LandscapeKit
import Workshops

/// An evaluation on screen.
enum EvaluationShowing {
    private static let barWidth = 20

    /// Counts, per cents, comments and changes.
    static func blocks(_ summary: EvaluationSummary, title: String) -> [Block] {
        var facts = ["\(summary.forms) form\(summary.forms == 1 ? "" : "s")"]
        if summary.formsBefore > 0 { facts.append("\(summary.formsBefore) from before the day") }
        if let rate = summary.responseRate, let attended = summary.attended { facts.append("response \(rate) of \(attended)") }
        var blocks: [Block] = [
            .heading(StyledText("Evaluation", .strong) + StyledText(" · " + ([title] + facts).joined(separator: " · "), .dim), level: 2)
        ]
        if summary.forms > 0 { blocks.append(table(summary.rows)) }
        blocks += summary.remarks.map { .message(Message(StyledText($0 + "."), .hint)) }
        if summary.attended == nil {
            blocks.append(.message(Message("attended:23 tells how many came, and gives the response rate.", .hint)))
        }
        if !summary.changes.isEmpty {
            blocks += [
                .heading(StyledText("Before and after · \(summary.pairs) pair\(summary.pairs == 1 ? "" : "s")"), level: 3),
                changes(summary.changes),
            ]
        }
        for theme in summary.comments {
            blocks.append(.heading(StyledText("\(theme.theme) (\(theme.comments.count))"), level: 3))
            blocks += theme.comments.map { .text(StyledText("“\($0)”")) }
        }
        return blocks
    }

    /// The ratings of a record, and what its source prints otherwise.
    static func printed(_ printed: PrintedRatings, forms: Int, attended: Int, _ record: Record) -> [Block] {
        let response = attended >= forms && attended > 0 ? " · response \(Share(forms, of: attended)) of \(attended)" : ""
        var blocks: [Block] = [
            .heading(StyledText("Evaluation", .strong) + StyledText(" · \(record.headline) · \(forms) forms\(response)", .dim), level: 2),
            table(printed.rows),
        ]
        blocks += RatingRow.remarks(printed.rows).map { .message(Message(StyledText($0 + "."), .hint)) }
        if !printed.differences.isEmpty {
            blocks.append(
                .message(
                    Message(
                        StyledText(
                            "The source prints otherwise than its counts come to: "
                                + printed.differences.map(\.description).joined(separator: "; ") + "."),
                        .warning)))
        }
        blocks.append(.text(StyledText(record.citation.description, .dim)))
        return blocks
    }

    private static func table(_ rows: [RatingRow]) -> Block {
        let columns: [Table.Column] =
            [.init("question", "Rated", flexible: true), .init("blank", "Blank", .right)]
            + Rating.allCases.map { .init($0.word, $0.word.prefix(1).uppercased() + $0.word.dropFirst(), .right) }
            + [.init("good-or-excellent", "Share", .right), .init("picture", "", dropOrder: 1)]
        return .table(
            Table(
                columns,
                rows.map { row in
                    let cells = zip([row.blank] + row.counts, row.shares).map { StyledText("\($0) (\($1.number))") }
                    let filled = row.goodOrExcellent.tenths * barWidth / 1_000
                    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: barWidth - filled)
                    return Table.Row(
                        [StyledText(row.question)] + cells + [
                            StyledText(row.goodOrExcellent.description, .strong), StyledText(bar, .accent),
                        ])
                }, caption: "Share: good or excellent. Per cents are of all forms, blank ones too."))
    }

    private static func changes(_ changes: [EvaluationSummary.Change]) -> Block {
        .table(
            Table(
                [
                    .init("question", "Asked", flexible: true), .init("pairs", "Pairs", .right), .init("rose", "Rose", .right),
                    .init("same", "Same", .right),
                    .init("fell", "Fell", .right), .init("before", "Mean before", .right), .init("after", "Mean after", .right),
                ],
                changes.map { change in
                    Table.Row(
                        [StyledText(change.question)] + [change.pairs, change.rose, change.same, change.fell].map { StyledText("\($0)") }
                            + [StyledText(change.before.decimals(2)), StyledText(change.after.decimals(2))])
                }))
    }
}
