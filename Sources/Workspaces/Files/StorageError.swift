import Glibc
package import LandscapeKit

/// Why something could not be read or written, told to the person: what, where, and what to do next.
///
///     Could not write /home/ann/luton/notes/a.md: the disk is full. Nothing was changed. Free some space, then repeat the command.
package struct StorageError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of hindrance, for a program to tell apart.
    package enum Kind: Sendable, Hashable {
        /// The person may not read or write there.
        case permissionDenied
        /// The disk, or the person's share of it, is full.
        case diskFull
        /// A folder on the way to the file is missing.
        case folderMissing
        /// The file system takes no writing at all.
        case readOnly
        /// A folder, device or pipe stands where a file is wanted.
        case notAFile
        /// A file stands where a folder is wanted.
        case notAFolder
        /// The file system has no room for a name as long as this.
        case nameTooLong
        /// More than a file may hold.
        case tooLarge
        /// Something of that name is there already.
        case alreadyExists
        /// Another program changed the file after it was read.
        case changedMeanwhile
        /// Another program holds the workspace's lock.
        case busy
        /// No note has this id.
        case noSuchNote
        /// The journal has no step of this number.
        case noSuchStep
        /// The file cannot be understood, and so is left as it is.
        case unreadable(Diagnostic)
        /// Written, and perhaps not yet safe from a power cut.
        case notFlushed
        /// A step stopped half-way, and what it had changed could not be taken back yet.
        case unfinished
        /// The place of the person's own files is not known.
        case noHome
        /// Anything else, by its number in `errno`.
        case system(Int32)
    }

    /// What stood in the way.
    package let kind: Kind
    /// The file or folder concerned.
    package let path: String
    /// One paragraph for the person.
    package let message: String

    /// The message.
    package var description: String { message }

    init(_ kind: Kind, _ path: String, _ message: String) {
        self.kind = kind
        self.path = path
        self.message = message
    }
}

extension StorageError {
    /// What was being done when the system refused.
    enum Action: String {
        case read, write, move, delete
        case makeFolder = "make the folder"
        case openFolder = "open the folder"
        case lock
    }

    /// The error for a failed system call.
    init(errno code: Int32, _ action: Action, _ path: String) {
        let folder = Path.folder(of: path)
        let (kind, reason, next): (Kind, String, String) =
            switch code {
            case EACCES, EPERM:
                (.permissionDenied, "permission denied", "Check who may use \(folder) (`ls -ld` shows it), or choose another place.")
            case ENOSPC: (.diskFull, "the disk is full", "Free some space, then repeat the command.")
            case EDQUOT: (.diskFull, "your share of the disk is used up", "Free some space, then repeat the command.")
            case EFBIG:
                (
                    .tooLarge, "the file would be larger than the system allows here",
                    "Write less, or raise the limit (`ulimit -f` shows it)."
                )
            case ENOENT:
                (.folderMissing, "it or its folder is gone", "Put \(folder) back or choose another place, then repeat the command.")
            case EROFS: (.readOnly, "the disk is read-only", "Choose another place, or mount the disk for writing.")
            case EISDIR: (.notAFile, "it is a folder", "Name a file.")
            case ENOTDIR: (.notAFolder, "a part of this path is a file, not a folder", "Name a folder, or move that file away.")
            case ENAMETOOLONG: (.nameTooLong, "the name is too long", "Choose a shorter name.")
            case ELOOP: (.system(code), "symbolic links lead in a circle", "Mend the links, or choose another place.")
            case EIO: (.system(code), "the disk reports a fault", "Check the disk before writing more, or choose another place.")
            default: (.system(code), String(cString: strerror(code)), "Try again, or choose another place.")
            }
        let effect = action == .read || action == .lock || action == .openFolder ? "" : " Nothing was changed."
        self.init(kind, path, "Could not \(action.rawValue) \(path): \(reason).\(effect) \(next)")
    }

    static func alreadyExists(_ path: String) -> Self {
        .init(.alreadyExists, path, "\(path) exists already. Nothing was changed. Choose another name, or say that it may be replaced.")
    }

    static func changedMeanwhile(_ path: String) -> Self {
        .init(
            .changedMeanwhile, path,
            "\(path) was changed or taken away by another program after it was read here. Nothing was written over it. Look at it again, then repeat the change."
        )
    }

    static func notAFile(_ path: String) -> Self {
        .init(.notAFile, path, "Could not use \(path): it is not an ordinary file. Nothing was changed. Name a file.")
    }

    static func notFlushed(_ code: Int32, _ path: String) -> Self {
        .init(
            .notFlushed, path,
            "\(path) was written, but the system could not confirm that it is safe on the disk (\(String(cString: strerror(code)))). Check the disk and keep a copy elsewhere."
        )
    }

    static func busy(_ path: String, holder: String?) -> Self {
        let who = holder.map { "\($0) seems to be changing it" } ?? "another program is changing it"
        return .init(.busy, path, "The workspace \(path) is in use: \(who). Nothing was changed. Wait a moment, then repeat the command.")
    }

    static func noSuchNote(_ id: String, nearest: [String], in path: String) -> Self {
        let next = nearest.isEmpty ? "; `notes` lists those there are." : Diagnostic.didYouMean(nearest)
        return .init(.noSuchNote, path, "No note '\(id)' in \(path)\(next)")
    }

    static func unreadable(_ diagnostic: Diagnostic, _ path: String) -> Self {
        .init(
            .unreadable(diagnostic), path,
            "\(path) cannot be read, so it was left as it is. \(diagnostic). Mend it in an editor, then repeat the command.")
    }

    static func tooLarge(_ path: String, bytes: Int) -> Self {
        .init(
            .tooLarge, path,
            "The text is too large for \(path): \(bytes) bytes, and at most \(FileReading.largest) are read back. Nothing was written. Split it into several notes."
        )
    }

    /// What was written did not stand up to being read again.
    static func failedCheck(_ path: String, _ complaint: String) -> Self {
        .init(
            .system(0), path,
            "\(path) was not written: \(complaint). What stood there before is unchanged. Try again; if it stays so, report it.")
    }

    /// A refusal by whoever asked for the writing, in their own words.
    package static func refused(_ path: String, _ message: String) -> Self { .init(.system(0), path, message) }

    static func notReadBack(_ path: String) -> Self {
        .init(
            .system(0), path,
            "The values for \(path) would not read back as given, so nothing was written. Simplify the front matter of the file in an editor, then repeat the change."
        )
    }
}
