import Glibc

/// A plain folder of notes, made for git, editors and other note tools.
///
///     let workspace = try Workspace.open(at: Workspace.defaultPath(environment: environment), environment: environment)
///     let note = try workspace.add(NoteDraft("Ask the health modeller", re: ["luton/public-health"]))
///
/// A function that returns has its change safe on the disk; one that throws has changed nothing, unless the error says otherwise.
/// Nothing is kept in memory: two programs on one workspace see each other's notes.
package struct Workspace: Sendable {
    /// From the root, without a slash at the end.
    package let path: String
    let clock: WallClock
    let suffix: @Sendable () -> String
    /// How long a change waits for another program's.
    let patience: Duration
    /// Of folders made in it.
    let folderPermissions: UInt32
    /// Stands for this opening of the workspace in the journal.
    let session: String
    /// What there is to tell beside answers.
    package let notices = Notices()
    /// How large the journal may grow before its oldest steps are dropped, in bytes.
    package var journalLimit = 16 << 20

    /// Opens a workspace, and makes its folder where there is none.
    ///
    /// - Parameters:
    ///   - environment: tells which folder is the person's own for data; folders made there can be entered by nobody else.
    ///   - suffix: a text unlike any other, for the names of temporary files.
    ///   - patience: how long a change waits while another program changes the workspace.
    package static func open(
        at path: String, environment: [String: String], clock: WallClock = .system,
        suffix: @escaping @Sendable () -> String = SafeFile.randomSuffix, patience: Duration = .seconds(2)
    ) throws(StorageError) -> Workspace {
        let path = Path.absolute(path)
        let isPrivate = (try? dataFolder(environment)).map { Path.isWithin(path, $0) } ?? false
        let permissions: UInt32 = isPrivate ? 0o700 : 0o777
        try Folder.make(path, permissions: mode_t(permissions), withParents: true)
        let workspace = Workspace(
            path: path, clock: clock, suffix: suffix, patience: patience, folderPermissions: permissions, session: suffix())
        workspace.removeLeftovers()
        workspace.recoverIfIdle()
        return workspace
    }

    /// The workspace of a person who names none: `$XDG_DATA_HOME/landscape/workspace`, or `~/.local/share/landscape/workspace`.
    package static func defaultPath(environment: [String: String]) throws(StorageError) -> String {
        Path.join(try dataFolder(environment), "landscape/workspace")
    }

    /// Where a file of the person's own data lies that belongs to no workspace: `$XDG_DATA_HOME/landscape/NAME`.
    package static func dataFile(_ name: String, environment: [String: String]) throws(StorageError) -> String {
        Path.join(try dataFolder(environment), "landscape/" + name)
    }

    /// The folder for the person's own data, by the XDG base directory specification; a path that is not absolute is to be ignored.
    private static func dataFolder(_ environment: [String: String]) throws(StorageError) -> String {
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return Path.absolute(data) }
        if let home = environment["HOME"], home.hasPrefix("/") { return Path.join(Path.absolute(home), ".local/share") }
        throw StorageError(
            .noHome, "",
            "Your home folder is not known: neither HOME nor XDG_DATA_HOME is set to a path. Set one of them, or name a workspace folder.")
    }

    /// Where the shell keeps the lines entered in this workspace.
    package var historyPath: String { Path.join(path, ".history") }

    /// The folder of the notes.
    package var notesPath: String { Path.join(path, "notes") }

    /// The file that describes the workspace.
    package var descriptionPath: String { Path.join(path, descriptionName) }

    var descriptionName: String { "workspace.yaml" }

    /// Where deleted files go.
    package var trashPath: String { Path.join(path, ".trash") }

    /// A note's file.
    package func path(ofNote id: String) -> String { Path.join(notesPath, id + NoteID.fileSuffix) }

    /// A note's file, inside the workspace.
    func name(ofNote id: String) -> String { "notes/" + id + NoteID.fileSuffix }

    /// Does several changes as one step, with no other program's in between. The step is one entry of the journal, and `undo` takes it
    /// back as one.
    ///
    /// It is done whole or not at all: when `body` throws, what it changed before is taken back.
    ///
    /// - Parameter title: what the step does, for the list of changes, e.g. `Merge tag museum into museums`.
    /// - Throws: `busy` when another program holds the workspace for longer than it is worth waiting.
    package func change<Result>(
        _ title: String, _ body: (WorkspaceWriter) throws(StorageError) -> Result
    ) throws(StorageError) -> Result {
        try step(title) { writer, _ throws(StorageError) in try body(writer) }
    }

    /// The same, for steps that find out under the lock what they are.
    func step<Result>(
        _ title: String, _ body: (WorkspaceWriter, StepLog) throws(StorageError) -> Result
    ) throws(StorageError) -> Result {
        let lock = try FolderLock.take(lockPath, of: path, holder: holder, patience: patience)
        try recover(lock.isReal)
        let log = StepLog(self, title: title)
        let result: Result
        do throws(StorageError) {
            result = try body(WorkspaceWriter(workspace: self, log: log), log)
        } catch {
            throw log.abandon(because: error)
        }
        try log.finish()
        _ = consume lock
        return result
    }

    var lockPath: String { Path.join(path, ".lock") }

    /// Who holds the lock, for others to read.
    var holder: String { "\(Path.name(of: CommandLine.arguments.first ?? "a program")) (process \(getpid()), since \(clock.now))" }

    /// Makes a folder in the workspace, though never the workspace itself anew: if that is gone, the person must know.
    func makeFolder(_ path: String) throws(StorageError) {
        try Folder.make(path, permissions: mode_t(folderPermissions), withParents: false)
        // Whoever made the folder may have been killed before its name was on the disk.
        try Folder.flush(self.path)
    }

    /// Removes temporary files that a killed program left more than an hour ago.
    private func removeLeftovers() {
        let now = clock.seconds()
        for folder in [path, notesPath, Path.join(path, InterviewFile.folder)] {
            guard let names = try? Folder.list(folder).names else { continue }
            for name in names where name.hasPrefix(SafeFile.temporaryPrefix) && name.hasSuffix(SafeFile.temporarySuffix) {
                let file = Path.join(folder, name)
                guard let status = try? FileStatus.at(file, followingLinks: false), status.kind == .file, now - status.modified > 3_600
                else { continue }
                unlink(file)
            }
        }
    }
}
