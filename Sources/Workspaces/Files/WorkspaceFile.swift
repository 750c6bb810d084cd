import LandscapeKit

/// A file of a workspace as it was read: its bytes, and what tells later whether it is still the same.
package struct WorkspaceFile: Sendable, Hashable {
    /// Inside the workspace, e.g. `interviews/2026-11-24-adult-social-care.md`.
    package let name: String
    package let bytes: [UInt8]
    package let fingerprint: Fingerprint
    /// When it was last modified.
    package let modified: Timestamp
}

extension Workspace {
    /// Where a file of the workspace lies.
    package func path(of name: String) -> String { Path.join(path, name) }

    /// Reads a file of the workspace.
    ///
    /// - Parameter name: inside the workspace, e.g. `queries.yaml`.
    /// - Returns: nil when there is none.
    package func file(_ name: String) throws(StorageError) -> WorkspaceFile? {
        do throws(StorageError) {
            let contents = try FileReading.read(path(of: name))
            return WorkspaceFile(
                name: name, bytes: contents.bytes, fingerprint: Fingerprint(of: contents.bytes),
                modified: clock.timestamp(of: contents.modified))
        } catch {
            if error.kind == .folderMissing { return nil }
            throw error
        }
    }

    /// The names of the files in a folder of the workspace that end as given, hidden ones left out; none where there is no folder.
    package func files(in folder: String, ending: String) throws(StorageError) -> [String] {
        try Folder.list(path(of: folder)).names.filter { !$0.hasPrefix(".") && $0.hasSuffix(ending) }.map { folder + "/" + $0 }
    }
}

extension WorkspaceWriter {
    /// Writes a file of the workspace whole, its folder made where it is missing.
    ///
    /// - Parameters:
    ///   - name: inside the workspace, at most one folder deep unless the folders are there.
    ///   - known: the file as it was read; nil when there must be none yet.
    /// - Throws: `alreadyExists`, or `changedMeanwhile` when the file is no longer the one that was read.
    @discardableResult
    package func write(_ bytes: [UInt8], to name: String, replacing known: Fingerprint?) throws(StorageError) -> Fingerprint {
        let path = workspace.path(of: name)
        if bytes.count > FileReading.largest { throw .tooLarge(path, bytes: bytes.count) }
        guard FileChange.isSafe(name) else { throw .notAFile(path) }
        return try put(bytes, to: name, over: known.map { known throws(StorageError) in try current(name, ifStill: known) })
    }

    /// Moves a file of the workspace to the trash.
    ///
    /// - Returns: where it is now.
    /// - Throws: `changedMeanwhile` when the file is no longer the one that was read.
    @discardableResult
    package func remove(_ name: String, ifStill known: Fingerprint) throws(StorageError) -> String {
        guard FileChange.isSafe(name) else { throw .notAFile(workspace.path(of: name)) }
        return try discard(name, current(name, ifStill: known))
    }

    private func current(_ name: String, ifStill known: Fingerprint) throws(StorageError) -> FileState {
        let path = workspace.path(of: name)
        do throws(StorageError) {
            let state = try FileReading.read(path).state
            guard Fingerprint(of: state.bytes) == known else { throw .changedMeanwhile(path) }
            return state
        } catch {
            throw error.kind == .folderMissing ? .changedMeanwhile(path) : error
        }
    }
}
