import Cataloguing
import LandscapeKit
import Workspaces

/// `find ... in:all`: records, and then notes, numbered on.
enum FindEverywhere {
    static func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let query = try session.query(call.tokens)
        let noteQuery = try NoteQuery.query(call.tokens, session)
        let book = try NoteBook(session)
        let notes = try book.search(noteQuery, session)
        let hasScope = session.hasLoadedAll || !session.loaded.isEmpty || !query.areas.isEmpty || !query.values(of: "pack").isEmpty
        let scope = session.scope(for: query)
        let hasRecords = hasScope ? try session.ask { try $0.count(query, in: scope) } > 0 : false
        var outcome = Outcome()
        if hasRecords {
            outcome = try RecordQuery.run(call, command: "find", kind: nil, in: session)
        } else {
            session.listing = []
            let why =
                hasScope ? "No record was found; `find` with the same words says why." : "No area is loaded, so records were not searched."
            outcome.output.blocks.append(.message(Message(StyledText(why), notes.isEmpty ? .info : .hint)))
        }
        session.list(notes, .both)
        if notes.isEmpty {
            outcome.output.blocks += try NoteQuery.empty(noteQuery, book, command: "find in:notes", session)
        } else {
            outcome.output.blocks += [
                NoteQuery.heading(noteQuery, notes.count, session), .table(NoteView.table(notes, from: session.firstNote)),
            ]
        }
        outcome.output.blocks += book.faults
        if outcome.status == .done { outcome.status = book.status }
        outcome.isAnswer = !hasRecords && notes.isEmpty
        return outcome
    }
}
