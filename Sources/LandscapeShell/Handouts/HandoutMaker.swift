import Cataloguing
import Exports
import LandscapeKit
import Workshops
import Workspaces

/// Makes the handouts of a workshop from its plan, its folder and the records of its areas. Names of people are in none of them.
struct HandoutMaker {
    let desk: WorkshopDesk
    let plan: WorkshopPlan
    let session: Session
    /// The ids of the plan's areas that there are.
    let areas: [String]
    let isLarge: Bool

    init(_ desk: WorkshopDesk, isLarge: Bool, _ session: Session) throws(CommandError) {
        self.desk = desk
        self.session = session
        self.isLarge = isLarge
        plan = try desk.plan()
        areas = plan.areas.compactMap { session.register.exact($0)?.id }
        try session.bringIn(areas: areas)
    }

    /// The handouts that the plan's sessions use, in the order of `WorkshopField.builtIn`; all where they name none.
    static func names(_ plan: WorkshopPlan) -> [String] {
        let used = Set(plan.sessions.flatMap(\.handouts) + plan.handouts)
        let names = WorkshopField.builtIn.filter(used.contains)
        return names.isEmpty ? WorkshopField.builtIn : names
    }

    /// The trainer's own files that the plan names.
    static func files(_ plan: WorkshopPlan) -> [String] {
        var files: [String] = []
        for name in plan.sessions.flatMap(\.handouts) + plan.handouts where name.contains(".") && !files.contains(name) {
            files.append(name)
        }
        return files
    }

    /// The sheets of these names, in their order, and what the trainer should know of them.
    func sheets(_ names: [String]) throws(CommandError) -> (sheets: [HandoutSheet], messages: [Message]) {
        var sheets: [String: HandoutSheet] = [:]
        var messages: [Message] = []
        if names.contains("agenda") { sheets["agenda"] = agenda }
        if names.contains("cards") || names.contains("crib") {
            let (cards, remark) = try DealCommand.keptOrDealt(desk, areas, session)
            if let remark { messages.append(Message(StyledText(remark))) }
            if names.contains("cards") { sheets["cards"] = CardSheets.cards(cards) }
            if names.contains("crib") { sheets["crib"] = CardSheets.crib(cards) }
        }
        if names.contains("rubric") { sheets["rubric"] = RubricSheet.sheet(isLarge: isLarge) }
        if names.contains("score-sheets") { sheets["score-sheets"] = try ScoreSheet.sheet(desk, session) }
        if names.contains("readiness") { sheets["readiness"] = try readiness() }
        if names.contains("evaluation") { sheets["evaluation"] = EvaluationFormSheet.sheet(plan) }
        if names.contains("where-to-look") { sheets["where-to-look"] = try WhereToLookSheet(session: session, areas: areas).sheet() }
        // After the others, for it explains their words; the room sheet names what is printed.
        if names.contains("glossary") {
            if let sheet = try GlossarySheet.sheet(explaining: Array(sheets.values), session) {
                sheets["glossary"] = sheet
            } else {
                messages.append(Message("No glossary: none of the other handouts uses a term that the packs explain.", .hint))
            }
        }
        if names.contains("room") { sheets["room"] = RoomSheet(plan: plan, printed: names + Self.files(plan)).sheet }
        return (WorkshopField.builtIn.compactMap { sheets[$0] }, messages)
    }

    // MARK: Short ones

    /// Place, day and hours on one line.
    static func when(_ plan: WorkshopPlan) -> String {
        [plan.place, plan.date?.description, "\(plan.start) to \(Agenda(plan).finish)"].compactMap { $0 }.joined(separator: " · ")
    }

    private var agenda: HandoutSheet {
        let rows = Agenda(plan).slots.map { slot -> HandoutTable.Row in
            guard slot.item.kind == .session else { return .init(["\(slot.from)", slot.item.title], isQuiet: true) }
            let session = plan.sessions[slot.item.number - 1]
            return .init(["\(slot.from)", [slot.item.title, session.purpose, session.activity].compactMap { $0 }.joined(separator: "\n")])
        }
        let end = HandoutTable.Row(["\(Agenda(plan).finish)", "End"], isQuiet: true)
        return HandoutSheet(
            "agenda", plan.title, for: "Agenda", lead: Self.when(plan),
            items: [.table(HandoutTable([.init("", .number, width: isLarge ? 18 : 12), .init("", .strong)], rows + [end]))])
    }

    private func readiness() throws(CommandError) -> HandoutSheet {
        let records = try ReadinessCommand.all(areas.first, session)
        let columns = [HandoutTable.Column("")] + ["Yes", "Partly", "No"].map { .init($0, .box, width: isLarge ? 14 : 9) }
        var items: [HandoutSheet.Item] = []
        for record in records where record.kind == .checklist {
            let rows = (record.fields["groups"]?.list ?? []).map(\.object).flatMap { group -> [HandoutTable.Row] in
                [.init([group["title"]?.text ?? record.headline, "", "", ""], isQuiet: true)]
                    + (group["questions"]?.texts ?? []).map { .init([$0, "", "", ""]) }
            }
            items.append(.table(HandoutTable(columns, rows)))
            let verdicts = record.fields["verdicts"]?.texts ?? []
            if !verdicts.isEmpty { items += [.heading("What it comes to"), .points(verdicts)] }
        }
        for record in records where record.kind == .guide {
            items += [.pageBreak, .heading(record.headline)]
            let rows = (record.fields["steps"]?.list ?? []).map(\.object).map { step in
                HandoutTable.Row([[step["title"]?.text, step["text"]?.text].compactMap { $0 }.joined(separator: "\n"), ""])
            }
            items.append(.table(HandoutTable([.init("", .strong), .init("Done", .box, width: isLarge ? 16 : 9)], rows, isDense: true)))
        }
        items += [.heading("What I shall do first"), .lines(2)]
        return HandoutSheet(
            "readiness", "Are you ready?", for: "One for each person", lead: "Alone first, then with a neighbour.", items: items,
            remarks: records.map { Sources.line($0, session) })
    }
}

/// Where a record comes from and how old it is, as a handout's foot says it.
enum Sources {
    static func line(_ record: LandscapeKit.Record, _ session: Session) -> String {
        "\(record.headline): \(record.citation), \(age(record, session))."
    }

    static func age(_ record: LandscapeKit.Record, _ session: Session) -> String {
        record.age.full(today: session.surroundings.today).plain
    }
}
