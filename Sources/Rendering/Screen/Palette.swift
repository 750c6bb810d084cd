import LandscapeKit

/// The colours of a terminal's text.
///
/// They stay legible on dark and on light windows alike: bold, faint, underlined, and of the sixteen colours only red and magenta, the
/// two that keep their contrast on black and on white in the usual terminals. No meaning hangs on them alone.
package enum Palette: Sendable, Hashable {
    /// No escape sequence at all.
    case none
    /// Sequences that every terminal since the VT100 and its colour successors knows.
    case ansi

    /// What a person may say about colour.
    package enum Choice: String, Sendable, Hashable, CaseIterable {
        /// As the environment and the terminal tell.
        case auto
        case always, never
    }

    /// The one decision about colour, made at the start.
    ///
    /// What the person chose comes first, then `NO_COLOR` (set and not empty), then `CLICOLOR_FORCE` (set, not empty, not `0`), then whether
    /// output goes to a terminal that is not `TERM=dumb`.
    ///
    /// - Parameters:
    ///   - choice: the `--color` option or the `color` setting.
    ///   - environment: the process's variables.
    ///   - isTerminal: whether standard output is a terminal.
    package init(_ choice: Choice, environment: [String: String], isTerminal: Bool) {
        func value(_ name: String) -> String { environment[name] ?? "" }
        let isColoured =
            switch choice {
            case .always: true
            case .never: false
            case .auto where !value("NO_COLOR").isEmpty: false
            case .auto where !value("CLICOLOR_FORCE").isEmpty && value("CLICOLOR_FORCE") != "0": true
            case .auto: isTerminal && !value("TERM").isEmpty && value("TERM") != "dumb"
            }
        self = isColoured ? .ansi : .none
    }

    /// The parameters of the sequence that begins a style, or nil for text as it is.
    private func parameters(of style: TextStyle) -> String? {
        guard self == .ansi else { return nil }
        return switch style {
        case .plain: nil
        case .strong, .code: "1"
        case .dim: "2"
        case .accent: "35"
        case .warning: "31"
        case .failure: "1;31"
        case .link: "4"
        }
    }

    /// One line as text, without the spaces at its end. Every style that begins in it ends in it.
    func paint(_ line: [Glyph]) -> String {
        let end = line.lastIndex { $0.character != " " }.map { $0 + 1 } ?? 0
        var text = ""
        var current: String?
        for glyph in line[..<end] {
            let next = parameters(of: glyph.style)
            if next != current {
                if current != nil { text += "\u{1B}[0m" }
                if let next { text += "\u{1B}[\(next)m" }
                current = next
            }
            text.append(glyph.character)
        }
        return current == nil ? text : text + "\u{1B}[0m"
    }
}
