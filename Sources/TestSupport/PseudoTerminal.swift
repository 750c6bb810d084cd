import Glibc

/// A program on a pseudo-terminal, driven as a person would: keys in, a screen out.
///
///     let terminal = try PseudoTerminal("/path/landscape")
///     try terminal.waitFor("landscape>")
///     try terminal.send("priorities\r")
///     try terminal.waitFor("Priorities in Luton")
///
/// Nothing here measures time: each wait ends as soon as what it waits for is there, and fails with the whole screen
/// after a minute.
package final class PseudoTerminal {
    /// What went wrong, with what the screen showed.
    package struct Failure: Error, CustomStringConvertible {
        package var description: String
    }

    /// How a program ended.
    package enum Ending: Equatable, Sendable {
        case exited(Int32)
        case killed(signal: Int32)
    }

    /// The screen as it stands.
    package private(set) var screen: Screen
    /// Every byte the program has written.
    package private(set) var output: [UInt8] = []
    /// The program, as the kernel numbers it.
    package let process: Int32

    private var master: Int32
    private var mark = 0
    private var ending: Ending?
    private let patience: Int

    /// Starts a program. `environment` is all it gets.
    package init(
        _ program: String, _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24,
        patienceInSeconds patience: Int = 60, redirections: [ChildProcess.Redirection] = [], workingFolder: String? = nil
    ) throws {
        self.patience = patience
        screen = Screen(columns: columns, rows: rows)
        // Glibc's module leaves out posix_openpt and its kin; these are the calls behind them.
        let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var isLocked: Int32 = 0
        var number: UInt32 = 0
        guard master >= 0, ioctl(master, PseudoTerminal.setLock, &isLocked) == 0, ioctl(master, PseudoTerminal.getNumber, &number) == 0
        else { throw Failure(description: "no pseudo-terminal: \(String(cString: strerror(errno)))") }
        PseudoTerminal.setSize(master, columns, rows)
        self.master = master
        process = try ChildProcess.spawn(
            program, arguments, environment: environment, terminal: "/dev/pts/\(number)", redirections: redirections,
            workingFolder: workingFolder)
    }

    deinit {
        if ending == nil {
            kill(process, SIGKILL)
            var status: Int32 = 0
            waitpid(process, &status, 0)
        }
        if master >= 0 { close(master) }
    }

    // MARK: - Driving

    /// Types text or keys; see `Keys`.
    package func send(_ text: String) throws {
        try send(bytes: Array(text.utf8))
    }

    /// Sends bytes, valid text or not.
    package func send(bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            // What the program writes is taken meanwhile, or both would wait for ever.
            absorb(milliseconds: 0)
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 512)) }
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            guard count > 0 else { throw failure("the terminal takes no input") }
            rest = rest.dropFirst(count)
        }
    }

    /// Sends a signal to the program.
    package func signal(_ number: Int32) {
        kill(process, number)
    }

    /// Gives the window another size, as dragging its corner does.
    package func resize(columns: Int, rows: Int) {
        absorb(milliseconds: 0)
        screen.resize(columns: columns, rows: rows)
        PseudoTerminal.setSize(master, columns, rows)
    }

    /// Closes the window.
    package func hangUp() {
        close(master)
        master = -1
    }

    /// Whether the terminal passes keys on one by one, as it does while a line is edited.
    package var isRaw: Bool {
        var settings = termios()
        guard tcgetattr(master, &settings) == 0 else { return false }
        return settings.c_lflag & tcflag_t(ICANON) == 0
    }

    /// The process group that Ctrl-C goes to; it tells which job a shell has in the foreground.
    package var foregroundGroup: Int32 {
        tcgetpgrp(master)
    }

    /// Puts the terminal into its ordinary mode, as a shell does after Ctrl-Z.
    package func makeOrdinary() {
        var settings = termios()
        guard tcgetattr(master, &settings) == 0 else { return }
        settings.c_lflag |= tcflag_t(ICANON | ECHO | ISIG)
        settings.c_iflag |= tcflag_t(ICRNL)
        tcsetattr(master, TCSANOW, &settings)
    }

    // MARK: - Waiting

    /// Waits until the program has written a text since the last wait for output, escapes left out.
    package func waitFor(_ text: String) throws {
        let wanted = Array(text.utf8)
        try wait("output '\(text)'") {
            guard let end = Self.end(of: wanted, in: output[mark...]) else { return false }
            mark = end
            return true
        }
    }

    /// Waits until the screen is as wanted.
    package func waitUntil(_ what: String, _ isSo: (Screen) -> Bool) throws {
        try wait(what) { isSo(screen) }
        mark = output.count
    }

    /// Waits until a condition that is not on the screen holds, such as the terminal's mode.
    package func wait(_ what: String, _ isSo: () -> Bool) throws {
        var waited = 0
        while !isSo() {
            if absorb(milliseconds: 20) { continue }
            // What came last may be what is waited for.
            if ending != nil || master < 0 {
                if isSo() { return }
                throw failure("waited for \(what), but the program has ended (\(ending.map { "\($0)" } ?? "hung up"))")
            }
            waited += 20
            if waited > patience * 1000 { throw failure("waited for \(what)") }
        }
    }

    /// Waits for the program's end.
    package func waitForEnd() throws -> Ending {
        var waited = 0
        while true {
            if let ending { return ending }
            if absorb(milliseconds: 20) { continue }
            if master < 0 { usleep(20_000) }
            collect()
            waited += 20
            if waited > patience * 1000 { throw failure("waited for the end") }
        }
    }

    /// Whether the program is stopped, as after Ctrl-Z.
    package var isStopped: Bool {
        ChildProcess.state(of: process) == "T"
    }

    /// Reads what the program has written. Returns whether there was anything.
    @discardableResult
    private func absorb(milliseconds: Int32) -> Bool {
        guard master >= 0 else { return false }
        var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&source, 1, milliseconds) > 0 else {
            collect()
            return false
        }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(master, &bytes, bytes.count)
        guard count > 0 else {
            // The last program on the terminal has closed it.
            if milliseconds > 0 { usleep(UInt32(milliseconds) * 1000) }
            collect()
            return false
        }
        output += bytes.prefix(count)
        screen.feed(bytes.prefix(count))
        return true
    }

    private func collect() {
        guard ending == nil else { return }
        var status: Int32 = 0
        guard waitpid(process, &status, WNOHANG) == process else { return }
        ending = ChildProcess.ending(of: status)
    }

    private func failure(_ what: String) -> Failure {
        let raw = String(decoding: output.suffix(600), as: UTF8.self).debugDescription
        return Failure(description: "\(what)\n--- screen\n\(screen.text)\n--- last output\n\(raw)")
    }

    private static let setLock: UInt = 0x4004_5431  // TIOCSPTLCK
    private static let getNumber: UInt = 0x8004_5430  // TIOCGPTN

    private static func setSize(_ descriptor: Int32, _ columns: Int, _ rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    }

    /// Where a text ends in bytes, skipping escapes between its characters.
    private static func end(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = wanted.first else { return bytes.startIndex }
        for start in bytes.indices where bytes[start] == first {
            var index = start
            var matched = 0
            while matched < wanted.count, index < bytes.endIndex {
                if bytes[index] == 0x1B, wanted[matched] != 0x1B {
                    guard let after = escapeEnd(bytes[index...]) else { break }
                    index = after
                } else if bytes[index] == wanted[matched] {
                    index += 1
                    matched += 1
                } else {
                    break
                }
            }
            if matched == wanted.count { return index }
        }
        return nil
    }

    private static func escapeEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count > 1 else { return nil }
        guard bytes[bytes.startIndex + 1] == UInt8(ascii: "[") else { return bytes.startIndex + 2 }
        return bytes.dropFirst(2).firstIndex { (0x40...0x7E).contains($0) }.map { $0 + 1 }
    }
}
