/// Lines given in advance, for tests of whatever reads lines.
///
///     let reader = ScriptedLineReader(["load luton", "priorities"])
package final class ScriptedLineReader: LineReader {
    package let isInteractive: Bool
    package let history: History?
    package var behaviour: LineBehaviour
    /// The prompts shown, as plain text.
    package private(set) var prompts: [String] = []
    /// The initial texts offered for editing.
    package private(set) var initialTexts: [String] = []
    /// The keys last asked for.
    package private(set) var keys: EditorKeys = .emacs
    /// Whether `close` was called.
    package private(set) var isClosed = false

    private var results: [LineResult]

    /// Delivers the results in order, then the end of input.
    package init(
        results: [LineResult], isInteractive: Bool = true, history: History? = History(), behaviour: LineBehaviour = LineBehaviour()
    ) {
        self.results = results.reversed()
        self.isInteractive = isInteractive
        self.history = history
        self.behaviour = behaviour
    }

    /// Delivers lines in order, then the end of input.
    package convenience init(_ lines: [String], isInteractive: Bool = true) {
        self.init(results: lines.map(LineResult.line), isInteractive: isInteractive)
    }

    package func readLine(prompt: Prompt, options: ReadOptions) throws -> LineResult {
        prompts.append(prompt.plainText)
        initialTexts.append(options.initialText)
        let result = results.popLast() ?? .endOfInput
        if case .line(let entry) = result, options.remembers { history?.add(entry) }
        return result
    }

    @discardableResult
    package func setEditor(_ keys: EditorKeys) -> Bool {
        self.keys = keys
        return true
    }

    package func close() {
        isClosed = true
    }
}
