import LandscapeKit

/// What every change of a file comes down to.
extension WorkspaceWriter {
    /// Writes a file whole, its folders made where they are missing.
    ///
    /// - Parameter before: the file as it was read; nil when there must be none.
    /// - Throws: `alreadyExists`, or `changedMeanwhile` when the file is no longer the one that was read.
    @discardableResult
    func put(_ bytes: [UInt8], to name: String, over before: FileState?, permissions: UInt32 = 0o600) throws(StorageError) -> Fingerprint {
        try makeFolders(of: name)
        let mode = before.map { SafeFile.Mode.replaceIfUnchanged(since: Fingerprint(of: $0.bytes)) } ?? .refuseExisting
        let permissions = before?.permissions ?? permissions
        let change = FileChange(name: name, before: before, after: FileState(bytes, permissions: permissions))
        return try SafeFile.write(bytes, to: workspace.path(of: name), mode, permissions: permissions, suffix: workspace.suffix) {
            publish throws(StorageError) in try log.record(change, publish)
        }
    }

    /// Moves a file to the trash, and returns where it is now.
    ///
    /// - Parameter before: the file as it was read just now.
    @discardableResult
    func discard(_ name: String, _ before: FileState) throws(StorageError) -> String {
        try inTrash(name) { target throws(StorageError) in
            try log.record(FileChange(name: name, before: before, after: nil)) { () throws(StorageError) in
                try SafeFile.move(workspace.path(of: name), to: target)
            }
        }
    }

    /// Gives a file the state it had at another time.
    func set(_ name: String, to wanted: FileState?, from now: FileState?) throws(StorageError) {
        if let wanted {
            try put(wanted.bytes, to: name, over: now, permissions: wanted.permissions)
        } else if let now {
            try discard(name, now)
        }
    }

    /// Writes what a file once held into the trash, and returns where it is.
    func keepInTrash(_ state: FileState, of name: String) throws(StorageError) -> String {
        try inTrash(name) { target throws(StorageError) in
            try SafeFile.write(state.bytes, to: target, .refuseExisting, suffix: workspace.suffix)
        }
    }

    /// Finds a free name in the trash.
    private func inTrash(_ name: String, _ place: (String) throws(StorageError) -> some Any) throws(StorageError) -> String {
        try workspace.makeFolder(workspace.trashPath)
        let parts = Self.nameAndSuffix(Path.name(of: name))
        var number = 1
        while true {
            let target = Path.join(workspace.trashPath, number == 1 ? parts.name + parts.suffix : "\(parts.name).\(number)\(parts.suffix)")
            do throws(StorageError) {
                guard FileStatus.isMissing(target) else { throw .alreadyExists(target) }
                _ = try place(target)
                return target
            } catch {
                guard error.kind == .alreadyExists else { throw error }
                number += 1
            }
        }
    }

    private static func nameAndSuffix(_ name: String) -> (name: String, suffix: String) {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
        return (String(name[..<dot]), String(name[dot...]))
    }

    private func makeFolders(of name: String) throws(StorageError) {
        var folder = workspace.path
        for part in name.split(separator: "/").dropLast() {
            folder = Path.join(folder, String(part))
            try workspace.makeFolder(folder)
        }
    }
}
