package import LandscapeKit

/// Records that are older than a number of years, and what has come out since.
package struct Staleness: Sendable {
    /// The old records of one source.
    package struct Edition: Sendable {
        package var pack: String
        package var source: Source
        package var records: [LandscapeKit.Record]
        /// Newer sources on the same areas that hold records of the same kinds, newest first, with how many.
        package var followers: [(source: Source, count: Int)]
    }

    /// The old records, oldest first.
    package var records: [LandscapeKit.Record]
    /// The same by source, the oldest source first.
    package var editions: [Edition]
    /// How many are old but were checked since.
    package var verified: Int
    /// How many bear no date, nor does their source.
    package var undated: Int
    /// How many there are in all.
    package var total: Int

    /// - Parameters:
    ///   - records: what was asked for.
    ///   - others: everything known of the same areas, among which newer editions are looked for.
    package init(_ records: [LandscapeKit.Record], among others: [LandscapeKit.Record], years: Int, today: PartialDate) {
        let limit = today.firstDay - years * 10_000
        func isOld(_ date: PartialDate?) -> Bool { date.map { $0.lastDay < limit } ?? false }
        let old = records.filter { isOld($0.age.date) }
        let checked = old.filter { $0.verified.map { !isOld($0) } ?? false }
        let kept = Set(checked.map(\.id))
        self.records = old.filter { !kept.contains($0.id) }.enumerated().sorted {
            ($0.element.age.date?.firstDay ?? 0, $0.offset) < ($1.element.age.date?.firstDay ?? 0, $1.offset)
        }.map(\.element)
        verified = checked.count
        undated = records.count { $0.age.date == nil }
        total = records.count
        var groups: [String: [LandscapeKit.Record]] = [:]
        for record in self.records { groups[record.pack + "/" + record.citation.source.id, default: []].append(record) }
        editions = groups.values.compactMap { group -> Edition? in
            guard let first = group.first else { return nil }
            return Edition(
                pack: first.pack, source: first.citation.source, records: group, followers: Self.followers(of: group, others))
        }.sorted {
            ($0.source.published?.firstDay ?? 0, $0.source.id, $0.pack) < ($1.source.published?.firstDay ?? 0, $1.source.id, $1.pack)
        }
    }

    private static func followers(of old: [LandscapeKit.Record], _ others: [LandscapeKit.Record]) -> [(source: Source, count: Int)] {
        guard let published = old.first?.citation.source.published else { return [] }
        let kinds = Set(old.map(\.kind))
        let areas = Set(old.flatMap(\.areas))
        var counts: [Source: Int] = [:]
        for record in others
        where kinds.contains(record.kind) && !areas.isDisjoint(with: record.areas)
            && (record.citation.source.published.map { $0.firstDay > published.lastDay } ?? false)
        {
            counts[record.citation.source, default: 0] += 1
        }
        return counts.sorted { ($1.key.published?.firstDay ?? 0, $0.key.id) < ($0.key.published?.firstDay ?? 0, $1.key.id) }
            .map { (source: $0.key, count: $0.value) }
    }
}
