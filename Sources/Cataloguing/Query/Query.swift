package import LandscapeKit

/// What a person asks for: words and qualifiers.
package struct Query: Sendable, Hashable {
    /// One `key:value` of a query, its values resolved.
    package struct Part: Sendable, Hashable {
        package var name: String
        package var values: [String]
        package var isNegated: Bool
        /// As a person may type it again.
        package var typed: String

        package init(_ name: String, _ values: [String], isNegated: Bool = false, typed: String? = nil) {
            self.name = name
            self.values = values
            self.isNegated = isNegated
            self.typed = typed ?? (isNegated ? "-" : "") + name + ":" + values.map(Token.quotedIfNeeded).joined(separator: ",")
        }
    }

    /// The free words, or nil for none.
    package var text: TextExpression?
    package var parts: [Part]
    package var sort: String?
    package var limit: Int?

    package init(text: TextExpression? = nil, parts: [Part] = [], sort: String? = nil, limit: Int? = nil) {
        self.text = text
        self.parts = parts
        self.sort = sort
        self.limit = limit
    }

    /// The values that a part asks for, where it is asked for and not excluded.
    package func values(of name: String) -> [String] { parts.filter { $0.name == name && !$0.isNegated }.flatMap(\.values) }

    /// The areas named, or none.
    package var areas: [String] { values(of: "area") }

    /// The same query with one part more.
    package func adding(_ part: Part) -> Query {
        var copy = self
        copy.parts.append(part)
        return copy
    }

    /// The query as words to type, without its areas when told so.
    package func typed(omitting names: Set<String> = []) -> String {
        var words = [text?.typed].compactMap { $0 }
        words += parts.filter { !names.contains($0.name) }.map(\.typed)
        if let sort { words.append("sort:" + sort) }
        if let limit { words.append("limit:\(limit)") }
        return words.joined(separator: " ")
    }

    /// What the query asks for, as a heading: `Luton · children · theme obesity`.
    package func described(register: AreaRegister) -> [String] {
        var words: [String] = []
        if let text {
            let left = text.dropped.isEmpty ? "" : ", without ‘\(text.dropped.joined(separator: " "))’"
            words.append((text.typed.contains("\"") ? text.typed : "‘\(text.typed)’") + left)
        }
        for part in parts where part.name != "kind" {
            if part.name == "area", let group = Self.describedGroup(part, register) {
                words.append(group)
                continue
            }
            let shown = part.values.map { value -> String in
                switch part.name {
                case "area": register.name(value)
                case "sector": Vocabulary.sectors.label(value)
                default: value
                }
            }.joined(separator: " or ")
            let name = ["area", "sector"].contains(part.name) ? "" : part.name + " "
            let isSource = part.name == "source"
            words.append((part.isNegated ? "not " : "") + name + (isSource ? String(part.typed.drop { $0 != ":" }.dropFirst()) : shown))
        }
        return words
    }
    /// `group:coastal (Hull or North East Lincolnshire)`; nil for areas that were named one by one.
    private static func describedGroup(_ part: Part, _ register: AreaRegister) -> String? {
        guard part.typed.contains("group:") || part.typed.contains("region:") else { return nil }
        let areas = part.values.count > 4 ? "\(part.values.count) areas" : part.values.map(register.name).joined(separator: " or ")
        let typed = part.isNegated ? "not " + part.typed.dropFirst() : part.typed
        return typed + " (" + areas + ")"
    }
}
