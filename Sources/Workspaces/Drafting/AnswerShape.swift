import LandscapeKit

/// What an answer says beyond its words, where its first words tell: a rank, a level, a body's name.
///
///     AnswerShape("locality: five neighbourhood teams", to: .levels)   // .level("locality", "five neighbourhood teams")
package enum AnswerShape: Sendable, Hashable {
    /// A board or group, and what it is for.
    case body(String, remit: String)
    case priority(rank: Int?, basis: String?, text: String)
    /// The model's id, and how it is done.
    case process(model: String, text: String)
    /// The level's id, and what is commissioned there.
    case level(String, text: String)
    /// The arrangement's id, and what for.
    case budget(String, text: String)
    /// There is none, or the question does not apply: an id of `Vocabulary.gapStates`.
    case absence(String)
    /// Words alone.
    case plain(String)

    /// Reads an answer on one line.
    package init(_ answer: String, to part: InterviewPart) {
        let text = Self.oneLine(answer)
        switch Folding.key(text) {
        case "none", "there is none", "there are none", "nothing":
            self = part == .summary ? .plain(text) : .absence("recorded-as-none")
            return
        case "n a", "not applicable", "does not apply":
            self = part == .summary ? .plain(text) : .absence("not-applicable")
            return
        default: break
        }
        switch (part, Self.prefix(of: text)) {
        case (.priorities, _): self = Self.priority(text)
        case (.governance, let (name, rest)?) where Self.isBody(name): self = .body(name, remit: rest)
        case (.process, let (word, rest)?):
            self = Vocabulary.processModels.resolve(word).map { .process(model: $0.id, text: rest) } ?? .plain(text)
        case (.levels, let (word, rest)?):
            if let level = Vocabulary.levels.resolve(word) {
                self = .level(level.id, text: rest)
            } else if let arrangement = Vocabulary.arrangements.resolve(word) {
                self = .budget(arrangement.id, text: rest)
            } else {
                self = .plain(text)
            }
        default: self = .plain(text)
        }
    }

    /// `1. Halve obesity`, `CYPP: halve obesity`, or both.
    private static func priority(_ text: String) -> AnswerShape {
        var rest = text[...]
        var rank: Int?
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        if (1...2).contains(digits.count), let mark = rest.dropFirst(digits.count).first, mark == "." || mark == ")",
            let space = rest.dropFirst(digits.count + 1).first, space == " "
        {
            let after = rest.dropFirst(digits.count + 2)
            if !after.isEmpty {
                rank = Int(digits)
                rest = after
            }
        }
        if let (word, after) = prefix(of: String(rest)), let basis = Vocabulary.bases.resolve(word) {
            return .priority(rank: rank, basis: basis.id, text: after)
        }
        return .priority(rank: rank, basis: nil, text: String(rest))
    }

    /// What stands before the first colon, where it is short, and what comes after.
    private static func prefix(of text: String) -> (word: String, rest: String)? {
        guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return nil }
        let word = text[..<colon]
        let rest = text[text.index(after: colon)...]
        guard word.count <= 80, rest.first == " ", !word.contains(where: { ".;!?".contains($0) }) else { return nil }
        let trimmed = rest.drop { $0 == " " }
        return trimmed.isEmpty ? nil : (String(word), String(trimmed))
    }

    /// Whether words name a body: they begin with a capital, and one of them says what sort of body it is.
    private static func isBody(_ name: String) -> Bool {
        guard name.first?.isUppercase == true else { return false }
        let words = Folding.key(name).split(separator: " ").map(String.init)
        return words.count <= 10 && words.contains { bodies.contains($0) }
    }

    private static let bodies: Set<String> = [
        "board", "trust", "committee", "group", "forum", "partnership", "panel", "cabinet", "executive", "alliance", "assembly",
        "network", "consortium", "council", "team", "cooperative", "collaborative", "subgroup",
    ]

    /// The lines of an answer as one, the marks of a list below it left out.
    static func oneLine(_ answer: String) -> String {
        var text = ""
        for (index, line) in answer.split(separator: "\n").enumerated() {
            var words = line.split(whereSeparator: \.isWhitespace)
            let isItem = index > 0 && words.first.map { ["-", "*", "+"].contains($0) } ?? false
            if isItem { words.removeFirst() }
            guard !words.isEmpty else { continue }
            if !text.isEmpty {
                let endsSentence = text.last.map { ".:;!?,".contains($0) } ?? false
                text += isItem && !endsSentence ? "; " : " "
            }
            text += words.joined(separator: " ")
        }
        return text
    }
}

/// Themes that a text names by their own words.
package enum NamedThemes {
    /// Words that are themes only beside others: as verbs they say nothing.
    private static let everydayWords: Set<String> = ["play", "caring", "drinking"]

    /// Ids of themes whose name or synonym stands in the text word for word, longest first found, at most three.
    package static func found(in text: String) -> [String] {
        let words = Folding.key(text).split(separator: " ").map(String.init)
        var taken = Set<Int>()
        var found: [(place: Int, id: String)] = []
        for count in stride(from: min(5, words.count), through: 1, by: -1) {
            for start in 0...(words.count - count) where taken.isDisjoint(with: start..<(start + count)) {
                let run = words[start..<(start + count)].joined(separator: " ")
                guard run.count >= 3, !everydayWords.contains(run), let theme = Vocabulary.themes.resolve(run) else { continue }
                taken.formUnion(start..<(start + count))
                if !found.contains(where: { $0.id == theme.id }) { found.append((start, theme.id)) }
            }
        }
        return found.sorted { $0.place < $1.place }.prefix(3).map(\.id)
    }
}
