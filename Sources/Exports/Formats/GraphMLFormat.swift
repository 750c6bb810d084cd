import LandscapeKit

/// GraphML: the map with everything that is known of each node, for Gephi, yEd, Cytoscape, NetworkX and igraph.
package struct GraphMLFormat: ExportFormat {
    package let name = "graphml"
    package let summary = "The map as GraphML, every attribute with it, for Gephi, yEd, Cytoscape, NetworkX"
    package let fileExtensions = ["graphml"]
    package let subjects: Set<ExportSubject> = [.map]

    package init() {}

    /// What each node tells, by the key that GraphML declares.
    private static let nodeKeys: [(key: String, value: @Sendable (LandscapeGraph.Node) -> String?)] = [
        ("label", { $0.label }), ("kind", { $0.kind.rawValue }), ("area", { joined($0.areas) }), ("sector", { joined($0.sectors) }),
        ("form", { $0.form }), ("text", { $0.text }), ("start", { $0.start?.iso }), ("end", { $0.end?.iso }), ("as_of", { $0.asOf?.iso }),
        ("citation", { $0.citation }), ("url", { $0.url }), ("code", { $0.code }),
    ]

    private static let edgeKeys: [(key: String, value: @Sendable (LandscapeGraph.Edge) -> String?)] = [
        ("relation", { $0.kind.rawValue }), ("detail", { $0.detail }), ("said_by", { $0.citation }),
    ]

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        let graph = LandscapeGraph(material)
        try graph.requireNodes()
        var xml = XMLWriter()
        xml.element("graphml", [("xmlns", "http://graphml.graphdrawing.org/xmlns")]) { xml in
            xml.element("desc", [], "\(graph.title); \(ExportOrigin.sentence(material))")
            for (subject, keys) in [("node", Self.nodeKeys.map(\.key)), ("edge", Self.edgeKeys.map(\.key))] {
                for key in keys {
                    xml.element("key", [("id", subject + "_" + key), ("for", subject), ("attr.name", key), ("attr.type", "string")])
                }
            }
            xml.element("graph", [("id", "landscape"), ("edgedefault", "directed")]) { xml in
                for node in graph.nodes {
                    xml.element("node", [("id", node.id)]) { xml in
                        for (key, value) in Self.nodeKeys {
                            if let text = value(node), !text.isEmpty { xml.element("data", [("key", "node_" + key)], text) }
                        }
                    }
                }
                for (index, edge) in graph.edges.enumerated() {
                    xml.element("edge", [("id", "e\(index + 1)"), ("source", edge.from), ("target", edge.to)]) { xml in
                        for (key, value) in Self.edgeKeys {
                            if let text = value(edge), !text.isEmpty { xml.element("data", [("key", "edge_" + key)], text) }
                        }
                    }
                }
            }
        }
        return ExportProduct(
            files: [ExportFile(text: xml.text)], counts: graph.counts,
            remarks: ["GraphML has no type for a date that is a year or a month alone: dates stand as text."])
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        guard let file = files.first, files.count == 1 else { throw ExportError("a GraphML export is one file") }
        let root = try XMLReader.root(file.bytes)
        guard root.name == "graphml", let graph = root.children("graph").first else { throw ExportError("the file holds no GraphML graph") }
        let nodes = graph.children("node").compactMap { $0.attributes["id"] }
        let edges = graph.children("edge")
        let ids = Set(nodes)
        guard ids.count == nodes.count else { throw ExportError("two nodes have one id") }
        if let loose = edges.first(where: { !ids.contains($0.attributes["source"] ?? "") || !ids.contains($0.attributes["target"] ?? "") })
        {
            throw ExportError("the edge \(loose.attributes["id"] ?? "without an id") has an end that is no node")
        }
        return [ExportCount(nodes.count, "node"), ExportCount(edges.count, "edge")]
    }

    private static func joined(_ texts: [String]) -> String? { texts.isEmpty ? nil : texts.joined(separator: "; ") }
}
