import Cataloguing
import LandscapeKit
import Workspaces

/// Walks an interview's nine headings.
struct InterviewCommand: Command {
    var name: String { "interview" }
    var group: CommandGroup { .desk }
    var summary: String { "Hold an interview: nine headings, a question each, every answer kept at once" }
    var usage: String {
        "interview AREA SECTOR [role:POST] [organisation:NAME] [date:2026-11-24] [new:on] | interview resume [NUMBER]"
    }
    var details: String {
        "The headings are governance, priorities, process, levels, third sector, opportunities in place and further, barriers, advice, "
            + "summary. A line is an answer, and is on disk before the next prompt; an empty line goes on; `?` shows the other words. "
            + "Ctrl-C, `stop` or a closed terminal lose nothing: the same line, or `interview resume`, goes on where it stopped. "
            + "An area that no pack covers works; one that the register lacks is named in full once: area-name:\"County Durham\". "
            + "`draft pack AREA` makes a pack of the answers."
    }
    var examples: [String] {
        ["interview luton children role:\"Head of children's commissioning\"", "interview oxfordshire public-health"]
    }
    var options: [CommandOption] {
        [
            CommandOption("role", [], "The post of whom you ask, never a name"),
            CommandOption("organisation", [], "The organisation that the post belongs to"),
            CommandOption("date", [], "The day of the interview; today without it"),
            CommandOption("new", ["on", "off"], "Begin another one, though one is open"),
            CommandOption("area-name", [], "The full name of an area that the register lacks"),
            CommandOption("area-kind", Area.Kind.allCases.map(\.rawValue), "What sort of place that is"),
        ]
    }
    var words: WordStyle { .areas }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let workspace = try session.workspace()
        let listing = try Self.listing(workspace)
        if call.words.first?.lowercased() == "resume" {
            let interview = try Self.toResume(Array(call.words.dropFirst()), listing.interviews, session)
            return try Self.begin(interview, workspace, session)
        }
        let subject = try InterviewSubject(call, command: name, in: session)
        guard let sector = subject.sector else {
            throw CommandError(
                "`interview \(subject.area.id)` wants a sector as well, e.g. `interview \(subject.area.id) children`; they are "
                    + Vocabulary.sectors.ids.joined(separator: ", "), .usage)
        }
        let date = try Self.date(call, session)
        let role = Self.text(call.options["role"])
        let open = listing.interviews.filter { interview in
            interview.area == subject.area.id && interview.sector == sector && interview.status == .open
                && (role == nil || interview.role.map(Folding.key) == role.map(Folding.key))
                && (call.options["date"] == nil || interview.date == date)
        }
        if let last = open.max(by: { $0.changed < $1.changed }), !call.isOn("new") { return try Self.begin(last, workspace, session) }
        session.declare(subject.area)
        let areas = Set(listing.interviews.map(\.area) + workspace.description().description.areas)
        let draft = InterviewDraft(
            area: subject.area.id, declaredArea: subject.isDeclared ? subject.area : nil, sector: sector, role: role,
            organisation: Self.text(call.options["organisation"]), date: date, namesArea: !areas.subtracting([subject.area.id]).isEmpty)
        return try InterviewDialogue.begin(draft, workspace, session)
    }

    /// The interviews of the workspace.
    static func listing(_ workspace: Workspace) throws(CommandError) -> InterviewListing {
        do {
            return try workspace.interviews()
        } catch {
            throw CommandError("the interviews cannot be read: \(error)")
        }
    }

    private static func begin(_ interview: Interview, _ workspace: Workspace, _ session: Session) throws(CommandError) -> Outcome {
        if session.register.area(interview.area) == nil, let area = interview.declaredArea { session.declare(area) }
        return try InterviewDialogue.resume(interview, workspace, session)
    }

    private static func toResume(_ words: [String], _ interviews: [Interview], _ session: Session) throws(CommandError) -> Interview {
        guard let word = words.first else {
            guard let last = interviews.filter({ $0.status == .open }).max(by: { $0.changed < $1.changed }) else {
                throw CommandError("no interview is open; `interview luton children` begins one, `interviews` lists those that were held")
            }
            return last
        }
        if NumberList.isNumber(word) {
            // Before any list was asked for, a number counts through all interviews, as `interviews` would list them.
            if session.interviewListing.isEmpty { session.interviewListing = interviews }
            let numbers = try NumberList.parse([word], count: session.interviewListing.count, ask: "`interviews` makes one")
            let listed = session.interviewListing[numbers[0] - 1]
            guard let now = interviews.first(where: { $0.id == listed.id }) else {
                throw CommandError("the interview \(listed.id) is gone; `interviews` lists those there are")
            }
            return now
        }
        let key = Folding.key(words.joined(separator: " "))
        let found = interviews.filter { Folding.key($0.id) == key || Folding.key($0.area + " " + $0.sector) == key || $0.area == word }
        guard let one = found.filter({ $0.status == .open }).max(by: { $0.changed < $1.changed }) ?? found.last else {
            let near = NearMiss.best(for: word, among: interviews.map(\.id), limit: 1)
            throw CommandError(
                "no interview goes by '\(words.joined(separator: " "))'"
                    + (near.isEmpty ? "; `interviews` lists those there are" : Diagnostic.didYouMean(near)))
        }
        return one
    }

    private static func date(_ call: Call, _ session: Session) throws(CommandError) -> PartialDate {
        guard let text = call.options["date"]?.first else { return session.surroundings.today }
        guard let date = PartialDate(text), date.day != nil else {
            throw CommandError("'\(text)' is no day for 'date:'; write 2026-11-24", .usage)
        }
        return date
    }

    private static func text(_ values: [String]?) -> String? {
        let text = values?.joined(separator: ", ").split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
        return text.isEmpty ? nil : text
    }
}
