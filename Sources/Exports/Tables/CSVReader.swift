import LandscapeKit

/// Reads CSV (RFC 4180) strictly: what no other reader would take is an error. It shares nothing with the writer.
enum CSVReader {
    /// The rows of cells; a byte order mark is dropped.
    ///
    /// - Throws: `ExportError` for a quotation mark out of place, rows of unlike length, or bytes that are not UTF-8.
    static func rows(_ bytes: [UInt8], file: String) throws(ExportError) -> [[String]] {
        var bytes = bytes[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        var rows: [[String]] = []
        var row: [String] = []
        var position = bytes.startIndex
        func fault(_ what: String) -> ExportError {
            ExportError("\(file.isEmpty ? "the file" : file) is no CSV that can be read back: \(what) in row \(rows.count + 1)")
        }
        func text(_ piece: [UInt8]) throws(ExportError) -> String {
            guard let text = String(validating: piece, as: UTF8.self) else { throw fault("bytes that are not UTF-8") }
            return text
        }
        while position < bytes.endIndex {
            var cell: [UInt8] = []
            if bytes[position] == quote {
                position += 1
                while true {
                    guard let end = bytes[position...].firstIndex(of: quote) else { throw fault("a quotation mark without its end") }
                    cell += bytes[position..<end]
                    position = end + 1
                    guard position < bytes.endIndex, bytes[position] == quote else { break }
                    cell.append(quote)
                    position += 1
                }
            } else {
                let end = bytes[position...].firstIndex { $0 == comma || $0 == 0x0D || $0 == 0x0A || $0 == quote } ?? bytes.endIndex
                cell += bytes[position..<end]
                position = end
            }
            row.append(try text(cell))
            guard position < bytes.endIndex else { throw fault("no line end") }
            switch bytes[position] {
            case comma:
                position += 1
                if position == bytes.endIndex { throw fault("no line end") }
                // An empty cell at the end of a line.
                if bytes[position] == 0x0D { row.append("") } else { continue }
            case 0x0D: break
            default: throw fault("a character after a cell that is neither comma nor line end")
            }
            guard bytes[position...].starts(with: [0x0D, 0x0A]) else { throw fault("a line end that is not CR LF") }
            position += 2
            if let first = rows.first, first.count != row.count {
                throw fault("\(row.count) cells under \(first.count) headings")
            }
            rows.append(row)
            row = []
        }
        return rows
    }

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
}
