import Glibc

/// The standard streams, written whole.
enum Standard {
    enum Stream: Int32 {
        case output = 1
        case error = 2
    }

    /// Writes a text. A reader that went away (`landscape ... | head`) ends the program quietly: it has what it wanted.
    static func write(_ text: String, to stream: Stream = .output) {
        var text = text
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let count = Glibc.write(stream.rawValue, rest.baseAddress, rest.count)
                if count > 0 {
                    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
                } else if errno == EPIPE {
                    exit(0)
                } else if errno != EINTR && errno != EAGAIN {
                    guard stream == .output else { return }
                    // Half an answer must not pass for a whole one: `landscape ... > file` on a full disk fails.
                    write("landscape: the answer could not be written: \(String(cString: strerror(errno)))\n", to: .error)
                    exit(1)
                }
            }
        }
    }
}
