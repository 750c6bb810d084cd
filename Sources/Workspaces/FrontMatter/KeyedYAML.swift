import LandscapeKit
import Yams

/// The top level of a YAML mapping, key by key, each with the lines it was written in, so that changing one leaves the rest as it was.
struct KeyedYAML {
    /// One key, its value as read, and its lines.
    struct Entry {
        let key: String
        let value: Node
        let location: SourceLocation
        /// Blank lines and comments above it.
        var lead: String
        /// Its lines, each with its line ending.
        var raw: String
    }

    let file: String
    /// The line of the file at which the text begins.
    private(set) var firstLine = 1
    /// `\n`, or `\r\n` in files from Windows.
    let lineEnding: String
    private(set) var entries: [Entry] = []
    /// Blank lines and comments below the last key.
    private var tail = ""
    /// Text that was set and not read.
    private var added = ""

    /// No keys yet.
    init(file: String, lineEnding: String = "\n") {
        self.file = file
        self.lineEnding = lineEnding
    }

    /// Reads a mapping.
    ///
    /// - Parameter firstLine: the line of the file at which the text begins.
    init(_ text: String, file: String, firstLine: Int, lineEnding: String) throws(Diagnostic) {
        self.init(file: file, lineEnding: lineEnding)
        self.firstLine = firstLine
        if let line = YAMLGuard.lineOfTooManyAliases(in: text) {
            throw Diagnostic(
                "yaml", at: SourceLocation(file: file, line: firstLine + line - 1, column: 1),
                "more than \(YAMLGuard.mostAliases) aliases ('*name'); write the values out")
        }
        let root: Node?
        do {
            root = try Yams.compose(yaml: text, .basic)
        } catch {
            throw YAMLFault.diagnostic(error, in: text, file: file, firstLine: firstLine)
        }
        guard let root, root.scalar?.string != "" else {
            tail = text
            return
        }
        let lines = Self.lines(of: text)
        // Yams tells no block mapping from one in braces.
        let start = lines.dropFirst((root.mark?.line ?? 1) - 1).first?.dropFirst((root.mark?.column ?? 1) - 1)
        guard case .mapping(let mapping) = root, start?.first != "{" else {
            throw Diagnostic(
                "wrong-type", at: location(of: root),
                "keys and values are wanted here, one key per line, such as 'tags: [follow-up]'")
        }
        try read(mapping, lines)
    }

    private mutating func read(_ mapping: Node.Mapping, _ lines: [String]) throws(Diagnostic) {
        var starts: [Int] = []
        for (keyNode, value) in mapping {
            let location = location(of: keyNode)
            let line = location.line - firstLine + 1
            guard let key = keyNode.scalar?.string else {
                throw Diagnostic("wrong-type", at: location, "a key is one word, not a list or keys and values")
            }
            guard location.column == 1, line <= lines.count, starts.last.map({ $0 < line }) ?? true else {
                throw Diagnostic("yaml", at: location, "the key '\(key)' does not begin its line; write each key at the start of a line")
            }
            starts.append(line)
            entries.append(Entry(key: key, value: value, location: location, lead: "", raw: ""))
        }
        // Comments and blank lines above a key belong to it, and those below the last one to nobody.
        var pending = lines[..<((starts.first ?? lines.count + 1) - 1)].joined()
        for index in entries.indices {
            let end = index + 1 < starts.count ? starts[index + 1] - 1 : lines.count
            let own = lines[(starts[index] - 1)..<end]
            let trailing = own.reversed().prefix { Self.isBlankOrComment($0) }.count
            entries[index].lead = pending
            entries[index].raw = own.dropLast(trailing).joined()
            pending = own.suffix(trailing).joined()
        }
        tail = pending
    }

    /// Where a node stands in the file.
    func location(of node: Node) -> SourceLocation {
        SourceLocation(file: file, line: firstLine - 1 + (node.mark?.line ?? 1), column: node.mark?.column ?? 1)
    }

    /// All lines as they stand now.
    var text: String { entries.map { $0.lead + $0.raw }.joined() + added + tail }

    subscript(_ key: String) -> Entry? { entries.first { $0.key == key } }

    /// Writes a key's value anew, in its place, or after the last key. It stands in `text`; reading needs a new `KeyedYAML`.
    mutating func set(_ key: String, to yaml: String) {
        let line = "\(key): \(yaml)\(lineEnding)"
        if let index = entries.firstIndex(where: { $0.key == key }) {
            entries[index].raw = line
        } else {
            // The last line of a file may lack its ending.
            if let index = entries.indices.last, entries[index].raw.utf8.last != 0x0A { entries[index].raw += lineEnding }
            added += line
        }
    }

    /// Takes a key out with its lines. Comments above it stay, for they may be about what follows.
    mutating func remove(_ key: String) {
        guard let index = entries.firstIndex(where: { $0.key == key }) else { return }
        let lead = entries.remove(at: index).lead
        if index < entries.count { entries[index].lead = lead + entries[index].lead } else { tail = lead + tail }
    }

    private static func lines(of text: String) -> [String] {
        var lines: [String] = []
        var line: [UInt8] = []
        for byte in text.utf8 {
            line.append(byte)
            if byte == 0x0A {
                lines.append(String(decoding: line, as: UTF8.self))
                line.removeAll(keepingCapacity: true)
            }
        }
        if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
        return lines
    }

    private static func isBlankOrComment(_ line: String) -> Bool {
        line.utf8.first == UInt8(ascii: "#") || line.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
    }
}
