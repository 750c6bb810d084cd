import Cataloguing
import Foundation
import LandscapeKit
import PackAuthoring
import PackReading
import Workspaces

/// `pack check`: every fault of a pack's files, and what a careful reader would ask.
enum PackChecking {
    /// A pack's folder as it was named, and where it is.
    private struct Folder {
        let name: String
        let path: String
    }

    static func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        try PackToolCommand.refuseOptions(call, but: ["fix", "format", "watch"], of: "check")
        let fix = call.options["fix"]?.first
        let folders = try folders(call, session)
        let isWatching = call.isOn("watch")
        if isWatching {
            guard fix == nil else { throw CommandError("`watch:` and `fix:` do not go together; mend first, then watch", .usage) }
            guard call.options["format"] == nil else { throw CommandError("`watch:` shows text; leave `format:` out", .usage) }
        }
        if let fix { return try mend(folders, isWriting: fix == "on", session) }
        var outcome = check(folders, call.options["format"]?.first ?? "text", session)
        if isWatching {
            let line = (["pack check"] + folders.map { Token.quotedIfNeeded($0.name) }).joined(separator: " ")
            outcome.effect = .watch(folders.map(\.path), then: line)
            outcome.output.blocks.append(.message(Message("Watching; a saved file is checked at once, Ctrl-C ends it.", .hint)))
        }
        return outcome
    }

    // MARK: Checking

    private static func check(_ folders: [Folder], _ format: String, _ session: Session) -> Outcome {
        let inspected = folders.map { folder in
            (folder, PackInspection(folder: folder.path, displayRoot: session.surroundings.folder, today: session.surroundings.today))
        }
        let hasErrors = inspected.contains { $0.1.count(.error) > 0 }
        let status: ExitStatus = hasErrors ? .failed : .done
        let findings = inspected.flatMap(\.1.findings)
        switch format {
        case "json": return Outcome(Output([.code(FindingReport.json(findings))]), status: status)
        case "sarif": return Outcome(Output([.code(FindingReport.sarif(findings, version: Version.number))]), status: status)
        default: return Outcome(Output(inspected.flatMap { blocks($0.0, $0.1) }), status: status)
        }
    }

    private static func blocks(_ folder: Folder, _ inspection: PackInspection) -> [Block] {
        var blocks: [Block] = []
        // What must be mended comes last: a new pack has a screenful of promises to keep, and they would push it out of sight.
        let ordered = [Finding.Severity.note, .warning, .error].flatMap { grade in inspection.findings.filter { $0.severity == grade } }
        if !ordered.isEmpty { blocks.append(.lines(ordered.map(\.description))) }
        let errors = inspection.count(.error)
        var parts = [errors == 0 ? "in order" : LooseFolder.count(errors, "error")]
        if let pack = inspection.result.pack { parts.insert(LooseFolder.count(pack.records.count, "record"), at: 0) }
        parts.append(LooseFolder.count(inspection.count(.warning), "warning"))
        if inspection.count(.note) > 0 { parts.append(LooseFolder.count(inspection.count(.note), "note")) }
        let text = "\(folder.name): \(parts.joined(separator: ", "))."
        blocks.append(.message(Message(StyledText(text), errors == 0 ? .info : .failure)))
        return blocks
    }

    // MARK: Mending

    private static func mend(_ folders: [Folder], isWriting: Bool, _ session: Session) throws(CommandError) -> Outcome {
        var blocks: [Block] = []
        var count = 0
        for folder in folders {
            // A tab hides what else is wrong in its file: what shows after the first mending is mended too.
            var isFirst = true
            while true {
                let inspection = PackInspection(
                    folder: folder.path, displayRoot: session.surroundings.folder, today: session.surroundings.today)
                let files = PackMender.mend(inspection)
                if files.isEmpty || (!isWriting && !isFirst) { break }
                for file in files {
                    blocks.append(.code(file.difference))
                    blocks.append(.message(Message(StyledText("\(file.shown): " + file.deeds.joined(separator: "; ") + "."))))
                    if isWriting { try write(file) }
                }
                count += files.count
                isFirst = false
            }
        }
        if count == 0 { return .message("Nothing to mend that is certain; `pack check` says what else there is.") }
        let files = LooseFolder.count(count, "file")
        if !isWriting {
            blocks.append(.message(Message(StyledText("\(files) to mend; `fix:on` in place of `fix:show` writes it."), .hint)))
            return Outcome(Output(blocks))
        }
        let after = check(folders, "text", session)
        return Outcome(Output(blocks) + after.output, status: after.status)
    }

    private static func write(_ file: MendedFile) throws(CommandError) {
        do {
            let old = Fingerprint(of: Array(file.old.utf8))
            try SafeFile.write(Array(file.new.utf8), to: file.path, .replaceIfUnchanged(since: old))
        } catch {
            throw CommandError("\(error)")
        }
    }

    // MARK: The line

    /// The folders that a line names, or every pack of the project.
    private static func folders(_ call: Call, _ session: Session) throws(CommandError) -> [Folder] {
        var names = Array(call.words.dropFirst())
        if names.isEmpty {
            guard let project = ProjectFolder.find(from: session.surroundings.folder) else {
                throw CommandError(
                    "type `pack check FOLDER`, e.g. `pack check Plugins/Luton`; without a folder it checks the packs of the project, and "
                        + "this is not the project's folder", .usage)
            }
            names = project.packNames.map { project.shown("Plugins/" + $0, from: session.surroundings.folder) }
        }
        return names.map { name in
            // A draft in the workspace goes by its short name too, as `load` has it.
            let folder = (try? LooseFolder.find(name, in: session)) ?? session.surroundings.absolute(name)
            // An editor checks the file that it saves: the pack it belongs to is meant.
            guard folder.hasSuffix(".yaml") || folder.hasSuffix(".yml"), FileManager.default.fileExists(atPath: folder) else {
                return Folder(name: name, path: folder)
            }
            let home = URL(fileURLWithPath: folder).deletingLastPathComponent().path
            return Folder(name: name.lastIndex(of: "/").map { String(name[..<$0]) } ?? ".", path: home)
        }
    }
}
