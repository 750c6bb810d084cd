package import LandscapeKit

/// `workshop.yaml` as it was read: the plan, where each value stands, and what is wrong with it.
package struct WorkshopFile: Sendable {
    /// The path that diagnostics show.
    package let file: String
    /// Nil when too little could be read to make a plan.
    package let plan: WorkshopPlan?
    /// What could be read although no plan can be made of it: good for checking handouts and areas, never for times.
    package let draft: WorkshopPlan?
    /// Errors and warnings, by where they stand.
    package let diagnostics: [Diagnostic]
    private let locations: [String: SourceLocation]

    /// Reads a file's bytes; nothing is thrown, what is wrong is in `diagnostics`.
    package init(_ bytes: [UInt8], file: String) {
        var reader = WorkshopReader(file: file)
        let values = reader.read(bytes)
        self.file = file
        diagnostics = reader.diagnostics.sorted { ($0.location ?? reader.top) < ($1.location ?? reader.top) }
        locations = reader.locations
        plan = values.flatMap { Self.plan($0) }
        draft = plan ?? values.flatMap { Self.plan($0, isDraft: true) }
    }

    /// Where a value stands, by its way from the top, e.g. `sessions/0/handouts/1`; the nearest place known where it has none.
    package func location(_ way: String) -> SourceLocation {
        var way = way[...]
        while true {
            if let location = locations[String(way)] { return location }
            guard let slash = way.lastIndex(of: "/") else { return SourceLocation(file: file, line: 1, column: 1) }
            way = way[..<slash]
        }
    }

    private static func plan(_ values: Fields, isDraft: Bool = false) -> WorkshopPlan? {
        // A draft keeps every session in its place, with stand-ins for what could not be read.
        let blank = isDraft ? "" : nil
        let midnight = isDraft ? ClockTime("00:00") : nil
        guard let title = values["title"]?.text ?? blank, let start = values["start"]?.text.flatMap({ ClockTime($0) }) ?? midnight
        else { return nil }
        let sessions = (values["sessions"]?.list ?? []).map(\.object).compactMap { fields -> WorkshopPlan.Session? in
            guard let title = fields["title"]?.text ?? blank, let minutes = fields["minutes"]?.integer ?? (isDraft ? 1 : nil)
            else { return nil }
            return WorkshopPlan.Session(
                title, minutes: minutes, purpose: fields["purpose"]?.text, least: fields["least"]?.integer,
                activity: fields["activity"]?.text, handouts: fields["handouts"]?.texts ?? [], notes: fields["notes"]?.text)
        }
        // With a session that could not be read, every number after it would be wrong.
        guard !sessions.isEmpty, sessions.count == values["sessions"]?.list.count else { return nil }
        let breaks = (values["breaks"]?.list ?? []).map(\.object).compactMap { fields -> WorkshopPlan.Break? in
            guard let after = fields["after"]?.integer, let minutes = fields["minutes"]?.integer else { return nil }
            return WorkshopPlan.Break(fields["title"]?.text ?? "Break", after: after, minutes: minutes)
        }
        return WorkshopPlan(
            title: title, place: values["place"]?.text, date: values["date"]?.text.flatMap { PartialDate($0) }, start: start,
            end: values["end"]?.text.flatMap { ClockTime($0) }, areas: values["areas"]?.texts ?? [],
            groupSize: values["group-size"]?.integer, attended: values["attended"]?.integer, sessions: sessions, breaks: breaks,
            handouts: values["handouts"]?.texts ?? [],
            questions: values["questions"]?.texts ?? [])
    }
}
