/// E-mail addresses and telephone numbers inside a text: what a pack may hold in contacts only, and what an export withholds.
///
///     ContactDetails.withheld(from: "Ring 01582 546000.").text   // "Ring [telephone withheld]."
///
/// Telephone numbers are the United Kingdom's, ten or eleven digits from 0 or from +44 in groups, and others that begin with + or 00.
public enum ContactDetails {
    /// What was found.
    public enum Kind: Sendable, Hashable {
        case email, phone

        /// What stands in its place.
        public var replacement: String { self == .email ? "[e-mail withheld]" : "[telephone withheld]" }
    }

    /// One address or number.
    public struct Found: Sendable, Hashable {
        public let kind: Kind
        public let text: String
        /// Offsets in characters.
        let range: Range<Int>
    }

    /// The e-mail addresses in a text, in order.
    public static func emails(in text: String) -> [String] {
        text.unicodeScalars.contains { $0 == "@" || $0 == "＠" } ? emails(Array(text)).map(\.text) : []
    }

    /// The telephone numbers in a text, in order.
    public static func phones(in text: String) -> [String] {
        // The shortest has eight digits, and few texts hold so many.
        text.utf8.count { (0x30...0x39).contains($0) } < 8 ? [] : phones(Array(text)).map(\.text)
    }

    /// The text with a word in place of each address and number, and what was taken out.
    public static func withheld(from text: String) -> (text: String, found: [Found]) {
        let characters = Array(text)
        let emails = emails(characters)
        let phones = phones(characters).filter { phone in !emails.contains { $0.range.overlaps(phone.range) } }
        guard !emails.isEmpty || !phones.isEmpty else { return (text, []) }
        let found = (emails + phones).sorted { $0.range.lowerBound < $1.range.lowerBound }
        var result = ""
        var position = 0
        for one in found {
            result += String(characters[position..<one.range.lowerBound]) + one.kind.replacement
            position = one.range.upperBound
        }
        return (result + String(characters[position...]), found)
    }
}

// MARK: E-mail addresses

extension ContactDetails {
    private static func emails(_ text: [Character]) -> [Found] {
        var found: [Found] = []
        for at in text.indices where text[at] == "@" || text[at] == "＠" {
            var start = at
            while start > (found.last?.range.upperBound ?? 0), isLocal(text[start - 1]) { start -= 1 }
            while start < at, text[start] == "." || text[start] == "'" { start += 1 }
            var end = at + 1
            while end < text.count, isWord(text[end]) || text[end] == "-" || text[end] == "." { end += 1 }
            while end > at + 1, text[end - 1] == "." || text[end - 1] == "-" { end -= 1 }
            let labels = text[(at + 1)..<end].split(separator: ".", omittingEmptySubsequences: false)
            guard start < at, labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }) else { continue }
            found.append(Found(kind: .email, text: String(text[start..<end]), range: start..<end))
        }
        return found
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private static func isLocal(_ character: Character) -> Bool { isWord(character) || "._%+-'".contains(character) }
}

// MARK: Telephone numbers

extension ContactDetails {
    private static func phones(_ text: [Character]) -> [Found] {
        var found: [Found] = []
        var position = 0
        while position < text.count {
            let isStart = text[position] == "0" || text[position] == "+"
            let isInside = position > 0 && (isDigit(text[position - 1]) || text[position - 1] == "+")
            guard isStart, !isInside, let end = number(text, from: position) else {
                position += 1
                continue
            }
            // `(01582) 546000` goes with its bracket.
            let number = text[position..<end]
            let isBracketed = position > 0 && text[position - 1] == "(" && number.contains(")") && !number.contains("(")
            let start = isBracketed ? position - 1 : position
            found.append(Found(kind: .phone, text: String(text[start..<end]), range: start..<end))
            position = end
        }
        return found
    }

    /// Where the number that begins at an offset ends; nil where none does.
    private static func number(_ text: [Character], from start: Int) -> Int? {
        let isPlus = text[start] == "+"
        // Where each digit ends, and how many stand before the first gap.
        var digits: [Character] = []
        var ends: [Int] = []
        var firstGroup = 0
        var gap = 0
        var position = isPlus ? start + 1 : start
        while position < text.count, digits.count < 17 {
            if isDigit(text[position]) {
                digits.append(text[position])
                ends.append(position + 1)
                gap = 0
            } else if gap < 3, !digits.isEmpty, isSeparator(text[position]) {
                if firstGroup == 0 { firstGroup = digits.count }
                gap += 1
            } else {
                break
            }
            position += 1
        }
        if firstGroup == 0 { firstGroup = digits.count }
        for count in lengths(digits, isPlus: isPlus, firstGroup: firstGroup) where count <= digits.count {
            let end = ends[count - 1]
            if end == text.count || !isDigit(text[end]) { return end }
        }
        return nil
    }

    /// How many digits a number that begins like this may have, the likeliest first.
    private static func lengths(_ digits: [Character], isPlus: Bool, firstGroup: Int) -> [Int] {
        let isAbroad = !isPlus && firstGroup >= 4 && digits.starts(with: "00") && digits[2] != "0"
        guard isPlus || isAbroad else {
            return firstGroup >= 3 && digits.count > 1 && digits[1] != "0" ? [11, 10] : []
        }
        let prefix = isAbroad ? 2 : 0
        let national = digits.dropFirst(prefix)
        guard national.starts(with: "44") else { return Array((8...15).reversed()).map { $0 + prefix } }
        // `+44 (0)1582` has a digit more than `+44 1582`.
        return (national.dropFirst(2).first == "0" ? [13, 12] : [12, 11]).map { $0 + prefix }
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    private static func isSeparator(_ character: Character) -> Bool { " ()-./\u{A0}\u{2011}\u{2013}".contains(character) }
}
