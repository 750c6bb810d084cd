import Cataloguing
import LandscapeKit
import Workspaces

/// Shows records, or notes, of the last list whole.
struct WhyCommand: Command {
    var name: String { "why" }
    var aliases: [String] { ["show"] }
    var group: CommandGroup { .ask }
    var isQuestion: Bool { false }
    var summary: String { "A record whole: text, note, themes, source, section, every date" }
    var usage: String { "why NUMBER ... | RECORD-ID | NOTE-ID" }
    var details: String {
        "A number alone does the same: `3`. Ranges and lists work: `why 1-3`. An id, as exports and notes write it, works without a list. "
            + "Your notes that cite a record, or link to it, stand on its card."
    }
    var examples: [String] { ["why luton/children/priority/infant-mortality"] }
    var words: WordStyle { .numbers }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let words = call.words
        guard let first = words.first else { throw CommandError("`why` wants a number of the last list, e.g. `why 1`", .usage) }
        var items: [NumberedItem] = []
        if first.contains("/") {
            items = try Self.byID(words, session).map { .record($0) }
        } else if !NumberList.isNumber(first), let book = try NoteBook.existing(session),
            let note = book.notes.first(where: { $0.id == first })
        {
            items = [.note(note)]
        } else {
            items = try NoteNumbers.items(words, session)
        }
        let book = try NoteBook.existing(session)
        var listed: [Note] = []
        var cards: [Block] = []
        for item in items {
            switch item {
            case .note(let note): if let book { cards.append(.card(NoteView.card(note, book))) }
            case .record(let record):
                let shown = session.settings.showsNames ? record : record.withholdingPersonalDetails()
                var card = RecordCard.card(shown, session: session)
                let notes = book?.notes(pointingTo: .record(record.id)) ?? []
                card.lines += NoteView.backlinks(notes, from: listed.count + 1)
                listed += notes
                cards.append(.card(card))
            }
        }
        // The card says `notes 1`, and the numbers of the records still stand.
        if !listed.isEmpty { session.list(listed, .records) }
        return Outcome(Output(cards))
    }

    static func byID(_ ids: [String], _ session: Session) throws(CommandError) -> [LandscapeKit.Record] {
        try session.bringInAll()
        var records: [LandscapeKit.Record] = []
        for id in ids {
            guard let record = try session.ask({ try $0.record(id: id) }) else {
                throw CommandError("there is no record '\(id)'; `find` lists records, and `why 1` shows the first whole with its id")
            }
            records.append(record)
        }
        return records
    }
}
