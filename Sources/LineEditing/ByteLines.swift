internal import CLibEdit
import Glibc

/// Lines from a descriptor, read in large pieces.
///
/// On a terminal in its ordinary mode a read returns one line at most, so nothing is taken from a program that
/// reads the same terminal next.
struct ByteLines {
    /// What a read came to.
    enum Event: Equatable {
        case line([UInt8])
        case interrupted
        case end
        case failed(code: Int32)
    }

    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// The next line without its newline; a last line without newline counts.
    mutating func next() -> Event {
        var searched = start
        while true {
            if let newline = buffer[searched...].firstIndex(of: 0x0A) {
                defer { start = newline + 1 }
                return .line(Array(buffer[start..<newline]))
            }
            if isAtEnd {
                guard start < buffer.count else {
                    // A terminal may go on after Ctrl-D.
                    isAtEnd = false
                    return .end
                }
                defer { start = buffer.count }
                return .line(Array(buffer[start...]))
            }
            buffer.removeSubrange(..<start)
            start = 0
            searched = buffer.count
            switch fill() {
            case .none: continue
            case .some(let event): return event
            }
        }
    }

    /// Drops what has been read but not delivered, as a terminal does on Ctrl-C.
    mutating func discard() {
        buffer.removeAll()
        start = 0
    }

    private mutating func fill() -> Event? {
        // Waiting on the signals' pipe too closes the gap between looking at the flag and reading.
        switch cle_wait(descriptor, -1) {
        case CLE_EVENT_SIGNAL:
            return cle_signal_pending(CLE_INTERRUPT) || cle_signal_pending(CLE_HANGUP) ? .interrupted : nil
        case CLE_EVENT_FAILURE:
            return .failed(code: errno)
        default: break
        }
        let capacity = 1 << 16
        let oldCount = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: capacity))
        let got = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress?.advanced(by: oldCount), capacity) }
        let code = errno
        buffer.removeLast(capacity - max(got, 0))
        if got > 0 { return nil }
        if got == 0 || code == EIO {
            isAtEnd = true
            return nil
        }
        if code == EINTR { return cle_signal_pending(CLE_INTERRUPT) ? .interrupted : nil }
        return code == EAGAIN ? nil : .failed(code: code)
    }
}
