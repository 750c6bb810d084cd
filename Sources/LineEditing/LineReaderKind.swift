import Glibc

/// Which reader fits the streams and the terminal.
package enum LineReaderKind: Equatable, Sendable {
    /// libedit: both streams are a terminal that can be edited on.
    case editor
    /// A prompt and the terminal's own line discipline.
    case plain(promptsOnError: Bool)
    /// Input that is not a terminal.
    case script

    /// The rule, as a function of what is known.
    package static func decide(inputIsTerminal: Bool, outputIsTerminal: Bool, term: String?, isKnown: (String) -> Bool) -> LineReaderKind {
        guard inputIsTerminal else { return .script }
        // A prompt and an echo must not end up in a pipe.
        guard outputIsTerminal else { return .plain(promptsOnError: true) }
        guard let term, !term.isEmpty, !unusable.contains(term), isKnown(term) else { return .plain(promptsOnError: false) }
        return .editor
    }

    /// The kind for this process's streams and environment.
    package static var current: LineReaderKind {
        decide(
            inputIsTerminal: isTerminal(STDIN_FILENO), outputIsTerminal: isTerminal(STDOUT_FILENO), term: Environment.value("TERM"),
            isKnown: { Terminfo.hasEntry(for: $0) })
    }

    /// Terminals that have an entry but cannot move the cursor, and Emacs' shell, where libedit gives up.
    private static let unusable: Set<String> = ["dumb", "emacs", "unknown", "network", "switch", "dialup", "printer"]
}

/// The terminal descriptions installed here.
enum Terminfo {
    /// Whether a terminal's description exists. libedit prints complaints and edits blindly without one.
    static func hasEntry(for term: String, environment value: (String) -> String? = { Environment.value($0) }) -> Bool {
        guard let first = term.unicodeScalars.first, !term.contains("/"), first != "." else { return false }
        if let inline = value("TERMINFO"), inline.hasPrefix("hex:") || inline.hasPrefix("b64:") { return true }
        let hex = String(first.value, radix: 16)
        return folders(value).contains { folder in
            access("\(folder)/\(first)/\(term)", R_OK) == 0 || access("\(folder)/\(hex)/\(term)", R_OK) == 0
        }
    }

    /// The folders ncurses looks in, in its order.
    private static func folders(_ value: (String) -> String?) -> [String] {
        let system = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo", "/usr/local/share/terminfo"]
        var folders: [String] = []
        if let own = value("TERMINFO"), !own.isEmpty { folders.append(own) }
        if let home = value("HOME"), !home.isEmpty { folders.append(home + "/.terminfo") }
        if let listed = value("TERMINFO_DIRS") {
            folders += listed.split(separator: ":", omittingEmptySubsequences: true).map(String.init)
        }
        return folders + system
    }
}
