import LandscapeKit
import Workshops
import Workspaces

/// A workshop while it is held: what runs, how long is left, what comes next.
final class RunDialogue: Dialogue {
    private let desk: WorkshopDesk
    private let plan: WorkshopPlan
    private var run: RunningWorkshop
    private var fingerprint: Fingerprint?
    private let clock: RunClock
    /// Whether it is shown for the projector: large, and without the trainer's notes.
    private var isLarge = false

    private static let file = "run.jsonl"

    private init(_ desk: WorkshopDesk, _ plan: WorkshopPlan, _ run: RunningWorkshop, _ fingerprint: Fingerprint?, _ clock: RunClock) {
        self.desk = desk
        self.plan = plan
        self.run = run
        self.fingerprint = fingerprint
        self.clock = clock
    }

    // MARK: Beginning

    /// Begins a run, or takes up the one that was left.
    static func begin(_ desk: WorkshopDesk, _ call: Call, _ session: Session) throws(CommandError) -> Outcome {
        let plan = try desk.plan()
        let clock = try RunClock(call.options["speed"]?.first, session.surroundings.clock)
        let kept = try desk.text(file)
        var messages: [Message] = []
        if let kept, !call.isOn("again") {
            let earlier: RunningWorkshop?
            do throws(Diagnostic) {
                earlier = try RunLog.read(kept.text, file: desk.path(file))
            } catch {
                throw CommandError("\(error); `workshop run \(desk.name) again:on` begins anew")
            }
            if var run = earlier, !run.isOver {
                if run.items != Agenda(plan).items {
                    messages.append(
                        Message(
                            "workshop.yaml has changed since this run began; the run goes on as it began. again:on begins anew.", .warning))
                }
                // A rehearsal ran ahead of the clock on the wall; it goes on from where it was.
                let clock = clock.from(run.events.last?.at ?? 0)
                let retimed = run.resume(at: clock.now)
                let resumed = RunDialogue(desk, plan, run, kept.fingerprint, clock)
                resumed.isLarge = call.isOn("screen")
                try resumed.save("Go on with workshop \(desk.name)")
                session.dialogue = resumed
                messages.insert(Message("Going on where it was left."), at: 0)
                return Outcome(Output(messages.map { .message($0) } + resumed.screen(retimed)))
            }
        }
        let agenda = Agenda(plan)
        let now = clock.now
        let (due, remark) = due(plan, agenda, now, session)
        if let remark { messages.append(Message(StyledText(remark), .hint)) }
        let dialogue = RunDialogue(desk, plan, RunningWorkshop(agenda.items, at: now, due: due), kept?.fingerprint, clock)
        dialogue.isLarge = call.isOn("screen")
        try dialogue.save("Begin workshop \(desk.name)")
        session.dialogue = dialogue
        messages.append(
            Message(
                "next, back, pause, extend 10, plan, screen, notes, stop. Ctrl-C pauses and leaves; `workshop run \(desk.name)` goes on.",
                .hint))
        return Outcome(Output(messages.map { .message($0) } + dialogue.screen(RunningWorkshop.Retimed())))
    }

    /// On its day the end stands as planned; at any other time it is a rehearsal and has its whole length.
    private static func due(_ plan: WorkshopPlan, _ agenda: Agenda, _ now: Int, _ session: Session) -> (due: Int, remark: String?) {
        let whole = now + agenda.minutes * 60
        let clock = session.surroundings.clock
        let moment = clock.timestamp(of: now)
        guard let date = plan.date, moment.day == date.iso, let time = ClockTime(String(moment.text.dropFirst(11).prefix(5))) else {
            return (whole, plan.date == nil ? nil : "It is not the day of the workshop: a rehearsal, with its whole length from now.")
        }
        let end = plan.end ?? agenda.finish
        let second = (((now + clock.offset(now)) % 60) + 60) % 60
        let due = now - second + (end.minutes - time.minutes) * 60
        guard due > now else { return (whole, "The planned end, \(end), is past: a rehearsal, with its whole length from now.") }
        return (due, due < whole ? "It begins late: \(end) stands, and the day gives what is missing." : nil)
    }

    // MARK: Dialogue

