import LandscapeKit

extension Workspace {
    /// The folder, in the workspace, of everything that belongs to a workshop.
    package static func folder(ofWorkshop name: String) -> String { "workshops/" + name }

    /// The names of the workshops there are, in alphabetical order.
    package func workshops() throws(StorageError) -> [String] {
        var names: [String] = []
        for folder in try files(in: "workshops", ending: "") {
            let name = String(folder.dropFirst("workshops/".count))
            if !FileStatus.isMissing(path(of: folder + "/workshop.yaml")) { names.append(name) }
        }
        return names
    }

    /// Reads a file of a workshop, e.g. `workshop.yaml`, `evaluations.csv`.
    ///
    /// - Returns: nil when there is none.
    package func file(_ file: String, ofWorkshop name: String) throws(StorageError) -> WorkspaceFile? {
        guard Self.isWorkshopName(name) else { return nil }
        return try self.file(Self.folder(ofWorkshop: name) + "/" + file)
    }

    /// Whether a word can name a workshop: it is a folder's name, typed in commands, and stays inside the workspace.
    package static func isWorkshopName(_ name: String) -> Bool {
        !name.isEmpty && name == Folding.slug(name, limit: 60)
    }
}

extension WorkspaceWriter {
    /// Writes a file of a workshop whole, its folder made where it is missing; the folder around it is a workspace from then on.
    ///
    /// - Parameter known: the file as it was read; nil when there must be none yet.
    @discardableResult
    package func write(
        _ bytes: [UInt8], to file: String, ofWorkshop name: String, replacing known: Fingerprint?
    ) throws(StorageError) -> Fingerprint {
        try writeDescriptionIfMissing()
        return try write(bytes, to: Workspace.folder(ofWorkshop: name) + "/" + file, replacing: known)
    }
}
