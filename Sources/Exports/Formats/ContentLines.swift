import Rendering

/// Lines as vCard (RFC 6350) and iCalendar (RFC 5545) share them: `NAME;PARAMETER=x:value`, CR LF, folded at 75 octets.
enum ContentLines {
    /// Lines as bytes.
    static func bytes(_ lines: [String]) -> [UInt8] { lines.flatMap { folded(Array($0.utf8)) + [0x0D, 0x0A] } }

    /// A text value: backslash, comma and semicolon escaped, line ends as `\n`. Other control characters have no place in it and
    /// become visible.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in SafeText.visible(text) {
            switch character {
            case "\\", ",", ";": result += "\\" + String(character)
            case "\n": result += "\\n"
            default: result.append(character)
            }
        }
        return result
    }

    /// A parameter's value, in quotation marks, which may not stand within.
    static func quoted(_ text: String) -> String { "\"" + SafeText.oneLine(text).replacing("\"", with: "'") + "\"" }

    /// Unfolds and splits the lines of a file: name without parameters, and value, escapes undone.
    static func read(_ bytes: [UInt8]) throws(ExportError) -> [(name: String, value: String)] {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw ExportError("bytes that are not UTF-8") }
        // Scalars, for CR LF is one character.
        let scalars = Array(text.unicodeScalars)
        var lines: [String.UnicodeScalarView] = []
        var line = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            guard scalars[index] == "\r" else {
                if scalars[index] == "\n" { throw ExportError("a line end that is not CR LF") }
                line.append(scalars[index])
                index += 1
                continue
            }
            guard index + 1 < scalars.count, scalars[index + 1] == "\n" else { throw ExportError("a line end that is not CR LF") }
            index += 2
            if index < scalars.count, scalars[index] == " " {
                index += 1
            } else {
                lines.append(line)
                line = String.UnicodeScalarView()
            }
        }
        guard line.isEmpty else { throw ExportError("the last line has no end") }
        return try lines.map { line throws(ExportError) in try parts(String(line)) }
    }

    private static func parts(_ line: String) throws(ExportError) -> (name: String, value: String) {
        var isQuoted = false
        for index in line.unicodeScalars.indices {
            let scalar = line.unicodeScalars[index]
            if scalar == "\"" { isQuoted.toggle() }
            guard scalar == ":", !isQuoted else { continue }
            let name = line[..<index].prefix { $0 != ";" }
            return (String(name), unescaped(line[line.unicodeScalars.index(after: index)...]))
        }
        throw ExportError("a line without a colon")
    }

    private static func unescaped(_ value: Substring) -> String {
        var result = ""
        var isEscaped = false
        for character in value {
            if isEscaped {
                result.append(character == "n" || character == "N" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }

    /// At most 75 octets a line, never within a character of UTF-8; the lines that follow begin with a space.
    private static func folded(_ line: [UInt8]) -> [UInt8] {
        guard line.count > 75 else { return line }
        var result: [UInt8] = []
        var start = 0
        while start < line.count {
            let room = start == 0 ? 75 : 74
            var end = min(start + room, line.count)
            while end < line.count, end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
            if start > 0 { result += [0x0D, 0x0A, 0x20] }
            result += line[start..<end]
            start = end
        }
        return result
    }
}
