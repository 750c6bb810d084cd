import Cataloguing
import LandscapeKit
import Workspaces

/// Proposes interviews.
struct PlanCommand: Command {
    var name: String { "plan" }
    var group: CommandGroup { .desk }
    var summary: String { "Whom to ask what: from the gaps, the partnerships and the interviews held" }
    var usage: String { "plan interviews AREA [SECTOR]" }
    var details: String {
        "For each sector: what nobody has recorded, what is \(InterviewPlan.oldAge) years old or older, and the posts and bodies that "
            + "should know, names left out. Headings that an interview of the workspace answered are not proposed again. With a sector, the questions "
            + "stand there in full. An area without any pack gets the posts that every council has in some form."
    }
    var examples: [String] { ["plan interviews luton", "plan interviews luton children"] }
    var options: [CommandOption] {
        [
            CommandOption("area-name", [], "The full name of an area that the register lacks"),
            CommandOption("area-kind", Area.Kind.allCases.map(\.rawValue), "What sort of place that is"),
        ]
    }
    var words: WordStyle { .areas }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        guard ["interviews", "interview"].contains(call.words.first?.lowercased() ?? "") else {
            throw CommandError("type `plan interviews AREA`, e.g. `plan interviews luton`", .usage)
        }
        var call = call
        call.tokens.removeFirst()
        let workspace = try session.workspace()
        let subject = try InterviewSubject(call, command: "plan interviews", in: session)
        let area = subject.area
        try session.bringIn(areas: [area.id])
        let records = try session.ask { try $0.search(Query(parts: [Query.Part("area", [area.id])])) }.records
        let interviews = try InterviewCommand.listing(workspace).interviews
        let plan = InterviewPlan(
            area: area, sector: subject.sector, records: records, interviews: interviews, today: session.surroundings.today)
        return Outcome(Output(Self.blocks(plan, subject, hasRecords: !session.library.packs(covering: area.id).isEmpty)))
    }

    private static func blocks(_ plan: InterviewPlan, _ subject: InterviewSubject, hasRecords: Bool) -> [Block] {
        let area = subject.area
        var blocks: [Block] = [
            .heading(StyledText("Interviews to plan", .strong) + StyledText(" · \(area.name) (\(plan.proposals.count))", .dim), level: 2)
        ]
        if !hasRecords {
            blocks.append(
                .text(
                    StyledText("No pack covers \(area.name), so nothing is recorded: these are the posts that a council has in some form."))
            )
        }
        guard !plan.proposals.isEmpty else {
            blocks.append(
                .text(
                    StyledText(
                        "Nothing to propose: every heading is recorded within \(InterviewPlan.oldAge) years, or was asked. `gaps \(area.id)` shows them."
                    )))
            return blocks
        }
        let rows = plan.proposals.map { proposal in
            Table.Row([
                StyledText(SectorName.short(proposal.sector), .strong), StyledText(proposal.whom.joined(separator: "; ")),
                StyledText(proposal.why),
                StyledText(proposal.first.map { $0.title.lowercased() }.joined(separator: "; ")),
            ])
        }
        blocks.append(
            .table(
                Table(
                    [
                        .init("sector", "Sector"), .init("whom", "Whom to ask", flexible: true), .init("why", "Why", flexible: true),
                        .init("first", "Ask first", flexible: true, dropOrder: 1),
                    ], rows)))
        if subject.sector != nil {
            let questions = InterviewPart.allCases.map { Table.Row([StyledText($0.title), StyledText($0.question)]) }
            blocks.append(.table(Table([.init("heading", "Heading"), .init("question", "Question", flexible: true)], questions)))
        }
        if !plan.settled.isEmpty {
            blocks.append(
                .text(StyledText("Nothing to ask of: \(plan.settled.map { SectorName.short($0).lowercased() }.joined(separator: ", ")).")))
        }
        blocks.append(.heading("To begin one", level: 3))
        let declared = subject.isDeclared ? " area-name:" + quoted(area.name) : ""
        blocks.append(
            .code(plan.proposals.map { "interview \(area.id) \($0.sector)\(declared) role:\(quoted($0.role))" }.joined(separator: "\n")))
        return blocks
    }

    private static func quoted(_ text: String) -> String { "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" }
}
