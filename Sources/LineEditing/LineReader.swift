/// What came of asking for a line.
package enum LineResult: Equatable, Sendable {
    /// An entry, without its final newline; it may hold newlines inside.
    case line(String)
    /// Ctrl-C; `discarding` is what had been typed, so that a shell can tell an empty line from a cleared one.
    case interrupted(discarding: String)
    /// Ctrl-D on an empty line, the end of a script, or a terminal that has gone away.
    case endOfInput
}

/// How one line is to be read; a guided question differs from a command.
package struct ReadOptions: Sendable {
    /// Whether the entry goes into the history.
    package var remembers: Bool
    /// Whether Tab completes and hints are shown.
    package var assists: Bool
    /// Whether Enter on an incomplete entry starts a further row.
    package var continues: Bool
    /// Text to start with, as when an earlier answer is corrected.
    package var initialText: String

    /// A command unless told otherwise.
    package init(remembers: Bool = true, assists: Bool = true, continues: Bool = true, initialText: String = "") {
        self.remembers = remembers
        self.assists = assists
        self.continues = continues
        self.initialText = initialText
    }

    /// A command at the shell's prompt.
    package static let command = ReadOptions()

    /// An answer to a question: free text that is nobody's command.
    package static func answer(startingWith text: String = "") -> ReadOptions {
        ReadOptions(remembers: false, assists: false, continues: false, initialText: text)
    }
}

/// What the program lends the editor: completion, hints and the notion of a complete entry.
package struct LineBehaviour {
    /// Answers Tab; nil inserts nothing.
    package var completion: (any CompletionSource)?
    /// How a line may go on: the text to append, or nil.
    package var hint: ((String) -> String?)?
    /// Whether hints are shown at all (`set hints off`).
    package var showsHints: Bool
    /// Whether an entry is complete; Enter on one that is not starts a further row.
    package var isComplete: (String) -> Bool

    /// A behaviour without help, in which every line is complete.
    package init(
        completion: (any CompletionSource)? = nil,
        hint: ((String) -> String?)? = nil,
        showsHints: Bool = true,
        isComplete: @escaping (String) -> Bool = { _ in true }
    ) {
        self.completion = completion
        self.hint = hint
        self.showsHints = showsHints
        self.isComplete = isComplete
    }
}

/// The keys a person edits with.
package enum EditorKeys: String, CaseIterable, Sendable {
    case emacs
    case vi
}

/// A source of lines: a person at a terminal, a script, or a test.
///
/// The shell knows only this protocol, so its tests run without a terminal and another editor could take
/// libedit's place. A reader belongs to one thread.
package protocol LineReader: AnyObject {
    /// Whether a person sits at the other end; a script gets no prompts and no tips.
    var isInteractive: Bool { get }
    /// The entries kept, if this reader keeps any.
    var history: History? { get }
    /// Completion, hints and the notion of a complete entry.
    var behaviour: LineBehaviour { get set }
    /// Reads one entry.
    func readLine(prompt: Prompt, options: ReadOptions) throws -> LineResult
    /// Chooses emacs or vi keys; returns false where there is nothing to edit with.
    @discardableResult func setEditor(_ keys: EditorKeys) -> Bool
    /// Gives the terminal back. Call it once, when the program ends.
    func close()
}

extension LineReader {
    /// Reads one command.
    package func readLine(prompt: Prompt) throws -> LineResult {
        try readLine(prompt: prompt, options: .command)
    }
}

/// Why a line could not be read or an editor not be opened.
package enum LineReadingError: Error, Equatable, CustomStringConvertible {
    /// libedit would not start on this terminal.
    case cannotOpenEditor
    /// A set-up step was refused, for instance a key that cannot be bound.
    case cannotSetUp(step: String)
    /// The signal handlers could not be installed.
    case cannotHandleSignals(code: Int32)
    /// The input failed in the middle.
    case cannotRead(code: Int32)

    package var description: String {
        switch self {
        case .cannotOpenEditor: "The line editor could not be started on this terminal"
        case .cannotSetUp(let step): "The line editor could not be set up: \(step)"
        case .cannotHandleSignals(let code): "The signal handlers could not be installed: \(SystemMessage.text(for: code))"
        case .cannotRead(let code): "The input could not be read: \(SystemMessage.text(for: code))"
        }
    }
}
