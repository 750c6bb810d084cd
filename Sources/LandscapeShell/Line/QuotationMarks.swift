/// Follows the quotation marks of a text, scalar by scalar: a line break, `|` or `>` between them is text.
///
/// A mark opens where a word or a value begins, as `Tokenizer` has it; elsewhere it is an inch or an apostrophe. A comment has none.
struct QuotationMarks {
    private enum Place {
        /// Before the line's first word, and between words.
        case lineStart, start
        /// In what may be a qualifier's name, or an option's.
        case name, option
        /// At the beginning of a value, in one, and after one in quotes.
        case value, bareValue, quotedValue
        case word, comment
    }

    private var place = Place.lineStart
    private var closing: Unicode.Scalar?
    private var isEscaped = false

    /// Whether a quotation mark is open.
    var isOpen: Bool { closing != nil }

    /// Takes the next scalar.
    mutating func take(_ scalar: Unicode.Scalar) {
        if let closing {
            if isEscaped {
                isEscaped = false
            } else if scalar == closing {
                self.closing = nil
            } else {
                isEscaped = scalar == "\\"
            }
            return
        }
        if Character(scalar).isNewline {
            place = .lineStart
        } else if scalar.properties.isWhitespace {
            if place != .lineStart && place != .comment { place = .start }
        } else {
            place = next(scalar)
        }
    }

    /// Where a scalar that is no space leads; a mark that opens is remembered.
    private mutating func next(_ scalar: Unicode.Scalar) -> Place {
        switch place {
        case .comment, .word: return place
        case .lineStart where scalar == "#": return .comment
        case .quotedValue where scalar == ",": return .value
        case .lineStart, .start, .quotedValue:
            if opens(scalar) { return .start }
            if scalar == "-" { return .option }
            return isName(scalar) ? .name : .word
        case .option where opens(scalar): return .start
        case .option where scalar == "=": return .value
        case .name where scalar == ":", .option where scalar == ":": return .value
        case .name, .option: return isName(scalar) ? place : .word
        case .value where opens(scalar): return .quotedValue
        case .value, .bareValue: return scalar == "," ? .value : .bareValue
        }
    }

    private mutating func opens(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"": closing = "\""
        case "\u{201C}": closing = "\u{201D}"
        default: return false
        }
        return true
    }

    private func isName(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic || scalar == "-" || scalar == "_" }
}
