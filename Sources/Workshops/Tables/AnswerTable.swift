import LandscapeKit

/// Marks of teams' answers as a table: `scores.csv` of a workshop.
package enum AnswerTable {
    private static let columns = ["team", "card", "criterion", "score", "judge"]

    /// Marks as text.
    package static func text(_ scores: [AnswerScore]) -> String {
        NamedTable.text(columns, scores.map { [$0.team, "\($0.card)", $0.criterion, "\($0.score)", $0.judge] })
    }

    /// Reads a file's text.
    package static func read(_ text: String, file: String) -> TableReading<AnswerScore> {
        var table = NamedTable(text, file: file, required: Array(columns.dropLast()), optional: ["judge"])
        var scores: [AnswerScore] = []
        for row in table.rows {
            guard Rubric.criterion(row["criterion"]) != nil else {
                let near = NearMiss.best(for: row["criterion"], among: Rubric.criteria.map(\.id), limit: 1)
                table.report("unknown-value", row, "criterion", "unknown criterion '\(row["criterion"])'" + Diagnostic.didYouMean(near))
                continue
            }
            guard let card = Int(row["card"]), let score = Int(row["score"]),
                let mark = AnswerScore(team: row["team"], card: card, criterion: row["criterion"], score: score, judge: row["judge"])
            else {
                table.report(
                    "unknown-value", row, "score",
                    "no mark: a row holds a team, the number of a card, a criterion and a score from 0 to \(Rubric.highest)")
                continue
            }
            scores.append(mark)
        }
        return TableReading(elements: scores, diagnostics: table.diagnostics)
    }
}
