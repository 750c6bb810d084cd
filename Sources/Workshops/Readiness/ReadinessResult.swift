/// What a walk comes to: counts by group, a verdict, and what to do next.
package struct ReadinessResult: Sendable, Hashable {
    /// The answers of one group.
    package struct Group: Sendable, Hashable {
        package let title: String
        package let yes: Int
        package let partly: Int
        package let no: Int
        /// Skipped, or not put.
        package let open: Int

        package var answered: Int { yes + partly + no }

        /// Of what was answered, how much is in place, a partly counting half; nil where nothing was answered.
        package var share: Fraction? { answered == 0 ? nil : Fraction(2 * yes + partly, 2 * answered) }
    }

    package let groups: [Group]
    /// The checklist's own verdicts that fit: one, or all of them when yes and no weigh the same.
    package let verdicts: [String]
    /// Answered no, then partly: what to do next, in the order of the walk.
    package let next: [ReadinessWalk.Item]
    /// Skipped, or not put.
    package let open: [ReadinessWalk.Item]

    /// Adds up a walk.
    package init(_ walk: ReadinessWalk) {
        var titles: [String] = []
        for item in walk.items where !titles.contains(item.group) { titles.append(item.group) }
        groups = titles.map { title in
            let own = zip(walk.items, walk.answers).filter { $0.0.group == title }.map(\.1)
            func count(_ answer: ReadinessWalk.Answer) -> Int { own.count { $0 == answer } }
            return Group(
                title: title, yes: count(.yes), partly: count(.partly), no: count(.no),
                open: own.count - count(.yes) - count(.partly) - count(.no))
        }
        func items(_ wanted: [ReadinessWalk.Answer?]) -> [ReadinessWalk.Item] {
            zip(walk.items, walk.answers).filter { wanted.contains($0.1) }.map(\.0)
        }
        next = items([.no]) + items([.partly])
        open = items([.skipped, nil])
        verdicts = Self.fitting(walk)
    }

    /// A verdict speaks of yes or of no before its colon (`Mostly yes: ...`); a partly weighs half for each.
    private static func fitting(_ walk: ReadinessWalk) -> [String] {
        let (yes, no) = (walk.answers.count { $0 == .yes }, walk.answers.count { $0 == .no })
        guard yes + no + walk.answers.count(where: { $0 == .partly }) > 0 else { return [] }
        guard yes != no else { return walk.verdicts }
        let wanted: Substring = yes > no ? "yes" : "no"
        let fitting = walk.verdicts.filter { verdict in
            verdict.prefix { $0 != ":" }.lowercased().split { !$0.isLetter }.contains(wanted)
        }
        return fitting.isEmpty ? walk.verdicts : fitting
    }
}
