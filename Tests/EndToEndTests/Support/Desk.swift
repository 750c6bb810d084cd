import Foundation
import TestSupport
import Testing

/// The built program with a home and a working folder of its own, as a person or a script finds it.
struct Desk {
    /// Home and working folder in one.
    let folder: TemporaryFolder

    /// The program, where it has been built.
    static let program = ChildProcess.product("landscape")

    /// Where the catalogue of the shipped packs is kept for all runs: each would else make it anew, two seconds every time.
    private static let cache: String = {
        let path = FileManager.default.temporaryDirectory.appending(path: "landscape-tests-\(getuid())").path
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }()

    init() throws { folder = try TemporaryFolder() }

    /// All that the program gets of the environment. Without `LANDSCAPE_PAGER` a long answer would wait for a key.
    func environment(_ others: [String: String] = [:]) -> [String: String] {
        [
            "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": folder.path, "PATH": "/usr/bin:/bin", "LANDSCAPE_PAGER": "",
            "LANDSCAPE": Desk.program ?? "", "XDG_CACHE_HOME": Desk.cache,
        ].merging(others) { $1 }
    }

    /// Runs the program with standard input, output and error apart, and none of them a terminal.
    func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Answer {
        try run(arguments, input: input, environment: environment)
    }

    func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Answer {
        try child(try #require(Desk.program), arguments, input, environment)
    }

    /// Runs a line of the system's shell in which `$LANDSCAPE` is the program.
    func shell(_ script: String, environment: [String: String] = [:]) throws -> Answer {
        try child("/bin/bash", ["-c", script], "", environment)
    }

    private func child(_ program: String, _ arguments: [String], _ input: String, _ others: [String: String]) throws -> Answer {
        let result = try ChildProcess.run(
            program, arguments, environment: environment(others), input: Array(input.utf8), folder: try TemporaryFolder(),
            workingFolder: folder.path)
        return Answer(output: result.output, error: result.error, ending: result.ending)
    }
}

/// What a run came to.
struct Answer {
    var output: String
    var error: String
    var ending: PseudoTerminal.Ending

    var lines: [Substring] { output.split(separator: "\n") }
    var isDone: Bool { ending == .exited(0) && error.isEmpty }
}
