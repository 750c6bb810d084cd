/// Writes values as YAML that reads back as exactly what was given.
enum YAMLText {
    /// One value: plain where every YAML reader takes it for that text, or else in double quotes on one line.
    static func scalar(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    /// A list on one line.
    static func list(_ texts: [String]) -> String {
        "[" + texts.map(scalar).joined(separator: ", ") + "]"
    }

    /// Whether a text is an id such as `luton/public-health` or `2026-11-21-health-modeller`, and no word with a meaning of its own.
    private static func isPlain(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last, isLetterOrDigit(first), isLetterOrDigit(last) else { return false }
        guard bytes.allSatisfy({ isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }) else { return false }
        if (48...57).contains(first) {
            // Digits first could be a number or a date; a date, a hyphen and a letter cannot.
            guard bytes.count > 11, isLowerCase(bytes[11]), bytes[10] == UInt8(ascii: "-"), Timestamp(String(text.prefix(10))) != nil else {
                return false
            }
        }
        return !["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(text)
    }

    private static func isLowerCase(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLowerCase(byte) || (48...57).contains(byte) }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            default:
                if needsEscape(scalar) { out += escape(scalar) } else { out.unicodeScalars.append(scalar) }
            }
        }
        return out + "\""
    }

    /// Controls, line separators, byte order marks and what is no character: YAML refuses them or changes them unless they are escaped.
    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
        return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
    }
}
