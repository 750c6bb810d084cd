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
        try makeFolders(of: name)
        return try SafeFile.write(
            bytes, to: path, known.map { .replaceIfUnchanged(since: $0) } ?? .refuseExisting, suffix: workspace.suffix)
    }

    /// Moves a file of the workspace to the trash.
    ///
    /// - Returns: where it is now.
    /// - Throws: `changedMeanwhile` when the file is no longer the one that was read.
    @discardableResult
    package func remove(_ name: String, ifStill known: Fingerprint) throws(StorageError) -> String {
        let path = workspace.path(of: name)
        try SafeFile.check(path, is: known)
        try workspace.makeFolder(workspace.trashPath)
        var number = 1
        while true {
            let target = Path.join(workspace.trashPath, (number == 1 ? "" : "\(number).") + Path.name(of: name))
            do throws(StorageError) {
                try SafeFile.move(path, to: target)
                return target
            } catch {
                guard error.kind == .alreadyExists else { throw error }
                number += 1
            }
        }
    }

    private func makeFolders(of name: String) throws(StorageError) {
        var folder = workspace.path
        for part in name.split(separator: "/").dropLast() {
            folder = Path.join(folder, String(part))
            try workspace.makeFolder(folder)
        }
    }
}
