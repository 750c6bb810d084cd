import LandscapeKit

/// Lists what was typed.
struct HistoryCommand: Command {
    var name: String { "history" }
    var group: CommandGroup { .program }
    var summary: String { "What was typed, in this session and earlier ones" }
    var usage: String { "history [COUNT] [words ...]" }
    var examples: [String] { ["history 5"] }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        var words = call.words
        var count = 30
        if let first = words.first, let number = Int(first) {
            count = max(1, number)
            words.removeFirst()
        }
        let wanted = Folding.key(words.joined(separator: " "))
        let entries = session.history().filter { wanted.isEmpty || Folding.key($0).contains(wanted) }
        guard !entries.isEmpty else {
            return .message(
                wanted.isEmpty
                    ? "The history is empty: it fills on a terminal, as lines are typed."
                    : StyledText("No line in the history holds '\(words.joined(separator: " "))'."))
        }
        return Outcome(Output([.code(entries.suffix(count).joined(separator: "\n"))]))
    }
}
