import Glibc

/// Writes whole files so that a crash, a kill, a full disk or another program at the same moment leaves the old file or the new
/// one, never a piece of either.
///
///     let saved = try SafeFile.write(bytes, to: "luton.html", .refuseExisting)
///     try SafeFile.write(more, to: "luton.html", .replaceIfUnchanged(since: saved))
///
/// The bytes go to a hidden file in the same folder, are flushed to disk, and take the name in one step; then the folder is
/// flushed. Only after all that does the function return.
package enum SafeFile {
    /// What may happen to a file that is there already.
    package enum Mode: Sendable, Hashable {
        /// Nothing: the name must be free, even if another program takes it in this very moment.
        case refuseExisting
        /// It is replaced if it still has the bytes that were read.
        case replaceIfUnchanged(since: Fingerprint)
        /// It is replaced, or made where there is none.
        case replace
    }

    /// Begins the name of every temporary file.
    static let temporaryPrefix = ".landscape-"
    /// Ends the name of every temporary file.
    static let temporarySuffix = ".tmp"

    /// Writes a file, and returns when it is safe on the disk.
    ///
    /// - Parameters:
    ///   - permissions: those of a new file; a file that is replaced keeps its own. A symbolic link is followed.
    ///   - suffix: a text unlike any other, for the temporary file's name.
    ///   - check: looks at the new file under its passing name before it takes the other, and says what is wrong with it; nil for
    ///     nothing. When it complains, nothing has changed.
    /// - Returns: what a later `.replaceIfUnchanged` compares with.
    @discardableResult
    package static func write(
        _ bytes: [UInt8], to path: String, _ mode: Mode, permissions: UInt32 = 0o600,
        suffix: @Sendable () -> String = randomSuffix, check: (_ temporary: String) -> String? = { _ in nil }
    ) throws(StorageError) -> Fingerprint {
        try write(bytes, to: path, mode, permissions: permissions, suffix: suffix, check: check) { publish throws(StorageError) in try publish() }
    }

    /// Writes a file, and lets the caller do something before the file takes its name, and after.
    ///
    /// - Parameter publishing: is handed what gives the file its name, at a moment when only that can fail.
    static func write(
        _ bytes: [UInt8], to path: String, _ mode: Mode, permissions: UInt32 = 0o600, suffix: @Sendable () -> String,
        check: (_ temporary: String) -> String? = { _ in nil },
        publishing: (_ publish: () throws(StorageError) -> Void) throws(StorageError) -> Void
    ) throws(StorageError) -> Fingerprint {
        let (target, permissions) = try inspect(path, mode, permissions)
        let temporary = try writeTemporary(bytes, beside: target, permissions: permissions, suffix: suffix)
        do throws(StorageError) {
            if let complaint = check(temporary) { throw .failedCheck(path, complaint) }
            try publishing { () throws(StorageError) in
                try take(target, mode, from: temporary)
                try Folder.flush(Path.folder(of: target))
            }
        } catch {
            unlink(temporary)
            throw error
        }
        return Fingerprint(of: bytes)
    }

    private static func take(_ target: String, _ mode: Mode, from temporary: String) throws(StorageError) {
        switch mode {
        case .refuseExisting: try publish(temporary, as: target)
        case .replace: try rename(temporary, over: target)
        case .replaceIfUnchanged(let fingerprint):
            // As late as can be: a program that knows nothing of our lock has only this moment to come between.
            try check(target, is: fingerprint)
            try rename(temporary, over: target)
        }
    }

    /// Sixteen random hexadecimal digits.
    @Sendable package static func randomSuffix() -> String {
        let digits = String(UInt64.random(in: .min ... .max), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Where to write and with what permissions, or why not.
    private static func inspect(_ path: String, _ mode: Mode, _ permissions: UInt32) throws(StorageError) -> (String, mode_t) {
        let status: FileStatus?
        do throws(ErrorNumber) {
            status = try FileStatus.at(path, followingLinks: mode != .refuseExisting)
        } catch {
            throw StorageError(errno: error.code, .write, path)
        }
        if status?.kind == .folder { throw StorageError(errno: EISDIR, .write, path) }
        if mode == .refuseExisting {
            if status != nil { throw .alreadyExists(path) }
            return (path, mode_t(permissions))
        }
        guard let status else { return (path, mode_t(permissions)) }
        guard status.kind == .file else { throw .notAFile(path) }
        return (Path.resolvingLinks(path), status.permissions)
    }

    private static func writeTemporary(
        _ bytes: [UInt8], beside target: String, permissions: mode_t, suffix: () -> String
    ) throws(StorageError) -> String {
        var attempt = 0
        while true {
            let temporary = Path.join(Path.folder(of: target), temporaryPrefix + suffix() + temporarySuffix)
            var isMade = false
            do throws(ErrorNumber) {
                let file = try Descriptor(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, permissions: 0o600)
                isMade = true
                try file.write(bytes)
                // A file system without permissions refuses this; the file is no less safe for it.
                _ = fchmod(file.number, permissions)
                try file.flush()
                try file.finish()
                return temporary
            } catch {
                if isMade { unlink(temporary) }
                attempt += 1
                if error.code == EEXIST && attempt < 100 { continue }
                throw StorageError(errno: error.code, .write, target)
            }
        }
    }

    private static func rename(_ temporary: String, over target: String) throws(StorageError) {
        if Glibc.rename(temporary, target) != 0 { throw StorageError(errno: errno, .write, target) }
    }

    /// - Throws: `changedMeanwhile` when the file has other bytes, or is gone.
    static func check(_ path: String, is fingerprint: Fingerprint) throws(StorageError) {
        do throws(StorageError) {
            guard try Fingerprint(of: FileReading.read(path).bytes) == fingerprint else { throw .changedMeanwhile(path) }
        } catch {
            throw error.kind == .folderMissing ? .changedMeanwhile(path) : error
        }
    }
}
