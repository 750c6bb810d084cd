import Glibc

/// What stands at a path.
struct FileStatus {
    enum Kind { case file, folder, link, other }

    struct Identity: Hashable {
        let device: UInt64
        let number: UInt64
    }

    let kind: Kind
    /// Tells one file from another, whatever their names.
    let identity: Identity
    /// The nine permission bits.
    let permissions: mode_t
    let size: Int
    /// Seconds since 1970.
    let modified: Int

    /// - Returns: nil when there is nothing.
    /// - Throws: the number from `errno` when that cannot be told.
    static func at(_ path: String, followingLinks: Bool = true) throws(ErrorNumber) -> FileStatus? {
        var status = stat()
        let result = followingLinks ? stat(path, &status) : lstat(path, &status)
        if result != 0 {
            let code = errno
            if code == ENOENT { return nil }
            throw ErrorNumber(code)
        }
        return FileStatus(status)
    }

    /// Whether there is certainly nothing at a path, not even a link to nothing.
    static func isMissing(_ path: String) -> Bool {
        do throws(ErrorNumber) {
            return try at(path, followingLinks: false) == nil
        } catch {
            return false
        }
    }

    static func of(_ file: borrowing Descriptor) throws(ErrorNumber) -> FileStatus {
        var status = stat()
        guard fstat(file.number, &status) == 0 else { throw ErrorNumber(errno) }
        return FileStatus(status)
    }

    private init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        identity = Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
        permissions = status.st_mode & 0o777
        size = Int(status.st_size)
        modified = Int(status.st_mtim.tv_sec)
    }
}
