/// Text made fit for a terminal.
///
/// Candidates, hints and prompts can quote records and file names; a control character among them must never
/// reach the terminal, where it could move the cursor or change settings.
enum SafeText {
    /// Replaces control characters, and with `unicode` false every non-ASCII character too.
    static func printable(_ text: String, unicode: Bool = true, keepingNewlines: Bool = false) -> String {
        let clean = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
        if clean { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n", keepingNewlines {
                result.append(scalar)
            } else if isControl(scalar) {
                result.append(scalar == "\t" || scalar == "\n" ? " " : "?")
            } else if !scalar.isASCII, !unicode {
                result.append(asciiForms[scalar] ?? "?")
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// C0 and C1 controls, delete, line separators and the marks that reorder text.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Near enough for the marks that prompts are made of.
    private static let asciiForms: [Unicode.Scalar: Unicode.Scalar] = [
        "›": ">", "»": ">", "❯": ">", "→": ">", "▸": ">", "…": ".", "·": ".", "•": "*", "–": "-", "—": "-", "│": "|", "\u{A0}": " ",
    ]
}
