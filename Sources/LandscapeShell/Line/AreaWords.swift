import Cataloguing
import Foundation
import LandscapeKit

/// Areas among a command's words.
enum AreaWords {
    /// The areas that the words name, each of which a pack covers.
    ///
    /// - Throws: `CommandError` with the nearest names for a word that is none.
    static func resolve(_ call: Call, in session: Session) throws(CommandError) -> [Area] {
        var areas: [Area] = []
        var index = 0
        var tokens: [Token] = []
        for token in call.tokens {
            switch token.content {
            case .word(let text, _):
                // `luton,oxfordshire` and quoted names serve too.
                let names = text.split(separator: ",").map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
                for name in names {
                    tokens += name.split(separator: " ").map { Token(.word(String($0), isQuoted: false), range: token.range) }
                }
            case .qualifier("area", let values):
                for value in values {
                    tokens += value.split(separator: " ").map { Token(.word(String($0), isQuoted: false), range: token.range) }
                }
            case .qualifier("group", _), .qualifier("region", _):
                // A group stands for its areas, in the place where it stands.
                let query = try session.query([token])
                try session.requireGroups(query)
                guard !token.isNegated else {
                    throw CommandError("areas are named, not left out: '\(token.typed)' has no place here", .usage)
                }
                tokens += query.areas.map { Token(.word($0, isQuoted: false), range: token.range) }
            case .qualifier(let key, _):
                throw CommandError("areas are named without qualifiers; '\(key):' has no place here", .usage)
            }
        }
        while index < tokens.count {
            guard
                let run = session.parser.areaRun(tokens[index...]) ?? lowerCaseCode(tokens[index], session)
                    ?? importedRun(tokens[index...], session)
            else {
                throw unknown(tokens[index...].map(\.typed).joined(separator: " "), session)
            }
            if let area = session.register.area(run.area) ?? session.importedAreas.area(run.area), !areas.contains(area) {
                areas.append(area)
            }
            index += run.count
        }
        for area in areas where session.library.packs(covering: area.id).isEmpty {
            let inRegion = session.library.areas.filter { session.register.area($0)?.region == area.id }
            if !inRegion.isEmpty {
                throw CommandError(
                    "\(area.name) is a region; of its areas \(inRegion.map(session.register.name).joined(separator: ", ")) are mapped")
            }
            throw CommandError("no pack covers \(area.name) yet; " + (draftHint(area.id, session) ?? "`areas` lists those that are mapped"))
        }
        return areas
    }

    /// In `load`, nothing but areas can be meant: a code counts in small letters too.
    private static func lowerCaseCode(_ token: Token, _ session: Session) -> (area: String, count: Int)? {
        guard case .word(let text, _) = token.content, let area = session.register.exact(text) else { return nil }
        return (area.id, 1)
    }

    /// An area that only the imported table knows, by the longest run of words.
    private static func importedRun(_ tokens: ArraySlice<Token>, _ session: Session) -> (area: String, count: Int)? {
        let words = tokens.prefix(8).compactMap { if case .word(let text, _) = $0.content { text } else { nil } }
        for count in stride(from: words.count, to: 0, by: -1) {
            if let area = session.importedAreas.area(words.prefix(count).joined(separator: " ")) { return (area.id, count) }
        }
        return nil
    }

    /// What to type where a draft of the area lies in the workspace.
    private static func draftHint(_ id: String, _ session: Session) -> String? {
        let name = "packs/" + id
        guard let folder = session.workspaceFolder, FileManager.default.fileExists(atPath: folder + "/" + name + "/pack.yaml") else {
            return nil
        }
        return "`load \(name)` reads the draft in the workspace"
    }

    private static func unknown(_ text: String, _ session: Session) -> CommandError {
        if let hint = draftHint(Folding.slug(text), session) { return CommandError("no shipped pack covers '\(text)'; " + hint) }
        if case .several(let areas) = session.importedAreas.resolve(text) {
            return CommandError("no pack covers \(areas.toldApart) yet; `areas` lists those that are mapped")
        }
        let near: [Area] =
            switch session.register.resolve(text) {
            case .one(let area): [area]
            case .several(let areas): areas
            case .none(let nearest): nearest
            }
        let covered = near.filter { !session.library.packs(covering: $0.id).isEmpty }
        let best = covered.isEmpty ? near : covered
        return CommandError(
            "there is no area '\(text)'" + (best.isEmpty ? "; `areas` lists them" : Diagnostic.didYouMean(best.prefix(3).map(\.id))))
    }
}
