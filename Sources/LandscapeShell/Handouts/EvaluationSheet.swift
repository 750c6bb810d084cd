import Exports
import Workshops
import Workspaces

/// An evaluation on paper, for the organiser.
enum EvaluationSheet {
    static func sheet(_ summary: EvaluationSummary, _ plan: WorkshopPlan, today: String) -> HandoutSheet {
        var items: [HandoutSheet.Item] = [.facts(facts(summary))]
        if summary.forms > 0 {
            items += [.heading("How each part was rated"), bars(summary), .heading("In figures"), table(summary)]
            items += summary.remarks.map { .remark($0 + ".") }
        }
        if !summary.changes.isEmpty { items += [.heading("Before and after"), changes(summary)] }
        if !summary.comments.isEmpty { items.append(.heading("What people wrote")) }
        for theme in summary.comments {
            items += [.subheading("\(theme.theme) (\(theme.comments.count))"), .quotes(theme.comments)]
        }
        return HandoutSheet(
            "evaluation", plan.title, for: "Evaluation", lead: HandoutMaker.when(plan), items: items,
            remarks: [
                "Per cents are of all forms, from counts, each rounded by itself to one decimal. Forms name nobody. Made \(today) with Landscape \(Version.number)."
            ])
    }

    private static func facts(_ summary: EvaluationSummary) -> [HandoutSheet.Fact] {
        var facts: [HandoutSheet.Fact] = []
        if let attended = summary.attended { facts.append(.init("People who came", "\(attended)")) }
        facts.append(.init("Forms after the day", "\(summary.forms)" + (summary.responseRate.map { ", a response of \($0)" } ?? "")))
        if summary.formsBefore > 0 {
            facts.append(.init("Forms before the day", "\(summary.formsBefore), \(summary.pairs) of them paired"))
        }
        if let overall = summary.rows.first(where: { $0.question == "Overall" }), summary.forms > 0 {
            facts.append(.init("Good or excellent overall", "\(overall.goodOrExcellent)"))
        }
        return facts
    }

    private static func bars(_ summary: EvaluationSummary) -> HandoutSheet.Item {
        .bars(
            HandoutBars(
                "How each part was rated", parts: ["Blank"] + Rating.allCases.map { $0.word.prefix(1).uppercased() + $0.word.dropFirst() },
                rows: summary.rows.map { .init($0.question, [$0.blank] + $0.counts, shown: "\($0.goodOrExcellent) good or better") }))
    }

    private static func table(_ summary: EvaluationSummary) -> HandoutSheet.Item {
        let columns =
            [HandoutTable.Column("", .strong), .init("Blank", .number)]
            + Rating.allCases.map { .init($0.word.prefix(1).uppercased() + $0.word.dropFirst(), .number) }
            + [.init("Good or excellent", .number)]
        let rows = summary.rows.map { row in
            HandoutTable.Row(
                [row.question] + zip([row.blank] + row.counts, row.shares).map { "\($0)\n\($1)" } + [row.goodOrExcellent.description])
        }
        return .table(HandoutTable(columns, rows, caption: "Counts, and per cents of all \(summary.forms) forms.", isDense: true))
    }

    private static func changes(_ summary: EvaluationSummary) -> HandoutSheet.Item {
        let columns =
            [HandoutTable.Column("", .strong)]
            + ["Pairs", "Rose", "Same", "Fell", "Mean before", "Mean after"].map { .init($0, .number) }
        let rows = summary.changes.map { change in
            HandoutTable.Row(
                [change.question] + [change.pairs, change.rose, change.same, change.fell].map { "\($0)" }
                    + [change.before.decimals(2), change.after.decimals(2)])
        }
        let caption = "People who filled in both forms, paired by a code of their own; 1 not at all to 4 very well."
        return .table(HandoutTable(columns, rows, caption: caption, isDense: true))
    }
}
