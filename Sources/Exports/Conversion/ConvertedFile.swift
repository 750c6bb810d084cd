/// Reads what other programs made, as far as to know that it is what it should be.
enum PortableDocument {
    /// How many pages a PDF has.
    ///
    /// - Throws: when it is no PDF, or is cut short.
    static func pages(_ bytes: [UInt8]) throws(ExportError) -> Int {
        guard bytes.starts(with: Array("%PDF-".utf8)) else { throw ExportError("the file is no PDF") }
        guard Bytes.last(Array("%%EOF".utf8), in: bytes).map({ bytes.count - $0 < 1_100 }) ?? false else {
            throw ExportError("the PDF has no end: it was cut short")
        }
        // The tree of pages says how many there are below each of its nodes: the root's number is the greatest.
        var most = 0
        let key = Array("/Count".utf8)
        var position = 0
        while let found = Bytes.first(key, in: bytes, from: position) {
            position = found + key.count
            var number = 0
            var index = position
            while index < bytes.count, bytes[index] == 0x20 { index += 1 }
            while index < bytes.count, (0x30...0x39).contains(bytes[index]), number < 1_000_000 {
                number = number * 10 + Int(bytes[index] - 0x30)
                index += 1
            }
            most = max(most, number)
        }
        // Where the tree is packed away there is at least one page.
        return max(1, most)
    }
}

/// Reads the list of a zip archive.
enum Archive {
    /// - Throws: when there is no list, or the file is not in it.
    static func require(_ name: String, in bytes: [UInt8], _ kind: String) throws(ExportError) {
        guard let names = names(bytes) else { throw ExportError("the file is no \(kind): it is no whole zip archive") }
        guard names.contains(name) else { throw ExportError("the file is no \(kind): it has no \(name)") }
    }

    /// The names of the files in an archive; nil when its list cannot be read.
    static func names(_ bytes: [UInt8]) -> Set<String>? {
        guard let end = Bytes.last([0x50, 0x4B, 0x05, 0x06], in: bytes), end + 22 <= bytes.count else { return nil }
        let count = Bytes.number(bytes, end + 10, 2)
        var position = Bytes.number(bytes, end + 16, 4)
        var names: Set<String> = []
        for _ in 0..<count {
            guard position + 46 <= end, Bytes.number(bytes, position, 4) == 0x0201_4B50 else { return nil }
            let length = Bytes.number(bytes, position + 28, 2)
            let rest = Bytes.number(bytes, position + 30, 2) + Bytes.number(bytes, position + 32, 2)
            guard position + 46 + length <= end else { return nil }
            names.insert(String(decoding: bytes[(position + 46)..<(position + 46 + length)], as: UTF8.self))
            position += 46 + length + rest
        }
        return names
    }
}

/// Looking into bytes.
private enum Bytes {
    static func first(_ pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= pattern.count else { return nil }
        var index = start
        while index <= bytes.count - pattern.count {
            if bytes[index] == pattern[0], bytes[index..<(index + pattern.count)].elementsEqual(pattern) { return index }
            index += 1
        }
        return nil
    }

    static func last(_ pattern: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= pattern.count else { return nil }
        var index = bytes.count - pattern.count
        while index >= 0 {
            if bytes[index] == pattern[0], bytes[index..<(index + pattern.count)].elementsEqual(pattern) { return index }
            index -= 1
        }
        return nil
    }

    /// A number of so many bytes, the least first.
    static func number(_ bytes: [UInt8], _ position: Int, _ size: Int) -> Int {
        guard position >= 0, position + size <= bytes.count else { return 0 }
        return (0..<size).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
    }
}
