import LandscapeKit

/// DOT, the language of Graphviz: areas as clusters, kinds told apart by shape as well as colour.
package struct DOTFormat: ExportFormat {
    package let name = "dot"
    package let summary = "The map for Graphviz: `dot -Tsvg map.dot -o map.svg` draws it"
    package let fileExtensions = ["dot", "gv"]
    package let subjects: Set<ExportSubject> = [.map]

    package init() {}

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        let graph = LandscapeGraph(material)
        try graph.requireNodes()
        var lines = [
            "// \(Self.oneLine(ExportOrigin.sentence(material)))",
            "digraph landscape {",
            "  graph [label=\(Self.quoted(graph.title)), labelloc=t, fontsize=20, rankdir=LR, ranksep=0.9, nodesep=0.16, newrank=true,"
                + " fontname=\"Helvetica\"];",
            "  node [fontname=\"Helvetica\", fontsize=11, style=filled, fillcolor=white, color=\"#44546a\", margin=\"0.12,0.06\"];",
            "  edge [fontname=\"Helvetica\", fontsize=9, color=\"#5b6b7f\", fontcolor=\"#44546a\", arrowsize=0.7];",
        ]
        // A node of one area stands in that area's box; what several share, or none has, stands outside.
        let byArea = Dictionary(grouping: graph.nodes) { $0.areas.count == 1 ? $0.areas[0] : nil }
        let areas = graph.nodes.filter { $0.kind == .area }.compactMap(\.areas.first)
        for (index, area) in areas.enumerated() {
            lines.append("  subgraph cluster_\(index + 1) {")
            lines.append(
                "    label=\(Self.quoted(material.register.name(area))); style=rounded; color=\"#9aa7b5\"; fontname=\"Helvetica\"; fontsize=14;"
            )
            lines += (byArea[area] ?? []).map { "    " + Self.node($0) }
            lines.append("  }")
        }
        let boxed = Set(areas)
        lines += graph.nodes.filter { $0.areas.count != 1 || !boxed.contains($0.areas[0]) }.map { "  " + Self.node($0) }
        let length = Self.lengths(graph)
        lines += graph.edges.map { "  " + Self.edge($0, length: length($0)) }
        lines.append("}")
        return ExportProduct(
            files: [ExportFile(text: lines.joined(separator: "\n") + "\n")], counts: graph.counts,
            remarks: ["DOT is for drawing: dates, forms and sectors are not in it; ids, names, areas and sources are."])
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        guard let file = files.first, files.count == 1 else { throw ExportError("a DOT export is one file") }
        return try DOTReader.count(String(decoding: file.bytes, as: UTF8.self))
    }

    // MARK: Lines

    private static func node(_ node: LandscapeGraph.Node) -> String {
        let look = look(node.kind)
        var attributes = [
            "label=" + quoted(wrapped(node.label), breaks: true), "shape=" + look.shape, "fillcolor=\"\(look.fill)\"",
            "class=" + quoted(node.kind.rawValue),
            "tooltip=" + quoted([node.kind.rawValue, node.citation].compactMap { $0 }.joined(separator: ": ")),
        ]
        if let style = look.style { attributes.append("style=" + quoted(style)) }
        if let url = node.url { attributes.append("URL=" + quoted(url)) }
        return quoted(node.id) + " [" + attributes.joined(separator: ", ") + "];"
    }

    /// Dozens of nodes that hang on one would stand in one endless column: they are spread over several, by the length of their edges.
    private static func lengths(_ graph: LandscapeGraph) -> (LandscapeGraph.Edge) -> Int {
        let targets = Set(graph.edges.map(\.to))
        var columns: [String: Int] = [:]
        var number = 0
        for node in graph.nodes where node.kind == .theme || !targets.contains(node.id) {
            columns[node.id] = 1 + number % 4
            number += 1
        }
        return { edge in
            switch edge.kind {
            case .inArea, .priorityOf, .commissions: columns[edge.from] ?? 1
            case .aboutTheme: columns[edge.to] ?? 1
            default: 1
            }
        }
    }

    private static func edge(_ edge: LandscapeGraph.Edge, length: Int) -> String {
        var attributes: [String] = length > 1 ? ["minlen=\(length)"] : []
        switch edge.kind {
        case .inArea, .priorityOf, .aboutTheme: attributes += ["style=dotted", "arrowhead=none"]
        case .succeededBy: attributes += ["label=" + quoted(edge.kind.rawValue), "style=dashed"]
        default: attributes.append("label=" + quoted(edge.kind.rawValue))
        }
        attributes.append("tooltip=" + quoted([edge.kind.rawValue, edge.detail, edge.citation].compactMap { $0 }.joined(separator: ": ")))
        return quoted(edge.from) + " -> " + quoted(edge.to) + " [" + attributes.joined(separator: ", ") + "];"
    }

    private static func look(_ kind: LandscapeGraph.NodeKind) -> (shape: String, fill: String, style: String?) {
        switch kind {
        case .area: ("doubleoctagon", "#dfe7f1", nil)
        case .partnership: ("box", "#d5ead9", "rounded,filled")
        case .organisation: ("box", "#fdf0d2", nil)
        case .body: ("component", "#f7dcd3", nil)
        case .post: ("ellipse", "#ffffff", nil)
        case .member: ("box", "#ffffff", "dashed,filled")
        case .priority: ("note", "#eee5f5", nil)
        case .strategy: ("folder", "#dceef3", nil)
        case .theme: ("hexagon", "#f3f3f3", nil)
        case .note: ("tab", "#fff8c9", nil)
        }
    }

    /// Lines of some thirty characters: Graphviz does not wrap.
    private static func wrapped(_ text: String) -> String {
        var lines = [""]
        for word in text.split(whereSeparator: \.isWhitespace) {
            let line = lines[lines.count - 1]
            if line.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if line.count + word.count < 30 {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        guard lines.count > 6 else { return lines.joined(separator: "\n") }
        return lines.prefix(6).joined(separator: "\n") + " ..."
    }

    /// A DOT string: on one line, whatever was in the text.
    private static func quoted(_ text: String, breaks: Bool = false) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            // Graphviz takes what looks like an HTML entity for one.
            case "&": result += "&amp;"
            case "\n" where breaks: result += "\\n"
            case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029:
                result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return "\"" + result + "\""
    }

    private static func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }
}

