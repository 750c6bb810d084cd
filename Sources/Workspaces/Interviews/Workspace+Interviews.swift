package import LandscapeKit

/// The interviews of a workspace, and what is wrong or odd in their files.
package struct InterviewListing: Sendable {
    /// Every interview that can be read, by date and then by id.
    package let interviews: [Interview]
    /// Errors tell of files that could not be read and were left as they are; warnings, of interviews that were read all the same.
    package let diagnostics: [Diagnostic]
}

extension Workspace {
    /// All interviews.
    package func interviews() throws(StorageError) -> InterviewListing {
        var interviews: [Interview] = []
        var diagnostics: [Diagnostic] = []
        for name in try files(in: InterviewFile.folder, ending: NoteID.fileSuffix) {
            guard let id = NoteID.id(ofFile: Path.name(of: name)) else { continue }
            do throws(StorageError) {
                if let interview = try interview(id, warn: { diagnostics.append($0) }) { interviews.append(interview) }
            } catch {
                if case .unreadable(let diagnostic) = error.kind {
                    diagnostics.append(diagnostic)
                } else {
                    diagnostics.append(
                        Diagnostic("cannot-read", at: SourceLocation(file: path(of: name), line: 1, column: 1), error.message))
                }
            }
        }
        return InterviewListing(interviews: interviews.sorted { ($0.date, $0.id) < ($1.date, $1.id) }, diagnostics: diagnostics)
    }

    /// One interview, or nil where there is no such file.
    ///
    /// - Parameter warn: told of what is odd and does not keep the interview from being read.
    /// - Throws: `unreadable` when the file cannot be understood.
    package func interview(_ id: String, warn: (Diagnostic) -> Void = { _ in }) throws(StorageError) -> Interview? {
        guard NoteID.isSafe(id), let file = try file(InterviewFile.folder + "/" + id + NoteID.fileSuffix) else { return nil }
        do throws(Diagnostic) {
            return try InterviewFile(file.bytes, file: path(of: file.name))
                .interview(id: id, fingerprint: file.fingerprint, modified: file.modified, warn: warn)
        } catch {
            throw .unreadable(error, path(of: file.name))
        }
    }
}

extension WorkspaceWriter {
    /// Begins an interview's file, under an id that none has.
    ///
    /// - Parameter title: the first heading of the file, e.g. `Interview: Luton, children and young people`.
    package func add(_ draft: InterviewDraft, title: String) throws(StorageError) -> Interview {
        try writeDescriptionIfMissing()
        let now = workspace.clock.now
        let base = [draft.date.iso, draft.namesArea ? draft.area : nil, draft.sector].compactMap { $0 }.joined(separator: "-")
        var taken = Set(try Folder.list(workspace.path(of: InterviewFile.folder)).names.compactMap(NoteID.id(ofFile:)))
        while true {
            let id = NoteID.free(base, taken: taken)
            let name = InterviewFile.folder + "/" + id + NoteID.fileSuffix
            let path = workspace.path(of: name)
            let bytes = InterviewFile(draft, title: title, id: id, created: now, file: path).bytes
            let interview = try readBack(bytes, id, path)
            guard interview.area == draft.area, interview.sector == draft.sector, interview.role == draft.role,
                interview.organisation == draft.organisation, interview.declaredArea?.name == draft.declaredArea?.name
            else { throw .notReadBack(path) }
            do throws(StorageError) {
                try write(bytes, to: name, replacing: nil)
                return interview
            } catch {
                // Another session took the name in this moment: the next one, then.
                guard error.kind == .alreadyExists else { throw error }
                taken.insert(id)
            }
        }
    }

    /// Makes one change to an interview, and returns it as it is now.
    ///
    /// The file is read anew: answers that another program or a person added since stay where they are.
    /// - Throws: `folderMissing` when it is gone, `unreadable` when it can no longer be understood; nothing is written then.
    package func change(_ id: String, _ change: InterviewChange) throws(StorageError) -> Interview {
        let name = InterviewFile.folder + "/" + id + NoteID.fileSuffix
        let path = workspace.path(of: name)
        guard let old = try workspace.file(name) else { throw .changedMeanwhile(path) }
        let before: Interview
        var file: InterviewFile
        do throws(Diagnostic) {
            file = try InterviewFile(old.bytes, file: path)
            before = try file.interview(id: id, fingerprint: old.fingerprint, modified: old.modified)
        } catch {
            throw .unreadable(error, path)
        }
        let change = change.tidied
        file.make(change, at: workspace.clock.now, created: before.created)
        let bytes = file.bytes
        let after = try readBack(bytes, id, path)
        guard change.leads(from: before, to: after) else { throw .notReadBack(path) }
        try write(bytes, to: name, replacing: old.fingerprint)
        return after
    }

    /// Reads bytes before they are written: what could not be read again must not be acknowledged.
    private func readBack(_ bytes: [UInt8], _ id: String, _ path: String) throws(StorageError) -> Interview {
        if bytes.count > FileReading.largest { throw .tooLarge(path, bytes: bytes.count) }
        do throws(Diagnostic) {
            return try InterviewFile(bytes, file: path)
                .interview(id: id, fingerprint: Fingerprint(of: bytes), modified: workspace.clock.now)
        } catch {
            throw .notReadBack(path)
        }
    }
}

extension InterviewChange {
    var tidied: InterviewChange {
        if case .answer(let text, let part) = self { .answer(InterviewFile.tidied(text), part) } else { self }
    }

    /// Whether nothing but this change lies between two states, to the last code point.
    func leads(from before: Interview, to after: Interview) -> Bool {
        var expected = before.answers
        switch self {
        case .answer(let text, let part): expected[part, default: []].append(text)
        case .drop(let part):
            expected[part]?.removeLast()
            if expected[part]?.isEmpty == true { expected[part] = nil }
        case .skip: break
        case .role(let role): guard after.role == role else { return false }
        case .leave(_, let status): guard after.status == status else { return false }
        }
        return after.otherKeys == before.otherKeys && expected.count == after.answers.count
            && expected.allSatisfy { part, texts in
                texts.count == after[part].count && zip(texts, after[part]).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
            }
    }
}

extension Workspace {
    /// The areas that interviews name in full as the register lacks them. Files that say nothing of the sort are not read further.
    package func areasDeclaredByInterviews() -> [Area] {
        let key = Array("\narea-name:".utf8)
        var areas: [Area] = []
        for name in (try? files(in: InterviewFile.folder, ending: NoteID.fileSuffix)) ?? [] {
            guard let bytes = try? file(name)?.bytes, bytes.firstRange(of: key) != nil, let id = NoteID.id(ofFile: Path.name(of: name)),
                let area = try? interview(id)?.declaredArea, !areas.contains(where: { $0.id == area.id })
            else { continue }
            areas.append(area)
        }
        return areas
    }
}
