import LandscapeKit
import Workshops
import Workspaces

/// What a line says of a new workshop's day: `place: date: start: people:`.
enum WorkshopDay {
    static func set(_ call: Call, in plan: inout WorkshopPlan) throws(CommandError) {
        if let place = call.options["place"]?.joined(separator: ", ") { plan.place = place }
        if let text = call.options["date"]?.first {
            guard let date = PartialDate(text), date.day != nil else {
                throw CommandError("'\(text)' is no day; write it as 2026-12-03", .usage)
            }
            plan.date = date
        }
        if let text = call.options["start"]?.first {
            guard let start = ClockTime(text) else { throw CommandError("'\(text)' is no time; write it as 09:30", .usage) }
            // The templates fit their end to their beginning.
            if let end = plan.end { plan.end = end + (start.minutes - plan.start.minutes) }
            plan.start = start
        }
        if let text = call.options["people"]?.first {
            guard let people = Int(text), (1...500).contains(people) else {
                throw CommandError("'\(text)' is no number of people; write one from 1 to 500", .usage)
            }
            plan.groupSize = people
        }
    }
}
