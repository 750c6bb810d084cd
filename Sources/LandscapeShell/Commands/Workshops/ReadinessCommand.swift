import Cataloguing
import LandscapeKit
import Workshops
import Workspaces

/// Walks through a checklist's questions and a guide's steps.
struct ReadinessCommand: Command {
    var name: String { "readiness" }
    var group: CommandGroup { .workshops }
    var summary: String { "Are you ready for commissioning? The questions and steps, one at a time" }
    var usage: String { "readiness [area:AREA] [from:RECORD-ID] [again:on]" }
    var details: String {
        "It asks the questions of the checklist and the steps of the guide that the packs hold: y yes, p partly, n no, s skip, b back, q leave; "
            + "every answer is kept at once, and `readiness` goes on where it was left. It ends with the result by group, the verdict of the source, what to "
            + "do next and the records that help in the area, and is kept as a note."
    }
    var examples: [String] { ["readiness area:oxfordshire"] }
    var options: [CommandOption] {
        [
            CommandOption("area", [], "The area whose portals, posts and strategies help"),
            CommandOption("from", [], "The ids of checklists and guides to walk through"),
            CommandOption("again", ["on"], "Begin anew although a walk was left"),
        ]
    }
    var words: WordStyle { .areas }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let area = try area(call, session)
        // A walk that was left goes on for its own area, whatever is loaded since.
        let isNamed = call.options["area"] != nil || !call.words.isEmpty
        if !isNamed, !call.isOn("again"), let kept = try ReadinessDialogue.keptArea(session), session.register.exact(kept) != nil {
            try session.bringIn(areas: [kept])
            return try ReadinessDialogue.begin(records(call, kept, session), kept, isAnew: false, session)
        }
        let records = try records(call, area, session)
        return try ReadinessDialogue.begin(records, area, isAnew: call.isOn("again"), session)
    }

    private func area(_ call: Call, _ session: Session) throws(CommandError) -> String? {
        guard let name = call.options["area"]?.first ?? call.words.first else { return session.hasLoadedAll ? nil : session.loaded.first }
        guard let area = session.register.exact(name) else {
            if case .none(let nearest) = session.register.resolve(name), !nearest.isEmpty {
                throw CommandError("there is no area '\(name)'" + Diagnostic.didYouMean(nearest.prefix(2).map(\.id)), .usage)
            }
            throw CommandError("there is no area '\(name)'; `areas` lists them", .usage)
        }
        try session.bringIn(areas: [area.id])
        return area.id
    }

    /// The checklists and guides named, or those that there are.
    private func records(_ call: Call, _ area: String?, _ session: Session) throws(CommandError) -> [LandscapeKit.Record] {
        if let ids = call.options["from"] {
            let records = try WhyCommand.byID(ids, session)
            if let wrong = records.first(where: { $0.kind != .checklist && $0.kind != .guide }) {
                throw CommandError("'\(wrong.id)' is \(wrong.kind.singularWithArticle), not a checklist or a guide", .usage)
            }
            return records
        }
        return try Self.all(area, session)
    }

    /// The checklists and guides of the area, or else all there are: checklists first.
    static func all(_ area: String?, _ session: Session) throws(CommandError) -> [LandscapeKit.Record] {
        try session.bringInAll()
        let query = Query(parts: [Query.Part("kind", ["checklist", "guide"])])
        let all = try session.ask { try $0.search(query, in: .everything) }.records
        let own = all.filter { record in area.map(record.areas.contains) ?? false }
        // Of other areas' lists only those that a person can answer for one organisation: they say what the answers come to.
        let common = all.filter { $0.kind == .guide || $0.fields["verdicts"] != nil }
        let records = own.isEmpty ? (common.isEmpty ? all : common) : own
        guard !records.isEmpty else { throw CommandError("no pack holds a checklist or a guide") }
        return records.filter { $0.kind == .checklist } + records.filter { $0.kind == .guide }
    }
}
