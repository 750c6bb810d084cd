import LandscapeKit

/// Areas that a person set under one name, to be compared again and again.
package struct SavedGroup: Sendable, Hashable {
    package let name: String
    /// As they stand in the file: ids of areas, unless someone wrote otherwise.
    package let areas: [String]

    package init(_ name: String, _ areas: [String]) {
        self.name = name
        self.areas = areas
    }
}

extension Workspace {
    static let groupsFile = "groups.yaml"

    /// The groups, in the order of `groups.yaml`; none where there is no such file.
    ///
    /// - Throws: `unreadable`, with the place, when the file cannot be read.
    package func groups() throws(StorageError) -> [SavedGroup] {
        try NamedValues.read(Self.groupsFile, of: self)
            .each(Self.groupsFile, of: self) { yaml, key throws(Diagnostic) in try yaml.strings(key) }
            .map { SavedGroup($0.name, $0.value) }
    }

    /// Sets a group, in place of one of the same name.
    package func set(_ group: SavedGroup) throws(StorageError) {
        _ = try change("Set group \(group.name)", name: group.name, of: Self.groupsFile, to: YAMLText.list(group.areas))
    }

    /// Takes a group out.
    ///
    /// - Returns: false when there was none of the name.
    package func removeGroup(_ name: String) throws(StorageError) -> Bool {
        try change("Remove group \(name)", name: name, of: Self.groupsFile, to: nil)
    }
}
