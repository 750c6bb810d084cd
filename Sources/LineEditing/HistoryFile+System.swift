import Glibc

/// Plain wrappers over system calls.
extension HistoryFile {
    /// Writes all bytes or returns false with `errno` set.
    static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress?.advanced(by: offset), $0.count - offset) }
            if written < 0, errno == EINTR { continue }
            if written <= 0 { return false }
            offset += written
        }
        return true
    }

    /// Whether a descriptor is an ordinary file: a pipe or a device under the history's name is left alone.
    static func isRegular(_ descriptor: Int32) -> Bool {
        var information = stat()
        return fstat(descriptor, &information) == 0 && information.st_mode & S_IFMT == S_IFREG
    }

    /// The permission bits of an open file.
    static func permissions(_ descriptor: Int32) -> mode_t {
        var information = stat()
        return fstat(descriptor, &information) == 0 ? information.st_mode & 0o777 : 0
    }

    /// The path with its symbolic links followed, so that a rename replaces the file and not the link.
    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Makes the folder a file lies in, and those above it, for this user alone.
    static func makeFolder(of path: String) {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
        let folder = String(path[..<slash])
        if access(folder, F_OK) == 0 { return }
        makeFolder(of: folder)
        mkdir(folder, 0o700)
    }
}
