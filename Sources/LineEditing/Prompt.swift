/// The text before the cursor: segments of plain text, each with a look.
///
///     Prompt([.init("luton", .init(.green, bold: true)), .init("> ")])
package struct Prompt: Equatable, Sendable, ExpressibleByStringLiteral {
    /// A run of text in one look.
    package struct Segment: Equatable, Sendable {
        /// The characters; controls are replaced when it is written.
        package var text: String
        /// Their look, where colour is allowed.
        package var style: PromptStyle

        /// A run, plain unless told otherwise.
        package init(_ text: String, _ style: PromptStyle = .plain) {
            self.text = text
            self.style = style
        }
    }

    /// The runs in order.
    package var segments: [Segment]

    /// A prompt of several runs.
    package init(_ segments: [Segment]) {
        self.segments = segments
    }

    /// A plain prompt.
    package init(_ text: String) {
        segments = [Segment(text)]
    }

    /// A plain prompt, written as a literal.
    package init(stringLiteral value: String) {
        self.init(value)
    }

    /// The text alone.
    package var plainText: String {
        segments.map(\.text).joined()
    }

    /// What is written ahead of the last row. libedit drops newlines in a prompt, so a reader prints these rows itself.
    func lead(colours: Bool, unicode: Bool) -> String {
        let (lead, _) = split()
        guard !lead.segments.isEmpty else { return "" }
        return lead.marked(colours: colours, unicode: unicode).filter { $0 != Prompt.mark }
    }

    /// The last row for libedit, escapes enclosed in marks.
    func row(colours: Bool, unicode: Bool) -> String {
        split().row.marked(colours: colours, unicode: unicode)
    }

    /// A row made by `row(colours:unicode:)` without its escapes; what `LineLayout` measures.
    static func visible(_ row: String) -> String {
        // Every other piece lies between two marks.
        let pieces = row.split(separator: mark, omittingEmptySubsequences: false)
        return pieces.enumerated().filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined()
    }

    /// The byte libedit looks for around escapes.
    static let mark: Character = "\u{01}"

    /// Cuts after the last newline.
    private func split() -> (lead: Prompt, row: Prompt) {
        guard let last = segments.lastIndex(where: { $0.text.contains("\n") }),
            let newline = segments[last].text.lastIndex(of: "\n")
        else { return (Prompt([Segment]()), self) }
        let text = segments[last].text
        let after = text.index(after: newline)
        var lead = Array(segments[...last])
        lead[last].text = String(text[..<after])
        var row = Array(segments[last...])
        row[0].text = String(text[after...])
        return (Prompt(lead), Prompt(row))
    }

    /// The text with one marked escape at each change of look.
    ///
    /// libedit loses a marked escape at the very end and swallows text between two adjacent ones, so every
    /// escape here comes right before a printing character: looks change lazily, and the return to the
    /// ordinary look takes the last space, or a new one, behind it.
    private func marked(colours: Bool, unicode: Bool) -> String {
        let texts = segments.map { (SafeText.printable($0.text, unicode: unicode, keepingNewlines: true), $0.style) }
        guard colours else { return texts.map(\.0).joined() }
        var cells = texts.flatMap { text, style in text.map { (character: $0, style: $0 == "\n" ? .plain : style) } }
        if let last = cells.last, last.style != .plain {
            if last.character == " " { cells.removeLast() }
            cells.append((" ", .plain))
        }
        var result = ""
        var current = PromptStyle.plain
        for cell in cells {
            if cell.style != current {
                result += "\(Prompt.mark)\(cell.style.escape)\(Prompt.mark)"
                current = cell.style
            }
            result.append(cell.character)
        }
        return result
    }
}
