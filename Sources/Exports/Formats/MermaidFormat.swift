import LandscapeKit

/// Mermaid: a flowchart for a README, a wiki or a notes program.
package struct MermaidFormat: ExportFormat {
    package let name = "mermaid"
    package let summary = "The map as a Mermaid flowchart, for wikis, READMEs and notes programs"
    package let fileExtensions = ["mmd", "mermaid"]
    package let subjects: Set<ExportSubject> = [.map]

    package init() {}

    /// What Mermaid draws without being set up for more.
    static let mostEdges = 500
    static let mostCharacters = 50_000

    private static let governance: Set<LandscapeGraph.NodeKind> = [.area, .partnership, .organisation, .body, .post, .member]

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        var graph = LandscapeGraph(material)
        try graph.requireNodes()
        var remarks = ["Mermaid holds names, kinds and areas alone: ids, dates and sources are in GraphML and Kumu JSON."]
        var text = Self.text(graph, material)
        if graph.edges.count > Self.mostEdges || text.count > Self.mostCharacters {
            let whole = graph.nodes.count
            graph = graph.restricted(to: Self.governance)
            text = Self.text(graph, material)
            remarks.append(
                "Mermaid draws \(Self.mostEdges) edges and \(Self.mostCharacters) characters at most: \(whole - graph.nodes.count) priorities, "
                    + "strategies, themes and notes were left out; GraphML holds them.")
            if graph.edges.count > Self.mostEdges || text.count > Self.mostCharacters {
                remarks.append(
                    "Even so it is more than Mermaid draws as it comes (\(graph.edges.count) edges): raise maxEdges and maxTextSize, or name fewer areas."
                )
            }
        }
        return ExportProduct(files: [ExportFile(text: text)], counts: graph.counts, remarks: remarks)
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        guard let file = files.first, files.count == 1 else { throw ExportError("a Mermaid export is one file") }
        return try MermaidReader.count(String(decoding: file.bytes, as: UTF8.self))
    }

    private static func text(_ graph: LandscapeGraph, _ material: ExportMaterial) -> String {
        let numbers = Dictionary(graph.nodes.enumerated().map { ($1.id, "n\($0 + 1)") }, uniquingKeysWith: { first, _ in first })
        func line(_ node: LandscapeGraph.Node) -> String {
            let (open, close) = brackets(node.kind)
            return "\(numbers[node.id] ?? "")\(open)\"\(escaped(node.label))\"\(close):::\(node.kind.rawValue)Kind"
        }
        var lines = [
            "---", "title: \(JSONWriter.text(.text(graph.title)))", "---", "flowchart LR",
            "  %% " + ExportOrigin.sentence(material).split(whereSeparator: \.isNewline).joined(separator: " "),
        ]
        let areas = graph.nodes.filter { $0.kind == .area }.compactMap(\.areas.first)
        let byArea = Dictionary(grouping: graph.nodes) { $0.areas.count == 1 ? $0.areas[0] : nil }
        for (index, area) in areas.enumerated() {
            lines.append("  subgraph a\(index + 1)[\"\(escaped(material.register.name(area)))\"]")
            lines += (byArea[area] ?? []).map { "    " + line($0) }
            lines.append("  end")
        }
        let boxed = Set(areas)
        lines += graph.nodes.filter { $0.areas.count != 1 || !boxed.contains($0.areas[0]) }.map { "  " + line($0) }
        for edge in graph.edges {
            guard let from = numbers[edge.from], let to = numbers[edge.to] else { continue }
            switch edge.kind {
            case .inArea, .priorityOf, .aboutTheme: lines.append("  \(from) -.- \(to)")
            default: lines.append("  \(from) -->|\(edge.kind.rawValue)| \(to)")
            }
        }
        // Fills are light, and the text on them dark, whatever the reader's theme.
        let kinds = Set(graph.nodes.map(\.kind))
        for kind in LandscapeGraph.NodeKind.allCases where kinds.contains(kind) {
            lines.append("  classDef \(kind.rawValue)Kind fill:\(fill(kind)),stroke:#44546a,color:#1b2430")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func brackets(_ kind: LandscapeGraph.NodeKind) -> (String, String) {
        switch kind {
        case .area: ("[[", "]]")
        case .partnership: ("(", ")")
        case .organisation, .member: ("[", "]")
        case .body: ("[(", ")]")
        case .post: ("([", "])")
        case .priority, .note: (">", "]")
        case .strategy: ("[/", "/]")
        case .theme: ("{{", "}}")
        }
    }

    private static func fill(_ kind: LandscapeGraph.NodeKind) -> String {
        switch kind {
        case .area: "#dfe7f1"
        case .partnership: "#d5ead9"
        case .organisation: "#fdf0d2"
        case .body: "#f7dcd3"
        case .post, .member: "#ffffff"
        case .priority: "#eee5f5"
        case .strategy: "#dceef3"
        case .theme: "#f3f3f3"
        case .note: "#fff8c9"
        }
    }

    /// A label's text: what Mermaid or HTML would take for its own is written by number.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "#", "<", ">", "&", "`", ";", "\\", "{", "}", "%": result += "#\(scalar.value);"
            case _ where scalar.properties.isWhitespace || scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
                if result.last != " " { result += " " }
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

/// Counts nodes and edges of a Mermaid flowchart that has one statement a line.
enum MermaidReader {
    static func count(_ text: String) throws(ExportError) -> [ExportCount] {
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
        guard lines.contains("flowchart LR") else { throw ExportError("the file holds no Mermaid flowchart") }
        var nodes: Set<Substring> = []
        var edges: [(Substring, Substring)] = []
        var depth = 0
        for line in lines {
            if line.hasPrefix("subgraph ") { depth += 1 }
            if line == "end" { depth -= 1 }
            guard line.first == "n", let end = line.firstIndex(where: { !$0.isLetter && !$0.isNumber }) else { continue }
            let rest = line[end...]
            if rest.hasPrefix(" --") || rest.hasPrefix(" -.- ") {
                guard let target = rest.split(separator: " ").last else { throw ExportError("an edge of the flowchart has one end") }
                edges.append((line[..<end], target))
            } else {
                guard rest.contains(":::"), nodes.insert(line[..<end]).inserted else {
                    throw ExportError("a node of the flowchart is not whole, or stands twice: \(line.prefix(60))")
                }
            }
        }
        guard depth == 0 else { throw ExportError("a box of the flowchart is not closed") }
        if let loose = edges.first(where: { !nodes.contains($0.0) || !nodes.contains($0.1) }) {
            throw ExportError("the edge from \(loose.0) to \(loose.1) has an end that is no node")
        }
        return [ExportCount(nodes.count, "node"), ExportCount(edges.count, "edge")]
    }
}
