/// What is refused before a YAML parser sees the text, because it would cost a parser too much or a pack has no use for it.
enum YAMLShape {
    struct Fault: Equatable {
        var id: String
        var line: Int
        var column: Int
        var message: String
    }

    /// Records nest three or four levels; this is far beyond.
    static let deepest = 60

    /// The first fault: an anchor or alias, or nesting too deep.
    static func fault(in text: String) -> Fault? {
        var depth = 0
        for (index, line) in text.yamlLines.enumerated() {
            var scan = LineScan(bytes: Array(line.utf8), depth: depth)
            scan.run()
            depth = scan.depth
            if scan.deepest > deepest || scan.indent > 4 * deepest || scan.leaders > deepest {
                return Fault(
                    id: "nested-too-deep", line: index + 1, column: 1,
                    message: "values are nested more than \(deepest) deep; a record needs three or four levels")
            }
            if let anchor = scan.anchor {
                return Fault(
                    id: "anchor", line: index + 1, column: anchor.column,
                    message: "an anchor or alias ('\(anchor.word)'); packs write values out, or put the text in quotes")
            }
        }
        return nil
    }
}

/// One line of YAML looked at from the left: what is quoted, a comment or plain text does not count.
private struct LineScan {
    let bytes: [UInt8]
    /// How many flow lists and mappings are open.
    var depth: Int
    private(set) var deepest = 0
    private(set) var anchor: (column: Int, word: String)?
    private(set) var indent = 0
    /// The `- ` and `? ` that lead the line.
    private(set) var leaders = 0

    init(bytes: [UInt8], depth: Int) {
        self.bytes = bytes
        self.depth = depth
    }

    mutating func run() {
        indent = bytes.prefix { $0 == 0x20 }.count
        var position = indent
        while position + 1 < bytes.count, isOne(bytes[position], of: "-?"), bytes[position + 1] == 0x20 {
            leaders += 1
            position += 2
        }
        var startsValue = true
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "#"), position == 0 || bytes[position - 1] == 0x20 { return }
            if startsValue, isOne(byte, of: "\"'") {
                position = afterQuoted(from: position)
                startsValue = false
                continue
            }
            if startsValue, isOne(byte, of: "&*"), position + 1 < bytes.count, isName(bytes[position + 1]), anchor == nil {
                anchor = (bytes[..<position].count(where: { $0 & 0xC0 != 0x80 }) + 1, word(at: position))
            }
            if startsValue || depth > 0, isOne(byte, of: "[{") {
                depth += 1
                deepest = max(deepest, depth)
            } else if depth > 0, isOne(byte, of: "]}") {
                depth -= 1
            }
            startsValue = valueMayFollow(position, startsValue)
            position += 1
        }
    }

    /// Whether a value may begin after the byte at a position: after `key: `, a tag, and inside brackets after `,`.
    private func valueMayFollow(_ position: Int, _ startedValue: Bool) -> Bool {
        let byte = bytes[position]
        if byte == 0x20 { return startedValue || (position > 0 && bytes[position - 1] == UInt8(ascii: ":")) || isTagBefore(position) }
        if depth > 0, isOne(byte, of: "[{,") { return true }
        return false
    }

    private func isTagBefore(_ position: Int) -> Bool {
        let start = bytes[..<position].lastIndex(of: 0x20).map { $0 + 1 } ?? 0
        return start < position && bytes[start] == UInt8(ascii: "!")
    }

    private func afterQuoted(from start: Int) -> Int {
        let quote = bytes[start]
        var position = start + 1
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                position += 1
            } else if bytes[position] == quote {
                return position + 1
            }
            position += 1
        }
        return bytes.count
    }

    private func word(at start: Int) -> String {
        String(decoding: bytes[start...].prefix { !isOne($0, of: " ,]}") }, as: UTF8.self)
    }

    private func isOne(_ byte: UInt8, of set: StaticString) -> Bool {
        (0..<set.utf8CodeUnitCount).contains { set.utf8Start[$0] == byte }
    }

    private func isName(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "_")
    }
}
