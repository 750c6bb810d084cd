import Cataloguing
import LandscapeKit

/// Shows a record of the last list whole.
struct WhyCommand: Command {
    var name: String { "why" }
    var aliases: [String] { ["show"] }
    var group: CommandGroup { .ask }
    var summary: String { "A record whole: text, note, themes, source, section, every date" }
    var usage: String { "why NUMBER ... | RECORD-ID" }
    var details: String {
        "A number alone does the same: `3`. Ranges and lists work: `why 1-3`. An id, as exports and notes write it, works without a list."
    }
    var examples: [String] { ["why luton/children/priority/infant-mortality"] }
    var words: WordStyle { .numbers }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let words = call.words
        guard let first = words.first else { throw CommandError("`why` wants a number of the last list, e.g. `why 1`", .usage) }
        let records = first.contains("/") ? try Self.byID(words, session) : try session.records(numbered: words)
        let shown = session.settings.showsNames ? records : records.map { $0.withholdingPersonalDetails() }
        return Outcome(Output(shown.map { .card(RecordCard.card($0, session: session)) }))
    }

    static func byID(_ ids: [String], _ session: Session) throws(CommandError) -> [Record] {
        try session.bringInAll()
        var records: [Record] = []
        for id in ids {
            guard let record = try session.ask({ try $0.record(id: id) }) else {
                throw CommandError("there is no record '\(id)'; `find` lists records, and `why 1` shows the first whole with its id")
            }
            records.append(record)
        }
        return records
    }
}
