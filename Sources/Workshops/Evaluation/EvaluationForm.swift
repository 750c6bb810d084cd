/// How something is rated on a form.
package enum Rating: Int, Sendable, Hashable, CaseIterable, Comparable {
    case poor = 1
    case satisfactory, good, excellent

    /// The word for it.
    package var word: String {
        switch self {
        case .poor: "poor"
        case .satisfactory: "satisfactory"
        case .good: "good"
        case .excellent: "excellent"
        }
    }

    /// Reads `1` to `4`, or the word.
    package init?(_ text: String) {
        let word = text.lowercased()
        if let number = Int(word) {
            self.init(rawValue: number)
        } else if let rating = Self.allCases.first(where: { $0.word == word }) {
            self = rating
        } else {
            return nil
        }
    }

    package static func < (a: Rating, b: Rating) -> Bool { a.rawValue < b.rawValue }
}

/// What a form asks to be rated.
package struct EvaluationQuestions: Sendable, Hashable {
    /// The sessions, then venue, trainer and the day as a whole.
    package let rated: [String]
    /// Asked before and after the day.
    package let paired: [String]

    /// Questions of their own words.
    package init(rated: [String], paired: [String] = []) {
        self.rated = rated
        self.paired = paired
    }

    /// The questions for a workshop of these sessions.
    package init(sessions: [String], paired: [String]) {
        self.init(rated: sessions + Self.always, paired: paired)
    }

    /// What every form asks.
    package static let always = ["Venue", "Trainer", "Overall"]

    package var all: [String] { rated + paired }
}

/// One form, as it was filled in. It names nobody: a code of the person's own choosing pairs the form before with the one after.
package struct EvaluationForm: Sendable, Hashable {
    /// When it was filled in.
    package enum Moment: String, Sendable, Hashable, CaseIterable {
        case before, after
    }

    package var moment: Moment
    package var code: String?
    /// By question; a question left blank is not among them.
    package var ratings: [String: Rating]
    /// In the person's own words.
    package var comment: String?
    /// Ids of `EvaluationThemes.vocabulary` that somebody gave the comment; empty for those its words tell.
    package var themes: [String]

    /// A form as it was filled in.
    package init(
        _ moment: Moment = .after, code: String? = nil, ratings: [String: Rating] = [:], comment: String? = nil, themes: [String] = []
    ) {
        self.moment = moment
        self.code = code
        self.ratings = ratings
        self.comment = comment
        self.themes = themes
    }

    /// Whether nothing is on it.
    package var isBlank: Bool { ratings.isEmpty && comment == nil }
}
