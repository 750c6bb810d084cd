package import LandscapeKit

/// Reads everything in a workspace and says what is wrong or odd, each with its place.
package struct WorkspaceCheck {
    /// What a check must know of the world outside the workspace.
    package struct Knowledge {
        let register: AreaRegister
        let records: Set<String>
        /// The settings there are, each with the values it takes.
        let settings: [String: [String]]

        /// - Parameter records: the ids of all records.
        package init(register: AreaRegister, records: Set<String>, settings: [String: [String]]) {
            self.register = register
            self.records = records
            self.settings = settings
        }
    }

    /// What was read, and what was found.
    package struct Findings: Sendable {
        package fileprivate(set) var notes = 0
        package fileprivate(set) var interviews = 0
        package fileprivate(set) var citations = 0
        package fileprivate(set) var links = 0
        package fileprivate(set) var diagnostics: [Diagnostic] = []

        package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    }

    let workspace: Workspace
    let knowledge: Knowledge
    private let reader: ReferenceReader
    let names: ReferenceNames
    private var findings = Findings()
    /// Where each id is written.
    private var ids: [String: [SourceLocation]] = [:]

    /// Checks a workspace.
    ///
    /// - Throws: when the folder itself cannot be read.
    package static func run(_ workspace: Workspace, knowing knowledge: Knowledge) throws(StorageError) -> Findings {
        try Folder.require(workspace.path)
        let notes = try Folder.list(workspace.notesPath).names.compactMap(NoteID.id(ofFile:))
        let files = try workspace.linkableFiles()
        var check = WorkspaceCheck(
            workspace: workspace, knowledge: knowledge,
            reader: ReferenceReader(register: knowledge.register, notes: Set(notes), files: Set(files)),
            names: ReferenceNames(register: knowledge.register, records: knowledge.records, notes: notes, files: files))
        check.checkDescription()
        for id in notes { check.checkNote("notes/" + id + NoteID.fileSuffix, id: id) }
        for name in try workspace.files(in: "interviews", ending: NoteID.fileSuffix) { check.checkInterview(name) }
        check.checkIDs()
        check.checkSaved()
        check.findings.diagnostics.sort {
            ($0.location?.file ?? "", $0.location?.line ?? 0, $0.location?.column ?? 0, $0.message)
                < ($1.location?.file ?? "", $1.location?.line ?? 0, $1.location?.column ?? 0, $1.message)
        }
        return check.findings
    }

    private init(workspace: Workspace, knowledge: Knowledge, reader: ReferenceReader, names: ReferenceNames) {
        self.workspace = workspace
        self.knowledge = knowledge
        self.reader = reader
        self.names = names
    }

    // MARK: workspace.yaml

    private mutating func checkDescription() {
        do throws(StorageError) {
            guard let places = try workspace.placedDescription() else {
                let location = SourceLocation(file: workspace.descriptionPath, line: 1, column: 1)
                findings.diagnostics.append(
                    Diagnostic(
                        "no-description", .warning, at: location,
                        "there is no workspace.yaml, so nothing says what to load; `workspace new` writes one, or the first note does"))
                return
            }
            for (area, location) in places.areas where knowledge.register.area(area) == nil {
                add("unknown-value", at: location, "unknown area '\(area)'" + names.hint(forArea: area))
            }
            for (name, value, location) in places.settings {
                guard let values = knowledge.settings[name] else {
                    let near = NearMiss.best(for: name, among: knowledge.settings.keys.sorted(), limit: 1)
                    warn("unknown-value", at: location, "there is no setting '\(name)'" + Diagnostic.didYouMean(near))
                    continue
                }
                if !values.contains(value) {
                    warn("unknown-value", at: location, "'\(name)' takes \(values.joined(separator: " or ")), not '\(value)'")
                }
            }
        } catch {
            addUnreadable(error, workspace.descriptionPath)
        }
    }

    // MARK: Notes and interviews

    private mutating func checkNote(_ name: String, id: String) {
        guard let (file, read) = open(name) else { return }
        do throws(Diagnostic) {
            var warnings: [Diagnostic] = []
            let note = try file.note(id: id, fingerprint: read.fingerprint, modified: read.modified) { warnings.append($0) }
            findings.diagnostics += warnings
            findings.notes += 1
            try checkReferences(file, note)
            try rememberID(of: file, else: id, name)
        } catch {
            findings.diagnostics.append(error)
        }
    }

    private mutating func checkInterview(_ name: String) {
        guard let (file, read) = open(name) else { return }
        let id = NoteID.id(ofFile: Path.name(of: name)) ?? name
        do throws(Diagnostic) {
            let note = try file.note(id: id, fingerprint: read.fingerprint, modified: read.modified)
            findings.interviews += 1
            try checkReferences(file, note)
            for (area, location) in try file.placed("area") where knowledge.register.exact(area) == nil {
                // An area that no register knows can be mapped all the same.
                warn("unknown-value", at: location, "unknown area '\(area)'" + names.hint(forArea: area))
            }
            for (sector, location) in try file.placed("sector") where Vocabulary.sectors.resolve(sector) == nil {
                add("unknown-value", at: location, "unknown sector '\(sector)'" + names.hint(forSector: sector))
            }
            try rememberID(of: file, else: id, name)
            checkHeadings(name, id, read)
        } catch {
            findings.diagnostics.append(error)
        }
    }

    /// What only an interview can have wrong: its headings, its state, its area and sector missing.
    private mutating func checkHeadings(_ name: String, _ id: String, _ read: WorkspaceFile) {
        var found: [Diagnostic] = []
        do throws(Diagnostic) {
            _ = try InterviewFile(read.bytes, file: workspace.path(of: name))
                .interview(id: id, fingerprint: read.fingerprint, modified: read.modified) { found.append($0) }
        } catch {
            found.append(error)
        }
        // A file is a note first: what that reading said is not said again.
        for diagnostic in found
        where !findings.diagnostics.contains(where: { $0.location == diagnostic.location && $0.id == diagnostic.id }) {
            findings.diagnostics.append(diagnostic)
        }
    }

    private mutating func checkReferences(_ file: NoteFile, _ note: Note) throws(Diagnostic) {
        for (id, location) in try file.placed("cites") {
            findings.citations += 1
            if !knowledge.records.contains(id) {
                add("no-such-record", at: location, "no record '\(id)' to cite" + names.hint(forRecord: id))
            }
        }
        for (subject, location) in try file.placed("re") {
            if let problem = problem(with: subject) { add("no-such-subject", at: location, "'\(subject)' " + problem) }
        }
        for link in note.links {
            findings.links += 1
            if let problem = problem(with: link.target) {
                add("broken-link", at: link.location, "the link [[\(link.target)]] " + problem)
            }
        }
    }

    /// Why a text points to nothing, or nil.
    private func problem(with text: String) -> String? {
        switch reader.read(text) {
        case .record(let id): knowledge.records.contains(id) ? nil : "points to no record" + names.hint(forRecord: id)
        case .area, .sector, .note, .file: nil
        case nil: "points to nothing there is" + names.hint(for: text)
        }
    }

    // MARK: Ids

    private mutating func rememberID(of file: NoteFile, else id: String, _ name: String) throws(Diagnostic) {
        let written = try file.writtenID()
        let start = SourceLocation(file: workspace.path(of: name), line: 1, column: 1)
        ids[written?.id ?? id, default: []].append(written?.location ?? start)
    }

    private mutating func checkIDs() {
        for (id, places) in ids where places.count > 1 {
            for place in places {
                let others = places.filter { $0 != place }.map { Path.name(of: $0.file) }.joined(separator: ", ")
                add("duplicate-id", at: place, "the id '\(id)' stands in \(others) too; give one of them its file's name")
            }
        }
    }

    // MARK: Reading

    private mutating func open(_ name: String) -> (NoteFile, WorkspaceFile)? {
        let path = workspace.path(of: name)
        do throws(StorageError) {
            guard let read = try workspace.file(name) else { return nil }
            do throws(Diagnostic) {
                return (try NoteFile(read.bytes, file: path), read)
            } catch {
                findings.diagnostics.append(error)
            }
        } catch {
            addUnreadable(error, path)
        }
        return nil
    }

    mutating func addUnreadable(_ error: StorageError, _ path: String) {
        if case .unreadable(let diagnostic) = error.kind { return findings.diagnostics.append(diagnostic) }
        add("cannot-read", at: SourceLocation(file: path, line: 1, column: 1), error.message)
    }

    private mutating func add(_ id: String, at location: SourceLocation, _ message: String) {
        findings.diagnostics.append(Diagnostic(id, at: location, message))
    }

    mutating func warn(_ id: String, at location: SourceLocation, _ message: String) {
        findings.diagnostics.append(Diagnostic(id, .warning, at: location, message))
    }
}
