/// What the command line asks of the program, as plain values.
struct LaunchOptions {
    var commands: [String] = []
    var areas: String?
    var workspace: String?
    /// The format that a flag chose for all answers.
    var format: String?
    var colour = "auto"
    var keepsGoing = false
    var usesPager = true
    var showsVersion = false
    /// The manual, when it was asked for.
    var manual: String?
    var words: [String] = []
}

extension LaunchOptions {
    init(_ parsed: Landscape) {
        commands = parsed.commands
        areas = parsed.areas
        workspace = parsed.workspace
        format = parsed.format
        colour = parsed.colour
        keepsGoing = parsed.keepGoing
        usesPager = !parsed.noPager
        showsVersion = parsed.version
        manual = parsed.help ? parsed.manual : nil
        words = parsed.words
    }

    /// The plainest command lines, read without the option parser, which costs a tenth of a start-up: `-c COMMAND` some times over, words
    /// alone, or nothing at all. Nil for anything else.
    init?(plain arguments: [String]) {
        if !arguments.contains(where: { $0.hasPrefix("-") }) {
            words = arguments
            return
        }
        guard arguments.count.isMultiple(of: 2) else { return nil }
        for index in stride(from: 0, to: arguments.count, by: 2) {
            guard arguments[index] == "-c", !arguments[index + 1].hasPrefix("-") else { return nil }
            commands.append(arguments[index + 1])
        }
    }
}
