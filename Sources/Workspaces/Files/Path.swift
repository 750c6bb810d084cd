import Glibc

/// Paths as text.
enum Path {
    /// The folder part: `/a/b` of `/a/b/c`, `.` of `c`.
    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last part: `c` of `/a/b/c`.
    static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    static func join(_ folder: String, _ name: String) -> String {
        folder == "/" ? "/" + name : folder + "/" + name
    }

    /// From the root, without a slash at the end, so that it stays right when the program's folder changes.
    static func absolute(_ path: String) -> String {
        var path = path
        if !path.hasPrefix("/") {
            guard let here = getcwd(nil, 0) else { return path }
            path = join(String(cString: here), path)
            free(here)
        }
        while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
        return path
    }

    /// Whether `path` is `folder` or lies in it, as written.
    static func isWithin(_ path: String, _ folder: String) -> Bool {
        path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
    }

    /// The file that a symbolic link stands for, or the path itself.
    static func resolvingLinks(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
