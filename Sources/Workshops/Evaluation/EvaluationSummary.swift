import LandscapeKit

/// What the forms of a workshop come to. Everything is reckoned from counts.
package struct EvaluationSummary: Sendable {
    /// How one question changed from before to after, among those who filled in both.
    package struct Change: Sendable, Hashable {
        package let question: String
        /// Pairs in which both forms answer it.
        package let pairs: Int
        package let rose: Int
        package let same: Int
        package let fell: Int
        /// The mean before and after.
        package let before: Fraction
        package let after: Fraction
    }

    /// The comments on one theme.
    package struct Comments: Sendable, Hashable {
        /// The theme's name; `Other` for comments whose words tell none.
        package let theme: String
        package let comments: [String]
    }

    /// One for each thing rated, from the forms after the day.
    package let rows: [RatingRow]
    /// Forms after the day.
    package let forms: Int
    /// Forms before the day.
    package let formsBefore: Int
    /// How many came; nil where that is not told.
    package let attended: Int?
    package let comments: [Comments]
    package let changes: [Change]
    /// How many people filled in both forms.
    package let pairs: Int
    /// What keeps some forms from being paired.
    package let remarks: [String]

    /// Adds forms up.
    package init(_ forms: [EvaluationForm], _ questions: EvaluationQuestions, attended: Int? = nil) {
        let after = forms.filter { $0.moment == .after }
        let before = forms.filter { $0.moment == .before }
        rows = questions.rated.map { Self.row($0, after) }
        self.forms = after.count
        formsBefore = before.count
        self.attended = attended
        comments = Self.comments(forms)
        let pairing = Self.pairs(before, after)
        pairs = pairing.pairs.count
        changes = questions.paired.compactMap { Self.change($0, pairing.pairs) }
        var remarks = RatingRow.remarks(rows)
        if let attended, after.count > attended {
            remarks.append("\(after.count) forms came back from \(attended) people; no response rate can be told")
        }
        if !pairing.twice.isEmpty {
            remarks.append(
                "Codes that stand on more than one form of a kind are not paired: \(pairing.twice.joined(separator: ", "))")
        }
        let unpaired = before.count - pairing.pairs.count
        if !before.isEmpty, unpaired > 0 {
            remarks.append(
                "\(unpaired) of \(before.count) forms before the day \(unpaired == 1 ? "has" : "have") no partner after it")
        }
        self.remarks = remarks
    }

    /// How many of those who came filled in a form; nil where that is not known or cannot be.
    package var responseRate: Share? {
        guard let attended, attended > 0, forms <= attended else { return nil }
        return Share(forms, of: attended)
    }

    static func row(_ question: String, _ forms: [EvaluationForm]) -> RatingRow {
        let counts = Rating.allCases.map { rating in forms.count { $0.ratings[question] == rating } }
        return RatingRow(question, blank: forms.count - counts.reduce(0, +), counts: counts)
    }

    private static func comments(_ forms: [EvaluationForm]) -> [Comments] {
        var byTheme: [String: [String]] = [:]
        for form in forms {
            guard let comment = form.comment, !comment.isEmpty else { continue }
            let themes = EvaluationThemes.themes(of: form)
            for theme in themes.isEmpty ? [""] : themes { byTheme[theme, default: []].append(comment) }
        }
        return (EvaluationThemes.vocabulary.ids + [""]).compactMap { id in
            byTheme[id].map { Comments(theme: id.isEmpty ? "Other" : EvaluationThemes.vocabulary.label(id), comments: $0) }
        }
    }

    /// Pairs by code, whatever its case; a code on two forms of one kind pairs nobody.
    private static func pairs(
        _ before: [EvaluationForm], _ after: [EvaluationForm]
    ) -> (pairs: [(before: EvaluationForm, after: EvaluationForm)], twice: [String]) {
        func byCode(_ forms: [EvaluationForm]) -> [String: [EvaluationForm]] {
            Dictionary(grouping: forms.filter { $0.code != nil }) { Folding.key($0.code ?? "") }
        }
        let (first, second) = (byCode(before), byCode(after))
        var pairs: [(before: EvaluationForm, after: EvaluationForm)] = []
        for (code, forms) in first.sorted(by: { $0.key < $1.key }) {
            guard forms.count == 1, let partners = second[code], partners.count == 1 else { continue }
            pairs.append((forms[0], partners[0]))
        }
        let twice = Set((Array(first.values) + Array(second.values)).filter { $0.count > 1 }.compactMap { $0[0].code })
        return (pairs, twice.sorted())
    }

    private static func change(_ question: String, _ pairs: [(before: EvaluationForm, after: EvaluationForm)]) -> Change? {
        let both = pairs.compactMap { pair -> (Rating, Rating)? in
            guard let before = pair.before.ratings[question], let after = pair.after.ratings[question] else { return nil }
            return (before, after)
        }
        guard !both.isEmpty else { return nil }
        return Change(
            question: question, pairs: both.count, rose: both.count { $0.0 < $0.1 }, same: both.count { $0.0 == $0.1 },
            fell: both.count { $0.0 > $0.1 }, before: Fraction(both.reduce(0) { $0 + $1.0.rawValue }, both.count),
            after: Fraction(both.reduce(0) { $0 + $1.1.rawValue }, both.count))
    }
}
