internal import CLibEdit

/// The escapes written here; every terminal that gets this far understands them or ignores them.
enum Escape {
    static let pasteOn = "\u{1B}[?2004h"
    static let pasteOff = "\u{1B}[?2004l"
    static let clearRow = "\u{1B}[K"
    static let clearBelow = "\u{1B}[J"
    static let dim = "\u{1B}[2m"
    static let plain = "\u{1B}[0m"
    static let saveCursor = "\u{1B}7"
    static let restoreCursor = "\u{1B}8"

    static func up(_ rows: Int) -> String {
        rows > 0 ? "\u{1B}[\(rows)A" : ""
    }
}

extension LibEditLineReader {
    /// The buffer and the cursor, copied at once: libedit hands out its own memory.
    var line: (text: [Unicode.Scalar], cursor: Int) {
        var start: UnsafePointer<wchar_t>?
        var cursor: Int32 = 0
        let count = cle_line(editor, &start, &cursor)
        let characters = UnsafeBufferPointer(start: start, count: Int(count))
        return (characters.map { Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}" }, Int(cursor))
    }

    /// Where the line stands on the screen.
    var layout: LineLayout {
        let (text, cursor) = line
        let columns = max(Int(cle_columns(editor)), 1)
        return LineLayout(prompt: state.visiblePrompt, buffer: text, cursor: cursor, columns: columns)
            .clamped(toRows: TerminalSize.current.rows)
    }

    // MARK: - The hint

    /// Draws the hint behind the cursor when nothing is waiting to be read.
    func showHint() {
        guard configuration.colours, behaviour.showsHints, state.options.assists, !state.isPasting, let source = behaviour.hint,
            cle_is_editing(editor), cle_wait(0, 0) == CLE_EVENT_NONE
        else { return }
        let (text, cursor) = line
        guard cursor == text.count, !isSearching(in: text) else { return }
        state.hint = nil
        guard let hint = source(String(text)) else { return }
        let shown = SafeText.printable(String(hint.prefix { $0 != "\n" }), unicode: unicode)
        let layout = layout
        let room = Int(cle_columns(editor)) - layout.cursorColumn - 1
        guard !layout.cursorIsWrapped, room > 0, !shown.isEmpty else { return }
        let ellipsis = unicode ? "…" : "."
        let clipped = DisplayWidth.clip(shown, to: room, ellipsis: ellipsis, width: configuration.width)
        write(Escape.saveCursor + Escape.dim + clipped + Escape.plain + Escape.restoreCursor)
        state.hint = (text, hint)
        state.isHintVisible = true
    }

    /// Takes the hint off the screen; it can still be accepted by the key that made it go.
    func hideHint() {
        guard state.isHintVisible else { return }
        state.isHintVisible = false
        write(Escape.clearRow)
    }

    // MARK: - Signals

    /// Leaves the cursor on a fresh row below the edited text.
    func stepBelow() {
        hideHint()
        let layout = layout
        write(String(repeating: "\n", count: layout.lastRow - layout.cursorRow) + "\r\n")
    }

    /// Draws everything anew in a window of another size.
    func redrawAfterResize() {
        hideHint()
        cle_resize(editor)
        // Terminals wrap the rows anew, so the way up is counted in the new width.
        write("\r" + Escape.up(layout.cursorRow) + Escape.clearBelow)
        cle_refresh(editor)
    }

    /// Gives the terminal to the shell as Ctrl-Z asks, and takes it back.
    func suspend() {
        stepBelow()
        write(Escape.pasteOff)
        cle_prep_term(editor, 0)
        cle_stop_self()
        takeTerminalBack()
    }

    /// Puts the terminal back into editing mode after a stop. libedit thinks that it still is, hence the 0 first.
    func takeTerminalBack() {
        _ = cle_signal_take(CLE_CONTINUE)
        cle_prep_term(editor, 0)
        cle_prep_term(editor, 1)
        cle_resize(editor)
        write(Escape.pasteOn + "\r" + Escape.clearRow)
        cle_refresh(editor)
    }

    // MARK: - Searching

    /// Whether libedit's own search or command line is open: it keeps its prompt in the buffer.
    func isSearching(in text: [Unicode.Scalar]) -> Bool {
        searchStart(in: text) != nil
    }

    /// Where the search's own row begins in the buffer.
    func searchStart(in text: [Unicode.Scalar]) -> Int? {
        if keys == .vi, text.first == "\n", text.count > 1, ["/", "?", ":"].contains(text[1]) { return 0 }
        guard let newline = text.lastIndex(of: "\n") else { return nil }
        let rest = text[(newline + 1)...]
        let isSearch = ["bck:", "bck?", "fwd:", "fwd?"].contains { rest.starts(with: $0.unicodeScalars) }
        return isSearch ? newline : nil
    }
}

extension String {
    /// A text of scalars.
    init(_ scalars: some Sequence<Unicode.Scalar>) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}
