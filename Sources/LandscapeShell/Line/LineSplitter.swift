/// Takes the destination off a line: `priorities > p.csv`, `find obesity | less`.
package enum LineSplitter {
    package struct Parts: Sendable, Hashable {
        package var command: String
        package var destination: Outcome.Destination?
    }

    /// - Parameter reading: how the line's command reads it; one that takes the whole line has no destination.
    /// - Throws: `CommandError` when a `>` or `|` has nothing after it.
    package static func split(_ line: String, _ reading: LineReading = .words) throws(CommandError) -> Parts {
        switch reading {
        case .words: return try split(words: line)
        case .statement: return try split(statement: line)
        case .whole: return Parts(command: line.trimmingSpaces, destination: nil)
        }
    }

    /// In SQL `>` compares and `||` joins: a destination is a `>` before a file whose ending is one of a format, at the very end.
    private static func split(statement line: String) throws(CommandError) -> Parts {
        let scalars = Array(line.unicodeScalars)
        var marks = QuotationMarks()
        var isText = false
        for (index, scalar) in scalars.enumerated() {
            let isQuoted = marks.isOpen
            marks.take(scalar)
            if scalar == "'" && !isQuoted { isText.toggle() }
            let startsWord = index == 0 || scalars[index - 1].properties.isWhitespace
            let endsWord = index + 1 < scalars.count && scalars[index + 1].properties.isWhitespace
            guard startsWord, !isQuoted, !isText, scalar == ">" || (scalar == "|" && endsWord) else { continue }
            let command = text(scalars[..<index])
            let rest = text(scalars[(index + 1)...])
            if scalar == "|", rest.first?.isLetter == true { return Parts(command: command, destination: .program(rest)) }
            let path = rest.hasPrefix("\"") ? rest.dropFirst().prefix { $0 != "\"" } : rest.prefix { !$0.isWhitespace }
            guard let ending = path.split(separator: ".").last, path.contains("."), endings.contains(ending.lowercased()),
                let destination = try? file(rest)
            else { continue }
            return Parts(command: command, destination: destination)
        }
        return Parts(command: text(scalars[...]), destination: nil)
    }

    private static let endings: Set<String> = ["csv", "json", "jsonl", "ndjson", "md", "markdown", "txt"]

    private static func split(words line: String) throws(CommandError) -> Parts {
        let scalars = Array(line.unicodeScalars)
        var marks = QuotationMarks()
        for (index, scalar) in scalars.enumerated() {
            let isText = marks.isOpen
            marks.take(scalar)
            if isText { continue }
            let startsWord = index == 0 || scalars[index - 1].properties.isWhitespace
            guard startsWord, scalar == ">" || scalar == "|" else { continue }
            let command = text(scalars[..<index])
            let rest = text(scalars[(index + 1)...])
            if scalar == ">", rest.hasPrefix(">") {
                throw CommandError("'>>' is not offered: a file is written whole or not at all; '>' writes a new one", .usage)
            }
            guard !rest.isEmpty, rest != "\"\"" else {
                throw CommandError(
                    scalar == ">"
                        ? "'>' wants a file after it, e.g. `priorities > priorities.csv`"
                        : "'|' wants a program after it, e.g. `find obesity | less`", .usage)
            }
            if scalar == "|" { return Parts(command: command, destination: .program(rest)) }
            return Parts(command: command, destination: try file(rest))
        }
        return Parts(command: text(scalars[...]), destination: nil)
    }

    /// A path, in quotes or bare, and perhaps `force` after it.
    private static func file(_ text: String) throws(CommandError) -> Outcome.Destination {
        var words: [Substring]
        if text.hasPrefix("\"") {
            let inner = text.dropFirst()
            guard let end = inner.firstIndex(of: "\"") else { throw CommandError("the file name's quotation mark never closes", .usage) }
            words = [inner[..<end]] + inner[inner.index(after: end)...].split(separator: " ")
        } else {
            words = text.split(separator: " ")
        }
        let path = String(words.removeFirst())
        switch words.map(String.init) {
        case []: return .file(path, force: false)
        case ["force"], ["force:on"], ["--force"]: return .file(path, force: true)
        default:
            throw CommandError("'\(words.joined(separator: " "))' stands after the file name; a name with spaces goes in quotes", .usage)
        }
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        let text = String(String.UnicodeScalarView(scalars))
        let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? start
        return start < end ? String(text[start..<end]) : ""
    }
}
