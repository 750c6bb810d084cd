import Cataloguing
import LandscapeKit
import Workspaces

/// What a person types for what a note is about, in its plain form.
enum NoteSubject {
    /// An area, an area with a sector, a sector, a record by id or number, a note by id or number.
    static func resolve(_ text: String, _ session: Session) throws(CommandError) -> String {
        if text.hasPrefix("note:") { return try NoteNumbers.note(String(text.dropFirst("note:".count)), session).id }
        if NumberList.isNumber(text) {
            let items = try NoteNumbers.items([text], session)
            guard items.count == 1 else { throw CommandError("`re:` takes one number of the last list, not '\(text)'", .usage) }
            switch items[0] {
            case .record(let record): return record.id
            case .note(let note): return note.id
            }
        }
        let parts = text.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        guard let first = parts.first else { throw CommandError("`re:` wants an area, e.g. re:luton/public-health", .usage) }
        if parts.count > 2 {
            try session.bringInAll()
            guard try session.ask({ try $0.record(id: text) }) != nil else {
                throw CommandError("there is no record '\(text)' for the note to be about")
            }
            return text
        }
        guard let area = session.register.exact(first) else {
            if parts.count == 1, let sector = Vocabulary.sectors.resolve(first) { return sector.id }
            if parts.count == 1, let book = try NoteBook.existing(session), book.notes.contains(where: { $0.id == first }) { return first }
            if case .none(let nearest) = session.register.resolve(first), !nearest.isEmpty {
                throw CommandError(
                    "there is no area '\(first)' for the note to be about" + Diagnostic.didYouMean(nearest.prefix(2).map(\.id)))
            }
            throw CommandError(
                "there is no area '\(first)' for the note to be about; `areas` lists them. A place that no pack covers is named by its "
                    + "first interview: `interview \(Folding.slug(first)) children area-name:\"\(first)\"`")
        }
        guard parts.count == 2 else { return area.id }
        guard let sector = Vocabulary.sectors.resolve(parts[1]) else {
            throw CommandError(
                "unknown sector '\(parts[1])'" + Diagnostic.didYouMean(Vocabulary.sectors.suggestions(for: parts[1], limit: 2)))
        }
        return area.id + "/" + sector.id
    }
}
