import Cataloguing
import LandscapeKit
import PackReading
import Workspaces

/// An interview as it is held: each line is an answer, on disk before it is acknowledged.
final class InterviewDialogue: Dialogue {
    let workspace: Workspace
    private let area: String
    private let sector: String
    /// The interview before its file is begun: that waits for whom it is held with.
    private var draft: InterviewDraft?
    private(set) var id = ""
    private(set) var part: InterviewPart
    /// Whether the next line tells whom it is held with.
    private var asksRole: Bool

    private init(
        workspace: Workspace, area: String, sector: String, draft: InterviewDraft?, id: String, part: InterviewPart, asksRole: Bool
    ) {
        self.workspace = workspace
        self.area = area
        self.sector = sector
        self.draft = draft
        self.id = id
        self.part = part
        self.asksRole = asksRole
    }

    // MARK: Beginning

    /// Begins a new interview.
    static func begin(_ draft: InterviewDraft, _ workspace: Workspace, _ session: Session) throws(CommandError) -> Outcome {
        let dialogue = InterviewDialogue(
            workspace: workspace, area: draft.area, sector: draft.sector, draft: draft, id: "", part: .governance,
            asksRole: draft.role == nil)
        var blocks = leaveAnother(session)
        if !dialogue.asksRole { try dialogue.beginFile(session) }
        blocks.append(dialogue.title(session))
        if dialogue.asksRole {
            blocks.append(.text("Whom are you talking to? Their post, not their name."))
            blocks.append(.message(Message("E.g. Head of children's commissioning. An empty line goes on without; `stop` leaves.", .hint)))
        } else {
            blocks += dialogue.opening(session) + (try dialogue.question(session))
        }
        session.dialogue = dialogue
        return Outcome(Output(blocks))
    }

    /// Goes on with an interview where it was left.
    static func resume(_ interview: Interview, _ workspace: Workspace, _ session: Session) throws(CommandError) -> Outcome {
        let dialogue = InterviewDialogue(
            workspace: workspace, area: interview.area, sector: interview.sector, draft: nil, id: interview.id, part: interview.resumesAt,
            asksRole: false)
        var blocks = leaveAnother(session)
        if interview.status == .done { _ = try dialogue.change("Reopen", .leave(at: interview.resumesAt, .open), session) }
        let answers = LooseFolder.count(interview.count, "answer")
        blocks += [
            dialogue.title(session),
            .message(
                Message(
                    StyledText(
                        "Resumed: begun on \(interview.created.day), \(answers) so far, with \(interview.voice ?? "a post not given"). "
                            + "`?` shows the words it takes."))),
        ]
        blocks += try dialogue.question(session)
        session.dialogue = dialogue
        return Outcome(Output(blocks))
    }

    /// One conversation at a time: another that is open is left as Ctrl-C would leave it.
    private static func leaveAnother(_ session: Session) -> [Block] { session.dialogue?.leave(in: session).output.blocks ?? [] }

    private func beginFile(_ session: Session) throws(CommandError) {
        guard let draft else { return }
        let title = "Interview: \(session.register.name(area)), \(Vocabulary.sectors.label(sector).lowercased())"
        do {
            let workspace = workspace
            id = try workspace.change("Begin interview \(area)/\(sector)") { writer throws(StorageError) in
                try writer.add(draft, title: title)
            }.id
            self.draft = nil
        } catch {
            throw CommandError("the interview was not begun: \(error)")
        }
    }

    // MARK: Lines

    var prompt: String {
        let name = "interview \(area)/\(sector)"
        return asksRole ? name + ", post" : name + " \(part.number)/\(InterviewPart.headingCount)"
    }

    func take(_ entry: String, in session: Session) throws(CommandError) -> Outcome {
        let line = entry.trimmingSpaces
        if asksRole { return try takeRole(line, session) }
        if let word = InterviewWord(line) { return try run(word, session) }
        return try answer(line, session)
    }

    private func takeRole(_ line: String, _ session: Session) throws(CommandError) -> Outcome {
        switch InterviewWord(line) {
        case .stop: return leave(in: session)
        case .help: return Outcome(InterviewWord.page)
        default: break
        }
        let role = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        draft?.role = role.isEmpty ? nil : role
        try beginFile(session)
        asksRole = false
        return Outcome(Output(opening(session) + personalDetails(in: role) + (try question(session))))
    }

    private func answer(_ line: String, _ session: Session) throws(CommandError) -> Outcome {
        // `- stop` is an answer that reads `stop`.
        let text = line.hasPrefix("- ") ? String(line.dropFirst(2)) : line
        let interview = try change("Answer under \(part.title)", .answer(text, part), session)
        var said = "Kept: \(interview[part].count) under \(part.title)"
        if let meaning = InterviewWord.meaning(of: AnswerShape(text, to: part)) { said += ", \(meaning)" }
        return Outcome(Output([.message(Message(StyledText(said + ".")))] + personalDetails(in: text)))
    }

    /// A remark where a text holds an address or number, which packs and exports leave out.
    private func personalDetails(in text: String) -> [Block] {
        let found = ContactDetails.emails(in: text) + ContactDetails.phones(in: text)
        guard !found.isEmpty else { return [] }
        return [
            .message(
                Message(
                    "This holds an e-mail address or a telephone number. It is kept in your file; `draft pack` and exports leave it out. "
                        + "Addresses belong in a pack's contacts, with the post.", .warning))
        ]
    }

