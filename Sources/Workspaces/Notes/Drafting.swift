import Glibc
import LandscapeKit

/// A note that is being typed, line by line: a hidden file holds it until it is one, so that a terminal that dies loses no line.
package struct NoteInProgress: Sendable {
    private let workspace: Workspace
    private let path: String

    /// Hidden beside the notes; the name says which program is at it.
    private static let folder = ".drafts"

    init(workspace: Workspace) throws(StorageError) {
        self.workspace = workspace
        let folder = workspace.path(of: Self.folder)
        try workspace.makeFolder(folder)
        path = Path.join(folder, "\(getpid())" + NoteID.fileSuffix)
    }

    /// Keeps what was typed so far, safe on the disk.
    package func keep(_ draft: NoteDraft) throws(StorageError) {
        let bytes = NoteFile(draft.tidied, id: "draft", created: workspace.clock.now, file: path).bytes
        if bytes.count > FileReading.largest { throw .tooLarge(path, bytes: bytes.count) }
        try SafeFile.write(bytes, to: path, .replace, suffix: workspace.suffix)
    }

    /// Forgets it: it is a note now, or nothing was typed.
    package func discard() {
        unlink(path)
        // It goes when it is empty, and not while another program has a note in it.
        rmdir(Path.folder(of: path))
    }
}

extension Workspace {
    /// Begins a note that is typed line by line.
    package func beginNote() throws(StorageError) -> NoteInProgress { try NoteInProgress(workspace: self) }

    /// Makes notes of what programs left behind that died while a note was typed in them.
    ///
    /// - Parameter tag: what such notes are tagged with.
    /// - Returns: the notes.
    package func recoverNotesInProgress(tag: String) throws(StorageError) -> [Note] {
        var notes: [Note] = []
        for name in try files(in: ".drafts", ending: NoteID.fileSuffix) {
            guard let process = Int32(NoteID.id(ofFile: Path.name(of: name)) ?? ""), process != getpid(), kill(process, 0) != 0,
                errno == ESRCH, let file = try file(name),
                let note = try? NoteFile(file.bytes, file: path(of: name)).note(
                    id: "draft", fingerprint: file.fingerprint, modified: file.modified)
            else { continue }
            let draft = NoteDraft(note.text, re: note.re, cites: note.cites, tags: note.tags + [tag], themes: note.themes)
            notes.append(try add(draft))
            unlink(path(of: name))
        }
        return notes
    }
}
