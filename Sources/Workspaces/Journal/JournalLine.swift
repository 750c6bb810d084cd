import LandscapeKit

/// A line of `journal.jsonl`: one JSON object.
///
///     {"id":"5e0c…","when":"2026-11-21T14:05+00:00","title":"Change note a","session":"91…","made":true,
///      "files":[{"name":"notes/a.md","before":"…","after":"…"}]}
///     {"made":"5e0c…"}
enum JournalLine {
    case entry(JournalEntry)
    /// The step of this id, written ahead, was made.
    case made(String)
    /// The step of this id, written ahead, was not made after all.
    case void(String)
    /// The line before this one was cut short by a crash or a full disk, and stands for nothing.
    case torn
    /// So many steps were dropped here to keep the journal small, the newest of them made at that time.
    case dropped(Int, until: Timestamp)

    // MARK: Writing

    /// The line with its line ending.
    var bytes: [UInt8] {
        let fields: Fields =
            switch self {
            case .entry(let entry): Self.fields(entry)
            case .made(let id): Fields([("made", .text(id))])
            case .void(let id): Fields([("void", .text(id))])
            case .torn: Fields([("torn", .flag(true))])
            case .dropped(let count, let until): Fields([("dropped", .number(Figure(count))), ("until", .text(until.text))])
            }
        return Array(JSONWriter.text(.object(fields)).utf8) + [0x0A]
    }

    private static func fields(_ entry: JournalEntry) -> Fields {
        var fields = Fields([
            ("id", .text(entry.id)), ("when", .text(entry.when.text)), ("title", .text(entry.title)), ("session", .text(entry.session)),
        ])
        switch entry.action {
        case .change: break
        case .undo(let id): fields["undo"] = .text(id)
        case .redo(let id): fields["redo"] = .text(id)
        case .takenBack: fields["taken-back"] = .flag(true)
        }
        if entry.isMade { fields["made"] = .flag(true) }
        if !entry.hasContents { fields["contents"] = .flag(false) }
        fields["files"] = .list(entry.changes.map { Self.value(of: $0, hasContents: entry.hasContents) })
        return fields
    }

    /// The line of one change of a file.
    static func bytes(of change: FileChange) -> [UInt8] { Array(JSONWriter.text(value(of: change, hasContents: true)).utf8) + [0x0A] }

    private static func value(of change: FileChange, hasContents: Bool) -> FieldValue {
        var fields = Fields([("name", .text(change.name))])
        if hasContents {
            set("before", change.before, &fields)
            set("after", change.after, &fields)
        }
        return .object(fields)
    }

    private static func set(_ key: String, _ state: FileState?, _ fields: inout Fields) {
        guard let state else { return }
        if let text = String(validating: state.bytes, as: UTF8.self) {
            fields[key] = .text(text)
        } else {
            fields[key + "-base64"] = .text(Base64.encode(state.bytes))
        }
        if state.permissions != 0o600 { fields[key + "-mode"] = .text(String(state.permissions, radix: 8)) }
    }

    // MARK: Reading

    /// - Throws: what is wrong with the line.
    init(_ bytes: ArraySlice<UInt8>) throws(LineFault) {
        let fields = try Self.object(bytes)
        if fields["title"] != nil {
            self = .entry(try Self.entry(fields))
        } else if case .text(let id) = fields["made"] {
            self = .made(id)
        } else if case .text(let id) = fields["void"] {
            self = .void(id)
        } else if fields["torn"] == .flag(true) {
            self = .torn
        } else if case .number(let count) = fields["dropped"], let number = Int(count.literal), let until = Self.time(fields["until"]) {
            self = .dropped(number, until: until)
        } else {
            throw LineFault("it is no step of a journal")
        }
    }

    static func object(_ bytes: ArraySlice<UInt8>) throws(LineFault) -> Fields {
        let value = bytes.withUnsafeBufferPointer { buffer in Result { () throws(JSONError) in try JSONReader.read(buffer) } }
        switch value {
        case .success(.object(let fields)): return fields
        case .success: throw LineFault("it is no JSON object")
        case .failure(let error): throw LineFault("it is no JSON: \(error)")
        }
    }

    /// The entry, or the beginning of one that has no files yet.
    static func entry(_ fields: Fields) throws(LineFault) -> JournalEntry {
        guard case .text(let id) = fields["id"], case .text(let title) = fields["title"], let when = time(fields["when"]) else {
            throw LineFault("it has no 'id', 'when' and 'title'")
        }
        let action: JournalEntry.Action
        if case .text(let of) = fields["undo"] {
            action = .undo(of: of)
        } else if case .text(let of) = fields["redo"] {
            action = .redo(of: of)
        } else {
            action = fields["taken-back"] == .flag(true) ? .takenBack : .change
        }
        var changes: [FileChange] = []
        if case .list(let values) = fields["files"] {
            for value in values { changes.append(try change(value)) }
        }
        var session = ""
        if case .text(let text) = fields["session"] { session = text }
        return JournalEntry(
            id: id, when: when, title: title, session: session, action: action, changes: changes, isMade: fields["made"] == .flag(true),
            hasContents: fields["contents"] != .flag(false))
    }

    static func change(_ value: FieldValue) throws(LineFault) -> FileChange {
        guard case .object(let fields) = value, case .text(let name) = fields["name"] else { throw LineFault("a file has no 'name'") }
        guard FileChange.isSafe(name) else { throw LineFault("'\(name)' is no file of a workspace that steps change") }
        return FileChange(name: name, before: try state("before", fields), after: try state("after", fields))
    }

    private static func state(_ key: String, _ fields: Fields) throws(LineFault) -> FileState? {
        var permissions: UInt32 = 0o600
        if case .text(let mode) = fields[key + "-mode"] {
            guard let number = UInt32(mode, radix: 8), number <= 0o777 else { throw LineFault("'\(mode)' is no mode of a file") }
            permissions = number
        }
        if case .text(let text) = fields[key] { return FileState(Array(text.utf8), permissions: permissions) }
        guard case .text(let text) = fields[key + "-base64"] else { return nil }
        guard let bytes = Base64.decode(text) else { throw LineFault("'\(key)-base64' is no base64") }
        return FileState(bytes, permissions: permissions)
    }

    private static func time(_ value: FieldValue?) -> Timestamp? {
        if case .text(let text) = value { Timestamp(text) } else { nil }
    }
}

/// What is wrong with a line, in the middle of a sentence.
struct LineFault: Error {
    let message: String

    init(_ message: String) { self.message = message }
}

/// Bytes as lines, each without its line ending.
struct JournalLines {
    /// Those that end with a line ending.
    let whole: [ArraySlice<UInt8>]
    /// What stands after the last line ending.
    let rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        while let end = bytes[start...].firstIndex(of: 0x0A) {
            lines.append(bytes[start..<end])
            start = end + 1
        }
        whole = lines
        rest = bytes[start...]
    }
}
