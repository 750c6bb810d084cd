import Cataloguing
import Exports
import LandscapeKit
import Workspaces

/// Gathers what an export may tell, once and in one place: records and notes, personal details taken out unless they are wanted.
struct MaterialGatherer {
    let session: Session

    /// The material of a request, and what the person should know of it.
    func gather(_ request: ExportRequest) throws(CommandError) -> (material: ExportMaterial, warnings: [String]) {
        let areas = request.areas(session).compactMap(session.register.area)
        var material = ExportMaterial(
            title: title(areas), areas: areas, records: [], register: session.register, today: session.surroundings.today,
            made: WallClock.system.now.text, personal: PersonalDetails(isIncluded: request.withNames), subject: request.subject,
            program: "Landscape \(Version.number)")
        if request.subject == .report { material.templates = try ReportFiles.templates(in: session.workspace()) }
        var warnings: [String] = []
        if request.subject != .notes { try add(records(request), to: &material, request) }
        if [.report, .notes, .data].contains(request.subject) {
            let (notes, unread) = try notes(request)
            warnings += unread
            guard request.subject != .notes || !notes.isEmpty else {
                let about = request.query.areas.isEmpty ? "" : " about \(material.title)"
                throw CommandError(
                    "there is no note\(about), so nothing was written; `notes` lists those there are, `note \"...\"` takes one")
            }
            // A holder who asked not to be named is not named by a note either, whatever `names:` says.
            let withdrawn = try session.withdrawnDetails()
            let names = try request.withNames ? withdrawn : holders(notes) + withdrawn
            let withheld = NoteWithholding.withhold(notes, names: names, namesOnly: request.withNames)
            material.notes = withheld.notes
            material.personal.withheldFromNotes = withheld.found
        }
        if !request.sections.isEmpty { try SavedSections(session: session).add(request.sections, to: &material) }
        return (material, warnings)
    }

    private func title(_ areas: [Area]) -> String {
        if session.hasLoadedAll, areas.count == session.library.areas.count { return "All areas" }
        if areas.isEmpty { return "Landscape" }
        return areas.count > 4 ? "\(areas.count) areas" : areas.map(\.name).joined(separator: ", ")
    }

    // MARK: Records

    private func add(_ records: [Record], to material: inout ExportMaterial, _ request: ExportRequest) {
        material.records = request.withNames ? records : records.map { $0.withholdingPersonalDetails() }
        // Of dates and of a matrix nobody's details are a part, withheld or not.
        if !request.withNames, ![.matrix, .calendar].contains(request.subject) {
            material.personal.withheldContacts = records.count(where: \.hasPersonalDetails)
        }
        let packs = Set(records.map(\.pack))
        material.packs = session.library.manifests.filter { packs.contains($0.id) }
    }

    private func records(_ request: ExportRequest) throws(CommandError) -> [Record] {
        try session.requireScope(for: request.query)
        let scope = session.scope(for: request.query)
        let records = try session.ask { try $0.search(request.query, in: scope) }.records
        guard !records.isEmpty else { throw CommandError("no record matches, so nothing was written; `find` with the same words says why") }
        return records
    }

    // MARK: Notes

    /// The names of people that the packs at hand know: a note that repeats one gives it away as surely as the contact does.
    private func holders(_ notes: [NoteDocument]) throws(CommandError) -> [String] {
        notes.isEmpty ? [] : try session.holders()
    }

    /// The notes about the areas of the export. Those about no area go into an export that names none.
    private func notes(_ request: ExportRequest) throws(CommandError) -> (notes: [NoteDocument], warnings: [String]) {
        let workspace = try session.workspace()
        let listing: NoteListing
        do {
            listing = try workspace.notes()
        } catch {
            throw CommandError("the notes cannot be read: \(error)")
        }
        let warnings = listing.diagnostics.filter { $0.severity == .error }.map { "A note could not be read and is left out: \($0)" }
        let named = request.query.areas
        if named.isEmpty && (request.subject == .notes || session.hasLoadedAll) { return (listing.notes.map(\.document), warnings) }
        let areas = Set(request.areas(session))
        var found: [NoteDocument] = []
        for note in listing.notes {
            var subjects: Set<String> = []
            for subject in note.re { subjects.formUnion(try self.areas(of: subject)) }
            if subjects.isEmpty ? named.isEmpty : !subjects.isDisjoint(with: areas) { found.append(note.document) }
        }
        return (found, warnings)
    }

    /// The areas that a note's subject lies in: an area, a sector of one, or a record by its id.
    private func areas(of subject: String) throws(CommandError) -> [String] {
        let parts = subject.split(separator: "/")
        if parts.count > 2, let record = try session.ask({ try $0.record(id: subject) }) { return record.areas }
        return parts.first.flatMap { session.register.area(String($0)) }.map { [$0.id] } ?? []
    }
}

extension Note {
    /// The note as an export sees it.
    var document: NoteDocument {
        NoteDocument(id: id, text: text, re: re, cites: cites, tags: tags, themes: themes, created: created.description)
    }
}