    var prompt: String {
        let now = clock.now
        guard run.current != nil else { return "workshop, over" }
        let left = run.left(at: now)
        let time = left >= 0 ? "\((left + 59) / 60) min left" : "\((-left + 59) / 60) min over"
        return "workshop \(run.position + 1)/\(run.items.count), " + (run.pausedAt == nil ? time : "paused, " + time)
    }

    func take(_ entry: String, in session: Session) throws(CommandError) -> Outcome {
        let words = entry.lowercased().split { $0.isWhitespace }.map(String.init)
        let now = clock.now
        switch words.first {
        case nil, "now", "show": return Outcome(Output(screen(RunningWorkshop.Retimed())))
        case "screen", "notes":
            isLarge = words.first == "screen"
            return Outcome(Output(screen(RunningWorkshop.Retimed())))
        case "plan", "agenda": return Outcome(Output(schedule()))
        case "next", "n":
            let retimed = run.next(at: now)
            return try done(retimed, "Workshop \(desk.name): next", session)
        case "back", "b":
            guard run.position > 0 else { throw CommandError("this is the first; there is nothing to go back to") }
            let retimed = run.back(at: now)
            return try done(retimed, "Workshop \(desk.name): back", session)
        case "pause", "p":
            run.pause(at: now)
            return try done(RunningWorkshop.Retimed(), "Workshop \(desk.name): pause", session)
        case "resume", "go", "r":
            let retimed = run.resume(at: now)
            return try done(retimed, "Workshop \(desk.name): go on", session)
        case "extend", "e", "+":
            guard words.count == 2, let minutes = Int(words[1]), minutes != 0, abs(minutes) <= 240 else {
                throw CommandError("`extend` wants minutes, at most 240, e.g. `extend 10`, or `extend -5` to give some back", .usage)
            }
            let retimed = run.extend(by: minutes, at: now)
            return try done(retimed, "Workshop \(desk.name): extend by \(minutes)", session)
        case "stop", "quit", "q": return leave(in: session)
        default:
            let near = NearMiss.best(
                for: words[0], among: ["next", "back", "pause", "resume", "extend", "plan", "screen", "notes", "stop"], limit: 1)
            throw CommandError(
                "'\(words[0])' is no step of a workshop"
                    + (near.isEmpty ? "; next, back, pause, resume, extend 10, plan, screen, notes, stop" : Diagnostic.didYouMean(near)),
                .usage)
        }
    }

    func leave(in session: Session) -> Outcome {
        session.dialogue = nil
        guard !run.isOver else { return .message("The workshop is over.") }
        run.pause(at: clock.now)
        do throws(CommandError) {
            try save("Workshop \(desk.name): pause")
        } catch {
            return Outcome(.message(StyledText(error.message), .failure), status: error.status)
        }
        return .message(StyledText("Paused at \(run.position + 1) of \(run.items.count). `workshop run \(desk.name)` goes on."))
    }

    private func done(_ retimed: RunningWorkshop.Retimed, _ title: String, _ session: Session) throws(CommandError) -> Outcome {
        try save(title)
        if run.isOver {
            session.dialogue = nil
            let late = retimed.late > 0 ? ", \(retimed.late) min late" : ""
            return .message(StyledText("The workshop is over\(late). `evaluate add` takes the forms, `evaluate summary` adds them up."))
        }
        return Outcome(Output(screen(retimed)))
    }

    private func save(_ title: String) throws(CommandError) {
        let text = RunLog.text(run)
        try desk.write(text, to: Self.file, replacing: fingerprint, title)
        fingerprint = Fingerprint(of: Array(text.utf8))
    }

    // MARK: What is shown

    private func time(_ seconds: Int) -> String { String(clock.wall.timestamp(of: seconds).text.dropFirst(11).prefix(5)) }

