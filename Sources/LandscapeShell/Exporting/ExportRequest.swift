import Cataloguing
import Exports
import LandscapeKit

/// What an export line asks for.
struct ExportRequest {
    let subject: ExportSubject
    var query: Query
    /// As typed.
    let path: String
    let format: any ExportFormat
    /// Whether what is there may be overwritten: `force`, `force:on` or `--force`.
    let force: Bool
    /// Whether names, e-mail addresses and telephone numbers go along.
    let withNames: Bool
    /// The saved queries whose answers become chapters of a report.
    var sections: [String] = []

    init(_ call: Call, _ session: Session) throws(CommandError) {
        var tokens = call.tokens
        let subject = try Self.subject(tokens.first)
        tokens.removeFirst()
        guard let to = tokens.lastIndex(where: { $0.content == .word("to", isQuoted: false) }), to + 1 < tokens.count,
            case .word(let path, _) = tokens[to + 1].content
        else {
            let ending = ExportFormats.serving(subject).compactMap(\.fileExtensions.first)
            let usual = ending.first { $0 == "csv" || subject == .report || subject == .notes } ?? ending.first ?? "json"
            throw CommandError(
                "`export` wants `to` and a file at the end, e.g. `export \(subject.rawValue) luton to luton.\(usual)`", .usage)
        }
        var format = call.options["as"]?.first
        var force = call.isOn("force")
        var rest = tokens[(to + 2)...]
        while let token = rest.popFirst() {
            guard case .word(let text, _) = token.content else { continue }
            if text == "as" {
                guard case .word(let name, _)? = rest.first?.content else {
                    throw CommandError(
                        "`as` wants a format after it: \(Self.noun(subject)) can be \(ExportFormats.described(subject))", .usage)
                }
                format = name
                rest.removeFirst()
            } else if text == "force" {
                force = true
            } else {
                throw CommandError("'\(text)' stands after the file name; a name with spaces goes in quotes", .usage)
            }
        }
        let trailing = tokens[(to + 2)...].filter { if case .qualifier = $0.content { true } else { false } }
        self.subject = subject
        self.path = path
        self.force = force
        withNames = call.isOn("names")
        var query = try session.query(Array(tokens[..<to]) + trailing)
        if let kind: RecordKind = subject == .contacts ? .contact : subject == .links ? .link : nil {
            query.parts.insert(Query.Part("kind", [kind.rawValue]), at: 0)
        }
        let sections = call.options["section"] ?? []
        // Anywhere else the word narrows records by their place in the source.
        if subject == .report { self.sections = sections } else if !sections.isEmpty { query.parts.append(Query.Part("section", sections)) }
        self.query = query
        self.format = try Self.format(format, path: path, subject)
    }

    /// The areas that the export is about: those it names, or those loaded.
    func areas(_ session: Session) -> [String] {
        if !query.areas.isEmpty { return query.areas }
        return session.hasLoadedAll ? session.library.areas : session.loaded
    }

    private static func subject(_ token: Token?) throws(CommandError) -> ExportSubject {
        let names = ExportSubject.allCases.map(\.rawValue)
        let list = names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
        guard case .word(let word, _)? = token?.content else {
            throw CommandError("`export` wants what to write: \(list), e.g. `export report luton to luton.md`", .usage)
        }
        if let subject = ExportSubject(rawValue: word.lowercased()) { return subject }
        let near = NearMiss.best(for: word, among: names, limit: 1)
        throw CommandError("there is no export '\(word)'" + (near.isEmpty ? "; it is \(list)" : Diagnostic.didYouMean(near)), .usage)
    }

    private static func format(_ name: String?, path: String, _ subject: ExportSubject) throws(CommandError) -> any ExportFormat {
        if let name {
            if let format = ExportFormats.named(name, for: subject) { return format }
            throw refusal(name, subject)
        }
        if let format = ExportFormats.fitting(path, for: subject) { return format }
        if path.hasSuffix("/") {
            throw CommandError("\(noun(subject)) is one file, not a folder: name a file such as \(path)\(subject.rawValue).md", .usage)
        }
        let file = path.split(separator: "/").last ?? ""
        guard file.dropFirst().contains("."), let ending = file.split(separator: ".").last else {
            if let format = ExportFormats.usual(for: subject) { return format }
            throw CommandError(
                "the file name has no ending that tells the format: \(noun(subject)) can be \(ExportFormats.described(subject))", .usage)
        }
        throw refusal(String(ending), subject)
    }

    /// Why a subject has no such format: a slip, one that other subjects have, or none at all.
    private static func refusal(_ name: String, _ subject: ExportSubject) -> CommandError {
        let others = ExportSubject.allCases.filter { ExportFormats.named(name, for: $0) != nil }.map(\.rawValue)
        let near = others.isEmpty ? ExportFormats.suggestions(for: name, subject) : []
        let reason = others.isEmpty ? "" : " (that is for \(others.joined(separator: ", ")))"
        return CommandError(
            "\(noun(subject)) cannot be written as '\(name)'\(reason)"
                + (near.isEmpty ? "; it can be \(ExportFormats.described(subject))" : Diagnostic.didYouMean(near)), .usage)
    }

    private static func noun(_ subject: ExportSubject) -> String {
        switch subject {
        case .report: "a report"
        case .map: "a map"
        case .matrix: "a matrix"
        case .data: "all data"
        case .calendar: "a calendar"
        case .notes, .records, .contacts, .links: "a file of \(subject.rawValue)"
        }
    }
}
