import ArgumentParser
import Foundation

/// The process's own options. What they mean for a session is `Program`'s business.
struct Landscape: ParsableCommand {
    @Option(
        name: .customShort("c"), parsing: .singleValue,
        help: ArgumentHelp("Run a command; may be given several times.", valueName: "command"))
    var commands: [String] = []

    @Option(help: ArgumentHelp("Load areas first, by name or code, with commas between; 'all' loads everything.", valueName: "areas"))
    var areas: String?

    @Option(help: ArgumentHelp("The folder that notes and history are kept in.", valueName: "folder"))
    var workspace: String?

    @Flag(help: "Answers as JSON.") var json = false
    @Flag(help: "Answers as JSON Lines, one record a line.") var jsonl = false
    @Flag(help: "Answers as CSV.") var csv = false
    @Flag(help: "Answers as Markdown.") var md = false
    @Flag(help: "Answers as plain text, however wide.") var plain = false

    @Option(name: [.long, .customLong("color")], help: ArgumentHelp("Colours: auto, always or never.", valueName: "when"))
    var colour: String = "auto"

    @Flag(help: "Go on after a command that failed.") var keepGoing = false
    @Flag(help: "Never page long answers.") var noPager = false
    @Flag(help: "Print the version and end.") var version = false
    // Declared, because what is passed through to commands would take the library's own `--help` along.
    @Flag(name: .shortAndLong, help: .hidden) var help = false

    @Argument(
        parsing: .captureForPassthrough,
        help: ArgumentHelp("A command with its words and options, or the name of a script.", valueName: "command or script"))
    var words: [String] = []

    static let configuration = CommandConfiguration(
        commandName: "landscape", abstract: "Map how councils, the NHS and their partners commission services.",
        discussion: """
            Without a command it opens a prompt; `help` there lists what can be asked.

            landscape --areas luton priorities theme:obesity --json
            landscape -c 'load luton' -c partnerships
            landscape script.landscape

            Exit status: 0 done, 1 a command failed, 2 the line was not understood.
            """)

    /// What `--help` prints.
    var manual: String { Self.helpMessage() }

    /// The format that a flag chose for all answers.
    var format: String? {
        if json { return "json" }
        if jsonl { return "jsonl" }
        if csv { return "csv" }
        if md { return "markdown" }
        return plain ? "plain" : nil
    }
}
