import LandscapeKit

/// Bytes of a file that a person may have written, as text.
enum FileText {
    /// - Throws: a diagnostic when there is too much of it, or it is not UTF-8. A byte order mark at the start is dropped.
    static func decode(_ bytes: [UInt8], file: String) throws(Diagnostic) -> String {
        guard bytes.count <= FileReading.largest else {
            throw Diagnostic(
                "file-too-large", at: SourceLocation(file: file, line: 1, column: 1),
                "the file is larger than \(FileReading.largest) bytes, the most that is read; split it")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        // Decoding mends what is no UTF-8, so the first byte that differs is the first that was wrong.
        if let wrong = zip(bytes, text.utf8).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset ?? shorter(bytes, text) {
            let before = bytes[..<wrong]
            let line = 1 + before.count { $0 == 0x0A }
            let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let column = 1 + String(decoding: before[lineStart...], as: UTF8.self).count
            throw Diagnostic(
                "not-utf8", at: SourceLocation(file: file, line: line, column: column),
                "a byte here is not UTF-8 text; save the file as UTF-8")
        }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        return bytes.starts(with: mark) ? String(decoding: bytes.dropFirst(3), as: UTF8.self) : text
    }

    private static func shorter(_ bytes: [UInt8], _ text: String) -> Int? {
        bytes.count == text.utf8.count ? nil : min(bytes.count, text.utf8.count)
    }
}
