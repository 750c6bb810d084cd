import Cataloguing
import LandscapeKit
import PackReading
import Workspaces

/// Makes a loose pack of interviews and notes.
struct DraftCommand: Command {
    var name: String { "draft" }
    var group: CommandGroup { .desk }
    var summary: String { "Make a pack of an area's interviews and notes, which `load` reads at once" }
    var usage: String { "draft pack AREA [to FOLDER] [force:on]" }
    var details: String {
        "Each answer becomes a record of its heading's kind, cited to the interview, as of its date, in the voice of the post; each note a "
            + "finding. Without `to` the folder is packs/AREA in the workspace. E-mail addresses and telephone numbers are left out, and counted. "
            + "Drafted again, files that nobody edited are written anew; an edited one is refused without `force:on`. `draft pack` alone "
            + "says what there is to draft from."
    }
    var examples: [String] { ["draft pack"] }
    var options: [CommandOption] { [CommandOption("force", ["on", "off"], "Write over files that were edited by hand")] }
    var words: WordStyle { .areas }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        guard call.words.first?.lowercased() == "pack" else {
            throw CommandError("type `draft pack AREA`, e.g. `draft pack luton`", .usage)
        }
        var call = call
        call.tokens.removeFirst()
        let workspace = try session.workspace()
        let interviews = try InterviewCommand.listing(workspace)
        let notes: NoteListing
        do {
            notes = try workspace.notes()
        } catch {
            throw CommandError("the notes cannot be read: \(error)")
        }
        if call.tokens.isEmpty { return Self.overview(interviews.interviews, notes.notes, session) }
        let folder = try Self.folder(&call)
        let subject = try InterviewSubject(call, command: "draft pack", in: session)
        guard subject.sector == nil else { throw CommandError("`draft pack` takes a whole area, not one sector of it", .usage) }
        let area = subject.area
        // A file that cannot be read would silently be missing from the pack.
        let faults = (interviews.diagnostics + notes.diagnostics).filter { $0.severity == .error }
        guard faults.isEmpty else {
            return Outcome(
                Output([
                    .lines(faults.map(\.description)),
                    .message(Message("Nothing was drafted: these files cannot be read. Mend them, then repeat the command.", .failure)),
                ]), status: .failed)
        }
        let about = interviews.interviews.filter { $0.area == area.id }
        let material = try Self.material(notes.notes, area.id, session)
        let draft = PackDraft(area: area, isDeclared: subject.isDeclared, interviews: about, notes: material) {
            ContactDetails.emails(in: $0) + ContactDetails.phones(in: $0)
        }
        guard draft.recordCount > 0 else {
            throw CommandError(
                "there is nothing to draft from: no interview with an answer and no note is about \(area.name); "
                    + "`interview \(area.id) children` begins one")
        }
        let target = DraftTarget(folder, area: area.id, workspace: workspace, session: session)
        return try Self.write(draft, about.count { $0.count > 0 }, material.count, to: target, isForced: call.isOn("force"), session)
    }

    private static func write(
        _ draft: PackDraft, _ interviews: Int, _ notes: Int, to target: DraftTarget, isForced: Bool, _ session: Session
    ) throws(CommandError) -> Outcome {
        let known = try target.files()
        let new = draft.files.sorted { $0.key < $1.key }.map { (name: $0.key, text: $0.value) }
        let edited = new.map(\.name).filter { name in known[name].map { !DraftMark.isUntouched($0) } ?? false }
        guard edited.isEmpty || isForced else {
            throw CommandError(
                "\(edited.joined(separator: ", ")) in \(target.path) \(edited.count == 1 ? "was" : "were") edited by hand, so nothing was "
                    + "written; draft `to` another folder and compare, or add force:on to write over it")
        }
        let changed = new.filter { known[$0.name].map { Array($0) } != Array($0.text.utf8) }
        let stale = known.filter { draft.files[$0.key] == nil && DraftMark.isUntouched($0.value) }.map(\.key).sorted()
        if !changed.isEmpty || !stale.isEmpty { try target.write(changed, removing: stale, known: known) }

        let result = PackReader.read(folder: target.path, displayRoot: session.surroundings.folder)
        var blocks: [Block] = LooseFolder.faults(result.errors)
        let from = [
            interviews > 0 ? LooseFolder.count(interviews, "interview") : nil, notes > 0 ? LooseFolder.count(notes, "note") : nil,
        ].compactMap { $0 }.joined(separator: " and ")
        let done = changed.isEmpty && stale.isEmpty ? "Nothing has changed since it was drafted: " : "Drafted "
        blocks.append(
            .message(
                Message(
                    StyledText(done) + StyledText(target.shown, .code)
                        + StyledText(", \(LooseFolder.count(draft.recordCount, "record")) from \(from) (\(Self.kinds(draft)))."))))
        if draft.withheld > 0 {
            blocks.append(
                .message(
                    Message(
                        StyledText(
                            "\(LooseFolder.count(draft.withheld, "e-mail address or telephone number")) left out: they belong in a pack's contacts."
                        ), .warning)))
        }
        guard result.errors.isEmpty else {
            blocks.append(
                .message(Message("The folder holds errors, which `load` would refuse: mend the files named above.", .failure)))
            return Outcome(Output(blocks), status: .failed)
        }
        let path = Token.quotedIfNeeded(target.shown)
        blocks.append(
            .message(Message(StyledText("`load \(path)` reads it, `pack check \(path)` checks it after an edit."), .hint)))
        return Outcome(Output(blocks))
    }

    private static func kinds(_ draft: PackDraft) -> String {
        RecordKind.allCases.compactMap { kind in
            draft.counts[kind].map { "\($0) \($0 == 1 ? kind.singular : kind.plural.replacing("-", with: " "))" }
        }.joined(separator: ", ")
    }

    /// The folder after `to`, taken off the line.
    private static func folder(_ call: inout Call) throws(CommandError) -> String? {
        guard let to = call.tokens.lastIndex(where: { $0.content == .word("to", isQuoted: false) }) else { return nil }
        guard to + 1 < call.tokens.count, case .word(let path, _) = call.tokens[to + 1].content else {
            throw CommandError("`to` wants a folder after it, e.g. `draft pack luton to drafts/luton`", .usage)
        }
        guard to + 2 == call.tokens.count else {
            throw CommandError(
                "'\(call.tokens[(to + 2)...].map(\.typed).joined(separator: " "))' stands after the folder; a name with spaces goes in quotes",
                .usage)
        }
        call.tokens.removeSubrange(to...)
        return path
    }

    /// The notes about an area, each with the sector that it names.
    private static func material(_ notes: [Note], _ area: String, _ session: Session) throws(CommandError) -> [PackDraft.NoteMaterial] {
        var found: [PackDraft.NoteMaterial] = []
        for note in notes {
            for subject in note.re {
                let parts = subject.split(separator: "/").map(String.init)
                if parts.count <= 2, parts.first == area {
                    found.append(.init(note, sector: parts.count == 2 ? Vocabulary.sectors.term(parts[1])?.id : nil))
                    break
                }
                guard parts.count > 2 else { continue }
                try session.bringIn(areas: [area])
                if let record = try session.ask({ try $0.record(id: subject) }), record.areas.contains(area) {
                    found.append(.init(note, sector: record.sector))
                    break
                }
            }
        }
        return found
    }

    /// The areas that something could be drafted of.
    private static func overview(_ interviews: [Interview], _ notes: [Note], _ session: Session) -> Outcome {
        let noted = notes.flatMap { note in Set(note.re.compactMap { $0.split(separator: "/").first.map(String.init) }) }
            .filter { session.register.area($0) != nil }
        var areas: [String] = []
        for area in interviews.map(\.area) + noted where !areas.contains(area) { areas.append(area) }
        guard !areas.isEmpty else {
            return .message(
                "There is nothing to draft from yet: no interview and no note is about an area. `interview luton children` begins one, "
                    + "note \"text\" re:luton takes a note.")
        }
        let rows = areas.map { area in
            Table.Row([
                StyledText(session.register.name(area), .strong), StyledText("\(interviews.count { $0.area == area })"),
                StyledText("\(interviews.filter { $0.area == area }.map(\.count).reduce(0, +))"),
                StyledText("\(noted.count { $0 == area })"), StyledText("draft pack \(area)", .code),
            ])
        }
        return Outcome(
            Output([
                .table(
                    Table(
                        [
                            .init("area", "Area"), .init("interviews", "Interviews", .right), .init("answers", "Answers", .right),
                            .init("notes", "Notes", .right), .init("line", "To draft it"),
                        ], rows))
            ]))
    }
}
