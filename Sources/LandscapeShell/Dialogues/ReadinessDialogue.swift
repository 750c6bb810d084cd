import Cataloguing
import LandscapeKit
import Workshops
import Workspaces

/// A person's walk through the questions and steps. Each answer is on disk before the next question comes.
final class ReadinessDialogue: Dialogue {
    private let workspace: Workspace
    private let records: [LandscapeKit.Record]
    private let area: String?
    private var walk: ReadinessWalk
    private var fingerprint: Fingerprint?

    private static let file = "readiness.json"

    private init(_ workspace: Workspace, _ records: [LandscapeKit.Record], _ area: String?) {
        self.workspace = workspace
        self.records = records
        self.area = area
        walk = ReadinessWalk(records)
    }

    /// The area of the walk that was left; nil where none was left, or it had none.
    static func keptArea(_ session: Session) throws(CommandError) -> String? {
        guard let workspace = try session.existingWorkspace() else { return nil }
        let kept = try CommandError.rethrowing { () throws(StorageError) in try workspace.file(file) }
        guard let kept, let text = String(validating: kept.bytes, as: UTF8.self) else { return nil }
        return (try? JSONReader.read(text))?.object["area"]?.text
    }

    /// Begins a walk, or goes on with the one that was left.
    static func begin(_ records: [LandscapeKit.Record], _ area: String?, isAnew: Bool, _ session: Session) throws(CommandError) -> Outcome {
        let dialogue = ReadinessDialogue(try session.workspace(), records, area)
        var blocks: [Block] = []
        let kept = try CommandError.rethrowing { () throws(StorageError) in try dialogue.workspace.file(file) }
        dialogue.fingerprint = kept?.fingerprint
        if let kept, !isAnew {
            guard let text = String(validating: kept.bytes, as: UTF8.self), let value = try? JSONReader.read(text) else {
                throw CommandError(
                    "\(dialogue.workspace.path(of: file)) holds no answers that can be read, so it was left as it is; `readiness again:on` begins anew"
                )
            }
            var answers: [String: ReadinessWalk.Answer] = [:]
            for entry in value.object["answers"]?.object ?? Fields() {
                answers[entry.key] = entry.value.text.flatMap { ReadinessWalk.Answer(rawValue: $0) }
            }
            dialogue.walk.resume(answers)
            if !dialogue.walk.kept.isEmpty {
                blocks.append(.message(Message("Going on where it was left; `readiness again:on` begins anew.")))
            }
        }
        guard !dialogue.walk.isOver else { return try dialogue.finish(session) }
        if blocks.isEmpty {
            blocks.append(
                .heading(
                    StyledText("Readiness", .strong)
                        + StyledText(" · \(dialogue.walk.items.count) questions · " + records.map(\.headline).joined(separator: ", "), .dim),
                    level: 2))
            blocks.append(.message(Message("y yes, p partly, n no, s skip, b back, q leave: every answer is kept.", .hint)))
        }
        session.dialogue = dialogue
        return Outcome(Output(blocks + dialogue.question))
    }

    var prompt: String { "readiness \(walk.position + 1)/\(walk.items.count)" }

    private var question: [Block] {
        guard let item = walk.current else { return [] }
        var lines: [Card.Line] = []
        if let detail = item.detail { lines.append(.init("What it means", StyledText(detail))) }
        for link in item.links { lines.append(.init("Look at", StyledText(link, .link))) }
        if walk.answers[walk.position] != nil { lines.append(.init("Before", StyledText(walk.answers[walk.position]?.rawValue ?? ""))) }
        lines.append(.init("Part of", StyledText(item.group, .dim)))
        return [.card(Card(StyledText(item.detail == nil ? item.text : item.text + ": done?", .strong), lines))]
    }

    func take(_ entry: String, in session: Session) throws(CommandError) -> Outcome {
        let word = entry.trimmingSpaces.lowercased()
        let answers: [String: ReadinessWalk.Answer] = [
            "y": .yes, "yes": .yes, "p": .partly, "partly": .partly, "n": .no, "no": .no, "s": .skipped, "skip": .skipped,
        ]
        switch word {
        case "": return Outcome(Output(question))
        case "b", "back":
            guard walk.position > 0 else { throw CommandError("this is the first question; there is nothing to go back to") }
            walk.back()
            return Outcome(Output(question))
        case "q", "quit", "stop": return leave(in: session)
        default: break
        }
        guard let answer = answers[word] else {
            throw CommandError("'\(entry.trimmingSpaces)' is no answer; type y, p, n, s to skip, b for back, q to leave", .usage)
        }
        var next = walk
        next.answer(answer)
        try save(next)
        walk = next
        return walk.isOver ? try finish(session) : Outcome(Output(question))
    }

    func leave(in session: Session) -> Outcome {
        session.dialogue = nil
        return .message(StyledText("\(walk.kept.count) of \(walk.items.count) answers are kept; `readiness` goes on."))
    }

    private func save(_ walk: ReadinessWalk) throws(CommandError) {
        let answers = Fields(walk.kept.map { ($0.text, FieldValue.text($0.answer.rawValue)) })
        let place = area.map { [("area", FieldValue.text($0))] } ?? []
        let text = JSONWriter.text(.object(Fields(place + [("answers", .object(answers))])), indent: 2) + "\n"
        let known = fingerprint
        fingerprint = try CommandError.rethrowing { () throws(StorageError) in
            try workspace.change("Readiness: answer \(walk.position)") { writer throws(StorageError) in
                try writer.write(Array(text.utf8), to: Self.file, replacing: known)
            }
        }
    }

    /// Shows the result, keeps it as a note, and clears the walk away.
    private func finish(_ session: Session) throws(CommandError) -> Outcome {
        let result = ReadinessResult(walk)
        var support: ReadinessHelp?
        if let area {
            let query = Query(parts: [Query.Part("area", [area])])
            support = ReadinessHelp(try session.ask { try $0.search(query, in: .everything) }.records)
        }
        let showing = ReadinessShowing(result: result, help: support, area: area.map(session.register.name))
        let cites = records.map(\.id)
        let known = fingerprint
        let draft = NoteDraft(showing.note, re: area.map { [$0] } ?? [], cites: cites, tags: ["readiness"])
        let note = try CommandError.rethrowing { () throws(StorageError) in
            try workspace.change("Readiness: result") { writer throws(StorageError) in
                let note = try writer.add(draft)
                if let known { try writer.remove(Self.file, ifStill: known) }
                return note
            }
        }
        session.dialogue = nil
        session.listing = showing.listing
        return Outcome(
            Output(
                showing.blocks + [.message(Message(StyledText("Kept as a note: ") + StyledText(workspace.path(ofNote: note.id), .code)))]))
    }
}