    private func screen(_ retimed: RunningWorkshop.Retimed) -> [Block] {
        guard let item = run.current else { return [] }
        let now = clock.now
        let session = item.kind == .session && item.number <= plan.sessions.count ? plan.sessions[item.number - 1] : nil
        let left = run.left(at: now)
        if isLarge { return gives(retimed) + [.slide(slide(item, session, left, now))] }
        let end = time(run.schedule(at: now).first?.to ?? now)
        var lines = [
            Card.Line(
                "Left",
                StyledText(
                    left >= 0 ? "\((left + 59) / 60) min, until \(end)" : "\((-left + 59) / 60) min over", left >= 0 ? .strong : .warning)
                    + StyledText(run.pausedAt == nil ? "" : " (paused)", .warning))
        ]
        if let purpose = session?.purpose { lines.append(.init("Purpose", StyledText(purpose))) }
        if let activity = session?.activity { lines.append(.init("Activity", StyledText(activity))) }
        if let handouts = session?.handouts, !handouts.isEmpty {
            lines.append(.init("Handouts", StyledText(handouts.joined(separator: ", "))))
        }
        if let notes = session?.notes { lines.append(.init("Notes", StyledText(notes))) }
        if let next = run.upcoming {
            lines.append(.init("Next", StyledText("\(next.title), \(run.minutes[run.position + 1]) min")))
        }
        lines.append(.init("Over at", StyledText(time(run.finish(at: now)))))
        return gives(retimed) + [.card(Card(StyledText(item.title, .strong), lines))]
    }

    /// What the room sees.
    private func slide(_ item: Agenda.Item, _ session: WorkshopPlan.Session?, _ left: Int, _ now: Int) -> Slide {
        let minutes = left >= 0 ? (left + 59) / 60 : (-left + 59) / 60
        let until = left >= 0 ? " left, until \(time(run.schedule(at: now).first?.to ?? now))" : " over"
        return Slide(
            StyledText(item.title), top: StyledText("\(plan.title) · \(run.position + 1) of \(run.items.count)"), figure: "\(minutes)",
            unit: (minutes == 1 ? "minute" : "minutes") + until + (run.pausedAt == nil ? "" : ", paused"),
            lines: [session?.purpose, session?.activity].compactMap { $0 }.map { StyledText($0) },
            foot: run.upcoming.map { StyledText("Next: \($0.title), \(run.minutes[run.position + 1]) min") } ?? "")
    }

    /// What gave, and what is late.
    private func gives(_ retimed: RunningWorkshop.Retimed) -> [Block] {
        var blocks: [Block] = []
        if !retimed.changes.isEmpty {
            let parts = retimed.changes.map { "\($0.item.title) \($0.from) to \($0.to) min" }
            blocks.append(.message(Message(StyledText("The rest of the day: " + parts.joined(separator: ", ") + "."))))
        }
        if retimed.late > 0 {
            blocks.append(
                .message(Message(StyledText("Everything has given what it can; the day ends \(retimed.late) min late."), .warning)))
        }
        return blocks
    }

    private func schedule() -> [Block] {
        let now = clock.now
        let rows = run.schedule(at: now).enumerated().map { index, slot in
            Table.Row([
                StyledText(time(slot.from)), StyledText(time(slot.to)), StyledText("\(run.minutes[run.position + index])"),
                StyledText("\(slot.item.minutes)", .dim), StyledText(slot.item.title, index == 0 ? .strong : .plain),
            ])
        }
        return [
            .table(
                Table(
                    [
                        .init("from", "From"), .init("to", "To"), .init("minutes", "Minutes", .right), .init("planned", "Planned", .right),
                        .init("item", "Session", flexible: true),
                    ], rows))
        ]
    }
}

/// The clock a workshop runs by: the one on the wall, or a faster one to rehearse with.
struct RunClock {
    let wall: WallClock
    private let began: Int
    private let speed: Int
    private let ahead: Int

    init(_ speed: String?, _ wall: WallClock) throws(CommandError) {
        guard let number = Int(speed ?? "1"), (1...3_600).contains(number) else {
            throw CommandError("'\(speed ?? "")' is no speed; write a whole number from 1 to 3600, e.g. speed:60", .usage)
        }
        self.init(wall, number, ahead: 0)
    }

    private init(_ wall: WallClock, _ speed: Int, ahead: Int) {
        self.wall = wall
        self.speed = speed
        self.ahead = ahead
        began = wall.seconds()
    }

    /// The same clock, never behind a moment.
    func from(_ moment: Int) -> RunClock { RunClock(wall, speed, ahead: max(0, moment - wall.seconds())) }

    /// Now, in seconds since 1970.
    var now: Int { began + ahead + (wall.seconds() - began) * speed }
}
