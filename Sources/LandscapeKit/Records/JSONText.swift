/// Why a text is not JSON, and where.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    public let message: String
    /// Offset in bytes from the start.
    public let offset: Int
    public var description: String { "\(message) at byte \(offset)" }
}

/// Reads JSON (RFC 8259) into `FieldValue`, numbers kept as written.
///
/// It exists beside Foundation's decoder because a pack is read at every start: packs of hundreds of records are decoded in
/// well under a millisecond, and `7.0` stays `7.0`.
public struct JSONReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    private var depth = 0

    /// Objects and lists may nest this deep; deeper text is refused rather than overflowing the stack.
    static let deepest = 200

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Reads one value that fills the whole text.
    ///
    /// - Throws: `JSONError` with the byte at which it stops being JSON.
    public static func read(_ text: String) throws(JSONError) -> FieldValue {
        var text = text
        let result = text.withUTF8 { bytes in Result<FieldValue, JSONError> { () throws(JSONError) in try read(bytes) } }
        return try result.get()
    }

    /// Reads one value that fills the buffer.
    public static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) -> FieldValue {
        var reader = JSONReader(bytes)
        let value = try reader.value()
        reader.skipSpace()
        guard reader.position == bytes.count else { throw reader.error("unexpected text after the value") }
        return value
    }

    /// Reads the first member of the object that fills the buffer, and nothing after it. A pack's manifest is read this way.
    static func readFirstMember(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) -> (key: String, value: FieldValue) {
        var reader = JSONReader(bytes)
        reader.skipSpace()
        try reader.expect(UInt8(ascii: "{"))
        reader.skipSpace()
        let key = try reader.string()
        reader.skipSpace()
        try reader.expect(UInt8(ascii: ":"))
        return (key, try reader.value())
    }

    /// Reads an object of two members, the second a list, whose elements are handed over one by one: a pack's records are never
    /// all held as JSON and as records at once.
    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, head: (_ key: String, _ value: FieldValue) throws -> Void,
        element: (_ key: String, _ value: FieldValue) throws -> Void
    ) throws {
        var reader = JSONReader(bytes)
        reader.skipSpace()
        try reader.expect(UInt8(ascii: "{"))
        reader.skipSpace()
        let first = try reader.string()
        reader.skipSpace()
        try reader.expect(UInt8(ascii: ":"))
        try head(first, try reader.value())
        reader.skipSpace()
        try reader.expect(UInt8(ascii: ","))
        reader.skipSpace()
        let second = try reader.string()
        reader.skipSpace()
        try reader.expect(UInt8(ascii: ":"))
        reader.skipSpace()
        try reader.expect(UInt8(ascii: "["))
        reader.skipSpace()
        var isOpen = reader.position < bytes.count && bytes[reader.position] != UInt8(ascii: "]")
        while isOpen {
            try element(second, try reader.value())
            reader.skipSpace()
            isOpen = reader.position < bytes.count && bytes[reader.position] == UInt8(ascii: ",")
            if isOpen { reader.position += 1 }
        }
        try reader.expect(UInt8(ascii: "]"))
        reader.skipSpace()
        try reader.expect(UInt8(ascii: "}"))
        reader.skipSpace()
        guard reader.position == bytes.count else { throw reader.error("unexpected text after the value") }
    }

    func error(_ message: String) -> JSONError { JSONError(message: message, offset: position) }

    private mutating func skipSpace() {
        while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    mutating func expect(_ byte: UInt8) throws(JSONError) {
        guard position < bytes.count, bytes[position] == byte else {
            throw error("expected '\(Character(Unicode.Scalar(byte)))'")
        }
        position += 1
    }

    private mutating func value() throws(JSONError) -> FieldValue {
        skipSpace()
        guard position < bytes.count else { throw error("unexpected end") }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try list()
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "t"): return try word("true", .flag(true))
        case UInt8(ascii: "f"): return try word("false", .flag(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func nested<T>(_ body: (inout JSONReader) throws(JSONError) -> T) throws(JSONError) -> T {
        depth += 1
        guard depth <= Self.deepest else { throw error("nested too deep") }
        let result = try body(&self)
        depth -= 1
        return result
    }

    private mutating func object() throws(JSONError) -> FieldValue {
        try nested { (reader) throws(JSONError) in
            reader.position += 1
            var fields = Fields()
            reader.skipSpace()
            if reader.position < reader.bytes.count, reader.bytes[reader.position] == UInt8(ascii: "}") {
                reader.position += 1
                return .object(fields)
            }
            while true {
                reader.skipSpace()
                let key = try reader.string()
                reader.skipSpace()
                try reader.expect(UInt8(ascii: ":"))
                fields.append(key, try reader.value())
                reader.skipSpace()
                guard reader.position < reader.bytes.count else { throw reader.error("unexpected end of an object") }
                if reader.bytes[reader.position] == UInt8(ascii: ",") {
                    reader.position += 1
                    continue
                }
                try reader.expect(UInt8(ascii: "}"))
                return .object(fields)
            }
        }
    }

    private mutating func list() throws(JSONError) -> FieldValue {
        try nested { (reader) throws(JSONError) in
            reader.position += 1
            var values: [FieldValue] = []
            reader.skipSpace()
            if reader.position < reader.bytes.count, reader.bytes[reader.position] == UInt8(ascii: "]") {
                reader.position += 1
                return .list(values)
            }
            while true {
                values.append(try reader.value())
                reader.skipSpace()
                guard reader.position < reader.bytes.count else { throw reader.error("unexpected end of a list") }
                if reader.bytes[reader.position] == UInt8(ascii: ",") {
                    reader.position += 1
                    continue
                }
                try reader.expect(UInt8(ascii: "]"))
                return .list(values)
            }
        }
    }

    private mutating func word(_ word: StaticString, _ value: FieldValue) throws(JSONError) -> FieldValue {
        let length = word.utf8CodeUnitCount
        guard position + length <= bytes.count, (0..<length).allSatisfy({ bytes[position + $0] == word.utf8Start[$0] }) else {
            throw error("unknown word")
        }
        position += length
        return value
    }
}
