import Glibc
import LandscapeShell
import LineEditing

/// Runs a line again and again, each time a file changes, until Ctrl-C.
enum Watching {
    /// How long to wait between two looks at the files, in microseconds: a save shows at once to a person, and looking costs nothing.
    private static let pause: UInt32 = 300_000

    /// What is watched is never paged: a pager would wait for a key while files change.
    static func unpaged(_ settings: Settings, for effect: Outcome.Effect) -> Settings {
        guard case .watch = effect else { return settings }
        var settings = settings
        settings.usesPager = false
        return settings
    }

    /// - Returns: how the line ended the last time.
    static func run(_ line: String, _ folders: [String], _ interpreter: Interpreter, _ screen: Screen) -> ExitStatus {
        guard screen.isTerminal else {
            Standard.write("landscape: watching is for a terminal; leave `watch:on` out where the output goes elsewhere\n", to: .error)
            return .usage
        }
        do {
            try Interrupts.install()
        } catch {
            Standard.write("landscape: \(error)\n", to: .error)
            return .failed
        }
        var settings = interpreter.session.settings
        // A pager would wait for a key while files change.
        settings.usesPager = false
        var watch = PackWatch(folders)
        var status = ExitStatus.done
        while !Interrupts.isPending {
            usleep(pause)
            guard watch.hasChanged() else { continue }
            Standard.write("\n\(clock)\n")
            status = screen.show(interpreter.run(line), settings: settings)
        }
        _ = Interrupts.take()
        Standard.write("\n")
        return status
    }

    /// `14:05:09`
    private static var clock: String {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
}
