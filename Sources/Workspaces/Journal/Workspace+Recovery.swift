import LandscapeKit

extension Workspace {
    /// Takes back a step that a killed program left half done, if no program is at work. Called when the workspace is opened.
    func recoverIfIdle() {
        guard StepFile(self).touched != nil else { return }
        do throws(StorageError) {
            let lock = try FolderLock.take(lockPath, of: path, holder: holder, patience: .zero)
            try recover(lock.isReal)
            _ = consume lock
        } catch {
            if error.kind != .busy { notices.add(error.message) }
        }
    }

    /// Takes back a step that a killed program left half done. Called under the lock.
    ///
    /// - Parameter isAlone: whether no other program can be at work; where the file system knows no locks, a step that moved within the
    ///   last minute may be another program's.
    func recover(_ isAlone: Bool) throws(StorageError) {
        let file = StepFile(self)
        guard let touched = file.touched else { return }
        if !isAlone, clock.seconds() - touched < 60 { throw .busy(path, holder: nil) }
        guard let remains = try file.remains() else { return file.clear() }
        let journal = Journal(try journalBytes(), file: journalPath) { _ in nil }
        if journal.steps.contains(where: { $0.entry.id == remains.entry.id }) { return file.clear() }
        let outcome = takeBack(remains.changes)
        if let failure = outcome.failure { throw .cannotTakeBack(remains.entry.title, failure) }
        let entry = JournalEntry(
            id: remains.entry.id, when: remains.entry.when, title: remains.entry.title, session: remains.entry.session, action: .takenBack,
            changes: FileChange.merged(remains.changes), isMade: true
        ).withoutContents
        if !entry.changes.isEmpty {
            // Should this fail, the files are right all the same, and the next change finds nothing left to take back.
            try JournalFile(journalPath, patience: patience).append(.entry(entry))
            let files = "\(entry.names.count) file\(entry.names.count == 1 ? "" : "s")"
            notices.add(
                "A step was cut short before it was whole, and has been taken back: \(entry.title) (\(entry.when.spoken), \(files)). "
                    + "Repeat it if it is still wanted.")
        }
        file.clear()
    }

    /// Puts files back as they were before some changes, those last made first.
    ///
    /// A file that is in none of the states the changes speak of was changed by another program. It stays as it is; what it held before goes
    /// to the trash.
    func takeBack(_ changes: [FileChange]) -> (failure: StorageError?, left: [String]) {
        var left: [String] = []
        let writer = WorkspaceWriter(workspace: self, log: NoLog())
        for first in FileChange.firsts(changes).reversed() {
            do throws(StorageError) {
                let now = try contents(first.name)
                if now?.bytes == first.before?.bytes { continue }
                let isOurs = changes.contains { $0.name == first.name && $0.after?.bytes == now?.bytes }
                if isOurs {
                    try writer.set(first.name, to: first.before, from: now)
                } else {
                    left.append(first.name)
                    let kept = try first.before.map { state throws(StorageError) in try writer.keepInTrash(state, of: first.name) }
                    notices.add(
                        "\(path(of: first.name)) was changed by another program meanwhile, and was left as it is."
                            + (kept.map { " What it held before is in \($0)." } ?? ""))
                }
            } catch {
                // Written and not flushed is as good as can be had here; the person has been told of the disk.
                let isBack = error.kind == .notFlushed && (try? contents(first.name)?.bytes == first.before?.bytes) == true
                if !isBack { return (error, left) }
            }
        }
        return (nil, left)
    }

    /// A file as it is now; nil where there is none.
    func contents(_ name: String) throws(StorageError) -> FileState? {
        do throws(StorageError) {
            return try FileReading.read(path(of: name)).state
        } catch {
            if error.kind == .folderMissing { return nil }
            throw error
        }
    }
}

extension FileChange {
    /// The first change of each file.
    fileprivate static func firsts(_ changes: [FileChange]) -> [FileChange] {
        var seen: Set<String> = []
        return changes.filter { seen.insert($0.name).inserted }
    }
}
