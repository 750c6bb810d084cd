// A test helper: works on a workspace until it is done or killed, and prints each id once the note is acknowledged.
//
//     notekiller FOLDER add NAME COUNT      adds notes, each with a text that shows whether it is whole
//     notekiller FOLDER edit ID COUNT       rewrites one note, again and again
//     notekiller FOLDER append ID COUNT     adds a line to one note under the lock, again and again
//     notekiller FOLDER hold                holds the lock until standard input ends
import Glibc
import Workspaces

let arguments = CommandLine.arguments

func say(_ text: String) {
    print(text)
    fflush(nil)
}

do throws(StorageError) {
    let workspace = try Workspace.open(at: arguments[1], environment: [:], patience: .seconds(60))
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
