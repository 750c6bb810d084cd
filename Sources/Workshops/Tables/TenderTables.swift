package import LandscapeKit

/// A tender exercise as tables in a workshop's folder, which a spreadsheet opens too.
package enum TenderTables {
    /// The names of the files.
    package static let criteriaFile = "tender-criteria.csv"
    package static let bidsFile = "tender-bids.csv"
    package static let scoresFile = "tender-scores.csv"
    package static let agreedFile = "tender-agreed.csv"

    // MARK: Criteria

    /// Criteria as text: an essential has no weight.
    package static func text(_ criteria: TenderCriteria) -> String {
        NamedTable.text(
            ["criterion", "kind", "weight", "text"],
            criteria.essentials.map { [$0.name, "essential", "", $0.text ?? ""] }
                + criteria.weighted.map { [$0.name, $0.isPrice ? "price" : "quality", $0.weight.description, $0.text ?? ""] })
    }

    /// Reads criteria. What they come to together is a fault of the file's first row.
    package static func criteria(_ text: String, file: String) -> (criteria: TenderCriteria?, diagnostics: [Diagnostic]) {
        var table = NamedTable(text, file: file, required: ["criterion", "kind", "weight"], optional: ["text"])
        var essentials: [TenderCriteria.Essential] = []
        var weighted: [TenderCriteria.Weighted] = []
        for row in table.rows {
            let text = row["text"].isEmpty ? nil : row["text"]
            guard !row["criterion"].isEmpty else {
                table.report("missing-value", row, "criterion", "a criterion wants a name")
                continue
            }
            switch row["kind"].lowercased() {
            case "essential":
                if !row["weight"].isEmpty {
                    table.report(
                        "unknown-value", row, "weight",
                        "'\(row["criterion"])' is essential and has the weight \(row["weight"]); an essential is passed or failed")
                }
                essentials.append(.init(row["criterion"], text))
            case "quality", "price":
                guard let weight = Fraction(row["weight"]) else {
                    table.report("unknown-value", row, "weight", "'\(row["weight"])' is no weight; write a number such as 15 or 12.5")
                    continue
                }
                weighted.append(.init(row["criterion"], text, weight: weight, isPrice: row["kind"].lowercased() == "price"))
            default:
                table.report("unknown-value", row, "kind", "'\(row["kind"])' is no kind of criterion; it is essential, quality or price")
            }
        }
        guard table.diagnostics.isEmpty else { return (nil, table.diagnostics) }
        do throws(TenderError) {
            return (try TenderCriteria(essentials: essentials, weighted: weighted), [])
        } catch {
            return (nil, [Diagnostic("criteria", at: SourceLocation(file: file, line: 1, column: 1), error.message)])
        }
    }

    // MARK: Bids

    /// Bids as text.
    package static func text(_ bids: [TenderBid]) -> String {
        NamedTable.text(
            ["bidder", "price", "fails"], bids.map { [$0.bidder, $0.price?.description ?? "", $0.fails.joined(separator: "; ")] })
    }

    /// Reads bids; the essentials they fail stand by name, with `;` between.
    package static func bids(_ text: String, file: String) -> TableReading<TenderBid> {
        var table = NamedTable(text, file: file, required: ["bidder"], optional: ["price", "fails"])
        var bids: [TenderBid] = []
        for row in table.rows {
            guard !row["bidder"].isEmpty else {
                table.report("missing-value", row, "bidder", "a bid wants its bidder")
                continue
            }
            var price: Fraction?
            if !row["price"].isEmpty {
                guard let amount = Fraction(row["price"].filter { $0 != "," && $0 != "£" }) else {
                    table.report("unknown-value", row, "price", "'\(row["price"])' is no price; write pounds such as 12500 or 12500.50")
                    continue
                }
                price = amount
            }
            bids.append(TenderBid(row["bidder"], price: price, fails: names(row["fails"])))
        }
        return TableReading(elements: bids, diagnostics: table.diagnostics)
    }

    private static func names(_ text: String) -> [String] {
        text.split(separator: ";").map { part in
            let start = part.drop { $0.isWhitespace }
            return String(start.reversed().drop { $0.isWhitespace }.reversed())
        }.filter { !$0.isEmpty }
    }

    // MARK: Scores

    /// Scores as text.
    package static func text(_ scores: [TenderScore]) -> String {
        NamedTable.text(["scorer", "bidder", "criterion", "score"], scores.map { [$0.scorer, $0.bidder, $0.criterion, "\($0.score)"] })
    }

    /// Reads scores.
    package static func scores(_ text: String, file: String) -> TableReading<TenderScore> {
        var table = NamedTable(text, file: file, required: ["scorer", "bidder", "criterion", "score"])
        var scores: [TenderScore] = []
        for row in table.rows {
            guard let score = Int(row["score"]), (0...TenderScale.highest).contains(score), !row["scorer"].isEmpty else {
                table.report(
                    "unknown-value", row, "score",
                    "no score: a row holds scorer, bidder, criterion and a score from 0 to \(TenderScale.highest)")
                continue
            }
            scores.append(TenderScore(scorer: row["scorer"], bidder: row["bidder"], criterion: row["criterion"], score: score))
        }
        return TableReading(elements: scores, diagnostics: table.diagnostics)
    }

    /// What scorers settled on, as text.
    package static func text(agreed: [TenderExercise.Cell: Int]) -> String {
        NamedTable.text(
            ["bidder", "criterion", "score"],
            agreed.sorted { ($0.key.bidder, $0.key.criterion) < ($1.key.bidder, $1.key.criterion) }.map {
                [$0.key.bidder, $0.key.criterion, "\($0.value)"]
            })
    }

    /// Reads what scorers settled on; a later row for the same thing takes the earlier one's place.
    package static func agreed(_ text: String, file: String) -> (agreed: [TenderExercise.Cell: Int], diagnostics: [Diagnostic]) {
        var table = NamedTable(text, file: file, required: ["bidder", "criterion", "score"])
        var agreed: [TenderExercise.Cell: Int] = [:]
        for row in table.rows {
            guard let score = Int(row["score"]), (0...TenderScale.highest).contains(score) else {
                table.report("unknown-value", row, "score", "'\(row["score"])' is no score; scores go from 0 to \(TenderScale.highest)")
                continue
            }
            agreed[TenderExercise.Cell(bidder: row["bidder"], criterion: row["criterion"])] = score
        }
        return (agreed, table.diagnostics)
    }
}
