import Glibc

extension SafeFile {
    /// How a file takes a name that must be free.
    package enum Publishing: CaseIterable, Sendable {
        /// A hard link: one step, refused by the system when the name is taken.
        case link
        /// For file systems without hard links: an empty file made under the name, refused when it is taken, then renamed over.
        case reserve
    }

    /// Gives a file a name that must be free, and takes its old one away.
    ///
    /// - Throws: `alreadyExists` when the name is taken, by whomever and however lately.
    package static func publish(
        _ source: String, as target: String, by ways: [Publishing] = Publishing.allCases
    ) throws(StorageError) {
        var code: Int32 = ENOTSUP
        for way in ways {
            code = way == .link ? takeByLink(source, target) : takeByReserving(source, target)
            if code == 0 { return }
            if code == EEXIST { throw .alreadyExists(target) }
            guard [EPERM, ENOTSUP, ENOSYS, EMLINK, EINVAL].contains(code) else { break }
        }
        throw StorageError(errno: code, .write, target)
    }

    /// Moves a file to a name that must be free, in another folder of the same file system, and flushes both folders.
    static func move(_ source: String, to target: String) throws(StorageError) {
        try publish(source, as: target)
        try Folder.flush(Path.folder(of: target))
        try Folder.flush(Path.folder(of: source))
    }

    private static func takeByLink(_ source: String, _ target: String) -> Int32 {
        guard Glibc.link(source, target) == 0 else { return errno }
        guard unlink(source) == 0 else {
            let code = errno
            unlink(target)
            return code
        }
        return 0
    }

    private static func takeByReserving(_ source: String, _ target: String) -> Int32 {
        do throws(ErrorNumber) {
            _ = try Descriptor(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, permissions: 0o600)
        } catch {
            return error.code
        }
        guard Glibc.rename(source, target) == 0 else {
            let code = errno
            unlink(target)
            return code
        }
        return 0
    }
}
