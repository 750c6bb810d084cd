package import LandscapeKit

/// Why no such deal can be made.
package struct DealError: Error, Sendable, Hashable {
    /// How many cards were asked for.
    package let wanted: Int
    /// How many unlike cards the records are good for.
    package let possible: Int
    /// Priorities that make no card, because nothing says how their sector commissions.
    package let withoutProcess: Int

    /// What to tell the person.
    package var message: String {
        let lost =
            withoutProcess == 0
            ? ""
            : "; \(withoutProcess) more \(withoutProcess == 1 ? "priority has" : "priorities have") no process or level recorded beside "
                + (withoutProcess == 1 ? "it" : "them")
        let possible = possible == 0 ? "no card" : possible == 1 ? "1 card" : "\(possible) unlike cards"
        return "the records are enough for \(possible), not for \(wanted)" + lost
    }
}

/// Deals *Meet the Commissioner* cards from the records of a landscape.
///
/// A deal is determined by its records and its seed. No two of its cards have the same priority or the same face.
package struct Dealer: Sendable {
    private let candidates: [Candidate]
    private let withoutProcess: Int
    private let supports: Supports

    /// A priority that makes a card, and the places it holds in.
    private struct Candidate: Sendable {
        let record: LandscapeKit.Record
        let places: [String]
        let sector: String
    }

    /// - Parameters:
    ///   - priorities: the priorities to deal from, in a stable order.
    ///   - records: everything that a card may be made up with.
    ///   - areas: the areas that cards are wanted for; empty for all.
    ///   - areaName: an area's name by its id.
    package init(
        priorities: [LandscapeKit.Record], records: [LandscapeKit.Record], areas: [String], areaName: @escaping @Sendable (String) -> String
    ) {
        let supports = Supports(records.map { $0.withholdingPersonalDetails() }, areaName: areaName)
        var faces: Set<String> = []
        var found: [Candidate] = []
        var lost = 0
        for record in priorities where record.kind == .priority {
            guard faces.insert(Folding.key(record.headline)).inserted else { continue }
            let sector = record.sector ?? "corporate"
            let places = record.areas.filter { areas.isEmpty || areas.contains($0) }
            let working = places.filter { supports.tellsHow(area: $0, sector: sector) }
            if working.isEmpty { lost += 1 } else { found.append(Candidate(record: record, places: working, sector: sector)) }
        }
        self.supports = supports
        candidates = found
        withoutProcess = lost
    }

    /// How many unlike cards there can be.
    package var possible: Int { candidates.count }

    /// Deals so many cards, spread over places and sectors.
    package func deal(_ count: Int, seed: UInt64) throws(DealError) -> [ScenarioCard] {
        guard count <= candidates.count else {
            throw DealError(wanted: count, possible: candidates.count, withoutProcess: withoutProcess)
        }
        var random = SplitMix64(seed: seed)
        var waiting = random.shuffled(candidates)
        var dealt: [String: Int] = [:]
        var used: [String: Int] = [:]
        var cards: [ScenarioCard] = []
        while cards.count < count {
            // The first in the shuffled order whose place and sector have had the fewest cards.
            var best = 0
            var fewest = Int.max
            for (index, candidate) in waiting.enumerated() {
                let had = candidate.places.map { dealt[$0 + "/" + candidate.sector, default: 0] }.min() ?? 0
                if had < fewest { (best, fewest) = (index, had) }
            }
            let candidate = waiting.remove(at: best)
            let places = candidate.places.filter { dealt[$0 + "/" + candidate.sector, default: 0] == fewest }
            let place = places[random.below(places.count)]
            dealt[place + "/" + candidate.sector, default: 0] += 1
            let card = supports.card(cards.count + 1, candidate.record, area: place, sector: candidate.sector, used: used, &random)
            for id in card.records { used[id, default: 0] += 1 }
            cards.append(card)
        }
        return cards
    }
}
