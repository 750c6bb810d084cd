extension Screen {
    /// Handles an escape at the start of the bytes; nil when it is not complete yet.
    mutating func escape(_ bytes: ArraySlice<UInt8>) -> Int? {
        let bytes = Array(bytes)
        guard bytes.count > 1 else { return nil }
        switch bytes[1] {
        case UInt8(ascii: "["): return controlSequence(bytes)
        case UInt8(ascii: "]"):
            // A title: up to BEL or ESC \.
            for index in 2..<bytes.count where bytes[index] == 0x07 || (bytes[index] == UInt8(ascii: "\\") && bytes[index - 1] == 0x1B) {
                return index + 1
            }
            return nil
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"):
            return bytes.count > 2 ? 3 : nil
        case UInt8(ascii: "7"): saveCursor()
        case UInt8(ascii: "8"): restoreCursor()
        case UInt8(ascii: "M"): move(toRow: cursor.row - 1)
        case UInt8(ascii: "D"): lineFeed()
        case UInt8(ascii: "E"):
            move(toColumn: 0)
            lineFeed()
        default: break
        }
        return 2
    }

    private mutating func controlSequence(_ bytes: [UInt8]) -> Int? {
        guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else { return nil }
        let body = String(decoding: bytes[2..<end], as: UTF8.self)
        let isPrivate = body.hasPrefix("?")
        let numbers = body.drop { "?>=!".contains($0) }.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        let first = numbers.first ?? 0
        let count = max(first, 1)
        switch Character(Unicode.Scalar(bytes[end])) {
        case "A": move(toRow: cursor.row - count)
        case "B", "e": move(toRow: cursor.row + count)
        case "C", "a": move(toColumn: cursor.column + count)
        case "D": move(toColumn: cursor.column - count)
        case "E":
            move(toRow: cursor.row + count)
            move(toColumn: 0)
        case "F":
            move(toRow: cursor.row - count)
            move(toColumn: 0)
        case "G", "`": move(toColumn: count - 1)
        case "d": move(toRow: count - 1)
        case "H", "f":
            move(toRow: count - 1)
            move(toColumn: max(numbers.dropFirst().first ?? 1, 1) - 1)
        case "J": eraseBelow(first)
        case "K": eraseRow(first)
        case "P": editCells { $0.removeSubrange($1..<min($1 + count, $0.count)) }
        case "@": editCells { $0.insert(contentsOf: Array(repeating: "", count: count), at: $1) }
        case "X": editCells { for index in $1..<min($1 + count, $0.count) { $0[index] = "" } }
        case "L": insertRows(count)
        case "M": deleteRows(count)
        case "h" where isPrivate: for mode in numbers { setMode(mode, isOn: true) }
        case "l" where isPrivate: for mode in numbers { setMode(mode, isOn: false) }
        default: break
        }
        return end + 1
    }

    private mutating func eraseRow(_ which: Int) {
        let row = cursor.row
        switch which {
        case 1: editCells { for index in 0...min($1, $0.count - 1) { $0[index] = "" } }
        case 2: lines[row].cells = []
        default: lines[row].cells = Array(lines[row].cells.prefix(cursor.column))
        }
        if which != 1 { lines[row].isWrapped = false }
    }

    private mutating func eraseBelow(_ which: Int) {
        switch which {
        case 0:
            eraseRow(0)
            for row in lines.indices where row > cursor.row { lines[row] = Row() }
        case 1:
            for row in lines.indices where row < cursor.row { lines[row] = Row() }
            eraseRow(1)
        default:
            for row in lines.indices { lines[row] = Row() }
        }
    }

    private mutating func editCells(_ edit: (inout [String], Int) -> Void) {
        guard cursor.column < lines[cursor.row].cells.count else { return }
        edit(&lines[cursor.row].cells, cursor.column)
        lines[cursor.row].cells = Array(lines[cursor.row].cells.prefix(columns))
    }

    private mutating func insertRows(_ count: Int) {
        for _ in 0..<count {
            lines.removeLast()
            lines.insert(Row(), at: cursor.row)
        }
    }

    private mutating func deleteRows(_ count: Int) {
        for _ in 0..<count {
            lines.remove(at: cursor.row)
            lines.append(Row())
        }
    }

    /// Gives the window another size and wraps the rows anew, as most terminals do.
    package mutating func resize(columns newColumns: Int, rows newHeight: Int) {
        let all = scrolledOff + lines
        let cursorLine = scrolledOff.count + cursor.row
        var wrapped: [Row] = []
        var newCursor = (row: 0, column: 0)
        var index = 0
        while index < all.count {
            // One logical line.
            var cells: [String] = []
            var offset: Int?
            while true {
                if index == cursorLine { offset = cells.count + cursor.column }
                cells += all[index].cells
                guard all[index].isWrapped, index + 1 < all.count else { break }
                cells += Array(repeating: "", count: max(columns - all[index].cells.count, 0))
                index += 1
            }
            index += 1
            let start = wrapped.count
            var rest = cells[...]
            repeat {
                wrapped.append(Row(cells: Array(rest.prefix(newColumns)), isWrapped: rest.count > newColumns))
                rest = rest.dropFirst(newColumns)
            } while !rest.isEmpty
            if let offset {
                newCursor = (start + offset / newColumns, offset % newColumns)
                while wrapped.count <= newCursor.row { wrapped.append(Row()) }
            }
        }
        while let last = wrapped.last, wrapped.count > newCursor.row + 1, last.cells.isEmpty { wrapped.removeLast() }
        let top = max(wrapped.count - newHeight, 0)
        scrolledOff = Array(wrapped[..<top])
        lines = Array(wrapped[top...]) + Array(repeating: Row(), count: max(newHeight - (wrapped.count - top), 0))
        place((newCursor.row - top, newCursor.column), columns: newColumns, height: newHeight)
    }
}
