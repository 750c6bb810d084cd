/// Fits what is left of a day into the time that is left of it.
package enum Retiming {
    /// Breaks shrink first; then sessions give in proportion to their length, none below its least.
    ///
    /// - Parameters:
    ///   - items: what is still to come.
    ///   - available: the minutes there are for it; less than none counts as none.
    /// - Returns: minutes for each item, and how many are missing after everything has given what it can.
    package static func fit(_ items: [Agenda.Item], into available: Int) -> (minutes: [Int], missing: Int) {
        var minutes = items.map(\.minutes)
        var excess = minutes.reduce(0, +) - max(0, available)
        for kind in [Agenda.Item.Kind.pause, .session] {
            while excess > 0, let index = nextToGive(items, minutes, kind) {
                minutes[index] -= 1
                excess -= 1
            }
        }
        return (minutes, max(0, excess))
    }

    /// The item that has kept most of its planned time, of those that can still give; of equals the longest, and of those the last.
    private static func nextToGive(_ items: [Agenda.Item], _ minutes: [Int], _ kind: Agenda.Item.Kind) -> Int? {
        var best: Int?
        for index in items.indices where items[index].kind == kind && minutes[index] > items[index].least {
            guard let leader = best else {
                best = index
                continue
            }
            // minutes / planned compared without division.
            let (own, others) = (minutes[index] * items[leader].minutes, minutes[leader] * items[index].minutes)
            if own > others || own == others && items[index].minutes >= items[leader].minutes { best = index }
        }
        return best
    }
}
