import LandscapeKit

/// Kumu's JSON: elements and connections with their attributes, for a map that people explore and redraw together.
package struct KumuFormat: ExportFormat {
    package let name = "kumu"
    package let summary = "The map as JSON for Kumu (kumu.io): elements and connections with attributes"
    package let fileExtensions = ["json"]
    package let subjects: Set<ExportSubject> = [.map]

    package init() {}

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        let graph = LandscapeGraph(material)
        try graph.requireNodes()
        let labels = Self.labels(graph, material.register)
        let elements = graph.nodes.map { node in
            Self.object([
                ("label", labels[node.id]), ("type", node.kind.rawValue), ("description", node.text), ("id", node.id),
                ("area", Self.joined(node.areas.map(material.register.name))),
                ("sector", Self.joined(node.sectors.map(Vocabulary.sectors.label))), ("form", node.form), ("start", node.start?.iso),
                ("end", node.end?.iso), ("as of", node.asOf?.iso), ("source", node.citation), ("url", node.url), ("code", node.code),
            ])
        }
        let connections = graph.edges.map { edge in
            Self.object([
                ("from", labels[edge.from]), ("to", labels[edge.to]), ("direction", "directed"), ("type", edge.kind.rawValue),
                ("description", edge.detail), ("source", edge.citation),
            ])
        }
        let json = FieldValue.object(Fields([("elements", .list(elements)), ("connections", .list(connections))]))
        let renamed = graph.nodes.count { labels[$0.id] != $0.label }
        var remarks = [
            "Kumu has no place for what a file says of itself: when and from which packs it was made stands in the answer alone."
        ]
        if renamed > 0 {
            remarks.append("Kumu tells elements apart by their labels: \(renamed) that were equal carry their area or kind in brackets.")
        }
        return ExportProduct(files: [ExportFile(text: JSONWriter.text(json, indent: 2) + "\n")], counts: graph.counts, remarks: remarks)
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        guard let file = files.first, files.count == 1 else { throw ExportError("a Kumu export is one file") }
        let root: Fields
        do {
            root = try JSONReader.read(String(decoding: file.bytes, as: UTF8.self)).object
        } catch {
            throw ExportError("the file is no JSON: \(error)")
        }
        guard let elements = root["elements"]?.list, let connections = root["connections"]?.list else {
            throw ExportError("the file holds no elements and connections")
        }
        let labels = Set(elements.compactMap { $0.object["label"]?.text })
        guard labels.count == elements.count else { throw ExportError("two elements have one label") }
        guard connections.allSatisfy({ labels.contains($0.object["from"]?.text ?? "") && labels.contains($0.object["to"]?.text ?? "") })
        else {
            throw ExportError("a connection has an end that is no element")
        }
        return [ExportCount(elements.count, "node"), ExportCount(connections.count, "edge")]
    }

    /// A label of its own for each node: Kumu takes two elements of one label for one.
    private static func labels(_ graph: LandscapeGraph, _ register: AreaRegister) -> [String: String] {
        var labels: [String: String] = [:]
        var taken: Set<String> = []
        var uses: [String: Int] = [:]
        for node in graph.nodes { uses[Folding.key(node.label), default: 0] += 1 }
        for node in graph.nodes {
            var label = node.label
            if uses[Folding.key(label)] ?? 0 > 1 {
                let area = node.kind == .area ? nil : node.areas.first.map(register.name)
                label += " (" + [node.kind.rawValue, area].compactMap { $0 }.joined(separator: ", ") + ")"
            }
            let base = label
            var number = 2
            while !taken.insert(Folding.key(label)).inserted {
                label = base + " \(number)"
                number += 1
            }
            labels[node.id] = label
        }
        return labels
    }

    private static func object(_ pairs: [(String, String?)]) -> FieldValue {
        .object(Fields(pairs.compactMap { key, value in value.flatMap { $0.isEmpty ? nil : (key, .text($0)) } }))
    }

    private static func joined(_ texts: [String]) -> String { texts.joined(separator: "; ") }
}
