package import LandscapeKit

/// Bodies under those that took their place: who did a thing then, and who does it now.
package struct Lineage: Sendable {
    /// One body and those that followed it.
    package struct Node: Sendable {
        package var record: LandscapeKit.Record
        package var successors: [Node]
    }

    /// The bodies that followed no other.
    package var roots: [Node]

    /// - Parameter bodies: records of the kind `body`; successors are named by title or alias.
    package init(_ bodies: [LandscapeKit.Record]) {
        var byName: [String: Int] = [:]
        for (index, body) in bodies.enumerated().reversed() {
            for name in [body.title].compactMap({ $0 }) + body.aliases { byName[Folding.key(name)] = index }
        }
        let next = bodies.map { body in (body.fields["successors"]?.texts ?? []).compactMap { byName[Folding.key($0)] } }
        let followers = Set(next.flatMap { $0 })
        func node(_ index: Int, _ path: Set<Int>) -> Node {
            // A body that follows itself in a circle is an error in a pack, not a reason to draw for ever.
            Node(record: bodies[index], successors: next[index].filter { !path.contains($0) }.map { node($0, path.union([$0])) })
        }
        roots = bodies.indices.filter { !followers.contains($0) }.map { node($0, [$0]) }
    }
}
