/// Comparing words as people type them: case, accents, hyphens and punctuation do not count.
public enum Folding {
    /// A key that is equal for spellings a person would call the same.
    ///
    ///     Folding.key("Mental-Health")  // "mental health"
    ///     Folding.key("St. Neots’")     // "st neots"
    public static func key(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            if scalar.value < 128 {
                let value = scalar.value
                let isLetter = (97...122).contains(value)
                let isDigit = (48...57).contains(value)
                if isLetter || isDigit {
                    if pendingSpace { out.append(" ") }
                    pendingSpace = false
                    out.append(scalar)
                } else if (65...90).contains(value) {
                    if pendingSpace { out.append(" ") }
                    pendingSpace = false
                    out.append(Unicode.Scalar(UInt8(value + 32)))
                } else if value == 38 {
                    if !out.isEmpty { out.append(" ") }
                    out.append(contentsOf: "and".unicodeScalars)
                    pendingSpace = true
                } else if value != 39 {
                    pendingSpace = !out.isEmpty
                }
            } else if let base = unaccented(scalar) {
                if pendingSpace { out.append(" ") }
                pendingSpace = false
                out.append(base)
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                if pendingSpace { out.append(" ") }
                pendingSpace = false
                out.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            } else if scalar.value != 0x2019 && scalar.properties.generalCategory != .nonspacingMark {
                pendingSpace = !out.isEmpty
            }
        }
        return String(out)
    }

    /// A name for ids and file names: lower-case words joined by hyphens.
    ///
    /// - Parameters:
    ///   - text: any text.
    ///   - limit: the longest result; it ends at a whole word.
    public static func slug(_ text: String, limit: Int = 60) -> String {
        var slug = ""
        for word in key(text).split(separator: " ") {
            let ascii = word.unicodeScalars.filter { $0.isASCII }
            guard !ascii.isEmpty else { continue }
            let next = slug.isEmpty ? String(String.UnicodeScalarView(ascii)) : slug + "-" + String(String.UnicodeScalarView(ascii))
            if next.count > limit && !slug.isEmpty { break }
            slug = String(next.prefix(limit))
        }
        return slug
    }

    /// The plain letter under a Latin accent, lower case; nil for anything else.
    private static func unaccented(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0xC0...0xC5, 0xE0...0xE5: "a"
        case 0xC7, 0xE7: "c"
        case 0xC8...0xCB, 0xE8...0xEB: "e"
        case 0xCC...0xCF, 0xEC...0xEF: "i"
        case 0xD1, 0xF1: "n"
        case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8: "o"
        case 0xD9...0xDC, 0xF9...0xFC: "u"
        case 0xDD, 0xFD, 0xFF: "y"
        case 0x174, 0x175: "w"
        case 0x176, 0x177: "y"
        default: nil
        }
    }
}
