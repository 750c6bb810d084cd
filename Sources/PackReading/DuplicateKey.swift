import Yams

/// A key that stands twice in one mapping. The parser tells the first place; the second is the one to look at.
struct DuplicateKey {
    let name: String
    let first: Mark
    let text: String

    var fault: YAMLShape.Fault {
        let remedy = "merge the two or rename one"
        guard let line = secondLine else {
            return .init(
                id: "duplicate-key", line: first.line, column: first.column, message: "the key '\(name)' stands twice here; \(remedy)")
        }
        return .init(
            id: "duplicate-key", line: line, column: first.column,
            message: "the key '\(name)' stands in line \(first.line) already; \(remedy)")
    }

    /// The line, in the same mapping, that begins with the key as far in as the first does; nil where both are written in braces.
    private var secondLine: Int? {
        let indent = first.column - 1
        for (offset, line) in text.yamlLines.dropFirst(first.line).enumerated() {
            let own = line.prefix { $0 == " " }.count
            let rest = line.dropFirst(own)
            if rest.isEmpty || rest.first == "#" { continue }
            if own < indent { return nil }
            if own == indent, ["\(name):", "\"\(name)\":", "'\(name)':"].contains(where: rest.hasPrefix) { return first.line + 1 + offset }
        }
        return nil
    }
}
