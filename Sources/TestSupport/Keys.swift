/// What keys send, for `PseudoTerminal.send`.
package enum Keys {
    package static let enter = "\r"
    package static let tab = "\t"
    package static let escape = "\u{1B}"
    package static let backspace = "\u{7F}"
    package static let up = "\u{1B}[A"
    package static let down = "\u{1B}[B"
    package static let right = "\u{1B}[C"
    package static let left = "\u{1B}[D"
    package static let home = "\u{1B}[H"
    package static let end = "\u{1B}[F"
    package static let delete = "\u{1B}[3~"
    package static let wordLeft = "\u{1B}[1;5D"
    package static let wordRight = "\u{1B}[1;5C"

    /// Ctrl with a letter.
    package static func control(_ letter: Character) -> String {
        guard let code = letter.uppercased().unicodeScalars.first?.value, let scalar = Unicode.Scalar(code & 0x1F) else { return "" }
        return String(Character(scalar))
    }

    /// Text as a terminal sends it when it is pasted in bracketed mode: newlines as CR.
    package static func paste(_ text: String) -> String {
        "\u{1B}[200~" + String(text.map { $0 == "\n" ? "\r" : $0 }) + "\u{1B}[201~"
    }
}
