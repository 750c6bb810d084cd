import Glibc
import LineEditing

// The smallest REPL: echoes each entry in escaped form. Options come from the environment:
// DEMO_HISTORY a history file, DEMO_KEYS emacs or vi, DEMO_PROMPT another prompt, DEMO_NO_HINTS.

func setting(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

func say(_ text: String) {
    print(text)
    fflush(nil)
}

let words = [
    Candidate("priorities", description: "what an area wants to achieve"), Candidate("primary", description: "schools for ages 5 to 11"),
    Candidate("load", description: "load an area"), Candidate("theme:", description: "only records with this theme", suffix: ""),
    Candidate("日本", description: "a wide word"),
]

let source = ClosureCompletionSource { line, cursor in
    let before = Array(line.unicodeScalars.prefix(cursor))
    let start = (before.lastIndex(of: " ") ?? before.lastIndex(of: "\n")).map { $0 + 1 } ?? 0
    var word = String.UnicodeScalarView()
    word.append(contentsOf: before[start...])
    let typed = String(word)
    let many = typed.hasPrefix("n") ? (0..<72).map { Candidate("n\($0)") } : []
    return Completion(range: start..<cursor, candidates: (words + many).filter { $0.text.hasPrefix(typed) })
}

let history = setting("DEMO_HISTORY").map { History(path: $0) }
for warning in history?.load() ?? [] { say("warning: \(warning)") }

let behaviour = LineBehaviour(
    completion: source,
    hint: { line in
        guard !line.isEmpty else { return nil }
        if let entry = history?.newest(startingWith: line) { return String(entry.dropFirst(line.count)) }
        return "hint me".hasPrefix(line) ? String("hint me".dropFirst(line.count)) : nil
    },
    showsHints: setting("DEMO_NO_HINTS") == nil,
    isComplete: { $0.filter { $0 == "\"" }.count.isMultiple(of: 2) && !$0.hasSuffix("\\") })

let configuration = LineReaderConfiguration(
    programName: "linedemo", history: history, behaviour: behaviour, keys: setting("DEMO_KEYS").flatMap(EditorKeys.init(rawValue:)))

do {
    let kind = LineReaderKind.current
    let reader = try LineReaderFactory.make(configuration, kind: kind)
    if reader.isInteractive { say("reader: \(kind)") }
    let prompt = Prompt([.init(setting("DEMO_PROMPT") ?? "démo", .init(.green, bold: true)), .init("> ")])
    var options = ReadOptions.command
    reading: while true {
        let result = try reader.readLine(prompt: prompt, options: options)
        options = .command
        switch result {
        case .endOfInput:
            say("end")
            break reading
        case .interrupted(let text):
            say("interrupted: \(text.debugDescription)")
        case .line("quit"):
            say("bye")
            break reading
        case .line("work"):
            say("working")
            while !Interrupts.isPending { usleep(5_000) }
            say("stopped: \(Interrupts.take())")
        case .line("child"):
            var child: pid_t = 0
            var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("cat"), nil]
            say("child starts")
            posix_spawn(&child, "/bin/cat", nil, nil, &arguments, environ)
            var status: Int32 = 0
            while waitpid(child, &status, 0) < 0, errno == EINTR {}
            say("child ends")
        case .line("ask"):
            options = .answer(startingWith: "given")
        case .line("vi"):
            say("vi: \(reader.setEditor(.vi))")
        case .line("off"):
            history?.isEnabled = false
            say("history is off")
        case .line("history"):
            for entry in history?.search() ?? [] { say("\(entry.number) \(entry.text.debugDescription)") }
            say("listed")
        case .line(let text):
            say("got: \(text.debugDescription)")
        }
        if let warning = history?.takeWarning() { say("warning: \(warning)") }
    }
    reader.close()
} catch {
    say("error: \(error)")
    exit(1)
}
