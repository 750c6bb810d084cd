import LandscapeKit
import Yams

/// Reads the text of `workshop.yaml` key by key, and notes where everything stands. All faults are reported in one run.
struct WorkshopReader {
    let file: String
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var locations: [String: SourceLocation] = [:]

    init(file: String) { self.file = file }

    /// The beginning of the file.
    var top: SourceLocation { SourceLocation(file: file, line: 1, column: 1) }

    /// - Returns: nil when there is nothing that could be a plan.
    mutating func read(_ bytes: [UInt8]) -> Fields? {
        let text: String
        do throws(Diagnostic) {
            text = try FileText.decode(bytes, file: file)
        } catch {
            diagnostics.append(error)
            return nil
        }
        if let line = YAMLGuard.lineOfTooManyAliases(in: text) {
            report(
                "yaml", SourceLocation(file: file, line: line, column: 1),
                "more than \(YAMLGuard.mostAliases) aliases ('*name'); write the values out")
            return nil
        }
        do {
            guard let root = try Yams.compose(yaml: text, .basic), root.scalar?.string != "" else {
                report("missing-key", top, "the file is empty; `workshop new` writes one with every key explained")
                return nil
            }
            return object(root, WorkshopField.all, way: "", name: "workshop.yaml")
        } catch {
            diagnostics.append(YAMLFault.diagnostic(error, in: text, file: file, firstLine: 1))
            return nil
        }
    }

    private mutating func report(_ id: String, _ location: SourceLocation, _ message: String, _ severity: Diagnostic.Severity = .error) {
        diagnostics.append(Diagnostic(id, severity, at: location, message))
    }

    private func location(_ node: Node) -> SourceLocation {
        SourceLocation(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    private mutating func object(_ node: Node, _ fields: [WorkshopField], way: String, name: String) -> Fields? {
        guard case .mapping(let mapping) = node else {
            report("wrong-type", location(node), "\(name) takes keys and values, such as '\(fields[0].key): ...', not \(Self.shape(node))")
            return nil
        }
        var values = Fields()
        var seen: Set<String> = []
        for (keyNode, value) in mapping {
            let key = keyNode.scalar?.string ?? ""
            guard let field = fields.first(where: { $0.key == key }) else {
                let near = NearMiss.best(for: key, among: fields.map(\.key), limit: 1)
                let tail = near.isEmpty ? "; it takes \(fields.map(\.key).joined(separator: ", "))" : Diagnostic.didYouMean(near)
                report("unknown-key", location(keyNode), "unknown key '\(key)' in \(name)" + tail)
                continue
            }
            seen.insert(key)
            let own = way.isEmpty ? key : way + "/" + key
            locations[own] = location(value)
            values[key] = self.value(value, field, way: own)
        }
        for field in fields where field.isRequired && !seen.contains(field.key) {
            report("missing-key", way.isEmpty ? top : location(node), "\(name) lacks '\(field.key)': \(Self.lowered(field.summary))")
        }
        return values
    }

    private mutating func value(_ node: Node, _ field: WorkshopField, way: String) -> FieldValue? {
        switch field.kind {
        case .objects(let fields):
            guard let nodes = list(node, field) else { return nil }
            let name = field.key == "sessions" ? "session" : "break"
            return .list(
                nodes.enumerated().compactMap { index, element in
                    locations["\(way)/\(index)"] = location(element)
                    return object(element, fields, way: "\(way)/\(index)", name: "\(name) \(index + 1)").map(FieldValue.object)
                })
        case .lines:
            if case .scalar(let scalar) = node, Self.isNull(scalar) { return .list([]) }
            guard let nodes = list(node, field) else { return nil }
            var texts: [FieldValue] = []
            for (index, element) in nodes.enumerated() {
                locations["\(way)/\(index)"] = location(element)
                if let text = scalar(element, field), !isLeftOpen(text, element, field) { texts.append(.text(text)) }
            }
            return .list(texts)
        default:
            guard let text = scalar(node, field) else { return nil }
            let isOpen = isLeftOpen(text, node, field)
            if isOpen, !isText(field) || !field.isRequired { return nil }
            return single(text, node, field)
        }
    }

    private mutating func single(_ text: String, _ node: Node, _ field: WorkshopField) -> FieldValue? {
        switch field.kind {
        case .date:
            guard let date = PartialDate(text), date.day != nil else {
                report("bad-date", location(node), "'\(text)' is no day of the calendar; write it as 2026-12-03")
                return nil
            }
            return .text(date.iso)
        case .time:
            guard let time = ClockTime(text) else {
                report("bad-time", location(node), "'\(text)' is no time of day for '\(field.key)'; write it as 09:30")
                return nil
            }
            return .text(time.description)
        case .whole(let range):
            guard let number = Int(text), range.contains(number) else {
                report(
                    "out-of-range", location(node),
                    "'\(field.key)' takes a whole number from \(range.lowerBound) to \(range.upperBound), not '\(text)'")
                return nil
            }
            return .number(Figure(number))
        case .line, .prose, .lines, .objects:
            return .text(text)
        }
    }

    private func isText(_ field: WorkshopField) -> Bool {
        switch field.kind {
        case .line, .prose: true
        default: false
        }
    }

    /// Whether the person has still to fill it in; that is said, and is no error.
    private mutating func isLeftOpen(_ text: String, _ node: Node, _ field: WorkshopField) -> Bool {
        guard text.contains("FIXME") else { return false }
        report("fixme", location(node), "'\(field.key)' still says FIXME: \(Self.lowered(field.summary))", .warning)
        return true
    }

    private mutating func scalar(_ node: Node, _ field: WorkshopField) -> String? {
        guard case .scalar(let scalar) = node else {
            report("wrong-type", location(node), "'\(field.key)' takes one value here, not \(Self.shape(node))")
            return nil
        }
        if Self.isNull(scalar) || scalar.string.allSatisfy(\.isWhitespace) {
            if field.isRequired { report("empty-value", location(node), "'\(field.key)' is empty: \(Self.lowered(field.summary))") }
            return nil
        }
        return scalar.string
    }

    private mutating func list(_ node: Node, _ field: WorkshopField) -> [Node]? {
        switch node {
        case .sequence(let sequence):
            if sequence.isEmpty, field.isRequired {
                report("empty-value", location(node), "'\(field.key)' is empty; a workshop has at least one")
            }
            return Array(sequence)
        case .scalar(let scalar) where Self.isNull(scalar):
            if field.isRequired { report("empty-value", location(node), "'\(field.key)' is empty; a workshop has at least one") }
            return []
        case .scalar:
            if case .lines = field.kind { return [node] }
        default: break
        }
        report("wrong-type", location(node), "'\(field.key)' takes a list, each entry after '- ', not \(Self.shape(node))")
        return nil
    }

    private static func isNull(_ scalar: Node.Scalar) -> Bool {
        scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    private static func shape(_ node: Node) -> String {
        switch node {
        case .scalar: "one value"
        case .sequence: "a list"
        default: "keys and values"
        }
    }

    private static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
