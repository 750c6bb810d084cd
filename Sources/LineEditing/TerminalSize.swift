import Glibc

/// The window's size in characters.
package struct TerminalSize: Equatable, Sendable {
    /// Characters in a row.
    package var columns: Int
    /// Rows in the window.
    package var rows: Int

    /// A size.
    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }

    /// What is assumed when nobody knows.
    package static let standard = TerminalSize(columns: 80, rows: 24)

    /// The size of the window behind standard output, else `COLUMNS` and `LINES`, else 80 x 24.
    package static var current: TerminalSize {
        query(STDOUT_FILENO) ?? query(STDIN_FILENO) ?? query(STDERR_FILENO) ?? fromEnvironment { Environment.value($0) }
    }

    /// The size of the window behind a descriptor; nil when it is no terminal or does not tell.
    package static func query(_ descriptor: Int32) -> TerminalSize? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return TerminalSize(columns: Int(size.ws_col), rows: size.ws_row > 0 ? Int(size.ws_row) : standard.rows)
    }

    /// The size that the environment tells of.
    static func fromEnvironment(_ value: (String) -> String?) -> TerminalSize {
        func number(_ name: String, or fallback: Int) -> Int {
            guard let text = value(name), let number = Int(text), (1...10_000).contains(number) else { return fallback }
            return number
        }
        return TerminalSize(columns: number("COLUMNS", or: standard.columns), rows: number("LINES", or: standard.rows))
    }
}

/// Whether a descriptor is a terminal.
package func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
}

/// The process's environment, read without Foundation.
enum Environment {
    static func value(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        return String(cString: value)
    }
}
