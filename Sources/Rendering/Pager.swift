/// Whether a text goes through a pager. It decides only; the program that runs one is the caller's business.
package enum Pager {
    /// What the decision hangs on beside the text.
    package struct Settings: Sendable, Hashable {
        /// Whether a person reads the output on a terminal that can page.
        package var isInteractive: Bool
        /// Whether the person wants a pager at all.
        package var isEnabled: Bool

        /// - Parameters:
        ///   - isInteractive: false for pipes, files and `TERM=dumb`.
        ///   - isEnabled: false after `set pager off`, or with an empty pager variable.
        package init(isInteractive: Bool, isEnabled: Bool = true) {
            self.isInteractive = isInteractive
            self.isEnabled = isEnabled
        }
    }

    /// Whether the text is taller than the screen. The prompt that follows it takes one line, so a text of `height` lines is.
    ///
    /// - Parameters:
    ///   - text: what is to be shown, with or without colours.
    ///   - height: the lines of the window; unknown (zero or less) never pages.
    ///   - width: the columns of the window, on which longer lines fold; nil counts each line once.
    package static func isNeeded(for text: String, height: Int, width: Int? = nil, settings: Settings) -> Bool {
        guard settings.isInteractive, settings.isEnabled, height > 0, !text.isEmpty else { return false }
        return rows(of: text, width: width) + 1 > height
    }

    /// The lines that a text takes on a screen.
    package static func rows(of text: String, width: Int?) -> Int {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        guard let width, width > 0 else { return lines.count }
        return lines.reduce(0) { $0 + max(1, (DisplayWidth.of(withoutColours(String($1))) + width - 1) / width) }
    }

    /// The line without the sequences that `Palette` writes.
    private static func withoutColours(_ line: String) -> String {
        guard line.utf8.contains(0x1B) else { return line }
        var result = String.UnicodeScalarView()
        var isInSequence = false
        for scalar in line.unicodeScalars {
            if scalar == "\u{1B}" {
                isInSequence = true
            } else if isInSequence {
                isInSequence = scalar != "m"
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
