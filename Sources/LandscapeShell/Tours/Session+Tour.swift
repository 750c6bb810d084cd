import Foundation
import LandscapeKit
import Workspaces

/// A tour that is under way, and what there was before it.
struct TourUnderWay {
    let tour: Tour
    /// The step that comes next.
    var next = 0
    /// The folder of the copy that it walks on.
    var copy: String?
    /// What the person had open, to come back to.
    var before: Before?

    struct Before {
        let workspace: Workspace?
        let named: String?
        let loaded: [String]
        let hasLoadedAll: Bool
        let settings: Settings
    }
}

extension Session {
    /// Begins a tour. One that needs a workspace opens a copy of an example: what the person had open stays as it is.
    func begin(_ tour: Tour) throws(CommandError) {
        try endTour()
        var underWay = TourUnderWay(tour: tour)
        if let example = tour.example {
            let copy = try copied(example)
            underWay.copy = copy
            underWay.before = .init(
                workspace: openWorkspace, named: surroundings.workspace, loaded: loaded, hasLoadedAll: hasLoadedAll, settings: settings)
            _ = try open(workspaceAt: copy, isKept: false)
        }
        self.tour = underWay
    }

    /// Ends the tour, if one is under way, and opens again what was open before.
    ///
    /// - Returns: the copy that the tour walked on. It stays: what the person noted in it is theirs.
    @discardableResult
    func endTour() throws(CommandError) -> String? {
        guard let ended = tour else { return nil }
        tour = nil
        guard let before = ended.before else { return nil }
        leave(for: before.workspace, named: before.named)
        settings = before.settings
        unloadAll()
        if before.hasLoadedAll { try loadAll() } else { try load(before.loaded) }
        return ended.copy
    }

    /// A copy of an example workspace in the folder for temporary files.
    private func copied(_ example: String) throws(CommandError) -> String {
        guard let examples = surroundings.examples else {
            throw CommandError(
                "the example workspaces are not beside the program; they are in the folder Workspaces of the project, and `Scripts/landscape` "
                    + "finds them there")
        }
        let files = FileManager.default
        let folder = surroundings.variables["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        let copy = folder + "/landscape-tour-\(ProcessInfo.processInfo.processIdentifier)-\(UInt32.random(in: 0...UInt32.max))"
        do {
            try files.createDirectory(atPath: copy, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try files.copyItem(atPath: examples + "/" + example, toPath: copy + "/" + example)
        } catch {
            throw CommandError("the example workspace \(example) could not be copied to \(folder): \(error.localizedDescription)")
        }
        return copy + "/" + example
    }
}
