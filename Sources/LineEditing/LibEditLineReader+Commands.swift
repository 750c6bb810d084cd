internal import CLibEdit

/// The commands that keys are bound to. Each returns what libedit should do next.
extension LibEditLineReader {
    /// Registers all of `OwnCommand`. C callbacks cannot capture, hence one literal each.
    func addCommands() throws {
        for command in OwnCommand.allCases {
            let function: cle_command_fn =
                switch command {
                case .complete: { editor, _ in LibEditLineReader.run(editor) { $0.complete() } }
                case .enter: { editor, _ in LibEditLineReader.run(editor) { $0.enter() } }
                case .paste: { editor, _ in LibEditLineReader.run(editor) { $0.paste() } }
                case .right: { editor, _ in LibEditLineReader.run(editor) { $0.acceptHint() ?? $0.moveRight() } }
                case .end: { editor, _ in LibEditLineReader.run(editor) { $0.acceptHint() ?? $0.moveToEnd() } }
                case .olderMatch: { editor, _ in LibEditLineReader.run(editor) { $0.recallOlder(matching: true) } }
                case .newerMatch: { editor, _ in LibEditLineReader.run(editor) { $0.recallNewer() } }
                case .older: { editor, _ in LibEditLineReader.run(editor) { $0.recallOlder(matching: false) } }
                case .newer: { editor, _ in LibEditLineReader.run(editor) { $0.recallNewer() } }
                }
            guard cle_addfn(editor, command.rawValue, "see help keys", function) == 0 else {
                throw LineReadingError.cannotSetUp(step: command.rawValue)
            }
        }
    }

    private static func run(_ editor: OpaquePointer?, _ body: (LibEditLineReader) -> cle_result) -> UInt8 {
        guard let reader = of(editor) else { return UInt8(CLE_ERROR.rawValue) }
        return UInt8(body(reader).rawValue)
    }

    // MARK: - Changing the line

    /// Inserts at the cursor.
    func insert(_ text: [Unicode.Scalar]) {
        let kept = text.filter { $0 != "\0" }
        guard !kept.isEmpty else { return }
        cle_insert(editor, kept.map { wchar_t($0.value) } + [0])
    }

    /// Replaces a part of the line and leaves the cursor behind it.
    func replace(_ range: Range<Int>, with text: [Unicode.Scalar]) {
        cle_move(editor, Int32(range.upperBound - line.cursor))
        cle_delete_before(editor, Int32(range.count))
        insert(text)
    }

    private func enter() -> cle_result {
        let (text, _) = line
        if state.options.continues, !behaviour.isComplete(String(text)) {
            insert(["\n"])
        } else {
            // ed-newline does what a command cannot: it moves below the text.
            cle_push(editor, PrivateKey.accept)
        }
        return CLE_REFRESH
    }

    private func moveRight() -> cle_result {
        cle_move(editor, 1)
        return CLE_CURSOR
    }

    private func moveToEnd() -> cle_result {
        let (text, cursor) = line
        cle_move(editor, Int32(text.count - cursor))
        return CLE_CURSOR
    }

    /// Takes the hint over; nil when there is none for this line.
    private func acceptHint() -> cle_result? {
        let (text, cursor) = line
        guard let hint = state.hint, hint.line == text, cursor == text.count else { return nil }
        state.hint = nil
        insert(Array(hint.text.unicodeScalars))
        return CLE_REFRESH
    }

    // MARK: - Pasting

    /// Collects what the terminal brackets as pasted, up to `ESC [ 201 ~`, and inserts it as text.
    private func paste() -> cle_result {
        state.isPasting = true
        defer { state.isPasting = false }
        let end = Array("\u{1B}[201~".unicodeScalars)
        var text: [Unicode.Scalar] = []
        while case .character(let scalar) = nextCharacter() {
            text.append(scalar)
            if scalar == "~", text.suffix(end.count) == end[...] {
                text.removeLast(end.count)
                break
            }
        }
        insert(PastedText.cleaned(text))
        return CLE_REFRESH
    }

    // MARK: - Completing

    private func complete() -> cle_result {
        guard state.options.assists, let source = behaviour.completion else { return CLE_ERROR }
        let (text, cursor) = line
        let completion = source.complete(line: String(text), cursor: cursor)
        let step = CompletionStep(completion, line: text, cursor: cursor)
        // Counted before the line changes: the list goes below what is on the screen now.
        let layout = layout
        if let replacement = step.replacement { replace(replacement.range, with: Array(replacement.text.unicodeScalars)) }
        guard !step.listed.isEmpty else { return step.replacement == nil ? CLE_ERROR : CLE_REFRESH }
        let list = CompletionList(step.listed, columns: Int(cle_columns(editor)), width: configuration.width)
        let below = String(repeating: "\n", count: layout.lastRow - layout.cursorRow) + "\r\n"
        write(below + Escape.clearBelow + list.rows.joined(separator: "\r\n") + "\r\n")
        // Not CC_REDISPLAY: in a line of several rows that would first go up into the list.
        cle_refresh(editor)
        return CLE_NORMAL
    }

    // MARK: - Recalling

    /// Shows the next older entry; `matching` keeps to those that start like the text before the cursor.
    ///
    /// libedit's own search takes the text for a regular expression anywhere in the entry, and cuts a long draft.
    private func recallOlder(matching: Bool) -> cle_result {
        guard let entries = history?.entries else { return CLE_ERROR }
        let (text, cursor) = line
        var recall =
            state.recall.flatMap { $0.shown == text ? $0 : nil }
            ?? ReadingState.Recall(prefix: matching ? Array(text[..<cursor]) : [], draft: text, index: entries.count, shown: text)
        let older = entries[..<min(recall.index, entries.count)]
        guard let index = older.lastIndex(where: { fits($0, recall) }) else { return CLE_ERROR }
        recall.index = index
        show(Array(entries[index].unicodeScalars), &recall)
        return CLE_REFRESH
    }

    /// Shows the next newer entry of the same walk, and in the end what was being typed.
    private func recallNewer() -> cle_result {
        guard let entries = history?.entries, var recall = state.recall, recall.shown == line.text else { return CLE_ERROR }
        let newer = entries[min(recall.index + 1, entries.count)...]
        if let index = newer.firstIndex(where: { fits($0, recall) }) {
            recall.index = index
            show(Array(entries[index].unicodeScalars), &recall)
        } else {
            replace(0..<line.text.count, with: recall.draft)
            state.recall = nil
        }
        return CLE_REFRESH
    }

    private func fits(_ entry: String, _ recall: ReadingState.Recall) -> Bool {
        entry.unicodeScalars.starts(with: recall.prefix) && !entry.unicodeScalars.elementsEqual(recall.shown)
    }

    private func show(_ entry: [Unicode.Scalar], _ recall: inout ReadingState.Recall) {
        replace(0..<line.text.count, with: entry)
        recall.shown = entry
        state.recall = recall
    }
}
