import Cataloguing
import Exports
import LandscapeKit
import Rendering
import Workspaces

/// Writes a report, notes or records to a file.
struct ExportCommand: Command {
    var name: String { "export" }
    var group: CommandGroup { .desk }
    var summary: String { "Write a report, notes or records to a file" }
    var usage: String { "export report|notes|records [area ...] [qualifier:value ...] to PATH [as FORMAT] [names:on] [force]" }
    var details: String {
        "The file's ending picks the format (.md, .txt, .csv, .json, .jsonl), `as` overrides it. Names, e-mail addresses and "
            + "telephone numbers are withheld unless `names:on`. "
            + "A file that is there is not overwritten without `force`. The file is whole or not there at all."
    }
    var examples: [String] {
        [
            "export report luton to luton.md", "export records luton to luton.csv",
            "export records oxfordshire kind:contact to contacts.jsonl names:on",
        ]
    }
    var options: [CommandOption] {
        [
            CommandOption("names", ["on", "off"], "Names of people, or posts alone"),
            CommandOption("force", ["on", "off"], "Overwrite a file that is there"),
            CommandOption("as", [], "The format, whatever the file's ending"),
        ]
    }
    var words: WordStyle { .exports }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let request = try ExportRequest(call, session)
        let withNames = call.isOn("names")
        var facts: [String]
        let output: Output
        var withheld = 0
        switch request.subject {
        case .notes:
            let notes = try Self.notes(request, session)
            output = NotesDocument.output(notes.map(\.document))
            facts = [Self.count(notes.count, "note")]
        case .records:
            let records = try Self.records(request, session)
            withheld = withNames ? 0 : records.count(where: \.hasPersonalDetails)
            output = Output([.table(Listing.table(withNames ? records : records.map { $0.withholdingPersonalDetails() }, session: session))]
            )
            facts = [Self.count(records.count, "record")]
        case .report:
            let records = try Self.records(request, session)
            let notes = try Self.notes(request, session)
            withheld = withNames ? 0 : records.count(where: \.hasPersonalDetails)
            let areas = request.areas(session).compactMap(session.register.area)
            output =
                Report(
                    areas: areas, records: withNames ? records : records.map { $0.withholdingPersonalDetails() },
                    notes: notes.map(\.document),
                    today: session.surroundings.today, register: session.register, withheld: withheld
                ).output
            facts = [Self.count(records.count, "record"), Self.count(notes.count, "note")]
        }
        let text = request.format.renderer(width: 100, palette: .none, unicode: true).render(output)
        do {
            try SafeFile.write(
                Array(text.utf8), to: session.surroundings.absolute(request.path), request.force ? .replace : .refuseExisting,
                permissions: 0o644)
        } catch {
            guard error.kind != .alreadyExists else {
                throw CommandError("\(request.path) is there already and was not changed; add `force` to overwrite it")
            }
            throw CommandError("\(error)")
        }
        facts.append(request.format.rawValue)
        let names = withheld > 0 ? "; \(Self.count(withheld, "contact")) without name and address: add names:on to include them" : ""
        return .message(StyledText("Wrote ") + StyledText(request.path, .code) + StyledText(" (\(facts.joined(separator: ", "))\(names))."))
    }

    private static func records(_ request: ExportRequest, _ session: Session) throws(CommandError) -> [Record] {
        try session.requireScope(for: request.query)
        let scope = session.scope(for: request.query)
        let records = try session.ask { try $0.search(request.query, in: scope) }.records
        guard !records.isEmpty else { throw CommandError("no record matches, so nothing was written; `find` with the same words says why") }
        return records
    }

    /// The notes about the areas of the export. Those about no area go into an export that names none.
    private static func notes(_ request: ExportRequest, _ session: Session) throws(CommandError) -> [Note] {
        let workspace = try session.workspace()
        let notes: [Note]
        do {
            notes = try workspace.notes().notes
        } catch {
            throw CommandError("the notes cannot be read: \(error)")
        }
        let named = request.query.areas
        if named.isEmpty && (request.subject == .notes || session.hasLoadedAll) { return notes }
        let areas = Set(request.areas(session))
        var found: [Note] = []
        for note in notes {
            var subjects: Set<String> = []
            for subject in note.re { subjects.formUnion(try Self.areas(of: subject, session)) }
            if subjects.isEmpty ? named.isEmpty : !subjects.isDisjoint(with: areas) { found.append(note) }
        }
        return found
    }

    /// The areas that a note's subject lies in: an area, a sector of one, or a record by its id.
    private static func areas(of subject: String, _ session: Session) throws(CommandError) -> [String] {
        let parts = subject.split(separator: "/")
        if parts.count > 2, let record = try session.ask({ try $0.record(id: subject) }) { return record.areas }
        return parts.first.flatMap { session.register.area(String($0)) }.map { [$0.id] } ?? []
    }

    private static func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }
}

extension Note {
    /// The note as an export sees it.
    var document: NoteDocument {
        NoteDocument(id: id, text: text, re: re, cites: cites, tags: tags, themes: themes, created: created.description)
    }
}
