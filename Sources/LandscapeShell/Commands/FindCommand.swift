import Cataloguing
import LandscapeKit

/// Finds records by words and qualifiers.
struct FindCommand: Command {
    var name: String { "find" }
    var aliases: [String] { ["search", "f"] }
    var group: CommandGroup { .ask }
    var summary: String { "Find records by words and qualifiers" }
    var usage: String { "find [words ...] [\"exact phrase\"] [word*] [OR] [-without] [qualifier:value ...]" }
    var details: String {
        "Words are found in any of their forms, title before text; a word that names a theme finds the theme's records too. "
            + "Qualifiers narrow: `help qualifiers` lists them. Values may be lists (`area:luton,oxfordshire`) and may be excluded (`-theme:sport`)."
    }
    var examples: [String] { ["find obesity", "find \"personal budgets\" -kind:indicator", "find commission* sector:children limit:5", "find libraries OR museums luton"] }
    var words: WordStyle { .query(nil) }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        try RecordQuery.run(call, command: name, kind: nil, in: session)
    }
}

/// Lists the records of one kind: `priorities`, `contacts`, `strategies` ...
struct KindCommand: Command {
    let kind: RecordKind

    var name: String { kind.plural }
    var aliases: [String] {
        switch kind {
        case .engagement: ["engagement", "engagements", "vcs"]
        case .advice, .term: []
        default: [kind.rawValue]
        }
    }
    var group: CommandGroup { .kinds }
    var summary: String { kind.summary }
    var usage: String { name + " [area] [words ...] [qualifier:value ...]" }
    var details: String {
        let own = kind.fields.map { "`\($0.key):`" }
        return own.isEmpty ? "" : "Beside the common qualifiers it takes \(own.joined(separator: ", "))."
    }
    var examples: [String] {
        switch kind {
        case .priority: ["priorities sector:children", "priorities luton basis:jsna"]
        case .contact: ["contacts oxfordshire organisation:\"clinical commissioning\""]
        case .intention: ["intentions oxfordshire due:2014"]
        case .indicator: ["indicators theme:housing"]
        case .opportunity: ["opportunities sector:adult-social-care status:in-place"]
        case .strategy: ["strategies oxfordshire"]
        case .caseStudy: ["case-studies oxfordshire"]
        default: []
        }
    }
    var words: WordStyle { .query(kind) }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        try RecordQuery.run(call, command: name, kind: kind, in: session)
    }
}

/// What `find` and the kinds' commands share: the query, the table, the explanation of an empty answer.
enum RecordQuery {
    static func run(_ call: Call, command: String, kind: RecordKind?, in session: Session) throws(CommandError) -> Outcome {
        let query = try session.query(call.tokens, kind: kind)
        try session.requireScope(for: query)
        let scope = query.areas.isEmpty ? session.scope : .everything
        let answer = try session.ask { try $0.search(query, in: scope) }
        guard !answer.records.isEmpty else {
            return try EmptyAnswer.outcome(query, command: command, kind: kind, session: session)
        }
        let records = session.settings.showsNames ? answer.records : answer.records.map { $0.withholdingPersonalDetails() }
        session.listing = records
        var shown = query
        shown.parts.removeAll { $0.name == "kind" && kind != nil }
        let subject = kind?.heading ?? "Found"
        let blocks: [Block] = [
            .heading(Listing.heading(subject, shown, total: answer.total, session: session), level: 2),
            .table(Listing.table(records, session: session)),
        ]
        return Outcome(Output(blocks + Listing.remarks(records, total: answer.total)))
    }
}
