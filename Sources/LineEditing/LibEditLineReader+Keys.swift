internal import CLibEdit
import Glibc

/// The event loop: libedit asks for a key here, and here the program waits.
extension LibEditLineReader {
    /// What came of waiting for a character.
    enum Key {
        case character(Unicode.Scalar)
        /// No more keys: `errno` is for libedit.
        case over(code: Int32)
    }

    /// The reader behind an editor, inside a callback.
    static func of(_ editor: OpaquePointer?) -> LibEditLineReader? {
        guard let data = cle_clientdata(editor) else { return nil }
        return Unmanaged<LibEditLineReader>.fromOpaque(data).takeUnretainedValue()
    }

    /// libedit's EL_GETCFN: 1 with a key, or -1 with `errno`.
    func deliverKey(to key: UnsafeMutablePointer<wchar_t>?) -> Int32 {
        insertInitialText()
        switch nextKey() {
        case .character(let scalar):
            key?.pointee = wchar_t(scalar.value)
            return 1
        case .over(let code):
            errno = code
            return -1
        }
    }

    private func nextKey() -> Key {
        if state.ending == nil, !state.queue.isEmpty { return .character(state.queue.removeFirst()) }
        showHint()
        let key = nextCharacter()
        hideHint()
        guard case .character("\u{1B}") = key else { return key }
        return resolveEscape()
    }

    /// Tells the Escape key from the start of a sequence, where it matters: vi's Escape must not wait for a second
    /// key, and a search that an arrow ends must not leave the arrow's letters in the line.
    private func resolveEscape() -> Key {
        let isSearch = isSearching(in: line.text)
        guard isSearch || keys == .vi else { return .character("\u{1B}") }
        let alone = isSearch ? "\u{1B}" : PrivateKey.escape
        guard cle_wait(0, 50) == CLE_EVENT_INPUT else { return .character(alone) }
        guard case .character(let next) = nextCharacter() else { return .character(alone) }
        if next == "[" || next == "O" {
            // A search is ended by the first Escape; the sequence then runs with a second one.
            state.queue = isSearch ? ["\u{1B}", next] : [next]
            return .character("\u{1B}")
        }
        state.queue = [next]
        return .character(alone)
    }

    /// Waits for a character, minding the signals.
    func nextCharacter() -> Key {
        while true {
            if let over = mindSignals() { return over }
            let event = cle_wait(0, -1)
            let waitCode = errno
            // Once more: a signal and a key may have come together, and a resize must be drawn before the key.
            if let over = mindSignals() { return over }
            if event == CLE_EVENT_FAILURE { return .over(code: waitCode) }
            guard event == CLE_EVENT_INPUT else { continue }
            // One byte at a time: what is typed ahead stays in the terminal for whoever reads next.
            var byte: UInt8 = 0
            let count = read(0, &byte, 1)
            if count == 1 {
                guard let scalar = assembler.push(byte), isWanted(scalar) else { continue }
                return .character(scalar)
            }
            let code = errno
            if count < 0, code == EINTR || code == EAGAIN { continue }
            // The terminal has gone away.
            state.ending = .hungUp
            return .over(code: EIO)
        }
    }

    /// C1 controls are this module's own; without a UTF-8 locale nothing but ASCII can be kept.
    private func isWanted(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar != "\0" : unicode && !(0x80..<0xA0).contains(scalar.value)
    }

    /// Acts on the flags that signals raised. Returns an end when the line is over.
    private func mindSignals() -> Key? {
        if state.ending == nil, Interrupts.take() {
            let text = line.text
            let typed = searchStart(in: text).map { text[..<$0] } ?? text[...]
            stepBelow()
            write("^C\r\n")
            state.ending = .interrupted(discarding: String(typed))
        }
        if state.ending == nil, Interrupts.isEndRequested {
            stepBelow()
            state.ending = .hungUp
        }
        // Asked again after an end, as the search does, libedit gets the same answer.
        if state.ending != nil { return .over(code: EINTR) }
        if cle_signal_take(CLE_SUSPEND) { suspend() }
        if cle_signal_take(CLE_CONTINUE) { takeTerminalBack() }
        if cle_signal_take(CLE_WINDOW) { redrawAfterResize() }
        return nil
    }

    private func insertInitialText() {
        guard state.needsInitialText else { return }
        state.needsInitialText = false
        // The prompt is there already and would be drawn a second time behind itself.
        write("\r" + Escape.up(layout.cursorRow) + Escape.clearBelow)
        insert(Array(state.options.initialText.unicodeScalars))
        cle_refresh(editor)
    }
}
