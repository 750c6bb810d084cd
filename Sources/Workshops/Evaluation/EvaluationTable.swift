package import LandscapeKit

/// Forms as comma-separated values: `evaluations.csv` of a workshop, and what people bring from elsewhere.
///
/// The first row names the columns: `moment`, `code`, a column for each question, `comment`, `themes`, in any order. A rating is 1 to
/// 4 or its word; blank is no answer.
package enum EvaluationTable {
    /// What a file held.
    package struct Reading: Sendable {
        package var forms: [EvaluationForm] = []
        /// Each with file and line; a row with an error gives no form.
        package var diagnostics: [Diagnostic] = []
    }

    private enum Column {
        case moment, code, comment, themes, line
        case question(String)
    }

    /// Forms as text, comments guarded so that no spreadsheet runs them.
    package static func text(_ forms: [EvaluationForm], _ questions: EvaluationQuestions) -> String {
        let header = ["moment", "code"] + questions.all + ["comment", "themes"]
        let rows = forms.map { form in
            [form.moment.rawValue, form.code ?? ""] + questions.all.map { form.ratings[$0].map { "\($0.rawValue)" } ?? "" }
                + [form.comment ?? "", form.themes.joined(separator: "; ")]
        }
        return CSVText.text(([header] + rows).map { $0.map(CSVText.guarded) })
    }

    /// Reads a file's text. All faults are reported in one run.
    package static func read(_ text: String, file: String, _ questions: EvaluationQuestions) -> Reading {
        var reading = Reading()
        func report(_ id: String, _ line: Int, _ column: Int, _ message: String) {
            reading.diagnostics.append(Diagnostic(id, at: SourceLocation(file: file, line: line, column: column), message))
        }
        let rows: [CSVText.Row]
        do throws(CSVError) {
            rows = try CSVText.rows(text)
        } catch {
            report("csv", error.line, 1, error.message)
            return reading
        }
        guard let header = rows.first else {
            report(
                "empty-file", 1, 1,
                "the file is empty; its first row names the columns: moment, code, \(questions.all.joined(separator: ", "))")
            return reading
        }
        if header.cells.count == 1, let mark = [";", "\t"].first(where: { header.cells[0].contains($0) }) {
            report(
                "csv", header.line, 1,
                "the cells are parted by \(mark == ";" ? "semicolons" : "tabs"); save the file as CSV with commas between them")
            return reading
        }
        var columns: [Column?] = []
        var seen: Set<String> = []
        for (index, cell) in header.cells.enumerated() {
            let name = CSVText.plain(cell)
            guard let found = column(name, questions) else {
                columns.append(nil)
                let near = NearMiss.best(for: name, among: fixed + questions.all, limit: 1)
                report(
                    "unknown-column", header.line, index + 1,
                    "column \(index + 1), '\(name)', is none of a form"
                        + (near.isEmpty
                            ? "; the columns are \((fixed + questions.all).joined(separator: ", "))" : Diagnostic.didYouMean(near)))
                continue
            }
            if !seen.insert(Folding.key(identity(found))).inserted {
                report("duplicate-column", header.line, index + 1, "column \(index + 1), '\(name)', stands twice; keep one")
            }
            columns.append(found)
        }
        guard reading.diagnostics.isEmpty else { return reading }
        for row in rows.dropFirst() {
            guard row.cells.count == columns.count else {
                report(
                    "wrong-width", row.line, 1,
                    "\(row.cells.count) cells, and the first row names \(columns.count) columns; a comma inside a cell wants the cell in quotes"
                )
                continue
            }
            let before = reading.diagnostics.count
            let form = Self.form(row, columns.compactMap { $0 }, report)
            if reading.diagnostics.count == before, !row.cells.allSatisfy(\.isEmpty) { reading.forms.append(form) }
        }
        return reading
    }

    private static func form(
        _ row: CSVText.Row, _ columns: [Column], _ report: (String, Int, Int, String) -> Void
    ) -> EvaluationForm {
        var form = EvaluationForm()
        for (index, cell) in row.cells.enumerated() {
            let text = trimmed(CSVText.plain(cell))
            if text.isEmpty { continue }
            switch columns[index] {
            case .line: break
            case .moment:
                if let moment = EvaluationForm.Moment(rawValue: text.lowercased()) {
                    form.moment = moment
                } else {
                    report("unknown-value", row.line, index + 1, "'\(text)' is no moment; a form is filled in 'before' or 'after'")
                }
            case .code: form.code = text
            case .comment: form.comment = CSVText.plain(cell)
            case .themes:
                for word in text.split(separator: ";").map({ trimmed(String($0)) }) where !word.isEmpty {
                    if let term = EvaluationThemes.vocabulary.resolve(word) {
                        form.themes.append(term.id)
                    } else {
                        let near = EvaluationThemes.vocabulary.suggestions(for: word, limit: 1)
                        report("unknown-value", row.line, index + 1, "unknown theme '\(word)' of a comment" + Diagnostic.didYouMean(near))
                    }
                }
            case .question(let question):
                if let rating = Rating(text) {
                    form.ratings[question] = rating
                } else {
                    report(
                        "unknown-value", row.line, index + 1,
                        "'\(text)' is no rating of '\(question)'; write 1 poor, 2 satisfactory, 3 good, 4 excellent, or nothing")
                }
            }
        }
        return form
    }

    private static let fixed = ["moment", "code", "comment", "themes"]

    /// Columns by their names; a session also by `session 2` or by its title without its number, a file's own line numbers are let pass.
    private static func column(_ name: String, _ questions: EvaluationQuestions) -> Column? {
        let key = Folding.key(name)
        switch key {
        case "moment", "when": return .moment
        case "code": return .code
        case "comment", "comments": return .comment
        case "themes", "theme": return .themes
        case "form", "number", "line": return .line
        default: break
        }
        if let question = questions.all.first(where: { Folding.key($0) == key }) { return .question(question) }
        let short = questions.all.filter { Folding.key($0).hasPrefix(key + " ") || Folding.key($0).hasSuffix(" " + key) }
        if short.count == 1, !key.isEmpty { return .question(short[0]) }
        // `session 2` is the second thing rated, where no title says otherwise.
        let words = key.split(separator: " ")
        if words.count == 2, words[0] == "session", let number = Int(words[1]), number >= 1,
            number <= questions.rated.count - EvaluationQuestions.always.count
        {
            return .question(questions.rated[number - 1])
        }
        return nil
    }

    private static func identity(_ column: Column) -> String {
        switch column {
        case .moment: "moment"
        case .code: "code"
        case .comment: "comment"
        case .themes: "themes"
        case .line: "line"
        case .question(let question): "question " + question
        }
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? start
        return start < end ? String(text[start..<end]) : ""
    }
}
