import Cataloguing
import LandscapeKit

/// What a word or abbreviation means, where it is used, what took its place.
struct TermCommand: Command {
    var name: String { "term" }
    var aliases: [String] { ["define", "meaning"] }
    var group: CommandGroup { .ask }
    var summary: String { "What a word or abbreviation means, where it is used, what replaced it" }
    var usage: String { "term WORD ..." }
    var examples: [String] { ["term CAMHS", "term \"section 75\""] }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let text = call.words.joined(separator: " ")
        guard !text.isEmpty else { throw CommandError("`term` wants a word, e.g. `term CAMHS`; `terms` lists them all", .usage) }
        try session.bringInAll()
        let terms = try session.ask { try $0.search(Query(parts: [Query.Part("kind", ["term"])])) }.records
        let key = Folding.key(text)
        let exact = terms.filter { names($0).contains(key) }
        guard !exact.isEmpty else { return try unknown(text, terms, session) }
        session.listing = exact
        let phrase = Query(text: TextExpression([Token(.word(text, isQuoted: true), range: 0..<0)]))
        let uses = try session.ask { try $0.facetCounts("area", phrase) }.filter { $0.key != "england" }.sorted {
            ($1.value, $0.key) < ($0.value, $1.key)
        }
        var blocks: [Block] = exact.map { .card(RecordCard.card($0, session: session)) }
        if uses.isEmpty {
            blocks.append(.text(StyledText("No area's records use it by this spelling.")))
        } else {
            let areas = uses.prefix(8).map { "\(session.register.name($0.key)) (\($0.value))" }.joined(separator: ", ")
            blocks.append(
                .text(
                    StyledText("Used in the records of ", .strong)
                        + StyledText(areas + (uses.count > 8 ? " and \(uses.count - 8) more areas" : "") + ".")))
            blocks.append(.message(Message(StyledText("`find \(uses[0].key) \(Token.quotedIfNeeded(text))` lists them."), .hint)))
        }
        return Outcome(Output(blocks))
    }

    private func names(_ record: Record) -> [String] {
        ([record.title, record["expansion"]].compactMap { $0 } + record.aliases).map(Folding.key)
    }

    private func unknown(_ text: String, _ terms: [Record], _ session: Session) throws(CommandError) -> Outcome {
        let near = NearMiss.best(
            for: text, among: terms.flatMap { [$0.title ?? "", $0["expansion"] ?? ""] }.filter { !$0.isEmpty }, limit: 3)
        let phrase = Query(text: TextExpression([Token(.word(text, isQuoted: true), range: 0..<0)]))
        let uses = try session.ask { try $0.count(phrase) }
        let found = uses > 0 ? "; \(uses) records use it: `load all`, then `find \(Token.quotedIfNeeded(text))`" : ""
        throw CommandError("'\(text)' is not in the glossary" + Diagnostic.didYouMean(near) + found)
    }
}
