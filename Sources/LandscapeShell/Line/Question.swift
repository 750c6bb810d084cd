import Cataloguing
import LandscapeKit

/// A question in plain English: `what are the priorities for children` asks what `priorities children` does.
enum Question {
    /// Whether a line begins as a question does, and no command bears its first word.
    static func isQuestion(_ tokens: [Token], _ commands: CommandList) -> Bool {
        guard case .word(let word, false)? = tokens.first?.content, tokens.count > 1, commands.named(word) == nil else { return false }
        return SmallWords.openings.contains(word.lowercased())
    }

    /// The command that a question means: the kind of record among its words, or else `find`. Nil for what is no question.
    static func command(_ tokens: [Token], _ commands: CommandList) -> (any Command)? {
        guard isQuestion(tokens, commands) else { return nil }
        return kindWord(tokens).flatMap { commands.named($0.kind.plural) } ?? FindCommand()
    }

    /// Takes the word out that named the command.
    static func trim(_ tokens: inout [Token], _ command: any Command) {
        guard case .query(.some) = command.words, let word = kindWord(tokens) else { return }
        tokens.remove(at: word.index)
    }

    private static func kindWord(_ tokens: [Token]) -> (index: Int, kind: RecordKind)? {
        for (index, token) in tokens.enumerated() {
            if case .word(let word, false) = token.content, !token.isNegated, let kind = RecordKind(plural: word.lowercased()) {
                return (index, kind)
            }
        }
        return nil
    }
}
