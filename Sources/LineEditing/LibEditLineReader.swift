internal import CLibEdit
import Glibc

/// Lines from a person at a terminal, edited with libedit.
///
/// libedit is used with a wrapper that owns four things it does badly: the locale, the signals, the waiting for
/// keys (see `LibEditLineReader+Keys.swift`) and the history file. There is one of these in a program, on one
/// thread: libedit keeps static state.
package final class LibEditLineReader: LineReader {
    package let isInteractive = true
    package let history: History?
    package var behaviour: LineBehaviour

    let editor: OpaquePointer
    let configuration: LineReaderConfiguration
    /// Whether anything but ASCII can be shown and typed.
    let unicode: Bool
    /// The keys in force, as libedit tells.
    private(set) var keys = EditorKeys.emacs
    var state = ReadingState()
    var assembler = UTF8Assembler()

    private var list: OpaquePointer?
    private var listNumbers: [String: Int32] = [:]
    private(set) var promptText: UnsafeMutablePointer<CChar>?
    private var isOpen = true

    /// Opens the editor on the standard streams.
    package init(_ configuration: LineReaderConfiguration) throws {
        // First of all: under another locale a non-ASCII prompt crashes libedit.
        unicode = cle_ensure_utf8()
        try Interrupts.install()
        guard let editor = cle_open(configuration.programName) else { throw LineReadingError.cannotOpenEditor }
        self.editor = editor
        self.configuration = configuration
        history = configuration.history
        behaviour = configuration.behaviour
        // When this throws, `deinit` runs and closes the editor.
        try setUp()
    }

    deinit {
        close()
        free(promptText)
    }

    package func readLine(prompt: Prompt, options: ReadOptions) throws -> LineResult {
        guard isOpen, !Interrupts.isEndRequested else { return .endOfInput }
        // An interrupt that came after the last command looked is of no use to this line.
        Interrupts.take()
        let row = prompt.row(colours: configuration.colours, unicode: unicode)
        free(promptText)
        promptText = strdup(row)
        state = ReadingState(options: options, visiblePrompt: Prompt.visible(row))

        cle_reading_begin()
        // Before the prompt: libedit switches only when it waits for the first key, and a key that comes in between
        // would be echoed by the terminal and drawn once more. (With `edit off` the terminal itself edits.)
        if cle_is_editing(editor) { cle_prep_term(editor, 1) }
        write(prompt.lead(colours: configuration.colours, unicode: unicode))
        // Each time: a child process may have switched it off.
        write(Escape.pasteOn)
        var text: UnsafePointer<CChar>?
        var count: Int32 = 0
        var code: Int32 = 0
        let status = cle_read(editor, &text, &count, &code)
        write(Escape.pasteOff)
        cle_reading_end()

        switch state.ending {
        case .interrupted(let discarded): return .interrupted(discarding: discarded)
        case .hungUp: return .endOfInput
        case nil: break
        }
        guard status == 1, let text else {
            write("\n")
            return .endOfInput
        }
        let bytes = UnsafeBufferPointer(start: text, count: Int(count))
        var entry = String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // The one that Enter added, and those of a paste that ended in newlines.
        while entry.hasSuffix("\n") { entry.removeLast() }
        if options.remembers { history?.add(entry) }
        return .line(entry)
    }

    @discardableResult
    package func setEditor(_ keys: EditorKeys) -> Bool {
        guard isOpen else { return false }
        do {
            try bindKeys(choosing: keys)
            return true
        } catch {
            return false
        }
    }

    package func close() {
        guard isOpen else { return }
        isOpen = false
        history?.onChange = nil
        cle_close(editor)
        if let list { cle_history_close(list) }
    }

    /// Writes to the editor's terminal at once.
    func write(_ text: String) {
        guard !text.isEmpty else { return }
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cle_write(editor, $0.baseAddress, $0.count) }
        }
    }

    // MARK: - Setting up

    private func setUp() throws {
        try check("client data", cle_set_clientdata(editor, Unmanaged.passUnretained(self).toOpaque()))
        try check("signals", cle_set_signal(editor, 0))
        try check("prompt", cle_set_prompt(editor) { LibEditLineReader.of($0)?.promptText })
        try check("keys", cle_set_getc(editor) { editor, key in LibEditLineReader.of(editor)?.deliverKey(to: key) ?? 0 })
        try addCommands()
        try bindKeys(choosing: configuration.keys)
        try check("character insertion", cle_disable_inschar(editor))
        try fillHistory()
    }

    /// Binds in the order defaults, `.editrc`, fixed keys. `.editrc` may change the editor, which forgets all keys.
    private func bindKeys(choosing chosen: EditorKeys?) throws {
        let wanted = chosen ?? .emacs
        try check("editor", cle_set_editor(editor, wanted.rawValue))
        try bind(for: wanted, isFixed: false)
        if configuration.readsEditrc { _ = cle_source(editor, nil) }
        var present = cle_editor_name(editor).flatMap { EditorKeys(rawValue: String(cString: $0)) } ?? wanted
        if let chosen, present != chosen {
            // `set editor` outranks the file.
            present = chosen
            try check("editor", cle_set_editor(editor, chosen.rawValue))
            try bind(for: chosen, isFixed: false)
        } else if present != wanted {
            try bind(for: present, isFixed: false)
        }
        try bind(for: present, isFixed: true)
        keys = present
    }

    private func bind(for keys: EditorKeys, isFixed: Bool) throws {
        for binding in KeyBinding.all where binding.isFixed == isFixed {
            for sequence in binding.sequences {
                let isTyped = binding.modes.contains(keys == .emacs ? .emacs : .viInsert)
                if isTyped { try check("\(binding.keys) to \(binding.command)", cle_bind(editor, sequence, binding.command)) }
                guard keys == .vi, binding.modes.contains(.viCommand) else { continue }
                try check("\(binding.keys) to \(binding.command)", cle_bind_alt(editor, sequence, binding.command))
            }
        }
        guard isFixed else { return }
        try check("the end of the line", cle_bind(editor, PrivateKey.accept, "ed-newline"))
        guard keys == .vi else { return }
        let escape = String(PrivateKey.escape)
        try check("the end of the line", cle_bind_alt(editor, PrivateKey.accept, "ed-newline"))
        try check("Escape", cle_bind(editor, escape, "vi-command-mode"))
        try check("Escape", cle_bind_alt(editor, escape, "ed-ignore"))
    }

    private func check(_ step: String, _ result: Int32) throws {
        guard result == 0 else { throw LineReadingError.cannotSetUp(step: step) }
    }

    // MARK: - libedit's list, for Ctrl-R

    private func fillHistory() throws {
        guard let history else { return }
        guard let list = cle_history_open(editor, 20_000) else { throw LineReadingError.cannotSetUp(step: "history") }
        self.list = list
        for entry in history.entries { enter(entry) }
        history.onChange = { [weak self] change in
            switch change {
            case .none: break
            case .added(let entry): self?.enter(entry)
            case .cleared: self?.forget()
            }
        }
    }

    private func enter(_ entry: String) {
        guard let list else { return }
        if let earlier = listNumbers[entry] { cle_history_delete(list, earlier) }
        let number = cle_history_enter(list, entry)
        if number >= 0 { listNumbers[entry] = number }
    }

    private func forget() {
        guard let list else { return }
        cle_history_clear(list)
        listNumbers.removeAll()
    }
}
