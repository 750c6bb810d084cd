/// The small words of questions in plain English: `what are the priorities for children` looks for children.
package enum SmallWords {
    private static let all: Set<String> = [
        "a", "an", "the", "of", "for", "about", "in", "on", "at", "to", "with", "by", "from", "and", "is", "are", "was", "were", "be", "do",
        "does", "did", "has", "have", "what", "whats", "which", "who", "how", "where", "when", "there", "any", "our", "their", "its", "it",
        "that", "this", "these", "those", "me", "we", "us", "i", "please", "show", "list", "tell", "give",
    ]

    /// The words that open a question.
    package static let openings: Set<String> = [
        "what", "whats", "what's", "which", "who", "how", "where", "when", "is", "are", "do", "does", "did", "list", "tell", "give", "any",
    ]

    /// Names that are small words when they are not in capitals.
    private static let names: Set<String> = ["WHO", "IT", "US"]

    /// Whether a token is an unquoted small word.
    static func holds(_ token: Token) -> Bool {
        guard case .word(let text, false) = token.content, !token.isNegated else { return false }
        if names.contains(text) { return false }
        return all.contains(text.lowercased())
    }
}
