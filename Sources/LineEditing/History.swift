/// The entries a person has made, in this session and earlier ones.
///
/// Each entry is appended to the file at once, so that nothing is lost when the program dies and two
/// sessions on one file do not overwrite each other. A session sees the other's entries when it starts,
/// not while it runs: Up never shows what was typed elsewhere a moment ago.
package final class History {
    /// One entry with its number as `history` lists it, counted from 1.
    package struct Numbered: Equatable, Sendable {
        /// Its place in the list, which stays the same until an earlier entry is repeated.
        package var number: Int
        /// The entry.
        package var text: String
    }

    /// How an entry changed the list.
    enum Change: Equatable {
        case none
        /// The entry is new at the end; an earlier equal one was removed.
        case added(String)
        case cleared
    }

    /// The entries, the oldest first, none twice.
    package private(set) var entries: [String] = []
    /// Whether new entries are kept (`history off`).
    package var isEnabled = true
    /// Told of each change, so that libedit's own list follows.
    var onChange: ((Change) -> Void)?

    private var file: HistoryFile?
    private let limit: Int
    private var hasWarnedOfWriting = false
    private var warning: HistoryWarning?

    /// A history that lives as long as the program.
    package init(limit: Int = 10_000) {
        file = nil
        self.limit = max(limit, 1)
    }

    /// A history kept in a file; its folder is made when the first entry is written.
    package init(path: String, limit: Int = 10_000) {
        self.limit = max(limit, 1)
        file = HistoryFile(path: path, limit: self.limit)
    }

    /// Reads the file. What cannot be read is told and otherwise left alone.
    package func load() -> [HistoryWarning] {
        guard let file else { return [] }
        let loaded = file.load()
        entries = loaded.entries
        return loaded.warnings
    }

    /// Goes on with the entries of another file, as when another workspace is opened.
    package func move(to path: String) -> [HistoryWarning] {
        file = HistoryFile(path: path, limit: limit)
        hasWarnedOfWriting = false
        onChange?(.cleared)
        let warnings = load()
        for entry in entries { onChange?(.added(entry)) }
        return warnings
    }

    /// Keeps an entry, unless the history is off, or the entry is empty or starts with a space.
    ///
    /// An equal earlier entry moves to the end. When the file cannot be written the entry is kept for this session
    /// and `takeWarning` tells.
    package func add(_ entry: String) {
        guard isEnabled, let first = entry.unicodeScalars.first, first != " ", entry.contains(where: { !$0.isWhitespace }) else { return }
        if entries.last == entry { return }
        if let earlier = entries.lastIndex(of: entry) { entries.remove(at: earlier) }
        entries.append(entry)
        if entries.count > limit { entries.removeFirst(entries.count - limit) }
        onChange?(.added(entry))
        guard let problem = file?.append(entry), !hasWarnedOfWriting else { return }
        hasWarnedOfWriting = true
        warning = problem
    }

    /// The warning of a write that failed, once a session.
    package func takeWarning() -> HistoryWarning? {
        defer { warning = nil }
        return warning
    }

    /// Forgets all entries, in the file too.
    package func clear() -> HistoryWarning? {
        entries.removeAll()
        onChange?(.cleared)
        return file?.clear()
    }

    /// The newest entries, the oldest of them first, that contain a text in any case.
    package func search(_ text: String = "", last count: Int = .max) -> [Numbered] {
        let wanted = text.lowercased()
        var found: [Numbered] = []
        for index in entries.indices.reversed() where wanted.isEmpty || entries[index].lowercased().contains(wanted) {
            guard found.count < count else { break }
            found.append(Numbered(number: index + 1, text: entries[index]))
        }
        return found.reversed()
    }

    /// The newest entry that a line is the start of, for a hint.
    package func newest(startingWith prefix: String) -> String? {
        guard !prefix.isEmpty else { return nil }
        return entries.last { $0.hasPrefix(prefix) && $0 != prefix }
    }
}
