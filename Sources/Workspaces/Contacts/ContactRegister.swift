import Glibc
package import LandscapeKit
import Yams

/// What a workspace says of one contact of a pack. It never holds a name: the pack's record has that, where it is not withdrawn.
package struct ContactEntry: Sendable, Hashable {
    /// When the holder asked not to be named.
    package var withdrawn: PartialDate?
    /// Why, in the words of the person at the desk.
    package var why: String?
    /// When the person at the desk checked that the contact still holds.
    package var checked: PartialDate?

    /// Nothing is said.
    package init() {}

    /// Whether nothing is said, so that the entry may go.
    package var isEmpty: Bool { withdrawn == nil && checked == nil }
}

/// The contacts that a workspace withdrew or checked: its `contacts.yaml`, one line a contact, by the record's id.
///
///     luton/public-health/contact/health-modeller: {withdrawn: "2026-11-21", why: "asked by letter"}
package struct ContactRegister: Sendable, Hashable {
    /// What is said of each contact, by its id.
    package private(set) var entries: [String: ContactEntry] = [:]
    /// Whether every contact's personal details are withheld, because the file cannot be read: nobody's request may go unheard.
    package private(set) var isClosed = false

    /// No contact is spoken of.
    package init() {}

    /// The register that shows nobody.
    package static let closed: ContactRegister = {
        var register = ContactRegister()
        register.isClosed = true
        return register
    }()

    /// The file's name within a workspace.
    package static let fileName = "contacts.yaml"

    /// The register of the workspace in a folder; an empty one where it has none.
    ///
    /// - Throws: `unreadable` with file and line when the file cannot be understood.
    package static func read(folder: String) throws(StorageError) -> ContactRegister {
        let path = Path.join(Path.absolute(folder), fileName)
        let bytes: [UInt8]
        do throws(StorageError) {
            bytes = try FileReading.read(path).bytes
        } catch {
            if error.kind == .folderMissing || error.kind == .notAFolder { return ContactRegister() }
            throw error
        }
        do throws(Diagnostic) {
            return try ContactFile(bytes, file: path).register
        } catch {
            throw StorageError.unreadable(error, path)
        }
    }

    /// A record as this workspace shows it.
    package func shown(_ record: Record) -> Record {
        guard record.kind == .contact else { return record }
        if isClosed { return record.withholdingPersonalDetails() }
        guard let entry = entries[record.id] else { return record }
        var shown = entry.withdrawn.map { record.withdrawn(on: $0) } ?? record
        shown.checked = entry.checked
        return shown
    }

    /// The ids of which two registers say something different.
    package func difference(from other: ContactRegister) -> Set<String> {
        Set(entries.keys).union(other.entries.keys).filter { entries[$0] != other.entries[$0] }
    }

    fileprivate mutating func set(_ id: String, _ entry: ContactEntry) { entries[id] = entry }
}

/// What tells whether a workspace's `contacts.yaml` is still the one that was read: asked before every answer, so it reads nothing.
package struct ContactFileState: Sendable, Hashable {
    private let folder: String
    private let values: [Int]

    /// The state of the file in a workspace's folder, or that there is none.
    package init(folder: String) {
        self.folder = folder
        var status = stat()
        guard stat(Path.join(Path.absolute(folder), ContactRegister.fileName), &status) == 0 else {
            // A file that cannot be looked at is no file that is missing.
            values = [errno == ENOENT || errno == ENOTDIR ? 0 : Int(errno)]
            return
        }
        values = [
            Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino), Int(status.st_size),
            Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec), Int(status.st_ctim.tv_sec), Int(status.st_ctim.tv_nsec),
        ]
    }
}

