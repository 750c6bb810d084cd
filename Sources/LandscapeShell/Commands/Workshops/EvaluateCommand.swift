import Cataloguing
import Exports
import Foundation
import LandscapeKit
import Workshops
import Workspaces

/// Takes evaluation forms and adds them up.
struct EvaluateCommand: Command {
    var name: String { "evaluate" }
    var aliases: [String] { ["evaluation"] }
    var group: CommandGroup { .workshops }
    var summary: String { "Evaluation forms: add, import, summary; `evaluate 2009` shows the real ones" }
    var usage: String { "evaluate [add | import FILE.csv | summary [to FILE.html] | columns] [WORKSHOP] | evaluate 2009" }
    var details: String {
        "`evaluate add` takes forms one after another: a rating for each thing in one row of keys, 1 poor to 4 excellent, - for blank, then free words, then a code. "
            + "Forms name nobody; a code of the person's own choosing pairs the form before (moment:before) with the one after. "
            + "`evaluate import` takes forms from a CSV file whose first row names the columns (`evaluate columns` prints it); faults are told with file and line, and then nothing is taken. "
            + "`evaluate summary` counts, with per cents of all forms, the share good or excellent, the response rate (attended:23) and comments by theme; "
            + "`evaluate summary to summary.html` writes it as a page with charts for the organiser, a name in .pdf prints it. "
            + "`evaluate 2009` does the same with the ratings of the workshops of 2009 and points out what their report rounds otherwise."
    }
    var examples: [String] { ["evaluate 2009"] }
    var options: [CommandOption] {
        [
            CommandOption("for", [], "The workshop, by name"),
            CommandOption("moment", ["before", "after"], "Whether the forms are from before or after the day"),
            CommandOption("attended", [], "How many came, for the response rate"),
            CommandOption("screen", ["on", "off"], "With `summary`, for the projector: one rating at a time, large"),
            CommandOption("force", ["on"], "Import forms although the very same are there already; overwrite a summary"),
        ]
    }
    var words: WordStyle { .paths }

    static let file = "evaluations.csv"

