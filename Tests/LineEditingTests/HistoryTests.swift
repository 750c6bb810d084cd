import Glibc
import TestSupport
import Testing

@testable import LineEditing

@Suite struct HistoryTests {
    @Test func keepsEachEntryOnceAtItsLastUse() {
        let history = History(limit: 3)
        for entry in ["a", "b", "a", "a", "c", "d"] { history.add(entry) }
        #expect(history.entries == ["a", "c", "d"])
    }

    @Test func leavesOutWhatIsPrivateOrEmpty() {
        let history = History()
        for entry in [" secret", "", "  ", "\n", "\t", "kept"] { history.add(entry) }
        history.isEnabled = false
        history.add("off")
        #expect(history.entries == ["kept"])
    }

    @Test func searchesInAnyCaseTheNewestLast() {
        let history = History()
        for entry in ["load Luton", "priorities", "load hull", "gaps"] { history.add(entry) }
        #expect(history.search("LOAD") == [.init(number: 1, text: "load Luton"), .init(number: 3, text: "load hull")])
        #expect(history.search(last: 2).map(\.number) == [3, 4])
        #expect(history.search("nothing").isEmpty)
        #expect(history.newest(startingWith: "load") == "load hull")
        #expect(history.newest(startingWith: "gaps") == nil)
        #expect(history.newest(startingWith: "") == nil)
    }

    @Test func writesAtOnceAndPrivately() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("a/b/history")
        let history = History(path: path)
        #expect(history.load().isEmpty)
        history.add("one \"x\" \\ é\t\n日")
        #expect(folder.text("a/b/history") == "\"one \\\"x\\\" \\\\ é\\t\\n日\"\n")
        #expect(mode(path) == 0o600)
        #expect(mode(folder.path("a/b")) == 0o700)
        let other = History(path: path)
        #expect(other.load().isEmpty)
        #expect(other.entries == ["one \"x\" \\ é\t\n日"])
        #expect(other.clear() == nil)
        #expect(folder.text("a/b/history") == "")
    }

    @Test func tightensTheModeOfAnExistingFile() throws {
        let folder = try TemporaryFolder()
        try folder.write("\"a\"\n", to: "history")
        chmod(folder.path("history"), 0o644)
        History(path: folder.path("history")).add("b")
        #expect(mode(folder.path("history")) == 0o600)
    }

    @Test func skipsDamagedLines() throws {
        let folder = try TemporaryFolder()
        try folder.write("\"a\"\nnot json\n\"b\n\"c\\q\"\n\n\"\\ud83d\\ude00\"\r\n\"\\ud83d\"\n\"last", to: "history")
        let history = History(path: folder.path("history"))
        let warnings = history.load()
        #expect(history.entries == ["a", "😀"])
        #expect(warnings.map(\.description) == ["5 damaged lines of the history file \(folder.path("history")) were skipped"])
        // The cut-off line does not swallow the next entry.
        history.add("next")
        #expect(folder.text("history").hasSuffix("\"last\n\"next\"\n"))
    }

    @Test func capsAndCompacts() throws {
        let folder = try TemporaryFolder()
        let lines = (0..<400).map { "\"entry \($0 % 150)\"\n" }.joined()
        try folder.write(lines, to: "real")
        symlink(folder.path("real"), folder.path("history"))
        let history = History(path: folder.path("history"), limit: 100)
        #expect(history.load().isEmpty)
        #expect(history.entries.count == 100)
        #expect(history.entries.last == "entry 99")
        #expect(folder.text("history").split(separator: "\n").count == 100)
        var information = stat()
        #expect(lstat(folder.path("history"), &information) == 0 && information.st_mode & S_IFMT == S_IFLNK)
        let again = History(path: folder.path("history"), limit: 100)
        #expect(again.load().isEmpty)
        #expect(again.entries == history.entries)
    }

    @Test func aFileThatIsNoneIsLeftAlone() throws {
        let folder = try TemporaryFolder()
        mkdir(folder.path("folder"), 0o700)
        mkfifo(folder.path("fifo"), 0o600)
        for name in ["folder", "fifo"] {
            let history = History(path: folder.path(name))
            #expect(history.load().map(\.problem) == [.notAFile])
            history.add("a")
            #expect(history.takeWarning() != nil)
            history.add("b")
            #expect(history.takeWarning() == nil)
            #expect(history.entries == ["a", "b"])
        }
        try folder.write("", to: "file")
        let below = History(path: folder.path("file/history"))
        #expect(below.load().map(\.problem) == [.cannotRead(code: ENOTDIR)])
        below.add("a")
        #expect(below.takeWarning()?.problem == .cannotWrite(code: ENOTDIR))
    }

    /// Appending and compacting at the same time, as several sessions do.
    @Test func severalWritersLoseNothing() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("history")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    let file = HistoryFile(path: path, limit: 10_000)
                    for number in 0..<60 {
                        #expect(file.append("writer \(writer) entry \(number)") == nil)
                        if number % 20 == writer { #expect(file.compact() == nil) }
                    }
                }
            }
            try await group.waitForAll()
        }
        let loaded = HistoryFile(path: path, limit: 10_000).load()
        #expect(loaded.warnings.isEmpty)
        #expect(loaded.entries.count == 240)
        for writer in 0..<4 {
            #expect(loaded.entries.filter { $0.hasPrefix("writer \(writer) ") } == (0..<60).map { "writer \(writer) entry \($0)" })
        }
    }

    @Test func changesAreTold() {
        let history = History()
        var changes: [History.Change] = []
        history.onChange = { changes.append($0) }
        history.add("a")
        history.add(" b")
        #expect(history.clear() == nil)
        #expect(changes == [.added("a"), .cleared])
    }

    private func mode(_ path: String) -> mode_t {
        var information = stat()
        return stat(path, &information) == 0 ? information.st_mode & 0o777 : 0
    }
}

@Suite struct JSONLineTests {
    @Test(arguments: ["", "a", "\"", "\\", "\n\r\t", "\u{0}\u{1F}\u{7F}", "é日😀", "\\u0041", "a/b"])
    func roundTrip(text: String) {
        let line = JSONLine.encode(text)
        #expect(!line.contains(0x0A))
        #expect(JSONLine.decode(line) == text)
    }

    @Test(arguments: [
        "", "\"", "a", "\"a", "a\"", "\"a\"b\"", "\"\\", "\"\\u12\"", "\"\\ud800x\"", "\"\\udc00\"", "\"\u{1}\"", "{\"a\":1}",
    ])
    func damage(text: String) {
        #expect(JSONLine.decode(Array(text.utf8)) == nil)
    }

    @Test func invalidUTF8IsDamage() {
        #expect(JSONLine.decode([0x22, 0xFF, 0x22]) == nil)
    }

    @Test func readsEveryJSONEscape() {
        #expect(JSONLine.decode(Array(#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#.utf8)) == "\"\\/\u{8}\u{C}\n\r\té😀")
    }
}
