import AreaPacks
import Foundation
import LandscapeKit
import LandscapeShell
import LineEditing
import Rendering

/// Today, by the machine's clock.
enum Today {
    static var date: PartialDate {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return PartialDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)) ?? PartialDate.earliest
    }
}

/// Decides what the command line asks for, and does it: commands, a script, or the prompt.
struct Program {
    private let options: Landscape
    private let variables = ProcessInfo.processInfo.environment
    private let folder = FileManager.default.currentDirectoryPath

    init(_ options: Landscape) { self.options = options }

    func run() -> ExitStatus {
        signal(SIGPIPE, SIG_IGN)
        if options.version {
            Standard.write("Landscape \(Version.number)\n")
            return .done
        }
        guard ["auto", "always", "never", "on", "off"].contains(options.colour) else {
            return fail("--colour takes auto, always or never, not '\(options.colour)'", .usage)
        }
        let isPrompt = options.commands.isEmpty && options.words.isEmpty
        let inputIsTerminal = isatty(0) == 1
        do {
            let surroundings = Surroundings(
                today: Today.date, variables: variables, folder: folder, workspace: options.workspace, isInteractive: isPrompt && inputIsTerminal,
                keepsCatalogue: true)
            let session = try Session(packs: AreaPacks.all, surroundings: surroundings)
            session.settings.colour = options.colour
            session.settings.usesPager = !options.noPager
            let interpreter = Interpreter(session: session)
            let screen = Screen(
                variables: variables, isTerminal: isatty(1) == 1, format: options.format.flatMap { OutputFormat(name: $0) }, folder: folder,
                isInteractive: inputIsTerminal)
            for fault in session.library.faults { Standard.write("landscape: \(fault)\n", to: .error) }
            if let areas = options.areas {
                let outcome = interpreter.run("load " + areas.replacing(",", with: " "))
                guard outcome.status == .done else { return screen.show(outcome, settings: session.settings) }
            }
            if isPrompt && inputIsTerminal { return try Prompting(interpreter: interpreter, screen: screen).run() }
            return try batch(interpreter, screen)
        } catch {
            return fail("\(error)", .failed)
        }
    }

    // MARK: Batch

    private func batch(_ interpreter: Interpreter, _ screen: Screen) throws -> ExitStatus {
        if !options.commands.isEmpty {
            var lines = options.commands
            if !options.words.isEmpty { lines.append(CommandWords.line(of: options.words)) }
            return run(lines.enumerated().map { ($0.element, "-c") }, interpreter, screen)
        }
        if let first = options.words.first, interpreter.commands.named(first) == nil, FileManager.default.fileExists(atPath: first), options.words.count == 1 {
            guard let data = FileManager.default.contents(atPath: first) else { return fail("the script \(first) cannot be read", .failed) }
            let lines = Interpreter.lines(of: String(decoding: data, as: UTF8.self))
            return run(lines.enumerated().map { ($0.element, "\(first):\($0.offset + 1)") }, interpreter, screen)
        }
        if !options.words.isEmpty { return run([(CommandWords.line(of: options.words), "")], interpreter, screen) }
        return try standardInput(interpreter, screen)
    }

    private func standardInput(_ interpreter: Interpreter, _ screen: Screen) throws -> ExitStatus {
        let reader = ScriptLineReader(behaviour: LineBehaviour(isComplete: Interpreter.isComplete))
        var worst = ExitStatus.done
        while case .line(let entry) = try reader.readLine(prompt: "") {
            for line in Interpreter.lines(of: entry) {
                let (status, isLast) = perform(line, interpreter, screen)
                if status != .done { worst = status }
                if isLast || (status != .done && !options.keepGoing) { return worst }
            }
        }
        return worst
    }

    /// Runs lines in turn, to the first that fails.
    private func run(_ lines: [(line: String, place: String)], _ interpreter: Interpreter, _ screen: Screen) -> ExitStatus {
        var worst = ExitStatus.done
        for (line, place) in lines {
            let (status, isLast) = perform(line, interpreter, screen)
            if status != .done {
                worst = status
                if place.contains(":") { Standard.write("landscape: at \(place): \(line)\n", to: .error) }
                if !options.keepGoing { return worst }
            }
            if isLast { return worst }
        }
        return worst
    }

    private func perform(_ line: String, _ interpreter: Interpreter, _ screen: Screen) -> (status: ExitStatus, isLast: Bool) {
        let outcome = interpreter.run(line)
        let status = screen.show(outcome, settings: interpreter.session.settings)
        return (status, outcome.effect == .quit)
    }

    private func fail(_ message: String, _ status: ExitStatus) -> ExitStatus {
        Standard.write("landscape: \(message)\n", to: .error)
        return status
    }
}
