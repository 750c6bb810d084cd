import Glibc

/// The file behind a history: one JSON string a line, shared safely by several sessions.
///
/// Every write takes `flock` on the file itself. Because compaction replaces the file, a session that
/// waited for the lock may hold the old one: it then opens the path again (see `open`).
struct HistoryFile {
    let path: String
    let limit: Int

    /// Beyond this only the newest part is read.
    private static let readLimit = 32 << 20

    /// The entries in the file, the oldest first, each once at the place of its last use.
    func load() -> (entries: [String], warnings: [HistoryWarning]) {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            let code = errno
            return ([], code == ENOENT ? [] : [warning(.cannotRead(code: code))])
        }
        defer { Glibc.close(descriptor) }
        guard HistoryFile.isRegular(descriptor) else { return ([], [warning(.notAFile)]) }
        // A shared lock: half a line is never seen.
        flock(descriptor, LOCK_SH)
        guard let bytes = readAll(descriptor) else { return ([], [warning(.cannotRead(code: errno))]) }
        // Or compaction would wait for ever.
        flock(descriptor, LOCK_UN)

        let parsed = parse(bytes)
        var warnings: [HistoryWarning] = []
        if parsed.damaged > 0 { warnings.append(warning(.damagedLines(parsed.damaged))) }
        if parsed.lines > limit + limit / 10 || parsed.lines > 2 * parsed.entries.count + 100 {
            if let problem = compact() { warnings.append(problem) }
        }
        return (parsed.entries, warnings)
    }

    /// Appends one entry with a single write.
    func append(_ entry: String) -> HistoryWarning? {
        locked { descriptor in
            var line = JSONLine.encode(entry)
            line.append(newline)
            let size = lseek(descriptor, 0, SEEK_END)
            // A line cut short by a crash must not swallow this one.
            var last = newline
            if size > 0, pread(descriptor, &last, 1, size - 1) == 1, last != newline { line.insert(newline, at: 0) }
            let written = write(descriptor, line, line.count)
            if written == line.count { return nil }
            let code = written < 0 ? errno : ENOSPC
            if written > 0 { ftruncate(descriptor, size) }
            return warning(.cannotWrite(code: code))
        }
    }

    /// Empties the file.
    func clear() -> HistoryWarning? {
        if access(path, F_OK) != 0 { return nil }
        return locked { ftruncate($0, 0) == 0 ? nil : warning(.cannotWrite(code: errno)) }
    }

    /// Rewrites the file with the newest entries only, through a temporary file and a rename.
    func compact() -> HistoryWarning? {
        locked { descriptor in
            guard let bytes = readAll(descriptor), let target = HistoryFile.realPath(path) else {
                return warning(.cannotRead(code: errno))
            }
            var content: [UInt8] = []
            content.reserveCapacity(bytes.count)
            for entry in parse(bytes).entries {
                content += JSONLine.encode(entry)
                content.append(newline)
            }
            let temporary = "\(target).\(getpid()).tmp"
            let copy = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard copy >= 0 else { return warning(.cannotWrite(code: errno)) }
            let isWritten = HistoryFile.writeAll(copy, content) && fsync(copy) == 0
            let code = errno
            Glibc.close(copy)
            guard isWritten, rename(temporary, target) == 0 else {
                let problem = warning(.cannotWrite(code: isWritten ? errno : code))
                unlink(temporary)
                return problem
            }
            return nil
        }
    }

    // MARK: - Opening and locking

    /// Runs a body on the file, opened for appending and locked.
    private func locked(_ body: (Int32) -> HistoryWarning?) -> HistoryWarning? {
        HistoryFile.makeFolder(of: path)
        for _ in 0..<50 {
            let descriptor = Glibc.open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
            guard descriptor >= 0 else { return warning(.cannotWrite(code: errno)) }
            defer { Glibc.close(descriptor) }
            guard HistoryFile.isRegular(descriptor) else { return warning(.notAFile) }
            // Some network file systems have no locks; appending is then still one write.
            while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
            guard isStillAtPath(descriptor) else { continue }
            if HistoryFile.permissions(descriptor) & 0o077 != 0 { fchmod(descriptor, 0o600) }
            return body(descriptor)
        }
        return warning(.cannotWrite(code: EAGAIN))
    }

    /// Whether the path still names the file behind a descriptor, or another session has replaced it.
    private func isStillAtPath(_ descriptor: Int32) -> Bool {
        var open = stat()
        var named = stat()
        guard fstat(descriptor, &open) == 0, stat(path, &named) == 0 else { return false }
        return open.st_dev == named.st_dev && open.st_ino == named.st_ino
    }

    // MARK: - Bytes

    private func parse(_ bytes: [UInt8]) -> (entries: [String], lines: Int, damaged: Int) {
        var lines = 0
        var damaged = 0
        var seen: Set<String> = []
        var newestFirst: [String] = []
        for line in bytes.split(separator: newline).reversed() {
            lines += 1
            guard let entry = JSONLine.decode(line) else {
                damaged += 1
                continue
            }
            if newestFirst.count < limit, !entry.isEmpty, seen.insert(entry).inserted { newestFirst.append(entry) }
        }
        return (newestFirst.reversed(), lines, damaged)
    }

    private func readAll(_ descriptor: Int32) -> [UInt8]? {
        let size = lseek(descriptor, 0, SEEK_END)
        guard size >= 0 else { return nil }
        let start = max(size - HistoryFile.readLimit, 0)
        var bytes = [UInt8](repeating: 0, count: Int(size - start))
        var count = 0
        while count < bytes.count {
            let got = bytes.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress?.advanced(by: count), $0.count - count, start + count)
            }
            if got < 0, errno == EINTR { continue }
            if got < 0 { return nil }
            if got == 0 { break }
            count += got
        }
        bytes.removeLast(bytes.count - count)
        guard start > 0, let first = bytes.firstIndex(of: newline) else { return bytes }
        return Array(bytes[(first + 1)...])
    }

    private var newline: UInt8 { 0x0A }

    private func warning(_ problem: HistoryWarning.Problem) -> HistoryWarning {
        HistoryWarning(path: path, problem: problem)
    }
}
