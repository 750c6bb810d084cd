import Exports
import Workshops
import Workspaces

/// What the trainer needs in the room: tables, copies, and the running order with the notes that nobody else sees.
struct RoomSheet {
    let plan: WorkshopPlan
    /// The handouts that are printed, files of the trainer's own among them.
    let printed: [String]

    /// People at a table.
    private static let team = 5

    var sheet: HandoutSheet {
        HandoutSheet(
            "room", "Room and running order", for: "For the trainer only", lead: plan.title + " · " + HandoutMaker.when(plan),
            items: [
                .heading("The room"), .facts(room), .heading("Copies"), copies, .pageBreak, .heading("Running order"), order,
            ])
    }

    private var teams: Int? { plan.groupSize.map { max(2, ($0 + Self.team - 1) / Self.team) } }

    private var room: [HandoutSheet.Fact] {
        var facts: [HandoutSheet.Fact] = []
        if let size = plan.groupSize, let teams {
            facts.append(.init("People", "\(size)"))
            facts.append(.init("Tables", "\(teams), for teams of about \((size + teams - 1) / teams)"))
        } else {
            facts.append(.init("People", "not set: group-size in workshop.yaml"))
        }
        facts.append(.init("From, to", "\(plan.start) to \(Agenda(plan).finish)"))
        if let end = plan.end { facts.append(.init("Room free by", "\(end)")) }
        return facts
    }

    private var copies: HandoutSheet.Item {
        let rows = printed.map { name -> HandoutTable.Row in
            let sessions = plan.sessions.filter { $0.handouts.contains(name) }.map(\.title).joined(separator: ", ")
            return .init([name, number(name), sessions.isEmpty ? "-" : sessions, ""])
        }
        return .table(
            HandoutTable(
                [.init("Handout", .strong, width: 24), .init("Copies", width: 32), .init("For"), .init("Laid out", .box, width: 12)], rows))
    }

    /// Commands stand between backticks in notes; on paper, between quotation marks.
    private static func quoted(_ text: String) -> String {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { index, part in
            index % 2 == 1 ? "‘\(part)’" : String(part)
        }.joined()
    }

    private func number(_ name: String) -> String {
        switch name {
        case "crib", "room": return "1, for the trainer"
        case "cards": return "1 set, cut up"
        case "rubric": return teams.map { "\($0), one a team, and the judges" } ?? "one a team, and the judges"
        case "score-sheets": return plan.groupSize.map { "\($0), one a scorer" } ?? "one a scorer"
        default: return plan.groupSize.map { "\($0), one each" } ?? "one each"
        }
    }

    private var order: HandoutSheet.Item {
        let rows = Agenda(plan).slots.map { slot -> HandoutTable.Row in
            guard slot.item.kind == .session else {
                return .init(["\(slot.from)", "\(slot.item.minutes)", slot.item.title, ""], isQuiet: true)
            }
            let session = plan.sessions[slot.item.number - 1]
            let least = slot.item.least < slot.item.minutes ? "At least \(slot.item.least) min" : nil
            let words = [slot.item.title, session.activity, least].compactMap { $0 }.joined(separator: "\n")
            return .init(["\(slot.from)", "\(slot.item.minutes)", words, Self.quoted(session.notes ?? "")])
        }
        return .table(
            HandoutTable(
                [.init("", .number, width: 9), .init("Min", .number, width: 8), .init("", .strong, width: 40), .init("Notes")], rows))
    }
}
