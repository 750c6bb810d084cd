package import LandscapeKit

/// Partnerships under the bodies they report to.
package struct PartnershipTree: Sendable {
    package struct Node: Sendable {
        package var record: LandscapeKit.Record
        package var children: [Node]
    }

    package var roots: [Node]

    /// - Parameters:
    ///   - partnerships: the bodies to draw.
    ///   - organisations: bodies that may be a partnership's parent; drawn only where they are.
    package init(partnerships: [LandscapeKit.Record], organisations: [LandscapeKit.Record]) {
        let all = partnerships + organisations
        var byName: [String: Int] = [:]
        for (index, record) in all.enumerated().reversed() {
            for name in [record.title].compactMap({ $0 }) + record.aliases { byName[record.pack + "/" + Folding.key(name)] = index }
        }
        var children: [Int: [Int]] = [:]
        var roots: [Int] = []
        for (index, record) in partnerships.enumerated() {
            let parent = record["parent"].flatMap { byName[record.pack + "/" + Folding.key($0)] }
            if let parent, !Self.isAncestor(index, of: parent, all, byName) {
                children[parent, default: []].append(index)
                if parent >= partnerships.count && !roots.contains(parent) { roots.append(parent) }
            } else {
                roots.append(index)
            }
        }
        func node(_ index: Int) -> Node { Node(record: all[index], children: (children[index] ?? []).map(node)) }
        // Whole structures come first, bodies that stand alone after them.
        let nodes = roots.map(node)
        self.roots = nodes.filter { !$0.children.isEmpty } + nodes.filter(\.children.isEmpty)
    }

    /// Whether drawing `index` under `parent` would close a circle.
    private static func isAncestor(_ index: Int, of parent: Int, _ all: [LandscapeKit.Record], _ byName: [String: Int]) -> Bool {
        var current: Int? = parent
        var steps = 0
        // A circle further up that does not pass through `index` is no hindrance: it is broken where it is drawn.
        while let here = current, steps <= all.count {
            if here == index { return true }
            current = all[here]["parent"].flatMap { byName[all[here].pack + "/" + Folding.key($0)] }
            steps += 1
        }
        return false
    }
}
