import Cataloguing
import LandscapeKit
import Workspaces

/// What completion offers of saved queries, groups of areas and the views of `sql`. What cannot be read offers nothing.
enum SavedChoices {
    static func queries(_ piece: String, _ session: Session) -> [CompletionChoice] {
        ((try? session.savedQueries()) ?? []).filter { $0.name.hasPrefix(piece.lowercased()) }.map {
            CompletionChoice(text: $0.name, meaning: $0.line, suffix: " ")
        }
    }

    static func groups(_ piece: String, _ session: Session, regionsOnly: Bool = false, ownOnly: Bool = false) -> [CompletionChoice] {
        let groups = (try? session.areaGroups())?.all ?? []
        return groups.filter { group in
            group.name.hasPrefix(piece.lowercased()) && !(ownOnly && group.isBuiltIn) && !(group.isBuiltIn && group.areas.isEmpty)
                && !(regionsOnly && session.register.area(group.name)?.kind != .region)
        }.map { group in
            let names = group.areas.prefix(4).map(session.register.name).joined(separator: ", ")
            return CompletionChoice(
                text: group.name, meaning: "(\(group.areas.count)) " + names + (group.areas.count > 4 ? " ..." : ""), suffix: " ")
        }
    }

    /// Views, and the columns of those that the statement names already.
    static func sql(_ place: CompletionPlace) -> [CompletionChoice] {
        let key = place.piece.lowercased()
        guard key.allSatisfy({ $0.isLetter || $0 == "_" }) else { return [] }
        let words = Set(place.before.map { $0.typed.lowercased().filter { $0.isLetter || $0 == "_" } })
        let views = SQLView.all.filter { $0.name.hasPrefix(key) }.map { CompletionChoice(text: $0.name, meaning: $0.summary, suffix: " ") }
        var seen = Set(views.map(\.text))
        let columns = SQLView.all.filter { words.contains($0.name) }.flatMap(\.columns)
            .filter { $0.name.hasPrefix(key) && seen.insert($0.name).inserted }
            .map { CompletionChoice(text: $0.name, meaning: $0.summary, suffix: " ") }
        return columns + views
    }
}
