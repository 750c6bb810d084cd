import Foundation
import LandscapeKit
import PackAuthoring
import PackReading

/// The two states of a pack that `pack diff` compares, as its words name them.
struct PackStates {
    /// What each is called: its folder, or its folder and the revision.
    let names: (old: String, new: String)
    /// The old state; nil where the revision did not hold the pack yet.
    let old: PackReadResult?
    let new: PackReadResult

    /// Reads `A B`, `PATH REV`, `PATH REV1..REV2` or `PATH`.
    init(_ words: [String], in session: Session) throws(CommandError) {
        guard let first = words.first, words.count <= 2 else {
            throw CommandError(
                "type `pack diff FOLDER FOLDER`, or `pack diff FOLDER REVISION` for a folder as it was in a revision of git", .usage)
        }
        guard let folder = try LooseFolder.find(first, in: session, for: "pack diff") else {
            throw CommandError("there is no folder '\(first)' with a pack in it; `pack diff` begins with a pack's folder")
        }
        let root = session.surroundings.folder
        if words.count == 2, let other = try? LooseFolder.find(words[1], in: session, for: "pack diff") {
            names = (first, words[1])
            old = PackReader.read(folder: folder, displayRoot: root)
            new = PackReader.read(folder: other, displayRoot: root)
            return
        }
        let revisions = words.count == 2 ? Self.revisions(words[1]) : (old: "HEAD", new: nil)
        names = ("\(first) in \(revisions.old)", revisions.new.map { "\(first) in \($0)" } ?? first)
        old = try Self.read(folder, revisions.old)
        if let revision = revisions.new {
            guard let state = try Self.read(folder, revision) else {
                throw CommandError("'\(first)' held no YAML in revision '\(revision)'")
            }
            new = state
        } else {
            new = PackReader.read(folder: folder, displayRoot: root)
        }
    }

    /// `A..B`, or `A` to what lies in the folder now. `A..` goes to the last commit.
    private static func revisions(_ word: String) -> (old: String, new: String?) {
        guard let dots = word.range(of: "..") else { return (word, nil) }
        let rest = word[dots.upperBound...].drop { $0 == "." }
        return (dots.lowerBound == word.startIndex ? "HEAD" : String(word[..<dots.lowerBound]), rest.isEmpty ? "HEAD" : String(rest))
    }

    /// The folder as it was; nil where it was not there yet.
    private static func read(_ folder: String, _ revision: String) throws(CommandError) -> PackReadResult? {
        let manager = FileManager.default
        let scratch = manager.temporaryDirectory.path + "/landscape-diff-" + UUID().uuidString
        // Diagnostics then begin with the revision's name.
        let target = scratch + "/" + revision.replacing("/", with: "-")
        defer { try? manager.removeItem(atPath: scratch) }
        do {
            try GitFolder(folder).write(revision, to: target)
        } catch {
            if error.isAbsence { return nil }
            throw CommandError("\(error)")
        }
        return PackReader.read(folder: target, displayRoot: scratch)
    }
}
