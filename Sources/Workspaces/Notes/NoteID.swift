import LandscapeKit

/// Makes and checks the ids of notes.
enum NoteID {
    /// The last part of a note's file name.
    static let fileSuffix = ".md"

    /// Words that say nothing of what a note is about.
    private static let fillers: Set<String> = [
        "a", "about", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have", "i", "in", "is", "it", "of", "on", "or",
        "our",
        "that", "the", "their", "this", "to", "was", "we", "were", "with",
    ]

    /// The day and the first words that tell something.
    ///
    ///     NoteID.base(day: "2026-11-21", text: "# The health modeller\n…")   // "2026-11-21-health-modeller"
    static func base(day: String, text: String) -> String {
        let firstLine =
            text.split(maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isNewline)
            .first.map { String($0.prefix(200)) } ?? ""
        let words = Folding.slug(firstLine, limit: 200).split(separator: "-")
        let telling = words.filter { !fillers.contains(String($0)) }
        let slug = Folding.slug((telling.isEmpty ? words : telling).joined(separator: " "), limit: 28)
        return "\(day)-\(slug.isEmpty ? "note" : slug)"
    }

    /// The first of `base`, `base-2`, `base-3` ... that is not taken.
    static func free(_ base: String, taken: Set<String>) -> String {
        var number = 1
        var id = base
        while taken.contains(id) {
            number += 1
            id = "\(base)-\(number)"
        }
        return id
    }

    /// The id of a file's name, or nil for files that are no notes.
    static func id(ofFile name: String) -> String? {
        guard !name.hasPrefix("."), name.hasSuffix(fileSuffix), name.utf8.count > fileSuffix.utf8.count else { return nil }
        return String(name.dropLast(fileSuffix.count))
    }

    /// Whether an id can be a file's name in the folder of notes and nowhere else.
    static func isSafe(_ id: String) -> Bool {
        !id.isEmpty && !id.hasPrefix(".") && !id.utf8.contains { $0 == UInt8(ascii: "/") || $0 == 0 }
    }
}
