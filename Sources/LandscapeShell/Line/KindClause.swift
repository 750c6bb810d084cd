import Cataloguing
import LandscapeKit

/// `on priorities`, or `on everything`, among a command's words.
enum KindClause: Sendable, Hashable {
    case kind(RecordKind)
    case everything

    /// Takes the clause out of the tokens.
    ///
    /// - Returns: nil where there is none.
    static func take(from tokens: inout [Token]) throws(CommandError) -> KindClause? {
        guard let on = tokens.firstIndex(where: { $0.content == .word("on", isQuoted: false) }) else { return nil }
        guard on + 1 < tokens.count, case .word(let word, _) = tokens[on + 1].content else {
            throw CommandError("`on` wants a kind of record after it, e.g. `on priorities`", .usage)
        }
        if ["everything", "all"].contains(word.lowercased()) {
            tokens.removeSubrange(on...(on + 1))
            return .everything
        }
        guard let kind = RecordKind(spelling: word) else {
            let near = NearMiss.best(for: word, among: RecordKind.allCases.map(\.plural) + ["everything"], limit: 1)
            throw CommandError(
                "there is no kind '\(word)' to compare on" + (near.isEmpty ? "; `help kinds` lists them" : Diagnostic.didYouMean(near)),
                .usage)
        }
        tokens.removeSubrange(on...(on + 1))
        return .kind(kind)
    }

    /// As a heading has it: `third sector`.
    var words: String {
        switch self {
        case .kind(let kind): kind.plural.replacing("-", with: " ")
        case .everything: "everything"
        }
    }
}
