package import LandscapeKit

/// What is wrong with a query, said to the person who typed it.
package struct QueryError: Error, Sendable, Hashable, CustomStringConvertible {
    package var message: String
    /// Offsets in unicode scalars of the line.
    package var range: Range<Int>?
    package var description: String { message }

    package init(_ message: String, at range: Range<Int>? = nil) {
        self.message = message
        self.range = range
    }
}

/// Turns tokens into a query: areas found among the words, values resolved against their vocabularies.
package struct QueryParser: Sendable {
    private let register: AreaRegister
    private let packs: [PackManifest]
    private let groups: AreaGroups

    /// - Parameter groups: what `group:` and `region:` may name; without it, what the register makes of itself.
    package init(register: AreaRegister, packs: [PackManifest], groups: AreaGroups? = nil) {
        self.register = register
        self.packs = packs
        self.groups = groups ?? AreaGroups(register: register, mapped: packs.flatMap(\.areas))
    }

    /// What a query is asked of.
    package enum Subject: Sendable { case records, notes }

    /// - Throws: `QueryError` for an unknown qualifier or value, with the nearest known ones, and for one that the subject lacks.
    package func parse(_ tokens: [Token], of subject: Subject = .records) throws(QueryError) -> Query {
        var query = Query()
        var words: [Token] = []
        var areas: [String] = []
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            switch token.content {
            case .qualifier(let key, let values):
                try add(key, values, token, to: &query, subject)
                index += 1
            case .word(_, true):
                words.append(token)
                index += 1
            case .word(_, false):
                if let run = areaRun(tokens[index...]) {
                    areas.append(run.area)
                    index += run.count
                } else {
                    words.append(token)
                    index += 1
                }
            }
        }
        query.parts = Self.joiningAreas(query.parts, areas)
        // `contacts in luton` looks for no word.
        if !query.parts.isEmpty, words.allSatisfy(SmallWords.holds) { words = [] }
        query.text = TextExpression(words)
        if query.text == nil, let first = words.first {
            throw QueryError("'\(words.map(\.typed).joined(separator: " "))' holds no word to look for", at: first.range)
        }
        return query
    }

    /// `area:luton oxfordshire` means either, as `area:luton,oxfordshire` does: no record would be asked to be of both.
    private static func joiningAreas(_ parts: [Query.Part], _ named: [String]) -> [Query.Part] {
        let isWanted = { (part: Query.Part) in part.name == "area" && !part.isNegated }
        var areas: [String] = []
        let wanted = parts.filter(isWanted)
        for area in wanted.flatMap(\.values) + named where !areas.contains(area) { areas.append(area) }
        guard !areas.isEmpty else { return parts }
        // A group is shown and typed again by its name.
        let hasGroup = wanted.contains { !$0.typed.hasPrefix("area:") }
        let typed = (wanted + (named.isEmpty ? [] : [Query.Part("area", named)])).map(\.typed).joined(separator: " ")
        return parts.filter { !isWanted($0) } + [Query.Part("area", areas, typed: hasGroup ? typed : nil)]
    }

    /// The longest run of bare words from here that is exactly an area's name or code. A three-letter code counts in capitals
    /// only, so that `find man` stays a search.
    package func areaRun(_ tokens: ArraySlice<Token>) -> (area: String, count: Int)? {
        var words: [String] = []
        for token in tokens.prefix(6) {
            guard case .word(let text, false) = token.content, !token.isNegated else { break }
            words.append(text)
        }
        for count in stride(from: words.count, to: 0, by: -1) {
            let run = words.prefix(count).joined(separator: " ")
            // Looked up first: `exact` would seek the nearest names of each run of words that is no area.
            guard register.isSpelling(run), let area = register.exact(run) else { continue }
            if let code = area.code, Folding.key(run) == Folding.key(code), run != code { continue }
            return (area.id, count)
        }
        return nil
    }

    private func add(_ key: String, _ values: [String], _ token: Token, to query: inout Query, _ subject: Subject) throws(QueryError) {
        guard let qualifier = Qualifier.named(key) else {
            let near = Qualifier.suggestions(for: key)
            throw QueryError(
                "unknown qualifier '\(key):'"
                    + (near.isEmpty ? "; `help qualifiers` lists them" : Diagnostic.didYouMean(near.map { $0 + ":" })), at: token.range)
        }
        try NoteQualifiers.require(qualifier, as: key, for: subject, at: token.range)
        guard !values.isEmpty else {
            throw QueryError("'\(key):' wants a value right after the colon, e.g. \(example(of: qualifier))", at: token.range)
        }
        switch qualifier.matching {
        case .sort, .limit, .since, .before:
            guard values.count == 1 else { throw QueryError("'\(qualifier.name):' takes one value, not a list", at: token.range) }
        default: break
        }
        switch qualifier.matching {
        case .sort:
            guard let order = Qualifier.orders.resolve(values[0]) else { throw unfit(values[0], Qualifier.orders, token) }
            query.sort = order.id
        case .limit:
            guard let limit = Int(values[0]), limit > 0 else {
                throw QueryError("'limit:' takes a whole number above 0, not '\(values[0])'", at: token.range)
            }
            query.limit = limit
        case .areaGroup:
            query.parts.append(try group(qualifier, values, token))
        default:
            var resolved: [String] = []
            for value in values { resolved += try resolve(value, qualifier, token) }
            // A source stands for those of several packs; it is shown as it was typed.
            let typed = if case .source = qualifier.matching { token.typed } else { String?.none }
            query.parts.append(Query.Part(qualifier.name, resolved, isNegated: token.isNegated, typed: typed))
        }
    }

    private func resolve(_ value: String, _ qualifier: Qualifier, _ token: Token) throws(QueryError) -> [String] {
        switch qualifier.matching {
        case .term(let vocabulary):
            guard let term = vocabulary.resolve(value) else { throw unknown(value, vocabulary, token) }
            return [term.id]
        case .has:
            guard let term = Qualifier.possessions.resolve(value) else { throw unfit(value, Qualifier.possessions, token) }
            return [term.id]
        case .kind:
            guard let kind = RecordKind(spelling: value) else {
                let near = NearMiss.best(for: value, among: RecordKind.allCases.flatMap { [$0.rawValue, $0.plural] }, limit: 1)
                throw QueryError(
                    "unknown kind '\(value)'" + (near.isEmpty ? "; `help kinds` lists them" : Diagnostic.didYouMean(near)), at: token.range)
            }
            return [kind.rawValue]
        case .area: return try area(value, token)
        case .pack:
            let key = Folding.key(value)
            guard let pack = packs.first(where: { Folding.key($0.id) == key || Folding.key($0.title) == key }) else {
                let near = NearMiss.best(for: value, among: packs.map(\.id), limit: 2)
                throw QueryError(
                    "there is no pack '\(value)'" + (near.isEmpty ? "; `sources` lists them" : Diagnostic.didYouMean(near)), at: token.range
                )
            }
            return [pack.id]
        case .since, .before, .date:
            guard let date = PartialDate(value) else {
                throw QueryError("'\(value)' is no date for '\(qualifier.name):'; write 2010, 2010-09 or 2010-09-14", at: token.range)
            }
            return [date.iso]
        case .source: return try source(value, token)
        case .text:
            try requireWord(value, qualifier, token)
            return [value]
        case .note:
            try requireWord(value, qualifier, token)
            return [value]
        case .sort, .limit, .areaGroup: return []
        }
    }

    /// The areas of a group or a region.
    private func group(_ qualifier: Qualifier, _ values: [String], _ token: Token) throws(QueryError) -> Query.Part {
        let found = values.map { (value: $0, group: groups.named($0)) }
        if qualifier.name == "group", found.allSatisfy({ $0.group == nil }) {
            for value in values { try requireWord(value, qualifier, token) }
            return Query.Part("group", values, isNegated: token.isNegated)
        }
        var areas: [String] = []
        for (value, group) in found {
            guard let group, qualifier.name == "group" || register.area(group.name)?.kind == .region else {
                if qualifier.name == "group" { throw QueryError(groups.unknown(value), at: token.range) }
                let regions = register.areas.filter { $0.kind == .region }.map(\.id)
                let near = NearMiss.best(for: value, among: regions, limit: 2)
                throw QueryError(
                    "there is no region '\(value)'"
                        + (near.isEmpty ? "; it takes \(regions.joined(separator: ", "))" : Diagnostic.didYouMean(near)), at: token.range)
            }
            if let fault = groups.fault(of: group) { throw QueryError(fault, at: token.range) }
            for area in group.areas where !areas.contains(area) { areas.append(area) }
        }
        let typed = qualifier.name + ":" + found.map { $0.group?.name ?? $0.value }.joined(separator: ",")
        return Query.Part("area", areas, isNegated: token.isNegated, typed: (token.isNegated ? "-" : "") + typed)
    }

    private func requireWord(_ value: String, _ qualifier: Qualifier, _ token: Token) throws(QueryError) {
        guard Folding.key(value).isEmpty else { return }
        throw QueryError("'\(qualifier.name):' wants a word to find, not '\(value)'", at: token.range)
    }

    /// One area, or the areas of a region or of a kind of council: `area:east-of-england` means the region's own records.
    private func area(_ value: String, _ token: Token) throws(QueryError) -> [String] {
        switch register.resolve(value) {
        case .one(let area): return [area.id]
        case .several(let areas): return areas.map(\.id)
        case .none(let nearest):
            throw QueryError(
                "there is no area '\(value)'"
                    + (nearest.isEmpty ? "; `areas` lists them" : Diagnostic.didYouMean(nearest.prefix(3).map(\.id))), at: token.range)
        }
    }

    /// The sources whose id, title or short title holds the words, as `pack/source`.
    private func source(_ value: String, _ token: Token) throws(QueryError) -> [String] {
        let key = Folding.key(value)
        if key.isEmpty { throw QueryError("'source:' wants a word to find, not '\(value)'", at: token.range) }
        let found = packs.flatMap { pack in
            pack.sources.filter { source in [source.id, source.title, source.short ?? ""].contains { Folding.key($0).contains(key) } }.map {
                pack.id + "/" + $0.id
            }
        }
        guard found.isEmpty else { return found }
        if packs.contains(where: { pack in pack.sources.contains { pack.id + "/" + $0.id == value } }) { return [value] }
        let near = NearMiss.best(for: value, among: packs.flatMap { $0.sources.map(\.id) }, limit: 2)
        throw QueryError(
            "there is no source '\(value)'" + (near.isEmpty ? "; `sources` lists them" : Diagnostic.didYouMean(near)), at: token.range)
    }

    /// The vocabularies of `has:` and `sort:` have no name of their own to lead a message.
    private func unfit(_ value: String, _ vocabulary: Vocabulary, _ token: Token) -> QueryError {
        let near = vocabulary.suggestions(for: value, limit: 1)
        return QueryError(
            "'\(vocabulary.name):' takes \(vocabulary.ids.joined(separator: ", ")), not '\(value)'" + Diagnostic.didYouMean(near),
            at: token.range)
    }

    private func unknown(_ value: String, _ vocabulary: Vocabulary, _ token: Token) -> QueryError {
        let near = vocabulary.suggestions(for: value, limit: 3)
        let tail =
            if !near.isEmpty { Diagnostic.didYouMean(near) } else if vocabulary.ids.count <= 16 {
                "; it takes \(vocabulary.ids.joined(separator: ", "))"
            } else { "; `\(vocabulary.name)s` lists them" }
        return QueryError("unknown \(vocabulary.name) '\(value)'" + tail, at: token.range)
    }

    private func example(of qualifier: Qualifier) -> String {
        switch qualifier.matching {
        case .term(let vocabulary): qualifier.name + ":" + (vocabulary.ids.first ?? "")
        case .kind: "kind:priority"
        case .area: "area:luton"
        case .since, .before, .date: qualifier.name + ":2010"
        case .has: "has:figure"
        case .limit: "limit:10"
        case .sort: "sort:date"
        case .areaGroup: qualifier.name + ":east-of-england"
        case .pack: "pack:" + (packs.first?.id ?? "luton")
        case .source, .text: qualifier.name + ":\"words to find\""
        case .note(let field): NoteQualifiers.example(of: field)
        }
    }
}
