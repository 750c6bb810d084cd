import LandscapeKit
import Workshops
import Workspaces

/// Types in forms, one after another: ratings in one row of keys, then free words, then a code. A form is on disk as soon as it has
/// ratings, and again with what is added to it.
final class EvaluationDialogue: Dialogue {
    private enum Step { case ratings, comment, code }

    private let desk: WorkshopDesk
    private let questions: EvaluationQuestions
    private let moment: EvaluationForm.Moment
    private var step = Step.ratings
    private var form: EvaluationForm
    private var taken = 0

    private init(_ desk: WorkshopDesk, _ questions: EvaluationQuestions, _ moment: EvaluationForm.Moment) {
        self.desk = desk
        self.questions = questions
        self.moment = moment
        form = EvaluationForm(moment)
    }

    /// Begins with the first form.
    static func begin(_ desk: WorkshopDesk, _ call: Call, _ session: Session) throws(CommandError) -> Outcome {
        let moment = call.options["moment"]?.first.flatMap { EvaluationForm.Moment(rawValue: $0) } ?? .after
        let questions = try EvaluateCommand.questions(desk)
        // What is there must be readable before anything is added to it.
        _ = try EvaluateCommand.kept(desk, questions)
        let dialogue = EvaluationDialogue(desk, questions, moment)
        guard !dialogue.asked.isEmpty else {
            throw CommandError("the form before the day asks nothing: workshop.yaml of \(desk.name) has no 'questions'")
        }
        session.dialogue = dialogue
        let rows = dialogue.asked.enumerated().map { Table.Row([StyledText("\($0.offset + 1)"), StyledText($0.element)]) }
        return Outcome(
            Output([
                .heading(StyledText("Forms \(moment.rawValue) the day", .strong) + StyledText(" · \(desk.name)", .dim), level: 2),
                .table(Table([.init("key", "Key", .right), .init("question", "Rated", flexible: true)], rows)),
                .message(
                    Message(
                        StyledText(
                            "For each form \(dialogue.asked.count) keys in this order, e.g. \(dialogue.example): 1 poor, 2 satisfactory, 3 good, 4 excellent, - blank. "
                                + "Then the person's words, then the code; an empty line for none. u takes the last form back, q leaves."),
                        .hint)),
            ]))
    }

    /// What the form of this moment asks: before the day only what is compared.
    private var asked: [String] { moment == .before ? questions.paired : questions.all }

    private var example: String { String("3434-443434".prefix(asked.count)) + String(repeating: "3", count: max(0, asked.count - 11)) }

    var prompt: String {
        let number = "form \(taken + (step == .ratings ? 1 : 0))"
        return switch step {
        case .ratings: "\(number), \(asked.count) ratings"
        case .comment: "\(number), in their words"
        case .code: "\(number), code"
        }
    }

    func take(_ entry: String, in session: Session) throws(CommandError) -> Outcome {
        let text = entry.trimmingSpaces
        // A lone q is nobody's words and nobody's code: it leaves here too, with the ratings kept.
        if step != .ratings, text.lowercased() == "q" { return leave(in: session) }
        switch step {
        case .ratings:
            if ["q", "quit", "stop", "done"].contains(text.lowercased()) { return leave(in: session) }
            if text.lowercased() == "u" { return try takeBack() }
            form = EvaluationForm(moment, ratings: try ratings(text))
            try add(form, replacing: nil)
            taken += 1
            step = .comment
        case .comment:
            if !text.isEmpty {
                var changed = form
                changed.comment = text
                try add(changed, replacing: form, "Words on evaluation form")
                form = changed
            }
            step = .code
        case .code:
            if !text.isEmpty {
                guard text.count <= 40 else { throw CommandError("a code is short, at most 40 characters; an empty line for none", .usage) }
                var changed = form
                changed.code = text
                try add(changed, replacing: form, "Code on evaluation form")
                form = changed
            }
            step = .ratings
            return .message(StyledText("Form \(taken) is kept."))
        }
        return Outcome()
    }

    /// Reads a row of keys; spaces may stand between them.
    private func ratings(_ text: String) throws(CommandError) -> [String: Rating] {
        let keys = text.filter { !$0.isWhitespace && $0 != "," }
        guard keys.count == asked.count else {
            throw CommandError(
                "\(keys.count) key\(keys.count == 1 ? "" : "s"), and the form has \(asked.count): \(asked.joined(separator: ", ")); - stands for a blank",
                .usage)
        }
        var ratings: [String: Rating] = [:]
        for (key, question) in zip(keys, asked) where !"-._0".contains(key) {
            guard let rating = Rating(String(key)) else {
                throw CommandError("'\(key)' is no rating of '\(question)'; type 1 to 4, or - for blank", .usage)
            }
            ratings[question] = rating
        }
        return ratings
    }

    /// Writes a form at the end, or in the place of one that stands there.
    ///
    /// - Parameter title: the step's name in the journal. A form is kept as it is typed, so that one form may be several steps.
    private func add(
        _ form: EvaluationForm, replacing old: EvaluationForm?, _ title: String = "Evaluation form"
    ) throws(CommandError) {
        let kept = try EvaluateCommand.kept(desk, questions)
        var forms = kept.forms
        let index = old.flatMap(forms.lastIndex(of:)) ?? forms.count
        if index < forms.count { forms[index] = form } else { forms.append(form) }
        try desk.write(
            EvaluationTable.text(forms, questions), to: EvaluateCommand.file, replacing: kept.fingerprint,
            "\(title) \(index + 1) for \(desk.name)")
    }

    private func takeBack() throws(CommandError) -> Outcome {
        guard taken > 0 else { throw CommandError("no form has been typed in here yet; there is none to take back") }
        let kept = try EvaluateCommand.kept(desk, questions)
        guard let index = kept.forms.lastIndex(of: form) else {
            throw CommandError("the last form is no longer in the file; nothing was changed")
        }
        var forms = kept.forms
        forms.remove(at: index)
        try desk.write(
            EvaluationTable.text(forms, questions), to: EvaluateCommand.file, replacing: kept.fingerprint,
            "Take back an evaluation form of \(desk.name)")
        taken -= 1
        form = forms.last ?? EvaluationForm(moment)
        return .message(StyledText("Taken back; \(forms.count) form\(forms.count == 1 ? "" : "s") in all."))
    }

    func leave(in session: Session) -> Outcome {
        session.dialogue = nil
        return .message(StyledText("\(taken) form\(taken == 1 ? "" : "s") taken. `evaluate summary` adds them up."))
    }
}
