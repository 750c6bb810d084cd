/// A workshop while it is held: where it stands, how long is left, and how the rest of the day fits.
///
/// It has no clock of its own: each step is given the moment at which it happens, in seconds, so that a day can be run in no time.
/// Its whole state is its events; to put it down and take it up again is to keep them.
package struct RunningWorkshop: Sendable, Hashable {
    /// How an item's time changed.
    package struct Change: Sendable, Hashable {
        package let item: Agenda.Item
        package let from: Int
        package let to: Int
    }

    /// What a step did to the rest of the day.
    package struct Retimed: Sendable, Hashable {
        /// The items that give or get time, in the order of the day.
        package var changes: [Change]
        /// How many minutes late the day will end although everything has given what it can.
        package var late: Int

        /// Nothing changed, unless told.
        package init(changes: [Change] = [], late: Int = 0) {
            self.changes = changes
            self.late = late
        }
    }

    package let items: [Agenda.Item]
    /// When the day must be over, in seconds.
    package let due: Int
    package private(set) var events: [RunEvent]
    /// The item that runs; `items.count` when all are done.
    package private(set) var position = 0
    /// What each item has now.
    package private(set) var minutes: [Int]
    /// Since when it is stopped.
    package private(set) var pausedAt: Int?
    /// When the item that runs began, pauses taken out.
    private var itemBegan: Int
    /// What each item had used when it was left, in seconds.
    private var used: [Int]

    /// Begins a day.
    ///
    /// - Parameter due: when it must be over.
    package init(_ items: [Agenda.Item], at now: Int, due: Int) {
        self.items = items
        self.due = due
        events = [RunEvent(at: now, .begin(items, due: due))]
        minutes = items.map(\.minutes)
        used = items.map { _ in 0 }
        itemBegan = now
        _ = retime(from: 0, at: now)
    }

    /// Whether all items are done.
    package var isOver: Bool { position >= items.count }

    /// The item that runs.
    package var current: Agenda.Item? { isOver ? nil : items[position] }

    /// The item after it.
    package var upcoming: Agenda.Item? { position + 1 < items.count ? items[position + 1] : nil }

    /// How long the current item has run, in seconds.
    package func elapsed(at now: Int) -> Int { max(0, (pausedAt ?? now) - itemBegan) }

    /// How long the current item has left, in seconds; less than none when it overruns.
    package func left(at now: Int) -> Int { isOver ? 0 : minutes[position] * 60 - elapsed(at: now) }

    /// When the current item ends if all goes on as it is: never before now.
    private func currentEnd(at now: Int) -> Int { now + max(0, left(at: now)) }

    /// When each item that runs or is to come begins and ends, in seconds.
    package func schedule(at now: Int) -> [(item: Agenda.Item, from: Int, to: Int)] {
        guard !isOver else { return [] }
        var time = currentEnd(at: now)
        var slots = [(item: items[position], from: now - elapsed(at: now), to: time)]
        for index in items.indices.dropFirst(position + 1) {
            slots.append((items[index], time, time + minutes[index] * 60))
            time += minutes[index] * 60
        }
        return slots
    }

    /// When the day will be over.
    package func finish(at now: Int) -> Int { schedule(at: now).last?.to ?? now }

    // MARK: Steps

    /// Goes on to the next item; after the last one the day is over.
    @discardableResult
    package mutating func next(at now: Int) -> Retimed {
        guard !isOver else { return Retimed() }
        record(.next, now)
        used[position] = elapsed(at: now)
        pausedAt = nil
        position += 1
        itemBegan = now
        return retime(from: position, at: now)
    }

    /// Goes back to the item before, which goes on where it was left.
    @discardableResult
    package mutating func back(at now: Int) -> Retimed {
        guard position > 0 else { return Retimed() }
        record(.back, now)
        if !isOver { used[position] = elapsed(at: now) }
        pausedAt = nil
        position -= 1
        itemBegan = now - used[position]
        return retime(from: position + 1, at: now)
    }

    /// Stops the clock of the item that runs; the day's end stays where it is.
    package mutating func pause(at now: Int) {
        guard !isOver, pausedAt == nil else { return }
        record(.pause, now)
        pausedAt = now
    }

    /// Goes on after a pause; the rest of the day gives what the pause took.
    @discardableResult
    package mutating func resume(at now: Int) -> Retimed {
        guard let stopped = pausedAt else { return Retimed() }
        record(.resume, now)
        itemBegan += max(0, now - stopped)
        pausedAt = nil
        return retime(from: position + 1, at: now)
    }

    /// Gives the item that runs so many minutes more, or fewer; the rest of the day gives them.
    @discardableResult
    package mutating func extend(by more: Int, at now: Int) -> Retimed {
        guard !isOver, more != 0 else { return Retimed() }
        record(.extend(more), now)
        minutes[position] = max(1, minutes[position] + more)
        return retime(from: position + 1, at: now)
    }

    /// Takes an event that was kept. One that cannot be here does nothing, as when it happened.
    mutating func replay(_ event: RunEvent) {
        switch event.step {
        case .begin: break
        case .next: next(at: event.at)
        case .back: back(at: event.at)
        case .pause: pause(at: event.at)
        case .resume: resume(at: event.at)
        case .extend(let more): extend(by: more, at: event.at)
        }
    }

    private mutating func record(_ step: RunEvent.Step, _ now: Int) { events.append(RunEvent(at: now, step)) }

    /// Fits the items from `index` on into what is left until `due`, each from its planned time: what was cut comes back when
    /// there is time again.
    private mutating func retime(from index: Int, at now: Int) -> Retimed {
        guard index < items.count else {
            let end = isOver ? now : currentEnd(at: now)
            return Retimed(changes: [], late: Self.wholeMinutes(end - due))
        }
        let free = due - (index == position ? now : currentEnd(at: now))
        let fitted = Retiming.fit(Array(items[index...]), into: Self.floorMinutes(free))
        var result = Retimed()
        for (offset, new) in fitted.minutes.enumerated() where new != minutes[index + offset] {
            result.changes.append(Change(item: items[index + offset], from: minutes[index + offset], to: new))
            minutes[index + offset] = new
        }
        result.late = Self.wholeMinutes(finish(at: now) - due)
        return result
    }

    /// Minutes, a begun one counted; none for less than none.
    private static func wholeMinutes(_ seconds: Int) -> Int { seconds <= 0 ? 0 : (seconds + 59) / 60 }

    private static func floorMinutes(_ seconds: Int) -> Int { seconds <= 0 ? 0 : seconds / 60 }
}
