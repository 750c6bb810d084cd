import Glibc

/// Reading whole small files.
enum FileReading {
    /// More than this is no note that anybody wrote by hand.
    static let largest = 1 << 20

    /// The bytes of a file and when it was last modified.
    struct Contents {
        let bytes: [UInt8]
        let modified: Int
    }

    /// Reads an ordinary file; it never waits on a pipe or device.
    ///
    /// Of a file that is larger than `largest`, one byte more than that is returned.
    static func read(_ path: String) throws(StorageError) -> Contents {
        do throws(ErrorNumber) {
            let file = try Descriptor(path, O_RDONLY | O_NONBLOCK)
            let status = try FileStatus.of(file)
            if status.kind == .folder { throw ErrorNumber(EISDIR) }
            if status.kind == .file {
                let bytes = try file.read(limit: largest)
                return Contents(bytes: bytes, modified: status.modified)
            }
        } catch {
            throw StorageError(errno: error.code, .read, path)
        }
        throw StorageError.notAFile(path)
    }
}
