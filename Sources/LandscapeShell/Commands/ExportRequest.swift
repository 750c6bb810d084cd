import Cataloguing
import LandscapeKit
import Rendering

/// What an export line asks for.
struct ExportRequest {
    enum Subject: String, CaseIterable { case report, notes, records }

    let subject: Subject
    let query: Query
    let path: String
    let format: OutputFormat
    /// Whether a file that is there may be overwritten: `force`, `force:on` or `--force`.
    let force: Bool

    init(_ call: Call, _ session: Session) throws(CommandError) {
        var tokens = call.tokens
        guard case .word(let word, _)? = tokens.first?.content else {
            throw CommandError("`export` wants what to write: report, notes or records, e.g. `export report luton to luton.md`", .usage)
        }
        guard let subject = Subject(rawValue: word.lowercased()) else {
            let near = NearMiss.best(for: word, among: Subject.allCases.map(\.rawValue), limit: 1)
            throw CommandError(
                "there is no export '\(word)'" + (near.isEmpty ? "; it is report, notes or records" : Diagnostic.didYouMean(near)), .usage)
        }
        tokens.removeFirst()
        guard let to = tokens.lastIndex(where: { $0.content == .word("to", isQuoted: false) }), to + 1 < tokens.count,
            case .word(let path, _) = tokens[to + 1].content
        else {
            throw CommandError(
                "`export` wants `to` and a file at the end, e.g. `export \(subject.rawValue) luton to "
                    + "luton.\(subject == .records ? "csv" : "md")`",
                .usage)
        }
        var format = call.options["as"]?.first
        var force = call.isOn("force")
        var rest = tokens[(to + 2)...]
        while let token = rest.popFirst() {
            guard case .word(let text, _) = token.content else { continue }
            if text == "as", case .word(let name, _)? = rest.first?.content {
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
        query = try session.query(Array(tokens[..<to]) + trailing)
        self.format = try Self.format(format, path: path, subject)
    }

    /// The areas that the export is about: those it names, or those loaded.
    func areas(_ session: Session) -> [String] {
        if !query.areas.isEmpty { return query.areas }
        return session.hasLoadedAll ? session.library.areas : session.loaded
    }

    private static func format(_ name: String?, path: String, _ subject: Subject) throws(CommandError) -> OutputFormat {
        let ending = path.split(separator: "/").last.flatMap { $0.contains(".") ? $0.split(separator: ".").last.map(String.init) : nil }
        let formats = subject == .report ? "markdown, plain" : "markdown, plain, csv, json, jsonl"
        let found = name.map { OutputFormat(name: $0) } ?? ending.map { OutputFormat(fileExtension: $0) } ?? .some(.markdown)
        guard let format = found, format != .terminal, subject != .report || format == .markdown || format == .plain else {
            throw CommandError(
                "a \(subject.rawValue == "report" ? "report" : "file of \(subject.rawValue)") cannot be written as "
                    + "'\(name ?? ending ?? "")'; it can be \(formats)",
                .usage)
        }
        return format
    }
}
