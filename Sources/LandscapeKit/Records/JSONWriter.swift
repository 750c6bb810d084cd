/// Writes `FieldValue` as JSON, members in their own order, so that the same value is always the same text.
public enum JSONWriter {
    /// - Parameters:
    ///   - value: what to write.
    ///   - indent: spaces for each level, or nil for one line.
    public static func text(_ value: FieldValue, indent: Int? = nil) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        write(value, indent: indent, level: 0, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func write(_ value: FieldValue, indent: Int?, level: Int, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .text(let text): writeString(text, to: &bytes)
        case .number(let figure): bytes.append(contentsOf: figure.literal.utf8)
        case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .list(let values):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                breakLine(indent, level + 1, &bytes)
                write(value, indent: indent, level: level + 1, to: &bytes)
            }
            if !values.isEmpty { breakLine(indent, level, &bytes) }
            bytes.append(UInt8(ascii: "]"))
        case .object(let fields):
            bytes.append(UInt8(ascii: "{"))
            for (index, entry) in fields.entries.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                breakLine(indent, level + 1, &bytes)
                writeString(entry.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                if indent != nil { bytes.append(UInt8(ascii: " ")) }
                write(entry.value, indent: indent, level: level + 1, to: &bytes)
            }
            if !fields.isEmpty { breakLine(indent, level, &bytes) }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func breakLine(_ indent: Int?, _ level: Int, _ bytes: inout [UInt8]) {
        guard let indent else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * level))
    }

    private static func writeString(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes.append(contentsOf: [0x5C, 0x22])
            case UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5C, 0x5C])
            case 0x0A: bytes.append(contentsOf: [0x5C, UInt8(ascii: "n")])
            case 0x09: bytes.append(contentsOf: [0x5C, UInt8(ascii: "t")])
            case 0x0D: bytes.append(contentsOf: [0x5C, UInt8(ascii: "r")])
            case 0..<0x20, 0x7F:
                let digits = Array("0123456789abcdef".utf8)
                bytes.append(contentsOf: [0x5C, UInt8(ascii: "u"), 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