extension WorkspaceWriter {
    /// Changes what the workspace says of a contact, and returns it as it is now.
    ///
    /// - Throws: `unreadable` when `contacts.yaml` cannot be understood; it is then left as it is.
    @discardableResult
    package func setContact(_ id: String, _ change: (inout ContactEntry) -> Void) throws(StorageError) -> ContactEntry {
        try writeDescriptionIfMissing()
        let path = workspace.path(of: ContactRegister.fileName)
        let known = try workspace.file(ContactRegister.fileName)
        var file: ContactFile
        let new: [UInt8]
        var entry: ContactEntry
        do throws(Diagnostic) {
            file = try ContactFile(known?.bytes ?? [], file: path)
            entry = file.register.entries[id] ?? ContactEntry()
            let old = entry
            change(&entry)
            if entry == old { return entry }
            try file.set(id, entry)
            new = known == nil ? Array(ContactFile.heading.utf8) + file.bytes : file.bytes
            // What could not be read again must not be acknowledged.
            guard try ContactFile(new, file: path).register.entries[id] ?? ContactEntry() == entry else {
                throw Diagnostic(
                    "not-read-back", at: SourceLocation(file: path, line: 1, column: 1), "the entry of \(id) does not read back")
            }
        } catch {
            throw StorageError.unreadable(error, path)
        }
        try write(new, to: ContactRegister.fileName, replacing: known?.fingerprint)
        return entry
    }
}

/// The text of `contacts.yaml`.
private struct ContactFile {
    private var yaml: KeyedYAML
    private(set) var register = ContactRegister()
    private var unknownKeys: [String: Diagnostic] = [:]

    static let heading = """
        # Contacts whose holders asked not to be named, and contacts that were checked, by the id of the record.
        # No name stands here. Every answer and export of this workspace obeys the list.

        """

    init(_ bytes: [UInt8], file: String) throws(Diagnostic) {
        let text = try FileText.decode(bytes, file: file)
        yaml = try KeyedYAML(text, file: file, firstLine: 1, lineEnding: text.utf8.contains(0x0D) ? "\r\n" : "\n")
        for entry in yaml.entries { register.set(entry.key, try read(entry)) }
    }

    var bytes: [UInt8] { Array(yaml.text.utf8) }

    mutating func set(_ id: String, _ entry: ContactEntry) throws(Diagnostic) {
        if let unknown = unknownKeys[id] { throw unknown }
        guard !entry.isEmpty else { return yaml.remove(id) }
        let values = [("withdrawn", entry.withdrawn?.iso), ("why", entry.why), ("checked", entry.checked?.iso)]
        let texts = values.compactMap { key, value in value.map { key + ": " + YAMLText.scalar($0) } }
        yaml.set(id, to: "{" + texts.joined(separator: ", ") + "}")
    }

    private mutating func read(_ entry: KeyedYAML.Entry) throws(Diagnostic) -> ContactEntry {
        guard case .mapping(let mapping) = entry.value else {
            throw Diagnostic(
                "wrong-type", at: entry.location,
                "'\(entry.key)' takes keys and values, such as {withdrawn: \"2026-11-21\", why: \"asked\"}")
        }
        var found = ContactEntry()
        for (keyNode, value) in mapping {
            guard let key = keyNode.scalar?.string, let text = value.scalar?.string else {
                throw Diagnostic("wrong-type", at: yaml.location(of: value), "a contact's keys take one value each, not a list")
            }
            switch key {
            case "withdrawn": found.withdrawn = try date(text, key, value)
            case "checked": found.checked = try date(text, key, value)
            case "why": found.why = text
            default:
                unknownKeys[entry.key] = Diagnostic(
                    "unknown-key", at: yaml.location(of: keyNode),
                    "'\(key)' is no key of a contact (withdrawn, why, checked); move it into a comment, then repeat the command")
            }
        }
        return found
    }

    private func date(_ text: String, _ key: String, _ node: Node) throws(Diagnostic) -> PartialDate {
        guard let date = PartialDate(text) else {
            throw Diagnostic("bad-date", at: yaml.location(of: node), "'\(key)' takes a date such as \"2026-11-21\", not '\(text)'")
        }
        return date
    }
}
