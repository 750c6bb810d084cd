import LandscapeKit

/// The free words of a query, in a form that no search engine's syntax can leak into.
package struct TextExpression: Sendable, Hashable {
    /// One thing that must, or must not, be found.
    package struct Clause: Sendable, Hashable {
        /// The words that stand in a row.
        package var words: [String]
        /// Whether the last word may go on: `commission*`.
        package var isPrefix = false
        package var isNegated = false
        /// A theme that the words also mean.
        package var theme: String?
        /// As typed.
        package var typed: String
    }

    /// All groups must be found; in a group any clause will do.
    package var groups: [[Clause]]
    /// Small words of a question that are not looked for, as typed.
    package var dropped: [String] = []

    /// The text as typed.
    package var typed: String { groups.map { $0.map(\.typed).joined(separator: " OR ") }.joined(separator: " ") }

    /// The words that were not quoted, for suggestions.
    package var words: [String] { groups.flatMap { $0.filter { !$0.isNegated }.flatMap(\.words) } }

    /// The expression of the word tokens of a line, or nil when there are none with a letter or digit.
    ///
    /// Runs of words that are a theme's name or synonym mean the theme too: `self-directed support` finds personalisation.
    package init?(_ tokens: [Token]) {
        var groups: [[Clause]] = []
        var joinsNext = false
        var index = 0
        var dropped: [String] = []
        // Where nothing else is asked for, a small word is what is meant.
        let dropsSmall = tokens.contains { !SmallWords.holds($0) && Self.holdsWord($0) }
        while index < tokens.count {
            guard case .word(let text, let isQuoted) = tokens[index].content else {
                index += 1
                continue
            }
            if !isQuoted && text == "OR" {
                joinsNext = !groups.isEmpty
                index += 1
                continue
            }
            var taken = 1
            var clause: Clause?
            if isQuoted {
                clause = Self.clause(text, tokens[index])
            } else if !tokens[index].isNegated, let run = Self.themeRun(tokens[index...]) {
                taken = run.count
                let typed = tokens[index..<index + run.count].map(\.typed).joined(separator: " ")
                clause = Clause(words: Self.words(in: typed), theme: run.theme, typed: typed)
            } else if dropsSmall, !joinsNext, SmallWords.holds(tokens[index]), !Self.isOR(tokens, index + 1) {
                dropped.append(text)
                index += 1
                continue
            } else {
                clause = Self.clause(text, tokens[index])
            }
            if let clause {
                if joinsNext { groups[groups.count - 1].append(clause) } else { groups.append([clause]) }
            }
            joinsNext = false
            index += taken
        }
        guard !groups.isEmpty else { return nil }
        self.groups = groups
        self.dropped = dropped
    }

    private static func isOR(_ tokens: [Token], _ index: Int) -> Bool {
        index < tokens.count && tokens[index].content == .word("OR", isQuoted: false)
    }

    private static func holdsWord(_ token: Token) -> Bool {
        if case .word(let text, _) = token.content { text != "OR" && !words(in: text).isEmpty } else { false }
    }

    private static func clause(_ text: String, _ token: Token) -> Clause? {
        let words = words(in: token.isQuoted ? text : withoutPossessive(text))
        guard !words.isEmpty else { return nil }
        // `"self-directed support"` in quotes is the phrase, and what the phrase names.
        let theme = token.isNegated || text.hasSuffix("*") ? nil : Vocabulary.themes.resolve(text)?.id
        return Clause(words: words, isPrefix: text.hasSuffix("*"), isNegated: token.isNegated, theme: theme, typed: token.typed)
    }

    /// The longest run of unquoted words from here that names a theme.
    private static func themeRun(_ tokens: ArraySlice<Token>) -> (theme: String, count: Int)? {
        var words: [String] = []
        for token in tokens.prefix(5) {
            guard case .word(let text, false) = token.content, !token.isNegated, text != "OR", !text.hasSuffix("*") else { break }
            words.append(text)
        }
        for count in stride(from: words.count, to: 0, by: -1) {
            if let theme = Vocabulary.themes.resolve(words.prefix(count).joined(separator: " ")) { return (theme.id, count) }
        }
        return nil
    }

    /// `children's` asks for children in all their forms, as `childrens` and `children` do. In quotes it stays what it is.
    private static func withoutPossessive(_ text: String) -> String {
        text.hasSuffix("'s") || text.hasSuffix("’s") ? String(text.dropLast(2)) : text
    }

    private static func words(in text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// The expression in FTS5's syntax; every word stands in quotation marks. Nil when nothing positive is asked for.
    var fts5: String? {
        var positive: [String] = []
        var negative: [String] = []
        for group in groups {
            let wanted = group.filter { !$0.isNegated }.map(Self.fts5)
            if !wanted.isEmpty { positive.append(wanted.count == 1 ? wanted[0] : "(" + wanted.joined(separator: " OR ") + ")") }
            negative += group.filter(\.isNegated).map(Self.fts5)
        }
        guard !positive.isEmpty else { return nil }
        let wanted = positive.joined(separator: " AND ")
        return negative.isEmpty ? wanted : "(" + wanted + ") NOT (" + negative.joined(separator: " OR ") + ")"
    }

    /// What must not be found, when nothing else is asked for: `find -sport`.
    var excludedOnly: String? {
        guard fts5 == nil else { return nil }
        return groups.flatMap { $0 }.map(Self.fts5).joined(separator: " OR ")
    }

    private static func fts5(_ clause: Clause) -> String {
        let phrase = "\"" + clause.words.joined(separator: " ") + "\"" + (clause.isPrefix ? "*" : "")
        guard let theme = clause.theme else { return phrase }
        return "(" + phrase + " OR themes : \"" + themeToken(theme) + "\")"
    }

    /// The single word under which a theme stands in the full-text index.
    static func themeToken(_ theme: String) -> String { "theme" + theme.replacing("-", with: "") }
}
