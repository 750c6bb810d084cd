import Cataloguing
import LandscapeKit
import Workshops
import Workspaces

/// Takes teams' answers to cards, and marks them.
struct AnswerCommand: Command {
    var name: String { "answer" }
    var group: CommandGroup { .workshops }
    var summary: String { "A team's answer to a card: taken as a note, marked by the rubric" }
    var usage: String {
        "answer TEAM \"text\" card:N | answer score TEAM [M M M M M] [card:N] [judge:NAME] | answer totals | answer rubric"
    }
    var details: String {
        "An answer is a note: it cites the card's records and carries the team as a tag. `answer score` asks for a mark from 0 to 4 for each of "
            + Rubric.criteria.map { $0.title.lowercasingFirst }.joined(separator: ", ")
            + ", each mark worded; five marks on the line are taken at once, and card: may be left out where the team answered one. Several judges' marks are averaged."
    }
    var examples: [String] { ["answer rubric"] }
    var options: [CommandOption] {
        [
            CommandOption("card", [], "The number of the card answered"), CommandOption("judge", [], "Who gives the marks"),
            CommandOption("for", [], "The workshop, by name"),
        ]
    }
    var words: WordStyle { .text }

    static let file = "scores.csv"

    func choices(after words: [String], piece: String, in session: Session) -> [CompletionChoice] {
        let verbs = [
            ("score", "Mark a team's answer"),
            ("totals", "The teams, best first"),
            ("rubric", "What each mark means"),
        ]
        return WorkshopDesk.choices(verbs, after: words, piece: piece, in: session)
    }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let words = call.words
        switch words.first {
        case nil:
            throw CommandError("type `answer TEAM \"text\" card:1`, `answer score TEAM card:1`, `answer totals` or `answer rubric`", .usage)
        case "rubric" where words.count == 1: return Outcome(Output(Self.rubric))
        case "totals" where words.count == 1: return try totals(call, session)
        case "score": return try score(Array(words.dropFirst()), call, session)
        default: return try note(words, call, session)
        }
    }

    /// The card meant by `card:`; without it the only one of them.
    ///
    /// - Parameter answered: the numbers of the cards that the team answered.
    private func card(_ call: Call, _ desk: WorkshopDesk, answered: [Int] = []) throws(CommandError) -> ScenarioCard {
        let cards = try DealCommand.kept(desk)
        guard !cards.isEmpty else { throw CommandError("no cards have been dealt for \(desk.name); `deal 8 for:\(desk.name)` deals them") }
        guard let text = call.options["card"]?.first ?? (answered.count == 1 ? String(answered[0]) : nil) else {
            let which =
                answered.isEmpty ? "there are \(cards.count)" : "the team answered \(answered.map(String.init).joined(separator: ", "))"
            throw CommandError("say which card was answered, e.g. card:\(answered.first ?? 1); \(which)", .usage)
        }
        guard let number = Int(text), let card = cards.first(where: { $0.number == number }) else {
            throw CommandError("there is no card '\(text)' in the deal of \(desk.name); they run from 1 to \(cards.count)", .usage)
        }
        return card
    }

    // MARK: Answers

    private func note(_ words: [String], _ call: Call, _ session: Session) throws(CommandError) -> Outcome {
        let text = words.dropFirst().joined(separator: " ").trimmingSpaces
        guard !text.isEmpty else {
            throw CommandError(
                "`answer` wants a team and what it answered, e.g. answer \(Token.quotedIfNeeded(words[0])) \"We would ...\" card:1", .usage)
        }
        let desk = try WorkshopDesk.find(call.options["for"]?.first, in: session)
        let card = try card(call, desk)
        let tags = Self.tags(of: words[0], desk) + [Self.cardTag + "\(card.number)"]
        let draft = NoteDraft(
            "Team \(words[0]), card \(card.number) (\(card.role)):\n\n\(text)", re: ["\(card.area)/\(card.sector)"], cites: card.records,
            tags: tags)
        let note = try CommandError.rethrowing { () throws(StorageError) in
            try desk.workspace.change("Answer of team \(words[0])") { writer throws(StorageError) in try writer.add(draft) }
        }
        return Outcome(
            Output([
                .message(
                    Message(
                        StyledText("Taken as a note, citing the \(card.records.count) records of card \(card.number): ")
                            + StyledText(desk.workspace.path(ofNote: note.id), .code))),
                .message(Message(StyledText("`answer score \(Token.quotedIfNeeded(words[0])) card:\(card.number)` marks it."), .hint)),
            ]))
    }

    private static let cardTag = "card-"

    /// What a team's answers are found by.
    private static func tags(of team: String, _ desk: WorkshopDesk) -> [String] {
        ["workshop-\(desk.name)", "team-\(Folding.slug(team))"]
    }

    /// The numbers of the cards that a team answered.
    private func answered(by team: String, _ desk: WorkshopDesk) throws(CommandError) -> [Int] {
        let listing = try CommandError.rethrowing { () throws(StorageError) in try desk.workspace.notes() }
        let tags = Self.tags(of: team, desk)
        let cards = listing.notes.filter { note in tags.allSatisfy(note.tags.contains) }.flatMap(\.tags)
            .compactMap { $0.hasPrefix(Self.cardTag) ? Int($0.dropFirst(Self.cardTag.count)) : nil }
        return Set(cards).sorted()
    }

    // MARK: Marks

    private func score(_ words: [String], _ call: Call, _ session: Session) throws(CommandError) -> Outcome {
        guard let typed = words.first else { throw CommandError("`answer score` wants a team, e.g. `answer score Red card:1`", .usage) }
        let desk = try WorkshopDesk.find(call.options["for"]?.first, in: session)
        let card = try card(call, desk, answered: try answered(by: typed, desk))
        // `red` is the team that was marked as Red, and so with judges: two spellings of one would count twice.
        let given = try Self.kept(desk).scores
        let team = Self.known(typed, among: given.map(\.team))
        let judge = Self.known(call.options["judge"]?.first ?? "", among: given.map(\.judge))
        let marks = Array(words.dropFirst())
        guard marks.isEmpty else {
            guard marks.count == Rubric.criteria.count else {
                throw CommandError(
                    "\(marks.count) marks, and the rubric has \(Rubric.criteria.count) criteria; `answer rubric` shows them", .usage)
            }
            var scores: [AnswerScore] = []
            for (criterion, mark) in zip(Rubric.criteria, marks) {
                guard
                    let score = Int(mark).flatMap({
                        AnswerScore(team: team, card: card.number, criterion: criterion.id, score: $0, judge: judge)
                    })
                else {
                    throw CommandError(
                        "'\(mark)' is no mark for \(criterion.title.lowercasingFirst); marks go from 0 to \(Rubric.highest)", .usage)
                }
                scores.append(score)
            }
            try Self.add(scores, desk, "Marks for team \(team), card \(card.number)")
            return try totals(call, session)
        }
        let dialogue = MarkingDialogue(desk: desk, team: team, card: card, judge: judge)
        session.dialogue = dialogue
        return Outcome(Output(dialogue.question))
    }

    /// A name as it was written the first time.
    private static func known(_ name: String, among names: [String]) -> String {
        names.first { $0.lowercased() == name.lowercased() } ?? name
    }

    /// The marks that were given.
    static func kept(_ desk: WorkshopDesk) throws(CommandError) -> (scores: [AnswerScore], fingerprint: Fingerprint?) {
        guard let found = try desk.text(file) else { return ([], nil) }
        let reading = AnswerTable.read(found.text, file: desk.path(file))
        try CommandError.refusing(
            reading.diagnostics, "The file was left as it is. Mend it in an editor or a spreadsheet, then repeat the command.")
        return (reading.elements, found.fingerprint)
    }

    /// Adds marks; a judge's later mark takes the place of an earlier one.
    static func add(_ scores: [AnswerScore], _ desk: WorkshopDesk, _ title: String) throws(CommandError) {
        let kept = try kept(desk)
        try desk.write(AnswerTable.text(AnswerScores(kept.scores + scores).scores), to: file, replacing: kept.fingerprint, title)
    }

    private func totals(_ call: Call, _ session: Session) throws(CommandError) -> Outcome {
        let desk = try WorkshopDesk.find(call.options["for"]?.first, in: session)
        return Outcome(Output(try Self.totals(desk)))
    }

    /// The teams, best first.
    static func totals(_ desk: WorkshopDesk) throws(CommandError) -> [Block] {
        let totals = AnswerScores(try kept(desk).scores).totals
        guard !totals.isEmpty else {
            return [.message(Message(StyledText("No marks have been given in \(desk.name) yet; `answer score TEAM card:1` gives them.")))]
        }
        let columns: [Table.Column] =
            [.init("place", "Place", .right), .init("team", "Team", flexible: true)]
            + Rubric.criteria.map { .init($0.id, $0.title, .right, dropOrder: 1) } + [
                .init("total", "Total", .right), .init("of", "Of", .right),
            ]
        let rows = totals.map { total in
            Table.Row(
                [StyledText("\(total.place)"), StyledText(total.team, .strong)]
                    + total.byCriterion.map { StyledText($0?.description ?? "-") } + [
                        StyledText(total.total.description, .strong), StyledText("\(total.possible)"),
                    ])
        }
        return [
            .heading(StyledText("Teams' answers", .strong) + StyledText(" · \(desk.name)", .dim), level: 2), .table(Table(columns, rows)),
        ]
    }

    /// What is marked and what each mark means.
    static let rubric: [Block] = [
        .heading(StyledText("The rubric", .strong) + StyledText(" · five things, 0 to 4 each", .dim), level: 2),
        .table(
            Table(
                [.init("criterion", "Criterion"), .init("score", "Mark", .right), .init("meaning", "What it means", flexible: true)],
                Rubric.criteria.flatMap { criterion in
                    criterion.levels.enumerated().map { score, meaning in
                        Table.Row([StyledText(score == 0 ? criterion.title : "", .strong), StyledText("\(score)"), StyledText(meaning)])
                    }
                })),
    ]
}
