import Cataloguing
import LandscapeKit
import PackReading

/// An author's tools: a new pack, and whether it is right.
struct PackToolCommand: Command {
    var name: String { "pack" }
    var group: CommandGroup { .program }
    var summary: String { "An author's tools: begin a pack, check, mend, preview it, say what changed" }
    var usage: String {
        "pack new AREA | check [FOLDER ...] | preview FOLDER [to FILE] | diff FOLDER [FOLDER | REVISION[..REVISION]] | schema"
    }
    var details: String {
        "`new` writes a pack that builds and passes at once, every heading explained in it. `check` says what `swift build` would say, and "
            + "what a careful reader would ask beside; without a folder it checks every pack of the project. `preview` loads the pack as a "
            + "loose one and shows its coverage, its partnerships and what is odd; `to FILE.html` writes its report page too. `diff` says what changed between two folders, or since a "
            + "revision of git, as a reviewer asks; `as:markdown` for a pull request. `schema` prints the JSON Schema that editors complete "
            + "pack files by."
    }
    var examples: [String] {
        [
            "pack check Plugins/Luton", "pack check Plugins/Luton format:json", "pack preview Plugins/Luton",
            "pack diff Plugins/Luton Plugins/Leicester",
        ]
    }
    var options: [CommandOption] { PackMaking.options + PackToolCommand.checkOptions }
    var words: WordStyle { .paths }
    var pages: [Block] {
        Self.page("pack new AREA [profile:] [loose:PATH]", PackMaking.details)
            + Self.page("pack check [FOLDER ...] [fix:show|on] [format:text|json|sarif] [watch:on]", Self.checkDetails)
    }

    private static let checkOptions = [
        CommandOption("fix", ["show", "on"], "check: show what is certain to mend, or show and write it"),
        CommandOption("format", ["text", "json", "sarif"], "check: for people, programs, or code reviews on the web"),
        CommandOption("watch", ["on"], "check: again at every save, until Ctrl-C"),
    ]

    private static let checkDetails =
        "Errors are what the build refuses, told last; warnings are most likely mistakes; notes are worth a look. Words in square brackets name a rule of "
        + "judgement: `# landscape: allow RULE` on the line, or on the one before, says that you have looked. Exit status: 0 without errors, "
        + "1 with errors, 2 when the line was not understood."

    private static let actions = [
        ("new", "Begin a pack"), ("check", "Every fault, with file, line and column"), ("preview", "As its readers will see it"),
        ("diff", "What changed, as a reviewer asks"), ("schema", "The JSON Schema of pack files"),
    ]

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        switch call.words.first?.lowercased() {
        case "new": return try PackMaking.run(call, in: session)
        case "check": return try PackChecking.run(call, in: session)
        case "preview": return try PackPreview.run(call, in: session)
        case "diff": return try PackDiff.run(call, in: session)
        case "schema" where call.words.count == 1: return Outcome(Output([.code(PackSchema.text())]))
        default:
            let near = call.words.first.map { NearMiss.best(for: $0, among: Self.actions.map(\.0), limit: 1) } ?? []
            throw CommandError(
                "`pack` takes \(Self.actions.map(\.0).joined(separator: ", ")), e.g. `pack check Plugins/Luton`"
                    + Diagnostic.didYouMean(near),
                .usage)
        }
    }

    /// Refuses options that are another action's, and qualifiers that are none.
    static func refuseOptions(_ call: Call, but own: Set<String>, of action: String) throws(CommandError) {
        var keys = call.options.keys.filter { !own.contains($0) }
        for token in call.tokens { if case .qualifier(let key, _) = token.content { keys.append(key) } }
        guard let key = keys.sorted().first else { return }
        throw CommandError("`pack \(action)` does not take '\(key):'; `help pack` shows what it takes", .usage)
    }

    private static func page(_ usage: String, _ details: String) -> [Block] { [.code(usage), .text(StyledText(details))] }

    func choices(after words: [String], piece: String, in session: Session) -> [CompletionChoice] {
        guard words.isEmpty else { return [] }
        return Self.actions.filter { $0.0.hasPrefix(piece) }.map { CompletionChoice(text: $0.0, meaning: $0.1, suffix: " ") }
    }
}
