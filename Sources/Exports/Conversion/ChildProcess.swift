import Foundation
import Workspaces

/// Runs another program and waits for it, though never for longer than it is given.
struct ChildProcess: Sendable {
    /// How it ended.
    struct Ending: Sendable {
        let status: Int32
        /// The beginning of what it said of errors.
        let message: String
        let output: [UInt8]
        let isTimedOut: Bool
    }

    let program: String
    let arguments: [String]

    /// The first of the names that is a program on the search path, as a path.
    static func find(_ names: [String], path: String?) -> String? {
        let folders = (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map(String.init)
        for name in names {
            for folder in folders where folder.hasPrefix("/") {
                let file = folder + "/" + name
                if FileManager.default.isExecutableFile(atPath: file) { return file }
            }
        }
        return nil
    }

    /// - Parameters:
    ///   - folder: where it runs. What it says is kept there for as long as it runs.
    ///   - seconds: after these it is ended.
    func run(in folder: String, seconds: Double) throws(ExportError) -> Ending {
        // Files and not pipes: a program that says more than a pipe holds would wait for us, and we for it.
        let said = folder + "/said.txt"
        let out = folder + "/out.txt"
        guard FileManager.default.createFile(atPath: said, contents: nil), FileManager.default.createFile(atPath: out, contents: nil),
            let errors = FileHandle(forWritingAtPath: said), let output = FileHandle(forWritingAtPath: out)
        else { throw ExportError("the temporary folder \(folder) cannot be written to; nothing was written") }
        defer {
            try? errors.close()
            try? output.close()
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do {
            try process.run()
        } catch {
            throw ExportError("\(program) cannot be started: \(error.localizedDescription); nothing was written")
        }
        var isTimedOut = false
        if ended.wait(timeout: .now() + seconds) == .timedOut {
            isTimedOut = true
            process.terminate()
            if ended.wait(timeout: .now() + 2) == .timedOut {
                kill(process.processIdentifier, SIGKILL)
                _ = ended.wait(timeout: .now() + 2)
            }
        }
        let message = (try? String(contentsOfFile: said, encoding: .utf8)) ?? ""
        let bytes = FileManager.default.contents(atPath: out).map { Array($0) } ?? []
        return Ending(
            status: process.isRunning ? -1 : process.terminationStatus, message: String(message.prefix(600)), output: bytes,
            isTimedOut: isTimedOut)
    }
}

/// A folder for files between two programs, removed at the end.
struct TemporaryFolder: ~Copyable {
    let path: String

    init() throws(ExportError) {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("landscape-" + SafeFile.randomSuffix())
        do {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw ExportError("no temporary folder can be made in \(url.deletingLastPathComponent().path); nothing was written")
        }
        path = url.path
    }

    /// Writes a file for another program to read.
    func write(_ text: String, to name: String) throws(ExportError) {
        guard FileManager.default.createFile(atPath: path + "/" + name, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        else {
            throw ExportError("the temporary folder \(path) cannot be written to: the disk may be full; nothing was written")
        }
    }

    /// What another program wrote; nil where it wrote nothing.
    func read(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: path + "/" + name).map { Array($0) } }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