/// Counts nodes and edges of a DOT file that has one statement a line.
enum DOTReader {
    static func count(_ text: String) throws(ExportError) -> [ExportCount] {
        var nodes: Set<String> = []
        var doubles = 0
        var edges: [(String, String)] = []
        var depth = 0
        for line in text.split(separator: "\n") {
            let line = line.drop { $0 == " " }
            if line.hasSuffix("{") { depth += 1 }
            if line == "}" { depth -= 1 }
            guard let first = string(line) else { continue }
            if first.rest.hasPrefix(" -> ") {
                guard let second = string(first.rest.dropFirst(4)) else {
                    throw ExportError("an edge of the DOT file has one end: \(line.prefix(60))")
                }
                edges.append((first.text, second.text))
            } else if !nodes.insert(first.text).inserted {
                doubles += 1
            }
            guard line.hasSuffix("];") else { throw ExportError("a line of the DOT file does not end: \(line.prefix(60))") }
        }
        guard text.hasPrefix("//"), depth == 0 else { throw ExportError("the DOT file is not whole") }
        guard doubles == 0 else { throw ExportError("two nodes of the DOT file have one id") }
        if let loose = edges.first(where: { !nodes.contains($0.0) || !nodes.contains($0.1) }) {
            throw ExportError("the edge from \(loose.0) to \(loose.1) has an end that is no node")
        }
        return [ExportCount(nodes.count, "node"), ExportCount(edges.count, "edge")]
    }

    /// The quoted string that a text begins with, and what follows it.
    private static func string(_ text: Substring) -> (text: String, rest: Substring)? {
        guard text.first == "\"" else { return nil }
        var result = ""
        var isEscaped = false
        for index in text.indices.dropFirst() {
            let character = text[index]
            if isEscaped {
                result.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                return (result, text[text.index(after: index)...])
            } else {
                result.append(character)
            }
        }
        return nil
    }
}
