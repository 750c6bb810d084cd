import LandscapeKit

/// One word of a command line, with the place where it stands.
package struct Token: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        /// A free word, or quoted text.
        case word(String, isQuoted: Bool)
        /// `key:value`, `key:a,"b c"`, or the same as an option, `--key value`.
        case qualifier(key: String, values: [String])
    }

    package var content: Content
    /// Whether a `-` stood before it.
    package var isNegated: Bool
    /// Offsets in unicode scalars of the line.
    package var range: Range<Int>

    package init(_ content: Content, isNegated: Bool = false, range: Range<Int>) {
        self.content = content
        self.isNegated = isNegated
        self.range = range
    }

    /// The token as one would type it.
    package var typed: String {
        let sign = isNegated ? "-" : ""
        switch content {
        case .word(let text, let isQuoted): return sign + (isQuoted ? Token.quoted(text) : text)
        case .qualifier(let key, let values): return sign + key + ":" + values.map(Token.quotedIfNeeded).joined(separator: ",")
        }
    }

    /// Whether it is a text in quotation marks.
    var isQuoted: Bool { if case .word(_, true) = content { true } else { false } }

    /// A value as it must be typed: in quotes when it holds spaces, commas or quotes.
    package static func quotedIfNeeded(_ value: String) -> String {
        guard value.isEmpty || value.contains(where: { $0.isWhitespace || ",\"'|>".contains($0) }) else { return value }
        return quoted(value)
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

/// A line that cannot be read as words.
package struct LineError: Error, Sendable, Hashable, CustomStringConvertible {
    package var message: String
    /// Offset in unicode scalars where it goes wrong.
    package var offset: Int
    package var description: String { message }
}

/// Splits a line into words, quoted texts, qualifiers and options. Nothing a person types makes it fail but an unclosed quotation mark.
package struct Tokenizer {
    private let scalars: [Unicode.Scalar]
    private var position = 0

    /// Options that stand alone, and the qualifier each stands for.
    package static let flags: [String: (key: String, value: String)] = [
        "json": ("as", "json"), "jsonl": ("as", "jsonl"), "csv": ("as", "csv"), "md": ("as", "markdown"), "markdown": ("as", "markdown"),
        "plain": ("as", "plain"), "names": ("names", "on"), "no-names": ("names", "off"), "force": ("force", "on"),
        "table": ("view", "table"),
        "tree": ("view", "tree"), "fix": ("fix", "on"), "watch": ("watch", "on"),
    ]

    private init(_ line: String) { scalars = Array(line.unicodeScalars) }

    /// The tokens of a line.
    ///
    /// - Throws: `LineError` for a quotation mark that is never closed.
    package static func tokens(in line: String) throws(LineError) -> [Token] {
        var tokenizer = Tokenizer(line)
        var tokens: [Token] = []
        while let token = try tokenizer.next() { tokens.append(token) }
        return tokens
    }

    private mutating func next() throws(LineError) -> Token? {
        while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
        guard position < scalars.count else { return nil }
        let start = position
        if starts("--"), position + 2 < scalars.count, scalars[position + 2].properties.isAlphabetic { return try option(from: start) }
        var isNegated = false
        if scalars[position] == "-", position + 1 < scalars.count, !scalars[position + 1].properties.isWhitespace,
            scalars[position + 1] != "-",
            !("0"..."9" ~= scalars[position + 1])
        {
            isNegated = true
            position += 1
        }
        if let quote = Self.closing(scalars[position]) {
            let text = try quoted(until: quote)
            return Token(.word(text, isQuoted: true), isNegated: isNegated, range: start..<position)
        }
        let key = bareKey()
        if let key, position < scalars.count, scalars[position] == ":", !isAddress(after: key) {
            position += 1
            let values = try values()
            return Token(.qualifier(key: key.lowercased(), values: values), isNegated: isNegated, range: start..<position)
        }
        let word = bare(stoppingAtComma: false, from: isNegated ? start + 1 : start)
        return Token(.word(word, isQuoted: false), isNegated: isNegated, range: start..<position)
    }

    /// `--theme obesity`, `--theme=obesity`, `--json`.
    private mutating func option(from start: Int) throws(LineError) -> Token {
        position += 2
        let nameStart = position
        while position < scalars.count, scalars[position] != "=", !scalars[position].properties.isWhitespace { position += 1 }
        let name = text(nameStart..<position).lowercased()
        if position < scalars.count, scalars[position] == "=" {
            position += 1
            return Token(.qualifier(key: name, values: try values()), range: start..<position)
        }
        if let flag = Self.flags[name] { return Token(.qualifier(key: flag.key, values: [flag.value]), range: start..<position) }
        while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
        return Token(.qualifier(key: name, values: try values()), range: start..<position)
    }

    /// Letters and hyphens that may be a qualifier's name; the position moves past them only when a colon follows.
    private mutating func bareKey() -> String? {
        var end = position
        while end < scalars.count, scalars[end].properties.isAlphabetic || scalars[end] == "-" || scalars[end] == "_" { end += 1 }
        guard end > position, end < scalars.count, scalars[end] == ":" else { return nil }
        let key = text(position..<end)
        position = end
        return key
    }

    /// `http://...` is a word, not a qualifier.
    private mutating func isAddress(after key: String) -> Bool {
        guard position + 2 < scalars.count, scalars[position + 1] == "/", scalars[position + 2] == "/" else { return false }
        position -= key.unicodeScalars.count
        return true
    }

    private mutating func values() throws(LineError) -> [String] {
        var values: [String] = []
        while true {
            if position < scalars.count, let quote = Self.closing(scalars[position]) {
                values.append(try quoted(until: quote))
            } else {
                let start = position
                let value = bare(stoppingAtComma: true, from: start)
                if !value.isEmpty { values.append(value) }
            }
            guard position < scalars.count, scalars[position] == "," else { return values }
            position += 1
        }
    }

    private mutating func bare(stoppingAtComma: Bool, from start: Int) -> String {
        position = max(position, start)
        while position < scalars.count, !scalars[position].properties.isWhitespace, !(stoppingAtComma && scalars[position] == ",") {
            position += 1
        }
        return text(start..<position)
    }

    private mutating func quoted(until closing: Unicode.Scalar) throws(LineError) -> String {
        let start = position
        position += 1
        var text = String.UnicodeScalarView()
        while position < scalars.count {
            let scalar = scalars[position]
            position += 1
            if scalar == closing { return String(text) }
            if scalar == "\\", position < scalars.count, scalars[position] == closing || scalars[position] == "\\" {
                text.append(scalars[position])
                position += 1
            } else {
                text.append(scalar)
            }
        }
        throw LineError(message: "a quotation mark opens at column \(start + 1) and never closes; close it, or leave it out", offset: start)
    }

    private func starts(_ prefix: String) -> Bool { scalars[position...].starts(with: prefix.unicodeScalars) }
    private func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

    private static func closing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "\"": "\""
        case "\u{201C}": "\u{201D}"
        default: nil
        }
    }
}
