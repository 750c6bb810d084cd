import LandscapeKit
import Workspaces

/// What the commands on tags share.
enum TagWords {
    /// Words as tags.
    static func tidied(_ words: ArraySlice<String>) throws(CommandError) -> [String] {
        var tags: [String] = []
        for word in words {
            guard let tag = Tag.tidied(word) else { throw CommandError("'\(word)' holds no word for a tag", .usage) }
            tags.append(tag)
        }
        return tags
    }

    /// - Throws: for a tag that no note bears, with the nearest ones.
    static func require(_ tags: [String], _ session: Session) throws(CommandError) {
        let known = Tag.counts(in: try NoteBook(session).notes).map(\.tag)
        for tag in tags where !known.contains(where: { Tag.areSame($0, tag) }) {
            let near = NearMiss.best(for: tag, among: known, limit: 2)
            throw CommandError("no note bears the tag '\(tag)'" + (near.isEmpty ? "; `tags` lists them" : Diagnostic.didYouMean(near)))
        }
    }

    /// How many notes bear a tag.
    static func bearing(_ tag: String, _ session: Session) throws(CommandError) -> Int {
        try NoteBook(session).notes.count { $0.tags.contains { Tag.areSame($0, tag) } }
    }

    static func retag(
        _ title: String, _ session: Session, ids: [String]? = nil, _ change: ([String]) -> [String]
    ) throws(CommandError) -> [Note] {
        let workspace = try session.workspace()
        do {
            return try workspace.retag(title, ids: ids, change)
        } catch {
            throw CommandError("\(error)")
        }
    }

    /// Tags with some of them written as another; it takes the place of the first.
    static func replacing(_ old: [String], by new: String, in tags: [String]) -> [String] {
        tags.map { tag in Tag.areSame(tag, new) || old.contains { Tag.areSame($0, tag) } ? new : tag }
    }

    static func count(_ notes: [Note]) -> String { notes.count == 1 ? "1 note" : "\(notes.count) notes" }
}
