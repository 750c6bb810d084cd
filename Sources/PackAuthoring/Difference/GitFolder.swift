import Foundation

/// A folder as it stood in a revision of git, written out for reading.
package struct GitFolder {
    /// Why it could not be had.
    package struct Problem: Error, CustomStringConvertible {
        package let description: String
        /// Whether revision and folder are right, and the one did not hold the other yet.
        package var isAbsence = false
    }

    private let folder: String

    /// - Parameter folder: a folder in a working copy; it may be gone from the disk in part, never in whole.
    package init(_ folder: String) { self.folder = folder }

    /// Writes the YAML that the folder, and its subfolder `Pack`, held in a revision.
    ///
    /// - Parameters:
    ///   - revision: whatever git takes for one: `HEAD~1`, a branch, a tag, an id.
    ///   - target: the folder to write to, which is made.
    package func write(_ revision: String, to target: String) throws(Problem) {
        guard !revision.hasPrefix("-"), !revision.isEmpty else { throw Problem(description: "'\(revision)' is no revision of git") }
        let prefix = try git(["rev-parse", "--show-prefix"], "'\(folder)' lies in no git working copy").text.trimmingLine
        let commit = try git(
            ["rev-parse", "--verify", "--quiet", revision + "^{commit}"],
            "'\(revision)' is neither a folder with a pack nor a revision that git knows here; `git log --oneline` lists revisions"
        ).text.trimmingLine
        let names = try git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit] + (prefix.isEmpty ? [] : ["--", prefix])).text
            .split(separator: "\0").map(String.init)
        let files = names.filter { name in
            guard name.hasSuffix(".yaml") || name.hasSuffix(".yml"), name.hasPrefix(prefix) else { return false }
            let parts = name.dropFirst(prefix.count).split(separator: "/")
            return parts.count == 1 || (parts.count == 2 && parts[0] == "Pack")
        }
        guard !files.isEmpty else {
            throw Problem(description: "'\(folder)' held no YAML in revision '\(revision)'", isAbsence: true)
        }
        for name in files {
            let data = try git(["cat-file", "blob", commit + ":" + name]).data
            let path = target + "/" + name.dropFirst(prefix.count)
            do {
                try FileManager.default.createDirectory(
                    at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
                try data.write(to: URL(fileURLWithPath: path))
            } catch {
                throw Problem(description: "revision '\(revision)' could not be written to \(target): \(error.localizedDescription)")
            }
        }
    }

    /// What git writes on its standard output.
    private struct Answer {
        let data: Data
        var text: String { String(decoding: data, as: UTF8.self) }
    }

    private func git(_ arguments: [String], _ otherwise: String? = nil) throws(Problem) -> Answer {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw Problem(description: "git could not be started: \(error.localizedDescription)")
        }
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        switch process.terminationStatus {
        case 0: return Answer(data: data)
        case 127: throw Problem(description: "revisions are git's, and git is not installed; `pack diff` compares two folders without it")
        default: throw Problem(description: otherwise ?? "git \(arguments[0]) failed in '\(folder)'")
        }
    }
}

extension String {
    fileprivate var trimmingLine: String { trimmingCharacters(in: .newlines) }
}
