package import LandscapeKit
package import Workspaces

extension Session {
    /// Where workspaces are found.
    package var shelf: WorkspaceShelf { WorkspaceShelf(environment: surroundings.variables, folder: surroundings.folder) }

    /// The folder of the workspace, whether it is there or not: the one named, by option or by `LANDSCAPE_WORKSPACE`, or the default.
    package func workspacePath() throws(CommandError) -> String {
        do {
            let variable = surroundings.variables["LANDSCAPE_WORKSPACE"].flatMap { $0.isEmpty ? nil : $0 }
            guard let named = surroundings.workspace ?? variable else {
                return try shelf.path(named: WorkspaceShelf.defaultName)
            }
            let path = shelf.path(of: named)
            // A folder here before a name of the shelf: that is how it was typed.
            guard !WorkspaceShelf.isPath(named), !WorkspaceShelf.isWorkspace(path) else { return path }
            return try shelf.find(named)?.path ?? path
        } catch {
            throw CommandError("\(error)")
        }
    }

    /// The workspace where it is there already: a question makes no folder.
    package func existingWorkspace() throws(CommandError) -> Workspace? {
        if let openWorkspace { return openWorkspace }
        return WorkspaceShelf.isWorkspace(try workspacePath()) ? try workspace() : nil
    }

    /// Loads the areas of the workspace and takes over its settings.
    ///
    /// - Returns: what there is to say: what was loaded, and what could not be.
    package func applyWorkspace() -> [Message] {
        var messages: [Message] = []
        do throws(CommandError) {
            guard let workspace = try existingWorkspace() else {
                settings = Settings()
                pinned(&settings)
                return []
            }
            let (description, diagnostics) = workspace.description()
            messages += diagnostics.map { Message(StyledText("\($0)"), .warning) }
            settings = Settings()
            for name in description.settings.keys.sorted() {
                guard let value = description.settings[name], let option = Settings.options.first(where: { $0.name == name }),
                    option.values.contains(value)
                else {
                    messages.append(
                        Message(
                            StyledText(
                                "\(workspace.descriptionPath): the setting '\(name)' was not understood; `workspace check` says more."),
                            .warning))
                    continue
                }
                option.set(&settings, value)
            }
            pinned(&settings)
            messages += try loadAreas(of: description, workspace)
        } catch {
            messages.append(Message(StyledText(error.message), .warning))
        }
        return messages
    }

    private func loadAreas(of description: WorkspaceDescription, _ workspace: Workspace) throws(CommandError) -> [Message] {
        guard !description.areas.isEmpty else { return [] }
        var messages: [Message] = []
        var covered: [String] = []
        var uncovered: [String] = []
        for name in description.areas {
            guard let area = register.area(name) ?? register.exact(name) else {
                messages.append(
                    Message(StyledText("\(workspace.descriptionPath): there is no area '\(name)'; `workspace check` says more."), .warning))
                continue
            }
            if library.packs(covering: area.id).isEmpty { uncovered.append(area.name) } else { covered.append(area.id) }
        }
        try load(covered)
        if !covered.isEmpty {
            messages.insert(
                Message(StyledText("Workspace \(description.title): loaded \(covered.map(register.name).joined(separator: ", ")).")), at: 0)
        }
        if !uncovered.isEmpty {
            messages.append(Message(StyledText("No pack covers \(uncovered.joined(separator: ", ")) yet."), .hint))
        }
        return messages
    }

    /// Goes over to another workspace: its notes, areas, settings and history. A conversation that is open is left as Ctrl-C would.
    ///
    /// - Parameter isKept: whether the workspace is remembered among the person's own.
    package func open(workspaceAt path: String, isKept: Bool = true) throws(CommandError) -> Output {
        let left = dialogue?.leave(in: self).output ?? Output()
        dialogue = nil
        let opened: Workspace
        do {
            opened = try Workspace.open(at: path, environment: surroundings.variables, clock: surroundings.clock)
        } catch {
            throw CommandError("\(error)")
        }
        leave(for: opened, named: path)
        if isKept { shelf.remember(path) }
        if let areas = openWorkspace?.description().description.areas, !areas.isEmpty { unloadAll() }
        return left + Output(applyWorkspace().map { .message($0) })
    }

    /// Puts another workspace in the place of the one that is open, and forgets what was listed from it.
    func leave(for workspace: Workspace?, named path: String?) {
        openWorkspace = workspace
        surroundings.workspace = path
        listing = []
        list([], .records)
        editing = nil
        workspacesOpened += 1
    }
}
