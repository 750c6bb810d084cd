import Glibc
import LandscapeKit

/// The hidden file `.step`: what the running step of a workspace is about to change. Empty or missing while there is none.
///
/// Its first line is a journal's entry without files, every other line the change of one file.
struct StepFile {
    private let path: String

    init(_ workspace: Workspace) { path = workspace.path(of: ".step") }

    /// The line of a change.
    static func line(of change: FileChange) -> [UInt8] { JournalLine.bytes(of: change) }

    /// Puts lines at the end, and on the disk.
    func append(_ bytes: [UInt8]) throws(StorageError) {
        do throws(ErrorNumber) {
            let file = try Descriptor(path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK, permissions: 0o600)
            let size = try FileStatus.of(file).size
            if size == 0 { try Folder.flushing(Path.folder(of: path)) }
            do throws(ErrorNumber) {
                try file.write(bytes)
                try file.flush()
            } catch {
                _ = ftruncate(file.number, off_t(size))
                throw error
            }
        } catch {
            throw StorageError(errno: error.code, .write, path)
        }
    }

    /// Says that no step is running. Should that fail, the journal tells later that the step was finished.
    func clear() { _ = truncate(path, 0) }

    /// When a line was last put there; nil while no step is running.
    var touched: Int? {
        guard let status = try? FileStatus.at(path, followingLinks: false), status.size > 0 else { return nil }
        return status.modified
    }

    /// A step that was cut short.
    struct Remains {
        let entry: JournalEntry
        let changes: [FileChange]
    }

    /// What a killed program left.
    ///
    /// - Returns: nil where it was killed before it changed anything.
    func remains() throws(StorageError) -> Remains? {
        let bytes = try FileReading.read(path, limit: .max - 1).bytes
        // A last line without a line ending was cut short, and what it speaks of was not done yet.
        let lines = JournalLines(bytes).whole
        do throws(LineFault) {
            guard let first = lines.first else { return nil }
            var changes: [FileChange] = []
            for line in lines.dropFirst() { changes.append(try JournalLine.change(.object(JournalLine.object(line)))) }
            return Remains(entry: try JournalLine.entry(JournalLine.object(first)), changes: changes)
        } catch {
            throw .brokenStep(path, error.message)
        }
    }
}
