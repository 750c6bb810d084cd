/// What is known while one line is being read.
struct ReadingState {
    /// How the read came to an end outside libedit's own reckoning.
    enum Ending: Equatable {
        case interrupted(discarding: String)
        case hungUp
    }

    /// A walk through the history with Up and Down.
    struct Recall {
        /// What an entry must start with.
        var prefix: [Unicode.Scalar]
        /// What was being typed before.
        var draft: [Unicode.Scalar]
        /// The entry shown, as an index; the number of entries stands for the draft.
        var index: Int
        /// What was put into the line; when the line differs, the walk is over.
        var shown: [Unicode.Scalar]
    }

    var options: ReadOptions
    /// The prompt's last row without escapes.
    var visiblePrompt: String
    /// Whether the initial text still has to be inserted.
    var needsInitialText: Bool
    /// Set once; from then on every key request fails, because libedit asks on in the middle of a search.
    var ending: Ending?
    /// Keys read ahead.
    var queue: [Unicode.Scalar] = []
    /// The hint that belongs to the line as it stands.
    var hint: (line: [Unicode.Scalar], text: String)?
    /// Whether the hint is on the screen.
    var isHintVisible = false
    /// Whether pasted text is being collected.
    var isPasting = false
    var recall: Recall?

    init(options: ReadOptions = .command, visiblePrompt: String = "") {
        self.options = options
        self.visiblePrompt = visiblePrompt
        needsInitialText = !options.initialText.isEmpty
    }
}
