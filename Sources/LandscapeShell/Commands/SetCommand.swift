import LandscapeKit
import Workspaces

/// Shows and changes settings.
struct SetCommand: Command {
    var name: String { "set" }
    var group: CommandGroup { .program }
    var summary: String { "Show or change a setting, of this session or of the workspace" }
    var usage: String { "set [NAME [VALUE]] [save:on] | set group NAME AREA,AREA ..." }
    var details: String { "`save:on` writes it into workspace.yaml, so that it holds whenever the workspace is opened." }
    var options: [CommandOption] { [CommandOption("save", ["on"], "Keep the setting in the workspace")] }
    var examples: [String] { ["set", "set names off"] }
    var words: WordStyle { .settings }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let words = call.words
        if words.first == "group" { return try GroupSetting.run(call, in: session) }
        guard let name = words.first else {
            let rows = Settings.options.map { option in
                Table.Row([
                    StyledText(option.name, .strong), StyledText(option.get(session.settings)),
                    StyledText(option.values.joined(separator: ", ")), StyledText(option.summary),
                ])
            }
            return Outcome(
                Output([
                    .table(
                        Table(
                            [
                                .init("setting", "Setting"), .init("value", "Is"), .init("values", "Takes"),
                                .init("summary", "What it does", flexible: true),
                            ], rows))
                ]))
        }
        guard let option = Settings.options.first(where: { $0.name == name || (name == "color" && $0.name == "colour") }) else {
            let near = NearMiss.best(for: name, among: Settings.options.map(\.name), limit: 1)
            throw CommandError(
                "there is no setting '\(name)'" + (near.isEmpty ? "; `set` lists them" : Diagnostic.didYouMean(near)), .usage)
        }
        guard words.count > 1 else {
            return .message(
                StyledText("\(option.name) is \(option.get(session.settings)); it takes \(option.values.joined(separator: " or "))."))
        }
        guard option.values.contains(words[1]) else {
            throw CommandError("'\(option.name)' takes \(option.values.joined(separator: " or ")), not '\(words[1])'", .usage)
        }
        option.set(&session.settings, words[1])
        guard call.isOn("save") else { return .message(StyledText("\(option.name) is \(words[1]) now.")) }
        return try Self.save(option.name, words[1], session)
    }

    private static func save(_ name: String, _ value: String, _ session: Session) throws(CommandError) -> Outcome {
        let workspace = try session.workspace()
        do {
            try workspace.describe { $0.settings[name] = value }
        } catch {
            throw CommandError("\(name) is \(value) for this session, but it could not be kept: \(error)")
        }
        return .message(
            StyledText("\(name) is \(value) now, and whenever this workspace is opened: ") + StyledText(workspace.descriptionPath, .code))
    }
}
