package import LandscapeKit

/// The notes of a workspace, and what is wrong or odd in its files.
package struct NoteListing: Sendable {
    /// Every note that can be read, oldest first.
    package let notes: [Note]
    /// Errors tell of files that could not be read and were left as they are; warnings, of notes that were read all the same.
    package let diagnostics: [Diagnostic]
}

extension Workspace {
    /// All notes, by when they were made and then by id.
    ///
    /// - Throws: when the folder itself cannot be read.
    package func notes() throws(StorageError) -> NoteListing {
        let (names, unreadableNames) = try Folder.list(notesPath)
        if names.isEmpty { try Folder.require(path) }
        var notes: [Note] = []
        var diagnostics: [Diagnostic] = []
        for id in names.compactMap(NoteID.id(ofFile:)) {
            switch read(id) {
            case .success(let found):
                notes.append(found.note)
                diagnostics += found.warnings
            case .failure(let diagnostic): diagnostics.append(diagnostic)
            case nil: break
            }
        }
        if unreadableNames > 0 {
            diagnostics.append(
                Diagnostic(
                    "not-utf8", at: SourceLocation(file: notesPath, line: 1, column: 1),
                    "file names here that are not UTF-8 text, and so were not read: \(unreadableNames); rename the files"))
        }
        return NoteListing(notes: notes.sorted { ($0.created, $0.id) < ($1.created, $1.id) }, diagnostics: diagnostics)
    }

    /// One note.
    ///
    /// - Throws: `noSuchNote`, with the ids nearest to this one, or `unreadable`.
    package func note(_ id: String) throws(StorageError) -> Note {
        switch NoteID.isSafe(id) ? read(id) : nil {
        case .success(let found): return found.note
        case .failure(let diagnostic): throw .unreadable(diagnostic, path(ofNote: id))
        case nil:
            let ids = try Folder.list(notesPath).names.compactMap(NoteID.id(ofFile:))
            throw .noSuchNote(id, nearest: NearMiss.best(for: id, among: ids), in: notesPath)
        }
    }

    /// - Returns: nil when there is no such file.
    private func read(_ id: String) -> Result<(note: Note, warnings: [Diagnostic]), Diagnostic>? {
        let path = path(ofNote: id)
        let contents: FileReading.Contents
        do throws(StorageError) {
            contents = try FileReading.read(path)
        } catch {
            // A file that went away since the folder was listed was deleted; a link to nothing is still there.
            if error.kind == .folderMissing, FileStatus.isMissing(path) { return nil }
            return .failure(Diagnostic("cannot-read", at: SourceLocation(file: path, line: 1, column: 1), error.message))
        }
        var warnings: [Diagnostic] = []
        do throws(Diagnostic) {
            let note = try NoteFile(contents.bytes, file: path)
                .note(id: id, fingerprint: Fingerprint(of: contents.bytes), modified: clock.timestamp(of: contents.modified)) {
                    warnings.append($0)
                }
            return .success((note, warnings))
        } catch {
            return .failure(error)
        }
    }
}
