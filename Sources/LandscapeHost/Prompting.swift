import Foundation
import LandscapeKit
import LandscapeShell
import LineEditing
import Rendering
import Workspaces

/// The prompt: reads a line, runs it, shows what came of it, until the person leaves.
final class Prompting {
    private let interpreter: Interpreter
    private let screen: Screen
    private var session: Session { interpreter.session }

    init(interpreter: Interpreter, screen: Screen) {
        self.interpreter = interpreter
        self.screen = screen
    }

    /// - Throws: `LineReadingError` when the terminal cannot be used.
    func run() throws -> ExitStatus {
        greet()
        return try converse { false }
    }

    /// Goes on with the conversation that a command on the command line began, to its end.
    ///
    /// - Throws: `LineReadingError` when the terminal cannot be used.
    func runDialogue() throws -> ExitStatus {
        let session = session
        return try converse { session.dialogue == nil }
    }

    private func converse(until isOver: () -> Bool) throws -> ExitStatus {
        let history = openHistory()
        session.history = { history?.entries ?? [] }
        let reader = try LineReaderFactory.make(
            // Colour is decided here, line by line: the command line and `set colour` have their say, not `NO_COLOR` alone.
            LineReaderConfiguration(
                history: history, behaviour: behaviour(history), colours: true, width: { Rendering.DisplayWidth.of($0) }))
        defer { reader.close() }
        var workspaces = session.workspacesOpened
        while !isOver() {
            if session.workspacesOpened != workspaces, let path = try? session.workspace().historyPath {
                workspaces = session.workspacesOpened
                for warning in history?.move(to: path) ?? [] { Standard.write("landscape: \(warning)\n", to: .error) }
            }
            apply(session.settings, to: reader)
            let isDialogue = session.dialogue != nil
            switch try reader.readLine(prompt: prompt, options: isDialogue ? .answer() : .command) {
            case .endOfInput where isDialogue && !Interrupts.isEndRequested, .interrupted("") where isDialogue:
                _ = screen.show(interpreter.leaveDialogue(), settings: session.settings)
            case .endOfInput:
                _ = screen.show(interpreter.leaveDialogue(), settings: session.settings)
                return .done
            case .interrupted(let text):
                if text.isEmpty { Standard.write("Ctrl-D or `quit` leaves.\n") }
            case .line(let entry):
                if let warning = history?.takeWarning() { Standard.write("landscape: \(warning)\n", to: .error) }
                // An answer is one, however many lines were pasted.
                for line in isDialogue ? [entry] : Interpreter.lines(of: entry) {
                    if perform(line) == .quit { return .done }
                    // Ctrl-C while a command ran stops what was still to come, never the program.
                    if Interrupts.take() { break }
                }
            }
        }
        return .done
    }

    /// Runs a line and does what it asks of the program.
    private func perform(_ line: String) -> Outcome.Effect {
        let outcome = interpreter.run(line)
        _ = screen.show(outcome, settings: Watching.unpaged(session.settings, for: outcome.effect))
        switch outcome.effect {
        case .none, .quit: return outcome.effect
        case .open(let url): Browser.open(url, variables: screen.variables)
        case .watch(let folders, let line): _ = Watching.run(line, folders, interpreter, screen)
        case .edit(let path, let line):
            if Editor.run(on: path, variables: screen.variables) { return perform(line) }
            Standard.write(
                "landscape: the editor '\(Editor.name(screen.variables))' could not be started; set VISUAL or EDITOR\n", to: .error)
        }
        return .none
    }

    private func greet() {
        let library = session.library
        Standard.write(
            "Landscape \(Version.short) · \(library.manifests.count) packs, \(library.authorityCount(in: session.register)) areas · `help`, or `tour` for a two-minute walk\n"
        )
    }

    /// `landscape luton>`, `landscape luton +2>`
    private var prompt: LineEditing.Prompt {
        if let dialogue = session.dialogue {
            return LineEditing.Prompt([.init(dialogue.prompt, .init(bold: screen.isColoured(session.settings))), .init("> ")])
        }
        var segments: [LineEditing.Prompt.Segment] = [.init("landscape", .init(bold: screen.isColoured(session.settings)))]
        let loaded =
            session.hasLoadedAll
            ? "all" : session.loaded.first.map { $0 + (session.loaded.count > 1 ? " +\(session.loaded.count - 1)" : "") }
        if let loaded { segments.append(.init(" " + loaded)) }
        segments.append(.init("> "))
        return LineEditing.Prompt(segments)
    }

    private func behaviour(_ history: History?) -> LineBehaviour {
        let completer = Completer(session: session, commands: interpreter.commands)
        let hinter = Hinter(commands: interpreter.commands)
        return LineBehaviour(
            completion: ClosureCompletionSource { line, cursor in
                let (range, choices) = completer.complete(line: line, cursor: cursor)
                return Completion(range: range, candidates: choices.map { Candidate($0.text, description: $0.meaning, suffix: $0.suffix) })
            },
            hint: { line in hinter.hint(for: line) { history?.newest(startingWith: $0) } },
            isComplete: Interpreter.isComplete)
    }

    private func apply(_ settings: Settings, to reader: any LineReader) {
        // Only its greyness tells a hint from what was typed.
        reader.behaviour.showsHints = settings.showsHints && screen.isColoured(settings)
        if let keys = EditorKeys(rawValue: settings.editor), keys != currentKeys {
            reader.setEditor(keys)
            currentKeys = keys
        }
    }

    private var currentKeys = EditorKeys.emacs

    /// The workspace's history; without a workspace that can be used there is none, and the reason is said.
    private func openHistory() -> History? {
        do {
            let history = History(path: try session.workspace().historyPath)
            for warning in history.load() { Standard.write("landscape: \(warning)\n", to: .error) }
            return history
        } catch {
            Standard.write("landscape: nothing typed will be remembered: \(error)\n", to: .error)
            return nil
        }
    }
}

/// The person's editor.
enum Editor {
    static func name(_ variables: [String: String]) -> String {
        ["VISUAL", "EDITOR"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty } ?? "vi"
    }

    /// Opens a file and waits until the person is done.
    ///
    /// - Returns: false when there is no such editor, or it failed.
    static func run(on path: String, variables: [String: String]) -> Bool {
        ChildProgram.run(name(variables) + " '" + path.replacing("'", with: "'\\''") + "'")
    }
}

/// The desktop's browser, where there is a desktop.
enum Browser {
    static func open(_ url: String, variables: [String: String]) {
        guard variables["DISPLAY"] != nil || variables["WAYLAND_DISPLAY"] != nil, url.hasPrefix("http") else { return }
        let quoted = "'" + url.replacing("'", with: "'\\''") + "'"
        _ = ChildProgram.run("command -v xdg-open >/dev/null && xdg-open \(quoted) >/dev/null 2>&1 &", input: "")
    }
}