    func choices(after words: [String], piece: String, in session: Session) -> [CompletionChoice] {
        let verbs = [
            ("add", "Type in forms"),
            ("import", "Take forms from a CSV file"),
            ("summary", "Counts, per cents, comments"),
            ("columns", "The first row of such a file"),
            ("2009", "The real ratings of 2009"),
        ]
        return WorkshopDesk.choices(verbs, after: words, piece: piece, in: session)
    }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        var words = call.words
        let verb = words.isEmpty ? "summary" : words.removeFirst()
        switch verb {
        case "2009": return try ratings2009(session)
        case "add":
            let desk = try WorkshopDesk.named(&words, call, session)
            return try EvaluationDialogue.begin(desk, call, session)
        case "columns":
            let questions = try Self.questions(WorkshopDesk.named(&words, call, session))
            return Outcome(Output([.code(EvaluationTable.text([], questions))]))
        case "import": return try importing(words, call, session)
        case "summary":
            let desk = try WorkshopDesk.named(&words, call, session)
            return try summary(desk, words, call, session)
        default:
            if try WorkshopDesk.all(session).contains(verb) {
                return try summary(WorkshopDesk.find(verb, in: session), words, call, session)
            }
            let verbs = ["add", "import", "summary", "columns", "2009"]
            let near = NearMiss.best(for: verb, among: verbs, limit: 1)
            throw CommandError(
                "`evaluate` does not know '\(verb)'"
                    + (near.isEmpty ? "; it knows \(verbs.joined(separator: ", "))" : Diagnostic.didYouMean(near)), .usage)
        }
    }

    /// What the workshop's form asks.
    static func questions(_ desk: WorkshopDesk) throws(CommandError) -> EvaluationQuestions {
        let plan = try desk.plan()
        return EvaluationQuestions(sessions: plan.sessions.map(\.title), paired: plan.questions)
    }

    /// The forms there are.
    static func kept(_ desk: WorkshopDesk, _ questions: EvaluationQuestions) throws(CommandError) -> (
        forms: [EvaluationForm], fingerprint: Fingerprint?
    ) {
        guard let found = try desk.text(file) else { return ([], nil) }
        let reading = EvaluationTable.read(found.text, file: desk.path(file), questions)
        try CommandError.refusing(
            reading.diagnostics, "The file was left as it is. Where a session was renamed, rename its column too; then repeat the command.")
        return (reading.forms, found.fingerprint)
    }

    // MARK: Import

    private func importing(_ words: [String], _ call: Call, _ session: Session) throws(CommandError) -> Outcome {
        var words = words
        // The file may come before or after the workshop's name.
        guard let index = words.firstIndex(where: { $0.contains(".") || $0.contains("/") }) ?? words.indices.last else {
            throw CommandError("`evaluate import` wants a file, e.g. `evaluate import forms.csv`", .usage)
        }
        let typed = words.remove(at: index)
        let desk = try WorkshopDesk.named(&words, call, session)
        let questions = try Self.questions(desk)
        let path = session.surroundings.absolute(typed)
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandError("\(typed) cannot be read: there is no such file, or it may not be read")
        }
        guard data.count <= 1 << 20 else { throw CommandError("\(typed) is larger than a megabyte; forms of a workshop are not") }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw CommandError("\(typed) is not UTF-8 text; save it as CSV UTF-8")
        }
        let reading = EvaluationTable.read(text, file: typed, questions)
        try CommandError.refusing(
            reading.diagnostics, "Nothing was taken. Mend the file, then repeat the command; `evaluate columns` prints the first row.")
        guard !reading.forms.isEmpty else { throw CommandError("\(typed) holds no forms below its first row") }
        var new = reading.forms
        if let moment = call.options["moment"]?.first.flatMap({ EvaluationForm.Moment(rawValue: $0) }) {
            for index in new.indices { new[index].moment = moment }
        }
        let kept = try Self.kept(desk, questions)
        if !call.isOn("force"), Self.holds(kept.forms, new) {
            throw CommandError("the very same \(new.count) forms are in \(desk.name) already; force:on takes them once more")
        }
        try desk.write(
            EvaluationTable.text(kept.forms + new, questions), to: Self.file, replacing: kept.fingerprint,
            "Import \(new.count) evaluation forms for \(desk.name)")
        let blank = new.count(where: \.isBlank)
        let remark = blank == 0 ? "" : ", \(blank) of them blank"
        return .message(
            StyledText(
                "Took \(new.count) form\(new.count == 1 ? "" : "s")\(remark); \(kept.forms.count + new.count) in all. `evaluate summary` adds them up."
            ))
    }

    /// Whether forms stand among others, one after another.
    private static func holds(_ forms: [EvaluationForm], _ new: [EvaluationForm]) -> Bool {
        guard new.count <= forms.count else { return false }
        return (0...(forms.count - new.count)).contains { forms[$0..<($0 + new.count)].elementsEqual(new) }
    }

    // MARK: Summary

    private func summary(
        _ desk: WorkshopDesk, _ words: [String], _ call: Call, _ session: Session
    ) throws(CommandError) -> Outcome {
        let questions = try Self.questions(desk)
        let forms = try Self.kept(desk, questions).forms
        guard !forms.isEmpty else {
            return .message(
                StyledText("No forms have been taken for \(desk.name) yet; `evaluate add` takes them, `evaluate import FILE.csv` too."))
        }
        var attended = try desk.plan().attended
        if let text = call.options["attended"]?.first {
            guard let number = Int(text), number > 0 else { throw CommandError("'\(text)' is no number of people for 'attended:'", .usage) }
            attended = number
        }
        let summary = EvaluationSummary(forms, questions, attended: attended)
        if !words.isEmpty { return try write(summary, words, desk, call, session) }
        if call.isOn("screen") { return SlideDialogue.begin(WorkshopSlides.evaluation(summary, title: try desk.plan().title), session) }
        return Outcome(Output(EvaluationShowing.blocks(summary, title: desk.name)))
    }

    /// The summary as a page to hand on, or as a PDF.
    private func write(
        _ summary: EvaluationSummary, _ words: [String], _ desk: WorkshopDesk, _ call: Call, _ session: Session
    ) throws(CommandError) -> Outcome {
        let (path, force) = try WorkshopPrinting.target(words, call, "evaluate summary \(desk.name) to summary.html")
        let isPDF = path.lowercased().hasSuffix(".pdf")
        guard isPDF || path.lowercased().hasSuffix(".html") else {
            throw CommandError("a summary is a file that ends in .html or .pdf; `evaluate summary > summary.csv` writes its table", .usage)
        }
        let plan = try desk.plan()
        let product: ExportProduct
        do {
            let page = HandoutDocument(HandoutPage(title: plan.title), searchPath: session.surroundings.variables["PATH"] ?? "")
            product = try page.make(
                EvaluationSheet.sheet(summary, plan, today: session.surroundings.today.description), isPDF: isPDF)
        } catch {
            throw CommandError(error.description)
        }
        try ExportWriter().write(product, to: session.surroundings.absolute(path), shown: path, force: force) {
            files throws(ExportError) in try HandoutDocument.count(files)
        }
        let facts = product.counts.map(\.shown).joined(separator: ", ")
        return .message(
            StyledText("Wrote ") + StyledText(path, .code)
                + StyledText(
                    " (\(summary.forms) form\(summary.forms == 1 ? "" : "s"), \(facts); nobody is named by us, comments stand as they were written)."
                ))
    }

    private func ratings2009(_ session: Session) throws(CommandError) -> Outcome {
        guard let record = try WorkshopMaking.programme2009(session) else { throw CommandError("no pack holds the ratings of 2009") }
        let printed = PrintedRatings(record)
        let attended = (record.fields["attendance"]?.list ?? []).reduce(0) { $0 + ($1.object["people"]?.integer ?? 0) }
        let forms = printed.rows.map(\.total).max() ?? 0
        session.listing = [record]
        return Outcome(Output(EvaluationShowing.printed(printed, forms: forms, attended: attended, record)))
    }
}
