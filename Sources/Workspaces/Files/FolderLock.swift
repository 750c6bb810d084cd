import Glibc

/// Keeps two programs from changing one folder at the same time.
///
/// It is an advisory lock (`flock`) on a file, which the system lets go when the program ends, however it ends. The file says
/// who holds it. Where the file system knows no locks, work goes on without: comparing before replacing still holds.
struct FolderLock: ~Copyable {
    private let file: Descriptor
    /// Whether the system keeps others out; false where the file system knows no locks.
    let isReal: Bool

    /// Takes the lock, waiting a little for whoever holds it.
    ///
    /// - Parameters:
    ///   - folder: what the message calls the thing in use.
    ///   - holder: who we are, for others to read.
    static func take(_ path: String, of folder: String, holder: String, patience: Duration) throws(StorageError) -> FolderLock {
        do throws(ErrorNumber) {
            let file = try Descriptor(path, O_RDWR | O_CREAT | O_NOFOLLOW, permissions: 0o600)
            let start = ContinuousClock.now
            var isReal = true
            while flock(file.number, LOCK_EX | LOCK_NB) != 0 {
                let code = errno
                if [ENOLCK, ENOTSUP, ENOSYS, EINVAL].contains(code) {
                    isReal = false
                    break
                }
                guard code == EWOULDBLOCK || code == EINTR else { throw ErrorNumber(code) }
                if ContinuousClock.now - start >= patience {
                    throw ErrorNumber(EWOULDBLOCK)
                }
                usleep(2_000)
            }
            // Who holds it is a courtesy: a full disk must not keep the lock from working.
            _ = ftruncate(file.number, 0)
            _ = try? file.write(Array(holder.utf8))
            return FolderLock(file: file, isReal: isReal)
        } catch {
            if error.code == EWOULDBLOCK { throw .busy(folder, holder: Self.holder(path)) }
            throw StorageError(errno: error.code, .lock, path)
        }
    }

    private init(file: consuming Descriptor, isReal: Bool) {
        self.file = file
        self.isReal = isReal
    }

    deinit {
        _ = ftruncate(file.number, 0)
    }

    private static func holder(_ path: String) -> String? {
        guard let bytes = try? FileReading.read(path).bytes, !bytes.isEmpty else { return nil }
        return String(decoding: bytes.prefix(200).prefix { $0 != 0x0A }, as: UTF8.self)
    }
}
