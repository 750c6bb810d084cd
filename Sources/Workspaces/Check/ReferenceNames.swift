import LandscapeKit

/// Guesses what a reference that points to nothing was meant to point to.
struct ReferenceNames {
    let register: AreaRegister
    let records: Set<String>
    let notes: [String]
    let files: [String]

    /// What follows a message on an id that no record has: the likely new one.
    func hint(forRecord id: String) -> String {
        let near = nearest(to: id)
        if !near.isEmpty { return Diagnostic.didYouMean(near) }
        let pack = id.prefix { $0 != "/" }
        guard records.contains(where: { $0.hasPrefix(pack + "/") }) else { return "; there is no pack '\(pack)' here" }
        return "; `find pack:\(pack)` lists what the pack holds"
    }

    /// A record that moved keeps its last part, and one that was reworded its place.
    private func nearest(to id: String) -> [String] {
        let parts = id.split(separator: "/").map(String.init)
        guard parts.count > 2, let slug = parts.last else { return [] }
        let ofPack = records.filter { $0.hasPrefix(parts[0] + "/") }.sorted()
        let moved = ofPack.filter { $0.hasSuffix("/" + slug) }
        if !moved.isEmpty { return Array(moved.prefix(2)) }
        let place = parts.dropLast().joined(separator: "/") + "/"
        for candidates in [ofPack.filter { $0.hasPrefix(place) }, ofPack] {
            let slugs = candidates.map { String($0.split(separator: "/").last ?? "") }
            let near = NearMiss.best(for: slug, among: slugs, limit: 2)
            let found = near.compactMap { near in slugs.firstIndex(of: near).map { candidates[$0] } }
            if !found.isEmpty { return found }
        }
        return sharingWords(with: slug, among: ofPack.filter { $0.hasPrefix(place) })
    }

    /// The record of the same place that has most words of the slug, and at least half of them.
    private func sharingWords(with slug: String, among candidates: [String]) -> [String] {
        let words = Set(slug.split(separator: "-"))
        let scored = candidates.map { candidate in
            (candidate, words.intersection(candidate.split(separator: "/").last?.split(separator: "-") ?? []).count)
        }
        guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 * 2 >= words.count, best.1 > 0 else { return [] }
        return [best.0]
    }

    func hint(forArea text: String) -> String {
        if case .none(let nearest) = register.resolve(text), !nearest.isEmpty {
            return Diagnostic.didYouMean(nearest.prefix(2).map(\.id))
        }
        if let area = register.exact(text) { return Diagnostic.didYouMean([area.id]) }
        return "; `areas` lists them"
    }

    func hint(forSector text: String) -> String { Diagnostic.didYouMean(Vocabulary.sectors.suggestions(for: text, limit: 2)) }

    /// For what is none of anything: an area's sector misspelt, or the id of a note that is gone.
    func hint(for text: String) -> String {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2, let area = register.area(parts[0]) ?? register.exact(parts[0]) {
            return Diagnostic.didYouMean(Vocabulary.sectors.suggestions(for: parts[1], limit: 2).map { area.id + "/" + $0 })
        }
        let ids = notes + files + Vocabulary.sectors.ids + register.areas.map(\.id)
        let near = NearMiss.best(for: text, among: ids, limit: 2)
        return near.isEmpty ? "; it may be an area, an area/sector, a record's id or a note's id" : Diagnostic.didYouMean(near)
    }
}
