import Glibc
import TestSupport
import Testing

/// `linedemo` on a pseudo-terminal, with a home of its own.
struct Demo {
    let terminal: PseudoTerminal
    let home: TemporaryFolder

    /// The program, where it has been built.
    static let program = ChildProcess.product("linedemo")

    /// Starts it and waits for the first prompt.
    init(
        _ environment: [String: String] = [:], without: [String] = [], columns: Int = 80, rows: Int = 24, home: TemporaryFolder? = nil,
        redirections: [ChildProcess.Redirection] = [], prompt: String? = "> "
    ) throws {
        let home = try home ?? TemporaryFolder()
        self.home = home
        let all = Demo.environment(home: home, environment).filter { !without.contains($0.key) }
        terminal = try PseudoTerminal(
            try #require(Demo.program), environment: all, columns: columns, rows: rows, redirections: redirections)
        if let prompt { try terminal.waitFor(prompt) }
    }

    static func environment(home: TemporaryFolder, _ others: [String: String] = [:]) -> [String: String] {
        ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": home.path, "PATH": "/usr/bin:/bin"].merging(others) { $1 }
    }

    /// Types text and waits until its end is echoed, so that what follows finds it in the line.
    func type(_ text: String) throws {
        try terminal.send(text)
        let last = String(text.suffix(4))
        try terminal.waitUntil("'\(last)' before the cursor") { $0.textBeforeCursor.hasSuffix(last) }
    }

    /// Presses Enter and waits for what the program says of the line, then for the next prompt.
    func enter(expecting text: String) throws {
        try terminal.send(Keys.enter)
        try terminal.waitFor("got: \(text.debugDescription)")
        try terminal.waitFor("> ")
    }

    /// Leaves in the ordinary way, after clearing the line if there is something in it.
    func quit(clearing: Bool = false) throws {
        if clearing {
            try terminal.send(Keys.control("c"))
            try terminal.waitFor("> ")
        }
        try terminal.send("quit\r")
        #expect(try terminal.waitForEnd() == .exited(0))
    }
}

extension Screen {
    /// The text of the cursor's row up to the cursor.
    var textBeforeCursor: String {
        var text = ""
        var column = 0
        for character in cursorRow.padding(to: columns) {
            guard column < cursor.column else { break }
            text.append(character)
            column += character.unicodeScalars.contains { $0.value >= 0x1100 } ? 2 : 1
        }
        return text
    }
}
