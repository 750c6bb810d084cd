import TestSupport
import Testing

/// The program on a terminal of its own, driven as a person would.
struct Sitting {
    let terminal: PseudoTerminal
    let desk: Desk

    /// Starts it and waits for the first prompt.
    init(
        _ arguments: [String] = [], _ environment: [String: String] = [:], without: [String] = [], columns: Int = 80, rows: Int = 24,
        desk: Desk? = nil, redirections: [ChildProcess.Redirection] = []
    ) throws {
        let desk = try desk ?? Desk()
        self.desk = desk
        terminal = try PseudoTerminal(
            try #require(Desk.program), arguments, environment: desk.environment(environment).filter { !without.contains($0.key) },
            columns: columns, rows: rows, redirections: redirections, workingFolder: desk.folder.path)
        try waitForPrompt(after: 0)
    }

    /// Types text and waits until its end is echoed, so that what follows finds it in the line.
    func type(_ text: String) throws {
        try terminal.send(text)
        let last = String(text.suffix(6))
        try terminal.waitUntil("'\(last)' before the cursor") { $0.textBeforeCursor.hasSuffix(last) }
    }

    /// Types a line, waits until the next prompt, and returns the rows between.
    @discardableResult
    func answer(to line: String) throws -> [String] { try answer(toKeys: line + Keys.enter) }

    /// Sends keys that end in Enter, waits until the next prompt, and returns the rows between.
    @discardableResult
    func answer(toKeys keys: String) throws -> [String] {
        let before = terminal.screen.prompts
        try terminal.send(keys)
        try waitForPrompt(after: before)
        let rows = terminal.screen.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let start = rows.dropLast().lastIndex(where: Screen.isPrompted) else { return [] }
        return Array(rows[(start + 1)..<(rows.count - 1)])
    }

    /// Waits until there are more prompts than before, the last of them empty and ready for typing.
    func waitForPrompt(after count: Int) throws {
        try terminal.waitUntil("the prompt") { screen in
            screen.prompts > count && Screen.isPrompted(screen.cursorRow) && screen.cursorRow.hasSuffix(">")
                && screen.cursor.column == screen.cursorRow.count + 1
        }
    }

    /// Ctrl-C on a line that was begun, and the wait for the empty prompt after it: what is typed before that may still belong to the dropped line.
    func dropLine() throws {
        try terminal.send(Keys.control("c"))
        try waitForPrompt(after: 0)
    }

    /// Leaves in the ordinary way.
    func quit() throws {
        try terminal.send("quit" + Keys.enter)
        #expect(try terminal.waitForEnd() == .exited(0))
    }
}

extension Screen {
    /// How many rows begin with the program's prompt.
    var prompts: Int { text.split(separator: "\n").count { Screen.isPrompted(String($0)) } }

    /// `landscape>`, `landscape luton>`, `landscape luton +2> typed`
    static func isPrompted(_ row: String) -> Bool {
        guard row.hasPrefix("landscape"), let end = row.firstIndex(of: ">") else { return false }
        return row[..<end].allSatisfy { $0.isLetter || $0.isNumber || " -+".contains($0) }
    }

    /// The text of the cursor's row up to the cursor.
    var textBeforeCursor: String {
        var text = ""
        var column = 0
        let row = cursorRow
        for character in row + String(repeating: " ", count: max(0, columns - row.count)) {
            guard column < cursor.column else { break }
            text.append(character)
            column += character.unicodeScalars.contains { $0.value >= 0x1100 } ? 2 : 1
        }
        return text
    }
}
