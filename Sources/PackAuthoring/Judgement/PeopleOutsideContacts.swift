import LandscapeKit
import PackReading

extension JudgementRule {
    /// An export withholds names by withholding contacts' holders: a name anywhere else would leave with it.
    static let peopleOutsideContacts = JudgementRule(
        "person-outside-contacts", "What looks like a person's name or address, outside contacts"
    ) { material in
        material.drafts.filter { $0.record.kind != .contact }.flatMap { draft in
            draft.texts.compactMap { key, text -> Finding? in
                guard !text.hasPrefix("http"), let found = PersonPattern.found(in: text) else { return nil }
                return Finding(
                    "person-outside-contacts", .warning, at: draft.place(key),
                    "'\(found)' looks like \(found.isAddress ? "an address" : "a person")",
                    suggestion: "name the post here, and the holder in `contacts:`")
            }
        }
    }
}

/// A title with a name after it, or a postcode with a street before it.
private struct PersonPattern: CustomStringConvertible {
    let description: String
    let isAddress: Bool

    private static let titles: Set<Substring> = [
        "Cllr", "Councillor", "Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "Rev", "Revd", "Dame",
    ]
    private static let streets: Set<Substring> = [
        "Street", "Road", "Lane", "Avenue", "Close", "Square", "Way", "Drive", "Terrace", "Place", "Crescent", "Gardens", "St", "Rd",
    ]

    static func found(in text: String) -> PersonPattern? {
        let words = text.spacedWords
        for (index, word) in words.enumerated() where index + 1 < words.count && isTitle(word) {
            // `Dr` before a lower-case word, or at the end of a sentence, is no title.
            let name = bare(words[index + 1])
            // `Dr South's` is a firm's name, as `Sainsbury's` is.
            if name.hasSuffix("'s") || name.hasSuffix("’s") { continue }
            guard name.count > 1 || words[index + 1].hasSuffix("."), let first = name.first, first.isUppercase, !posts.contains(name) else {
                continue
            }
            return PersonPattern(description: "\(word) \(name)", isAddress: false)
        }
        for index in words.indices.dropLast() where isOutward(words[index]) && isInward(bare(words[index + 1])) {
            guard words[..<index].contains(where: { streets.contains(bare($0)) }) else { continue }
            return PersonPattern(description: "\(words[index]) \(bare(words[index + 1]))", isAddress: true)
        }
        return nil
    }

    /// `Councillor Development` is a programme, not a person.
    private static let posts: Set<Substring> = ["Development", "Training", "Champion", "Champions", "Call", "Foster", "Who"]

    /// Every title begins with one of these, and hardly another word of a text does.
    private static let initials = Set(titles.compactMap(\.utf8.first))

    private static func isTitle(_ word: Substring) -> Bool { word.utf8.contains(where: initials.contains) && titles.contains(bare(word)) }

    private static func bare(_ word: Substring) -> Substring {
        var word = word.drop { !$0.isLetter && !$0.isNumber }
        while let last = word.last, !last.isLetter && !last.isNumber { word.removeLast() }
        return word
    }

    /// `LU1`, `OX11`, `EC1A`
    private static func isOutward(_ word: Substring) -> Bool {
        guard (2...4).contains(word.utf8.count) else { return false }
        let letters = word.prefix { $0.isASCII && $0.isUppercase }
        let rest = word.dropFirst(letters.count)
        return (1...2).contains(letters.count) && (1...2).contains(rest.count) && rest.first?.isNumber == true
            && rest.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase) }
    }

    /// `2BQ`
    private static func isInward(_ word: Substring) -> Bool {
        word.utf8.count == 3 && word.first?.isNumber == true && word.dropFirst().allSatisfy { $0.isASCII && $0.isUppercase }
    }
}
