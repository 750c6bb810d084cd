extension Workspace {
    /// Drops the oldest steps of a journal that has outgrown its limit, so that half of it is left. Called under the workspace's lock.
    ///
    /// Lines that cannot be read stay. Where anything stands in the way the journal is left as it is: it is large, and no worse.
    func compactJournal() {
        try? compact()
    }

    private func compact() throws(StorageError) {
        let journal = try JournalFile(journalPath, patience: patience)
        // Without the lock, a line that is appended meanwhile would be lost.
        guard journal.isLocked else { return }
        let lines = JournalLines(try journalBytes())
        guard lines.rest.isEmpty else { return }
        var size = 0
        var dropped = 0
        var until: Timestamp?
        var goneIDs: Set<String> = []
        var kept: [[UInt8]] = []
        var hasKeptEntry = false
        for line in lines.whole.reversed() {
            guard let read = try? JournalLine(line) else {
                kept.append(line + [0x0A])
                continue
            }
            switch read {
            case .entry(let entry):
                size += line.count
                if !hasKeptEntry || size <= journalLimit / 2 {
                    hasKeptEntry = true
                    kept.append(line + [0x0A])
                } else {
                    dropped += 1
                    until = max(until ?? entry.when, entry.when)
                    goneIDs.insert(entry.id)
                }
            case .dropped(let count, let time):
                dropped += count
                until = max(until ?? time, time)
            case .made, .void, .torn: kept.append(line + [0x0A])
            }
        }
        guard !goneIDs.isEmpty, let until else { return }
        let marks = kept.reversed().filter { line in
            switch try? JournalLine(line.dropLast()) {
            case .made(let id), .void(let id): !goneIDs.contains(id)
            default: true
            }
        }
        let bytes = JournalLine.dropped(dropped, until: until).bytes + marks.joined()
        try SafeFile.write(bytes, to: journalPath, .replace, suffix: suffix)
        _ = consume journal
    }
}
