import LandscapeKit

/// Text as Markdown in which data stays data.
///
/// Every character that CommonMark, GitHub's tables or its formulas could read as markup is escaped. Only an `http` or `https` address
/// and, on GitHub, one of e-mail becomes a link, and to nothing but itself.
struct MarkdownText {
    /// Where a text stands.
    enum Place {
        /// Where a block may begin: line ends are kept, as hard breaks.
        case paragraph
        /// Within a line of markup, where no block begins: line ends become `<br>`.
        case item
        /// The same in a table.
        case cell
        /// Where one line is all there is: line ends become spaces.
        case line
    }

    let place: Place

    /// The text with its styles.
    func styled(_ text: StyledText) -> String {
        finished(text.spans.map { styled($0) }.joined())
    }

    /// The text as data.
    func plain(_ text: String) -> String {
        finished(escaped(SafeText.visible(text)))
    }

    private func styled(_ span: StyledText.Span) -> String {
        let text = SafeText.visible(span.text)
        switch span.style {
        case .strong: return wrapped(text, in: "**")
        case .code: return codeSpan(text)
        case .plain, .dim, .accent, .warning, .failure, .link: return escaped(text)
        }
    }

    /// The text between two marks, the spaces at its ends outside of them: inside, the marks would be no markup.
    private func wrapped(_ text: String, in mark: String) -> String {
        let body = text.drop { $0.isWhitespace }
        guard let last = body.lastIndex(where: { !$0.isWhitespace }), !body.contains("\n") else { return escaped(text) }
        let core = body[...last]
        return text[..<body.startIndex] + mark + escaped(String(core)) + mark + text[core.endIndex...]
    }

    private func codeSpan(_ text: String) -> String {
        var text = text.split(separator: "\n").joined(separator: " ")
        guard text.contains(where: { $0 != " " }) else { return text }
        let fence = String(repeating: "`", count: MarkdownText.longestRun(of: "`", in: text) + 1)
        if text.hasPrefix("`") || text.hasSuffix("`") { text = " \(text) " }
        // A table is cut at its bars before code is looked for, so that bars are escaped even there.
        return fence + (place == .cell ? text.replacing("|", with: "\\|") : text) + fence
    }

    /// The longest run of a character, which a fence must exceed.
    static func longestRun(of character: Character, in text: String) -> Int {
        var longest = 0
        var run = 0
        for next in text {
            run = next == character ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    // MARK: Escaping

    private func escaped(_ text: String) -> String {
        var result = ""
        var word = ""
        for character in text {
            if character.isWhitespace {
                result += escapedWord(word)
                result.append(character)
                word = ""
            } else {
                word.append(character)
            }
        }
        return result + escapedWord(word)
    }

    /// A word, and in it addresses as links.
    private func escapedWord(_ word: String) -> String {
        var result = ""
        var rest = word[...]
        while let start = ["https://", "http://"].compactMap({ rest.firstRange(of: $0)?.lowerBound }).min() {
            var address = rest[start...].prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-._~:/?#[]@!$&'()*+,;=%".contains($0)) }
            while let last = address.last, ".,;:!?)]'".contains(last) { address.removeLast() }
            guard address.last != "/" || address.count > 8 else { break }
            // Even in an address `&amp;` would be read as one character.
            let link = address.contains(";") ? address.replacing("&", with: "&amp;") : address
            result += escapedText(rest[..<start]) + "<" + link + ">"
            rest = rest[address.endIndex...]
        }
        return result + escapedText(rest)
    }

    private func escapedText(_ text: Substring) -> String {
        let characters = Array(text)
        var result = ""
        for (index, character) in characters.enumerated() {
            let next = characters[(index + 1)...].prefix(2)
            switch character {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "$": result.append("\\")
            case "&" where next.first.map { $0.isLetter || $0 == "#" } == true: result.append("\\")
            // GitHub makes links of what looks like an address, and takes the escapes in it for a part of it.
            case ":" where next.elementsEqual("//"): result.append("\\")
            case "." where characters[..<index].suffix(3).elementsEqual("www", by: { $0.lowercased() == String($1) }): result.append("\\")
            default: break
            }
            result.append(character)
        }
        return result
    }

    // MARK: Lines

    /// The text with its line ends and line beginnings made right for its place.
    private func finished(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: place == .line).map { trimmed($0) }
        switch place {
        case .line: return lines.filter { !$0.isEmpty }.map { MarkdownText.startEscaped($0) }.joined(separator: " ")
        case .item, .cell: return lines.joined(separator: "<br>")
        case .paragraph:
            var result = ""
            for (index, line) in lines.enumerated() {
                result += MarkdownText.startEscaped(line)
                guard index + 1 < lines.count else { continue }
                // A break before or after an empty line would show as a backslash: there the paragraph ends anyway.
                result += line.isEmpty || lines[index + 1].isEmpty ? "\n" : "\\\n"
            }
            return result
        }
    }

    /// Without white space at its ends, which would make code of it, or a break.
    private func trimmed(_ line: Substring) -> String {
        let body = line.drop { $0.isWhitespace }
        return String(body.prefix(upTo: body.lastIndex { !$0.isWhitespace }.map { body.index(after: $0) } ?? body.startIndex))
    }

    /// The line with what would begin a list, a rule or an underlined heading escaped.
    private static func startEscaped(_ line: String) -> String {
        guard let first = line.first else { return line }
        if "+-=:".contains(first) { return "\\" + line }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let mark = line[digits.endIndex...].first, mark == "." || mark == ")" else { return line }
        return digits + "\\" + line[digits.endIndex...]
    }
}
