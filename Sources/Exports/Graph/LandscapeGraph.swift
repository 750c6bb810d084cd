package import LandscapeKit

/// Who decides, who sits with whom, what is put first and what followed what: a landscape as nodes and edges, for the programs that
/// draw and count such things. It is made of an export's material, so it holds no name of a person: a post stands for its holder.
package struct LandscapeGraph: Sendable, Hashable {
    /// What a node stands for.
    package enum NodeKind: String, Sendable, Hashable, CaseIterable {
        case area, partnership, organisation, body, post, priority, strategy, theme
        /// A member of a partnership whom the source names without saying whether it is a body or a role.
        case member
        /// A note of the workspace.
        case note
    }

    /// What an edge says of its two ends.
    package enum EdgeKind: String, Sendable, Hashable, CaseIterable {
        case under = "under"
        case memberOf = "member of"
        case chairs = "chairs"
        case succeededBy = "succeeded by"
        case commissions = "commissions"
        case priorityOf = "priority of"
        case aboutTheme = "about"
        case cites = "cites"
        /// Where a body or document without a parent in its source belongs.
        case inArea = "in"
    }

    package struct Node: Sendable, Hashable, Identifiable {
        /// A record's id, or `area/ID`, `theme/ID`, `note/ID`; `named/...` for what is only named by another record.
        package var id: String
        package var label: String
        package var kind: NodeKind
        /// The ids of the areas it is true of.
        package var areas: [String]
        /// Ids of sectors.
        package var sectors: [String] = []
        /// What the record says, or what the body is for.
        package var text: String?
        /// The kind's own form as a person reads it, e.g. `joint commissioning group`.
        package var form: String?
        package var start: PartialDate?
        package var end: PartialDate?
        /// The date the fact speaks of.
        package var asOf: PartialDate?
        /// Where it stands, e.g. `Mapping 2010 §6`; for an area its GSS code's register.
        package var citation: String?
        package var url: String?
        /// The GSS code of an area or body.
        package var code: String?
    }

    package struct Edge: Sendable, Hashable {
        package var from: String
        package var to: String
        package var kind: EdgeKind
        /// A word more on it, e.g. the title of a case study.
        package var detail: String?
        /// The source that says so.
        package var citation: String?
    }

    package private(set) var title: String
    package private(set) var nodes: [Node]
    /// Each once, in the order in which the records say them.
    package private(set) var edges: [Edge]

    /// The landscape of an export's material.
    package init(_ material: ExportMaterial) {
        var builder = GraphBuilder(material)
        builder.build()
        self.init(title: material.title, nodes: builder.nodes, edges: builder.edges)
    }

    private init(title: String, nodes: [Node], edges: [Edge]) {
        self.title = title
        self.nodes = nodes
        self.edges = edges
    }

    /// The part of it that has nodes of these kinds alone.
    package func restricted(to kinds: Set<NodeKind>) -> LandscapeGraph {
        let kept = nodes.filter { kinds.contains($0.kind) }
        let ids = Set(kept.map(\.id))
        return LandscapeGraph(title: title, nodes: kept, edges: edges.filter { ids.contains($0.from) && ids.contains($0.to) })
    }

    /// What a file of it must hold when it is read back.
    package var counts: [ExportCount] { [ExportCount(nodes.count, "node"), ExportCount(edges.count, "edge")] }

    /// Why there is nothing to draw, said before a file with nothing in it is written.
    func requireNodes() throws(ExportError) {
        guard nodes.isEmpty else { return }
        throw ExportError(
            "there is nothing to draw: no partnership, organisation, body, post, priority or strategy is among the records; "
                + "`partnerships` and `organisations` list what there is")
    }
}
