import Cataloguing
import LandscapeKit

/// Takes a line and returns what came of it. It knows no terminal and never prints: the REPL, batch mode and tests share it.
package final class Interpreter {
    package let session: Session
    package let commands: CommandList
    /// The saved queries that are running, outermost first: one that calls itself would never end.
    private var running: [String] = []

    /// Whether a line that is no question is refused: what stands in a report changes nothing.
    private let asksOnly: Bool

    package init(session: Session, asksOnly: Bool = false) {
        self.session = session
        self.asksOnly = asksOnly
        commands = CommandList(packCommands: session.library.commands)
    }

    /// Runs one line. Nothing is thrown: what went wrong is in the outcome, said for the person.
    package func run(_ line: String) -> Outcome {
        var outcome = answer(line)
        outcome.output = withholding(outcome.output)
        outcome.output.blocks += looseness(of: outcome.output.records)
        outcome.output.blocks += session.takeNotices().map { .message(Message(StyledText($0), .warning)) }
        if let notice = session.takeContactNotice() {
            outcome.output.blocks.append(.message(Message(StyledText(notice), .warning)))
        }
        return outcome
    }

    /// The output without what people's own notes tell of others: those who asked not to be named, and with `set names off` every name,
    /// address and number. Records come without them already.
    private func withholding(_ output: Output) -> Output {
        let isOpen = session.settings.showsNames
        // Where the contacts cannot be read, addresses and numbers go all the same.
        var names = (try? session.withdrawnDetails()) ?? []
        if !isOpen { names += (try? session.holders()) ?? [] }
        guard !isOpen || !names.isEmpty else { return output }
        let longestFirst = Set(names).sorted { ($1.count, $0) < ($0.count, $1) }
        return output.mapTexts { NoteWithholding.clean($0, longestFirst, isOpen).text }
    }

    /// Says of a list which of its records nobody has reviewed: those of loose packs. A single record's card says it itself.
    private func looseness(of records: [LandscapeKit.Record]) -> [Block] {
        guard records.count > 1 else { return [] }
        return session.library.looseIDs.compactMap { id in
            let count = records.count { $0.pack == id }
            guard count > 0 else { return nil }
            let share =
                count == records.count
                ? (count == 2 ? "Both are" : "All \(count) are") : "\(count) of \(records.count) \(count == 1 ? "is" : "are")"
            return .message(Message(StyledText("\(share) from the loose pack '\(id)', read from a folder."), .hint))
        }
    }

    private func answer(_ line: String) -> Outcome {
        do {
            guard let dialogue = session.dialogue else { return try interpret(line) }
            // A colon lets one command through: what is looked up in between is no answer.
            if line.first == ":" { return try interpret(String(line.dropFirst())) }
            return try dialogue.take(line, in: session)
        } catch {
            return Outcome(.message(StyledText(error.message), .failure), status: error.status)
        }
    }

    /// Leaves the conversation that is open, if one is: after Ctrl-C, and where the input ends.
    package func leaveDialogue() -> Outcome { session.dialogue?.leave(in: session) ?? Outcome() }

    /// The lines of an entry: a pasted text of several lines is several commands, but a line break inside quotes is text.
    package static func lines(of entry: String) -> [String] {
        var lines: [String] = [""]
        var marks = QuotationMarks()
        for character in entry {
            for scalar in character.unicodeScalars { marks.take(scalar) }
            if character.isNewline && !marks.isOpen { lines.append("") } else { lines[lines.count - 1].append(character) }
        }
        return lines
    }

    /// Whether an entry is whole: no quotation mark waits for its end.
    package static func isComplete(_ entry: String) -> Bool {
        var marks = QuotationMarks()
        for scalar in entry.unicodeScalars { marks.take(scalar) }
        return !marks.isOpen
    }

    private func interpret(_ line: String) throws(CommandError) -> Outcome {
        let parts = try LineSplitter.split(line, reading(of: line))
        guard !parts.command.isEmpty, !parts.command.hasPrefix("#") else {
            if session.tour != nil && parts.command.isEmpty && session.surroundings.isInteractive { return try interpret("tour next") }
            return Outcome()
        }
        if let outcome = try runSaved(parts) { return outcome }
        let (command, call, format) = try read(parts.command)
        guard command.isQuestion || !asksOnly else {
            throw CommandError("`\(command.name)` is no question; only what asks and changes nothing can stand here", .usage)
        }
        var outcome = try command.run(call, in: session)
        outcome.destination = parts.destination
        outcome.format = format
        return outcome
    }

    /// How a line is to be read, by its first word.
    private func reading(of line: String) -> LineReading {
        guard let word = line.split(whereSeparator: \.isWhitespace).first else { return .words }
        return commands.named(String(word))?.reading ?? .words
    }

    /// Runs a line whose first word is a saved query's name; words after it are added to the saved line.
    ///
    /// - Returns: nil where it is no such line.
    private func runSaved(_ parts: LineSplitter.Parts) throws(CommandError) -> Outcome? {
        let words = parts.command.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
        guard let name = words.first?.lowercased(), name.first?.isLetter == true, !name.contains(":"), commands.named(name) == nil,
            let saved = try session.savedQuery(name)
        else { return nil }
        guard !running.contains(name) else {
            throw CommandError("the saved query '\(running[0])' comes back to itself; `save \(name) ...` saves it anew")
        }
        running.append(name)
        defer { running.removeLast() }
        let inner = try LineSplitter.split(saved, reading(of: saved))
        let line = ([inner.command] + words.dropFirst()).joined(separator: " ")
        var outcome = try interpret(line)
        outcome.destination = parts.destination ?? inner.destination ?? outcome.destination
        return outcome
    }

    /// The command of a line, and its words.
    private func read(_ line: String) throws(CommandError) -> (any Command, Call, String?) {
        var tokens: [Token]
        do {
            tokens = try Tokenizer.tokens(in: line)
        } catch {
            throw CommandError(error.message, .usage)
        }
        guard let first = tokens.first else { return (HelpCommand(), Call(tokens: []), nil) }
        let command = try self.command(of: first, tokens)
        if isName(first), !Question.isQuestion(tokens, commands) { tokens.removeFirst() } else { Question.trim(&tokens, command) }
        let rest = String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(first.range.upperBound)))
        var call = Call(name: first.typed.lowercased(), tokens: [], rest: rest.trimmingSpaces)
        if command.reading == .whole, tokens.first?.content != .qualifier(key: "help", values: []) {
            call.tokens = tokens
            return (command, call, nil)
        }
        var format: String?
        let own = Dictionary(command.options.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for token in tokens {
            guard case .qualifier(let key, let values) = token.content else {
                call.tokens.append(token)
                continue
            }
            if key == "help", values.isEmpty {
                return (
                    HelpCommand(), Call(tokens: [Token(.word(command.name, isQuoted: false), range: token.range)], rest: command.name), nil
                )
            }
            if key == "as", own["as"] == nil {
                format = try self.format(values)
                if command.reading == .statement { call.rest = Self.text(of: line, without: token, after: first) }
            } else if let option = own[key] {
                guard !values.isEmpty else {
                    throw CommandError("'\(key):' wants a value right after the colon: \(option.summary.lowercasingFirst)", .usage)
                }
                if let wrong = values.first(where: { !option.values.isEmpty && !option.values.contains($0) }) {
                    let near = NearMiss.best(for: wrong, among: option.values, limit: 1)
                    throw CommandError(
                        "'\(key):' takes \(option.values.joined(separator: " or ")), not '\(wrong)'" + Diagnostic.didYouMean(near), .usage)
                }
                call.options[key, default: []] += values
            } else {
                call.tokens.append(token)
            }
        }
        return (command, call, format)
    }

    /// The line after its first word, without a word that is the shell's.
    private static func text(of line: String, without token: Token, after first: Token) -> String {
        let scalars = Array(line.unicodeScalars)
        let kept = scalars[first.range.upperBound..<token.range.lowerBound] + scalars[token.range.upperBound...]
        return String(String.UnicodeScalarView(kept)).trimmingSpaces
    }

    /// Whether a line's first word names its command; a quoted text, a word to leave out, a qualifier or a number does not.
    private func isName(_ token: Token) -> Bool {
        guard case .word(let word, false) = token.content else { return false }
        return !token.isNegated && !NumberList.isNumber(word)
    }

    private func command(of token: Token, _ tokens: [Token]) throws(CommandError) -> any Command {
        guard case .word(let word, _) = token.content, isName(token) else {
            if case .word(let word, false) = token.content, NumberList.isNumber(word) { return WhyCommand() }
            return FindCommand()
        }
        if let command = commands.named(word) { return command }
        if let command = Question.command(tokens, commands) { return command }
        if let run = session.parser.areaRun(tokens[...]) {
            throw CommandError(
                "'\(session.register.name(run.area))' is an area; `load \(run.area)` loads it, `priorities \(run.area)` asks about it",
                .usage)
        }
        let near = commands.suggestions(for: word)
        let tail = near.isEmpty ? "; `help` lists the commands, `find \(word)` searches for it" : Diagnostic.didYouMean(near)
        throw CommandError("there is no command '\(word)'" + tail, .usage)
    }

    private static let formats = ["json", "jsonl", "csv", "markdown", "plain"]

    private func format(_ values: [String]) throws(CommandError) -> String {
        let aliases = ["md": "markdown", "text": "plain", "txt": "plain", "ndjson": "jsonl"]
        let name = values.first.map { aliases[$0.lowercased()] ?? $0.lowercased() } ?? ""
        guard Self.formats.contains(name) else {
            let near = NearMiss.best(for: name, among: Self.formats, limit: 1)
            throw CommandError(
                "there is no format '\(name)'; it is one of \(Self.formats.joined(separator: ", "))" + Diagnostic.didYouMean(near), .usage)
        }
        return name
    }
}

extension String {
    /// The same within a sentence.
    var lowercasingFirst: String { prefix(1).lowercased() + dropFirst() }

    var trimmingSpaces: String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
        return start < end ? String(self[start..<end]) : ""
    }
}
