import LandscapeKit

/// Opens a record's address.
struct OpenCommand: Command {
    var name: String { "open" }
    var group: CommandGroup { .ask }
    var isQuestion: Bool { false }
    var summary: String { "A record's web address, in the browser where there is one" }
    var usage: String { "open NUMBER" }
    var examples: [String] { [] }
    var words: WordStyle { .numbers }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        guard let first = call.words.first else { throw CommandError("`open` wants a number of the last list, e.g. `open 1`", .usage) }
        let records = first.contains("/") ? try WhyCommand.byID(call.words, session) : try session.records(numbered: call.words)
        guard let record = records.first else { return Outcome() }
        guard let url = record["url"] ?? record.citation.source.url else {
            throw CommandError("'\(record.headline)' has no address, nor has its source; `why` shows where it comes from")
        }
        let age = record.age.date.map { " It was printed in \($0) and may have moved." } ?? ""
        var outcome = Outcome(
            Output([
                .text(StyledText(url, .link)),
                .message(Message(StyledText("An address from \(record.citation.source.name)." + age), .hint)),
            ]))
        outcome.effect = .open(url)
        return outcome
    }
}
