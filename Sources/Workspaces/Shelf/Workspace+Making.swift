extension Workspace {
    /// What git is told to leave out: what belongs to one person's program and not to the work.
    private static let ignored = [".history", ".lock", ".step", ".trash/", ".drafts/", ".editing/", ".landscape-*.tmp"]

    /// Makes a folder a workspace: writes `workspace.yaml`, and a `.gitignore` where there is none.
    ///
    /// - Throws: `alreadyExists` when it is a workspace already.
    @discardableResult
    package func make(title: String?, purpose: String?, areas: [String]) throws(StorageError) -> WorkspaceDescription {
        try change("Make the workspace") { writer throws(StorageError) in
            if WorkspaceShelf.isWorkspace(path) { throw .alreadyExists(descriptionPath) }
            let description = try writer.describe {
                if let title { $0.title = title }
                $0.purpose = purpose
                $0.areas = areas
            }
            do throws(StorageError) {
                try writer.write(Array(Self.ignored.map { $0 + "\n" }.joined().utf8), to: ".gitignore", replacing: nil)
            } catch {
                // One that the person has is theirs to keep.
                guard error.kind == .alreadyExists else { throw error }
            }
            return description
        }
    }
}
