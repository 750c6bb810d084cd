import Exports
import LandscapeKit
import Workshops
import Workspaces

/// `export calendar for:WORKSHOP to FILE.ics`: the sessions and breaks of a workshop's day.
enum WorkshopCalendar {
    static func run(_ name: String, _ call: Call, _ session: Session) throws(CommandError) -> Outcome {
        var words = call.words
        guard words.first?.lowercased() == "calendar" else {
            throw CommandError(
                "'for:' names a workshop, and a workshop is exported as a calendar: export calendar for:\(name) to day.ics", .usage)
        }
        words.removeFirst()
        let desk = try WorkshopDesk.find(name, in: session)
        let (path, force) = try WorkshopPrinting.target(words, call, "export calendar for:\(name) to \(name).ics")
        guard path.lowercased().hasSuffix(".ics") || path.lowercased().hasSuffix(".ical") else {
            throw CommandError("a calendar is a file that ends in .ics, e.g. `export calendar for:\(name) to \(name).ics`", .usage)
        }
        let plan = try desk.plan()
        guard let date = plan.date, date.day != nil else {
            throw CommandError("\(desk.name) has no day yet, so nothing was written; `workshop edit \(desk.name)` sets its date")
        }
        let entries = Agenda(plan).slots.map { slot -> DayCalendar.Entry in
            let part = slot.item.kind == .session ? plan.sessions[slot.item.number - 1] : nil
            return .init(
                slot.item.title, from: slot.from, to: slot.to,
                text: [part?.purpose, part?.activity].compactMap { $0 }.joined(separator: "\n"), isFree: part == nil)
        }
        let product: ExportProduct
        do {
            product = try DayCalendar(name: desk.name, title: plan.title, date: date, place: plan.place, entries: entries).make(
                program: "Landscape \(Version.number)", made: session.surroundings.clock.now.text)
        } catch {
            throw CommandError(error.description)
        }
        try ExportWriter().write(product, to: session.surroundings.absolute(path), shown: path, force: force) {
            files throws(ExportError) in try CalendarFile().count(files)
        }
        return .message(
            StyledText("Wrote ") + StyledText(path, .code)
                + StyledText(" (\(product.counts.map(\.shown).joined(separator: ", ")), \(date), \(plan.start) to \(Agenda(plan).finish)).")
        )
    }
}
