import Cataloguing
import LandscapeKit

/// Says why nothing was found, where there is something, and what to type to see it.
enum EmptyAnswer {
    static func outcome(_ query: Query, command: String, kind: RecordKind?, session: Session) throws(CommandError) -> Outcome {
        var outcome = Outcome(try output(query, command: command, kind: kind, session: session))
        outcome.isAnswer = true
        return outcome
    }

    private static func output(_ query: Query, command: String, kind: RecordKind?, session: Session) throws(CommandError) -> Output {
        try session.bringInAll()
        let scope = session.scope(for: query)
        let explanation = try session.ask { try $0.explain(query, in: scope) }
        let subject = kind.map { $0.plural.replacing("-", with: " ") } ?? "records"
        var about = query.described(register: session.register)
        if query.areas.isEmpty {
            about.insert(session.hasLoadedAll ? "all areas" : session.loaded.map(session.register.name).joined(separator: ", "), at: 0)
        }
        var blocks: [Block] = [
            .message(
                Message(
                    StyledText("Nothing found: no \(subject) for " + about.filter { !$0.isEmpty }.joined(separator: " · ") + "."), .info))
        ]
        func hint(_ text: String) { blocks.append(.message(Message(StyledText(text), .hint))) }

        if let name = query.values(of: "group").first {
            let groups = try session.areaGroups()
            hint(
                "No group of areas is called '\(name)'"
                    + (groups.suggestions(for: name).isEmpty
                        ? "; `groups` lists them" : Diagnostic.didYouMean(groups.suggestions(for: name))))
        }
        for (word, near) in explanation.suggestions { hint("'\(word)' is in no record\(Diagnostic.didYouMean(near))") }
        if let theme = explanation.theme {
            hint("As a theme there are \(theme.count): `\(typed(command, "theme:" + theme.id, query, dropping: []))`")
        }
        // To list everything is no advice to someone who looked for a word.
        for obstacle in explanation.obstacles where !(kind != nil && obstacle.part.hasPrefix("kind:")) && !obstacle.without.isEmpty {
            hint("Without \(obstacle.part) there \(count(obstacle.remaining)): `\(typed(command, obstacle.without))`")
        }
        for (part, counts) in explanation.values where !counts.isEmpty && part != "kind" {
            hint("Here \(part): has " + counts.map { "\($0.value) (\($0.count))" }.joined(separator: ", "))
        }
        let own = Set(query.areas.isEmpty ? session.loaded : query.areas)
        let elsewhere = explanation.elsewhere.filter { !own.contains($0.area) && $0.area != "england" }
        if !elsewhere.isEmpty {
            let shown = elsewhere.prefix(5).map { "\(session.register.name($0.area)) (\($0.count))" }.joined(separator: ", ")
            let rest = strip(query.typed(omitting: kind == nil ? ["area"] : ["area", "kind"]))
            hint("Elsewhere: \(shown): `\(typed(command, strip(elsewhere[0].area + " " + rest)))`")
        }
        if blocks.count == 1 {
            hint("No pack that ships with the program has such a record. `themes`, `sources` and `areas` show what there is.")
        }
        return Output(blocks)
    }

    private static func count(_ number: Int) -> String { number == 1 ? "is 1" : "are \(number)" }

    private static func strip(_ text: String) -> String { text.trimmingSpaces }

    /// A line to type: the command without the qualifier that the command itself stands for.
    private static func typed(_ command: String, _ rest: String) -> String {
        let words = rest.split(separator: " ").filter { command == "find" || !$0.hasPrefix("kind:") }
        return ([command] + words.map(String.init)).joined(separator: " ")
    }

    private static func typed(_ command: String, _ part: String, _ query: Query, dropping: Set<String>) -> String {
        var rest = query
        rest.text = nil
        return typed(command, strip(part + " " + rest.typed(omitting: command == "find" ? [] : ["kind"])))
    }
}
