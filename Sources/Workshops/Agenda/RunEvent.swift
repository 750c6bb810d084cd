package import LandscapeKit

/// One step of a workshop while it is held, as a line of `run.jsonl` keeps it.
package struct RunEvent: Sendable, Hashable {
    /// What was done.
    package enum Step: Sendable, Hashable {
        /// It began, with these items, to be over by `due`.
        case begin([Agenda.Item], due: Int)
        case next, back, pause, resume
        /// So many minutes more for the current item.
        case extend(Int)
    }

    /// When, in seconds since 1970.
    package let at: Int
    package let step: Step

    init(at: Int, _ step: Step) {
        self.at = at
        self.step = step
    }
}

/// The steps of a run as text, one line of JSON each.
package enum RunLog {
    /// The text of a run.
    package static func text(_ run: RunningWorkshop) -> String { run.events.map { JSONWriter.text(value($0)) + "\n" }.joined() }

    /// The run that a text holds, as it stood after its last line.
    ///
    /// - Throws: a diagnostic for a line that is no step; the file is then left as it is.
    package static func read(_ text: String, file: String) throws(Diagnostic) -> RunningWorkshop? {
        var run: RunningWorkshop?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.isEmpty {
            guard let value = try? JSONReader.read(String(line)), let event = event(value.object) else {
                throw Diagnostic(
                    "bad-line", at: SourceLocation(file: file, line: index + 1, column: 1),
                    "this line is no step of a run; take it out, or move the file away to begin anew")
            }
            if case .begin(let items, let due) = event.step {
                run = RunningWorkshop(items, at: event.at, due: due)
            } else {
                run?.replay(event)
            }
        }
        return run
    }

    private static func value(_ event: RunEvent) -> FieldValue {
        var fields = Fields([("at", .number(Figure(event.at)))])
        switch event.step {
        case .begin(let items, let due):
            fields["do"] = .text("begin")
            fields["due"] = .number(Figure(due))
            fields["items"] = .list(
                items.map { item in
                    .object(
                        Fields([
                            ("kind", .text(item.kind.rawValue)), ("number", .number(Figure(item.number))), ("title", .text(item.title)),
                            ("minutes", .number(Figure(item.minutes))), ("least", .number(Figure(item.least))),
                        ]))
                })
        case .next: fields["do"] = .text("next")
        case .back: fields["do"] = .text("back")
        case .pause: fields["do"] = .text("pause")
        case .resume: fields["do"] = .text("resume")
        case .extend(let more):
            fields["do"] = .text("extend")
            fields["minutes"] = .number(Figure(more))
        }
        return .object(fields)
    }

    private static func event(_ fields: Fields) -> RunEvent? {
        guard let at = fields["at"]?.integer, abs(at) < 1 << 50 else { return nil }
        switch fields["do"]?.text {
        case "begin":
            guard let due = fields["due"]?.integer, abs(due) < 1 << 50 else { return nil }
            let items = (fields["items"]?.list ?? []).compactMap { item($0.object) }
            return items.isEmpty || items.count != fields["items"]?.list.count ? nil : RunEvent(at: at, .begin(items, due: due))
        case "next": return RunEvent(at: at, .next)
        case "back": return RunEvent(at: at, .back)
        case "pause": return RunEvent(at: at, .pause)
        case "resume": return RunEvent(at: at, .resume)
        case "extend":
            return fields["minutes"]?.integer.flatMap { abs($0) <= 1_440 ? RunEvent(at: at, .extend($0)) : nil }
        default: return nil
        }
    }

    private static func item(_ fields: Fields) -> Agenda.Item? {
        guard let kind = fields["kind"]?.text.flatMap({ Agenda.Item.Kind(rawValue: $0) }), let number = fields["number"]?.integer,
            let title = fields["title"]?.text, let minutes = fields["minutes"]?.integer, let least = fields["least"]?.integer,
            (1...1_440).contains(minutes), (0...minutes).contains(least)
        else { return nil }
        return Agenda.Item(kind, number: number, title: title, minutes: minutes, least: least)
    }
}
