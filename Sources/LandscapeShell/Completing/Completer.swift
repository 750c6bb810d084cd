import Cataloguing
import Foundation
import LandscapeKit

/// One way a line may go on at the cursor.
package struct CompletionChoice: Sendable, Hashable {
    /// What takes the piece's place.
    package var text: String
    /// What it means, and how many records it has.
    package var meaning: String
    /// What follows it: a space, or nothing where more must come at once.
    package var suffix: String
}

/// Completes by the place in the line: a command, a qualifier, a value, an area, a number, a path.
package struct Completer {
    private let session: Session
    private let commands: CommandList

    package init(session: Session, commands: CommandList) {
        self.session = session
        self.commands = commands
    }

    /// Counts are shown while the catalogue is of a size that is counted at once.
    private static let countedSize = 20_000
    private static let longest = 300

    /// - Parameter cursor: in unicode scalars.
    /// - Returns: the part of the line to replace, and what may stand there, best first.
    package func complete(line: String, cursor: Int) -> (range: Range<Int>, choices: [CompletionChoice]) {
        let place = CompletionPlace(line: line, cursor: cursor)
        let end = cursor
        guard !place.before.isEmpty else { return (place.start..<end, commandNames(place.piece)) }
        guard case .word(let name, _) = place.before[0].content, let command = commands.named(name) else {
            return (place.start..<end, qualifierChoices(place, kind: nil, command: nil))
        }
        if case .word(let last, false) = place.before[place.before.count - 1].content,
            last == ">" || (last == "to" && command.words == .exports)
        {
            return (place.start..<end, paths(place.piece))
        }
        if let option = CompletionPlace.pendingOption(in: line, start: place.start) {
            return (place.start..<end, values(of: option, typed: place.piece, place, command))
        }
        if let qualifier = place.qualifier {
            return (qualifier.valueStart..<end, values(of: qualifier.name, typed: qualifier.typed, place, command))
        }
        let before = place.before.dropFirst().compactMap { if case .word(let word, _) = $0.content { word } else { nil } }
        let own = command.choices(after: before, piece: place.piece, in: session)
        return (place.start..<end, own.isEmpty ? words(place, command) : own)
    }

    // MARK: Words

    private func commandNames(_ piece: String) -> [CompletionChoice] {
        let key = piece.lowercased()
        return commands.all.filter { $0.name.hasPrefix(key) }.map { CompletionChoice(text: $0.name, meaning: $0.summary, suffix: " ") }
            + SavedChoices.queries(key, session)
    }

    private func words(_ place: CompletionPlace, _ command: any Command) -> [CompletionChoice] {
        if ["compare", "editions"].contains(command.name), case .word("on", false)? = place.before.last?.content {
            return RecordKind.allCases.filter { $0.plural.hasPrefix(place.piece.lowercased()) }.map {
                CompletionChoice(text: $0.plural, meaning: $0.summary, suffix: " ")
            } + choices(["everything"], place.piece, "All records in line")
        }
        switch command.words {
        case .none: return options(place, command)
        case .query(let kind):
            return qualifierChoices(place, kind: kind, command: command)
                + (place.piece.first.map { $0.isLetter || $0.isNumber } ?? false ? areas(place.piece) : [])
        case .areas where command.name == "load" && place.piece.contains("/"): return paths(place.piece)
        case .areas: return areas(place.piece) + choices(["all"], place.piece, "Every area there is") + options(place, command)
        case .numbers: return numbers(place.piece)
        case .topics:
            let names = commands.all.map { ($0.name, $0.summary) } + HelpTopic.all.map { ($0.name, "A topic of help") }
            return names.filter { $0.0.hasPrefix(place.piece) }.map { CompletionChoice(text: $0.0, meaning: $0.1, suffix: " ") }
        case .vocabularies: return choices(VocabularyCommand.names, place.piece, "")
        case .paths:
            return choices(["check"], place.piece, "Every error and warning of a pack's folder", when: place.before.count == 1)
                + choices(["preview"], place.piece, "A pack as its readers will see it", when: place.before.count == 1)
                + choices(["diff"], place.piece, "What changed, as a reviewer asks", when: place.before.count == 1)
                + choices(["schema"], place.piece, "The JSON Schema of pack files", when: place.before.count == 1)
                + (place.before.count > 1 ? paths(place.piece) : [])
        case .settings: return settings(place)
        case .exports:
            if let found = ExportChoices.choices(place) { return found }
            return choices(["to"], place.piece, "The file comes next") + areas(place.piece)
                + qualifierChoices(place, kind: nil, command: command)
        case .groups: return place.before.count == 1 ? SavedChoices.groups(place.piece, session) : []
        case .savedQueries: return place.before.count == 1 ? SavedChoices.queries(place.piece, session) : []
        case .sql: return SavedChoices.sql(place)
        case .text: return options(place, command)
        case .contacts:
            let verbs = choices(ContactCommand.verbs, place.piece, "", when: place.before.count == 1)
            return verbs + (place.before.count > 1 ? numbers(place.piece) + options(place, command) : [])
        case .packs:
            return session.library.manifests.filter { $0.id.hasPrefix(place.piece) }.map {
                CompletionChoice(text: $0.id, meaning: $0.title, suffix: " ")
            }
        }
    }

    private func choices(_ texts: [String], _ piece: String, _ meaning: String, when isFitting: Bool = true) -> [CompletionChoice] {
        guard isFitting else { return [] }
        return texts.filter { $0.hasPrefix(piece.lowercased()) }.map { CompletionChoice(text: $0, meaning: meaning, suffix: " ") }
    }

    private func options(_ place: CompletionPlace, _ command: any Command) -> [CompletionChoice] {
        let dashes = place.piece.hasPrefix("--") ? "--" : ""
        let piece = place.piece.dropFirst(dashes.count)
        return command.options.filter { $0.name.hasPrefix(piece) }.map {
            CompletionChoice(text: dashes + $0.name + (dashes.isEmpty ? ":" : " "), meaning: $0.summary, suffix: "")
        }
    }

    private func qualifierChoices(_ place: CompletionPlace, kind: RecordKind?, command: (any Command)?) -> [CompletionChoice] {
        let isOption = place.piece.hasPrefix("--")
        let sign = isOption ? "--" : place.piece.hasPrefix("-") ? "-" : ""
        let piece = String(place.piece.dropFirst(sign.count)).lowercased()
        let own = Set((kind?.fields ?? []).map(\.key))
        let common = Qualifier.common.filter { kind == nil || $0.name != "kind" }
        let fitting = common.filter { qualifier in
            guard let kind, case .term = qualifier.matching, !["sector", "theme"].contains(qualifier.name) else { return true }
            return kind.field(qualifier.name) != nil
        }
        let others = Qualifier.ofKinds.filter { own.contains($0.name) }
        var found = (fitting + others).filter { $0.name.hasPrefix(piece) }.map {
            CompletionChoice(text: sign + $0.name + (isOption ? " " : ":"), meaning: $0.summary, suffix: "")
        }
        if let command, sign.isEmpty || isOption { found += options(place, command) }
        return found
    }

    private func areas(_ piece: String) -> [CompletionChoice] {
        let key = Folding.key(piece)
        return session.library.areas.compactMap(session.register.area).filter { area in
            // An article is no beginning: `the` is on its way to `theme:`, not to the East of England.
            ([area.id, area.name] + area.otherNames).map(Folding.key).contains {
                ($0.hasPrefix("the ") ? $0.dropFirst(4) : $0[...]).hasPrefix(key)
            }
        }.map { CompletionChoice(text: $0.id, meaning: $0.name + ", " + $0.kind.label.lowercased(), suffix: " ") }
    }

    private func numbers(_ piece: String) -> [CompletionChoice] {
        session.listing.enumerated().prefix(Self.longest).filter { "\($0.offset + 1)".hasPrefix(piece) }.map {
            CompletionChoice(text: "\($0.offset + 1)", meaning: FieldText.headline($0.element), suffix: " ")
        }
    }

    private func settings(_ place: CompletionPlace) -> [CompletionChoice] {
        guard place.before.count > 1, case .word(let name, _) = place.before[1].content else {
            return Settings.options.filter { $0.name.hasPrefix(place.piece) }.map {
                CompletionChoice(text: $0.name, meaning: $0.summary, suffix: " ")
            } + choices(["group"], place.piece, "Areas under one name")
        }
        if name == "group" {
            return place.before.count == 2 ? SavedChoices.groups(place.piece, session, ownOnly: true) : areas(place.piece)
        }
        guard let option = Settings.options.first(where: { $0.name == name }) else { return [] }
        return choices(option.values, place.piece, "")
    }

    private func paths(_ piece: String) -> [CompletionChoice] {
        let typed = piece.hasPrefix("\"") ? String(piece.dropFirst()) : piece
        let slash = typed.lastIndex(of: "/")
        let folder = slash.map { String(typed[...$0]) } ?? ""
        let start = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
        let home = session.surroundings.absolute(folder.isEmpty ? "." : folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: home)) ?? []
        return names.filter { $0.hasPrefix(start) && (!$0.hasPrefix(".") || start.hasPrefix(".")) }.sorted().prefix(Self.longest).map {
            name in
            var isFolder: ObjCBool = false
            let there = FileManager.default.fileExists(atPath: home + "/" + name, isDirectory: &isFolder)
            let path = folder + name + (there && isFolder.boolValue ? "/" : "")
            return CompletionChoice(text: path.contains(" ") ? "\"" + path : path, meaning: "", suffix: isFolder.boolValue ? "" : " ")
        }
    }

    // MARK: Values

    private func values(of name: String, typed: String, _ place: CompletionPlace, _ command: any Command) -> [CompletionChoice] {
        let typed = typed.hasPrefix("\"") ? String(typed.dropFirst()) : typed
        if let option = command.options.first(where: { $0.name == name }) {
            if name == "theme" { return terms(.themes, "theme", typed, [:]) }
            if name == "re" { return subjects(typed) }
            if name == "cite" { return numbers(typed) }
            if name == "section" { return SavedChoices.queries(typed, session) }
            if name == "tag" { return NoteChoices.tags(typed, session) }
            return choices(option.values, typed, option.summary)
        }
        if name == "as" { return choices(["json", "jsonl", "csv", "markdown", "plain"], typed, "") }
        guard let qualifier = Qualifier.named(name) else { return [] }
        let kind: RecordKind? = if case .query(let kind) = command.words { kind } else { nil }
        switch qualifier.matching {
        case .term(let vocabulary): return terms(vocabulary, qualifier.name, typed, counts(qualifier.name, place, kind))
        case .has: return terms(Qualifier.possessions, "has", typed, counts("has", place, kind))
        case .sort: return terms(Qualifier.orders, "sort", typed, [:])
        case .kind:
            return RecordKind.allCases.filter { $0.rawValue.hasPrefix(typed) }.map {
                CompletionChoice(text: $0.rawValue, meaning: $0.summary, suffix: " ")
            }
        case .area: return areas(typed)
        case .areaGroup: return SavedChoices.groups(typed, session, regionsOnly: name == "region")
        case .pack:
            return session.library.manifests.filter { $0.id.hasPrefix(typed) }.map {
                CompletionChoice(text: $0.id, meaning: $0.summary ?? $0.title, suffix: " ")
            }
        case .source:
            // Two packs may cite one document, each by the same id.
            var seen: Set<String> = []
            return session.library.manifests.flatMap(\.sources).filter { $0.id.hasPrefix(typed) && seen.insert($0.id).inserted }.map {
                CompletionChoice(text: $0.id, meaning: $0.title, suffix: " ")
            }
        case .note(.tag): return NoteChoices.tags(typed, session)
        case .note(.subject): return subjects(typed)
        case .since, .before, .date, .text, .limit, .note: return []
        }
    }

    private func subjects(_ typed: String) -> [CompletionChoice] {
        guard let slash = typed.firstIndex(of: "/") else { return areas(typed) }
        let area = String(typed[..<slash])
        let rest = String(typed[typed.index(after: slash)...])
        return Vocabulary.sectors.terms.filter { $0.id.hasPrefix(rest) }.map {
            CompletionChoice(text: area + "/" + $0.id, meaning: $0.meaning, suffix: " ")
        }
    }

    /// The values of a vocabulary that begin as typed; those with records first where they are counted.
    private func terms(_ vocabulary: Vocabulary, _ name: String, _ typed: String, _ counts: [String: Int]) -> [CompletionChoice] {
        let key = typed.lowercased()
        var fitting = vocabulary.terms.filter { $0.id.hasPrefix(key) }
        if fitting.isEmpty, key.count >= 2 {
            fitting = vocabulary.terms.filter { term in term.synonyms.contains { $0.hasPrefix(key) } || term.id.contains(key) }
        }
        let used = counts.isEmpty ? fitting : fitting.filter { counts[$0.id] != nil }
        let shown = used.isEmpty ? fitting : used
        return shown.map { term in
            let meaning = term.meaning.isEmpty ? term.label : term.meaning
            return CompletionChoice(text: term.id, meaning: counts[term.id].map { "(\($0)) \(meaning)" } ?? meaning, suffix: " ")
        }
    }

    /// How many records each value has, given what else the line says.
    private func counts(_ name: String, _ place: CompletionPlace, _ kind: RecordKind?) -> [String: Int] {
        guard session.hasLoadedAll || !session.loaded.isEmpty || place.before.count > 1 else { return [:] }
        // Counts are of records.
        if case .word("notes", _)? = place.before.first?.content { return [:] }
        guard let total = try? session.catalogue.count(Query(), in: .everything), total <= Self.countedSize else { return [:] }
        // `--theme ` waits for its value, which is being typed.
        let tokens = place.before.dropFirst().filter { if case .qualifier(_, []) = $0.content { false } else { true } }
        guard let query = try? session.query(tokens, kind: kind) else { return [:] }
        return (try? session.catalogue.facetCounts(name, query, in: session.scope(for: query))) ?? [:]
    }
}
