import Cataloguing
import LandscapeKit
import Workspaces

/// Lists interviews, or shows one whole.
struct InterviewsCommand: Command {
    var name: String { "interviews" }
    var group: CommandGroup { .desk }
    var summary: String { "The interviews of the workspace; with a number, one of them whole" }
    var usage: String { "interviews [words ...] [status:open|done] | interviews NUMBER ..." }
    var details: String {
        "Words narrow the list by area, sector, post or what was answered. Each interview is one Markdown file in the folder interviews, "
            + "which may be edited by hand: what cannot be read is reported with file and line, and left as it is."
    }
    var examples: [String] { ["interviews", "interviews luton status:open"] }
    var options: [CommandOption] { [CommandOption("status", ["open", "done"], "Those still open, or those done")] }
    var words: WordStyle { .areas }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let workspace = try session.workspace()
        let listing = try InterviewCommand.listing(workspace)
        let faults: [Block] = listing.diagnostics.map {
            .message(Message(StyledText("\($0)"), $0.severity == .error ? .failure : .warning))
        }
        let status: ExitStatus = listing.diagnostics.contains { $0.severity == .error } ? .failed : .done
        if let first = call.words.first, NumberList.isNumber(first) {
            // Before any list was asked for, a number counts through all interviews, as `interviews` would list them.
            if session.interviewListing.isEmpty { session.interviewListing = listing.interviews }
            let numbers = try NumberList.parse(call.words, count: session.interviewListing.count, ask: "`interviews` makes one")
            var blocks: [Block] = []
            for number in numbers {
                let id = session.interviewListing[number - 1].id
                guard let interview = listing.interviews.first(where: { $0.id == id }) else {
                    throw CommandError("the interview \(id) is gone or can no longer be read; `interviews` lists those there are")
                }
                blocks += InterviewCard.blocks(interview, session, file: workspace.path(of: interview.name))
            }
            return Outcome(Output(blocks + faults), status: status)
        }
        let isQualifier = { (token: Token) in if case .qualifier = token.content { true } else { false } }
        if let stray = call.tokens.first(where: isQualifier) {
            throw CommandError("`interviews` takes words and status:, not '\(stray.typed)'", .usage)
        }
        let words = call.words.map(Folding.key)
        let wanted = call.options["status"]?.first
        let found = listing.interviews.filter { interview in
            (wanted == nil || interview.status.rawValue == wanted) && words.allSatisfy { Self.text(interview, session).contains($0) }
        }
        session.interviewListing = found
        guard !found.isEmpty else {
            let why =
                listing.interviews.isEmpty
                ? "There are no interviews yet in \(workspace.path). `interview luton children` begins one; `plan interviews luton` proposes whom to ask."
                : "None of the \(LooseFolder.count(listing.interviews.count, "interview")) matches; `interviews` lists them all."
            return Outcome(Output([.message(Message(StyledText(why)))] + faults), status: status)
        }
        let rows = found.enumerated().map { index, interview in
            let headings = Set(InterviewPart.allCases.filter { !interview[$0].isEmpty }.map(\.number)).count
            return Table.Row(
                [
                    StyledText(interview.date.description), StyledText(session.register.name(interview.area)),
                    StyledText(SectorName.short(interview.sector)), StyledText(interview.voice ?? "post not given"),
                    StyledText("\(interview.count) under \(headings) of \(InterviewPart.headingCount)"),
                    StyledText(interview.status.rawValue, interview.status == .open ? .warning : .plain),
                ], number: index + 1)
        }
        let columns: [Table.Column] = [
            .init("date", "Held"), .init("area", "Area"), .init("sector", "Sector"), .init("post", "Post", flexible: true),
            .init("answers", "Answers"), .init("status", "Status"),
        ]
        return Outcome(
            Output(
                [
                    .heading(StyledText("Interviews", .strong) + StyledText(" (\(found.count))", .dim), level: 2),
                    .table(Table(columns, rows)),
                    .message(Message("`interviews 1` shows one whole, `interview resume 1` goes on with it.", .hint)),
                ] + faults), status: status)
    }

    private static func text(_ interview: Interview, _ session: Session) -> String {
        let words =
            [
                interview.area, session.register.name(interview.area), interview.sector, Vocabulary.sectors.label(interview.sector),
                interview.voice ?? "", interview.id,
            ] + interview.answers.values.joined()
        return Folding.key(words.joined(separator: " "))
    }
}
