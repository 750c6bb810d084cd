import Glibc

/// Lines of a script or a pipe: no prompts, no history, fast.
///
/// libedit on a pipe would read byte by byte, drop invalid bytes and make two lines of `\r\n`.
package final class ScriptLineReader: LineReader {
    package let isInteractive = false
    package let history: History? = nil
    package var behaviour: LineBehaviour
    /// How many lines have been read, so that an error can name its line.
    package private(set) var lineNumber = 0

    private let descriptor: Int32
    private let ownsDescriptor: Bool
    private var lines: ByteLines

    /// Reads standard input or another open descriptor.
    package init(descriptor: Int32 = STDIN_FILENO, behaviour: LineBehaviour = LineBehaviour()) {
        self.descriptor = descriptor
        self.behaviour = behaviour
        ownsDescriptor = false
        lines = ByteLines(descriptor: descriptor)
    }

    /// Reads a file.
    package init(path: String, behaviour: LineBehaviour = LineBehaviour()) throws {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw LineReadingError.cannotRead(code: errno) }
        self.behaviour = behaviour
        ownsDescriptor = true
        lines = ByteLines(descriptor: descriptor)
    }

    deinit {
        if ownsDescriptor { Glibc.close(descriptor) }
    }

    package func readLine(prompt: Prompt, options: ReadOptions) throws -> LineResult {
        var entry = ""
        var isFirst = true
        while true {
            switch lines.next() {
            case .line(let bytes):
                lineNumber += 1
                entry += (isFirst ? "" : "\n") + ScriptLineReader.text(of: bytes, isFirstLine: lineNumber == 1)
                isFirst = false
                if !options.continues || behaviour.isComplete(entry) { return .line(entry) }
            case .end:
                return isFirst ? .endOfInput : .line(entry)
            case .interrupted:
                Interrupts.take()
                return Interrupts.isEndRequested ? .endOfInput : .interrupted(discarding: entry)
            case .failed(let code):
                throw LineReadingError.cannotRead(code: code)
            }
        }
    }

    @discardableResult
    package func setEditor(_ keys: EditorKeys) -> Bool { false }

    package func close() {}

    /// A line as text: without carriage return and byte order mark, invalid UTF-8 repaired.
    static func text(of bytes: [UInt8], isFirstLine: Bool) -> String {
        var bytes = bytes[...]
        if bytes.last == 0x0D { bytes.removeLast() }
        if isFirstLine, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