    func run(_ word: InterviewWord, _ session: Session) throws(CommandError) -> Outcome {
        switch word {
        case .next: return try go(to: part.next, session)
        case .back:
            guard let previous = part.previous else { return .message("This is the first question; `list` shows them all.") }
            return try go(to: previous, session)
        case .go(let other): return try go(to: other, session)
        case .skip:
            let interview = try current()
            guard interview[part].isEmpty else {
                return .message("\(part.title) has answers and cannot be skipped; an empty line goes on, `drop` takes the last answer out.")
            }
            _ = try change("Skip \(part.title)", .skip(part), session)
            return try go(to: part.next, session)
        case .drop:
            guard let last = try current()[part].last else {
                return .message("There is no answer under \(part.title) to take out.")
            }
            _ = try change("Drop an answer under \(part.title)", .drop(part), session)
            return .message(StyledText("Taken out: ") + StyledText(last))
        case .show: return Outcome(Output(InterviewCard.blocks(try current(), session, file: file)))
        case .list: return Outcome(Output([.table(InterviewCard.progress(try current(), at: part))]))
        case .edit:
            let name = Token(.word("interviews/\(id)", isQuoted: true), range: 0..<0)
            var outcome = try EditCommand().run(Call(name: "edit", tokens: [name]), in: session)
            // What follows the editor is a command, and this conversation takes the lines.
            if case .edit(let path, let then) = outcome.effect { outcome.effect = .edit(path: path, then: ":" + then) }
            return outcome
        case .help: return Outcome(InterviewWord.page)
        case .stop: return leave(in: session)
        }
    }

    private func go(to other: InterviewPart?, _ session: Session) throws(CommandError) -> Outcome {
        guard let other else { return try finish(session) }
        part = other
        return Outcome(Output(try question(session)))
    }

    // MARK: Ending

    private func finish(_ session: Session) throws(CommandError) -> Outcome {
        let interview = try change("Finish interview \(id)", .leave(at: part, .done), session)
        session.dialogue = nil
        var text = "That was the last heading. " + kept(interview)
        let missing = InterviewPart.allCases.filter { interview[$0].isEmpty && !interview.skipped.contains($0) }
        if !missing.isEmpty { text += " Without an answer: \(missing.map { $0.title.lowercased() }.joined(separator: "; "))." }
        let next =
            "`interviews` lists them, `interview resume \(id)` goes on with this one, `draft pack \(area)` makes a pack of the answers."
        return Outcome(Output([.message(Message(StyledText(text))), .message(Message(StyledText(next), .hint))]))
    }

    func leave(in session: Session) -> Outcome {
        session.dialogue = nil
        guard draft == nil else { return .message("The interview was not begun; nothing was written.") }
        do {
            let interview = try change("Leave interview \(id)", .leave(at: part, .open), session)
            return .message(
                StyledText(
                    "Stopped at \(part.title) (\(part.number)/\(InterviewPart.headingCount)). \(kept(interview)) `interview resume` goes on."
                ))
        } catch {
            // What was answered is on disk; only the place where it stopped could not be noted.
            return Outcome(
                .message(StyledText("Stopped at \(part.title); the place could not be noted: \(error.message)"), .failure), status: .failed)
        }
    }

    private func kept(_ interview: Interview) -> String { "\(LooseFolder.count(interview.count, "answer")), kept in \(file)." }

    // MARK: The file

    /// Where the interview's file lies.
    private var file: String { workspace.path(of: "interviews/\(id).md") }

    /// The interview as it is now: a person may have edited it meanwhile.
    private func current() throws(CommandError) -> Interview {
        do {
            if let interview = try workspace.interview(id) { return interview }
        } catch {
            throw CommandError("\(error)")
        }
        throw CommandError("\(file) is gone. What was answered since cannot be shown. `stop` leaves; put the file back to go on.")
    }

    /// Makes a change, and returns when it is on disk.
    private func change(_ title: String, _ change: InterviewChange, _ session: Session) throws(CommandError) -> Interview {
        var attempt = 0
        while true {
            do {
                let (workspace, id) = (workspace, id)
                return try workspace.change("\(title): \(id)") { writer throws(StorageError) in try writer.change(id, change) }
            } catch {
                attempt += 1
                // Another program saved the file between reading and writing: it is read anew, and nothing of either is lost.
                if error.kind == .changedMeanwhile, attempt < 3, (try? workspace.interview(id)) != nil { continue }
                throw CommandError("this was not kept: \(error)")
            }
        }
    }

    // MARK: Questions

    private func title(_ session: Session) -> Block {
        .heading(
            StyledText("Interview", .strong)
                + StyledText(" · \(session.register.name(area)) · \(Vocabulary.sectors.label(sector))", .dim), level: 2)
    }

    private func opening(_ session: Session) -> [Block] {
        [
            .message(Message(StyledText("Kept in ") + StyledText(file, .code))),
            .message(
                Message(
                    "A line is an answer, several are welcome. An empty line goes on. `?` shows the other words: back, skip, drop, show, list, stop.",
                    .hint)),
        ]
    }

    /// The heading, its question, what is recorded beside it and what was answered so far.
    func question(_ session: Session) throws(CommandError) -> [Block] {
        var blocks: [Block] = [
            .heading(
                StyledText(part.title, .strong) + StyledText(" · \(part.number)/\(InterviewPart.headingCount)", .dim), level: 3),
            .text(StyledText(part.question)),
        ]
        if let advice = InterviewWord.advice(for: part) { blocks.append(.message(Message(StyledText(advice), .hint))) }
        blocks += try RecordedBeside.blocks(part, area: area, sector: sector, session)
        let interview = try current()
        let answers = interview[part]
        if !answers.isEmpty {
            let rows = answers.map { Table.Row([StyledText($0)]) }
            blocks.append(.table(Table([.init("answer", "Answered so far", flexible: true)], rows)))
        } else if interview.skipped.contains(part) {
            blocks.append(.text(StyledText("Skipped before; a line answers it after all.", .dim)))
        }
        return blocks
    }
}
