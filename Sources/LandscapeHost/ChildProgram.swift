import Glibc

/// A program that takes a text on its standard input: a pager, or what stands after `|`.
enum ChildProgram {
    /// Runs it through the shell and waits. While it runs, Ctrl-C is its own and not ours.
    ///
    /// - Returns: its exit status, or nil when it could not be started.
    static func run(_ command: String, input: String) -> Int32? {
        // A signal that is ignored at the start stays ignored in the child: `find | sort | head -1` needs SIGPIPE to end `sort` quietly.
        signal(SIGPIPE, SIG_DFL)
        let started = popen(command, "w")
        signal(SIGPIPE, SIG_IGN)
        guard let pipe = started else { return nil }
        var previous = sigaction()
        var ignore = sigaction()
        ignore.__sigaction_handler.sa_handler = SIG_IGN
        sigaction(SIGINT, &ignore, &previous)
        defer { sigaction(SIGINT, &previous, nil) }
        var text = input
        text.withUTF8 { bytes in
            // A child that does not read to its end (`head`) closes the pipe; that is no error.
            _ = fwrite(bytes.baseAddress, 1, bytes.count, pipe)
        }
        let status = pclose(pipe)
        return status < 0 ? nil : (status >> 8) & 0xFF
    }

    /// Runs a program on the person's own terminal, an editor, and waits.
    ///
    /// - Returns: whether it ended well.
    static func run(_ command: String) -> Bool {
        signal(SIGPIPE, SIG_DFL)
        defer { signal(SIGPIPE, SIG_IGN) }
        // `system` sets Ctrl-C aside for as long as the program runs.
        return system(command) == 0
    }
}
