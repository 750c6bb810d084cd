extension Workspace {
    /// Writes a new note, and returns when it is safe on the disk.
    ///
    /// It needs no lock of the workspace: the system lets a file name be taken only once, so a note can be put down whatever else goes on.
    /// The journal has it as a step of its own.
    package func add(_ draft: NoteDraft) throws(StorageError) -> Note {
        let log = SingleLog(self) { change in "Take note " + (NoteID.id(ofFile: Path.name(of: change.name)) ?? change.name) }
        return try WorkspaceWriter(workspace: self, log: log).add(draft)
    }

    /// Writes a note that was changed, and returns it as it is now.
    ///
    /// - Throws: `changedMeanwhile` when the file is no longer the one that was read; it is then left as it is.
    package func replace(_ note: Note) throws(StorageError) -> Note {
        try single("Change note \(note.id)") { writer throws(StorageError) in try writer.replace(note) }
    }

    /// Moves a note to the workspace's trash.
    ///
    /// - Returns: where it is now.
    /// - Throws: `changedMeanwhile` when the file is no longer the one that was read; it is then left as it is.
    @discardableResult
    package func delete(_ note: Note) throws(StorageError) -> String {
        try single("Delete note \(note.id)") { writer throws(StorageError) in try writer.delete(note) }
    }

    /// Changes the workspace's description, and returns it as it is now.
    @discardableResult
    package func describe(_ change: (inout WorkspaceDescription) -> Void) throws(StorageError) -> WorkspaceDescription {
        try single("Change the workspace's description") { writer throws(StorageError) in try writer.describe(change) }
    }

    /// A step of one file.
    private func single<Result>(
        _ title: String, _ body: (WorkspaceWriter) throws(StorageError) -> Result
    ) throws(StorageError) -> Result {
        try step(title) { writer, log throws(StorageError) in
            log.isSingle = true
            return try body(writer)
        }
    }
}
