import LandscapeKit

/// Lists the records of one kind: `priorities`, `contacts`, `strategies` ...
struct KindCommand: Command {
    let kind: RecordKind

    var name: String { kind.plural }
    var aliases: [String] {
        switch kind {
        case .engagement: ["engagement", "engagements", "vcs"]
        // `contact` withdraws, restores and verifies; with other words it asks as `contacts` does.
        // `workshop` and `tender` are commands of their own.
        case .advice, .term, .contact, .workshop, .tender: []
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
