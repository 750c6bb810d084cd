// A test helper: works on a workspace until it is done or killed, and prints each id once the note is acknowledged.
//
//     notekiller FOLDER add NAME COUNT      adds notes, each with a text that shows whether it is whole
//     notekiller FOLDER edit ID COUNT       rewrites one note, again and again
//     notekiller FOLDER append ID COUNT     adds a line to one note under the lock, again and again
//     notekiller FOLDER answer ID ROUND     answers an interview's questions, again and again
//     notekiller FOLDER hold                holds the lock until standard input ends
//     notekiller FOLDER hold-journal        keeps every other program from appending to the journal until standard input ends
//     notekiller FOLDER merge LIMIT COUNT   changes several files as one step, again and again, with a journal of at most LIMIT bytes
//     notekiller FOLDER turn - COUNT        undoes a step and does it again, in turn
import Glibc
import Workspaces

let arguments = CommandLine.arguments

func say(_ text: String) {
    print(text)
    fflush(nil)
}

/// One step of five files: three get the next number, one is new, and the one of the last step goes.
func merge(_ workspace: Workspace) throws(StorageError) -> Int {
    let first = try workspace.file("notes/a.md")
    let last = first.flatMap { Int(String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n").first ?? "") } ?? 0
    let number = last + 1
    let bytes = Array(("\(number)\n" + String(repeating: "line \(number)\n", count: 100) + "end \(number)\n").utf8)
    try workspace.change("Merge \(number)") { writer throws(StorageError) in
        for name in ["notes/a.md", "notes/b.md", "interviews/c.md"] {
            try writer.write(bytes, to: name, replacing: workspace.file(name)?.fingerprint)
        }
        try writer.write(bytes, to: "notes/new-\(number).md", replacing: nil)
        if let old = try workspace.file("notes/new-\(last).md") { try writer.remove(old.name, ifStill: old.fingerprint) }
    }
    return number
}

do throws(StorageError) {
    var workspace = try Workspace.open(at: arguments[1], environment: [:], patience: .seconds(60))
    let (action, name) = (arguments[2], arguments.count > 3 ? arguments[3] : "")
    let count = arguments.count > 4 ? Int(arguments[4]) ?? 0 : 0
    /// `number` tells the whole text, so that a test can see whether a piece is missing.
    func text(_ number: Int) -> String {
        "\(name) \(number)\n" + String(repeating: "line \(number)\n", count: number * 37 % 2_000) + "end \(number)"
    }
    switch action {
    case "add":
        for number in 0..<count { say(try workspace.add(NoteDraft(text(number), tags: ["\(number)"], name: name)).id) }
    case "edit":
        for number in 0..<count {
            var note = try workspace.note(name)
            note.text = text(number)
            _ = try workspace.replace(note)
            say("\(number)")
        }
    case "append":
        for number in 0..<count {
            _ = try workspace.change("Test") { writer throws(StorageError) in
                var note = try workspace.note(name)
                note.text += "\n\(getpid()) \(number)"
                return try writer.replace(note)
            }
            say("\(number)")
        }
    case "merge":
        if let limit = Int(name) { workspace.journalLimit = limit }
        for _ in 0..<count { say("\(try merge(workspace))") }
    case "turn":
        for number in 0..<count {
            let result = number % 2 == 0 ? try workspace.undo() : try workspace.redo()
            guard case .done(let step, _) = result else {
                say("error: \(result)")
                exit(1)
            }
            say(step.entry.title)
        }
    case "hold-journal":
        let journal = open(workspace.journalPath, O_RDWR | O_CREAT, 0o600)
        flock(journal, LOCK_EX)
        say("held")
        _ = readLine()
    case "answer":
        for number in 0..<100_000 {
            let part = InterviewPart.allCases[number % InterviewPart.allCases.count]
            let answer = "round \(arguments[4]) answer \(number)"
            _ = try workspace.change("Test") { writer throws(StorageError) in try writer.change(name, .answer(answer, part)) }
            say(answer)
        }
    default:
        try workspace.change("Test") { (_) throws(StorageError) in
            say("held")
            _ = readLine()
        }
    }
} catch {
    say("error: \(error)")
    exit(1)
}
