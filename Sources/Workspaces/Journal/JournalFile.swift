import Glibc

/// `journal.jsonl`, open for appending, with nobody else appending meanwhile.
///
/// Its lock is held for as long as one line takes, so that a note need not wait for a long step of another program. Where the lock
/// cannot be had in time, because a program stands still with it or the file system knows none, lines are appended all the same:
/// a line goes to the system in one piece, at the end of the file, and a note that could not be put down would be the greater loss.
struct JournalFile: ~Copyable {
    private let file: Descriptor
    private let path: String
    let isLocked: Bool

    init(_ path: String, patience: Duration) throws(StorageError) {
        self.path = path
        do throws(ErrorNumber) {
            let start = ContinuousClock.now
            while true {
                let file = try Descriptor(path, O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK, permissions: 0o600)
                guard try FileStatus.of(file).kind == .file else { break }
                let isLocked = try Self.lock(file, until: start + patience)
                // Whoever made the journal smaller meanwhile put another file in its place.
                if isLocked, try FileStatus.of(file).identity != FileStatus.at(path)?.identity { continue }
                if try FileStatus.of(file).size == 0 { try Folder.flushing(Path.folder(of: path)) }
                self.file = file
                self.isLocked = isLocked
                return
            }
        } catch {
            throw StorageError(errno: error.code, .write, path)
        }
        throw .notAFile(path)
    }

    private static func lock(_ file: borrowing Descriptor, until end: ContinuousClock.Instant) throws(ErrorNumber) -> Bool {
        while flock(file.number, LOCK_EX | LOCK_NB) != 0 {
            let code = errno
            guard code == EWOULDBLOCK || code == EINTR else {
                if [ENOLCK, ENOTSUP, ENOSYS, EINVAL].contains(code) { return false }
                throw ErrorNumber(code)
            }
            if ContinuousClock.now >= end { return false }
            usleep(1_000)
        }
        return true
    }

    /// Puts lines at the end, and on the disk.
    ///
    /// - Returns: how large the file is now.
    /// - Throws: when they could not be written; the file then ends as it did.
    @discardableResult
    func append(_ lines: JournalLine...) throws(StorageError) -> Int {
        do throws(ErrorNumber) {
            let size = try FileStatus.of(file).size
            let bytes = (try isTorn(size) ? [0x0A] + JournalLine.torn.bytes : []) + lines.flatMap(\.bytes)
            do throws(ErrorNumber) {
                try file.write(bytes)
                try file.flush()
            } catch {
                if isLocked { _ = ftruncate(file.number, off_t(size)) }
                throw error
            }
            return size + bytes.count
        } catch {
            throw StorageError(errno: error.code, .write, path)
        }
    }

    /// Puts a line at the end that may get lost in a power cut, and nowhere else.
    func mark(_ line: JournalLine) {
        guard let size = try? FileStatus.of(file).size else { return }
        do throws(ErrorNumber) {
            try file.write(line.bytes)
        } catch {
            // What it says can be told from the files, until they change.
            if isLocked { _ = ftruncate(file.number, off_t(size)) }
        }
    }

    /// Whether the last line has no line ending: it was cut short.
    private func isTorn(_ size: Int) throws(ErrorNumber) -> Bool {
        guard size > 0 else { return false }
        var last: UInt8 = 0
        guard pread(file.number, &last, 1, off_t(size - 1)) == 1 else { throw ErrorNumber(EIO) }
        return last != 0x0A
    }
}
