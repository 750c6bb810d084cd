import Foundation
import LandscapeKit
import LandscapeShell
import LineEditing
import Rendering
import Workspaces

/// Brings an outcome to where it belongs: the screen, a pager, a file, a program.
struct Screen {
    let variables: [String: String]
    /// Whether standard output is a terminal.
    let isTerminal: Bool
    /// The format that a flag of the command line chose.
    let format: OutputFormat?
    let folder: String
    /// Whether a person reads along, so that a pager makes sense.
    let isInteractive: Bool

    /// Shows an outcome.
    ///
    /// - Returns: how the line ended: a file that cannot be written is a failure too.
    func show(_ outcome: Outcome, settings: Settings) -> ExitStatus {
        // What went wrong goes to standard error, whatever else there is to show.
        guard outcome.status == .done || failureLines(outcome.output).isEmpty else {
            var rest = outcome
            rest.output.blocks.removeAll(where: Self.isFailure)
            let status = rest.output.blocks.isEmpty ? outcome.status : show(rest, settings: settings)
            for line in failureLines(outcome.output) { complain(line) }
            return status
        }
        switch outcome.destination {
        case .file(let path, let force): return write(outcome, to: path, force: force)
        case .program(let command):
            let text = text(outcome, format: format(of: outcome, fallback: .plain), settings: settings)
            // 127: the shell did not find it, and has said so.
            guard let status = ChildProgram.run(command, input: text), status != 127 else {
                return fail("'\(command)' could not be started")
            }
            return outcome.status
        case nil:
            let format = format(of: outcome, fallback: isTerminal ? .terminal : .plain)
            let text = text(outcome, format: format, settings: settings)
            page(text, settings: settings)
            return outcome.status
        }
    }

    private func format(of outcome: Outcome, fallback: OutputFormat) -> OutputFormat {
        outcome.format.flatMap { OutputFormat(name: $0) } ?? format ?? fallback
    }

    /// The text of an outcome. Messages beside data go to standard error, so that data stays data.
    private func text(_ outcome: Outcome, format: OutputFormat, settings: Settings) -> String {
        guard format.isData else {
            return format.renderer(width: TerminalSize.current.columns, palette: palette(settings), unicode: isUTF8).render(outcome.output)
        }
        let hasData = outcome.output.blocks.contains { block in
            switch block {
            case .table, .tree, .card, .code, .lines: true
            case .heading, .text, .message, .slide: false
            }
        }
        // A hint is about the answer as a person sees it; beside data it would only disturb who asked for data.
        let messages = Output(
            outcome.output.blocks.filter { if case .message(let message) = $0 { !hasData || message.kind != .hint } else { true } })
        for line in MessageText.lines(of: messages) { Standard.write(line + "\n", to: .error) }
        return hasData || outcome.isAnswer ? format.renderer().render(outcome.output) : ""
    }

    private func failureLines(_ output: Output) -> [String] {
        output.blocks.compactMap { block in
            guard case .message(let message) = block, Self.isFailure(block) else { return nil }
            return Rendering.SafeText.visible(message.text.plain)
        }
    }

    private static func isFailure(_ block: Block) -> Bool {
        if case .message(let message) = block { message.kind == .failure } else { false }
    }

    /// Whether answers, the prompt and the hint are coloured.
    func isColoured(_ settings: Settings) -> Bool { palette(settings) != .none }

    private func palette(_ settings: Settings) -> Palette {
        let choice: Palette.Choice = ["on": .always, "always": .always, "off": .never, "never": .never][settings.colour] ?? .auto
        return Palette(choice, environment: variables, isTerminal: isTerminal)
    }

    /// Box-drawing characters only where the locale can show them.
    private var isUTF8: Bool {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty } ?? ""
        return !isTerminal || locale.isEmpty || !["C", "POSIX"].contains(locale)
    }

    /// An error, wrapped to the window where a person reads it and on one line where a program does.
    private func complain(_ message: String) {
        let text = "landscape: " + Rendering.SafeText.visible(message)
        let lines = isatty(2) == 1 ? Rendering.DisplayWidth.wrap(text, to: TerminalSize.current.columns, hanging: 2) : [text]
        Standard.write(lines.joined(separator: "\n") + "\n", to: .error)
    }

    // MARK: Files

    private func write(_ outcome: Outcome, to path: String, force: Bool) -> ExitStatus {
        let absolute = Surroundings(today: Today.date, variables: variables, folder: folder).absolute(path)
        let ending = path.split(separator: ".").last.map(String.init) ?? ""
        let format = outcome.format.flatMap { OutputFormat(name: $0) } ?? OutputFormat(fileExtension: ending) ?? format ?? .plain
        // A file is handed on: what leaves for a file leaves without names, as every export does.
        let contacts = outcome.output.records.count(where: \.hasPersonalDetails)
        guard contacts == 0 else {
            return fail(
                "the answer names people (\(contacts) contact\(contacts == 1 ? "" : "s")); `export records ... to \(path)` writes it without names, names:on with them"
            )
        }
        let text = text(outcome, format: format, settings: Settings())
        do {
            try SafeFile.write(Array(text.utf8), to: absolute, force ? .replace : .refuseExisting, permissions: 0o644)
            Standard.write("Wrote \(Rendering.SafeText.visible(path)) (\(format.rawValue)).\n", to: .error)
            return outcome.status
        } catch {
            return fail(
                error.kind == .alreadyExists ? "\(path) is there already and was not changed; `> \(path) force` overwrites it" : "\(error)")
        }
    }

    private func fail(_ message: String) -> ExitStatus {
        complain(message)
        return .failed
    }

    // MARK: Pager

    private func page(_ text: String, settings: Settings) {
        let size = TerminalSize.current
        let command = ["LANDSCAPE_PAGER", "PAGER"].lazy.compactMap { variables[$0] }.first ?? "less"
        let wanted = Pager.Settings(
            isInteractive: isInteractive && isTerminal && variables["TERM"] != "dumb", isEnabled: settings.usesPager && !command.isEmpty)
        guard Pager.isNeeded(for: text, height: size.rows, width: size.columns, settings: wanted) else { return Standard.write(text) }
        if variables["LESS"] == nil { setenv("LESS", "FRX", 1) }
        // 127: the shell did not find the pager.
        if let status = ChildProgram.run(command, input: text), status != 127 { return }
        Standard.write(text)
    }
}
