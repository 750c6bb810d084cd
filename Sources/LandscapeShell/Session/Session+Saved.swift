package import Cataloguing
import LandscapeKit
package import Workspaces

extension Session {
    // MARK: Saved queries

    /// The queries saved in the workspace, in the order they were saved.
    package func savedQueries() throws(CommandError) -> [SavedQuery] {
        do {
            return try existingWorkspace()?.queries() ?? []
        } catch {
            throw CommandError("the saved queries cannot be read: \(error)")
        }
    }

    /// The line of a saved query, as it was typed; nil where none has the name.
    package func savedQuery(_ name: String) throws(CommandError) -> String? {
        let key = name.lowercased()
        return try savedQueries().first { $0.name.lowercased() == key }?.line
    }

    // MARK: Groups of areas

    /// Every group of areas: those saved in the workspace, and those of the register.
    package func areaGroups() throws(CommandError) -> AreaGroups {
        let saved: [SavedGroup]
        do {
            saved = try existingWorkspace()?.groups() ?? []
        } catch {
            throw CommandError("the groups of areas cannot be read: \(error)")
        }
        return AreaGroups(saved: saved.map { ($0.name, $0.areas) }, register: register, mapped: library.areas)
    }

    /// The parser for a line. The workspace is looked into when the line names a group, and not before.
    func parser(for tokens: [Token]) throws(CommandError) -> QueryParser {
        let namesGroup = tokens.contains { if case .qualifier("group", _) = $0.content { true } else { false } }
        guard namesGroup else { return parser }
        return QueryParser(register: register, packs: library.manifests, groups: try areaGroups())
    }

    /// Refuses `group:` with a value that is no group of areas, where nothing else can be meant.
    func requireGroups(_ query: Query) throws(CommandError) {
        guard let part = query.parts.first(where: { $0.name == "group" }), let name = part.values.first else { return }
        throw CommandError(try areaGroups().unknown(name), .usage)
    }
}
