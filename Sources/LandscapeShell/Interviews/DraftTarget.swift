import Foundation
import LandscapeKit
import Workspaces

/// The folder that a draft goes to: in the workspace, where a change is one step that can be undone, or anywhere else.
struct DraftTarget {
    private let workspace: Workspace
    /// The folder's name inside the workspace; nil for one elsewhere.
    private let name: String?
    /// Where it is.
    let path: String
    /// As `load` takes it.
    let shown: String

    /// - Parameter typed: the folder as a person typed it; nil for `packs/AREA` of the workspace.
    init(_ typed: String?, area: String, workspace: Workspace, session: Session) {
        self.workspace = workspace
        guard let typed else {
            name = "packs/" + area
            path = workspace.path(of: "packs/" + area)
            shown = "packs/" + area
            return
        }
        let absolute = URL(fileURLWithPath: session.surroundings.absolute(typed)).standardizedFileURL.path
        path = absolute
        shown = typed
        name = absolute.hasPrefix(workspace.path + "/") ? String(absolute.dropFirst(workspace.path.count + 1)) : nil
    }

    /// The YAML files there, by name.
    func files() throws(CommandError) -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in names where name.hasSuffix(".yaml") && !name.hasPrefix(".") {
            guard let data = FileManager.default.contents(atPath: path + "/" + name) else {
                throw CommandError("\(path)/\(name) cannot be read; check who may read it, then repeat the command")
            }
            found[name] = Array(data)
        }
        return found
    }

    /// Writes files and takes others away.
    ///
    /// - Parameter known: the files that were there.
    func write(_ files: [(name: String, text: String)], removing stale: [String], known: [String: [UInt8]]) throws(CommandError) {
        do {
            if let folder = name {
                try workspace.change("Draft pack \(shown)") { writer throws(StorageError) in
                    for file in files {
                        try writer.write(
                            Array(file.text.utf8), to: folder + "/" + file.name, replacing: known[file.name].map(Fingerprint.init(of:)))
                    }
                    for name in stale {
                        if let bytes = known[name] { try writer.remove(folder + "/" + name, ifStill: Fingerprint(of: bytes)) }
                    }
                }
                return
            }
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            for file in files {
                let mode = known[file.name].map { SafeFile.Mode.replaceIfUnchanged(since: Fingerprint(of: $0)) } ?? .refuseExisting
                try SafeFile.write(Array(file.text.utf8), to: path + "/" + file.name, mode, permissions: 0o644)
            }
            for name in stale { try FileManager.default.removeItem(atPath: path + "/" + name) }
        } catch let error as StorageError {
            throw CommandError("the draft was not written whole: \(error)")
        } catch {
            throw CommandError("the draft was not written: \(path) cannot be made (\(error.localizedDescription)); choose another folder")
        }
    }
}
