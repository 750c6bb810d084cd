import Glibc

/// Reading whole small files.
enum FileReading {
    /// More than this is no note that anybody wrote by hand.
    static let largest = 1 << 20

    /// The bytes of a file and when it was last modified.
    struct Contents {
        let bytes: [UInt8]
        let modified: Int
        /// The nine permission bits.
        let permissions: UInt32

        /// What a step takes down of the file.
        var state: FileState { FileState(bytes, permissions: permissions) }
    }

    /// Reads an ordinary file; it never waits on a pipe or device.
    ///
    /// Of a file that is larger than the limit, more than that is returned, but not all.
    static func read(_ path: String, limit: Int = largest) throws(StorageError) -> Contents {
        do throws(ErrorNumber) {
            let file = try Descriptor(path, O_RDONLY | O_NONBLOCK)
            let status = try FileStatus.of(file)
            if status.kind == .folder { throw ErrorNumber(EISDIR) }
            if status.kind == .file {
                let bytes = try file.read(limit: limit)
                return Contents(bytes: bytes, modified: status.modified, permissions: UInt32(status.permissions))
            }
        } catch {
            throw StorageError(errno: error.code, .read, path)
        }
        throw StorageError.notAFile(path)
    }
}
