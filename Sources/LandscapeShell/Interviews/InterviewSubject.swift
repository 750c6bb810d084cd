import Cataloguing
import LandscapeKit

/// The area and the sector that a line about interviews names. The area may be one that no pack covers, or that the line declares.
struct InterviewSubject {
    let area: Area
    /// Whether the register lacks the area, so that files must say it in full.
    let isDeclared: Bool
    let sector: String?

    /// Reads `luton children`, `luton/children`, `area:luton sector:children`, `county durham adult social care`.
    ///
    /// - Parameter command: the line to show in what is said when the words are not understood, e.g. `interview`.
    init(_ call: Call, command: String, in session: Session) throws(CommandError) {
        var words: [String] = []
        var sector: String?
        for token in call.tokens {
            switch token.content {
            case .word(let text, _): words += text.split(whereSeparator: { $0.isWhitespace || $0 == "/" }).map(String.init)
            case .qualifier("area", let values): words = values.flatMap { $0.split(separator: " ").map(String.init) } + words
            case .qualifier("sector", let values): sector = values.first
            case .qualifier(let key, _):
                throw CommandError("`\(command)` does not take '\(key):'; `help \(command)` shows what it takes", .usage)
            }
        }
        guard !words.isEmpty else {
            throw CommandError("`\(command)` wants an area, e.g. `\(command) luton\(command == "interview" ? " children" : "")`", .usage)
        }
        var rest = words[...]
        if let known = Self.area(words, session) {
            area = known.area
            rest = words.dropFirst(known.count)
        } else {
            let count = sector == nil ? Self.wordsBeforeSector(words) : words.count
            area = try Self.declared(
                words.prefix(count).joined(separator: " "), words.dropFirst(count).joined(separator: " "), command, call, session)
            rest = words.dropFirst(count)
        }
        isDeclared = AreaRegister.standard.area(area.id) == nil
        let spelling = sector ?? rest.joined(separator: " ")
        guard !spelling.isEmpty else {
            self.sector = nil
            return
        }
        guard let term = Vocabulary.sectors.resolve(spelling) else {
            let near = Vocabulary.sectors.suggestions(for: spelling, limit: 2)
            throw CommandError(
                "unknown sector '\(spelling)'"
                    + (near.isEmpty ? "; it is one of \(Vocabulary.sectors.ids.joined(separator: ", "))" : Diagnostic.didYouMean(near)),
                .usage)
        }
        self.sector = term.id
    }

    /// The area at the start of words, and how many of them name it.
    private static func area(_ words: [String], _ session: Session) -> (area: Area, count: Int)? {
        for count in stride(from: min(6, words.count), to: 0, by: -1) {
            let run = words.prefix(count).joined(separator: " ")
            guard session.register.isSpelling(run), let area = session.register.exact(run) else { continue }
            return (area, count)
        }
        for count in stride(from: min(6, words.count), to: 0, by: -1) {
            if let area = session.importedAreas.area(words.prefix(count).joined(separator: " ")) { return (area, count) }
        }
        return nil
    }

    /// How many words come before those that are a sector; all of them where none is.
    private static func wordsBeforeSector(_ words: [String]) -> Int {
        (1..<max(words.count, 1)).first { Vocabulary.sectors.resolve(words[$0...].joined(separator: " ")) != nil } ?? words.count
    }

    /// An area that the register lacks, declared on the line by its full name.
    private static func declared(
        _ text: String, _ sector: String, _ command: String, _ call: Call, _ session: Session
    ) throws(CommandError) -> Area {
        let id = Folding.slug(text)
        guard let name = call.options["area-name"]?.joined(separator: ", ").trimmingSpaces, !name.isEmpty, !id.isEmpty else {
            let near: [String] = if case .none(let nearest) = session.register.resolve(text) { nearest.prefix(2).map(\.id) } else { [] }
            let end = sector.isEmpty ? (command == "interview" ? " children" : "") : " " + sector
            let line = "\(command) \(id.isEmpty ? "AREA" : id)\(end)"
            // What was typed with a space is a whole name already.
            let full = text.contains(" ") ? text : "Full name of the area"
            throw CommandError(
                "the register of areas has no '\(text)'" + Diagnostic.didYouMean(near)
                    + "\(near.isEmpty ? "; to" : " To") map it all the same, name it in full once: `\(line) area-name:\"\(full)\"`"
            )
        }
        let kind = call.options["area-kind"]?.first.flatMap(Area.Kind.init(rawValue:)) ?? .other
        return Area(id: id, name: name, kind: kind)
    }
}
