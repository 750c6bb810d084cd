/// Numbers and strings.
extension JSONReader {
    mutating func number() throws(JSONError) -> FieldValue {
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            guard (48...57).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x2B || byte == 0x65 || byte == 0x45 else { break }
            position += 1
        }
        let literal = String(decoding: bytes[start..<position], as: UTF8.self)
        if let figure = Figure(literal) { return .number(figure) }
        if let figure = Self.expanded(literal) { return .number(figure) }
        position = start
        throw error("expected a value")
    }

    /// An exponent is legal JSON, though no pack writes one: it is kept as the plain number it stands for, digit by digit. Nil for
    /// what is no number, and for numbers past all use.
    private static func expanded(_ literal: String) -> Figure? {
        let parts = literal.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        guard parts.count == 2, let mantissa = Figure(String(parts[0])), parts[1].utf8.count <= 4, let exponent = Int(parts[1]),
            abs(exponent) <= 308
        else { return nil }
        let isNegative = mantissa.literal.hasPrefix("-")
        let sides = mantissa.literal.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        let digits = Array(sides.joined())
        let point = sides[0].count + exponent
        let zeros = { (count: Int) in String(repeating: "0", count: max(0, count)) }
        let whole = String(digits.prefix(max(0, point))) + zeros(point - digits.count)
        let fraction = zeros(-point) + String(digits.dropFirst(max(0, point)))
        let plain = String(whole.drop { $0 == "0" })
        return Figure((isNegative ? "-" : "") + (plain.isEmpty ? "0" : plain) + (fraction.isEmpty ? "" : "." + fraction))
    }

    mutating func string() throws(JSONError) -> String {
        try expect(UInt8(ascii: "\""))
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                defer { position += 1 }
                return String(decoding: bytes[start..<position], as: UTF8.self)
            }
            if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
            guard byte >= 0x20 else { throw error("control character in a string") }
            position += 1
        }
        throw error("string without an end")
    }

    private mutating func escapedString(from start: Int) throws(JSONError) -> String {
        var text = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text.append(contentsOf: try escape())
            case 0..<0x20: throw error("control character in a string")
            default: text.append(byte)
            }
        }
        throw error("string without an end")
    }

    private mutating func escape() throws(JSONError) -> [UInt8] {
        guard position < bytes.count else { throw error("unexpected end of an escape") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"):
            var code = try hexQuad()
            if (0xD800..<0xDC00).contains(code), position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
                bytes[position + 1] == UInt8(ascii: "u")
            {
                position += 2
                let low = try hexQuad()
                guard (0xDC00..<0xE000).contains(low) else { throw error("half of a surrogate pair") }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw error("half of a surrogate pair") }
            return Array(String(Character(scalar)).utf8)
        default: throw error("unknown escape")
        }
    }

    private mutating func hexQuad() throws(JSONError) -> UInt32 {
        var code: UInt32 = 0
        for offset in position..<position + 4 {
            guard offset < bytes.count, let digit = Character(Unicode.Scalar(bytes[offset])).hexDigitValue else {
                throw error("expected four hexadecimal digits")
            }
            code = code << 4 | UInt32(digit)
        }
        position += 4
        return code
    }
}
