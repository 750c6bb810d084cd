import Foundation
import Glibc
import Testing

@testable import Workspaces

/// What the system refuses: told in words, and nothing acknowledged is lost by it.
@Suite struct RefusalTests {
    /// Runs the helper as somebody whom permissions bind: root becomes nobody.
    private func asOrdinaryUser(_ arguments: [String]) throws -> Child.Ended {
        let program = try Child.notekiller()
        guard geteuid() == 0 else { return try Child.run(program, arguments) }
        return try Child.run("/usr/bin/setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", program] + arguments)
    }

    /// Whether there is such a user here, who may run the helper.
    private static let canBeOrdinary: Bool = {
        guard geteuid() == 0 else { return true }
        let asNobody = ["--reuid=65534", "--regid=65534", "--clear-groups", "/usr/bin/test", "-x"]
        return (try? Child.run("/usr/bin/setpriv", asNobody + [Child.notekiller()]))?.status == 0
    }()

    @Test(.enabled(if: canBeOrdinary, "root is refused nothing, and nobody else may run the helper")) func permissionDeniedIsSaid() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace("luton")
        let kept = try workspace.add(NoteDraft("Kept"))
        chmod(folder.path + "/luton/notes", 0o555)
        let added = try asOrdinaryUser([folder.path + "/luton", "add", "x", "1"])
        #expect(added.status == 1)
        #expect(
            added.lines == [
                "error: Could not write \(folder.path)/luton/notes/\(WallClock.system.now.day)-x.md: "
                    + "permission denied. Nothing was changed. Check who may use \(folder.path)/luton/notes (`ls -ld` shows it), or choose another place."
            ])
        #expect(try workspace.notes().notes == [kept])
        chmod(folder.path, 0o555)
        let opened = try asOrdinaryUser([folder.path + "/new", "add", "x", "1"])
        #expect(
            opened.lines == [
                "error: Could not make the folder \(folder.path)/new: permission denied. Nothing was changed. "
                    + "Check who may use \(folder.path) (`ls -ld` shows it), or choose another place."
            ])
    }

    @Test(.enabled(if: canBeOrdinary, "root is refused nothing, and nobody else may run the helper")) func aNoteThatMayNotBeReadIsReported()
        throws
    {
        let folder = try TemporaryFolder()
        try folder.write("---\n---\nsecret", to: "notes/a.md")
        chmod(folder.path + "/notes/a.md", 0)
        let ended = try asOrdinaryUser([folder.path, "edit", "a", "1"])
        #expect(ended.status == 1)
        #expect(ended.output.contains("notes/a.md cannot be read, so it was left as it is."))
        #expect(ended.output.contains("notes/a.md: permission denied."))
        chmod(folder.path + "/notes/a.md", 0o600)
        #expect(try folder.text("notes/a.md") == "---\n---\nsecret")
    }

    @Test func aFileSizeLimitIsSaidAndLeavesNoPiece() throws {
        let folder = try TemporaryFolder()
        // With the signal ignored the system answers a write beyond the limit with EFBIG, after a part of it.
        let ended = try Child.run(
            "/bin/sh", ["-c", "trap '' XFSZ; ulimit -f 4; exec \"$0\" \"$@\"", Child.notekiller(), folder.path, "add", "limit", "100"])
        #expect(ended.status == 1)
        let error = try #require(ended.lines.last)
        #expect(error.contains(": the file would be larger than the system allows here. Nothing was changed."))
        try expectWhole(folder.workspace(), Array(ended.lines.dropLast()), "limit")
        #expect(try folder.names("notes").count == ended.lines.count - 1)
    }

    @Test(.enabled(if: Mounting.isPossible, "no tmpfs can be mounted here")) func aFullDiskIsSaidAndLosesNothing() throws {
        let folder = try TemporaryFolder()
        // The disk is filled through the helper; what it holds is copied out before the mount goes.
        let ended = try Mounting.run(
            folder, options: "size=256k", "\"$0\" \"$1/disk/w\" add full 1000; cp -a \"$1/disk/w\" \"$1/copy\"")
        let error = try #require(ended.lines.last)
        #expect(error.hasPrefix("error: Could not write \(folder.path)/disk/w/notes/"))
        #expect(error.hasSuffix(".md: the disk is full. Nothing was changed. Free some space, then repeat the command."))
        let ids = Array(ended.lines.dropLast())
        #expect(!ids.isEmpty)
        try expectWhole(folder.workspace("copy"), ids, "full")
        #expect(try folder.names("copy/notes").count == ids.count)
    }

    @Test(.enabled(if: Mounting.isPossible, "no tmpfs can be mounted here")) func aReadOnlyDiskIsSaid() throws {
        let folder = try TemporaryFolder()
        let ended = try Mounting.run(folder, options: "ro,size=64k", "\"$0\" \"$1/disk/w\" add x 1")
        #expect(
            ended.lines == [
                "error: Could not make the folder \(folder.path)/disk/w: the disk is read-only. Nothing was changed. "
                    + "Choose another place, or mount the disk for writing."
            ])
    }

    /// The helper's ids of notes are there and hold their texts, and nothing else is.
    private func expectWhole(_ workspace: Workspace, _ ids: [String], _ name: String) throws {
        let listing = try workspace.notes()
        #expect(listing.diagnostics == [])
        #expect(Set(listing.notes.map(\.id)) == Set(ids))
        let texts = Dictionary(uniqueKeysWithValues: listing.notes.map { ($0.id, $0.text) })
        for (number, id) in ids.enumerated() { #expect(texts[id] == killerText(name, number)) }
    }
}

/// Small file systems that only one child process sees, and that go with it.
enum Mounting {
    private static let unshare = ["--mount"]
    private static let unshareAsUser = ["--user", "--map-root-user", "--mount"]

    static let isPossible: Bool = (try? TemporaryFolder()).map { ways($0) != nil } ?? false

    private static func ways(_ folder: TemporaryFolder) -> [String]? {
        [unshare, unshareAsUser].first { way in
            (try? Child.run("/usr/bin/unshare", way + ["mount", "-t", "tmpfs", "none", folder.path]))?.status == 0
        }
    }

    /// Runs a shell script with the helper as `$0`, the folder as `$1`, and a file system at `$1/disk`.
    static func run(_ folder: TemporaryFolder, options: String, _ script: String) throws -> Child.Ended {
        try FileManager.default.createDirectory(atPath: folder.path + "/disk", withIntermediateDirectories: true)
        let way = try #require(ways(folder))
        let mounted = "mount -t tmpfs -o \(options) none \"$1/disk\" || exit 99; \(script)"
        return try Child.run("/usr/bin/unshare", way + ["/bin/sh", "-c", mounted, Child.notekiller(), folder.path])
    }
}
