import Foundation
import LandscapeKit
import Workspaces

/// Folders of loose packs among a command's words.
enum LooseFolder {
    /// The folder that a word means, where it is a path and no area's name.
    ///
    /// - Returns: nil for a word that is no path.
    /// - Throws: `CommandError` for a path at which there is no folder.
    static func find(_ word: String, in session: Session, for command: String = "load") throws(CommandError) -> String? {
        let looksLikePath = word.contains("/") || word.hasPrefix(".") || word.hasPrefix("~")
        if !looksLikePath, command == "load", session.register.isSpelling(word) { return nil }
        var candidates = [session.surroundings.absolute(word)]
        if looksLikePath, !word.hasPrefix("/"), !word.hasPrefix("~"), let workspace = try? session.workspace() {
            candidates.append(workspace.path(of: word))
        }
        if let found = candidates.first(where: holdsPack) { return tidy(found) }
        guard looksLikePath else { return nil }
        // What is wrong with a folder that holds no pack, the reader of packs says.
        if let folder = candidates.first(where: isFolder) { return tidy(folder) }
        guard command == "load" else {
            throw CommandError("there is no folder '\(word)'; `\(command)` takes the folder of a pack, which holds its pack.yaml")
        }
        throw CommandError(
            "there is no folder '\(word)'; `load` takes an area (`areas` lists them) or the folder of a pack, which holds its pack.yaml")
    }

    private static func holdsPack(_ folder: String) -> Bool {
        ["/pack.yaml", "/Pack/pack.yaml"].contains { FileManager.default.fileExists(atPath: folder + $0) }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// One spelling of a path, however it was typed: without `.` and `..`, and no slash at its end.
    private static func tidy(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.path
    }

    /// The blocks that tell what is wrong in a pack's files.
    static func faults(_ diagnostics: [Diagnostic]) -> [Block] {
        diagnostics.isEmpty ? [] : [.lines(diagnostics.map(\.description))]
    }

    static func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }
}
