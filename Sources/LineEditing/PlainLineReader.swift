import Glibc

/// Lines from a person whose terminal cannot be edited on: `TERM=dumb`, an unknown terminal, or output in a pipe.
///
/// The terminal's own line discipline does what editing there is.
package final class PlainLineReader: LineReader {
    package let isInteractive = true
    package let history: History?
    package var behaviour: LineBehaviour

    private let output: Int32
    private let unicode: Bool
    private var lines: ByteLines

    /// Prompts on standard output, or on standard error when standard output goes elsewhere.
    package init(
        input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, history: History? = nil, behaviour: LineBehaviour = LineBehaviour(),
        unicode: Bool = true
    ) {
        self.output = output
        self.history = history
        self.behaviour = behaviour
        self.unicode = unicode
        lines = ByteLines(descriptor: input)
    }

    package func readLine(prompt: Prompt, options: ReadOptions) throws -> LineResult {
        if Interrupts.isEndRequested { return .endOfInput }
        Interrupts.take()
        write(SafeText.printable(prompt.plainText, unicode: unicode, keepingNewlines: true))
        var rows: [String] = []
        while true {
            switch lines.next() {
            case .line(let bytes):
                rows.append(ScriptLineReader.text(of: bytes, isFirstLine: false))
                let entry = rows.joined(separator: "\n")
                if !options.continues || behaviour.isComplete(entry) { return finish(entry, options) }
                write("... ")
            case .end:
                write("\n")
                return rows.isEmpty ? .endOfInput : finish(rows.joined(separator: "\n"), options)
            case .interrupted:
                lines.discard()
                Interrupts.take()
                write("\n")
                return Interrupts.isEndRequested ? .endOfInput : .interrupted(discarding: rows.joined(separator: "\n"))
            case .failed(let code):
                throw LineReadingError.cannotRead(code: code)
            }
        }
    }

    @discardableResult
    package func setEditor(_ keys: EditorKeys) -> Bool { false }

    package func close() {}

    private func finish(_ entry: String, _ options: ReadOptions) -> LineResult {
        if options.remembers { history?.add(entry) }
        return .line(entry)
    }

    private func write(_ text: String) {
        _ = HistoryFile.writeAll(output, Array(text.utf8))
    }
}
