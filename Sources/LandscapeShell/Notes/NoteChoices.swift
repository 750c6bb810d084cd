import Cataloguing
import LandscapeKit
import Workspaces

/// What may stand in a line about notes, for completion.
enum NoteChoices {
    /// Numbers of the last list of notes.
    static func numbers(_ piece: String, _ session: Session) -> [CompletionChoice] {
        session.notesListing.enumerated().filter { "\(session.firstNote + $0.offset)".hasPrefix(piece) }.prefix(100).map {
            CompletionChoice(text: "\(session.firstNote + $0.offset)", meaning: $0.element.title, suffix: " ")
        }
    }

    static func ids(_ piece: String, _ session: Session) -> [CompletionChoice] {
        guard !piece.isEmpty, let book = (try? NoteBook.existing(session)) ?? nil else { return [] }
        return book.notes.filter { $0.id.hasPrefix(piece) }.prefix(100).map {
            CompletionChoice(text: $0.id, meaning: $0.title, suffix: " ")
        }
    }

    /// The tags there are, with how many notes bear each.
    static func tags(_ piece: String, _ session: Session) -> [CompletionChoice] {
        guard let book = (try? NoteBook.existing(session)) ?? nil else { return [] }
        let key = Folding.key(piece)
        return Tag.counts(in: book.notes).filter { key.isEmpty || Folding.key($0.tag).hasPrefix(key) }.map {
            CompletionChoice(text: Token.quotedIfNeeded($0.tag), meaning: "(\($0.notes))", suffix: " ")
        }
    }

    /// The names of the qualifiers that notes take.
    static func qualifiers(_ piece: String, _ session: Session) -> [CompletionChoice] {
        let sign = piece.hasPrefix("-") && !piece.hasPrefix("--") ? "-" : ""
        let typed = piece.dropFirst(sign.count).lowercased()
        let common: Set<String> = ["kind", "sector", "theme", "area", "pack", "since", "before", "has", "sort", "limit"]
        let fitting = Qualifier.ofNotes.filter { $0.name != "in" } + Qualifier.common.filter { common.contains($0.name) }
        return fitting.filter { $0.name.hasPrefix(typed) }.map {
            CompletionChoice(text: sign + $0.name + ":", meaning: $0.summary, suffix: "")
        }
    }
}
