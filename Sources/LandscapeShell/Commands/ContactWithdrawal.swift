import Cataloguing
import LandscapeKit
import Workspaces

/// Takes holders of posts out of everything that a workspace shows, and brings them back.
enum ContactWithdrawal {
    static func withdraw(_ words: [String], _ why: [String]?, _ session: Session) throws(CommandError) -> Outcome {
        let all = try ContactCommand.contacts(words, session, verb: "withdraw")
        let reason = (why ?? []).joined(separator: ", ").trimmingSpaces
        guard !reason.isEmpty else {
            throw CommandError(
                "say why, for those who come after you: contact withdraw \(words.joined(separator: " ")) why:\"asked by letter\"", .usage)
        }
        let records = all.filter { $0.withdrawn == nil }
        let before = all.filter { $0.withdrawn != nil }.map { "\($0.headline) was \($0.withdrawalText ?? "withdrawn") already." }
        guard !records.isEmpty else { return .message(StyledText(before.joined(separator: " "))) }
        // A list made with names off has the posts alone: the catalogue knows the holders.
        var whole: [Record] = []
        for record in records { whole.append(try session.ask { try $0.record(id: record.id) } ?? record) }
        for record in whole { try refuseNames(in: reason, of: record) }
        let alsoHeld = try others(than: whole, session)
        let notes = notesNaming(whole, session)

        let today = session.surroundings.today
        try ContactCommand.change("Withdraw", records, session) { entry in
            entry.withdrawn = today
            entry.why = reason
        }
        var blocks: [Block] = [
            .message(
                Message(
                    StyledText(
                        "Withdrawn: \(whole.map(described).joined(separator: "; ")). From now on no answer and no export of this workspace "
                            + "shows who held \(whole.count == 1 ? "the post" : "these posts"), whatever `names:` says.")))
        ]
        blocks += before.map { .message(Message(StyledText($0))) }
        if let silent = whole.first(where: { !$0.hasPersonalDetails }) {
            blocks.append(
                .message(Message(StyledText("\(silent.headline): this edition names no holder; the request is kept for the next."))))
        }
        if !alsoHeld.isEmpty {
            let line = "contact withdraw \(alsoHeld.joined(separator: " ")) why:\"\(reason)\""
            blocks.append(
                .message(
                    Message(
                        StyledText("The same name stands in \(count(alsoHeld.count, "other contact")): `\(line)` withdraws it there."),
                        .hint)))
        }
        if !notes.isEmpty {
            blocks.append(
                .message(
                    Message(
                        StyledText("Your own notes name the holder, and stay as they are: \(notes.joined(separator: ", "))."), .warning)))
        }
        blocks.append(.message(Message("`contact restore` with the same id takes it back; `contact list` shows what is withdrawn.", .hint)))
        return Outcome(Output(blocks))
    }

    static func restore(_ words: [String], _ session: Session) throws(CommandError) -> Outcome {
        let records = try ContactCommand.contacts(words, session, verb: "restore")
        if let never = records.first(where: { session.contacts.register.entries[$0.id]?.withdrawn == nil }) {
            throw CommandError("\(described(never)) is not withdrawn; `contact list` shows those that are")
        }
        try ContactCommand.change("Restore", records, session) { entry in
            entry.withdrawn = nil
            entry.why = nil
        }
        return .message(
            StyledText("Restored: \(records.map(described).joined(separator: "; ")). Answers show the contact as its source has it."))
    }

    private static func described(_ record: Record) -> String {
        "\(record.headline), \(record["organisation"] ?? "no organisation") (\(record.id))"
    }

    private static func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }

    /// The reason is kept in the workspace, where the name must not be.
    private static func refuseNames(in reason: String, of record: Record) throws(CommandError) {
        let words = Set(Folding.key(reason).split { !$0.isLetter && !$0.isNumber }.map(String.init))
        let name = (record["holder"] ?? "").split { !$0.isLetter }.map { Folding.key(String($0)) }.filter { $0.count > 2 }
        let details = ["email", "phone"].compactMap { record[$0] }.filter { reason.contains($0) }
        guard reason.contains("@") || !details.isEmpty || name.contains(where: words.contains) else { return }
        throw CommandError("the reason is kept in the workspace, so it must not name the holder; write who asked without the name", .usage)
    }

    /// Other contacts that name the same holder.
    private static func others(than records: [Record], _ session: Session) throws(CommandError) -> [String] {
        let names = Set(records.compactMap { $0["holder"] }.map(Folding.key))
        guard !names.isEmpty else { return [] }
        try session.bringInAll()
        let query = Query(parts: [Query.Part("kind", [RecordKind.contact.rawValue])])
        let contacts = try session.ask { try $0.search(query) }.records
        let own = Set(records.map(\.id))
        return contacts.filter { !own.contains($0.id) && names.contains(Folding.key($0["holder"] ?? "")) }.map(\.id)
    }

    /// The ids of notes that name a holder. Notes are the person's own: they are told, nothing is changed.
    private static func notesNaming(_ records: [Record], _ session: Session) -> [String] {
        let names = records.compactMap { $0["holder"] }.map(Folding.key)
        guard !names.isEmpty, let notes = try? session.workspace().notes().notes else { return [] }
        return notes.filter { note in names.contains { Folding.key(note.text).contains($0) } }.map(\.id)
    }
}

/// What a workspace says of contacts, as a table.
enum ContactOverview {
    static func outcome(_ session: Session) throws(CommandError) -> Outcome {
        try session.bringInAll()
        try session.seeContacts()
        let register = session.contacts.register
        guard !register.isClosed else { throw CommandError("contacts.yaml cannot be read; mend it, then `contact list`") }
        guard !register.entries.isEmpty else {
            return .message(
                "No contact is withdrawn or checked in this workspace. `contacts` lists contacts; `contact withdraw 1 why:\"asked by letter\"` "
                    + "withdraws a name, `contact verify 1` says that you checked.")
        }
        var listing: [Record] = []
        var rows: [Table.Row] = []
        var gone: [String] = []
        for (id, entry) in register.entries.sorted(by: { $0.key < $1.key }) {
            guard let record = try session.ask({ try $0.record(id: id) }) else {
                gone.append(id)
                continue
            }
            listing.append(record)
            let cells = [
                record.headline, record["organisation"] ?? "", entry.withdrawn?.description ?? "", entry.why ?? "",
                entry.checked?.description ?? "",
            ]
            rows.append(Table.Row(cells.map { StyledText($0) }, record: record, number: listing.count))
        }
        session.listing = listing
        let columns: [Table.Column] = [
            .init("post", "Post", flexible: true), .init("organisation", "Organisation", flexible: true, dropOrder: 1),
            .init("withdrawn", "Withdrawn"), .init("why", "Why", flexible: true), .init("checked", "Checked"),
        ]
        var blocks: [Block] = [.heading(StyledText("Contacts in this workspace", .strong) + StyledText(" (\(rows.count))", .dim), level: 2)]
        if !rows.isEmpty { blocks.append(.table(Table(columns, rows))) }
        if !gone.isEmpty {
            blocks.append(
                .message(Message(StyledText("In no pack any more, and kept all the same: \(gone.joined(separator: ", "))."), .warning)))
        }
        return Outcome(Output(blocks))
    }
}
