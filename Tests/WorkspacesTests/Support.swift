import Foundation
import Glibc
import Testing

@testable import Workspaces

/// A folder that is removed at the end of a test.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "workspaces-" + SafeFile.randomSuffix()
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        _ = try? Child.run("/bin/chmod", ["-R", "u+rwX", path])
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Puts a file there as a person's editor would, and makes the folders on the way.
    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        let file = path + "/" + name
        try FileManager.default.createDirectory(atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: file))
    }

    func bytes(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: URL(fileURLWithPath: path + "/" + name))) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    func names(_ folder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
    }

    func permissions(_ name: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path + "/" + name)[.posixPermissions] as? Int)
    }

    /// Opens the folder, or one in it, as a workspace on 21 November 2026 at 14:05 in a zone an hour ahead.
    func workspace(_ name: String = "", minute: Int = 5, patience: Duration = .milliseconds(50)) throws -> Workspace {
        try Workspace.open(
            at: name.isEmpty ? path : path + "/" + name, environment: [:], clock: .standing(minute: minute), patience: patience)
    }
}

extension WallClock {
    /// 21 November 2026, 14:05 at +01:00, and no other moment.
    static func standing(minute: Int = 5) -> WallClock {
        WallClock(seconds: { 1_795_266_000 + minute * 60 }, offset: { _ in 3_600 })
    }
}

/// What a call threw, or nil.
func thrown(_ body: () throws -> some Any) -> StorageError? {
    do {
        _ = try body()
        return nil
    } catch {
        return error as? StorageError
    }
}

/// Runs programs.
enum Child {
    struct Ended: Sendable {
        let status: Int32
        let output: String
        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    /// The helper program, which is built beside the tests.
    static func notekiller() throws -> String {
        let path =
            (try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") as NSString).deletingLastPathComponent
            + "/notekiller"
        let beside = (CommandLine.arguments.first.map { ($0 as NSString).deletingLastPathComponent } ?? ".") + "/notekiller"
        return try #require([beside, path].first { FileManager.default.isExecutableFile(atPath: $0) }, "notekiller is not built")
    }

    static func start(_ program: String, _ arguments: [String]) throws -> (process: Process, input: Pipe, output: Pipe) {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        try process.run()
        return (process, input, output)
    }

    @discardableResult
    static func run(_ program: String, _ arguments: [String]) throws -> Ended {
        let (process, _, output) = try start(program, arguments)
        return end(process, output)
    }

    /// Waits for the end; a last line without a line ending does not count.
    static func end(_ process: Process, _ output: Pipe) -> Ended {
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Ended(status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
    }
}

/// The text that notekiller gives its note of a number.
func killerText(_ name: String, _ number: Int) -> String {
    "\(name) \(number)\n" + String(repeating: "line \(number)\n", count: number * 37 % 2_000) + "end \(number)"
}
