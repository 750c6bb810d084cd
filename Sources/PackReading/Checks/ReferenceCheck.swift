import LandscapeKit

extension PackCheck {
    /// A name in a reference must be the name or an alias of a record of the right kind.
    static let references = PackCheck(needsWhole: true) { drafts, _, _, report in
        var names: [RecordKind: Set<String>] = [:]
        for draft in drafts { names[draft.record.kind, default: []].formUnion(draft.names) }
        for draft in drafts {
            for field in draft.record.kind.fields {
                guard case .reference(let kinds) = field.type, let name = draft.record[field.key] else { continue }
                let known = kinds.reduce(into: Set<String>()) { $0.formUnion(names[$1] ?? []) }
                if known.contains(name) { continue }
                let near = NearMiss.best(for: name, among: known.sorted(), limit: 1)
                let wanted = kinds.map(\.singular).joined(separator: " or ")
                let message = "'\(field.key)' names '\(name)', and the pack has no such \(wanted)" + Diagnostic.didYouMean(near)
                report(Diagnostic("dangling-reference", at: draft.place(field.key), message))
            }
        }
    }

    /// No body stands above itself. Bodies of one name are told apart by their areas.
    static let circles = PackCheck { drafts, _, _, report in
        let bodies = drafts.filter { $0.record["parent"] != nil }
        var byName: [String: [Int]] = [:]
        for (index, draft) in bodies.enumerated() {
            for name in Set(draft.names) { byName[name, default: []].append(index) }
        }
        func above(_ index: Int) -> Int? {
            let candidates = bodies[index].record["parent"].flatMap { byName[$0] } ?? []
            return candidates.first { !Set(bodies[$0].record.areas).isDisjoint(with: bodies[index].record.areas) }
        }
        var told: Set<Int> = []
        for start in bodies.indices where !told.contains(start) {
            var chain = [start]
            while let next = above(chain[chain.count - 1]), next != start, !chain.contains(next), !told.contains(next) {
                chain.append(next)
            }
            guard above(chain[chain.count - 1]) == start else { continue }
            told.formUnion(chain)
            let names = chain.map { "'\(bodies[$0].record.headline)'" }
            let message =
                names.count == 1
                ? "\(names[0]) is its own parent"
                : "\(names[0]) stands above itself, by way of " + names.dropFirst().joined(separator: ", ")
            report(Diagnostic("circle", at: bodies[start].place("parent"), message))
        }
    }
}
