import LandscapeKit

/// The changes to a workspace. One is handed out by `Workspace.change(_:_:)`, and no other program changes the workspace while it is in use.
package struct WorkspaceWriter {
    let workspace: Workspace
    /// Takes every change down before it is made.
    let log: any ChangeLog

    /// Writes a new note, under an id that no note has, nor one that lies in the trash.
    package func add(_ draft: NoteDraft) throws(StorageError) -> Note {
        try workspace.makeFolder(workspace.notesPath)
        try writeDescriptionIfMissing()
        let draft = draft.tidied
        let now = workspace.clock.now
        let base = NoteID.base(day: now.day, text: draft.name ?? draft.text)
        var taken = Set(try Folder.list(workspace.notesPath).names.compactMap(NoteID.id(ofFile:)))
        taken.formUnion(try Folder.list(workspace.trashPath).names.compactMap(NoteID.id(ofFile:)))
        while true {
            let id = NoteID.free(base, taken: taken)
            let path = workspace.path(ofNote: id)
            let bytes = NoteFile(draft, id: id, created: now, file: path).bytes
            let note = try readBack(bytes, id, path)
            guard note.holds(draft) else { throw .notReadBack(path) }
            do throws(StorageError) {
                try put(bytes, to: workspace.name(ofNote: id), over: nil)
                return note
            } catch {
                // Another session took the name in this moment: the next one, then.
                guard error.kind == .alreadyExists else { throw error }
                taken.insert(id)
            }
        }
    }

    /// Writes a note that was changed, and returns it as it is now. One that is as it was is not written.
    package func replace(_ note: Note) throws(StorageError) -> Note {
        let path = try existingPath(of: note)
        let contents = try unchanged(note, at: path)
        var file: NoteFile
        let old: Note
        do throws(Diagnostic) {
            file = try NoteFile(contents.bytes, file: path)
            old = try file.note(id: note.id, fingerprint: note.fingerprint, modified: workspace.clock.timestamp(of: contents.modified))
        } catch {
            throw .unreadable(error, path)
        }
        let wanted = NoteDraft(note).tidied
        if old.holds(wanted) { return old }
        file.change(from: old, to: wanted, at: workspace.clock.now)
        let bytes = file.bytes
        let new = try readBack(bytes, note.id, path)
        guard new.holds(wanted), new.otherKeys == old.otherKeys else { throw .notReadBack(path) }
        try put(bytes, to: workspace.name(ofNote: note.id), over: contents.state)
        return new
    }

    /// Moves a note to the trash, and returns where it is now.
    @discardableResult
    package func delete(_ note: Note) throws(StorageError) -> String {
        let path = try existingPath(of: note)
        let contents = try unchanged(note, at: path)
        return try discard(workspace.name(ofNote: note.id), contents.state)
    }

    private func existingPath(of note: Note) throws(StorageError) -> String {
        guard NoteID.isSafe(note.id) else { throw .noSuchNote(note.id, nearest: [], in: workspace.notesPath) }
        return workspace.path(ofNote: note.id)
    }

    private func unchanged(_ note: Note, at path: String) throws(StorageError) -> FileReading.Contents {
        do throws(StorageError) {
            let contents = try FileReading.read(path)
            guard Fingerprint(of: contents.bytes) == note.fingerprint else { throw .changedMeanwhile(path) }
            return contents
        } catch {
            throw error.kind == .folderMissing ? .changedMeanwhile(path) : error
        }
    }

    /// Reads bytes before they are written: what could not be read again must not be acknowledged.
    private func readBack(_ bytes: [UInt8], _ id: String, _ path: String) throws(StorageError) -> Note {
        if bytes.count > FileReading.largest { throw .tooLarge(path, bytes: bytes.count) }
        do throws(Diagnostic) {
            return try NoteFile(bytes, file: path).note(id: id, fingerprint: Fingerprint(of: bytes), modified: workspace.clock.now)
        } catch {
            throw .notReadBack(path)
        }
    }
}

extension Note {
    /// Whether it says what the draft says, to the last code point.
    fileprivate func holds(_ draft: NoteDraft) -> Bool {
        let own = NoteDraft(self)
        return zip([[own.text], own.re, own.cites, own.tags, own.themes], [[draft.text], draft.re, draft.cites, draft.tags, draft.themes])
            .allSatisfy { ours, theirs in ours.count == theirs.count && zip(ours, theirs).allSatisfy { $0.utf8.elementsEqual($1.utf8) } }
    }
}

extension NoteDraft {
    fileprivate init(_ note: Note) {
        self.init(note.text, re: note.re, cites: note.cites, tags: note.tags, themes: note.themes)
    }
}
