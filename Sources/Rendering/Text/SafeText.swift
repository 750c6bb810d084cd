/// Text made harmless for a terminal.
///
/// Records, file names and what a person typed are shown as they are, but for the characters that would steer a terminal or
/// reorder its text. Those become visible: each is written as Swift writes it, `\u{1B}` for escape, in plain ASCII.
package enum SafeText {
    /// The text with every control character made visible.
    ///
    /// That is C0, DEL, C1, and the bidirectional overrides and isolates. Line ends remain and become `\n` all alike (CR LF,
    /// U+2028, U+2029); a tab becomes spaces, because its width depends on where it stands.
    ///
    ///     SafeText.visible("a\u{1B}[31mb")   // a\u{1B}[31mb, twelve harmless characters
    ///
    /// - Parameter tab: what stands for a tab.
    package static func visible(_ text: String, tab: String = " ") -> String {
        guard text.unicodeScalars.contains(where: isChanged) else { return text }
        var result = String.UnicodeScalarView()
        var previousWasReturn = false
        for scalar in text.unicodeScalars {
            if previousWasReturn, scalar != "\n" { result.append(contentsOf: escaped("\r").unicodeScalars) }
            previousWasReturn = scalar == "\r"
            switch scalar {
            case "\r": break
            case "\t": result.append(contentsOf: tab.unicodeScalars)
            case "\u{2028}", "\u{2029}": result.append("\n")
            case _ where isHarmful(scalar): result.append(contentsOf: escaped(scalar).unicodeScalars)
            default: result.append(scalar)
            }
        }
        if previousWasReturn { result.append(contentsOf: escaped("\r").unicodeScalars) }
        return String(result)
    }

    /// The text on one line: safe, and with a space for each line end.
    package static func oneLine(_ text: String) -> String {
        let safe = visible(text)
        return safe.utf8.contains(0x0A) ? safe.split(separator: "\n").joined(separator: " ") : safe
    }

    /// Whether a character may not reach a terminal: C0 other than the line feed, DEL, C1, and what overrides the direction of text.
    package static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static func isChanged(_ scalar: Unicode.Scalar) -> Bool {
        isHarmful(scalar) || scalar == "\u{2028}" || scalar == "\u{2029}"
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
}
