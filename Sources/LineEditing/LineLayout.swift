internal import CLibEdit

/// Where libedit puts the prompt and the buffer on the screen.
///
/// Needed to draw below the edited text, to clip a hint and to redraw after a resize: libedit knows, but does not tell.
/// It follows libedit's own rules: tabs go to the next eighth column, controls show as `^X`, a wide character that
/// does not fit starts the next row.
struct LineLayout: Equatable {
    /// The cursor's row, the prompt's own row being 0.
    private(set) var cursorRow = 0
    /// The cursor's column.
    private(set) var cursorColumn = 0
    /// The row of the last character.
    private(set) var lastRow = 0
    /// Whether the cursor has just been wrapped to the start of a row by a full row above it.
    private(set) var cursorIsWrapped = false

    private var row = 0
    private var column = 0
    private let columns: Int

    init(prompt: String, buffer: [Unicode.Scalar], cursor: Int, columns: Int) {
        self.columns = max(columns, 1)
        for scalar in prompt.unicodeScalars { advance(over: scalar) }
        for (index, scalar) in buffer.enumerated() {
            if index == cursor { markCursor(before: scalar) }
            advance(over: scalar)
        }
        if cursor >= buffer.count { markCursor(before: nil) }
        lastRow = row
    }

    /// Keeps the rows within a window: libedit scrolls a taller text away.
    func clamped(toRows rows: Int) -> LineLayout {
        var result = self
        result.cursorRow = min(cursorRow, max(rows - 1, 0))
        result.lastRow = min(lastRow, max(rows - 1, 0))
        return result
    }

    private mutating func markCursor(before scalar: Unicode.Scalar?) {
        cursorRow = row
        cursorColumn = column
        if let scalar, column + width(of: scalar) > columns, scalar != "\t", scalar != "\n" {
            cursorRow += 1
            cursorColumn = 0
        }
        cursorIsWrapped = cursorColumn == 0 && cursorRow > 0
    }

    private mutating func advance(over scalar: Unicode.Scalar) {
        switch scalar {
        case "\n":
            row += 1
            column = 0
        case "\t":
            repeat { step(1) } while column & 7 != 0
        default:
            let width = width(of: scalar)
            if SafeText.isControl(scalar) {
                for _ in 0..<width { step(1) }
            } else {
                step(width)
            }
        }
    }

    private mutating func step(_ width: Int) {
        if column + width > columns {
            row += 1
            column = 0
        }
        column += width
        if column >= columns {
            row += 1
            column = 0
        }
    }

    private func width(of scalar: Unicode.Scalar) -> Int {
        if scalar.value >= 0x20, scalar.value < 0x7F { return 1 }
        if scalar.value < 0x20 || scalar.value == 0x7F { return 2 }
        let width = Int(cle_width(wchar_t(scalar.value)))
        // libedit writes what it cannot print as \U+XXXX.
        return width >= 0 ? width : (scalar.value > 0xFFFF ? 8 : 7)
    }
}
