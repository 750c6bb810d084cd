package import LandscapeKit

/// What a note points to, by `re:`, by a citation or by a link.
package enum Reference: Sendable, Hashable {
    case area(String)
    /// A part of the work, of one area or of all.
    case sector(String, area: String?)
    case record(String)
    case note(String)
    /// Another file of the workspace, e.g. `interviews/2026-11-24-adult-social-care`.
    case file(String)

    /// As it is written.
    package var text: String {
        switch self {
        case .area(let id), .record(let id), .note(let id), .file(let id): id
        case .sector(let sector, let area): (area.map { $0 + "/" } ?? "") + sector
        }
    }

    /// The area that it names, where it names one.
    package var area: String? {
        switch self {
        case .area(let id): id
        case .sector(_, let area): area
        case .record, .note, .file: nil
        }
    }
}

/// Tells what a text points to. Ids of records are told by their form: whether there is such a record, the catalogue knows.
package struct ReferenceReader: Sendable {
    private let register: AreaRegister
    private let notes: Set<String>
    private let files: Set<String>

    /// - Parameters:
    ///   - notes: the ids of the workspace's notes.
    ///   - files: its other files, without their endings.
    package init(register: AreaRegister, notes: Set<String>, files: Set<String> = []) {
        self.register = register
        self.notes = notes
        self.files = files
    }

    /// - Returns: nil when it points to nothing there is.
    package func read(_ text: String) -> Reference? {
        if text.hasPrefix("note:") {
            let id = String(text.dropFirst("note:".count))
            return notes.contains(id) ? .note(id) : nil
        }
        if files.contains(text) { return .file(text) }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count > 2 { return parts.contains("") ? nil : .record(text) }
        guard let area = register.area(parts[0]) ?? register.exact(parts[0]) else {
            guard parts.count == 1 else { return nil }
            if let sector = Vocabulary.sectors.resolve(text), !notes.contains(text) { return .sector(sector.id, area: nil) }
            return notes.contains(text) ? .note(text) : nil
        }
        guard parts.count == 2 else { return .area(area.id) }
        return Vocabulary.sectors.resolve(parts[1]).map { .sector($0.id, area: area.id) }
    }

    /// Everything that a note points to, each once: what it is about, what it cites, what it links to.
    package func references(of note: Note) -> [Reference] {
        var found: [Reference] = []
        for text in note.re + note.cites + note.links.map(\.target) {
            if let reference = read(text), !found.contains(reference) { found.append(reference) }
        }
        return found
    }

    /// The notes that point to something, in the order given.
    package func notes(pointingTo reference: Reference, among notes: [Note]) -> [Note] {
        notes.filter { note in note.id != (reference.noteID ?? "") && references(of: note).contains(reference) }
    }
}

extension Reference {
    fileprivate var noteID: String? { if case .note(let id) = self { id } else { nil } }
}

extension Workspace {
    /// The files that notes may link to beside notes, without their endings: interviews and workshops.
    package func linkableFiles() throws(StorageError) -> [String] {
        var names: [String] = []
        for folder in ["interviews", "workshops"] {
            names += try files(in: folder, ending: "").map {
                $0.hasSuffix(NoteID.fileSuffix) ? String($0.dropLast(NoteID.fileSuffix.count)) : $0
            }
        }
        return names
    }
}
