import Cataloguing
import LandscapeKit
import Workspaces

/// `workspace check`: everything in a workspace read, and every problem with its place.
enum WorkspaceReport {
    static func run(_ workspace: Workspace, _ session: Session) throws(CommandError) -> Outcome {
        try session.bringInAll()
        let records = try session.ask { try $0.recordIDs() }
        let settings = Dictionary(Settings.options.map { ($0.name, $0.values) }, uniquingKeysWith: { first, _ in first })
        let findings: WorkspaceCheck.Findings
        do {
            findings = try WorkspaceCheck.run(
                workspace, knowing: .init(register: session.register, records: records, settings: settings))
        } catch {
            throw CommandError("the workspace cannot be checked: \(error)")
        }
        let counts = [
            (findings.notes, "note"), (findings.interviews, "interview"), (findings.citations, "citation"), (findings.links, "link"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
        guard !findings.diagnostics.isEmpty else {
            return .message(
                StyledText("In order: \(counts.isEmpty ? "nothing in it yet" : counts). ") + StyledText(workspace.path, .code))
        }
        let errors = findings.diagnostics.count { $0.severity == .error }
        let warnings = findings.diagnostics.count - errors
        let found = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
        let blocks: [Block] = findings.diagnostics.map {
            .message(Message(StyledText("\($0)"), $0.severity == .error ? .failure : .warning))
        }
        let summary = Message(StyledText("\(found.joined(separator: ", "))\(counts.isEmpty ? "" : " in \(counts)")."))
        return Outcome(Output(blocks + [.message(summary)]), status: findings.hasErrors ? .failed : .done)
    }
}
