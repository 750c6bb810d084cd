import Glibc
package import LandscapeKit

/// A file of the workspace in the person's editor. The editor has a copy; what comes back is one change of the workspace, which
/// can be undone, and which never overwrites what another program wrote in the meantime.
package struct Editing: Sendable, Hashable {
    /// The file, inside the workspace.
    package let name: String
    /// The copy that the editor opens.
    package let path: String
    /// Whether an earlier editing was never finished, so that its copy is taken up again.
    package let isResumed: Bool
    fileprivate let original: WorkspaceFile
}

/// What came back from the editor.
package enum EditingResult: Sendable {
    case unchanged
    /// What is wrong or odd in the file as it is now.
    case changed([Diagnostic])
}

extension Workspace {
    private static let editingFolder = ".editing"

    private func copyName(of name: String) -> String { Self.editingFolder + "/" + Path.name(of: name) }

    /// The text that the copy was made of, to tell later whether anything was typed.
    private func baseName(of name: String) -> String { copyName(of: name) + ".base" }

    /// Makes the copy to edit.
    ///
    /// - Parameter name: inside the workspace, e.g. `notes/2026-11-21-health-modeller.md`.
    /// - Returns: nil when there is no such file.
    /// - Throws: `changedMeanwhile` when an earlier editing was never finished and the file has changed since.
    package func beginEditing(_ name: String) throws(StorageError) -> Editing? {
        guard let original = try file(name) else { return nil }
        if let left = try leftEditing(name), try file(copyName(of: name))?.fingerprint != left.original.fingerprint {
            guard left.original.fingerprint == original.fingerprint else {
                throw StorageError(
                    .changedMeanwhile, left.path,
                    "An earlier editing of \(name) was never finished, and the file has changed since. What was typed then is in "
                        + "\(left.path): take over what you need, delete that file, then repeat the command.")
            }
            return left
        }
        try makeFolder(path(of: Self.editingFolder))
        let copy = path(of: copyName(of: name))
        try SafeFile.write(original.bytes, to: path(of: baseName(of: name)), .replace, suffix: suffix)
        try SafeFile.write(original.bytes, to: copy, .replace, suffix: suffix)
        return Editing(name: name, path: copy, isResumed: false, original: original)
    }

    /// The editing that another run of the program left open, if there is one.
    package func leftEditing(_ name: String) throws(StorageError) -> Editing? {
        guard try file(copyName(of: name)) != nil, let base = try file(baseName(of: name)) else { return nil }
        return Editing(name: name, path: path(of: copyName(of: name)), isResumed: true, original: base)
    }

    /// Takes over what the editor saved.
    ///
    /// A file whose front matter cannot be read is taken over too: it is what the person wrote, and the answer says what is wrong.
    /// - Throws: `changedMeanwhile` when the file is no longer the one that was opened; the copy then stays.
    package func finish(_ editing: Editing) throws(StorageError) -> EditingResult {
        guard let edited = try file(copyName(of: editing.name)), edited.fingerprint != editing.original.fingerprint else {
            discard(editing)
            return .unchanged
        }
        let id = NoteID.id(ofFile: Path.name(of: editing.name)) ?? editing.name
        let bytes = stamped(edited, editing, id: id)
        do throws(StorageError) {
            _ = try change("Edit \(editing.name.hasPrefix("notes/") ? "note \(id)" : editing.name)") { writer throws(StorageError) in
                try writer.write(bytes, to: editing.name, replacing: editing.original.fingerprint)
            }
        } catch {
            guard error.kind == .changedMeanwhile else { throw error }
            throw StorageError(
                .changedMeanwhile, editing.path,
                "\(editing.name) was changed by another program while it was being edited, and was not overwritten. What you typed is in "
                    + "\(editing.path): take over what you need, then delete that file.")
        }
        discard(editing)
        return .changed(diagnostics(of: bytes, name: editing.name, id: id))
    }

    private func discard(_ editing: Editing) {
        unlink(editing.path)
        unlink(path(of: baseName(of: editing.name)))
        // It goes when it is empty.
        rmdir(Path.folder(of: editing.path))
    }

    /// The edited bytes, with the time of the change where the front matter keeps one.
    private func stamped(_ edited: WorkspaceFile, _ editing: Editing, id: String) -> [UInt8] {
        guard editing.name.hasPrefix("notes/"), var file = try? NoteFile(edited.bytes, file: path(of: editing.name)),
            let note = try? file.note(id: id, fingerprint: edited.fingerprint, modified: edited.modified), !note.isCreatedFromFile
        else { return edited.bytes }
        let draft = NoteDraft(note.text, re: note.re, cites: note.cites, tags: note.tags, themes: note.themes)
        file.change(from: note, to: draft, at: clock.now)
        return file.bytes
    }

    private func diagnostics(of bytes: [UInt8], name: String, id: String) -> [Diagnostic] {
        var found: [Diagnostic] = []
        do throws(Diagnostic) {
            let file = try NoteFile(bytes, file: path(of: name))
            if name.hasPrefix("notes/") {
                _ = try file.note(id: id, fingerprint: Fingerprint(of: bytes), modified: clock.now) { found.append($0) }
            }
        } catch {
            found.append(error)
        }
        return found
    }
}
