import Cataloguing
import LandscapeKit

/// `on priorities` among a command's words.
enum KindClause {
    /// Takes the clause out of the tokens and returns its kind.
    static func take(from tokens: inout [Token]) throws(CommandError) -> RecordKind? {
        guard let on = tokens.firstIndex(where: { $0.content == .word("on", isQuoted: false) }) else { return nil }
        guard on + 1 < tokens.count, case .word(let word, _) = tokens[on + 1].content else {
            throw CommandError("`on` wants a kind of record after it, e.g. `on priorities`", .usage)
        }
        guard let kind = RecordKind(spelling: word) else {
            let near = NearMiss.best(for: word, among: RecordKind.allCases.map(\.plural), limit: 1)
            throw CommandError(
                "there is no kind '\(word)' to compare on" + (near.isEmpty ? "; `help kinds` lists them" : Diagnostic.didYouMean(near)),
                .usage)
        }
        tokens.removeSubrange(on...(on + 1))
        return kind
    }
}
