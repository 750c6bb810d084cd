import LandscapeKit

/// Tags: a person's own words for finding notes again. Case, accents, and a hyphen in place of a space do not tell one from another.
package enum Tag {
    /// A tag as it is kept: without the mark that other tools put before one. Nil when no word is left.
    package static func tidied(_ word: String) -> String? {
        var word = word.drop { $0 == "#" || $0.isWhitespace }
        while word.last?.isWhitespace == true { word = word.dropLast() }
        return Folding.key(String(word)).isEmpty ? nil : String(word)
    }

    /// Whether two tags are one to a person.
    package static func areSame(_ a: String, _ b: String) -> Bool { Folding.key(a) == Folding.key(b) }

    /// How many notes bear each tag, most first, each tag as it is written most often.
    package static func counts(in notes: [Note]) -> [(tag: String, notes: Int)] {
        var spellings: [String: [String: Int]] = [:]
        for note in notes {
            for (key, group) in Dictionary(grouping: note.tags, by: Folding.key) where !key.isEmpty {
                spellings[key, default: [:]][group[0], default: 0] += 1
            }
        }
        return spellings.map { _, counts in
            let written = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
            return (written, counts.values.reduce(0, +))
        }.sorted { ($1.notes, $0.tag) < ($0.notes, $1.tag) }
    }
}

extension Workspace {
    /// Changes the tags of notes in one step.
    ///
    /// - Parameters:
    ///   - title: what the step does, e.g. `Merge tag museum into museums`.
    ///   - ids: the notes concerned; nil for all.
    ///   - change: the tags of a note, made new.
    /// - Returns: the notes that were changed. Those that the change leaves as they were are not written.
    /// - Throws: before anything is written when a note cannot be read.
    package func retag(
        _ title: String, ids: [String]? = nil, _ change: ([String]) -> [String]
    ) throws(StorageError) -> [Note] {
        try self.change(title) { writer throws(StorageError) in
            var notes: [Note] = []
            if let ids { for id in ids { notes.append(try note(id)) } } else { notes = try self.notes().notes }
            var changed: [Note] = []
            for var note in notes {
                let tags = Self.unique(change(note.tags))
                guard tags != note.tags else { continue }
                note.tags = tags
                changed.append(note)
            }
            var written: [Note] = []
            for note in changed { written.append(try writer.replace(note)) }
            return written
        }
    }

    private static func unique(_ tags: [String]) -> [String] {
        var seen: Set<String> = []
        return tags.filter { seen.insert(Folding.key($0)).inserted }
    }
}
