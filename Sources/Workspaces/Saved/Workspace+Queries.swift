import LandscapeKit

/// A question under a name, as it was typed.
package struct SavedQuery: Sendable, Hashable {
    package let name: String
    package let line: String
}

extension Workspace {
    static let queriesFile = "queries.yaml"

    /// The saved queries, in the order of `queries.yaml`; none where there is no such file.
    ///
    /// - Throws: `unreadable`, with the place, when the file cannot be read.
    package func queries() throws(StorageError) -> [SavedQuery] {
        try NamedValues.read(Self.queriesFile, of: self)
            .each(Self.queriesFile, of: self) { yaml, key throws(Diagnostic) in try yaml.string(key) ?? "" }
            .map { SavedQuery(name: $0.name, line: $0.value) }
    }

    /// Saves a query, in place of one of the same name.
    package func save(_ query: SavedQuery) throws(StorageError) {
        _ = try change("Save query \(query.name)", name: query.name, of: Self.queriesFile, to: YAMLText.scalar(query.line))
    }

    /// Takes a saved query out.
    ///
    /// - Returns: false when there was none of the name.
    package func forgetQuery(_ name: String) throws(StorageError) -> Bool {
        try change("Forget query \(name)", name: name, of: Self.queriesFile, to: nil)
    }
}

extension SavedQuery {
    package init(_ name: String, _ line: String) {
        self.name = name
        self.line = line
    }
}
