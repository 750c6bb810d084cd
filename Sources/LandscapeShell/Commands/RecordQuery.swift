import Cataloguing
import LandscapeKit

/// What `find` and the kinds' commands share: the query, the table, the explanation of an empty answer.
enum RecordQuery {
    static func run(_ call: Call, command: String, kind: RecordKind?, in session: Session) throws(CommandError) -> Outcome {
        let query = try session.query(call.tokens, kind: kind)
        try session.requireScope(for: query)
        if let kind, kind.field("group") == nil { try session.requireGroups(query) }
        let scope = session.scope(for: query)
        let answer = try session.ask { try $0.search(query, in: scope) }
        guard !answer.records.isEmpty else {
            return try EmptyAnswer.outcome(query, command: command, kind: kind, session: session)
        }
        let records = session.settings.showsNames ? answer.records : answer.records.map { $0.withholdingPersonalDetails() }
        session.listing = records
        var shown = query
        shown.parts.removeAll { $0.name == "kind" && kind != nil }
        let subject = kind?.heading ?? "Found"
        let heading = Block.heading(Listing.heading(subject, shown, total: answer.total, session: session), level: 2)
        // What such a record says is its list of steps, criteria or ratings: a row with its title would answer nothing.
        if let kind, told.contains(kind), records.count <= 2 {
            return Outcome(Output([heading] + records.map { .card(RecordCard.card($0, session: session)) }))
        }
        let blocks = [heading, .table(Listing.table(records, session: session))]
        return Outcome(Output(blocks + Listing.remarks(records, total: answer.total)))
    }

    /// Kinds whose records are shown whole where there are few.
    private static let told: Set<RecordKind> = [.guide, .checklist, .tender, .workshop, .cycle]
}
