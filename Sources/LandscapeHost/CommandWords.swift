/// Makes one line of the words that the system's shell has already split, quotes put back where they were needed.
enum CommandWords {
    /// `find "personal budgets" theme:x` arrives as three words without quotes; a single word with spaces in it is a whole line.
    static func line(of words: [String]) -> String {
        if words.count == 1, words[0].contains(" ") { return words[0] }
        return words.enumerated().map { $0.offset == 0 ? $0.element : quoted($0.element) }.joined(separator: " ")
    }

    private static func quoted(_ word: String) -> String {
        let needsQuotes = word.isEmpty || word.contains { $0.isWhitespace || $0 == "|" || $0 == ">" }
        guard needsQuotes, !word.hasPrefix("\""), word != "|", word != ">" else { return word }
        func inQuotes(_ text: Substring) -> String { "\"" + text.replacing("\"", with: "\\\"") + "\"" }
        // `theme:"a b"` was typed as a qualifier: only its value goes in quotes. `Question: who pays?` is text.
        if let colon = word.firstIndex(of: ":"), colon > word.startIndex, word[..<colon].allSatisfy({ $0.isLetter || $0 == "-" }) {
            let value = word[word.index(after: colon)...]
            guard value.first?.isWhitespace != true, !value.hasPrefix("//") else { return inQuotes(word[...]) }
            return String(word[...colon]) + (value.contains("\"") ? String(value) : inQuotes(value))
        }
        return inQuotes(word[...])
    }
}
