package import LandscapeKit
package import Workspaces

/// Everything that is missing in a workshop or cannot be, each with its place in the file.
package enum WorkshopCheck {
    /// What the check asks of the world.
    package struct Knowledge: Sendable {
        /// An area's id by any of its names; nil for no area, with the ids nearest to it.
        package let area: @Sendable (String) -> (id: String?, nearest: [String])
        /// How many records of a kind an area has.
        package let count: @Sendable (_ kind: RecordKind, _ area: String) -> Int
        /// Whether the workshop's folder holds a file.
        package let hasFile: @Sendable (String) -> Bool

        /// What the caller knows.
        package init(
            area: @escaping @Sendable (String) -> (id: String?, nearest: [String]),
            count: @escaping @Sendable (RecordKind, String) -> Int, hasFile: @escaping @Sendable (String) -> Bool
        ) {
            self.area = area
            self.count = count
            self.hasFile = hasFile
        }
    }

    /// All faults, those of the reading first, in the order of the file.
    package static func diagnostics(of file: WorkshopFile, _ knowledge: Knowledge) -> [Diagnostic] {
        guard let plan = file.draft else { return file.diagnostics }
        var found = file.diagnostics
        func report(_ id: String, _ severity: Diagnostic.Severity, _ way: String, _ message: String) {
            found.append(Diagnostic(id, severity, at: file.location(way), message))
        }
        // Times are reckoned only where all of them could be read.
        if file.plan != nil { checkDay(plan, report) }
        checkHandouts(plan, knowledge, report)
        // Areas that still say FIXME are told of already.
        if !plan.areas.isEmpty || !found.contains(where: { $0.id == "fixme" && $0.message.hasPrefix("'areas'") }) {
            checkAreas(plan, knowledge, report)
        }
        let isOpen = Set(found.filter { $0.id == "fixme" }.map(\.location))
        for (key, value) in [("place", plan.place), ("date", plan.date?.iso)] where value == nil && !isOpen.contains(file.location(key)) {
            if !found.contains(where: { $0.location == file.location(key) && $0.severity == .error }) {
                report("missing-key", .warning, key, "the workshop has no '\(key)': the agenda and the calendar go without it")
            }
        }
        return found.sorted { a, b in
            guard let first = a.location, let second = b.location else { return a.location == nil && b.location != nil }
            return first < second
        }
    }

    /// Takes a fault: its id, its severity, the way to the value, the message.
    private typealias Report = (String, Diagnostic.Severity, String, String) -> Void

    private static func checkDay(_ plan: WorkshopPlan, _ report: Report) {
        let agenda = Agenda(plan)
        if let end = plan.end {
            if end <= plan.start {
                report(
                    "impossible-day", .error, "end",
                    "the day ends at \(end), before it begins at \(plan.start); write both as 24-hour times")
            } else if let over = agenda.overrun, over > 0 {
                report(
                    "overrun", .error, "end",
                    "the sessions and breaks take \(duration(agenda.minutes)) and end at \(agenda.finish), \(count(over, "minute")) after \(end); "
                        + "shorten some, or end later")
            } else if let over = agenda.overrun, over < 0 {
                report(
                    "spare-time", .warning, "end",
                    "the sessions and breaks end at \(agenda.finish), \(count(-over, "minute")) before \(end); lengthen some, or end earlier"
                )
            }
        } else if agenda.finish.minutes >= 1_440 {
            report(
                "overrun", .error, "sessions", "the sessions and breaks take \(duration(agenda.minutes)) from \(plan.start): past midnight")
        }
        for (index, session) in plan.sessions.enumerated() {
            if let least = session.least, least > session.minutes {
                report(
                    "out-of-range", .error, "sessions/\(index)/least",
                    "session \(index + 1) lasts \(session.minutes) minutes and its least is \(least); the least is no more than the whole")
            }
            if session.purpose == nil {
                report(
                    "missing-key", .warning, "sessions/\(index)",
                    "session \(index + 1), '\(session.title)', has no 'purpose'; the agenda prints it")
            }
        }
        for (index, pause) in plan.breaks.enumerated() where pause.after > plan.sessions.count {
            report(
                "impossible-break", .error, "breaks/\(index)/after",
                "a break after session \(pause.after), and there are \(count(plan.sessions.count, "session"))")
        }
    }

    private static func checkHandouts(
        _ plan: WorkshopPlan, _ knowledge: Knowledge, _ report: Report
    ) {
        var used: Set<String> = []
        for (index, session) in plan.sessions.enumerated() {
            for (place, handout) in session.handouts.enumerated() {
                let way = "sessions/\(index)/handouts/\(place)"
                used.insert(handout)
                if !checkHandout(handout, way, knowledge, report) { continue }
                if !plan.handouts.isEmpty, !plan.handouts.contains(handout) {
                    report(
                        "unlisted-handout", .error, way,
                        "session \(index + 1) uses the handout '\(handout)', which 'handouts' does not list")
                }
            }
        }
        for (index, handout) in plan.handouts.enumerated() {
            let way = "handouts/\(index)"
            if checkHandout(handout, way, knowledge, report), !used.contains(handout) {
                report("unused-handout", .error, way, "no session uses the handout '\(handout)'; name it in a session, or take it out here")
            }
        }
    }

    /// - Returns: whether it is a handout that can be had.
    private static func checkHandout(
        _ handout: String, _ way: String, _ knowledge: Knowledge, _ report: Report
    ) -> Bool {
        if WorkshopField.builtIn.contains(handout) { return true }
        if handout.contains(".") || handout.contains("/") {
            if knowledge.hasFile(handout) { return true }
            report("missing-file", .error, way, "there is no file '\(handout)' in the workshop's folder; put it there, or take it out here")
            return false
        }
        let near = NearMiss.best(for: handout, among: WorkshopField.builtIn, limit: 1)
        let tail =
            near.isEmpty ? "; it is one of \(WorkshopField.builtIn.joined(separator: ", ")), or a file's name" : Diagnostic.didYouMean(near)
        report("unknown-handout", .error, way, "unknown handout '\(handout)'" + tail)
        return false
    }

    private static func checkAreas(
        _ plan: WorkshopPlan, _ knowledge: Knowledge, _ report: Report
    ) {
        let handouts = Set(plan.sessions.flatMap(\.handouts) + plan.handouts)
        let needsCards = !handouts.isDisjoint(with: ["cards", "crib"])
        if plan.areas.isEmpty, needsCards || handouts.contains("where-to-look") {
            report(
                "missing-key", .error, "areas",
                "no area is named, and \(needsCards ? "cards are dealt" : "'where-to-look' is made") from an area's records; write areas: [hull]"
            )
        }
        for (index, name) in plan.areas.enumerated() {
            let (id, nearest) = knowledge.area(name)
            guard let id else {
                report(
                    "unknown-area", .error, "areas/\(index)",
                    "unknown area '\(name)'" + (nearest.isEmpty ? "; `areas` lists them" : Diagnostic.didYouMean(nearest)))
                continue
            }
            if needsCards, knowledge.count(.priority, id) == 0 {
                report(
                    "no-records", .error, "areas/\(index)",
                    "no priorities are recorded for '\(name)', and cards are dealt from them; `areas` tells what each area has")
            } else if handouts.contains("where-to-look"), knowledge.count(.link, id) == 0, knowledge.count(.contact, id) == 0 {
                report(
                    "no-records", .warning, "areas/\(index)",
                    "no links or contacts are recorded for '\(name)': its 'where-to-look' sheet stays short")
            }
        }
    }

    /// `3 h 30 min`.
    package static func duration(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        if hours == 0 { return "\(rest) min" }
        return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
    }

    private static func count(_ number: Int, _ noun: String) -> String { number == 1 ? "1 \(noun)" : "\(number) \(noun)s" }
}
