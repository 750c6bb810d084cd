import Cataloguing
import LandscapeKit
import Workspaces

/// What `notes` and `find in:notes` share: the query, the table, the explanation of an empty answer.
enum NoteQuery {
    /// A query of notes, its subjects and citations in their plain form.
    static func query(_ tokens: [Token], _ session: Session) throws(CommandError) -> Query {
        var query: Query
        do {
            query = try session.parser.parse(tokens, of: .notes)
        } catch {
            throw CommandError(error.message, .usage)
        }
        for index in query.parts.indices {
            var values: [String] = []
            for value in query.parts[index].values {
                switch query.parts[index].name {
                case "re": values.append(value.split(separator: "/").count > 2 ? value : try NoteSubject.resolve(value, session))
                case "cite" where NumberList.isNumber(value): values += try session.records(numbered: [value]).map(\.id)
                default: values.append(value)
                }
            }
            query.parts[index].values = values
        }
        return query
    }

    static func run(_ tokens: [Token], command: String, in session: Session) throws(CommandError) -> Outcome {
        let query = try query(tokens, session)
        let book = try NoteBook(session)
        let found = try book.search(query, session)
        session.list(found, .notes)
        let blocks =
            found.isEmpty
            ? try empty(query, book, command: command, session)
            : [heading(query, found.count, session), .table(NoteView.table(found))]
        return Outcome(Output(blocks + book.faults), status: book.status)
    }

    static func heading(_ query: Query, _ count: Int, _ session: Session) -> Block {
        let parts = query.described(register: session.register) + query.parts.filter { $0.name == "kind" }.map { "citing " + $0.typed }
        let about = parts.filter { !$0.isEmpty }.map { " · " + $0 }.joined()
        return .heading(StyledText("Notes", .strong) + StyledText(about + " (\(count))", .dim), level: 2)
    }

    /// Why nothing was found, and what to type to find something.
    static func empty(_ query: Query, _ book: NoteBook, command: String, _ session: Session) throws(CommandError) -> [Block] {
        guard !book.notes.isEmpty else {
            return [.message(Message(StyledText("There are no notes yet in \(book.workspace.path). note \"text\" takes one.")))]
        }
        let count = book.notes.count
        var blocks: [Block] = [
            .message(
                Message(
                    StyledText(
                        "Nothing found: \(count == 1 ? "the one note there is does not match" : "none of the \(count) notes matches") "
                            + "\(query.typed()).")))
        ]
        func hint(_ text: String) { blocks.append(.message(Message(StyledText(text), .hint))) }
        let explanation = try book.explain(query, session)
        for (word, near) in explanation.suggestions { hint("'\(word)' is in no note\(Diagnostic.didYouMean(near))") }
        for obstacle in explanation.obstacles where !obstacle.without.isEmpty {
            let number = obstacle.remaining
            hint("Without \(obstacle.part) there \(number == 1 ? "is 1" : "are \(number)"): `\(command) \(obstacle.without)`")
        }
        for (part, counts) in explanation.values where !counts.isEmpty {
            hint("Here \(part): has " + counts.map { "\($0.value) (\($0.count))" }.joined(separator: ", "))
        }
        if blocks.count == 1 { hint("`notes` lists them all, `tags` their tags.") }
        return blocks
    }
}
