import Exports
import LandscapeKit

/// Notes without the e-mail addresses and telephone numbers that their writer put into them, and without the names of the contacts.
///
/// A note's id is made of its first words: what is taken out of the text goes from the id too, wherever the id stands.
struct NoteWithholding {
    var notes: [NoteDocument]
    /// How many names, addresses and numbers were taken out.
    var found: Int

    /// - Parameters:
    ///   - names: people's names as the records have them, of two words or more.
    ///   - namesOnly: whether the names alone are taken out, and addresses and numbers stay.
    static func withhold(_ notes: [NoteDocument], names: [String], namesOnly: Bool = false) -> NoteWithholding {
        let names = Set(names).sorted { ($1.count, $0) < ($0.count, $1) }
        var found = 0
        func clean(_ text: String) -> String {
            let result = Self.clean(text, names, namesOnly)
            found += result.found.count
            return result.text
        }
        var taken: Set<String> = []
        var ids: [String: String] = [:]
        for note in notes {
            var id = name(note.id, without: Self.clean(note.text, names, namesOnly).found, namesOnly)
            while !taken.insert(id).inserted { id += "-2" }
            if id != note.id { ids[note.id] = id }
        }
        let result = notes.map { note -> NoteDocument in
            var copy = note
            copy.id = ids[note.id] ?? note.id
            copy.text = clean(ids.reduce(note.text) { $0.replacing($1.key, with: $1.value) })
            copy.re = note.re.map { ids[$0] ?? clean($0) }
            copy.cites = note.cites.map { ids[$0] ?? $0 }
            copy.tags = note.tags.map(clean)
            return copy
        }
        return NoteWithholding(notes: result, found: found)
    }

    /// A text without what is withheld, and what that was.
    static func clean(_ text: String, _ names: [String], _ namesOnly: Bool) -> (text: String, found: [String]) {
        var (text, details) = (text, [String]())
        if !namesOnly { (text, details) = { ($0.text, $0.found.map(\.text)) }(ContactDetails.withheld(from: text)) }
        for name in names where text.contains(name) {
            details += Array(repeating: name, count: text.ranges(of: name).count)
            text = text.replacing(name, with: "[name withheld]")
        }
        return (text, details)
    }

    /// An id without the words that it owes to what was found: `2026-11-21-ring-01582-546000` becomes `2026-11-21-ring-withheld`.
    private static func name(_ id: String, without found: [String], _ namesOnly: Bool) -> String {
        var parts = id.split(separator: "-").map(String.init)
        for detail in found {
            let words = Folding.key(detail).split(separator: " ").map(String.init)
            // An id is cut off somewhere: the beginning of an address is as telling as the whole.
            for length in stride(from: words.count, through: max(1, words.count / 2), by: -1) {
                let run = Array(words.prefix(length))
                guard let start = parts.indices.first(where: { Array(parts[$0...].prefix(length)) == run }) else { continue }
                parts.replaceSubrange(start..<(start + length), with: ["withheld"])
                break
            }
        }
        let name = parts.joined(separator: "-")
        return namesOnly || ContactDetails.withheld(from: name).found.isEmpty ? name : "note-withheld"
    }
}
