package import Workspaces

/// A workshop's day as a row of sessions and breaks with their times.
package struct Agenda: Sendable, Hashable {
    /// One stretch of the day.
    package struct Item: Sendable, Hashable {
        /// What fills it.
        package enum Kind: String, Sendable, Hashable {
            case session
            case pause = "break"
        }

        package let kind: Kind
        /// A session's number, from 1; for a break the number of the session before it.
        package let number: Int
        package let title: String
        /// As planned.
        package let minutes: Int
        /// What it may be cut to when the day runs late.
        package let least: Int

        /// A stretch of the day.
        package init(_ kind: Kind, number: Int, title: String, minutes: Int, least: Int) {
            self.kind = kind
            self.number = number
            self.title = title
            self.minutes = minutes
            self.least = least
        }
    }

    /// An item and when it is to begin and end.
    package struct Slot: Sendable, Hashable {
        package let item: Item
        package let from: ClockTime
        package let to: ClockTime
    }

    package let items: [Item]
    package let start: ClockTime
    /// When the plan wants the day to be over; nil where it does not say.
    package let mustEnd: ClockTime?

    /// Even a short break is worth having.
    static let leastBreak = 5

    /// The day of a plan. A break after a session that there is not stands at the end; `WorkshopCheck` reports it.
    package init(_ plan: WorkshopPlan) {
        var items: [Item] = []
        for (index, session) in plan.sessions.enumerated() {
            let half = (session.minutes + 1) / 2
            items.append(
                Item(
                    .session, number: index + 1, title: session.title, minutes: session.minutes,
                    least: min(session.least ?? half, session.minutes)))
            let isLast = index == plan.sessions.count - 1
            for pause in plan.breaks where pause.after == index + 1 || (isLast && pause.after > plan.sessions.count) {
                items.append(
                    Item(.pause, number: index + 1, title: pause.title, minutes: pause.minutes, least: min(Self.leastBreak, pause.minutes)))
            }
        }
        self.items = items
        start = plan.start
        mustEnd = plan.end
    }

    /// How long everything takes.
    package var minutes: Int { items.reduce(0) { $0 + $1.minutes } }

    /// When everything is over, if nothing is cut.
    package var finish: ClockTime { start + minutes }

    /// How many minutes longer everything takes than the plan has; zero or less where it fits, nil where the plan sets no end.
    package var overrun: Int? { mustEnd.map { finish.minutes - $0.minutes } }

    /// Each item with its times.
    package var slots: [Slot] {
        var time = start
        return items.map { item in
            let slot = Slot(item: item, from: time, to: time + item.minutes)
            time = slot.to
            return slot
        }
    }
}
