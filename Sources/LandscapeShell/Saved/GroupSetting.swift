import Cataloguing
import LandscapeKit
import Workspaces

/// `set group NAME AREA,AREA`: areas under one name, kept in the workspace.
enum GroupSetting {
    static func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        var call = call
        call.tokens.removeFirst()
        guard let first = call.tokens.first, case .word(let typed, _) = first.content else {
            return try GroupsCommand().run(call, in: session)
        }
        call.tokens.removeFirst()
        let groups = try session.areaGroups()
        guard !call.tokens.isEmpty else {
            guard let group = groups.named(typed) else { throw CommandError(groups.unknown(typed)) }
            return Outcome(GroupsCommand.page(group, session))
        }
        if let group = groups.named(typed), group.isBuiltIn {
            throw CommandError("'\(group.name)' is a group that is built in; `groups` lists them, and yours takes another name", .usage)
        }
        let name = try SavedName.check(typed, of: "group")
        if call.words == ["none"] { return try remove(name, groups, session) }
        let areas = try AreaWords.resolve(call, in: session)
        let workspace = try session.workspace()
        do {
            try workspace.set(SavedGroup(name, areas.map(\.id)))
        } catch {
            throw CommandError("the group was not set: \(error)")
        }
        let names = areas.map(\.name).joined(separator: ", ")
        return Outcome(
            Output([
                .message(Message(StyledText("Set group ") + StyledText(name, .strong) + StyledText(": \(names)."))),
                .message(Message(StyledText("`compare group:\(name) on priorities` asks about it."), .hint)),
            ]))
    }

    private static func remove(_ name: String, _ groups: AreaGroups, _ session: Session) throws(CommandError) -> Outcome {
        let isGone: Bool
        do {
            isGone = try session.existingWorkspace()?.removeGroup(name) ?? false
        } catch {
            throw CommandError("the group was not removed: \(error)")
        }
        guard isGone else { throw CommandError(groups.unknown(name)) }
        return .message("Removed group \(name).")
    }
}
