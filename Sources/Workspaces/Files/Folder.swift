import Glibc

/// Making and listing folders.
enum Folder {
    /// Makes a folder, and those above it where they are missing, each flushed to disk.
    static func make(_ path: String, permissions: mode_t, withParents: Bool) throws(StorageError) {
        if mkdir(path, permissions) == 0 { return try flush(Path.folder(of: path)) }
        let code = errno
        switch code {
        case ENOENT where withParents && Path.folder(of: path) != path:
            try make(Path.folder(of: path), permissions: permissions, withParents: true)
            try make(path, permissions: permissions, withParents: false)
        case EEXIST:
            guard let status = try? FileStatus.at(path), status.kind == .folder else {
                throw StorageError(errno: ENOTDIR, .openFolder, path)
            }
        case ENOTDIR: throw StorageError(errno: code, .openFolder, path)
        default: throw StorageError(errno: code, .makeFolder, path)
        }
    }

    /// The names in a folder in the order of their bytes, without `.` and `..`; none where there is no such folder.
    ///
    /// - Returns: also how many names are not UTF-8.
    static func list(_ path: String) throws(StorageError) -> (names: [String], unreadable: Int) {
        guard let folder = opendir(path) else {
            let code = errno
            if code == ENOENT { return ([], 0) }
            throw StorageError(errno: code, .read, path)
        }
        defer { closedir(folder) }
        var names: [String] = []
        var unreadable = 0
        while true {
            errno = 0
            guard let entry = readdir(folder) else {
                let code = errno
                if code != 0 { throw StorageError(errno: code, .read, path) }
                break
            }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            guard let name else {
                unreadable += 1
                continue
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return (names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, unreadable)
    }

    /// - Throws: `folderMissing` when there is no such folder.
    static func require(_ path: String) throws(StorageError) {
        do throws(ErrorNumber) {
            if try FileStatus.at(path) == nil { throw ErrorNumber(ENOENT) }
        } catch {
            throw StorageError(errno: error.code, .read, path)
        }
    }

    /// Puts a folder's list of names on the disk.
    ///
    /// Some file systems (of networks, of shared folders of virtual machines, FUSE) know no such thing for a folder and answer
    /// EINVAL or ENOTSUP; that is let pass, as there is nothing more a program can do there. Every other fault is reported.
    static func flush(_ path: String) throws(StorageError) {
        do throws(ErrorNumber) {
            try flushing(path)
        } catch {
            throw .notFlushed(error.code, path)
        }
    }

    /// The same, for whoever has nothing written yet.
    static func flushing(_ path: String) throws(ErrorNumber) {
        do throws(ErrorNumber) {
            let folder = try Descriptor(path, O_RDONLY | O_DIRECTORY)
            try folder.flush()
        } catch {
            if error.code != EINVAL && error.code != ENOTSUP { throw error }
        }
    }
}
