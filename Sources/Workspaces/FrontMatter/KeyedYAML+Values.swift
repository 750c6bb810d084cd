import LandscapeKit
import Yams

extension KeyedYAML {
    /// The text of a key, or nil where there is none or it is empty.
    func string(_ key: String) throws(Diagnostic) -> String? {
        guard let entry = self[key] else { return nil }
        guard case .scalar(let scalar) = entry.value else {
            throw Diagnostic(
                "wrong-type", at: location(of: entry.value),
                "'\(key)' takes one value, not \(Self.shape(entry.value)); write '\(key): value'")
        }
        return Self.isNull(scalar) ? nil : scalar.string
    }

    /// The list of a key, which may also be written as one value; empty where there is none.
    ///
    /// - Parameter allowingLink: whether `re: [[luton]]`, which YAML takes for a list in a list, is the link that it looks like.
    func strings(_ key: String, allowingLink: Bool = false) throws(Diagnostic) -> [String] {
        guard let entry = self[key] else { return [] }
        if allowingLink, case .sequence(let outer) = entry.value, outer.count == 1, case .sequence(let inner) = outer[0],
            inner.count == 1, case .scalar(let scalar) = inner[0]
        {
            return ["[[" + scalar.string + "]]"]
        }
        switch entry.value {
        case .scalar(let scalar): return Self.isNull(scalar) ? [] : [scalar.string]
        case .sequence(let sequence):
            var strings: [String] = []
            for node in sequence {
                guard case .scalar(let scalar) = node else {
                    throw Diagnostic(
                        "wrong-type", at: location(of: node),
                        "'\(key)' takes a list of words, and this is \(Self.shape(node)); write '\(key): [one, two]'")
                }
                if !Self.isNull(scalar) { strings.append(scalar.string) }
            }
            return strings
        default:
            throw Diagnostic(
                "wrong-type", at: location(of: entry.value),
                "'\(key)' takes a list, not \(Self.shape(entry.value)); write '\(key): [one, two]'")
        }
    }

    /// The keys and values under a key, in the order written; empty where there are none.
    func pairs(_ key: String) throws(Diagnostic) -> [(name: String, value: String, location: SourceLocation)] {
        guard let entry = self[key] else { return [] }
        if case .scalar(let scalar) = entry.value, Self.isNull(scalar) { return [] }
        guard case .mapping(let mapping) = entry.value else {
            throw Diagnostic(
                "wrong-type", at: location(of: entry.value),
                "'\(key)' takes keys and values, not \(Self.shape(entry.value)); write '\(key): {name: value}'")
        }
        var pairs: [(String, String, SourceLocation)] = []
        for (name, value) in mapping {
            guard let name = name.scalar?.string, let text = value.scalar?.string else {
                throw Diagnostic("wrong-type", at: location(of: value), "a value of '\(key)' is one word, not \(Self.shape(value))")
            }
            pairs.append((name, text, location(of: value)))
        }
        return pairs
    }

    /// Where the value at `index` of a list stands.
    func location(of index: Int, of key: String) -> SourceLocation? {
        guard let entry = self[key] else { return nil }
        guard case .sequence(let sequence) = entry.value, index < sequence.count else { return entry.location }
        return location(of: sequence[index])
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
}
