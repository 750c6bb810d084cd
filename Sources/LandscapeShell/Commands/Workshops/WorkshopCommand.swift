import Cataloguing
import LandscapeKit
import Workshops
import Workspaces

/// Makes, checks, prints and runs workshops.
struct WorkshopCommand: Command {
    var name: String { "workshop" }
    var group: CommandGroup { .workshops }
    var summary: String { "A workshop from the landscape: make, check, print, run" }
    var usage: String { "workshop [new NAME [from TEMPLATE] | check | agenda | print | run | edit | schema] [NAME] [to FOLDER]" }
    var details: String {
        "`workshop new banbury from half-day` writes workshops/banbury/workshop.yaml in the workspace, valid at once, every key explained; date:2026-12-03 place:\"Central Library\" start:10:00 people:20 fill it in. "
            + "The templates are " + WorkshopTemplate.allCases.map { "\($0.rawValue) (\($0.summary))" }.joined(separator: ", ") + ". "
            + "`workshop check` reports everything missing or impossible with file, line and column. `workshop run` keeps the time: "
            + "`next`, `back`, `pause`, `extend 10`; Ctrl-C pauses, and running it again goes on; `screen` and `notes` turn the projector's view on and off. speed:60 makes an hour a minute, to rehearse. "
            + "`workshop print banbury to handouts` writes the handouts that the sessions use, a page each and all as one PDF where Chromium or "
            + "WeasyPrint is installed, without anybody's name; what is there is not overwritten without `force`. "
            + "`export calendar for:banbury to banbury.ics` writes the day for a calendar. Where there is one workshop its name may be left out. `workshop` alone lists them; `workshops` lists those that the sources record."
    }
    var examples: [String] { ["workshop", "workshop new banbury from half-day", "workshop new luton-hour from one-hour area:luton"] }
    var options: [CommandOption] {
        [
            CommandOption("title", [], "What a new workshop is called"), CommandOption("area", [], "The areas of a new workshop"),
            CommandOption("place", [], "Where a new workshop is held"), CommandOption("date", [], "Its day, as 2026-12-03"),
            CommandOption("start", [], "When it begins, as 09:30"), CommandOption("people", [], "How many are expected"),
            CommandOption("for", [], "The workshop, by name"),
            CommandOption("speed", [], "How many times faster than the clock a rehearsal runs, e.g. speed:60"),
            CommandOption("large", ["on", "off"], "With `print`, in large print: nothing smaller than 16 points"),
            CommandOption("pdf", ["on", "off"], "With `print`, all handouts as one PDF too, or not"),
            CommandOption("only", [], "With `print`, these handouts: \(WorkshopField.builtIn.joined(separator: ", "))"),
            CommandOption("force", ["on", "off"], "With `print`, overwrite a folder of handouts"),
            CommandOption("screen", ["on", "off"], "With `run`, for the projector: large, and without the trainer's notes"),
            CommandOption("again", ["on"], "Run from the beginning although a run was left"),
        ]
    }
    var words: WordStyle { .text }

    private static let verbs = ["new", "check", "agenda", "print", "run", "edit", "schema", "list"]

