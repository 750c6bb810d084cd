import Glibc

/// Child processes for tests.
package enum ChildProcess {
    /// A descriptor of the child that goes to or comes from a file.
    package struct Redirection: Sendable {
        var descriptor: Int32
        var path: String
        var flags: Int32

        /// Reads a descriptor from a file.
        package static func input(_ path: String) -> Redirection {
            Redirection(descriptor: 0, path: path, flags: O_RDONLY)
        }

        /// Writes a descriptor to a file, made anew.
        package static func output(_ descriptor: Int32, to path: String) -> Redirection {
            Redirection(descriptor: descriptor, path: path, flags: O_WRONLY | O_CREAT | O_TRUNC)
        }
    }

    /// Starts a program in a session of its own, on a terminal if one is named, in a folder if one is named.
    package static func spawn(
        _ program: String, _ arguments: [String], environment: [String: String], terminal: String? = nil, redirections: [Redirection] = [],
        workingFolder: String? = nil
    ) throws -> Int32 {
        if let workingFolder {
            // Glibc's module leaves out the call that would change the folder on the way.
            return try spawn(
                "/bin/sh", ["-c", #"cd "$0" && exec "$@""#, workingFolder, program] + arguments, environment: environment,
                terminal: terminal,
                redirections: redirections)
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // In a new session the first terminal opened becomes the controlling one.
        posix_spawn_file_actions_addopen(&actions, 0, terminal ?? "/dev/null", O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        for redirection in redirections {
            posix_spawn_file_actions_addopen(&actions, redirection.descriptor, redirection.path, redirection.flags, 0o600)
        }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        let reset = [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE, SIGTSTP, SIGTTIN, SIGTTOU, SIGCONT, SIGWINCH]
        for number in reset { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | 0x80  // POSIX_SPAWN_SETSID
        posix_spawnattr_setflags(&attributes, Int16(flags))

        let argv = ([program] + arguments).map { strdup($0) } + [nil]
        let envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in argv + envp { free(text) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, program, &actions, &attributes, argv, envp)
        guard code == 0 else { throw PseudoTerminal.Failure(description: "\(program): \(String(cString: strerror(code)))") }
        return process
    }

    /// Runs a program without terminal to its end, standard input from a file, and returns what it wrote.
    ///
    /// - Parameters:
    ///   - folder: where the streams are kept meanwhile.
    ///   - workingFolder: where the program runs; this process's own folder without it.
    package static func run(
        _ program: String, _ arguments: [String] = [], environment: [String: String] = [:], input: [UInt8], folder: TemporaryFolder,
        workingFolder: String? = nil, patienceInSeconds patience: Int = 300
    ) throws -> (output: String, error: String, ending: PseudoTerminal.Ending) {
        let paths = ["stdin", "stdout", "stderr"].map { folder.path("\($0)-\(UInt32.random(in: 0 ... .max))") }
        try TemporaryFolder.write(input, to: paths[0])
        let process = try spawn(
            program, arguments, environment: environment,
            redirections: [.input(paths[0]), .output(1, to: paths[1]), .output(2, to: paths[2])], workingFolder: workingFolder)
        let ending = try wait(for: process, patienceInSeconds: patience)
        let texts = paths.dropFirst().map { String(decoding: TemporaryFolder.bytes(at: $0), as: UTF8.self) }
        return (texts[0], texts[1], ending)
    }

    /// Waits for a child's end. One that does not end is killed, so that a test fails and does not hang.
    package static func wait(for process: Int32, patienceInSeconds patience: Int = 300) throws -> PseudoTerminal.Ending {
        var status: Int32 = 0
        for _ in 0..<patience * 500 {
            if waitpid(process, &status, WNOHANG) == process { return ending(of: status) }
            usleep(2000)
        }
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        throw PseudoTerminal.Failure(description: "the program did not end")
    }

    static func ending(of status: Int32) -> PseudoTerminal.Ending {
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
    }

    /// The kernel's letter for a process: `T` stopped, `S` asleep, nil when it is gone.
    package static func state(of process: Int32) -> Character? {
        let text = String(decoding: TemporaryFolder.bytes(at: "/proc/\(process)/stat"), as: UTF8.self)
        guard let bracket = text.lastIndex(of: ")") else { return nil }
        return text[text.index(after: bracket)...].first { $0 != " " }
    }

    /// A program built with the tests; nil when this package has none of that name.
    package static func product(_ name: String) -> String? {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        var candidates: [String] = []
        if count > 0 { candidates.append(String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)) }
        candidates += CommandLine.arguments
        for candidate in candidates {
            guard let slash = candidate.lastIndex(of: "/") else { continue }
            let path = candidate[..<slash] + "/" + name
            if access(String(path), X_OK) == 0 { return String(path) }
        }
        return nil
    }
}
