package import LandscapeKit

/// What `workspace.yaml` says of a workspace.
package struct WorkspaceDescription: Sendable, Hashable {
    /// What the workspace is called.
    package var title: String
    /// What it is for, in a sentence or two.
    package var purpose: String?
    /// The ids of the areas to load when the workspace is opened.
    package var areas: [String]
    /// Settings that hold while the workspace is open, by name.
    package var settings: [String: String] = [:]
    /// When the workspace was made; nil where the file does not say.
    package let created: Timestamp?
}

extension Workspace {
    /// Reads `workspace.yaml`. Where there is none, the title is the folder's name.
    ///
    /// - Returns: also what keeps the file from being read, in which case it is left as it is.
    package func description() -> (description: WorkspaceDescription, diagnostics: [Diagnostic]) {
        do throws(StorageError) {
            return (try DescriptionFile.read(self)?.description ?? unwritten, [])
        } catch {
            if case .unreadable(let diagnostic) = error.kind { return (unwritten, [diagnostic]) }
            let location = SourceLocation(file: descriptionPath, line: 1, column: 1)
            return (unwritten, [Diagnostic("cannot-read", at: location, error.message)])
        }
    }

    /// What the description names, each with its place, for a check: areas, and settings with their values.
    func placedDescription() throws(StorageError) -> DescriptionPlaces? {
        guard let file = try DescriptionFile.read(self) else { return nil }
        do throws(Diagnostic) {
            return try file.places()
        } catch {
            throw .unreadable(error, descriptionPath)
        }
    }

    fileprivate var unwritten: WorkspaceDescription {
        WorkspaceDescription(title: Path.name(of: path), purpose: nil, areas: [], created: nil)
    }
}

extension WorkspaceWriter {
    /// Changes the description; keys that Landscape does not know stay as they are.
    ///
    /// - Throws: `unreadable` when `workspace.yaml` cannot be read; it is then left as it is.
    @discardableResult
    package func describe(_ change: (inout WorkspaceDescription) -> Void) throws(StorageError) -> WorkspaceDescription {
        let path = workspace.descriptionPath
        guard let old = try DescriptionFile.read(workspace) else {
            let new = WorkspaceDescription(new: workspace.unwritten, change, created: workspace.clock.now)
            try put(DescriptionFile.bytes(of: new, file: path), to: workspace.descriptionName, over: nil)
            return new
        }
        var new = old.description
        change(&new)
        if new == old.description { return new }
        let bytes = old.bytes(changedTo: new)
        guard (try? DescriptionFile(FileState(bytes), file: path))?.description == new else { throw .notReadBack(path) }
        try put(bytes, to: workspace.descriptionName, over: old.state)
        return new
    }

    /// Writes `workspace.yaml` when the first note is: the folder is a workspace from then on. That is no step of the person's, and stays
    /// when the note is undone.
    func writeDescriptionIfMissing() throws(StorageError) {
        let path = workspace.descriptionPath
        guard FileStatus.isMissing(path) else { return }
        let new = WorkspaceDescription(new: workspace.unwritten, { _ in }, created: workspace.clock.now)
        do throws(StorageError) {
            try SafeFile.write(DescriptionFile.bytes(of: new, file: path), to: path, .refuseExisting, suffix: workspace.suffix)
        } catch {
            guard error.kind == .alreadyExists else { throw error }
        }
    }
}

extension WorkspaceDescription {
    fileprivate init(new unwritten: WorkspaceDescription, _ change: (inout WorkspaceDescription) -> Void, created: Timestamp) {
        var new = unwritten
        change(&new)
        self.init(title: new.title, purpose: new.purpose, areas: new.areas, settings: new.settings, created: created)
    }
}

/// What `workspace.yaml` names, and where.
struct DescriptionPlaces {
    var areas: [(value: String, location: SourceLocation)]
    var settings: [(name: String, value: String, location: SourceLocation)]
}

/// The text of `workspace.yaml`.
private struct DescriptionFile {
    private var yaml: KeyedYAML
    let description: WorkspaceDescription
    /// The file as it was read.
    let state: FileState

    /// - Returns: nil when there is no file.
    static func read(_ workspace: Workspace) throws(StorageError) -> DescriptionFile? {
        let path = workspace.descriptionPath
        do throws(StorageError) {
            let state = try FileReading.read(path).state
            do throws(Diagnostic) {
                return try DescriptionFile(state, file: path, title: workspace.unwritten.title)
            } catch {
                throw StorageError.unreadable(error, path)
            }
        } catch {
            if error.kind == .folderMissing { return nil }
            throw error
        }
    }

    init(_ state: FileState, file: String, title: String = "") throws(Diagnostic) {
        let text = try FileText.decode(state.bytes, file: file)
        yaml = try KeyedYAML(text, file: file, firstLine: 1, lineEnding: text.utf8.contains(0x0D) ? "\r\n" : "\n")
        description = WorkspaceDescription(
            title: try yaml.string("title") ?? title, purpose: try yaml.string("purpose"), areas: try yaml.strings("areas"),
            settings: Dictionary(try yaml.pairs("settings").map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }),
            created: try yaml.string("created").flatMap { Timestamp($0) })
        self.state = state
    }

    func places() throws(Diagnostic) -> DescriptionPlaces {
        let areas = try yaml.strings("areas").enumerated().compactMap { index, area in
            yaml.location(of: index, of: "areas").map { (area, $0) }
        }
        return DescriptionPlaces(areas: areas, settings: try yaml.pairs("settings"))
    }

    private static func text(_ settings: [String: String]) -> String {
        let pairs = settings.sorted { $0.key < $1.key }.map { YAMLText.scalar($0.key) + ": " + YAMLText.scalar($0.value) }
        return "{" + pairs.joined(separator: ", ") + "}"
    }

    func bytes(changedTo new: WorkspaceDescription) -> [UInt8] {
        var yaml = yaml
        if new.title != description.title { yaml.set("title", to: YAMLText.scalar(new.title)) }
        if new.purpose != description.purpose { yaml.set("purpose", to: new.purpose.map(YAMLText.scalar) ?? "") }
        if new.areas != description.areas { yaml.set("areas", to: YAMLText.list(new.areas)) }
        if new.settings != description.settings { yaml.set("settings", to: Self.text(new.settings)) }
        return Array(yaml.text.utf8)
    }

    static func bytes(of new: WorkspaceDescription, file: String) -> [UInt8] {
        var yaml = KeyedYAML(file: file)
        yaml.set("title", to: YAMLText.scalar(new.title))
        if let purpose = new.purpose { yaml.set("purpose", to: YAMLText.scalar(purpose)) }
        yaml.set("areas", to: YAMLText.list(new.areas))
        if !new.settings.isEmpty { yaml.set("settings", to: text(new.settings)) }
        if let created = new.created { yaml.set("created", to: created.text) }
        return Array(yaml.text.utf8)
    }
}
