/// Comparing words as people type them: case, accents, hyphens and punctuation do not count.
public enum Folding {
    /// A key that is equal for spellings a person would call the same.
    ///
    ///     Folding.key("Mental-Health")  // "mental health"
    ///     Folding.key("St. Neots’")     // "st neots"
    public static func key(_ text: String) -> String {
        // Bytes, for nearly every word that is asked for or stored goes through here.
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var pendingSpace = false
        func add(_ bytes: some Sequence<UInt8>) {
            if pendingSpace { out.append(UInt8(ascii: " ")) }
            pendingSpace = false
            out.append(contentsOf: bytes)
        }
        for scalar in text.unicodeScalars {
            if scalar.value < 128 {
                let byte = UInt8(scalar.value)
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): add(CollectionOfOne(byte))
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): add(CollectionOfOne(byte | 0x20))
                case UInt8(ascii: "&"):
                    pendingSpace = !out.isEmpty
                    add("and".utf8)
                    pendingSpace = true
                case UInt8(ascii: "'"): break
                default: pendingSpace = !out.isEmpty
                }
            } else if let base = unaccented(scalar) {
                add(CollectionOfOne(base))
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                add(scalar.properties.lowercaseMapping.utf8)
            } else if scalar.value != 0x2019 && scalar.properties.generalCategory != .nonspacingMark {
                pendingSpace = !out.isEmpty
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// A name for ids and file names: lower-case words joined by hyphens.
    ///
    /// - Parameters:
    ///   - text: any text.
    ///   - limit: the longest result; it ends at a whole word.
    public static func slug(_ text: String, limit: Int = 60) -> String {
        var slug: [UInt8] = []
        for word in key(text).utf8.split(separator: UInt8(ascii: " ")) {
            let ascii = word.filter { $0 < 0x80 }
            guard !ascii.isEmpty else { continue }
            if slug.isEmpty {
                slug = Array(ascii.prefix(limit))
            } else if slug.count + 1 + ascii.count <= limit {
                slug += [UInt8(ascii: "-")] + ascii
            } else {
                break
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// The plain letter under a Latin accent, lower case; nil for anything else.
    private static func unaccented(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0xC0...0xC5, 0xE0...0xE5: UInt8(ascii: "a")
        case 0xC7, 0xE7: UInt8(ascii: "c")
        case 0xC8...0xCB, 0xE8...0xEB: UInt8(ascii: "e")
        case 0xCC...0xCF, 0xEC...0xEF: UInt8(ascii: "i")
        case 0xD1, 0xF1: UInt8(ascii: "n")
        case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8: UInt8(ascii: "o")
        case 0xD9...0xDC, 0xF9...0xFC: UInt8(ascii: "u")
        case 0xDD, 0xFD, 0xFF: UInt8(ascii: "y")
        case 0x174, 0x175: UInt8(ascii: "w")
        case 0x176, 0x177: UInt8(ascii: "y")
        default: nil
        }
    }
}
