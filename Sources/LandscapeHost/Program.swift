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
    private let options: LaunchOptions
    private let packs: [any AreaPack.Type]
    private let variables = ProcessInfo.processInfo.environment
    private let folder = FileManager.default.currentDirectoryPath

    init(_ options: LaunchOptions, packs: [any AreaPack.Type]) {
        self.options = options
        self.packs = packs
    }

    func run() -> ExitStatus {
        signal(SIGPIPE, SIG_IGN)
        if options.showsVersion {
            Standard.write("Landscape \(Version.number)\n")
            return .done
        }
        if let manual = options.manual {
            Standard.write(manual + "\n")
            return .done
        }
        guard ["auto", "always", "never", "on", "off"].contains(options.colour) else {
            return fail("--colour takes auto, always or never, not '\(options.colour)'", .usage)
        }
        let isPrompt = options.commands.isEmpty && options.words.isEmpty
        let inputIsTerminal = isatty(0) == 1
        let options = options
        do {
            var surroundings = Surroundings(
                today: Today.date, variables: variables, folder: folder, workspace: options.workspace,
                isInteractive: isPrompt && inputIsTerminal,
                keepsCatalogue: true)
            // A script's lines are the answers to what it asks, and `-c` commands follow one another.
            let isScript = options.words.count == 1 && FileManager.default.fileExists(atPath: options.words[0])
            if inputIsTerminal && isatty(1) == 1 && options.commands.isEmpty && !isScript { surroundings.takesAnswers = true }
            surroundings.examples = ExampleWorkspaces.folder(from: folder)
            let session = try Session(packs: packs, surroundings: surroundings)
            session.pinned = { settings in
                if options.colour != "auto" { settings.colour = options.colour }
                if !options.usesPager { settings.usesPager = false }
            }
            let opening = session.applyWorkspace()
            let interpreter = Interpreter(session: session)
            let screen = Screen(
                variables: variables, isTerminal: isatty(1) == 1, format: options.format.flatMap { OutputFormat(name: $0) }, folder: folder,
                isInteractive: inputIsTerminal)
            let said = isPrompt && inputIsTerminal ? opening : opening.filter { $0.kind != .info }
            if !said.isEmpty { _ = screen.show(Outcome(Output(said.map { .message($0) })), settings: session.settings) }
            for fault in session.library.faults { Standard.write("landscape: \(fault)\n", to: .error) }
            if let areas = options.areas {
                let outcome = interpreter.run("load " + areas.replacing(",", with: " "))
                // An option that makes no sense is the line's fault, whatever `load` would call it.
                guard outcome.status == .done else {
                    _ = screen.show(outcome, settings: session.settings)
                    return .usage
                }
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
            return try run(lines.flatMap(Interpreter.lines), interpreter, screen)
        }
        if let first = options.words.first, interpreter.commands.named(first) == nil, FileManager.default.fileExists(atPath: first),
            options.words.count == 1
        {
            do {
                let reader = try ScriptLineReader(path: first, behaviour: LineBehaviour(isComplete: Interpreter.isComplete))
                return try run(reader, first, interpreter, screen)
            } catch {
                return fail("\(first): \(error)", .failed)
            }
        }
        if !options.words.isEmpty { return try run([CommandWords.line(of: options.words)], interpreter, screen) }
        let reader = ScriptLineReader(behaviour: LineBehaviour(isComplete: Interpreter.isComplete))
        return try run(reader, "standard input", interpreter, screen)
    }

    /// Runs the lines of a script, to the first that fails; the failure says where it stands.
    private func run(_ reader: ScriptLineReader, _ name: String, _ interpreter: Interpreter, _ screen: Screen) throws -> ExitStatus {
        var worst = ExitStatus.done
        while true {
            let place = "\(name):\(reader.lineNumber + 1)"
            let options: ReadOptions = interpreter.session.dialogue == nil ? .command : .answer()
            guard case .line(let entry) = try reader.readLine(prompt: "", options: options) else {
                return leave(interpreter, screen, worst)
            }
            let (status, isLast) = perform(entry, interpreter, screen)
            if status != .done {
                worst = status
                Standard.write("landscape: " + Rendering.SafeText.visible("at \(place): \(entry)") + "\n", to: .error)
            }
            if isLast || (status != .done && !self.options.keepsGoing) { return worst }
        }
    }

    /// Runs lines in turn, to the first that fails.
    private func run(_ lines: [String], _ interpreter: Interpreter, _ screen: Screen) throws -> ExitStatus {
        var worst = ExitStatus.done
        for line in lines {
            let (status, isLast) = perform(line, interpreter, screen)
            if status != .done { worst = status }
            if isLast || (status != .done && !options.keepsGoing) { return worst }
        }
        if interpreter.session.dialogue != nil && interpreter.session.surroundings.takesAnswers {
            return try Prompting(interpreter: interpreter, screen: screen).runDialogue()
        }
        return leave(interpreter, screen, worst)
    }

    /// Where the input ends in the middle of a conversation, that is left as Ctrl-C would leave it.
    private func leave(_ interpreter: Interpreter, _ screen: Screen, _ worst: ExitStatus) -> ExitStatus {
        let status = screen.show(interpreter.leaveDialogue(), settings: interpreter.session.settings)
        return status == .done ? worst : status
    }

    private func perform(_ line: String, _ interpreter: Interpreter, _ screen: Screen) -> (status: ExitStatus, isLast: Bool) {
        let outcome = interpreter.run(line)
        let status = screen.show(outcome, settings: Watching.unpaged(interpreter.session.settings, for: outcome.effect))
        if case .watch(let folders, let line) = outcome.effect { return (Watching.run(line, folders, interpreter, screen), false) }
        return (status, outcome.effect == .quit)
    }

    private func fail(_ message: String, _ status: ExitStatus) -> ExitStatus {
        Standard.write("landscape: \(Rendering.SafeText.visible(message))\n", to: .error)
        return status
    }
}
