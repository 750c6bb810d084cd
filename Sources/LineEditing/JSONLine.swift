/// One history entry as one line of text: a JSON string.
///
/// Written here because Foundation's encoder would be the only reason to link it into the start-up path.
enum JSONLine {
    /// The entry in quotes, without newline.
    static func encode(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = [quote]
        for byte in text.utf8 {
            switch byte {
            case quote, backslash: bytes += [backslash, byte]
            case 0x0A: bytes += Array("\\n".utf8)
            case 0x0D: bytes += Array("\\r".utf8)
            case 0x09: bytes += Array("\\t".utf8)
            case 0..<0x20, 0x7F:
                bytes += Array("\\u00".utf8)
                bytes += [hexDigit(byte >> 4), hexDigit(byte & 15)]
            default: bytes.append(byte)
            }
        }
        bytes.append(quote)
        return bytes
    }

    /// The text of a line, or nil when the line is damaged.
    static func decode(_ line: some BidirectionalCollection<UInt8>) -> String? {
        var line = line[...]
        while let last = line.last, last == 0x0D || last == 0x20 { line.removeLast() }
        guard line.count >= 2, line.first == quote, line.last == quote else { return nil }
        var iterator = line.dropFirst().dropLast().makeIterator()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(line.count)
        while let byte = iterator.next() {
            switch byte {
            case quote, 0..<0x20: return nil
            case backslash:
                guard let escaped = unescape(&iterator) else { return nil }
                bytes += escaped
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    /// What stands after a backslash, as UTF-8.
    private static func unescape(_ iterator: inout some IteratorProtocol<UInt8>) -> [UInt8]? {
        switch iterator.next() {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "/"): return [UInt8(ascii: "/")]
        case quote: return [quote]
        case backslash: return [backslash]
        case UInt8(ascii: "u"):
            guard var value = hexNumber(&iterator) else { return nil }
            if (0xD800..<0xDC00).contains(value) {
                guard iterator.next() == backslash, iterator.next() == UInt8(ascii: "u"), let low = hexNumber(&iterator),
                    (0xDC00..<0xE000).contains(low)
                else { return nil }
                value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
            }
            return Unicode.Scalar(value).map { Array(String(Character($0)).utf8) }
        default: return nil
        }
    }

    private static func hexNumber(_ iterator: inout some IteratorProtocol<UInt8>) -> UInt32? {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = iterator.next(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 + UInt32(digit)
        }
        return value
    }
}
