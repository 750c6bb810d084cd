import Cataloguing
import LandscapeKit
import Workshops
import Workspaces

/// `workshop new NAME [from TEMPLATE]`.
enum WorkshopMaking {
    static func run(_ words: [String], _ call: Call, _ session: Session) throws(CommandError) -> Outcome {
        guard let name = words.first else {
            throw CommandError("`workshop new` wants a name, e.g. `workshop new banbury from half-day`", .usage)
        }
        guard Workspace.isWorkshopName(name) else {
            let slug = Folding.slug(name)
            throw CommandError(
                "'\(name)' cannot name a workshop: a name is small letters, digits and hyphens"
                    + (slug.isEmpty ? "" : "; `workshop new \(slug) title:\(Token.quotedIfNeeded(name))` would do"), .usage)
        }
        let template = try template(Array(words.dropFirst()))
        let areas = try areas(call, session)
        let record = template == .programme2009 ? try programme2009(session) : nil
        let title =
            call.options["title"]?.joined(separator: ", ") ?? "How commissioning works"
            + (areas.isEmpty ? "" : " in " + areas.map(session.register.name).joined(separator: " and "))
        guard var plan = template.plan(title: title, areas: areas, record: record) else {
            throw CommandError("the programme of 2009 is in no pack that can be read; `workshop new \(name) from half-day` needs none")
        }
        try WorkshopDay.set(call, in: &plan)
        let workspace = try session.workspace()
        let desk = WorkshopDesk(name: name, workspace: workspace)
        if try desk.text("workshop.yaml") != nil {
            throw CommandError("there is a workshop '\(name)' already: \(desk.path("workshop.yaml")); `workshop edit \(name)` opens it")
        }
        let text = WorkshopText.text(
            of: plan,
            remarks: [
                "A workshop. `workshop check \(name)` says what is missing, `workshop agenda \(name)` prints the day, `workshop run \(name)` keeps the time.",
                "For an editor that completes the keys: `workshop schema` prints their JSON Schema.",
            ])
        try desk.write(text, to: "workshop.yaml", replacing: nil, "New workshop \(name)")
        let found = try WorkshopCommand.diagnostics(desk, session)
        let open = found.filter { $0.severity == .error || $0.id == "fixme" }.map { "\($0.location?.line ?? 1): \($0.message)" }
        var blocks: [Block] = [
            .message(
                Message(
                    StyledText("Made ") + StyledText(desk.path("workshop.yaml"), .code)
                        + StyledText(
                            " from \(template.rawValue): \(plan.sessions.count) sessions, \(plan.start) to \(Agenda(plan).finish).")))
        ]
        if !open.isEmpty {
            blocks.append(.message(Message(StyledText("Still to fill in: line " + open.joined(separator: "; line ") + "."), .hint)))
        }
        blocks.append(
            .message(
                Message(
                    StyledText("Next: `workshop edit \(name)`, `workshop check \(name)`, `workshop agenda \(name)`, `deal 8 for:\(name)`."),
                    .hint)))
        return Outcome(Output(blocks))
    }

    private static func template(_ words: [String]) throws(CommandError) -> WorkshopTemplate {
        guard !words.isEmpty else { return .halfDay }
        let names = WorkshopTemplate.allCases.map(\.rawValue)
        guard words.count == 2, words[0] == "from" else {
            throw CommandError("after the name comes `from` and a template: \(names.joined(separator: ", "))", .usage)
        }
        guard let template = WorkshopTemplate(rawValue: words[1]) else {
            let near = NearMiss.best(for: words[1], among: names, limit: 1)
            throw CommandError(
                "there is no template '\(words[1])'"
                    + (near.isEmpty ? "; it is one of \(names.joined(separator: ", "))" : Diagnostic.didYouMean(near)), .usage)
        }
        return template
    }

    /// The areas given, or else those that are loaded.
    private static func areas(_ call: Call, _ session: Session) throws(CommandError) -> [String] {
        guard let names = call.options["area"] else { return session.hasLoadedAll ? [] : session.loaded }
        var areas: [String] = []
        for name in names {
            guard let area = session.register.exact(name) else {
                if case .none(let nearest) = session.register.resolve(name), !nearest.isEmpty {
                    throw CommandError("there is no area '\(name)'" + Diagnostic.didYouMean(nearest.prefix(2).map(\.id)), .usage)
                }
                throw CommandError("there is no area '\(name)'; `areas` lists them", .usage)
            }
            areas.append(area.id)
        }
        return areas
    }

    /// The record of the workshops of 2009: the one that was rated.
    static func programme2009(_ session: Session) throws(CommandError) -> LandscapeKit.Record? {
        try session.bringInAll()
        let query = Query(parts: [Query.Part("kind", ["workshop"])])
        return try session.ask { try $0.search(query, in: .everything) }.records.first { $0.fields["ratings"] != nil }
    }
}
