import Glibc

/// Writes a folder of files whole or not at all: the files go to a hidden folder beside it, are flushed to disk, and take the name
/// in one step.
package enum SafeFolder {
    /// A file of the folder.
    package struct File: Sendable {
        /// Inside the folder, with `/` between folders.
        package var path: String
        package var bytes: [UInt8]

        package init(_ path: String, _ bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// Writes a folder, and returns when it is safe on the disk.
    ///
    /// - Parameters:
    ///   - isReplacing: whether a folder that is there is taken away whole, once the new one has its name. What may be taken
    ///     away is for the caller to find out first.
    ///   - check: looks at the new folder under its passing name before it takes the other, and says what is wrong with it; nil
    ///     for nothing. When it complains, nothing has changed.
    /// - Throws: `alreadyExists` when the name is taken and nothing is to be replaced.
    package static func write(
        _ files: [File], to path: String, replacing isReplacing: Bool, permissions: UInt32 = 0o755,
        suffix: @Sendable () -> String = SafeFile.randomSuffix, check: (_ folder: String) -> String? = { _ in nil }
    ) throws(StorageError) {
        var target = path
        while target.count > 1 && target.hasSuffix("/") { target.removeLast() }
        let isThere: Bool
        do throws(ErrorNumber) {
            isThere = try FileStatus.at(target, followingLinks: false) != nil
        } catch {
            throw StorageError(errno: error.code, .write, target)
        }
        if isThere && !isReplacing { throw .alreadyExists(target) }
        let parent = Path.folder(of: target)
        let temporary = Path.join(parent, SafeFile.temporaryPrefix + suffix() + SafeFile.temporarySuffix)
        guard mkdir(temporary, 0o700) == 0 else { throw StorageError(errno: errno, .write, target) }
        do throws(StorageError) {
            try fill(temporary, with: files, of: target)
            chmod(temporary, mode_t(permissions))
            if let complaint = check(temporary) { throw .failedCheck(target, complaint) }
            if isThere { try exchange(temporary, target, suffix) } else { try take(target, with: temporary) }
        } catch {
            remove(temporary)
            throw error
        }
        try Folder.flush(parent)
    }

    /// Removes a folder and all in it.
    package static func remove(_ path: String) {
        if let status = try? FileStatus.at(path, followingLinks: false), status.kind == .folder,
            let names = try? Folder.list(path).names
        {
            for name in names { remove(Path.join(path, name)) }
            rmdir(path)
        } else {
            unlink(path)
        }
    }

    /// The paths of all files below a folder, sorted.
    package static func files(in path: String) throws(StorageError) -> [String] {
        var found: [String] = []
        for name in try Folder.list(path).names {
            let inner = Path.join(path, name)
            if let status = try? FileStatus.at(inner, followingLinks: false), status.kind == .folder {
                found += try files(in: inner).map { name + "/" + $0 }
            } else {
                found.append(name)
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Reads an ordinary file of any size.
    package static func read(_ path: String) throws(StorageError) -> [UInt8] {
        do throws(ErrorNumber) {
            let file = try Descriptor(path, O_RDONLY | O_NONBLOCK)
            let status = try FileStatus.of(file)
            if status.kind == .folder { throw ErrorNumber(EISDIR) }
            if status.kind == .file { return try file.read(limit: .max - 1) }
        } catch {
            throw StorageError(errno: error.code, .read, path)
        }
        throw StorageError.notAFile(path)
    }

    private static func fill(_ folder: String, with files: [File], of target: String) throws(StorageError) {
        var folders: Set<String> = [folder]
        for file in files {
            let parts = file.path.split(separator: "/").map(String.init)
            var place = folder
            for part in parts.dropLast() {
                place = Path.join(place, part)
                if folders.insert(place).inserted { try Folder.make(place, permissions: 0o755, withParents: false) }
            }
            let path = Path.join(place, parts.last ?? "")
            do throws(ErrorNumber) {
                let descriptor = try Descriptor(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, permissions: 0o644)
                try descriptor.write(file.bytes)
                try descriptor.flush()
                try descriptor.finish()
            } catch {
                throw StorageError(errno: error.code, .write, Path.join(target, file.path))
            }
        }
        for place in folders { try Folder.flush(place) }
    }

    /// Gives the folder a name that must be free: an empty folder takes the name, refused when it is taken, and is renamed over.
    private static func take(_ target: String, with temporary: String) throws(StorageError) {
        guard mkdir(target, 0o700) == 0 else {
            let code = errno
            throw code == EEXIST ? .alreadyExists(target) : StorageError(errno: code, .write, target)
        }
        guard rename(temporary, target) == 0 else {
            let code = errno
            rmdir(target)
            throw StorageError(errno: code, .write, target)
        }
    }

    /// Puts the new folder in the old one's place; the old one comes back should that fail.
    private static func exchange(_ temporary: String, _ target: String, _ suffix: () -> String) throws(StorageError) {
        let old = Path.join(Path.folder(of: target), SafeFile.temporaryPrefix + suffix() + "-old" + SafeFile.temporarySuffix)
        guard rename(target, old) == 0 else { throw StorageError(errno: errno, .write, target) }
        guard rename(temporary, target) == 0 else {
            let code = errno
            _ = rename(old, target)
            throw StorageError(errno: code, .write, target)
        }
        remove(old)
    }
}
