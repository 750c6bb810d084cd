import Cataloguing
import LandscapeKit

/// Lists the groups of areas.
struct GroupsCommand: Command {
    var name: String { "groups" }
    var group: CommandGroup { .ask }
    var summary: String { "Groups of areas for `group:`: your own, regions, kinds of council" }
    var usage: String { "groups [NAME]" }
    var details: String {
        "`set group NAME AREA,AREA` makes one in the workspace, `set group NAME none` takes it out. `group:NAME` stands wherever `area:` "
            + "does, e.g. `compare group:coastal on priorities`, `load group:coastal`, `export report group:coastal to coastal.md`. "
            + "`region:NAME` stands for the mapped areas of a region."
    }
    var examples: [String] { ["groups", "groups east-of-england"] }
    var words: WordStyle { .groups }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let groups = try session.areaGroups()
        if !call.words.isEmpty {
            let name = call.words.joined(separator: " ")
            guard let group = groups.named(name) else { throw CommandError(groups.unknown(name)) }
            return Outcome(Self.page(group, session))
        }
        var blocks: [Block] = []
        for (title, isBuiltIn) in [("Your groups", false), ("Built in", true)] {
            let shown = groups.all.filter { $0.isBuiltIn == isBuiltIn }
            guard !shown.isEmpty else { continue }
            blocks.append(.heading(StyledText(title, .strong) + StyledText(" (\(shown.count))", .dim), level: 2))
            blocks.append(.table(Self.table(shown, session)))
        }
        if groups.all.allSatisfy(\.isBuiltIn) {
            blocks.append(.message(Message("`set group coastal hull,north-east-lincolnshire` makes a group of your own.", .hint)))
        }
        return Outcome(Output(blocks))
    }

    private static func table(_ groups: [AreaGroups.Group], _ session: Session) -> Table {
        Table(
            [
                .init("group", "Group"), .init("what", "What", dropOrder: 1), .init("count", "Areas", .right),
                .init("areas", "Which", flexible: true),
            ],
            groups.map { group in
                Table.Row([
                    StyledText(group.name, .strong), StyledText(group.title), StyledText("\(group.areas.count)"), members(group, session),
                ])
            })
    }

    private static func members(_ group: AreaGroups.Group, _ session: Session) -> StyledText {
        if !group.unknown.isEmpty {
            return StyledText("'\(group.unknown.joined(separator: "', '"))' is no area: set the group anew", .warning)
        }
        if group.areas.isEmpty { return StyledText("none is mapped", .dim) }
        if group.name == "all" { return StyledText("every area that `areas` lists", .dim) }
        return StyledText(group.areas.map(session.register.name).joined(separator: ", "))
    }

    /// One group whole.
    static func page(_ group: AreaGroups.Group, _ session: Session) -> Output {
        let heading = StyledText("Group", .strong) + StyledText(" · \(group.name) (\(group.areas.count))", .dim)
        let rows = group.areas.compactMap(session.register.area).map {
            Table.Row([StyledText($0.name, .strong), StyledText($0.kind.label), StyledText($0.region.map(session.register.name) ?? "")])
        }
        var blocks: [Block] = [.heading(heading, level: 2)]
        if rows.isEmpty || !group.unknown.isEmpty {
            blocks.append(.message(Message(members(group, session), .info)))
        }
        if !rows.isEmpty {
            blocks.append(.table(Table([.init("area", "Area"), .init("kind", "Kind"), .init("region", "Region", dropOrder: 1)], rows)))
            blocks.append(.message(Message(StyledText("`compare group:\(group.name) on priorities` asks about it."), .hint)))
        }
        return Output(blocks)
    }
}
