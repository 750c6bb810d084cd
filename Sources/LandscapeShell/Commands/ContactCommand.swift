import Cataloguing
import LandscapeKit
import Workspaces

/// Withdraws the holder of a post from every answer and export, takes that back, and stamps contacts as checked.
struct ContactCommand: Command {
    var name: String { "contact" }
    var group: CommandGroup { .desk }
    var summary: String { "Withdraw a holder's name on request, restore it, or stamp a contact as checked" }
    var usage: String { "contact withdraw|restore|verify|list [NUMBER ... | RECORD-ID ...] [DATE] [why:\"text\"]" }
    var details: String {
        "`contact withdraw` keeps the contact's id, the reason and the day in the workspace's contacts.yaml, never the name. From then "
            + "on no list, record, search or export of this workspace shows who held the post, whatever `names:` says. "
            + "`contact verify` stamps today, or the date given. Anything else after `contact` is asked as `contacts`."
    }
    var examples: [String] {
        [
            "contact withdraw oxfordshire/health/contact/clinical-chair why:\"asked by letter\"",
            "contact verify luton/public-health/contact/health-modeller-luton-public-health 2026-11-20", "contact list",
        ]
    }
    var options: [CommandOption] { [CommandOption("why", [], "Why the name is withdrawn: \"asked by letter\"")] }
    var words: WordStyle { .contacts }

    /// The words that say what is to be done.
    static let verbs = ["withdraw", "restore", "verify", "list"]

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let words = call.words
        switch words.first?.lowercased() {
        case "withdraw": return try ContactWithdrawal.withdraw(Array(words.dropFirst()), call.options["why"], session)
        case "restore": return try ContactWithdrawal.restore(Array(words.dropFirst()), session)
        case "verify": return try verify(Array(words.dropFirst()), session)
        case "list": return try ContactOverview.outcome(session)
        case nil: throw CommandError("`contact` wants what to do: withdraw, restore, verify or list; `contacts` lists contacts", .usage)
        case let word?:
            // A slip of a verb is no word to search for.
            if let near = NearMiss.best(for: word, among: Self.verbs, limit: 1).first {
                throw CommandError("there is no `contact \(word)`" + Diagnostic.didYouMean([near]), .usage)
            }
            return try RecordQuery.run(call, command: "contacts", kind: .contact, in: session)
        }
    }

    private func verify(_ words: [String], _ session: Session) throws(CommandError) -> Outcome {
        var words = words
        var day = session.surroundings.today
        // A number of the list is never written with four digits first.
        if words.count > 1, let last = words.last, last.prefix(4).count(where: \.isNumber) == 4 {
            guard let date = PartialDate(last) else {
                throw CommandError("'\(last)' is no date; write 2026, 2026-11 or 2026-11-21", .usage)
            }
            day = date
            words.removeLast()
        }
        guard day.firstDay <= session.surroundings.today.lastDay else {
            throw CommandError("\(day) has not come yet; a contact is checked on a day that has been", .usage)
        }
        let records = try Self.contacts(words, session, verb: "verify")
        try Self.change("Verify", records, session) { entry in entry.checked = day }
        let posts = records.map { "\($0.headline), \($0["organisation"] ?? $0.id)" }.joined(separator: "; ")
        return .message(StyledText("Checked \(day): \(posts). The record says so in this workspace; the pack stays as it is."))
    }

    // MARK: What the verbs share

    /// The contacts that numbers of the last list or ids stand for.
    static func contacts(_ words: [String], _ session: Session, verb: String) throws(CommandError) -> [Record] {
        guard let first = words.first else {
            throw CommandError(
                "`contact \(verb)` wants a number of the last list or a record's id, e.g. `contacts oxfordshire`, then `contact \(verb) 1`",
                .usage)
        }
        let records = first.contains("/") ? try WhyCommand.byID(words, session) : try session.records(numbered: words)
        if let other = records.first(where: { $0.kind != .contact }) {
            throw CommandError("'\(other.headline)' is \(other.kind.singularWithArticle), which has no holder; `contacts` lists contacts")
        }
        return records
    }

    /// Changes what the workspace says of contacts, all in one step.
    static func change(
        _ what: String, _ records: [Record], _ session: Session, _ body: (inout ContactEntry) -> Void
    ) throws(CommandError) {
        let ids = records.map(\.id)
        do {
            let subject = ids.count == 1 ? ids[0] : "\(ids.count) contacts"
            try session.workspace().change("\(what) contact \(subject)") { writer throws(StorageError) in
                for id in ids { try writer.setContact(id, body) }
            }
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError("nothing was changed: \(error)")
        }
        try session.seeContacts()
    }
}