    func choices(after words: [String], piece: String, in session: Session) -> [CompletionChoice] {
        let verbs = [
            ("new", "Make one from a template"),
            ("check", "Everything missing or impossible"),
            ("agenda", "The day with its times"),
            ("print", "Handouts, into a folder"),
            ("run", "Keep the time"),
            ("edit", "Open its plan in your editor"),
            ("schema", "The JSON Schema for editors"),
        ]
        return WorkshopDesk.choices(verbs, after: words, piece: piece, in: session)
    }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        if case .qualifier(let key, _)? = call.tokens.first(where: { if case .qualifier = $0.content { true } else { false } })?.content {
            let near = NearMiss.best(for: key, among: options.map(\.name), limit: 1)
            throw CommandError(
                "`workshop` takes \(options.map { $0.name + ":" }.joined(separator: ", ")), not '\(key):'" + Diagnostic.didYouMean(near),
                .usage)
        }
        var words = call.words
        guard !words.isEmpty else { return try list(session) }
        let verb = words.removeFirst()
        switch verb {
        case "new": return try WorkshopMaking.run(words, call, session)
        case "list": return try list(session)
        case "schema": return Outcome(Output([.code(WorkshopSchema.text())]))
        case "check": return try check(WorkshopDesk.named(&words, call, session), session)
        case "agenda", "show": return try agenda(WorkshopDesk.named(&words, call, session))
        case "print":
            let desk = try WorkshopDesk.named(&words, call, session)
            return try WorkshopPrinting.run(words, desk, call, session)
        case "edit":
            let desk = try WorkshopDesk.named(&words, call, session)
            return Outcome(Output(), effect: .edit(path: desk.path("workshop.yaml"), then: "workshop check \(desk.name)"))
        case "run": return try RunDialogue.begin(WorkshopDesk.named(&words, call, session), call, session)
        default:
            if try WorkshopDesk.all(session).contains(verb) { return try agenda(WorkshopDesk.find(verb, in: session)) }
            let near = NearMiss.best(for: verb, among: Self.verbs, limit: 1)
            throw CommandError(
                "`workshop` does not know '\(verb)'"
                    + (near.isEmpty ? "; it knows \(Self.verbs.joined(separator: ", "))" : Diagnostic.didYouMean(near)),
                .usage)
        }
    }

    // MARK: List

    private func list(_ session: Session) throws(CommandError) -> Outcome {
        let names = try WorkshopDesk.all(session)
        guard !names.isEmpty else {
            return .message(
                StyledText(
                    "There are no workshops yet in \(try session.workspacePath()). `workshop new NAME from half-day` makes one; "
                        + "`workshops` lists those that the sources record."))
        }
        var rows: [Table.Row] = []
        for name in names {
            let desk = try WorkshopDesk.find(name, in: session)
            let file = try desk.file()
            let errors = file.diagnostics.count { $0.severity == .error }
            let state = errors == 0 ? "" : "\(errors) error\(errors == 1 ? "" : "s"); `workshop check \(name)`"
            rows.append(
                Table.Row([
                    StyledText(name, .strong), StyledText(file.plan?.title ?? ""), StyledText(file.plan?.date?.description ?? ""),
                    StyledText(file.plan?.place ?? ""),
                    StyledText(file.plan?.areas.map(session.register.name).joined(separator: ", ") ?? ""),
                    StyledText(state, errors == 0 ? .plain : .warning),
                ]))
        }
        let columns: [Table.Column] = [
            .init("name", "Name"), .init("title", "Title", flexible: true), .init("date", "Date"),
            .init("place", "Place", flexible: true, dropOrder: 1),
            .init("areas", "Areas", flexible: true, dropOrder: 2), .init("state", "State", flexible: true),
        ]
        return Outcome(
            Output([
                .heading(StyledText("Workshops", .strong) + StyledText(" (\(names.count))", .dim), level: 2), .table(Table(columns, rows)),
            ]))
    }

    // MARK: Check

    private func check(_ desk: WorkshopDesk, _ session: Session) throws(CommandError) -> Outcome {
        let found = try Self.diagnostics(desk, session)
        let errors = found.count { $0.severity == .error }
        let warnings = found.count - errors
        var blocks: [Block] = found.isEmpty ? [] : [.lines(found.map(\.description))]
        let verdict = errors == 0 ? "in order" : "\(errors) error\(errors == 1 ? "" : "s")"
        blocks.append(
            .message(
                Message(
                    StyledText("\(desk.name): \(verdict), \(warnings) warning\(warnings == 1 ? "" : "s")."), errors == 0 ? .info : .failure)
            ))
        return Outcome(Output(blocks), status: errors == 0 ? .done : .failed)
    }

    /// Every fault of a workshop's plan, given the records there are.
    static func diagnostics(_ desk: WorkshopDesk, _ session: Session) throws(CommandError) -> [Diagnostic] {
        let file = try desk.file()
        let register = session.register
        var counts: [String: [RecordKind: Int]] = [:]
        for name in file.draft?.areas ?? [] {
            guard let area = register.exact(name)?.id else { continue }
            try session.bringIn(areas: [area])
            let query = Query(parts: [Query.Part("area", [area])])
            counts[area] = try session.ask { try $0.kindCounts(query, in: .everything) }
        }
        let known = counts
        let files = Set(
            try CommandError.rethrowing { () throws(StorageError) in
                try desk.workspace.files(in: Workspace.folder(ofWorkshop: desk.name), ending: "")
            }.map { String($0.split(separator: "/").last ?? "") })
        return WorkshopCheck.diagnostics(
            of: file,
            WorkshopCheck.Knowledge(
                area: { name in
                    if let area = register.exact(name) { return (area.id, []) }
                    if case .none(let nearest) = register.resolve(name) { return (nil, nearest.prefix(1).map(\.id)) }
                    return (nil, [])
                }, count: { kind, area in known[area]?[kind] ?? 0 }, hasFile: { files.contains($0) }))
    }

    // MARK: Agenda

    private func agenda(_ desk: WorkshopDesk) throws(CommandError) -> Outcome {
        let plan = try desk.plan()
        let agenda = Agenda(plan)
        let rows = agenda.slots.map { slot -> Table.Row in
            let session = slot.item.kind == .session ? plan.sessions[slot.item.number - 1] : nil
            return Table.Row([
                StyledText("\(slot.from)"), StyledText("\(slot.item.minutes)"),
                StyledText(slot.item.title, session == nil ? .dim : .strong), StyledText(session?.purpose ?? ""),
                StyledText(session?.handouts.joined(separator: ", ") ?? ""),
            ])
        }
        let when = [plan.place, plan.date?.description, "\(plan.start) to \(agenda.finish)"].compactMap { $0 }.joined(separator: " · ")
        var blocks: [Block] = [
            .heading(StyledText(plan.title, .strong), level: 2), .text(StyledText(when)),
            .table(
                Table(
                    [
                        .init("time", "Time"), .init("minutes", "Minutes", .right), .init("session", "Session", flexible: true),
                        .init("purpose", "Purpose", flexible: true), .init("handouts", "Handouts", flexible: true, dropOrder: 1),
                    ], rows)),
        ]
        if let over = agenda.overrun, over > 0 {
            blocks.append(
                .message(
                    Message(
                        "The day must end at \(agenda.mustEnd?.description ?? ""), \(over) minutes earlier; `workshop check` says more.",
                        .warning)))
        }
        return Outcome(Output(blocks))
    }
}
