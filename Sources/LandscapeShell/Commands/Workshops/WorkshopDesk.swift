import LandscapeKit
import Workshops
import Workspaces

/// One workshop of the workspace: its plan and the files of its folder, read and written whole.
struct WorkshopDesk {
    let name: String
    let workspace: Workspace

    /// The file's path as messages show it.
    func path(_ file: String) -> String { workspace.path(of: Workspace.folder(ofWorkshop: name) + "/" + file) }

    // MARK: Which workshop

    /// The workshop meant: the one named, or the only one there is.
    static func find(_ named: String?, in session: Session) throws(CommandError) -> WorkshopDesk {
        let names = try all(session)
        if let named {
            guard names.contains(named) else {
                let near = NearMiss.best(for: named, among: names, limit: 1)
                throw CommandError(
                    "there is no workshop '\(named)' in \(try session.workspacePath())"
                        + (near.isEmpty ? "; `workshop new \(slug(named))` makes it" : Diagnostic.didYouMean(near)))
            }
            return WorkshopDesk(name: named, workspace: try session.workspace())
        }
        switch names.count {
        case 1: return WorkshopDesk(name: names[0], workspace: try session.workspace())
        case 0: throw CommandError("there is no workshop yet in \(try session.workspacePath()); `workshop new NAME` makes one")
        default:
            throw CommandError(
                "there are \(names.count) workshops: \(names.joined(separator: ", ")); say which with for:\(names[0])", .usage)
        }
    }

    /// The workshop meant, or nil where none is named and there is not exactly one.
    static func ifAny(_ named: String?, in session: Session) throws(CommandError) -> WorkshopDesk? {
        if named == nil, try all(session).count != 1 { return nil }
        return try find(named, in: session)
    }

    /// The names of all workshops.
    static func all(_ session: Session) throws(CommandError) -> [String] {
        // A question makes no folder.
        guard let workspace = try session.existingWorkspace() else { return [] }
        return try CommandError.rethrowing { () throws(StorageError) in try workspace.workshops() }
    }

    /// Takes the workshop's name out of words of which nothing but a name may come first, or `to` and where something goes: a name that
    /// is none is told, never passed over for another workshop.
    static func named(_ words: inout [String], _ call: Call, _ session: Session) throws(CommandError) -> WorkshopDesk {
        guard call.options["for"] == nil, let first = words.first, first != "to", try !all(session).isEmpty else {
            return try take(&words, call, session)
        }
        words.removeFirst()
        return try find(first, in: session)
    }

    /// Takes the workshop's name out of words that may begin with anything: `for:NAME`, or a first word that names one.
    static func take(_ words: inout [String], _ call: Call, _ session: Session) throws(CommandError) -> WorkshopDesk {
        if let named = call.options["for"]?.first { return try find(named, in: session) }
        if let first = words.first, try all(session).contains(first) {
            words.removeFirst()
            return try find(first, in: session)
        }
        return try find(nil, in: session)
    }

    /// What completes a command's words: its verbs first, then the names of workshops.
    static func choices(_ verbs: [(String, String)], after words: [String], piece: String, in session: Session) -> [CompletionChoice] {
        let verbs = words.isEmpty ? verbs : []
        let names = ((try? all(session)) ?? []).map { ($0, "A workshop of the workspace") }
        return (verbs + names).filter { $0.0.hasPrefix(piece.lowercased()) }.map {
            CompletionChoice(text: $0.0, meaning: $0.1, suffix: " ")
        }
    }

    private static func slug(_ name: String) -> String {
        let slug = Folding.slug(name)
        return slug.isEmpty ? "NAME" : slug
    }

    // MARK: Files

    /// A file of the folder as text.
    func text(_ file: String) throws(CommandError) -> (text: String, fingerprint: Fingerprint)? {
        let found = try CommandError.rethrowing { () throws(StorageError) in try workspace.file(file, ofWorkshop: name) }
        guard let found else { return nil }
        guard let text = String(validating: found.bytes, as: UTF8.self) else {
            throw CommandError("\(path(file)): not UTF-8 text, so it was left as it is; save it as UTF-8")
        }
        return (text, found.fingerprint)
    }

    /// Writes a file of the folder, whatever it held when it was read.
    ///
    /// - Parameter title: what the step does, for the list of changes.
    func write(_ text: String, to file: String, replacing known: Fingerprint?, _ title: String) throws(CommandError) {
        _ = try CommandError.rethrowing { () throws(StorageError) in
            try workspace.change(title) { writer throws(StorageError) in
                try writer.write(Array(text.utf8), to: file, ofWorkshop: name, replacing: known)
            }
        }
    }

    /// The plan and what is wrong with it.
    func file() throws(CommandError) -> WorkshopFile {
        let found = try CommandError.rethrowing { () throws(StorageError) in try workspace.file("workshop.yaml", ofWorkshop: name) }
        guard let found else { throw CommandError("there is no \(path("workshop.yaml")); `workshop new \(name)` makes it") }
        return WorkshopFile(found.bytes, file: path("workshop.yaml"))
    }

    /// The plan.
    ///
    /// - Throws: when it cannot be made out, with the first reason and its place.
    func plan() throws(CommandError) -> WorkshopPlan {
        let file = try file()
        if let plan = file.plan { return plan }
        let first = file.diagnostics.first { $0.severity == .error }.map { ": \($0)" } ?? ""
        throw CommandError("the plan cannot be read\(first); `workshop check \(name)` lists every fault")
    }
}

extension CommandError {
    /// Runs what a workspace may refuse, its errors turned into the shell's.
    static func rethrowing<T>(_ body: () throws(StorageError) -> T) throws(CommandError) -> T {
        do throws(StorageError) {
            return try body()
        } catch {
            throw CommandError("\(error)")
        }
    }

    /// Refuses a file with faults, all of them told.
    static func refusing(_ diagnostics: [Diagnostic], _ tail: String) throws(CommandError) {
        let errors = diagnostics.filter { $0.severity == .error }
        guard !errors.isEmpty else { return }
        throw CommandError(errors.map(\.description).joined(separator: "\n") + "\n" + tail)
    }
}
