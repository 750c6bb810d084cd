import Cataloguing
import LandscapeKit
import Workspaces

/// The notes of the workspace as they are now, and what they point to.
struct NoteBook {
    let workspace: Workspace
    let notes: [Note]
    let diagnostics: [Diagnostic]
    let reader: ReferenceReader

    /// Reads the workspace; its folder is made where there is none.
    init(_ session: Session) throws(CommandError) { try self.init(try session.workspace(), session.register) }

    /// The notes where there is a workspace: nil where nobody made one yet.
    static func existing(_ session: Session) throws(CommandError) -> NoteBook? {
        guard let workspace = try session.existingWorkspace() else { return nil }
        return try NoteBook(workspace, session.register)
    }

    private init(_ workspace: Workspace, _ register: AreaRegister) throws(CommandError) {
        self.workspace = workspace
        do {
            let listing = try workspace.notes()
            notes = listing.notes
            diagnostics = listing.diagnostics
            reader = ReferenceReader(register: register, notes: Set(notes.map(\.id)), files: Set(try workspace.linkableFiles()))
        } catch {
            throw CommandError("the notes cannot be read: \(error)")
        }
    }

    /// What could not be read, for the end of an answer.
    var faults: [Block] {
        diagnostics.map { .message(Message(StyledText("\($0)"), $0.severity == .error ? .failure : .warning)) }
    }

    /// An answer that could not read every file has failed in part.
    var status: ExitStatus { diagnostics.contains { $0.severity == .error } ? .failed : .done }

    /// The notes that point to something, oldest first.
    func notes(pointingTo reference: Reference) -> [Note] { reader.notes(pointingTo: reference, among: notes) }

    // MARK: Asking

    /// The notes that a query finds: by rank where words are sought, else oldest first.
    func search(_ query: Query, _ session: Session) throws(CommandError) -> [Note] {
        let index = try self.index(session)
        let ids = try run { () throws(CatalogueError) in try index.search(query) }
        let byID = Dictionary(notes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return ids.compactMap { byID[$0] }
    }

    /// Why a query found nothing.
    func explain(_ query: Query, _ session: Session) throws(CommandError) -> Explanation {
        let index = try self.index(session)
        return try run { () throws(CatalogueError) in try index.explain(query) }
    }

    private func index(_ session: Session) throws(CommandError) -> TextIndex {
        let references = notes.map(reader.references)
        let ids = Set(references.joined().compactMap { if case .record(let id) = $0 { id } else { nil } })
        var records: [String: LandscapeKit.Record] = [:]
        if !ids.isEmpty {
            try session.bringInAll()
            records = try session.ask { try $0.records(ids: ids) }
        }
        let documents = zip(notes, references).map { document($0, $1, records) }
        return try run { () throws(CatalogueError) in try TextIndex(documents) }
    }

    private func run<T>(_ body: () throws(CatalogueError) -> T) throws(CommandError) -> T {
        do {
            return try body()
        } catch {
            throw CommandError("\(error)")
        }
    }

    /// A note lies where it points to: in the areas and sectors that it is about, and in those of the records it cites.
    private func document(_ note: Note, _ references: [Reference], _ records: [String: LandscapeKit.Record]) -> TextIndex.Document {
        var facets: [String: [String]] = ["tag": note.tags]
        let themes = note.themes.map { Vocabulary.themes.resolve($0)?.id ?? $0 }
        facets["theme"] = themes
        if !note.links.isEmpty || note.text.contains("://") { facets["has"] = ["link"] }
        facets["re"] = note.re.flatMap { Self.beginnings(of: reader.read($0)?.text ?? $0) }
        for reference in references {
            switch reference {
            case .area(let area): facets["area", default: []].append(area)
            case .sector(let sector, let area):
                facets["sector", default: []].append(sector)
                if let area { facets["area", default: []].append(area) }
            case .record(let id):
                facets["cite", default: []].append(id)
                guard let record = records[id] else { continue }
                facets["area", default: []] += record.areas
                facets["sector", default: []] += record.sectors
                facets["kind", default: []].append(record.kind.rawValue)
                facets["pack", default: []].append(record.pack)
            case .note, .file: break
            }
        }
        return TextIndex.Document(
            id: note.id, title: note.title, text: note.text, facets: facets, themes: themes, day: PartialDate(note.created.day))
    }

    /// `luton/children` is about Luton too.
    private static func beginnings(of subject: String) -> [String] {
        let parts = subject.split(separator: "/")
        return parts.indices.map { parts[...$0].joined(separator: "/") }
    }
}
