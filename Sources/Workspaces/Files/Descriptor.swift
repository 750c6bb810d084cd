import Glibc

/// An open file or folder, closed at the end of its life.
struct Descriptor: ~Copyable {
    let number: Int32

    /// Opens a path.
    ///
    /// - Throws: the number from `errno`.
    init(_ path: String, _ flags: Int32, permissions: mode_t = 0) throws(ErrorNumber) {
        while true {
            let number = open(path, flags | O_CLOEXEC, permissions)
            if number >= 0 {
                self.number = number
                return
            }
            let code = errno
            if code != EINTR { throw ErrorNumber(code) }
        }
    }

    deinit { _ = close(number) }

    /// Writes all the bytes, however few the system takes at a time.
    func write(_ bytes: [UInt8]) throws(ErrorNumber) {
        var done = 0
        while done < bytes.count {
            let (taken, code) = bytes.withUnsafeBytes { buffer in
                let taken = Glibc.write(number, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                return (taken, errno)
            }
            if taken > 0 {
                done += taken
            } else if taken == 0 {
                throw ErrorNumber(EIO)
            } else if code != EINTR {
                throw ErrorNumber(code)
            }
        }
    }

    /// Reads to the end, or until there are more than `limit` bytes.
    func read(limit: Int) throws(ErrorNumber) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= limit {
            let (taken, code) = chunk.withUnsafeMutableBytes { buffer in
                let taken = Glibc.read(number, buffer.baseAddress, buffer.count)
                return (taken, errno)
            }
            if taken == 0 { break }
            if taken > 0 {
                bytes.append(contentsOf: chunk[..<taken])
            } else if code != EINTR {
                throw ErrorNumber(code)
            }
        }
        return bytes
    }

    /// Asks the system to put what was written on the disk, and waits for it.
    func flush() throws(ErrorNumber) {
        while fsync(number) != 0 {
            let code = errno
            if code != EINTR { throw ErrorNumber(code) }
        }
    }

    /// Closes the file. Network file systems report a full disk only here.
    consuming func finish() throws(ErrorNumber) {
        let result = close(number)
        let code = errno
        discard self
        if result != 0 && code != EINTR { throw ErrorNumber(code) }
    }
}

/// The number of a failed system call, to be put into words by whoever knows what was being done.
struct ErrorNumber: Error, Hashable {
    let code: Int32

    init(_ code: Int32) { self.code = code }
}
