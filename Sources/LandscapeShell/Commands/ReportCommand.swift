import Exports
import LandscapeKit
import Workspaces

/// Copies the templates of the HTML report into the workspace, to be edited there.
struct ReportCommand: Command {
    var name: String { "report" }
    var group: CommandGroup { .desk }
    var summary: String { "Copy the report's templates into the workspace, to be edited" }
    var usage: String { "report template [force]" }
    var details: String {
        "The HTML report is laid out by Mustache templates and a style sheet. The copies lie in the workspace's folder templates/; from "
            + "then on `export report ... to PATH.html` uses them. A copy that is there is left as it is without `force`; with it, the old one "
            + "goes to the workspace's trash. Delete a copy to have the program's own again. The report itself is written by `export report`."
    }
    var examples: [String] { ["report template"] }
    var options: [CommandOption] { [CommandOption("force", ["on", "off"], "Put the program's own in the place of edited copies")] }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let words = call.words.map { $0.lowercased() }
        guard let first = words.first, ["template", "templates"].contains(first), words.dropFirst().allSatisfy({ $0 == "force" }) else {
            throw CommandError(
                "`report template` copies the report's templates into the workspace; a report is written by "
                    + "`export report luton to luton.html`", .usage)
        }
        let force = call.isOn("force") || words.contains("force")
        let workspace = try session.workspace()
        var written: [String] = []
        var kept: [String] = []
        do {
            (written, kept) = try workspace.change("Copy the report's templates") { writer throws(StorageError) in
                var written: [String] = []
                var kept: [String] = []
                for file in ReportTemplates.files {
                    let name = ReportFiles.folder + "/" + file.name
                    let bytes = Array(file.text.utf8)
                    if let old = try workspace.file(name) {
                        guard force, old.bytes != bytes else {
                            kept.append(name)
                            continue
                        }
                        try writer.remove(name, ifStill: old.fingerprint)
                    }
                    try writer.write(bytes, to: name, replacing: nil)
                    written.append(name)
                }
                return (written, kept)
            }
        } catch {
            throw CommandError("\(error)")
        }
        var blocks: [Block] = []
        if !written.isEmpty {
            blocks.append(.message(Message(StyledText("Copied " + written.joined(separator: ", ") + " into " + workspace.path + "."))))
            blocks.append(
                .message(
                    Message("Edit them; `export report ... to PATH.html` uses them. Those you delete are the program's own again.", .hint)))
        }
        if !kept.isEmpty {
            let rest = force ? "" : "; `report template force` puts the program's own in their place"
            blocks.append(.message(Message(StyledText("Left as they are: " + kept.joined(separator: ", ") + rest + "."))))
        }
        return Outcome(Output(blocks))
    }
}

/// The report's templates in a workspace.
enum ReportFiles {
    static let folder = "templates"

    /// The templates that the person edited, or the program's own.
    static func templates(in workspace: Workspace) throws(CommandError) -> ReportTemplates {
        do {
            var edited: [ReportTemplates.File] = []
            for file in ReportTemplates.files {
                let name = folder + "/" + file.name
                guard let found = try workspace.file(name) else { continue }
                guard let text = String(validating: found.bytes, as: UTF8.self) else {
                    throw CommandError("\(name) is not UTF-8 text; save it as UTF-8, or delete it to have the program's own again")
                }
                if text != file.text { edited.append(.init(name: file.name, text: text, path: name)) }
            }
            return ReportTemplates(edited: edited)
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError("\(error)")
        }
    }
}
