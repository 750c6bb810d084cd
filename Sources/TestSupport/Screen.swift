/// What a terminal would show for a stream of bytes: a small interpreter of the usual escapes.
///
/// It knows what line editors and pagers send: cursor movement, erasing, scrolling, wide and combining
/// characters, wrapping at the last column as xterm does, and re-wrapping on resize as most terminals do.
package struct Screen {
    /// A row of cells; a wide character is followed by an empty cell.
    struct Row {
        var cells: [String] = []
        /// Whether the text goes on in the next row because it did not fit.
        var isWrapped = false

        var text: String {
            var text = cells.map { $0 == Screen.filler ? "" : ($0.isEmpty ? " " : $0) }.joined()
            while text.last == " " { text.removeLast() }
            return text
        }
    }

    static let filler = "\u{0}"

    /// The width.
    package private(set) var columns: Int
    /// The number of rows.
    package private(set) var height: Int
    /// The cursor, counted from 0.
    package private(set) var cursor: (row: Int, column: Int) = (0, 0)
    /// The private modes that are on, for instance 2004 for bracketed paste.
    package private(set) var modes: Set<Int> = []
    /// How often the bell rang.
    package private(set) var bells = 0

    var lines: [Row]
    /// Rows that have scrolled off at the top.
    var scrolledOff: [Row] = []
    private var saved: (row: Int, column: Int) = (0, 0)
    private var isWrapPending = false
    private var pending: [UInt8] = []

    /// An empty screen.
    package init(columns: Int, rows: Int) {
        self.columns = columns
        height = rows
        lines = Array(repeating: Row(), count: rows)
    }

    /// The rows on the screen, without trailing blanks.
    package var rows: [String] { lines.map(\.text) }

    /// The rows on the screen and those scrolled off, without empty rows at the end.
    package var text: String {
        var rows = (scrolledOff + lines).map(\.text)
        while rows.last == "" { rows.removeLast() }
        return rows.joined(separator: "\n")
    }

    /// The row the cursor is in.
    package var cursorRow: String { lines[cursor.row].text }

    /// Takes bytes that a program wrote.
    package mutating func feed(_ bytes: some Sequence<UInt8>) {
        pending += bytes
        var rest = pending[...]
        while !rest.isEmpty {
            guard let used = step(rest) else { break }
            rest = rest.dropFirst(used)
        }
        pending = Array(rest)
    }

    /// Handles one character or escape; nil when it is not complete yet.
    private mutating func step(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first else { return nil }
        if first == 0x1B { return escape(bytes) }
        if first < 0x80 {
            control(first)
            return 1
        }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard bytes.count >= length else { return nil }
        for scalar in String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars { put(scalar) }
        return length
    }

    private mutating func control(_ byte: UInt8) {
        switch byte {
        case 0x07: bells += 1
        case 0x08: move(toColumn: cursor.column - 1)
        case 0x09: move(toColumn: min((cursor.column / 8 + 1) * 8, columns - 1))
        case 0x0A, 0x0B, 0x0C: lineFeed()
        case 0x0D: move(toColumn: 0)
        case 0x20..<0x7F: put(Unicode.Scalar(byte))
        default: break
        }
    }

    // MARK: - Text

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = Screen.width(scalar)
        if width == 0 {
            let column = isWrapPending ? cursor.column : cursor.column - 1
            guard lines[cursor.row].cells.indices.contains(column) else { return }
            lines[cursor.row].cells[column].unicodeScalars.append(scalar)
            return
        }
        if isWrapPending || cursor.column + width > columns {
            lines[cursor.row].isWrapped = true
            move(toColumn: 0)
            lineFeed()
        }
        pad(to: cursor.column + width)
        lines[cursor.row].cells[cursor.column] = String(Character(scalar))
        if width == 2 { lines[cursor.row].cells[cursor.column + 1] = Screen.filler }
        if cursor.column + width >= columns {
            cursor.column = columns - 1
            isWrapPending = true
        } else {
            cursor.column += width
        }
    }

    private mutating func pad(to count: Int) {
        let missing = count - lines[cursor.row].cells.count
        if missing > 0 { lines[cursor.row].cells += Array(repeating: "", count: missing) }
    }

    static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0x1F300...0x1FAFF,
            0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    // MARK: - Movement, used by the escapes too

    mutating func move(toColumn column: Int) {
        isWrapPending = false
        cursor.column = min(max(column, 0), columns - 1)
    }

    mutating func move(toRow row: Int) {
        isWrapPending = false
        cursor.row = min(max(row, 0), height - 1)
    }

    mutating func lineFeed() {
        if cursor.row == height - 1 {
            scrolledOff.append(lines.removeFirst())
            lines.append(Row())
        } else {
            cursor.row += 1
        }
        isWrapPending = false
    }

    mutating func saveCursor() { saved = cursor }

    mutating func restoreCursor() {
        move(toRow: saved.row)
        move(toColumn: saved.column)
    }

    mutating func setMode(_ mode: Int, isOn: Bool) {
        if isOn { modes.insert(mode) } else { modes.remove(mode) }
    }

    mutating func place(_ position: (row: Int, column: Int), columns: Int, height: Int) {
        self.columns = columns
        self.height = height
        move(toRow: position.row)
        move(toColumn: position.column)
    }
}
